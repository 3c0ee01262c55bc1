#include "ui/lab/lab_form.h"

#include "darkroom/base/sampler_names.h"
#include "ui/controls/caption_label.h"
#include "ui/controls/choice_box.h"
#include "ui/controls/decimal_box.h"
#include "ui/controls/describe.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/together.h"
#include "ui/lab/call_text.h"
#include "ui/lab/number_list.h"
#include "ui/language/language_change.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/worker/taken_request.h"
#include "ui/worker/worker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace darkroom::ui {

namespace {

constexpr double kLowestW = -10.0;
constexpr double kHighestW = 100.0;
constexpr int kMebibyte = 1 << 20;

QDoubleSpinBox* makeW(QWidget* parent, const Description& description)
{
    auto* box = new DecimalBox(parent);
    box->setRange(kLowestW, kHighestW);
    box->setSingleStep(0.1);
    box->setDecimals(2);
    box->setAlignment(Qt::AlignRight);
    box->setKeyboardTracking(false);
    describe(box, description);
    return box;
}

QLineEdit* makeList(QWidget* parent, int letters, const Description& description)
{
    auto* edit = new QLineEdit(parent);
    edit->setMinimumWidth(QFontMetrics(bodyFont()).averageCharWidth() * letters + 2 * kGrid);
    describe(edit, description);
    return edit;
}

/// The id of a sampler by its id or the name that is shown.
std::optional<std::string> samplerFrom(const QString& text)
{
    for (const SamplerName& sampler : samplerNames()) {
        const QString id = QString::fromUtf8(sampler.id.data(), static_cast<qsizetype>(sampler.id.size()));
        const QString shown = QString::fromUtf8(sampler.shown.data(), static_cast<qsizetype>(sampler.shown.size()));
        if (text.compare(id, Qt::CaseInsensitive) == 0 || text.compare(shown, Qt::CaseInsensitive) == 0) {
            return id.toStdString();
        }
    }
    return std::nullopt;
}

std::optional<double> classFrom(const QString& text, const ModelFacts* model)
{
    bool isNumber = false;
    const double id = text.toDouble(&isNumber);
    if (isNumber) {
        return id;
    }
    for (const ClassLabel& label : model ? model->description.classes : std::vector<ClassLabel>()) {
        if (QString::fromStdString(label.name).contains(text, Qt::CaseInsensitive)) {
            return static_cast<double>(label.id);
        }
    }
    return std::nullopt;
}

QStringList words(const QString& text)
{
    QStringList parts;
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty()) {
            parts << part.trimmed();
        }
    }
    return parts;
}

QString exampleOf(LabAxis axis)
{
    switch (axis) {
    case LabAxis::Steps: return QStringLiteral("5,10,20");
    case LabAxis::Sampler: return QStringLiteral("ddim,dpmpp_2m");
    case LabAxis::Seed: return QStringLiteral("1,2,3");
    case LabAxis::ClassifierScale: return QStringLiteral("0,1,2,4");
    case LabAxis::Class:
    case LabAxis::Prompt:
    case LabAxis::None: break;
    }
    return {};
}

/// Prompts with | between; they hold commas themselves.
std::vector<std::string> promptsIn(const QString& text)
{
    std::vector<std::string> prompts;
    for (const QString& part : text.split(QLatin1Char('|'))) {
        if (!part.trimmed().isEmpty()) {
            prompts.push_back(part.trimmed().toStdString());
        }
    }
    return prompts;
}

/// What a form has as the values of an axis before a person types.
QString hintOf(LabAxis axis)
{
    return axis == LabAxis::Class ? LabForm::tr("names or numbers")
        : axis == LabAxis::Prompt ? LabForm::tr("red apple | blue rocket")
                                  : QString();
}

} // namespace

LabForm::LabForm(QWidget* parent)
    : QWidget(parent)
    , m_randomSeed(QRandomGenerator::global()->generate())
{
    create();
    layOut();
    connectAll();
    takeAxis();
    whenLanguageChanges(this, [this] {
        setKeptBytes(m_keptBytes);
        refresh();
    });
}

