#pragma once

#include "ui/help/licences.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTextBrowser;
class QThread;

namespace darkroom::ui {

/// What the program is, and the licences of all that it is made of, to be read and searched.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(LicenceFolders folders, QWidget* parent = nullptr);
    ~AboutDialog() override;

signals:
    /// The list is filled; reading takes a moment, and happens beside the window.
    void licencesRead();

protected:
    void changeEvent(QEvent* event) override;

private:
    void create();
    void layOut();
    void connectAll();
    void tellWhatItIs();
    void startReading();
    void take(const QVector<Licence>& licences);
    void choose(int row);
    void filter();
    void showChosen();
    /// Marks what is searched for, and shows the first of it.
    void mark();

    LicenceFolders m_folders;
    QStandardItemModel* m_licences;
    QSortFilterProxyModel* m_found;
    QLabel* m_icon;
    QLabel* m_name;
    QLabel* m_what;
    QLineEdit* m_words;
    QListView* m_list;
    QTextBrowser* m_text;
    QPushButton* m_close = nullptr;
    QThread* m_reader = nullptr;
};

} // namespace darkroom::ui
