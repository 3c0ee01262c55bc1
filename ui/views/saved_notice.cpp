#include "ui/views/saved_notice.h"

#include "ui/controls/caption_label.h"
#include "ui/controls/describe.h"
#include "ui/controls/larger_button.h"
#include "ui/language/language_change.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStyle>
#include <QStyleOptionToolButton>
#include <QToolButton>

#include <utility>

namespace darkroom::ui {

namespace {

/// As wide as the button would be, whatever it shows at present.
int buttonWidth(const QToolButton& button, Qt::ToolButtonStyle shows)
{
    QStyleOptionToolButton option;
    option.initFrom(&button);
    option.toolButtonStyle = shows;
    const QFontMetrics metrics = button.fontMetrics();
    const QSize words(metrics.horizontalAdvance(button.text()) + 2 * metrics.horizontalAdvance(QLatin1Char(' ')), metrics.height());
    const QSize content = shows == Qt::ToolButtonTextOnly ? words : button.iconSize();
    return button.style()->sizeFromContents(QStyle::CT_ToolButton, &option, content, &button).width();
}

} // namespace

SavedNotice::SavedNotice(QWidget* parent)
    : QWidget(parent)
    , m_where(new ElidedLabel(this, Qt::ElideMiddle))
    , m_keep(makeCaptionButton(this, tr("Keep"),
          {"keepPicture", tr("Keep the stopped picture"),
              tr("Decodes what the last step left and saves it in the gallery with its settings (Ctrl+S).")}))
    , m_showFile(
          makeCaptionButton(this, tr("Show file"), {"showFile", tr("Show file"), tr("Opens the folder that the picture was saved in.")}))
    , m_useSeed(makeCaptionButton(this, tr("Use seed"),
          {"useSeed", tr("Use seed"), tr("Puts this picture's seed into the settings, so that only what you change is changed.")}))
    , m_larger(makeCaptionButton(this, tr("Larger…"), {"makeLarger", tr("Make larger"), tr("Makes this picture larger in a second pass.")}))
{
    m_where->setObjectName(QStringLiteral("savedWhere"));
    m_where->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kHalfGrid);
    row->addWidget(m_where, 1);
    row->addWidget(m_keep);
    row->addWidget(m_showFile);
    row->addWidget(m_useSeed);
    row->addWidget(m_larger);
    const std::pair<QToolButton*, const char*> icons[] = {
        {m_keep, "bookmark"}, {m_showFile, "folder-open"}, {m_useSeed, "dices"}, {m_larger, "image"}};
    for (const auto& [button, icon] : icons) {
        button->setIcon(themedIcon(QLatin1String(icon)));
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    }
    addLargerMenu(m_larger, [this](double factor) { emit largerRequested(factor); });
    connect(m_keep, &QToolButton::clicked, this, &SavedNotice::keepRequested);
    connect(m_showFile, &QToolButton::clicked, this, [this] { emit showFileRequested(m_record->file); });
    connect(m_useSeed, &QToolButton::clicked, this, [this] { emit useSeedRequested(m_record->request.seed); });
    setRecord(nullptr);
    whenLanguageChanges(this, [this] { refresh(); });
}

void SavedNotice::setRecord(const RunRecordPtr& record)
{
    m_record = record;
    refresh();
}

void SavedNotice::setKeeping(Keeping keeping)
{
    if (keeping != m_keeping) {
        m_keeping = keeping;
        refresh();
    }
}

void SavedNotice::refresh()
{
    const bool saved = m_record && !m_record->file.isEmpty();
    const bool stopped = m_record && m_record->stoppedAfter > 0 && m_record->picture.isNull();
    const QString state = m_keeping == Keeping::Running ? tr("Decoding…")
        : m_keeping == Keeping::Possible                ? tr("Stopped, not saved")
                                                        : tr("Stopped, no longer in memory");
    m_where->setText(saved ? tr("Saved as %1").arg(QFileInfo(m_record->file).fileName()) : stopped ? state : QString());
    m_where->setToolTip(saved ? m_record->file : QString());
    m_keep->setVisible(stopped && m_keeping == Keeping::Possible);
    m_showFile->setVisible(saved);
    m_larger->setVisible(m_record && !m_record->picture.isNull());
    setVisible(m_record != nullptr);
    fitToRoom();
}

int SavedNotice::widthWith(Words words) const
{
    int width = m_where->minimumSizeHint().width();
    for (const QToolButton* button : {m_keep, m_showFile, m_useSeed, m_larger}) {
        width += button->isHidden()
            ? 0
            : kHalfGrid + buttonWidth(*button, words == Words::Shown ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    }
    return width;
}

QSize SavedNotice::sizeHint() const
{
    return {widthWith(Words::Shown) - m_where->minimumSizeHint().width() + m_where->sizeHint().width(), QWidget::sizeHint().height()};
}

QSize SavedNotice::minimumSizeHint() const
{
    return {widthWith(Words::Hidden), QWidget::minimumSizeHint().height()};
}

bool SavedNotice::event(QEvent* event)
{
    const bool taken = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        fitToRoom(); // the words may have grown
    }
    return taken;
}

void SavedNotice::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitToRoom();
}

void SavedNotice::fitToRoom()
{
    const auto style = width() >= widthWith(Words::Shown) ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly;
    for (QToolButton* button : {m_keep, m_showFile, m_useSeed, m_larger}) {
        button->setToolButtonStyle(style);
    }
}

void SavedNotice::setLargerReason(const QString& reason)
{
    ui::setLargerReason(m_larger, reason, tr("Makes this picture larger in a second pass."));
}

} // namespace darkroom::ui
