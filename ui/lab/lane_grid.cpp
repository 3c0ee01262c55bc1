#include "ui/lab/lane_grid.h"

#include "ui/controls/describe.h"
#include "ui/lab/lane_grid_model.h"
#include "ui/language/language_change.h"
#include "ui/shortcuts/shortcut.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QImage>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace darkroom::ui {

namespace {

constexpr int kLeastSide = 72;
constexpr int kMostSide = 256;
constexpr double kSharpFrom = 2.0;

int captionHeight()
{
    return QFontMetrics(captionFont()).height();
}

/// A picture with its label above it and a sentence below.
class LaneDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (!(index.flags() & Qt::ItemIsEnabled)) {
            return;
        }
        const Colors& colors = colorsOf(QApplication::palette());
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const QRect cell = option.rect.adjusted(kHalfGrid, 0, -kHalfGrid, 0);
        const QRect above(cell.left(), cell.top(), cell.width(), captionHeight());
        const QRect below(cell.left(), cell.bottom() - captionHeight(), cell.width(), captionHeight());
        const QRect place = cell.adjusted(1, captionHeight() + 2, -1, -captionHeight() - 3);
        painter->save();
        painter->setFont(captionFont());
        painter->setPen(current ? colors.accent : colors.text);
        painter->drawText(above, Qt::AlignHCenter | Qt::AlignVCenter, fitting(index.data(Qt::DisplayRole).toString(), above.width()));
        painter->setPen(colors.secondary);
        const QString sentence = index.data(LaneGridModel::SentenceRole).toString();
        painter->drawText(below, Qt::AlignHCenter | Qt::AlignVCenter, fitting(sentence, below.width()));
        paintPicture(*painter, place, index.data(Qt::DecorationRole).value<QImage>(), current);
        painter->restore();
    }

private:
    static QString fitting(const QString& text, int width) { return QFontMetrics(captionFont()).elidedText(text, Qt::ElideRight, width); }

    static void paintPicture(QPainter& painter, const QRect& place, const QImage& picture, bool current)
    {
        const Colors& colors = colorsOf(QApplication::palette());
        const int side = std::min(place.width(), place.height());
        QRect frame(0, 0, side, side);
        frame.moveCenter(place.center());
        if (!picture.isNull()) {
            const QSize fitted = picture.size().scaled(frame.size(), Qt::KeepAspectRatio);
            QRect target({}, fitted);
            target.moveCenter(frame.center());
            painter.setRenderHint(QPainter::SmoothPixmapTransform, fitted.width() < kSharpFrom * picture.width());
            painter.drawImage(target, picture);
            frame = target;
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(current ? colors.accent : colors.hairline, current ? 2 : 1));
        painter.drawRect(frame);
    }
};

/// The rows' names, flat and in as many lines as they need.
class RowHeads : public QHeaderView {
public:
    explicit RowHeads(QWidget* parent)
        : QHeaderView(Qt::Vertical, parent)
    {
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter(viewport()).fillRect(viewport()->rect(), colorsOf(QApplication::palette()).canvas); // below the last row too
        QHeaderView::paintEvent(event);
    }

    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const Colors& colors = colorsOf(QApplication::palette());
        painter->fillRect(rect, colors.canvas);
        painter->setFont(captionFont());
        painter->setPen(colors.secondary);
        const QString text = model()->headerData(section, Qt::Vertical, Qt::DisplayRole).toString();
        painter->drawText(rect.adjusted(kHalfGrid, 0, -kHalfGrid, 0), static_cast<int>(Qt::AlignVCenter) | Qt::TextWordWrap, text);
    }
};

} // namespace

LaneGrid::LaneGrid(LaneGridModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setVerticalHeader(new RowHeads(this));
    setModel(&model);
    setItemDelegate(new LaneDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setHighlightSections(false);
    describe(
        this, {"laneGrid", tr("Lanes"), tr("The lanes from one noise, developing together; the chosen one is drawn strong in the chart.")});
    connect(&model, &QAbstractItemModel::modelReset, this, &LaneGrid::fitCells);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (const std::optional<std::size_t> lane = m_model.laneAt(current)) {
            emit laneChosen(*lane);
        }
    });
    connect(this, &QTableView::doubleClicked, this, &LaneGrid::laneOpened);
    addKeys();
    fitCells();
    refreshColors();
    whenLanguageChanges(this, [this] { fitCells(); });
}

