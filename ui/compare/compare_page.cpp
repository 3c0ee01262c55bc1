#include "ui/compare/compare_page.h"

#include "ui/compare/difference_model.h"
#include "ui/controls/caption_label.h"
#include "ui/controls/describe.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/together.h"
#include "ui/language/language_change.h"
#include "ui/shortcuts/shortcut.h"
#include "ui/theme/metrics.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <functional>
#include <initializer_list>
#include <utility>

namespace darkroom::ui {

namespace {

constexpr int kShareSteps = 100;
constexpr int kTableRows = 5;

QComboBox* makeCombo(QWidget* parent, int letters, const Description& description)
{
    auto* combo = new QComboBox(parent);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(letters);
    describe(combo, description);
    return combo;
}

QString differenceText()
{
    return ComparePage::tr("Difference × %1").arg(CompareCanvas::kDifferenceGain);
}

QString similarityText(const Similarity& similarity)
{
    const QString psnr =
        std::isinf(similarity.psnr) ? ComparePage::tr("equal") : ComparePage::tr("%1 dB").arg(QLocale().toString(similarity.psnr, 'f', 1));
    return ComparePage::tr("PSNR %1, SSIM %2").arg(psnr, QLocale().toString(similarity.ssim, 'f', 3));
}

} // namespace

ComparePage::ComparePage(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("comparePage"));
    m_pool.setMaxThreadCount(1);
    create();
    layOut();
    connectAll();
    addKeys();
    refresh();
    whenLanguageChanges(this, [this] {
        m_mode->setItemText(m_mode->findData(static_cast<int>(CompareMode::Difference)), differenceText());
        m_model->setPictures(m_pictures); // its rows have names
        measure();
        refresh();
    });
}

ComparePage::~ComparePage()
{
    m_pool.waitForDone();
}

void ComparePage::create()
{
    m_back =
        makeTextButton(this, tr("Back to the gallery"), {"compareBack", tr("Back to the gallery"), tr("Goes back to all pictures (Esc).")});
    m_mode = makeCombo(
        this, 11, {"compareMode", tr("How to compare"), tr("Side by side, or two pictures in one place (M takes the next way).")});
    const std::pair<CompareMode, QString> modes[] = {{CompareMode::SideBySide, tr("Side by side")}, {CompareMode::Wipe, tr("Wipe")},
        {CompareMode::Fade, tr("Fade")}, {CompareMode::Difference, differenceText()}, {CompareMode::Flicker, tr("Flicker")}};
    for (const auto& [mode, text] : modes) {
        m_mode->addItem(text, static_cast<int>(mode));
    }
    m_first = makeCombo(
        this, 2, {"compareFirst", tr("First picture"), tr("The picture that is measured against, and lies at the left or below.")});
    m_second = makeCombo(this, 2, {"compareSecond", tr("Second picture"), tr("The picture that is compared with the first one.")});
    m_swap = makeIconButton(
        this, QStringLiteral("arrow-right-left"), {"compareSwap", tr("Swap the two"), tr("Lets the two pictures change places (C).")});
    m_share = new QSlider(Qt::Horizontal, this);
    m_share->setRange(0, kShareSteps);
    m_share->setValue(kShareSteps / 2);
    m_share->setMinimumWidth(scaled(96));
    describe(m_share, {"compareShare", tr("Share of the second picture"), tr("How much of the second picture is seen in wipe and fade.")});
    m_fit = makeTextButton(this, tr("Fit"),
        {"compareFit", tr("Fit"),
            tr("Fits all pictures into their places again (0 on the pictures); Ctrl and the wheel zoom them together.")});
    m_step = new QSlider(Qt::Horizontal, this);
    m_step->setMinimumWidth(scaled(96));
    m_stepTold = new CaptionLabel(this);
    m_stepTold->setObjectName(QStringLiteral("compareStepTold"));
    m_steps = together(this, tr("Step"), {m_step, m_stepTold});
    m_similarity = new QLabel(this);
    m_similarity->setObjectName(QStringLiteral("similarity"));
    m_canvas = new CompareCanvas(this);
    m_canvas->setObjectName(QStringLiteral("compareCanvas"));
    m_canvas->setAccessibleName(tr("Compared pictures"));
    m_tableCaption = new CaptionLabel(this);
    m_tableCaption->setObjectName(QStringLiteral("compareCaption"));
    m_model = new DifferenceModel(this);
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    describe(m_table,
        {"compareTable", tr("Parameters that differ"),
            tr("The settings in which the pictures differ, one row each; what is equal is left out.")});
}

