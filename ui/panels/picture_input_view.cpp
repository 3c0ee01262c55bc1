#include "ui/panels/picture_input_view.h"

#include "darkroom/base/picture_fit.h"
#include "ui/shortcuts/shortcut.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/views/hatching.h"
#include "ui/worker/frames.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace darkroom::ui {

namespace {

constexpr int kHeight = 132;
constexpr double kOpacity = 0.6;

/// The file that is meant; empty when there is none.
QString fileIn(const QMimeData& data)
{
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            return url.toLocalFile();
        }
    }
    return {};
}

QImage tintOf(const LabelMap& mask, QColor color)
{
    if (mask.empty()) {
        return {};
    }
    QList<QRgb> table;
    for (int value = 0; value < 256; ++value) {
        color.setAlphaF(static_cast<float>(kOpacity * value / 255.0));
        table << color.rgba();
    }
    QImage indexed(mask.labels.data(), mask.width, mask.height, mask.width, QImage::Format_Indexed8);
    indexed.setColorTable(table);
    return indexed.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace

PictureInputView::PictureInputView(QWidget* parent)
    : QWidget(parent)
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    makeControlKey(
        this, ShortcutPlace::StartPicture, "pasteStartPictureKey", tr("Paste a picture"), {Qt::CTRL | Qt::Key_V}, [this] { paste(); });
}

void PictureInputView::setInput(const PictureInput& input, const QSize& frame)
{
    if (!(input.picture == m_input.picture)) {
        m_picture = toQImage(input.picture);
    }
    m_input = input;
    m_frame = frame.isEmpty() ? m_picture.size() : frame;
    m_tint = tintOf(input.mask, colorsOf(this).accent);
    update();
}

QSize PictureInputView::sizeHint() const
{
    return {scaled(2 * kHeight), scaled(kHeight)};
}

bool PictureInputView::take(const QMimeData& data)
{
    if (const QString file = fileIn(data); !file.isEmpty()) {
        emit fileGiven(file);
        return true;
    }
    if (!data.hasImage()) {
        return false;
    }
    const auto picture = qvariant_cast<QImage>(data.imageData());
    if (picture.isNull()) {
        return false;
    }
    emit pictureGiven(picture);
    return true;
}

void PictureInputView::paste()
{
    const QMimeData* data = QApplication::clipboard()->mimeData();
    if (!data || !take(*data)) {
        emit nothingToPaste();
    }
}

void PictureInputView::dragEnterEvent(QDragEnterEvent* event)
{
    if (isEnabled() && (event->mimeData()->hasImage() || !fileIn(*event->mimeData()).isEmpty())) {
        event->acceptProposedAction();
    }
}

void PictureInputView::dropEvent(QDropEvent* event)
{
    if (take(*event->mimeData())) {
        event->acceptProposedAction();
    }
}

bool PictureInputView::event(QEvent* event)
{
    return takeKey(*this, *event) || QWidget::event(event);
}

void PictureInputView::paintInput(QPainter& painter) const
{
    const QSizeF size = QSizeF(m_frame).scaled(QSizeF(width() - 2 * kHalfGrid, height() - 2 * kHalfGrid), Qt::KeepAspectRatio);
    const QRectF frame(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size);
    const double zoom = frame.width() / m_frame.width();
    const auto place = placementIn(m_frame.width(), m_frame.height(), m_picture.width(), m_picture.height(), m_input.fit);
    const QRectF lies(frame.topLeft() + QPointF(place.left, place.top) * zoom, QSizeF(place.width, place.height) * zoom);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setClipRect(frame);
    painter.drawImage(lies, m_picture);
    if (!m_tint.isNull()) {
        painter.drawImage(lies, m_tint);
        drawHatching(painter, lies, m_tint);
    }
    painter.setClipping(false);
    painter.setPen(colorsOf(this).controlBorder);
    painter.drawRect(frame);
}

void PictureInputView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& colors = colorsOf(this);
    painter.fillRect(rect(), colors.canvas);
    if (m_picture.isNull()) {
        painter.setPen(isEnabled() ? colors.secondary : colors.disabled);
        painter.setFont(captionFont());
        painter.drawText(rect().adjusted(kGrid, 0, -kGrid, 0), Qt::AlignCenter | Qt::TextWordWrap, tr("Drop or paste a picture here"));
    } else {
        paintInput(painter);
    }
    painter.setPen(hasFocus() ? QPen(colors.accent, 2.0) : QPen(colors.controlBorder));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace darkroom::ui
