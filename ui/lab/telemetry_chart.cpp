#include "ui/lab/telemetry_chart.h"

#include "ui/controls/caption_label.h"
#include "ui/controls/choice_box.h"
#include "ui/controls/describe.h"
#include "ui/lab/chart_axes.h"
#include "ui/lab/lab_results.h"
#include "ui/lab/line_mark.h"
#include "ui/lab/step_chart_view.h"
#include "ui/lab/step_views.h"
#include "ui/language/language_change.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QSvgGenerator>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace darkroom::ui {

namespace {

constexpr double kLaneWidth = 1.5;
constexpr double kChosenWidth = 3.0;
constexpr double kEarlierWidth = 1.0;
constexpr float kDimmed = 0.45F;
constexpr int kShapeSide = 8;
constexpr int kShapesOnALine = 5;
constexpr int kExportScale = 2;

struct QuantityName {
    LabQuantity quantity;
    const char* symbol;
    const char* name;
    const char* sentence;
};

constexpr std::array kQuantities = {
    QuantityName{LabQuantity::DeltaNorm, "‖Δ‖/‖ε_u‖", QT_TRANSLATE_NOOP("darkroom::ui::TelemetryChart", "Difference of the branches"),
        QT_TRANSLATE_NOOP("darkroom::ui::TelemetryChart", "How far ε_c and ε_u lie apart: ‖ε_c − ε_u‖ / ‖ε_u‖.")},
    QuantityName{LabQuantity::Cosine, "cos(ε_c, ε_u)", QT_TRANSLATE_NOOP("darkroom::ui::TelemetryChart", "Cosine"),
        QT_TRANSLATE_NOOP("darkroom::ui::TelemetryChart", "Whether the branches point the same way: cos(ε_c, ε_u), 1 where they do.")},
    QuantityName{LabQuantity::Parallel, "Δ∥/‖ε_u‖", QT_TRANSLATE_NOOP("darkroom::ui::TelemetryChart", "Parallel part"),
        QT_TRANSLATE_NOOP(
            "darkroom::ui::TelemetryChart", "The part of Δ along the conditional x̂₀, over ‖ε_u‖; above 0 it makes that picture stronger.")},
    QuantityName{LabQuantity::Orthogonal, "Δ⊥/‖ε_u‖", QT_TRANSLATE_NOOP("darkroom::ui::TelemetryChart", "Orthogonal part"),
        QT_TRANSLATE_NOOP("darkroom::ui::TelemetryChart", "The rest of Δ, across the conditional x̂₀, over ‖ε_u‖.")},
    QuantityName{LabQuantity::StdRatio, "std x̂₀ / std x̂₀ c", QT_TRANSLATE_NOOP("darkroom::ui::TelemetryChart", "Ratio of spreads"),
        QT_TRANSLATE_NOOP("darkroom::ui::TelemetryChart", "std(x̂₀ guided) / std(x̂₀ conditional): what rescale φ takes back.")},
    QuantityName{LabQuantity::Saturated, QT_TRANSLATE_NOOP("darkroom::ui::TelemetryChart", "share"),
        QT_TRANSLATE_NOOP("darkroom::ui::TelemetryChart", "Saturated pixels"),
        QT_TRANSLATE_NOOP("darkroom::ui::TelemetryChart", "The share of the preview's pixels with a channel beyond its range.")},
    QuantityName{LabQuantity::Shift, "‖ε̂ − ε_c‖/‖ε_c‖", QT_TRANSLATE_NOOP("darkroom::ui::TelemetryChart", "Shift"),
        QT_TRANSLATE_NOOP(
            "darkroom::ui::TelemetryChart", "What guidance of either kind moved: ‖ε̂ − ε_c‖ / ‖ε_c‖, the axis that both share.")},
    QuantityName{LabQuantity::ClassifierNorm, "‖σ∇‖/‖ε‖", QT_TRANSLATE_NOOP("darkroom::ui::TelemetryChart", "Classifier's gradient"),
        QT_TRANSLATE_NOOP("darkroom::ui::TelemetryChart", "‖σ ∇log p(y|x_t)‖ / ‖ε‖ of the classifier, before its scale.")},
    QuantityName{LabQuantity::W, "w", QT_TRANSLATE_NOOP("darkroom::ui::TelemetryChart", "w as used"),
        QT_TRANSLATE_NOOP("darkroom::ui::TelemetryChart", "w(σ) as it was used at the step, 0 outside the interval.")},
    QuantityName{LabQuantity::SettingOverShift, QT_TRANSLATE_NOOP("darkroom::ui::TelemetryChart", "w, scale"),
        QT_TRANSLATE_NOOP("darkroom::ui::TelemetryChart", "Both kinds on one axis"),
        QT_TRANSLATE_NOOP("darkroom::ui::TelemetryChart",
            "What a lane was set to over how far that moved it (mean shift): lanes above each other did as much.")},
    QuantityName{LabQuantity::Turning, "rms", QT_TRANSLATE_NOOP("darkroom::ui::TelemetryChart", "When w matters"),
        QT_TRANSLATE_NOOP("darkroom::ui::TelemetryChart",
            "w changed only from step k on: distance of the picture to the full rerun (rms of 8-bit levels) over k.")},
};

const QuantityName& nameOf(LabQuantity quantity)
{
    return *std::find_if(
        kQuantities.begin(), kQuantities.end(), [quantity](const QuantityName& name) { return name.quantity == quantity; });
}

/// Nothing where it isn't known.
std::optional<double> valueOf(const LaneTelemetry& told, LabQuantity quantity)
{
    const bool isOfDifference = quantity == LabQuantity::DeltaNorm || quantity == LabQuantity::Cosine || quantity == LabQuantity::Parallel
        || quantity == LabQuantity::Orthogonal;
    if (isOfDifference && !knowsDifference(told)) {
        return std::nullopt;
    }
    switch (quantity) {
    case LabQuantity::DeltaNorm: return told.deltaNorm;
    case LabQuantity::Cosine: return told.cosine;
    case LabQuantity::Parallel: return told.parallel;
    case LabQuantity::Orthogonal: return told.orthogonal;
    case LabQuantity::StdRatio: return told.stdRatio;
    case LabQuantity::Saturated: return told.saturated;
    case LabQuantity::Shift: return told.shift;
    case LabQuantity::ClassifierNorm: return told.classifierNorm;
    case LabQuantity::W: return told.w;
    case LabQuantity::SettingOverShift:
    case LabQuantity::Turning: break;
    }
    return std::nullopt;
}

/// Viridis (van der Walt & Smith 2015) at five places, straight between them.
QColor viridis(double place)
{
    constexpr std::array<std::array<int, 3>, 5> kStops = {{{68, 1, 84}, {59, 82, 139}, {33, 145, 140}, {94, 201, 98}, {253, 231, 37}}};
    const double along = std::clamp(place, 0.0, 1.0) * (kStops.size() - 1);
    const auto below = std::min(static_cast<std::size_t>(along), kStops.size() - 2);
    const double part = along - static_cast<double>(below);
    const auto mixed = [&](std::size_t channel) {
        return static_cast<int>(std::lround((1.0 - part) * kStops[below][channel] + part * kStops[below + 1][channel]));
    };
    return {mixed(0), mixed(1), mixed(2)};
}

/// The place in its kind decides a lane's colour; its mark says again which one it is.
QColor laneColor(const Colors& colors, std::size_t place, std::size_t count, bool isClassifier)
{
    const double along = count > 1 ? static_cast<double>(place) / static_cast<double>(count - 1) : 0.5;
    QColor color = colors.dark ? viridis(0.3 + 0.7 * along) : viridis(0.8 * along);
    if (isClassifier) {
        color = colors.classifier;
        color.setAlphaF(static_cast<float>(0.45 + 0.55 * along));
    }
    return color;
}

QScatterSeries::MarkerShape chartShape(LineMark::Shape shape)
{
    switch (shape) {
    case LineMark::Shape::Square: return QScatterSeries::MarkerShapeRectangle;
    case LineMark::Shape::Diamond: return QScatterSeries::MarkerShapeRotatedRectangle;
    case LineMark::Shape::Triangle: return QScatterSeries::MarkerShapeTriangle;
    case LineMark::Shape::Star: return QScatterSeries::MarkerShapeStar;
    case LineMark::Shape::Pentagon: return QScatterSeries::MarkerShapePentagon;
    case LineMark::Shape::None:
    case LineMark::Shape::Circle: break;
    }
    return QScatterSeries::MarkerShapeCircle;
}

} // namespace

