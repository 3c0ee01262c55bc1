#include "ui/panels/lora_row.h"

#include "ui/controls/caption_label.h"
#include "ui/controls/decimal_box.h"
#include "ui/controls/describe.h"
#include "ui/controls/flow_layout.h"
#include "ui/language/language_change.h"
#include "ui/panels/panel.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace darkroom::ui {

namespace {

constexpr double kMostStrength = 100.0, kStep = 0.05;

/// Named apart from the other rows' by its place.
QByteArray numbered(const char* name, int index)
{
    return QByteArray(name) + QByteArray::number(index);
}

QDoubleSpinBox* makeStrength(QWidget* parent, const QString& prefix)
{
    auto* box = new DecimalBox(parent);
    box->setRange(-kMostStrength, kMostStrength);
    box->setSingleStep(kStep);
    box->setPrefix(prefix);
    box->setKeyboardTracking(false);
    return box;
}

} // namespace

LoraRow::LoraRow(int index, QWidget* parent)
    : QWidget(parent)
    , m_index(index)
{
    m_on = new QCheckBox(this);
    m_on->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_strength = makeStrength(this, tr("U-Net "));
    m_textStrength = makeStrength(this, tr("Text "));
    m_up = makeIconButton(this, QStringLiteral("arrow-up"), {});
    m_down = makeIconButton(this, QStringLiteral("arrow-down"), {});
    m_remove = makeIconButton(this, QStringLiteral("x"), {});
    m_problem = makeNote(this, numbered("loraProblem", m_index).constData());
    m_problem->setTone(CaptionLabel::Tone::Error);
    m_problem->hide();
    describeControls();
    whenLanguageChanges(this, [this] { describeControls(); });
    layOut();
    connectAll();
}

void LoraRow::describeControls()
{
    const int number = m_index + 1;
    describe(m_on,
        {numbered("loraOn", m_index), tr("LoRA %1").arg(number),
            tr("Whether this LoRA counts; switched off it keeps its place and strengths.")});
    describe(m_strength,
        {numbered("loraStrength", m_index), tr("Strength of LoRA %1 in the U-Net").arg(number),
            tr("How much of this LoRA's change of the U-Net is added: 1 is all of it, below 0 turns it round.")});
    describe(m_textStrength,
        {numbered("loraTextStrength", m_index), tr("Strength of LoRA %1 in the text encoder").arg(number),
            tr("How much of this LoRA's change of the text encoder is added; it follows the U-Net's until it is set apart.")});
    describe(m_up, {numbered("loraUp", m_index), tr("Move LoRA %1 up").arg(number), tr("Puts this LoRA one place earlier in the stack.")});
    describe(
        m_down, {numbered("loraDown", m_index), tr("Move LoRA %1 down").arg(number), tr("Puts this LoRA one place later in the stack.")});
    describe(m_remove,
        {numbered("loraRemove", m_index), tr("Remove LoRA %1").arg(number),
            tr("Takes this LoRA off the stack; the model's own weights come back without loading it anew.")});
}

void LoraRow::layOut()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(kHalfGrid);
    head->addWidget(m_on, 1);
    for (QToolButton* button : {m_up, m_down, m_remove}) {
        head->addWidget(button);
    }
    auto* strengths = new FlowLayout;
    strengths->setSpacing(kHalfGrid);
    strengths->addWidget(m_strength);
    strengths->addWidget(m_textStrength);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfGrid);
    column->addLayout(head);
    column->addLayout(strengths);
    column->addWidget(m_problem);
}

void LoraRow::connectAll()
{
    const auto tell = [this] {
        if (!m_showing) {
            emit changed(m_use);
        }
    };
    connect(m_on, &QCheckBox::toggled, this, [this, tell](bool on) {
        m_use.isOn = on;
        tell();
    });
    connect(m_strength, &QDoubleSpinBox::valueChanged, this, [this, tell](double strength) {
        m_use.strength = strength;
        tell();
    });
    connect(m_textStrength, &QDoubleSpinBox::valueChanged, this, [this, tell](double strength) {
        if (!m_showing) {
            m_use.textStrength = strength;
        }
        tell();
    });
    connect(m_up, &QToolButton::clicked, this, [this] { emit moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { emit moveRequested(1); });
    connect(m_remove, &QToolButton::clicked, this, &LoraRow::removeRequested);
}

void LoraRow::setUse(const LoraUse& use, int count)
{
    m_showing = true;
    m_use = use;
    const QString file = QString::fromStdString(use.file);
    const QString name = QFileInfo(file).completeBaseName();
    m_on->setText(name);
    m_on->setAccessibleName(tr("LoRA %1, %2").arg(m_index + 1).arg(name));
    m_on->setToolTip(tr("Whether this LoRA counts (%1); switched off it keeps its place and strengths.").arg(file));
    m_on->setChecked(use.isOn);
    m_strength->setValue(use.strength);
    m_textStrength->setValue(use.textStrength.value_or(use.strength));
    m_strength->setEnabled(use.isOn);
    m_textStrength->setEnabled(use.isOn);
    m_up->setEnabled(m_index > 0);
    m_down->setEnabled(m_index + 1 < count);
    m_showing = false;
}

void LoraRow::setProblem(const QString& sentence)
{
    constexpr int kLongest = 240;
    // It may name hundreds of layers; its tooltip has all of it.
    setNote(m_problem, sentence.size() > kLongest ? sentence.left(kLongest) + QChar(0x2026) : sentence);
    m_problem->setToolTip(sentence);
}

} // namespace darkroom::ui