void LabForm::create()
{
    m_w = makeList(
        this, 16, {"labW", tr("Values of w"), tr("A lane for each w, 3 to 15 of them with commas between; 0,1,..,8 fills a range.")});
    m_w->setText(QStringLiteral("0,1,2,4,8"));
    m_scales = makeList(this, 9,
        {"labScales", tr("Classifier scales"),
            tr("Below them, from the same noise, a lane for each scale of classifier guidance; empty means none.")});
    m_scales->setPlaceholderText(tr("none"));
    m_classifierW = makeW(this,
        {"labClassifierW", tr("w beside the classifier"),
            tr("Which network the classifier steers: w 0 the conditional one, −1 the unconditional one.")});
    m_axis = new ChoiceBox(this);
    describe(m_axis, {"labAxis", tr("Second axis"), tr("What else the strip varies, one row for each value.")});
    const std::pair<LabAxis, QString> axes[] = {{LabAxis::None, tr("nothing else")}, {LabAxis::Steps, tr("steps")},
        {LabAxis::Sampler, tr("sampler")}, {LabAxis::Seed, tr("seed")}, {LabAxis::Class, tr("class")},
        {LabAxis::ClassifierScale, tr("classifier scale")}, {LabAxis::Prompt, tr("prompt")}};
    for (const auto& [axis, text] : axes) {
        m_axis->addItem(text, static_cast<int>(axis));
    }
    m_axisValues = makeList(this, 14,
        {"labAxisValues", tr("Values of the second axis"),
            tr("The values of the second axis with commas between, prompts with |; numbers may fill a range with two dots.")});
    m_turnW = makeW(this, {"labTurnW", tr("New w"), tr("The w that is set from a step k on, for “when does w matter”.")});
    m_turnW->setValue(8.0);
    m_memory = new QSpinBox(this);
    m_memory->setRange(16, 65536);
    m_memory->setSingleStep(64);
    m_memory->setSuffix(tr(" MB"));
    m_memory->setValue(static_cast<int>(Worker::kUsualKeptBytes / kMebibyte));
    m_memory->setKeyboardTracking(false);
    describe(m_memory,
        {"labMemory", tr("Memory for steps"),
            tr("How much memory the kept steps of all runs may take; beyond it every k-th step is kept, and the oldest runs go.")});
    m_kept = new CaptionLabel(this);
    m_kept->setObjectName(QStringLiteral("labKept"));
    setKeptBytes(0);
    m_start = new QPushButton(tr("Develop strip"), this);
    m_start->setProperty(kPrimaryProperty, true);
    describe(m_start, {"labStart", tr("Develop the strip"), tr("Develops all lanes together from one noise.")});
    m_turn = makeTextButton(this, tr("When does w matter?"),
        {"labTurn", tr("When does w matter"),
            tr("Develops the settings' w until a step k and the new w from it on, for many k, and draws how far each comes.")});
    m_stop = makeTextButton(
        this, tr("Stop"), {"labStop", tr("Stop the lab"), tr("Stops the lanes before their next network call; what was seen stays.")});
    m_cost = new CaptionLabel(this);
    m_cost->setObjectName(QStringLiteral("labCost"));
    m_cost->setWordWrap(true);
    m_inputsNote = new CaptionLabel(this);
    m_inputsNote->setObjectName(QStringLiteral("labInputs"));
    m_inputsNote->setWordWrap(true);
    m_inputsNote->setTone(CaptionLabel::Tone::Accent);
    m_withoutInputs = new QCheckBox(tr("Leave out"), this);
    describe(m_withoutInputs,
        {"labWithoutInputs", tr("Leave out"),
            tr("Leaves out start picture, mask and region map in the lab: the lanes begin from noise. The settings stay as they are.")});
}

