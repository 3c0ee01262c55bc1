#include "ui/gallery/folder_menu.h"

#include "ui/language/language_change.h"
#include "ui/theme/metrics.h"

#include <QDir>
#include <QFileDialog>
#include <QFontMetrics>

#include <algorithm>
#include <utility>

namespace darkroom::ui {

namespace {

constexpr int kWidestPath = 320;

/// A folder as a menu shows it.
QString shown(const QString& folder)
{
    QString text = QFontMetrics(bodyFont()).elidedText(QDir::toNativeSeparators(folder), Qt::ElideMiddle, scaled(kWidestPath));
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

bool liesIn(const QString& folder, const QString& other)
{
    return folder == other || folder.startsWith(other + QLatin1Char('/'));
}

} // namespace

FolderMenu::FolderMenu(QString own, QWidget* parent)
    : QMenu(parent)
    , m_own(std::move(own))
{
    setObjectName(QStringLiteral("folderMenu"));
    setToolTipsVisible(true);
    fill();
    whenLanguageChanges(this, [this] { fill(); });
}

void FolderMenu::setFolders(const QStringList& folders)
{
    m_folders = folders;
    fill();
}

void FolderMenu::add(const QString& folder)
{
    const QString clean = QDir::cleanPath(folder);
    const bool known = liesIn(clean, QDir::cleanPath(m_own))
        || std::any_of(m_folders.begin(), m_folders.end(), [&clean](const QString& other) { return liesIn(clean, other); });
    if (clean.isEmpty() || known) {
        return;
    }
    m_folders.removeIf([&clean](const QString& other) { return liesIn(other, clean); }); // followed with the new one
    m_folders << clean;
    fill();
    emit foldersChosen(m_folders);
}

void FolderMenu::remove(const QString& folder)
{
    if (m_folders.removeAll(folder) > 0) {
        fill();
        emit foldersChosen(m_folders);
    }
}

void FolderMenu::fill()
{
    clear();
    qDeleteAll(findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    connect(addAction(tr("Add a folder…")), &QAction::triggered, this, &FolderMenu::askForFolder);
    addSeparator();
    QAction* own = addAction(shown(m_own));
    own->setToolTip(tr("Pictures are saved here, so the gallery always follows it."));
    own->setEnabled(false);
    for (const QString& folder : std::as_const(m_folders)) {
        QMenu* entry = addMenu(shown(folder));
        entry->setToolTip(folder);
        // The menu that is being clicked in must not be emptied under it.
        connect(
            entry->addAction(tr("Follow it no longer; its pictures stay where they are")), &QAction::triggered, this,
            [this, folder] { remove(folder); }, Qt::QueuedConnection);
    }
}

void FolderMenu::askForFolder()
{
    auto* dialog = new QFileDialog(parentWidget(), tr("Choose a folder of pictures to follow"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &FolderMenu::add);
    dialog->open();
}

} // namespace darkroom::ui
