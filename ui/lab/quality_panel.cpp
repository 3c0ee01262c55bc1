#include "ui/lab/quality_panel.h"

#include "ui/controls/caption_label.h"
#include "ui/controls/describe.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/together.h"
#include "ui/lab/chart_axes.h"
#include "ui/lab/step_chart_view.h"
#include "ui/lab/step_views.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>
#include <utility>

namespace darkroom::ui {

namespace {

constexpr int kMostPictures = 100'000;
constexpr int kUsualPictures = 64;
constexpr double kLineWidth = 1.5;

/// Of the figure that is drawn; shares in percent.
evaluation::Estimate estimateOf(const evaluation::QualityFigures& figures, QualityFigure figure)
{
    constexpr double kPercent = 100.0;
    const auto percent = [](const evaluation::Estimate& share) {
        return evaluation::Estimate{kPercent * share.value, kPercent * share.low, kPercent * share.high};
    };
    switch (figure) {
    case QualityFigure::Precision: return percent(figures.precision);
    case QualityFigure::Recall: return percent(figures.recall);
    case QualityFigure::Accuracy: return percent(figures.accuracy);
    case QualityFigure::Frechet: break;
    }
    return figures.frechet;
}

/// 1, 2 or 5 times a power of ten, at least as large.
double niceStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least) {
            return factor * power;
        }
    }
    return 10.0 * power;
}

} // namespace

QualityPanel::QualityPanel(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("qualityPanel"));
    create();
    layOut();
    connectAll();
    refresh();
    rebuild();
}

void QualityPanel::create()
{
    m_data = new QLineEdit(this);
    m_data->setMinimumWidth(scaled(140));
    m_data->setPlaceholderText(tr("a folder of real pictures"));
    describe(m_data,
        {"qualityData", tr("Real pictures"),
            tr("The real pictures to compare with: a data set's index.jsonl or folder, or a folder of folders, one for each class.")});
    m_browse =
        makeTextButton(this, tr("Choose…"), {"qualityBrowse", tr("Choose the real pictures"), tr("Chooses the folder of real pictures.")});
    m_judge = new QLineEdit(this);
    m_judge->setMinimumWidth(scaled(140));
    m_judge->setPlaceholderText(tr("the one in the model's folder"));
    describe(m_judge,
        {"qualityJudge", tr("Judge"),
            tr("The folder of the picture classifier whose features and class names judge, as “darkroom train features” writes it; empty "
               "takes “evaluation” in the model's folder.")});
    m_browseJudge =
        makeTextButton(this, tr("Choose…"), {"qualityBrowseJudge", tr("Choose the judge"), tr("Chooses the folder of the judge.")});
    m_count = new QSpinBox(this);
    m_count->setRange(static_cast<int>(evaluation::kFewestForQuality), kMostPictures);
    m_count->setValue(kUsualPictures);
    describe(m_count,
        {"qualityCount", tr("Pictures for each w"),
            tr("How many pictures are made at each w (N); the Fréchet distance of few pictures comes out too large.")});
    m_start = new QPushButton(tr("Measure"), this);
    m_start->setProperty(kPrimaryProperty, true);
    describe(m_start,
        {"qualityStart", tr("Measure quality over w"),
            tr("Makes pictures by class at each w of the list above and compares them with the real ones.")});
    m_stop = makeTextButton(
        this, tr("Stop"), {"qualityStop", tr("Stop measuring"), tr("Stops after the present step; what was measured stays.")});
    m_figure = new QComboBox(this);
    m_figure->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_figure->setMinimumContentsLength(16);
    describe(
        m_figure, {"qualityFigure", tr("What is drawn over w"), tr("Which figure the chart shows, with its 95 % bootstrap interval.")});
    const std::pair<QualityFigure, QString> figures[] = {{QualityFigure::Frechet, tr("Fréchet distance")},
        {QualityFigure::Precision, tr("Precision")}, {QualityFigure::Recall, tr("Recall")},
        {QualityFigure::Accuracy, tr("Class accuracy")}};
    for (const auto& [figure, text] : figures) {
        m_figure->addItem(text, static_cast<int>(figure));
    }
    m_meaning = new ElidedLabel(this);
    m_meaning->setObjectName(QStringLiteral("qualityMeaning"));
    m_view = new StepChartView(this);
    m_view->setObjectName(QStringLiteral("qualityChart"));
    m_view->setAccessibleName(tr("Chart of quality over w"));
    m_view->setTellsSteps(false);
    prepareChart(*m_view->chart());
    m_told = new CaptionLabel(this);
    m_told->setObjectName(QStringLiteral("qualityTold"));
    m_told->setWordWrap(true);
}

void QualityPanel::layOut()
{
    auto* flow = new FlowLayout;
    flow->addWidget(together(this, tr("Real pictures"), {m_data, m_browse}));
    flow->addWidget(together(this, tr("Judge"), {m_judge, m_browseJudge}));
    flow->addWidget(together(this, tr("N"), {m_count}));
    flow->addWidget(together(this, {}, {m_start, m_stop}));
    flow->addWidget(m_figure);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfGrid);
    column->addLayout(flow);
    column->addWidget(m_meaning);
    column->addWidget(m_view, 1);
    column->addWidget(m_told);
}

void QualityPanel::connectAll()
{
    connect(m_data, &QLineEdit::textChanged, this, &QualityPanel::refresh);
    connect(m_browse, &QToolButton::clicked, this, [this] { chooseFolder(tr("Choose the real pictures"), m_data); });
    connect(m_browseJudge, &QToolButton::clicked, this, [this] { chooseFolder(tr("Choose the judge"), m_judge); });
    connect(m_start, &QPushButton::clicked, this, &QualityPanel::start);
    connect(m_stop, &QToolButton::clicked, &m_runner, &QualityRunner::stop);
    connect(m_figure, &QComboBox::currentIndexChanged, this, &QualityPanel::rebuild);
    connect(&m_runner, &QualityRunner::figuresArrived, this, &QualityPanel::take);
    connect(&m_runner, &QualityRunner::ended, this, [this](const QString& problem) {
        m_problem = problem;
        refresh();
    });
}

