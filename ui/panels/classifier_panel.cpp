#include "ui/panels/classifier_panel.h"

#include "darkroom/base/sampler_names.h"
#include "ui/controls/caption_label.h"
#include "ui/controls/decimal_box.h"
#include "ui/controls/describe.h"
#include "ui/language/core_texts.h"
#include "ui/language/language_change.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace darkroom::ui {

namespace {

constexpr double kHighestScale = 100.0;
constexpr double kStep = 0.5;
constexpr int kVisibleClasses = 14;
constexpr qlonglong kConditionsClass = -1; ///< Of the list: no class of its own.

/// The last two entries of the list of classifiers.
enum class Choice { File, Folder };

} // namespace

ClassifierPanel::ClassifierPanel(QWidget* parent)
    : Panel(parent)
{
    create();
    Rows rows;
    rows.add(m_scaleLabel, m_scale);
    rows.add(m_choiceLabel, m_choice);
    rows.add(m_classLabel, m_class);
    rows.addBelow(m_note);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(rows.layout());
    connectAll();
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
    m_choice = new QComboBox(this);
    describe(m_choice,
        {"classifierChoice", tr("Which classifier"),
            tr("The classifier of noisy pictures that steers: the one beside the model, or another file's or folder's; you can also drop "
               "it "
               "on the window.")});
    m_choiceLabel = makeLabel(this, tr("Steered by"), m_choice);
    m_class = new QComboBox(this);
    m_class->setMaxVisibleItems(kVisibleClasses);
    describe(m_class,
        {"classifierClass", tr("Classifier's class"),
            tr("The class y that the classifier steers to; it need not be the one of the prompt.")});
    m_classLabel = makeLabel(this, tr("towards"), m_class);
    for (QComboBox* box : {m_choice, m_class}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    m_note = makeNote(this, "classifierNote");
}

void ClassifierPanel::connectAll()
{
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, [this](double scale) {
        edit([&](Settings& settings) { settings.request.classifier.scale = scale; });
        refresh();
    });
    connect(m_choice, &QComboBox::activated, this, &ClassifierPanel::takeChoice);
    connect(m_class, &QComboBox::currentIndexChanged, this, [this] {
        const qlonglong id = m_class->currentData().toLongLong();
        edit([&](Settings& settings) {
            settings.request.classifier.classId = id == kConditionsClass ? std::nullopt : std::optional<std::int64_t>(id);
        });
        refresh();
    });
    whenLanguageChanges(this, [this] { show(settings()); });
}

void ClassifierPanel::setModel(const ModelFacts* model)
{
    m_model = model ? std::optional(*model) : std::nullopt;
    m_checked = {};
    show(settings());
}

void ClassifierPanel::setFit(const ClassifierChecked& checked)
{
    m_checked = checked;
    show(settings());
}

const ClassifierFit* ClassifierPanel::fit() const
{
    const bool isOfThis = m_checked.fit && m_checked.classifier == settings().request.classifier.classifier;
    return isOfThis ? &*m_checked.fit : nullptr;
}

QString ClassifierPanel::reason() const
{
    if (!m_model) {
        return tr("Known once a model is loaded.");
    }
    if (settings().request.classifier.classifier.empty() && !m_model->hasClassifier) {
        return tr("%1 has no classifier beside it: choose one here, or train one with “darkroom train classifier”.")
            .arg(QString::fromStdString(m_model->description.name));
    }
    return fit() ? coreText(fit()->problem) : QString();
}

void ClassifierPanel::show(const Settings& settings)
{
    const QSignalBlocker scale(m_scale);
    m_scale->setValue(settings.request.classifier.scale);
    fillChoices();
    fillClasses();
    refresh();
}

void ClassifierPanel::fillChoices()
{
    const QSignalBlocker quiet(m_choice);
    const QString current = QString::fromStdString(settings().request.classifier.classifier);
    m_choice->clear();
    m_choice->addItem(m_model && !m_model->hasClassifier ? tr("None: choose one") : tr("The one beside the model"), QString());
    if (!current.isEmpty()) {
        m_choice->addItem(QFileInfo(QDir::cleanPath(current)).fileName(), current);
        m_choice->setItemData(1, current, Qt::ToolTipRole);
        m_choice->setCurrentIndex(1);
    }
    m_choice->insertSeparator(m_choice->count());
    m_choice->addItem(tr("Choose a file…"), static_cast<int>(Choice::File));
    m_choice->addItem(tr("Choose a folder…"), static_cast<int>(Choice::Folder));
}

