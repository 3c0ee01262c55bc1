#pragma once

#include "ui/lab/lab_results.h"
#include "ui/settings/settings.h"

#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QMenu;
class QSlider;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace darkroom::ui {

class CaptionLabel;
class HeatLegend;
class LabForm;
class LaneGrid;
class LaneGridModel;
class QualityPanel;
class TelemetryChart;

/// The guidance lab: lanes from one noise developing together, a scrubber through their steps, what is looked at, and their telemetry.
class LabPage : public QWidget {
    Q_OBJECT

public:
    /// The first slot of the questions that this page asks; each lane has two.
    static constexpr int kFirstSlot = 100;

    explicit LabPage(QWidget* parent = nullptr);
    /// Waits for files that are being written.
    ~LabPage() override;

    void setModel(const ModelFacts* model);
    void setSettings(const Settings& settings);

    /// A plan was handed to the worker as these runs.
    void beginRun(const LabPlan& plan, const std::vector<RunId>& runs);
    void take(const LabStep& event);
    void take(const LabFinished& event);
    void take(const LabStopped& event);
    void take(const StepShown& event);
    void take(const CallsCounted& event);

    const LabResults& results() const { return m_results; }
    int step() const;
    void setStep(int step);
    /// How much memory the kept steps of all runs may take.
    void setMemory(int mebibytes);
    /// How much they take now.
    void setKeptBytes(std::size_t bytes);
    void focusLanes();

    /// Writes by the name's ending: .csv telemetry, .svg the chart, .png the chart; and the strip.
    void exportChart(const QString& file);
    void exportStrip(const QString& file);
    /// All lanes as one file that can be developed again.
    void exportSession(const QString& file);
    /// Develops a saved session again, and then tells how far its pictures are from the recorded ones.
    void openSession(const QString& file);

signals:
    void runRequested(const darkroom::ui::LabPlan& plan);
    void stopRequested();
    /// Count the calls of these batches.
    void countRequested(const darkroom::ui::LabPlan& plan);
    void stepShowRequested(int slot, darkroom::ui::RunId run, const darkroom::StepPictureRequest& request);
    /// Show this lane on the canvas.
    void laneOpened(const darkroom::ui::RunRecordPtr& lane);
    void memoryChosen(int mebibytes);
    void problemArose(const QString& sentence);
    void exported(const QString& file);
    void replayed(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void create();
    void layOut();
    void connectAll();
    QToolButton* makeExportMenu();
    void chooseSession();
    void replay(LabSession session);
    void compareWithRecorded();
    void start(const std::optional<LabPlan>& plan);
    void chooseFile(const QString& title, const QString& name, const QString& filter, std::function<void(const QString&)> write);
    void save(const QString& file, std::function<QByteArray()> content);
    void showStep(int step);
    /// Asks for what the present view and the maps need at the present step.
    void askForAll(int (*slotOf)(std::size_t), StepView view, std::optional<double> greatest);
    void askForLooks();
    void askForMaps();
    void playOn();
    void fitHeights();
    void openLane();
    /// Whether the chosen lane can be opened, and why not.
    void refreshOpenLane();
    /// What the finished lanes cost.
    void tellCalls();
    void refresh();
    StepView view() const;
    QString title() const;

    LabResults m_results;
    LabForm* m_form;
    LaneGridModel* m_model;
    LaneGrid* m_grid;
    QToolButton* m_play;
    QToolButton* m_loop;
    QSlider* m_scrubber;
    CaptionLabel* m_position;
    QComboBox* m_view;
    QCheckBox* m_maps;
    QCheckBox* m_soFar;
    QCheckBox* m_align;
    HeatLegend* m_legend;
    TelemetryChart* m_chart;
    QualityPanel* m_quality;
    QStackedWidget* m_figures; ///< The chart, or quality over w.
    QToolButton* m_showQuality;
    QToolButton* m_openLane;
    QToolButton* m_export;
    QToolButton* m_open;
    CaptionLabel* m_replay;
    CaptionLabel* m_notice;
    QSplitter* m_splitter = nullptr;
    QWidget* m_lower = nullptr; ///< What stands below the lanes.
    QTimer m_player;
    QTimer m_counting; ///< Counts once the hand rests.
    QThreadPool m_pool;
    Settings m_settings;
    LabMachine m_machine;
    std::optional<LabSession> m_opened;   ///< Read, and not yet begun.
    std::optional<LabSession> m_recorded; ///< What the present lanes shall be.
    std::vector<RunId> m_runs;            ///< Batches that have not ended.
    int m_step = 0;                       ///< 0: the newest.
    double m_mapScale = 0.0;              ///< |Δ| at the end of the one scale of all lanes.
    bool m_refreshing = false;
};

} // namespace darkroom::ui
