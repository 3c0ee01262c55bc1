// Times what a person at the window waits for: from the start of the process to the first paint, to the model being ready, from Generate to the
// picture (20 steps with guidance, previews on), and how long the event loop was blocked meanwhile; how many pictures a second come while w is dragged
// at a step of it. Then the same for the lab: nine lanes of w developing live, 20 steps each, with what their steps take of memory and how much they may.
// Another model than the shipped one may be named. Prints one JSON object.

#include "app/main_window.h"
#include "darkroom/base/json.h"
#include "ui/lab/lab_page.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/worker/generation_engine.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <memory>
#include <string>
#include <unistd.h>
#include <variant>

using namespace darkroom;

namespace {

constexpr int kSteps = 20;
constexpr double kGuidance = 3.0;
constexpr auto kLanes = "-1, 0, 1, 2, 3, 5, 7, 10, 14"; ///< w of the strip.
constexpr int kPatience = 120'000;                      ///< Milliseconds until a wait is given up.

/// Seconds since the kernel started this process: field 22 of /proc/self/stat, in ticks since boot.
double processAge()
{
    std::ifstream file("/proc/self/stat");
    std::string field;
    std::getline(file, field, ')'); // the name may hold spaces
    unsigned long long started = 0;
    for (int number = 3; number <= 22 && file >> field; ++number) {
        started = number == 22 ? std::stoull(field) : 0;
    }
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9
        - static_cast<double>(started) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

/// Notes when the watched widget was painted first.
class FirstPaint : public QObject {
public:
    double seconds = 0.0;

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && seconds == 0.0) {
            seconds = processAge();
        }
        return false;
    }
};

/// The longest time for which the event loop did not come round.
class Heartbeat : public QObject {
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this,
            [this] { m_longest = std::max(m_longest, m_sinceBeat.nsecsElapsed()), m_sinceBeat.restart(); });
        m_sinceBeat.start();
        m_timer.start(2);
    }

    double longestMilliseconds() const { return static_cast<double>(m_longest) / 1e6; }

private:
    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    qint64 m_longest = 0;
};

/// What the ways of all runs together took at most: those kept, and the one that had just ended and may have pushed others out.
class KeptSteps : public QObject {
public:
    explicit KeptSteps(const ui::Worker& worker)
    {
        connect(&worker, &ui::Worker::labHappened, this, [this](const ui::LabEvent& event) {
            if (const auto* kept = std::get_if<ui::RunKept>(&event)) {
                m_most = std::max(m_most, m_before + kept->bytes);
                m_before = kept->bytesOfAll;
                ++m_runs;
            }
        });
    }

    std::size_t mostBytes() const { return m_most; }
    int runs() const { return m_runs; }

private:
    std::size_t m_before = 0;
    std::size_t m_most = 0;
    int m_runs = 0;
};

/// Runs the event loop until the condition holds; false when it took too long.
template <class Condition>
bool waitFor(Condition condition, int patience = kPatience)
{
    QEventLoop loop;
    QTimer poll;
    QElapsedTimer clock;
    clock.start();
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (condition() || clock.elapsed() > patience) {
            loop.quit();
        }
    });
    poll.start(2);
    loop.exec();
    return condition();
}

/// Dragging w at a step that is looked at: pictures of its estimate a second, one asked for when the one before came, as the worker makes them.
Json dragW(ui::Session& session)
{
    constexpr int kDragged = 100;
    constexpr int kSlot = 99;
    const ui::RunRecord& record = *session.records().back();
    int shown = 0, missing = 0;
    QElapsedTimer clock;
    const auto ask = [&] {
        StepPictureRequest request;
        request.step = record.request.sampling.steps / 2;
        request.view = StepView::Guided;
        request.w = 0.1 * shown;
        session.worker().showStep(kSlot, record.run, request);
    };
    QObject answers;
    QObject::connect(
        &session.worker(), &ui::Worker::labHappened, &answers,
        [&](const ui::LabEvent& event) {
            const auto* step = std::get_if<ui::StepShown>(&event);
            if (step && step->slot == kSlot && shown < kDragged) {
                missing += step->picture.isNull() ? 1 : 0;
                ++shown;
                ask();
            }
        },
        Qt::QueuedConnection);
    clock.start();
    ask();
    const bool isDone = waitFor([&] { return shown >= kDragged; });
    return {{"pictures", shown}, {"missing", missing},
        {"pictures_per_second", isDone ? shown / (static_cast<double>(clock.nsecsElapsed()) / 1e9) : 0.0},
        {"map", session.state().model->previewR2 != 0.0}, {"map_r2", session.state().model->previewR2}, {"side", record.picture.width()}};
}

