#include "ui/gallery/gallery_commands.h"

#include "ui/gallery/history.h"

#include <QCoreApplication>

#include <utility>

namespace darkroom::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(GalleryCommands)
};

QVector<qint64> idsOf(const QVector<PictureEntry>& pictures)
{
    QVector<qint64> ids;
    for (const PictureEntry& picture : pictures) {
        ids << picture.id;
    }
    return ids;
}

} // namespace

StarsCommand::StarsCommand(History& history, const QVector<PictureEntry>& before, int stars)
    : QUndoCommand(Texts::tr("stars of %n picture(s)", nullptr, static_cast<int>(before.size())))
    , m_history(history)
    , m_before(before)
    , m_stars(stars)
{
}

void StarsCommand::redo()
{
    m_history.setStars(idsOf(m_before), m_stars);
}

void StarsCommand::undo()
{
    for (const PictureEntry& picture : m_before) {
        m_history.setStars({picture.id}, picture.stars);
    }
}

TagsCommand::TagsCommand(History& history, const PictureEntry& before, QStringList tags)
    : QUndoCommand(Texts::tr("tags of a picture"))
    , m_history(history)
    , m_before(before)
    , m_tags(std::move(tags))
{
}

void TagsCommand::redo()
{
    m_history.setTags(m_before.id, m_tags);
}

void TagsCommand::undo()
{
    m_history.setTags(m_before.id, m_before.tags);
}

TrashCommand::TrashCommand(History& history, const QVector<PictureEntry>& pictures)
    : QUndoCommand(Texts::tr("deletion of %n picture(s)", nullptr, static_cast<int>(pictures.size())))
    , m_history(history)
    , m_ids(idsOf(pictures))
{
}

void TrashCommand::redo()
{
    m_history.moveToTrash(m_ids);
}

void TrashCommand::undo()
{
    m_history.takeFromTrash(m_ids);
}

} // namespace darkroom::ui
