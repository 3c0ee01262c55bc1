#include "ui/panels/reading_panel.h"

#include "ui/controls/caption_label.h"
#include "ui/controls/describe.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace darkroom::ui {

namespace {

constexpr int kMostLayers = 48; ///< While no model says how many it has.

} // namespace

ReadingPanel::ReadingPanel(QWidget* parent)
    : Panel(parent)
    , m_clipSkip(new QSpinBox(this))
    , m_embeddings(new QComboBox(this))
    , m_clipSkipLabel(makeLabel(this, tr("Clip skip"), m_clipSkip))
    , m_embeddingsLabel(makeLabel(this, tr("Words"), m_embeddings))
    , m_note(makeNote(this, "readingNote"))
{
    describe(m_clipSkip,
        {"clipSkip", tr("Clip skip"), tr("Which layer of CLIP's text encoder is read, counted from its end: 1 is the last one.")});
    m_clipSkip->setRange(0, kMostLayers);
    m_clipSkip->setSpecialValueText(tr("The model's own"));
    m_clipSkip->setAlignment(Qt::AlignRight);
    describe(m_embeddings,
        {"embeddings", tr("Folder of textual inversions"),
            tr("A folder of textual-inversion files, whose names are words for what they learned, beside those that lie with the model.")});
    m_embeddings->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_embeddings->setMinimumContentsLength(8);

    Rows rows;
    rows.add(m_clipSkipLabel, m_clipSkip);
    rows.add(m_embeddingsLabel, m_embeddings);
    rows.addBelow(m_note);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(rows.layout());

    connect(m_clipSkip, &QSpinBox::valueChanged, this,
        [this](int layers) { edit([layers](Settings& settings) { settings.request.clipSkip = layers; }); });
    connect(m_embeddings, &QComboBox::activated, this, &ReadingPanel::takeFolder);
    fill({});
}

void ReadingPanel::setCapabilities(const Capabilities& capabilities)
{
    const QSignalBlocker blocker(m_clipSkip);
    m_clipSkip->setMaximum(capabilities.clipLayers > 0 ? capabilities.clipLayers : kMostLayers);
    m_clipSkip->setEnabled(capabilities.clipSkip.enabled);
    m_clipSkipLabel->setEnabled(capabilities.clipSkip.enabled);
    m_embeddings->setEnabled(capabilities.embeddings.enabled);
    m_embeddingsLabel->setEnabled(capabilities.embeddings.enabled);
    setNote(m_note, capabilities.clipSkip.note);
}

void ReadingPanel::show(const Settings& settings)
{
    m_clipSkip->setValue(settings.request.clipSkip);
    fill(QString::fromStdString(settings.request.embeddings));
}

void ReadingPanel::fill(const QString& folder)
{
    const QSignalBlocker blocker(m_embeddings);
    m_embeddings->clear();
    m_embeddings->addItem(tr("Beside the model"), QString());
    if (!folder.isEmpty()) {
        m_embeddings->addItem(QDir(folder).dirName(), folder);
        m_embeddings->setItemData(1, folder, Qt::ToolTipRole);
        m_embeddings->setCurrentIndex(1);
    }
    m_embeddings->insertSeparator(m_embeddings->count());
    m_embeddings->addItem(tr("Choose a folder…"), true);
}

void ReadingPanel::takeFolder()
{
    const QVariant chosen = m_embeddings->currentData();
    if (chosen.typeId() == QMetaType::Bool) {
        fill(QString::fromStdString(settings().request.embeddings));
        emit embeddingsFolderRequested();
        return;
    }
    edit([&](Settings& settings) { settings.request.embeddings = chosen.toString().toStdString(); });
    fill(chosen.toString());
}

} // namespace darkroom::ui