void LabForm::layOut()
{
    auto* flow = new FlowLayout;
    m_classifier = together(this, tr("Classifier"), {m_scales});
    m_classifierNetwork = together(this, tr("over w"), {m_classifierW});
    flow->addWidget(together(this, tr("w"), {m_w}));
    flow->addWidget(m_classifier);
    flow->addWidget(m_classifierNetwork);
    flow->addWidget(together(this, tr("and"), {m_axis, m_axisValues}));
    flow->addWidget(together(this, {}, {m_start, m_stop}));
    flow->addWidget(m_turn);
    flow->addWidget(together(this, tr("w"), {m_turnW}));
    flow->addWidget(together(this, tr("Memory"), {m_memory, m_kept}));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addLayout(flow);
    m_inputs = new QWidget(this);
    auto* inputs = new QHBoxLayout(m_inputs);
    inputs->setContentsMargins(0, 0, 0, 0);
    inputs->setSpacing(2 * kGrid);
    inputs->addWidget(m_inputsNote, 1);
    inputs->addWidget(m_withoutInputs);
    column->addWidget(m_inputs);
    column->addWidget(m_cost);
}

void LabForm::connectAll()
{
    for (QLineEdit* edit : {m_w, m_scales, m_axisValues}) {
        connect(edit, &QLineEdit::textChanged, this, [this] {
            refresh();
            emit wishChanged();
        });
    }
    for (QDoubleSpinBox* box : {m_classifierW, m_turnW}) {
        connect(box, &QDoubleSpinBox::valueChanged, this, &LabForm::wishChanged);
    }
    connect(m_withoutInputs, &QCheckBox::toggled, this, [this] {
        refresh();
        emit wishChanged();
    });
    connect(m_axis, &QComboBox::currentIndexChanged, this, &LabForm::takeAxis);
    connect(m_start, &QPushButton::clicked, this, &LabForm::stripRequested);
    connect(m_turn, &QToolButton::clicked, this, &LabForm::turningRequested);
    connect(m_stop, &QToolButton::clicked, this, &LabForm::stopRequested);
    connect(m_memory, &QSpinBox::valueChanged, this, &LabForm::memoryChosen);
}

void LabForm::setModel(const ModelFacts* model)
{
    m_model = model ? std::optional(*model) : std::nullopt;
    refreshClassifier();
    refresh();
    emit wishChanged();
}

void LabForm::refreshClassifier()
{
    const bool hasClassifier = m_model && (m_model->hasClassifier || !m_settings.request.classifier.classifier.empty());
    m_classifier->setEnabled(hasClassifier);
    m_classifierNetwork->setEnabled(hasClassifier);
    m_scales->setPlaceholderText(hasClassifier ? tr("none") : tr("no classifier"));
}

void LabForm::setSettings(const Settings& settings)
{
    m_settings = settings;
    refreshClassifier();
    refresh();
    emit wishChanged();
}

void LabForm::setRunning(bool running)
{
    m_running = running;
    refresh();
}

void LabForm::takeAxis()
{
    const QSignalBlocker quiet(m_axisValues);
    m_axisValues->setText(exampleOf(axis()));
    m_axisValues->setVisible(axis() != LabAxis::None);
    m_axisValues->setPlaceholderText(hintOf(axis()));
    refresh();
    emit wishChanged();
}

LabAxis LabForm::axis() const
{
    return static_cast<LabAxis>(m_axis->currentData().toInt());
}

GenerationRequest LabForm::given() const
{
    return m_model ? takenBy(m_settings.request, *m_model) : m_settings.request;
}

void LabForm::tellInputs()
{
    const GenerationRequest request = given();
    const bool enlarges = m_model && m_model->description.enlargement > 0; // it makes nothing without a picture
    QStringList sentences;
    if (m_withoutInputs->isChecked() && !enlarges) {
        sentences << tr("The lanes begin from noise: start picture, mask and region map of the settings are left out.");
    } else {
        if (enlarges && !request.input.empty()) {
            sentences << tr("Every lane enlarges the start picture of the settings.");
        } else if (!request.input.empty()) {
            const QString strength = shortNumber(request.input.strength);
            sentences << (request.input.mask.empty()
                    ? tr("Every lane begins from the start picture of the settings, at strength %1.").arg(strength)
                    : tr("Every lane paints into the mask of the settings' start picture, at strength %1.").arg(strength));
        }
        if (!request.regionMap.empty()) {
            sentences << tr("Every lane follows the region map of the settings.");
        }
    }
    m_inputsNote->setText(sentences.join(QLatin1Char(' ')));
    m_withoutInputs->setEnabled(!enlarges);
    m_inputs->setVisible(!request.input.empty() || !request.regionMap.empty());
}

