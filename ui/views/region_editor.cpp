#include "ui/views/region_editor.h"

#include "ui/controls/describe.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/together.h"
#include "ui/language/core_texts.h"
#include "ui/language/language_change.h"
#include "ui/theme/metrics.h"
#include "ui/views/mask_view.h"
#include "ui/views/paint_tools.h"
#include "ui/views/region_quantize.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QListWidget>
#include <QPixmap>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace darkroom::ui {

namespace {

constexpr int kUsualBrush = 12;
constexpr int kPaletteWidth = 168;
constexpr int kSwatch = 16;

QIcon swatch(const RegionClass& region)
{
    QPixmap color(scaled(kSwatch), scaled(kSwatch));
    color.fill(QColor(region.rgb[0], region.rgb[1], region.rgb[2]));
    // The chosen region shows its own colour too, not the selection's.
    QIcon icon;
    icon.addPixmap(color, QIcon::Normal);
    icon.addPixmap(color, QIcon::Selected);
    return icon;
}

/// By number, in the language that is shown; empty where there is no region.
QStringList namesOf(const std::vector<RegionClass>& regions)
{
    QStringList names;
    for (const RegionClass& region : regions) {
        while (names.size() <= region.id) {
            names << QString();
        }
        names[static_cast<qsizetype>(region.id)] = coreText(region.name);
    }
    return names;
}

} // namespace

RegionEditor::RegionEditor(QWidget* parent)
    : QWidget(parent)
{
    create();
    layOut();
    connectAll();
    whenLanguageChanges(this, [this] { nameRegions(); });
    refresh();
}

void RegionEditor::create()
{
    m_view = new PaintView(ShortcutPlace::Regions, this);
    m_view->setBrushSize(kUsualBrush);
    describe(m_view,
        {"regionView", tr("Region map"),
            tr("Paint what shall be where, with the mouse or by keys; the wheel changes the brush.")});
    tellKeys(m_view->actions(), m_view);
    m_palette = new QListWidget(this);
    describe(m_palette, {"regionPalette", tr("Regions"), tr("The region that the brush paints.")});
    m_palette->setFixedWidth(scaled(kPaletteWidth));
    m_brush = makeTextButton(this, tr("Brush"), {"regionBrush", tr("Brush"), tr("Paints freely while the button is held.")});
    m_line = makeTextButton(this, tr("Line"),
        {"regionLine", tr("Line"),
            tr("Paints a straight line from where you press to where you let go; with the keyboard Space begins it, and Space again ends "
               "it.")});
    m_fill = makeTextButton(this, tr("Fill"), {"regionFill", tr("Fill"), tr("Paints the whole connected area of one region.")});
    makeTools(this, {m_brush, m_line, m_fill});
    m_size = makeBrushSize(this, m_view, "regionSize");
    m_undo = makeTextButton(this, tr("Undo stroke"), {"regionUndo", tr("Undo stroke"), tr("Takes back the latest stroke.")});
    m_open = makeTextButton(this, tr("Open…"),
        {"regionOpen", tr("Open a region map or picture"),
            tr("Takes a region map from a file; of any other picture each pixel becomes the region of the nearest colour.")});
    m_save = makeTextButton(this, tr("Save…"),
        {"regionSave", tr("Save the region map"), tr("Writes the map as an indexed PNG, whose values are the regions' numbers.")});
    m_done = makeTextButton(this, tr("Done"), {"regionDone", tr("Done"), tr("Keeps the map and goes back to the pictures.")});
}

void RegionEditor::layOut()
{
    auto* bar = new FlowLayout;
    bar->setContentsMargins(kGrid, kHalfGrid, kGrid, kHalfGrid);
    bar->setSpacing(kHalfGrid);
    for (QWidget* widget :
        std::initializer_list<QWidget*>{m_brush, m_line, m_fill, together(this, tr("Size"), {m_size}), m_undo, m_open, m_save, m_done}) {
        bar->addWidget(widget);
    }
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_view, 1);
    middle->addWidget(m_palette);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(bar);
    all->addLayout(middle, 1);
}

void RegionEditor::connectAll()
{
    connect(m_brush, &QToolButton::clicked, this, [this] { m_view->setTool(PaintView::Tool::Brush); });
    connect(m_line, &QToolButton::clicked, this, [this] { m_view->setTool(PaintView::Tool::Line); });
    connect(m_fill, &QToolButton::clicked, this, [this] { m_view->setTool(PaintView::Tool::Fill); });
    connect(m_palette, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            m_view->setValue(static_cast<std::uint8_t>(m_regions[static_cast<std::size_t>(row)].id));
        }
    });
    connect(m_undo, &QToolButton::clicked, m_view, &PaintView::undo);
    connect(m_open, &QToolButton::clicked, this, &RegionEditor::openRequested);
    connect(m_save, &QToolButton::clicked, this, &RegionEditor::saveRequested);
    connect(m_done, &QToolButton::clicked, this, &RegionEditor::doneRequested);
    connect(m_view, &PaintView::painted, this, [this] {
        refresh();
        emit mapChanged(m_view->map());
    });
}

void RegionEditor::setRegions(const std::vector<RegionClass>& regions, const LabelMap& map)
{
    m_regions = regions;
    m_palette->clear();
    for (const RegionClass& region : regions) {
        new QListWidgetItem(swatch(region), {}, m_palette);
    }
    nameRegions();
    m_view->setColors(indexedPicture({1, 1, {0}}, regions).colorTable());
    m_view->setMap(map);
    m_palette->setCurrentRow(regions.size() > 1 ? 1 : 0); // the first one already lies everywhere
    refresh();
}

void RegionEditor::nameRegions()
{
    const QStringList names = namesOf(m_regions);
    for (std::size_t row = 0; row < m_regions.size(); ++row) {
        QListWidgetItem* item = m_palette->item(static_cast<int>(row));
        item->setText(names[static_cast<qsizetype>(m_regions[row].id)]);
        item->setToolTip(tr("Region %1.").arg(m_regions[row].id));
    }
    m_view->setNames(names);
}

void RegionEditor::setMap(const LabelMap& map)
{
    const LabelMap& shown = m_view->map();
    if (!m_regions.empty() && !(map == shown)) {
        m_view->setMap(mapAtSize(map, m_regions, {shown.width, shown.height}));
        refresh();
    }
}

void RegionEditor::focusView()
{
    m_view->setFocus();
}

void RegionEditor::takePicture(const QImage& picture)
{
    LabelMap map = regionsFromPicture(picture, m_regions, {m_view->map().width, m_view->map().height});
    if (!map.empty()) {
        m_view->replace(std::move(map));
    }
}

QImage RegionEditor::picture() const
{
    return indexedPicture(m_view->map(), m_regions);
}

void RegionEditor::refresh()
{
    m_undo->setEnabled(m_view->canUndo());
}

} // namespace darkroom::ui