void ComparePage::layOut()
{
    auto* bar = new FlowLayout;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_back, m_mode, m_first, m_swap, m_second, m_share, m_fit, m_similarity}) {
        bar->addWidget(widget);
    }
    bar->addWidget(m_steps);
    bar->setContentsMargins(kGrid, kGrid, kGrid, kGrid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_canvas, 1);
    auto* caption = new QVBoxLayout;
    caption->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kHalfGrid);
    caption->addWidget(m_tableCaption);
    column->addLayout(caption);
    column->addWidget(m_table);
}

void ComparePage::connectAll()
{
    connect(m_back, &QToolButton::clicked, this, &ComparePage::backRequested);
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this] {
        m_canvas->setMode(mode());
        refresh();
    });
    for (QComboBox* combo : {m_first, m_second}) {
        connect(combo, &QComboBox::currentIndexChanged, this, [this] { setPair(m_first->currentIndex(), m_second->currentIndex()); });
    }
    connect(m_swap, &QToolButton::clicked, this, [this] {
        const int first = m_first->currentIndex();
        const QSignalBlocker quiet(m_first);
        m_first->setCurrentIndex(m_second->currentIndex());
        m_second->setCurrentIndex(first);
    });
    connect(m_share, &QSlider::valueChanged, this, [this](int value) { m_canvas->setShare(static_cast<double>(value) / kShareSteps); });
    connect(m_canvas, &CompareCanvas::shareChosen, this,
        [this](double share) { m_share->setValue(static_cast<int>(std::lround(share * kShareSteps))); });
    connect(m_step, &QSlider::valueChanged, this, &ComparePage::showStep);
    connect(m_fit, &QToolButton::clicked, m_canvas, &CompareCanvas::fit);
}

void ComparePage::addKeys()
{
    const auto add = [this](const char* id, const QString& text, Qt::Key key, std::function<void()> act) {
        return makeShortcut(m_canvas, {id, text, ShortcutPlace::Compare, {key}, Qt::WidgetShortcut}, std::move(act));
    };
    tellKey(add("compareSwapKey", tr("Swap the two pictures"), Qt::Key_C, [this] { m_swap->click(); }), m_swap);
    add("compareModeKey", tr("Next way to compare"), Qt::Key_M,
        [this] { m_mode->setCurrentIndex((m_mode->currentIndex() + 1) % m_mode->count()); });
}

void ComparePage::setPictures(const QVector<PictureEntry>& entries, const std::deque<RunRecordPtr>& runs)
{
    const int reading = ++m_reading;
    m_runs.clear();
    for (const PictureEntry& entry : entries) {
        const auto found = std::find_if(runs.begin(), runs.end(), [&entry](const RunRecordPtr& run) {
            return !run->file.isEmpty() && !run->frames.empty() && QFileInfo(run->file) == QFileInfo(entry.path);
        });
        m_runs << (found == runs.end() ? RunRecordPtr() : *found);
    }
    m_pool.start([this, entries, reading] {
        QVector<ComparedPicture> pictures;
        for (const PictureEntry& entry : entries) {
            pictures << readCompared(entry);
        }
        QMetaObject::invokeMethod(
            this, [this, reading, pictures] { takePictures(reading, pictures); }, Qt::QueuedConnection);
    });
}

void ComparePage::takePictures(int reading, const QVector<ComparedPicture>& pictures)
{
    if (reading != m_reading) {
        return;
    }
    m_pictures = pictures;
    const QSignalBlocker first(m_first);
    const QSignalBlocker second(m_second);
    m_first->clear();
    m_second->clear();
    for (int i = 1; i <= pictures.size(); ++i) {
        const QString number = QString::number(i);
        m_first->addItem(number);
        m_second->addItem(number);
    }
    m_second->setCurrentIndex(std::min<int>(1, m_second->count() - 1));
    const QSignalBlocker step(m_step);
    m_step->setRange(1, stepCount() + 1); // one place more than steps: the finished pictures
    m_step->setValue(m_step->maximum());
    m_canvas->setPictures(shown());
    m_model->setPictures(pictures);
    measure();
    refresh();
    emit picturesRead();
}

