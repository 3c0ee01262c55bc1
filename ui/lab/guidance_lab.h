#pragma once

#include "ui/session/session_state.h"
#include "ui/settings/settings.h"
#include "ui/worker/worker_event.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace darkroom::ui {

class LabPage;
struct LookedAt;
class Session;
class SettingsColumn;
class SettingsModel;
class Viewer;

/// Leads what is asked about guidance to the worker and the answers back: looks at steps, branches, counts of calls, the lab's lanes.
class GuidanceLab : public QObject {
    Q_OBJECT

public:
    /// All of them outlive it.
    GuidanceLab(
        Session& session, Viewer& viewer, SettingsColumn& column, SettingsModel& settings, LabPage& page, QObject* parent = nullptr);

    void setModel(const ModelFacts& facts);

signals:
    void problemArose(const darkroom::ui::Problem& problem);
    /// A lane was opened on the canvas.
    void canvasRequested();

private:
    void connectPage();
    void connectViewer();
    void take(const LabEvent& event);
    void takeEvent(const LabStarted& event);
    void takeEvent(const LabStep& event);
    void takeEvent(const LabFinished& event);
    void takeEvent(const LabStopped& event);
    void takeEvent(const CallsCounted& event);
    void takeEvent(const StepShown& event);
    void takeEvent(const RunKept& event);
    void takeEvent(const RunsDropped& event);
    void askForLook();
    void refreshViews();
    void branch(std::optional<double> w);
    /// Asks how the run shall go on from the step on the canvas.
    void askForBranch(std::optional<double> w);
    void startBranch(const GenerationRequest& request, const RunRecord& left, int step);
    void countCalls();

    Session& m_session;
    Viewer& m_viewer;
    SettingsColumn& m_column;
    SettingsModel& m_settings;
    LabPage& m_page;
    QHash<RunId, int> m_kept; ///< Channels of the latents of each kept run.
    QTimer m_counting;        ///< Counts once the hand rests.
};

} // namespace darkroom::ui