void ClassifierPanel::takeChoice()
{
    const QVariant chosen = m_choice->currentData();
    if (chosen.typeId() == QMetaType::Int) {
        fillChoices();
        if (chosen.toInt() == static_cast<int>(Choice::File)) {
            emit fileRequested();
        } else {
            emit folderRequested();
        }
        return;
    }
    const std::string path = chosen.toString().toStdString();
    edit([&](Settings& settings) {
        if (settings.request.classifier.classifier != path) {
            settings.request.classifier.classifier = path;
            settings.request.classifier.classId.reset(); // numbers of another classifier mean other things
        }
    });
    show(settings());
}

void ClassifierPanel::fillClasses()
{
    const QSignalBlocker quiet(m_class);
    const ClassifierSettings& classifier = settings().request.classifier;
    std::vector<ClassLabel> labels;
    if (fit()) {
        labels = fit()->classes;
    } else if (m_model && classifier.classifier.empty()) {
        labels = m_model->description.classes; // until the classifier itself was asked
    }
    std::sort(labels.begin(), labels.end(), [](const ClassLabel& a, const ClassLabel& b) { return a.name < b.name; });
    const bool isNew = m_class->count() == 0
        || !std::equal(labels.begin(), labels.end(), m_labels.begin(), m_labels.end(),
            [](const ClassLabel& a, const ClassLabel& b) { return a.id == b.id && a.name == b.name; });
    if (isNew) {
        m_class->clear();
        m_class->addItem(tr("The picture's class"), QVariant::fromValue(kConditionsClass));
        for (const ClassLabel& label : labels) {
            m_class->addItem(QString::fromStdString(label.name), QVariant::fromValue(static_cast<qlonglong>(label.id)));
        }
        m_labels = std::move(labels);
    }
    const auto chosen = static_cast<qlonglong>(classifier.classId.value_or(kConditionsClass));
    if (m_class->findData(QVariant::fromValue(chosen)) < 0) {
        m_class->addItem(QString::number(chosen), QVariant::fromValue(chosen)); // of a classifier that isn't known yet
    }
    m_class->setCurrentIndex(m_class->findData(QVariant::fromValue(chosen)));
}

void ClassifierPanel::refresh()
{
    const GenerationRequest& request = settings().request;
    const QString why = reason();
    const bool enabled = why.isEmpty();
    // A scale that came with a picture can be taken back to 0.
    for (QWidget* widget : std::initializer_list<QWidget*>{m_scale, m_scaleLabel}) {
        widget->setEnabled(enabled || request.classifier.scale != 0.0);
    }
    const bool steers = enabled && request.classifier.scale != 0.0;
    m_class->setEnabled(steers);
    m_classLabel->setEnabled(steers);
    const bool isMisfit = !enabled && !request.classifier.classifier.empty() && fit();
    m_note->setTone(isMisfit ? CaptionLabel::Tone::Error : CaptionLabel::Tone::Quiet);
    QString told;
    if (!enabled) {
        told = why;
    } else if (!steers) {
        told = tr("Off; on, it costs one gradient of the classifier each look.");
    } else if (!request.classifier.classId && !(request.classId && m_model->description.takesClass)) {
        told = tr("Needs a class: pick one here or above.");
    } else {
        const SamplerName* sampler = findSampler(request.sampling.sampler);
        const int gradients = sampler ? sampler->callsPerStep : 1;
        told = tr("+ %n gradient(s) of the classifier a step.", nullptr, gradients);
    }
    if (enabled && fit() && !request.classifier.classifier.empty()) {
        told += QLatin1Char(' ') + tr("It tells %n class(es) apart.", nullptr, static_cast<int>(fit()->classes.size()));
        if (fit()->side > 0) {
            told += QLatin1Char(' ') + tr("Trained on %1 × %1 pixels.").arg(fit()->side);
        }
    }
    setNote(m_note, told);
}

} // namespace darkroom::ui
