#include "ui/panels/region_map_view.h"

#include "ui/controls/describe.h"
#include "ui/language/core_texts.h"
#include "ui/language/language_change.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/views/region_quantize.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace darkroom::ui {

namespace {

constexpr int kHeight = 96;

} // namespace

RegionMapView::RegionMapView(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVisible(false);
    tell();
    whenLanguageChanges(this, [this] { tell(); });
}

void RegionMapView::setMap(const LabelMap& map, const std::vector<RegionClass>& regions)
{
    if (!(map == m_map) || m_picture.isNull()) {
        m_map = map;
        m_picture = map.empty() || regions.empty() ? QImage() : indexedPicture(map, regions);
        m_painted.clear();
        for (const RegionClass& region : regions) {
            if (std::find(map.labels.begin(), map.labels.end(), region.id) != map.labels.end()) {
                m_painted.push_back(region.name);
            }
        }
        tell();
        update();
    }
    setVisible(!m_picture.isNull());
}

void RegionMapView::tell()
{
    QStringList names;
    for (const std::string& name : m_painted) {
        names << coreText(name);
    }
    describe(
        this, {"regionPicture", tr("Region map"), tr("What shall be where, as it was painted: %1.").arg(names.join(QStringLiteral(", ")))});
}

QSize RegionMapView::sizeHint() const
{
    return {scaled(2 * kHeight), scaled(kHeight)};
}

void RegionMapView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& colors = colorsOf(this);
    const QSize size = m_picture.size().scaled(width() - 1, height() - 1, Qt::KeepAspectRatio);
    const QRect frame(QPoint(0, 0), size);
    painter.drawImage(frame, m_picture);
    painter.setPen(colors.controlBorder);
    painter.drawRect(frame);
}

void RegionMapView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

} // namespace darkroom::ui
