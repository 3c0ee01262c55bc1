#pragma once

#include <QMenu>
#include <QStringList>

namespace darkroom::ui {

/// The folders that the gallery follows: the program's own, which stays, and those that the user adds.
class FolderMenu : public QMenu {
    Q_OBJECT

public:
    /// `own` is where the program saves pictures.
    explicit FolderMenu(QString own, QWidget* parent = nullptr);

    /// Added ones; emits nothing.
    void setFolders(const QStringList& folders);
    const QStringList& folders() const { return m_folders; }
    /// As the user chooses a folder; one that is followed already, or lies in such a one, is not added again.
    void add(const QString& folder);
    void remove(const QString& folder);

signals:
    void foldersChosen(const QStringList& folders);

private:
    void fill();
    void askForFolder();

    const QString m_own;
    QStringList m_folders;
};

} // namespace darkroom::ui