GenerationRequest LabForm::request() const
{
    GenerationRequest request = m_settings.request;
    if (m_withoutInputs->isChecked() && m_withoutInputs->isEnabled()) {
        request.input = {};
        request.regionMap = {};
    }
    if (m_settings.randomSeed) {
        request.seed = m_randomSeed;
    }
    return request;
}

LabWish LabForm::wish(QString& problem) const
{
    LabWish wish;
    const auto take = [&problem](const NumberList& list) {
        if (problem.isEmpty()) {
            problem = list.problem;
        }
        return list.values;
    };
    wish.w = take(numbersFromText(m_w->text(), kMostLabValues));
    if (m_classifier->isEnabled()) {
        wish.classifierScales = take(numbersFromText(m_scales->text(), kMostLabValues));
    }
    wish.classifierW = m_classifierW->value();
    wish.axis = axis();
    if (wish.axis == LabAxis::Sampler || wish.axis == LabAxis::Class) {
        for (const QString& word : words(m_axisValues->text())) {
            const std::optional<std::string> sampler = wish.axis == LabAxis::Sampler ? samplerFrom(word) : std::nullopt;
            const std::optional<double> id = wish.axis == LabAxis::Class ? classFrom(word, m_model ? &*m_model : nullptr) : std::nullopt;
            if (sampler) {
                wish.samplers.push_back(*sampler);
            } else if (id) {
                wish.axisValues.push_back(*id);
            } else if (problem.isEmpty()) {
                problem =
                    wish.axis == LabAxis::Sampler ? tr("There is no sampler “%1”.").arg(word) : tr("There is no class “%1”.").arg(word);
            }
        }
    } else if (wish.axis == LabAxis::Prompt) {
        wish.prompts = promptsIn(m_axisValues->text());
    } else if (wish.axis != LabAxis::None) {
        wish.axisValues = take(numbersFromText(m_axisValues->text(), kMostLabValues));
    }
    if (problem.isEmpty()) {
        problem = problemOf(wish);
    }
    if (problem.isEmpty() && wish.axis == LabAxis::Prompt && m_model && !m_model->description.takesText) {
        problem = tr("%1 takes no prompts.").arg(QString::fromStdString(m_model->description.name));
    }
    return wish;
}

std::optional<LabPlan> LabForm::plan() const
{
    QString problem;
    const LabWish wished = wish(problem);
    if (!problem.isEmpty()) {
        return std::nullopt;
    }
    return planOf(wished, request(), m_model ? &*m_model : nullptr);
}

std::optional<LabPlan> LabForm::turning() const
{
    return turningPlan(request(), m_turnW->value());
}

std::vector<double> LabForm::w() const
{
    const NumberList list = numbersFromText(m_w->text(), kMostLabValues);
    return list.problem.isEmpty() ? list.values : std::vector<double>();
}

void LabForm::setCalls(const std::vector<CallCount>& counts, const QString& problem)
{
    m_costText = problem.isEmpty() ? tr("%1 lanes: %2.").arg(counts.size()).arg(callText(counts)) : problem;
    refresh();
}

void LabForm::setMemory(int mebibytes)
{
    m_memory->setValue(mebibytes);
}

void LabForm::setKeptBytes(std::size_t bytes)
{
    m_keptBytes = bytes;
    m_kept->setText(tr("%1 MB used").arg((bytes + kMebibyte / 2) / kMebibyte));
}

void LabForm::refresh()
{
    tellInputs();
    QString problem;
    wish(problem);
    m_start->setEnabled(m_model && problem.isEmpty() && !m_running);
    m_turn->setEnabled(m_model && !m_running && m_settings.request.sampling.steps > 1);
    m_stop->setEnabled(m_running);
    m_cost->setTone(problem.isEmpty() ? CaptionLabel::Tone::Quiet : CaptionLabel::Tone::Error);
    m_cost->setText(!problem.isEmpty() ? problem : m_model ? m_costText : tr("Lanes can be counted once a model is loaded."));
}

} // namespace darkroom::ui