/// The strip in the lab, from the click on its button to the last lane's picture; an empty object when it did not come.
Json developStrip(MainWindow& window, const KeptSteps& kept)
{
    auto* page = window.findChild<ui::LabPage*>();
    auto* start = window.findChild<QPushButton*>(QStringLiteral("labStart"));
    window.findChild<QToolButton*>(QStringLiteral("labPageButton"))->click();
    auto* lanes = window.findChild<QLineEdit*>(QStringLiteral("labW"));
    lanes->setText(QString::fromLatin1(kLanes));
    emit lanes->textEdited(lanes->text());
    const int runsBefore = kept.runs();
    const Heartbeat heartbeat;
    QElapsedTimer clock;
    clock.start();
    start->click();
    constexpr int kStripPatience = 10 * kPatience;
    if (!waitFor([page] { return page->results().isFinished(); }, kStripPatience)) {
        return Json::object();
    }
    const double seconds = static_cast<double>(clock.elapsed()) / 1e3;
    const double block = heartbeat.longestMilliseconds();
    waitFor([&] { return kept.runs() > runsBefore; });
    constexpr std::size_t kMebibyte = std::size_t{1} << 20;
    const auto limit = static_cast<std::size_t>(window.findChild<QSpinBox*>(QStringLiteral("labMemory"))->value()) * kMebibyte;
    return {{"lanes", page->results().lanes().size()}, {"steps", page->results().stepsDone()}, {"seconds", seconds},
        {"event_loop_longest_block_milliseconds", block}, {"trajectories_most_bytes", kept.mostBytes()},
        {"trajectories_limit_bytes", limit}};
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QTemporaryDir folder;
    ui::Theme theme;
    MainWindow window({.makeEngine = [] { return std::make_unique<ui::GenerationEngine>(); },
                          .picturesFolder = folder.filePath(QStringLiteral("Pictures")),
                          .settingsFile = folder.filePath(QStringLiteral("settings.ini")),
                          .dataFolder = folder.filePath(QStringLiteral("data")),
                          .openAtStart = {},
                          .showFile = {}},
        theme);
    FirstPaint paint;
    window.installEventFilter(&paint);
    window.show();
    ui::Session& session = window.session();
    if (!waitFor([&] { return paint.seconds > 0.0; }) || !waitFor([&] { return session.state().modelStatus == ui::ModelStatus::Ready; })) {
        std::fprintf(stderr, "window_bench: the window was not painted or its model not loaded in time\n");
        return 1;
    }
    const double ready = processAge();
    const KeptSteps kept(session.worker());

    ui::Settings settings = window.settings().settings();
    settings.request.sampling.steps = kSteps;
    settings.request.guidance.w = kGuidance;
    if (argc > 1) {
        settings.request.model = argv[1];
        window.settings().edit(settings);
    }
    const auto generate = [&] {
        const std::size_t before = session.records().size();
        session.generate(settings, ui::Place::Back);
        return waitFor([&] { return session.records().size() > before && !session.state().activity; });
    };
    const bool warm = generate();
    const Heartbeat heartbeat;
    QElapsedTimer clock;
    clock.start();
    if (!warm || !generate() || session.records().back()->picture.isNull()) {
        std::fprintf(stderr, "window_bench: no picture came\n");
        return 1;
    }
    const double pictureSeconds = static_cast<double>(clock.elapsed()) / 1e3;
    const double block = heartbeat.longestMilliseconds();
    const Json dragged = dragW(session);
    const Json strip = developStrip(window, kept);
    if (strip.empty()) {
        std::fprintf(stderr, "window_bench: the lanes of the lab did not come to their end\n");
        return 1;
    }
    std::printf("%s\n",
        Json{{"benchmark", "window"}, {"first_paint_seconds", paint.seconds}, {"model_ready_seconds", ready},
            {"picture_seconds", pictureSeconds}, {"event_loop_longest_block_milliseconds", block}, {"dragging_w", dragged},
            {"strip", strip}}
            .dump()
            .c_str());
}