int ComparePage::stepCount() const
{
    int most = 0;
    for (const RunRecordPtr& run : m_runs) {
        most = std::max(most, run ? run->frames.back().count : 0);
    }
    return most;
}

const Frame* ComparePage::frameOf(int picture) const
{
    const RunRecordPtr& run = m_runs[picture];
    const int step = m_step->value();
    if (!run || step == m_step->maximum() || step > run->frames.back().count) {
        return nullptr;
    }
    const auto after = std::find_if(run->frames.begin(), run->frames.end(), [step](const Frame& frame) { return frame.step > step; });
    return after == run->frames.begin() ? nullptr : &*(after - 1);
}

QVector<QImage> ComparePage::shown() const
{
    QVector<QImage> pictures;
    for (int i = 0; i < m_pictures.size(); ++i) {
        const Frame* frame = frameOf(i);
        pictures << (frame ? frame->picture : m_pictures[i].picture);
    }
    return pictures;
}

void ComparePage::showStep()
{
    m_canvas->replacePictures(shown());
    measure();
    tellStep();
}

void ComparePage::tellStep()
{
    const int count = stepCount();
    const bool hasSteps = count > 0;
    m_steps->setEnabled(hasSteps);
    describe(m_step,
        {"compareStep", tr("Step"),
            hasSteps
                ? tr("Shows all pictures at one step of their runs, x̂₀ as it was estimated there; the right end shows the pictures.")
                : tr("The steps of these pictures' runs are no longer in memory: only runs since the start keep theirs, the last ones.")});
    if (!hasSteps) {
        m_stepTold->setText(tr("no steps in memory"));
    } else if (m_step->value() == m_step->maximum()) {
        m_stepTold->setText(tr("pictures"));
    } else {
        QStringList without;
        for (int i = 0; i < m_pictures.size(); ++i) {
            if (!frameOf(i)) {
                without << QString::number(i + 1);
            }
        }
        const QString step = tr("x̂₀ at step %1 of %2").arg(m_step->value()).arg(count);
        m_stepTold->setText(without.isEmpty() ? step : tr("%1; %2 as finished").arg(step, without.join(QStringLiteral(", "))));
    }
}

void ComparePage::setPair(int a, int b)
{
    m_canvas->setPair(a, b);
    measure();
}

void ComparePage::measure()
{
    const int a = m_first->currentIndex();
    const int b = m_second->currentIndex();
    m_similarity->clear();
    if (a < 0 || b < 0 || a == b) {
        return;
    }
    const int reading = m_reading;
    m_pool.start([this, reading, a, b, step = m_step->value(), first = shown()[a], second = shown()[b]] {
        const std::optional<Similarity> similarity = similarityOf(first, second);
        QMetaObject::invokeMethod(
            this,
            [this, reading, a, b, step, similarity] {
                if (a == m_first->currentIndex() && b == m_second->currentIndex() && step == m_step->value()) {
                    takeSimilarity(reading, similarity);
                }
            },
            Qt::QueuedConnection);
    });
}

void ComparePage::takeSimilarity(int reading, const std::optional<Similarity>& similarity)
{
    if (reading == m_reading) {
        m_similarity->setText(similarity ? similarityText(*similarity) : tr("Of different sizes"));
        m_similarity->setToolTip(similarity
                ? tr("How alike the two pictures are: peak signal-to-noise ratio, and structural similarity (1 is equal).")
                : tr("Pictures of different sizes can't be compared by number."));
    }
}

void ComparePage::focusCanvas()
{
    m_canvas->setFocus(Qt::ShortcutFocusReason);
}

CompareMode ComparePage::mode() const
{
    return static_cast<CompareMode>(m_mode->currentData().toInt());
}

void ComparePage::refresh()
{
    m_share->setEnabled(mode() == CompareMode::Wipe || mode() == CompareMode::Fade);
    tellStep();
    const int rows = m_model->rowCount();
    m_tableCaption->setText(rows > 0 ? tr("Settings that differ") : tr("All settings are equal, or the files hold none."));
    m_table->setVisible(rows > 0);
    const int rowHeight = QFontMetrics(bodyFont()).height() + kGrid;
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setFixedHeight((std::min(rows, kTableRows) + 1) * rowHeight + kGrid);
}

void ComparePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_table) {
        m_share->setMinimumWidth(scaled(96));
        m_step->setMinimumWidth(scaled(96));
        refresh();
    }
}

} // namespace darkroom::ui
