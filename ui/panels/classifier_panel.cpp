#include "ui/panels/classifier_panel.h"

#include "darkroom/base/sampler_names.h"
#include "ui/controls/caption_label.h"
#include "ui/controls/describe.h"
#include "ui/controls/decimal_box.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace darkroom::ui {

namespace {

constexpr double kHighestScale = 100.0;
constexpr double kStep = 0.5;
constexpr qlonglong kConditionsClass = -1; ///< Of the list: no class of its own.

} // namespace

ClassifierPanel::ClassifierPanel(QWidget* parent)
    : Panel(parent)
{
    create();
    Rows rows;
    rows.add(m_scaleLabel, m_scale);
    rows.add(m_classLabel, m_class);
    rows.addBelow(m_note);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(rows.layout());
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, [this](double scale) {
        edit([&](Settings& settings) { settings.request.classifier.scale = scale; });
        refresh();
    });
    connect(m_class, &QComboBox::currentIndexChanged, this, [this] {
        const qlonglong id = m_class->currentData().toLongLong();
        edit([&](Settings& settings) {
            settings.request.classifier.classId = id == kConditionsClass ? std::nullopt : std::optional<std::int64_t>(id);
        });
        refresh();
    });
    setModel(nullptr);
}

void ClassifierPanel::create()
{
    m_scale = new DecimalBox(this);
    m_scale->setRange(-kHighestScale, kHighestScale);
    m_scale->setSingleStep(kStep);
    m_scale->setDecimals(2);
    m_scale->setAlignment(Qt::AlignRight);
    m_scale->setKeyboardTracking(false);
    describe(m_scale,
        {"classifierScale", tr("Classifier scale"),
            tr("How strongly a classifier of noisy pictures steers (s in ε − s σ ∇log p(y|x_t)); 0 is off, and it is not the s of CFG.")});
    m_scaleLabel = makeLabel(this, tr("Classifier"), m_scale);
    m_class = new QComboBox(this);
    m_class->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_class->setMinimumContentsLength(8);
    describe(m_class,
        {"classifierClass", tr("Classifier's class"),
            tr("The class y that the classifier steers to; it need not be the one of the prompt.")});
    m_classLabel = makeLabel(this, tr("towards"), m_class);
    m_note = new CaptionLabel(this);
    m_note->setObjectName(QStringLiteral("classifierNote"));
    m_note->setWordWrap(true);
}

void ClassifierPanel::setModel(const ModelFacts* model)
{
    const QSignalBlocker quiet(m_class);
    m_class->clear();
    m_class->addItem(tr("The picture's class"), QVariant::fromValue(kConditionsClass));
    std::vector<ClassLabel> labels = model ? model->description.classes : std::vector<ClassLabel>();
    std::sort(labels.begin(), labels.end(), [](const ClassLabel& a, const ClassLabel& b) { return a.name < b.name; });
    for (const ClassLabel& label : labels) {
        m_class->addItem(QString::fromStdString(label.name), QVariant::fromValue(static_cast<qlonglong>(label.id)));
    }
    m_reason = !model          ? tr("Known once a model is loaded.")
        : model->hasClassifier ? QString()
                               : tr("%1 has no classifier beside it: train one with “darkroom train classifier”.")
                                     .arg(QString::fromStdString(model->description.name));
    show(settings());
}

void ClassifierPanel::show(const Settings& settings)
{
    const ClassifierSettings& classifier = settings.request.classifier;
    const QSignalBlocker scale(m_scale);
    const QSignalBlocker chosen(m_class);
    m_scale->setValue(classifier.scale);
    m_class->setCurrentIndex(
        std::max(0, m_class->findData(QVariant::fromValue(static_cast<qlonglong>(classifier.classId.value_or(kConditionsClass))))));
    refresh();
}

void ClassifierPanel::refresh()
{
    const GenerationRequest& request = settings().request;
    const bool enabled = m_reason.isEmpty();
    // A scale that came with a picture can be taken back to 0.
    for (QWidget* widget : std::initializer_list<QWidget*>{m_scale, m_scaleLabel}) {
        widget->setEnabled(enabled || request.classifier.scale != 0.0);
    }
    const bool steers = enabled && request.classifier.scale != 0.0;
    m_class->setEnabled(steers);
    m_classLabel->setEnabled(steers);
    if (!enabled) {
        m_note->setText(m_reason);
    } else if (!steers) {
        m_note->setText(tr("Off; on, it costs one gradient of the classifier each look."));
    } else if (!request.classifier.classId && !request.classId) {
        m_note->setText(tr("Needs a class: pick one here or above."));
    } else {
        const SamplerName* sampler = findSampler(request.sampling.sampler);
        const int gradients = sampler ? sampler->callsPerStep : 1;
        m_note->setText(tr("+ %n gradient(s) of the classifier a step.", nullptr, gradients));
    }
}

} // namespace darkroom::ui