TelemetryChart::TelemetryChart(const LabResults& results, QWidget* parent)
    : QWidget(parent)
    , m_results(results)
{
    create();
    connect(m_quantity, &QComboBox::currentIndexChanged, this, &TelemetryChart::rebuild);
    connect(m_view, &StepChartView::stepPointedAt, this, [this](int step) {
        if (step <= m_results.stepsDone()) {
            emit stepChosen(step);
        }
    });
    connect(&results, &LabResults::begun, this, [this] {
        m_step = 0;
        m_lane.reset();
        rebuild();
    });
    connect(m_earlier, &QCheckBox::toggled, this, &TelemetryChart::rebuild);
    connect(m_forget, &QToolButton::clicked, this, &TelemetryChart::forgetRequested);
    connect(&results, &LabResults::earlierForgotten, this, &TelemetryChart::rebuild);
    connect(&results, &LabResults::stepTaken, this, &TelemetryChart::rebuild);
    connect(&results, &LabResults::finished, this, &TelemetryChart::rebuild);
    whenLanguageChanges(this, [this] { rebuild(); });
    rebuild();
}

void TelemetryChart::create()
{
    m_quantity = new ChoiceBox(this);
    describe(m_quantity, {"chartQuantity", tr("What is drawn"), tr("What the chart shows of each step.")});
    for (const QuantityName& name : kQuantities) {
        m_quantity->addItem(tr(name.name), static_cast<int>(name.quantity));
        m_quantity->setItemData(m_quantity->count() - 1, tr(name.sentence), Qt::ToolTipRole);
    }
    m_meaning = new ElidedLabel(this);
    m_meaning->setObjectName(QStringLiteral("chartMeaning"));
    m_earlier = new QCheckBox(tr("Earlier runs"), this);
    m_earlier->setChecked(true);
    describe(m_earlier,
        {"chartEarlier", tr("Earlier runs"), tr("Draws the lanes of the last runs dimmed beneath these, and puts them into the CSV.")});
    m_forget =
        makeTextButton(this, tr("Forget"), {"chartForget", tr("Forget the earlier runs"), tr("Takes the earlier runs off the chart.")});
    m_values = new ElidedLabel(this);
    m_values->setObjectName(QStringLiteral("chartValues"));
    m_view = new StepChartView(this);
    m_view->setObjectName(QStringLiteral("telemetryChart"));
    m_view->setAccessibleName(tr("Chart of the lanes"));
    prepareChart(*m_view->chart());
    m_legend = new LineLegend(this);
    auto* head = new QHBoxLayout;
    head->setSpacing(kGrid);
    head->addWidget(m_quantity);
    head->addWidget(m_meaning, 1);
    head->addWidget(m_earlier);
    head->addWidget(m_forget);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfGrid);
    column->addLayout(head);
    column->addWidget(m_legend);
    column->addWidget(m_view, 1);
    column->addWidget(m_values);
}

