#pragma once

#include "ui/settings/settings.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

namespace darkroom::ui {

/// The one holder of the settings, with undo over all of them. Edits of the same field in one burst (typing, dragging) are one step back;
/// a burst ends when another field changes, the focus moves, or the hand rests.
class SettingsModel : public QObject {
    Q_OBJECT

public:
    explicit SettingsModel(QObject* parent = nullptr);

    const Settings& settings() const { return m_settings; }

    /// Takes the start values, without a step in the undo history.
    void reset(const Settings& settings);

    /// An edit by the user, as editedByHand() takes it; `text` names it in the undo menu. Nothing happens when nothing differs.
    void edit(const Settings& settings, const QString& text = {});
    /// The same with settings that are taken over whole.
    void replace(const Settings& settings, const QString& text);

    /// The next edit begins an undo step of its own.
    void endBurst();

    QUndoStack& undoStack() { return m_undo; }

signals:
    void settingsChanged(const darkroom::ui::Settings& settings);

private:
    friend class SettingsCommand;
    void apply(const Settings& settings);

    Settings m_settings;
    QUndoStack m_undo;
    QTimer m_rest;
    int m_burst = 0;
};

} // namespace darkroom::ui
