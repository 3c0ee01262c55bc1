#include "ui/views/mask_editor.h"

#include "ui/controls/describe.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/together.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/views/mask_view.h"
#include "ui/views/paint_tools.h"

#include <QEvent>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace darkroom::ui {

namespace {

constexpr std::uint8_t kAnew = 255;
constexpr double kOpacity = 0.6; ///< Of the fully masked part: what lies below stays visible.

bool isBlank(const LabelMap& mask)
{
    return std::all_of(mask.labels.begin(), mask.labels.end(), [](std::uint8_t value) { return value == 0; });
}

} // namespace

MaskEditor::MaskEditor(QWidget* parent)
    : QWidget(parent)
{
    create();
    layOut();
    connectAll();
    refresh();
}

void MaskEditor::create()
{
    m_view = new PaintView(ShortcutPlace::Mask, this);
    m_view->setHatched(true);
    describe(m_view,
        {"maskView", tr("Mask"),
            tr("Paint over what shall be made anew, with the mouse or by keys; the wheel changes the brush.")});
    tellKeys(m_view->actions(), m_view);
    m_brush = makeTextButton(this, tr("Brush"), {"maskBrush", tr("Brush"), tr("Paints what shall be made anew.")});
    m_eraser = makeTextButton(this, tr("Eraser"), {"maskEraser", tr("Eraser"), tr("Paints what shall stay as it is.")});
    makeTools(this, {m_brush, m_eraser});
    m_size = makeBrushSize(this, m_view, "maskSize");
    m_invert = makeTextButton(this, tr("Invert"), {"maskInvert", tr("Invert"), tr("Keeps what was masked, and makes the rest anew.")});
    m_clear = makeTextButton(this, tr("Clear"), {"maskClear", tr("Clear"), tr("Takes the whole mask away.")});
    m_undo = makeTextButton(this, tr("Undo stroke"), {"maskUndo", tr("Undo stroke"), tr("Takes back the latest stroke.")});
    m_done = makeTextButton(this, tr("Done"), {"maskDone", tr("Done"), tr("Keeps the mask and goes back to the pictures.")});
}

void MaskEditor::layOut()
{
    auto* bar = new FlowLayout;
    bar->setContentsMargins(kGrid, kHalfGrid, kGrid, kHalfGrid);
    bar->setSpacing(kHalfGrid);
    for (QWidget* widget :
        std::initializer_list<QWidget*>{m_brush, m_eraser, together(this, tr("Size"), {m_size}), m_invert, m_clear, m_undo, m_done}) {
        bar->addWidget(widget);
    }
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(bar);
    all->addWidget(m_view, 1);
}

void MaskEditor::connectAll()
{
    connect(m_brush, &QToolButton::clicked, this, [this] { m_view->setValue(kAnew); });
    connect(m_eraser, &QToolButton::clicked, this, [this] { m_view->setValue(0); });
    connect(m_invert, &QToolButton::clicked, this,
        [this] { m_view->changeAll([](std::uint8_t value) { return static_cast<std::uint8_t>(kAnew - value); }); });
    connect(m_clear, &QToolButton::clicked, this, [this] { m_view->changeAll([](std::uint8_t) { return std::uint8_t{0}; }); });
    connect(m_undo, &QToolButton::clicked, m_view, &PaintView::undo);
    connect(m_done, &QToolButton::clicked, this, &MaskEditor::doneRequested);
    connect(m_view, &PaintView::painted, this, [this] {
        refresh();
        emit maskChanged(mask());
    });
}

void MaskEditor::setInput(const QImage& picture, const LabelMap& mask)
{
    m_view->setPicture(picture);
    const bool isShown = m_view->map().width == picture.width() && m_view->map().height == picture.height()
        && (mask == m_view->map() || (mask.empty() && isBlank(m_view->map())));
    if (!isShown) {
        LabelMap map = mask;
        if (map.width != picture.width() || map.height != picture.height()) {
            map = {picture.width(), picture.height(), {}};
            map.labels.assign(static_cast<std::size_t>(picture.width()) * static_cast<std::size_t>(picture.height()), 0);
        }
        m_view->setMap(std::move(map));
    }
    refresh();
}

void MaskEditor::focusView()
{
    m_view->setFocus();
}

LabelMap MaskEditor::mask() const
{
    return isBlank(m_view->map()) ? LabelMap{} : m_view->map();
}

void MaskEditor::refresh()
{
    m_undo->setEnabled(m_view->canUndo());
    QColor color = colorsOf(this).accent;
    QList<QRgb> table;
    for (int value = 0; value <= kAnew; ++value) {
        color.setAlphaF(static_cast<float>(kOpacity * value / kAnew));
        table << color.rgba();
    }
    m_view->setColors(table);
}

void MaskEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refresh();
    }
}

} // namespace darkroom::ui