LabQuantity TelemetryChart::quantity() const
{
    return static_cast<LabQuantity>(m_quantity->currentData().toInt());
}

EarlierRuns TelemetryChart::earlierRuns() const
{
    return m_earlier->isChecked() ? EarlierRuns::Shown : EarlierRuns::Hidden;
}

void TelemetryChart::setQuantity(LabQuantity quantity)
{
    m_quantity->setCurrentIndex(m_quantity->findData(static_cast<int>(quantity)));
}

void TelemetryChart::setStep(int step)
{
    m_step = step;
    rebuild();
}

void TelemetryChart::setLane(std::optional<std::size_t> lane)
{
    m_lane = lane;
    rebuild();
}

void TelemetryChart::rebuild()
{
    const Colors& colors = colorsOf(this);
    clearChart(*m_view, colors);
    m_lines.clear();
    const QuantityName& name = nameOf(quantity());
    m_meaning->setText(tr(name.sentence));
    const bool overSteps = quantity() != LabQuantity::SettingOverShift;
    m_view->setTellsSteps(overSteps && quantity() != LabQuantity::Turning);
    switch (quantity()) {
    case LabQuantity::SettingOverShift: addShiftPoints(); break;
    case LabQuantity::Turning: addTurning(); break;
    default: addLaneLines(); break;
    }
    const QString x = overSteps ? quantity() == LabQuantity::Turning ? tr("first step k at the new w") : tr("step") : tr("mean shift");
    addAxes(x, tr(name.symbol));
    if (m_view->chart()->series().size() > 0 && overSteps && quantity() != LabQuantity::Turning) {
        addCursor();
    }
    m_legend->setEntries(m_lines);
    const bool hasEarlier = overSteps && quantity() != LabQuantity::Turning && !m_results.earlier().empty();
    m_earlier->setVisible(hasEarlier);
    m_forget->setVisible(hasEarlier);
    tellValues();
}

