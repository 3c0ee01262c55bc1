#include "ui/views/saved_notice.h"

#include "ui/controls/caption_label.h"
#include "ui/controls/describe.h"
#include "ui/theme/metrics.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QToolButton>

namespace darkroom::ui {

SavedNotice::SavedNotice(QWidget* parent)
    : QWidget(parent)
    , m_where(new ElidedLabel(this, Qt::ElideMiddle))
    , m_showFile(
          makeCaptionButton(this, tr("Show file"), {"showFile", tr("Show file"), tr("Opens the folder that the picture was saved in.")}))
    , m_useSeed(makeCaptionButton(this, tr("Use seed"),
          {"useSeed", tr("Use seed"), tr("Puts this picture's seed into the settings, so that only what you change is changed.")}))
{
    m_where->setObjectName(QStringLiteral("savedWhere"));
    m_where->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kHalfGrid);
    row->addWidget(m_where, 1);
    row->addWidget(m_showFile);
    row->addWidget(m_useSeed);
    connect(m_showFile, &QToolButton::clicked, this, [this] { emit showFileRequested(m_record->file); });
    connect(m_useSeed, &QToolButton::clicked, this, [this] { emit useSeedRequested(m_record->request.seed); });
    setRecord(nullptr);
}

void SavedNotice::setRecord(const RunRecordPtr& record)
{
    m_record = record;
    const bool saved = record && !record->file.isEmpty();
    m_where->setText(saved ? tr("Saved as %1").arg(QFileInfo(record->file).fileName()) : QString());
    m_where->setToolTip(saved ? record->file : QString());
    m_showFile->setVisible(saved);
    setVisible(record != nullptr);
}

} // namespace darkroom::ui
