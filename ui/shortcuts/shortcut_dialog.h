#pragma once

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace darkroom::ui {

class ShortcutModel;
class ShortcutTable;

/// Shows all shortcuts, finds them by words or keys, and gives them other keys. Nothing waits for it.
class ShortcutDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutDialog(ShortcutTable& table, QWidget* parent = nullptr);
    ~ShortcutDialog() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void create();
    void layOut();
    void connectAll();
    int chosenRow() const; ///< Of the table; −1: none.
    void assign();
    void refresh();
    void fitRows();

    ShortcutTable& m_table;
    ShortcutModel* m_model;
    QSortFilterProxyModel* m_found;
    QLineEdit* m_words;
    QTableView* m_view;
    QLabel* m_chosen;
    QKeySequenceEdit* m_key;
    QPushButton* m_assign;
    QPushButton* m_none;
    QPushButton* m_reset;
    QPushButton* m_resetAll;
    QPushButton* m_close;
    QLabel* m_conflict = nullptr;
};

} // namespace darkroom::ui