void TelemetryChart::addLine(QLineSeries* line, const LineMark& mark, const QPen& pen)
{
    line->setPen(QPen(pen.color(), pen.widthF(), mark.dashes));
    m_view->chart()->addSeries(line);
    m_lines.push_back({line->name(), line->pen(), mark});
}

void TelemetryChart::addShapes(const QLineSeries& line, const LineMark& mark, const QColor& color, int first, int apart)
{
    if (mark.shape == LineMark::Shape::None) {
        return;
    }
    auto* points = new QScatterSeries;
    for (int i = first; i < line.count(); i += apart) {
        points->append(line.at(i));
    }
    points->setMarkerSize(scaled(kShapeSide));
    points->setMarkerShape(chartShape(mark.shape));
    points->setColor(mark.isFilled ? color : colorsOf(this).window);
    points->setBorderColor(color);
    m_view->chart()->addSeries(points);
}

void TelemetryChart::addLaneLines()
{
    std::size_t mark = m_results.lanes().size(); // the present run's lanes keep theirs
    if (earlierRuns() == EarlierRuns::Shown) {
        for (const EarlierRun& run : m_results.earlier()) {
            addRunLines(run.plan, run.lanes, &run, mark);
            mark += run.lanes.size();
        }
    }
    const std::vector<LineLegend::Entry> before = std::exchange(m_lines, {});
    addRunLines(m_results.plan(), m_results.lanes(), nullptr, 0);
    m_lines.insert(m_lines.end(), before.begin(), before.end()); // drawn beneath, told after
}

void TelemetryChart::addRunLines(const LabPlan& plan, const std::vector<Lane>& lanes, const EarlierRun* earlier, std::size_t firstMark)
{
    const Colors& colors = colorsOf(this);
    const int apart = std::max(1, m_results.stepCount() / kShapesOnALine);
    for (const LabRow& row : plan.rows) {
        for (std::size_t place = 0; place < row.count; ++place) {
            const std::size_t number = row.first + place;
            const Lane& lane = lanes[number];
            auto* line = new QLineSeries;
            for (const LaneStep& step : lane.steps) {
                if (const std::optional<double> value = valueOf(step.telemetry, quantity())) {
                    line->append(step.index, *value);
                }
            }
            line->setName(earlier ? tr("run %1, %2").arg(earlier->number).arg(lane.label) : lane.label);
            const bool isChosen = !earlier && m_lane == number;
            QColor color = isChosen ? colors.accent : laneColor(colors, place, row.count, row.isClassifier);
            if (earlier) {
                color.setAlphaF(color.alphaF() * kDimmed);
            }
            const LineMark mark = lineMark(firstMark + number);
            addLine(line, mark, QPen(color, isChosen ? kChosenWidth : earlier ? kEarlierWidth : kLaneWidth));
            addShapes(*line, mark, color, static_cast<int>(place) % apart, apart); // beside each other where lines run together
        }
    }
}

void TelemetryChart::addShiftPoints()
{
    const Colors& colors = colorsOf(this);
    for (const bool isClassifier : {false, true}) {
        std::vector<QPointF> found;
        for (std::size_t number = 0; number < m_results.lanes().size(); ++number) {
            const Lane& lane = m_results.lanes()[number];
            if (lane.isClassifier == isClassifier && !lane.steps.empty()) {
                found.emplace_back(m_results.shift(number), isClassifier ? lane.request.classifier.scale : lane.request.guidance.w);
            }
        }
        if (found.empty()) {
            continue;
        }
        auto* line = new QLineSeries;
        std::stable_sort(found.begin(), found.end(), [](const QPointF& a, const QPointF& b) { return a.x() < b.x(); });
        for (const QPointF& point : found) {
            line->append(point);
        }
        const QColor color = isClassifier ? colors.classifier : colors.accent;
        line->setName(isClassifier ? tr("classifier scale") : tr("w"));
        const LineMark mark =
            isClassifier ? LineMark{Qt::DashLine, LineMark::Shape::Square} : LineMark{Qt::SolidLine, LineMark::Shape::Circle};
        addLine(line, mark, QPen(color, kLaneWidth));
        addShapes(*line, mark, color, 0, 1);
    }
}

void TelemetryChart::addTurning()
{
    const std::vector<double> distances = m_results.turnDistances();
    if (distances.empty()) {
        return;
    }
    auto* line = new QLineSeries;
    for (std::size_t i = 0; i < distances.size(); ++i) {
        line->append(m_results.plan().turns[i], distances[i]);
    }
    line->setName(tr("distance to the full rerun"));
    const LineMark mark{Qt::SolidLine, LineMark::Shape::Circle};
    addLine(line, mark, QPen(colorsOf(this).accent, kLaneWidth));
    addShapes(*line, mark, colorsOf(this).accent, 0, 1);
}

