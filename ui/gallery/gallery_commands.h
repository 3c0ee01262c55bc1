#pragma once

#include "ui/gallery/picture_entry.h"

#include <QUndoCommand>

namespace darkroom::ui {

class History;

/// Changes of the history that can be taken back; each is redone when it is pushed. They borrow the history, which outlives the undo stack.

class StarsCommand : public QUndoCommand {
public:
    StarsCommand(History& history, const QVector<PictureEntry>& before, int stars);
    void redo() override;
    void undo() override;

private:
    History& m_history;
    QVector<PictureEntry> m_before;
    int m_stars;
};

class TagsCommand : public QUndoCommand {
public:
    TagsCommand(History& history, const PictureEntry& before, QStringList tags);
    void redo() override;
    void undo() override;

private:
    History& m_history;
    PictureEntry m_before;
    QStringList m_tags;
};

class TrashCommand : public QUndoCommand {
public:
    TrashCommand(History& history, const QVector<PictureEntry>& pictures);
    void redo() override;
    void undo() override;

private:
    History& m_history;
    QVector<qint64> m_ids;
};

} // namespace darkroom::ui