void LaneGrid::refreshColors()
{
    m_refreshing = true;
    const Colors& colors = colorsOf(QApplication::palette());
    QPalette changed = palette();
    // The grey around pictures; the chosen lane has a frame instead of a ground.
    changed.setColor(QPalette::Base, colors.canvas);
    changed.setColor(QPalette::Highlight, colors.canvas);
    setPalette(changed);
    m_refreshing = false;
}

std::optional<std::size_t> LaneGrid::currentLane() const
{
    return m_model.laneAt(currentIndex());
}

void LaneGrid::chooseLane(std::size_t lane)
{
    setCurrentIndex(m_model.indexOf(lane));
}

void LaneGrid::addKeys()
{
    const auto add = [this](const char* id, const QString& text, Qt::Key key, int rows, int columns) {
        makeControlKey(this, ShortcutPlace::Lanes, id, text, {key}, [this, rows, columns] { move(rows, columns); });
    };
    add("laneLeftKey", tr("Lane to the left"), Qt::Key_Left, 0, -1);
    add("laneRightKey", tr("Lane to the right"), Qt::Key_Right, 0, 1);
    add("laneAboveKey", tr("Lane above"), Qt::Key_Up, -1, 0);
    add("laneBelowKey", tr("Lane below"), Qt::Key_Down, 1, 0);
    makeControlKey(this, ShortcutPlace::Lanes, "openLaneKey", tr("Show the lane on the canvas"), {Qt::Key_Return, Qt::Key_Enter},
        [this] { emit laneOpened(); });
}

void LaneGrid::move(int rows, int columns)
{
    const QModelIndex from = currentIndex();
    const QModelIndex to = from.isValid() ? m_model.index(from.row() + rows, from.column() + columns) : m_model.index(0, 0);
    if (m_model.laneAt(to)) {
        setCurrentIndex(to);
    }
}

bool LaneGrid::event(QEvent* event)
{
    return takeKey(*this, *event) || QTableView::event(event);
}

void LaneGrid::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) { // the table's own, which the keys above replace
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: event->ignore(); return;
    default: QTableView::keyPressEvent(event);
    }
}

void LaneGrid::fitCells()
{
    int headerWidth = scaled(88);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (const QString& word : m_model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString().split(QLatin1Char(' '))) {
            headerWidth = std::max(headerWidth, verticalHeader()->fontMetrics().horizontalAdvance(word) + 2 * kGrid);
        }
    }
    verticalHeader()->setFixedWidth(headerWidth);
    const int columns = std::max(1, m_model.columnCount());
    const int rows = std::max(1, m_model.rowCount());
    const int texts = 2 * captionHeight() + kGrid;
    const int width = (viewport()->width() - 1) / columns;
    const int height = (viewport()->height() - 1) / rows - texts;
    const int side = std::clamp(std::min(width, height), scaled(kLeastSide), scaled(kMostSide));
    const int columnWidth = std::max(side, std::min(width, side + scaled(48))); // room for the words
    horizontalHeader()->setDefaultSectionSize(columnWidth);
    verticalHeader()->setDefaultSectionSize(side + texts);
}

void LaneGrid::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_model.columnCount() == 0) {
        QPainter painter(viewport());
        painter.setPen(colorsOf(QApplication::palette()).secondary);
        painter.drawText(viewport()->rect().adjusted(kGrid, kGrid, -kGrid, -kGrid), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap,
            tr("Type values of w and press Develop strip: one lane for each develops here, all from the same noise."));
    }
}

void LaneGrid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitCells();
}

void LaneGrid::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model()) {
        fitCells();
    }
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange) && !m_refreshing) {
        refreshColors();
    }
}

} // namespace darkroom::ui