void QualityPanel::setSettings(const Settings& settings)
{
    m_settings = settings;
}

void QualityPanel::setW(const std::vector<double>& w)
{
    m_w = w;
    refresh();
}

void QualityPanel::chooseFolder(const QString& title, QLineEdit* field)
{
    auto* dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, field, &QLineEdit::setText);
    dialog->open();
}

void QualityPanel::start()
{
    m_figures.clear();
    m_problem.clear();
    rebuild();
    m_runner.start({m_data->text().trimmed(), m_w, m_count->value(), m_settings.request, m_judge->text().trimmed()});
    refresh();
}

void QualityPanel::take(const evaluation::QualityFigures& figures)
{
    m_figures[figures.w] = figures;
    rebuild();
    refresh();
}

QualityFigure QualityPanel::figure() const
{
    return static_cast<QualityFigure>(m_figure->currentData().toInt());
}

void QualityPanel::refresh()
{
    const bool isRunning = m_runner.isRunning();
    m_start->setEnabled(!isRunning && !m_w.empty() && !m_data->text().trimmed().isEmpty());
    m_stop->setEnabled(isRunning);
    m_told->setTone(m_problem.isEmpty() ? CaptionLabel::Tone::Quiet : CaptionLabel::Tone::Error);
    if (!m_problem.isEmpty()) {
        m_told->setText(m_problem);
        return;
    }
    QStringList lines;
    for (const auto& [w, figures] : m_figures) {
        const evaluation::Estimate shown = estimateOf(figures, figure());
        lines << tr("w %1: %2 (%3 to %4), N %5")
                     .arg(shortNumber(w), levelText(shown.value), levelText(shown.low), levelText(shown.high))
                     .arg(figures.pictures);
    }
    QString text = lines.join(QStringLiteral("   "));
    if (!m_figures.empty() && figure() == QualityFigure::Frechet) {
        const evaluation::QualityFigures& last = m_figures.rbegin()->second;
        if (last.isBiased) {
            text += QLatin1Char('\n')
                + tr("Biased: so few pictures come out too far away. As many real pictures are at %1 from the others, which a perfect "
                     "model would get.")
                      .arg(levelText(last.frechetOfReal));
        }
    }
    m_told->setText(!text.isEmpty() ? text : isRunning ? tr("Looking at the real pictures…") : tr("Nothing was measured yet."));
}

void QualityPanel::rebuild()
{
    QChart& chart = *m_view->chart();
    const Colors& colors = colorsOf(this);
    clearChart(*m_view, colors);
    switch (figure()) {
    case QualityFigure::Frechet:
        m_meaning->setText(tr("‖μ₁ − μ₂‖² + tr(Σ₁ + Σ₂ − 2 (Σ₁ Σ₂)^½) between the features of made and real pictures: less is nearer."));
        break;
    case QualityFigure::Precision:
        m_meaning->setText(tr("Share of made pictures inside the real ones' manifold (Kynkäänniemi et al., k = 3)."));
        break;
    case QualityFigure::Recall:
        m_meaning->setText(tr("Share of real pictures inside the made ones' manifold (Kynkäänniemi et al., k = 3)."));
        break;
    case QualityFigure::Accuracy: m_meaning->setText(tr("Share of pictures whose class y the judge names.")); break;
    }
    refresh();
    if (m_figures.empty()) {
        return;
    }
    auto* line = new QLineSeries;
    auto* points = new QScatterSeries;
    line->setPen(QPen(colors.accent, kLineWidth));
    points->setColor(colors.accent);
    points->setBorderColor(colors.accent);
    points->setMarkerSize(scaled(9));
    double most = 0.0;
    double least = estimateOf(m_figures.begin()->second, figure()).low;
    for (const auto& [w, figures] : m_figures) {
        const evaluation::Estimate shown = estimateOf(figures, figure());
        auto* interval = new QLineSeries;
        interval->append(w, shown.low);
        interval->append(w, shown.high);
        interval->setPen(QPen(colors.secondary, kLineWidth));
        chart.addSeries(interval);
        line->append(w, shown.value);
        points->append(w, shown.value);
        most = std::max({most, shown.high, shown.value});
        least = std::min({least, shown.low, shown.value});
    }
    chart.addSeries(line);
    chart.addSeries(points);
    const double room = std::max(0.05 * (most - least), 1e-6);
    const double left = m_figures.begin()->first;
    const double right = std::max(m_figures.rbegin()->first, left + 1.0);
    auto* across = new QValueAxis;
    across->setRange(left - 0.03 * (right - left), right + 0.03 * (right - left)); // the points at the ends are drawn whole
    across->setTickType(QValueAxis::TicksDynamic);
    across->setTickAnchor(0.0);
    across->setTickInterval(niceStep((right - left) / 8.0));
    across->setLabelFormat(QStringLiteral("%.3g"));
    across->setTitleText(tr("w"));
    auto* up = new QValueAxis;
    up->setRange(least - room, most + room);
    up->setLabelFormat(QStringLiteral("%.3g"));
    up->setTitleText(figure() == QualityFigure::Frechet ? tr("distance") : tr("%"));
    up->setTickCount(5);
    useAxes(chart, across, up, colors);
    m_view->setAccessibleDescription(m_told->text());
}

void QualityPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (m_told
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)) {
        rebuild();
    }
}

} // namespace darkroom::ui