void TelemetryChart::addAxes(const QString& x, const QString& y)
{
    const Colors& colors = colorsOf(this);
    QChart& chart = *m_view->chart();
    if (chart.series().isEmpty()) {
        return;
    }
    double least = 0.0;
    double most = 0.0;
    double left = 0.0;
    double right = 0.0;
    bool isFirst = true;
    for (QAbstractSeries* series : chart.series()) {
        for (const QPointF& point : static_cast<QXYSeries*>(series)->points()) {
            least = isFirst ? point.y() : std::min(least, point.y());
            most = isFirst ? point.y() : std::max(most, point.y());
            left = isFirst ? point.x() : std::min(left, point.x());
            right = isFirst ? point.x() : std::max(right, point.x());
            isFirst = false;
        }
    }
    const bool overSteps = quantity() != LabQuantity::SettingOverShift;
    if (overSteps && quantity() != LabQuantity::Turning) {
        left = 1.0;
        right =
            std::max({2.0, right, static_cast<double>(m_results.stepCount())}); // the whole run from its first step on: lines grow into it
    }
    const double room = std::max((most - least) * 0.05, 1e-6);
    auto* across = new QValueAxis;
    across->setRange(left, right > left ? right : left + 1.0);
    across->setLabelFormat(overSteps ? QStringLiteral("%.0f") : QStringLiteral("%.3g"));
    across->setTickCount(overSteps ? std::min(11, static_cast<int>(right - left) + 1) : 6);
    across->setTitleText(x);
    auto* up = new QValueAxis;
    up->setRange(least - room, most + room);
    up->setLabelFormat(QStringLiteral("%.3g"));
    up->setTickCount(5);
    up->setTitleText(y);
    useAxes(chart, across, up, colors);
}

void TelemetryChart::addCursor()
{
    if (m_step <= 0) {
        return;
    }
    QChart& chart = *m_view->chart();
    const auto* up = static_cast<QValueAxis*>(chart.axes(Qt::Vertical).constFirst());
    auto* cursor = new QLineSeries;
    cursor->append(m_step, up->min());
    cursor->append(m_step, up->max());
    cursor->setPen(QPen(colorsOf(this).text, 1));
    chart.addSeries(cursor);
    for (QAbstractAxis* axis : chart.axes()) {
        cursor->attachAxis(axis);
    }
}

void TelemetryChart::tellValues()
{
    const bool perStep = quantity() != LabQuantity::SettingOverShift && quantity() != LabQuantity::Turning;
    const int index = m_step > 0 ? m_step : m_results.stepsDone();
    QStringList values;
    for (std::size_t number = 0; perStep && number < m_results.lanes().size(); ++number) {
        if (const LaneStep* step = m_results.step(number, index)) {
            const std::optional<double> value = valueOf(step->telemetry, quantity());
            values << tr("%1: %2").arg(m_results.lanes()[number].label, value ? levelText(*value) : QStringLiteral("–"));
        }
    }
    m_values->setText(values.isEmpty() ? QString() : tr("Step %1   %2").arg(index).arg(values.join(QStringLiteral("   "))));
    m_view->setAccessibleDescription(m_values->text());
}

QSize TelemetryChart::exportSize() const
{
    return {m_view->width(), m_view->height() + m_legend->heightForWidth(m_view->width())};
}

void TelemetryChart::drawExport(QPainter& painter, int factor) const
{
    const int legend = exportSize().height() - m_view->height();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(), exportSize() * factor), colorsOf(this).window);
    m_view->render(&painter, QRectF(0, legend * factor, m_view->width() * factor, m_view->height() * factor));
    painter.scale(factor, factor);
    m_legend->draw(painter, m_view->width());
}

QImage TelemetryChart::toImage() const
{
    QImage image(exportSize() * kExportScale, QImage::Format_RGB32);
    QPainter painter(&image);
    drawExport(painter, kExportScale);
    return image;
}

QByteArray TelemetryChart::toSvg() const
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(exportSize());
    generator.setViewBox(QRect(QPoint(), exportSize()));
    generator.setTitle(m_quantity->currentText());
    QPainter painter(&generator);
    drawExport(painter, 1);
    painter.end();
    return buffer.data();
}

void TelemetryChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (m_view && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)) {
        rebuild();
    }
}

} // namespace darkroom::ui
