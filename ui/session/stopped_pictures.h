#pragma once

#include "ui/session/session_state.h"

#include <QObject>
#include <QSet>

namespace darkroom::ui {

class Session;
class Viewer;

/// A run that was stopped leaves its steps and no picture; this makes one of where it ended, when that is wished.
class StoppedPictures : public QObject {
    Q_OBJECT

public:
    /// Session and viewer outlive it.
    StoppedPictures(Session& session, Viewer& viewer, QObject* parent = nullptr);

    /// Decodes and saves where the shown run was stopped.
    void keepShown();

signals:
    void problemArose(const darkroom::ui::Problem& problem);
    /// A picture lies in its folder now.
    void saved(const QString& file);

private:
    void take(const LabEvent& event);
    void takeKept(const RunRecordPtr& record);
    void refresh();

    Session& m_session;
    Viewer& m_viewer;
    QSet<RunId> m_inMemory; ///< Runs whose way is kept.
    RunId m_decoding = 0;
};

} // namespace darkroom::ui
