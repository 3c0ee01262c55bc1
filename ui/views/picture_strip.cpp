#include "ui/views/picture_strip.h"

#include "ui/controls/describe.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/views/captions.h"
#include "ui/views/thumbnail_delegate.h"

#include <QEvent>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

namespace darkroom::ui {

namespace {

constexpr int kThumbnail = 56;

} // namespace

void PictureListModel::setRecords(std::vector<RunRecordPtr> newestFirst)
{
    beginResetModel();
    m_records = std::move(newestFirst);
    endResetModel();
}

RunRecordPtr PictureListModel::record(int row) const
{
    return row >= 0 && row < rowCount() ? m_records[static_cast<std::size_t>(row)] : nullptr;
}

int PictureListModel::rowOf(RunId run) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_records[static_cast<std::size_t>(row)]->run == run) {
            return row;
        }
    }
    return -1;
}

int PictureListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

QVariant PictureListModel::data(const QModelIndex& index, int role) const
{
    const RunRecordPtr shown = record(index.row());
    if (!shown) {
        return {};
    }
    switch (role) {
    case Qt::DecorationRole: return shown->picture;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString prompt = QString::fromStdString(shown->request.prompt);
        return prompt.isEmpty() ? captionOf(*shown) : prompt + QLatin1Char('\n') + captionOf(*shown);
    }
    default: return {};
    }
}

Qt::ItemFlags PictureListModel::flags(const QModelIndex& index) const
{
    const RunRecordPtr shown = record(index.row());
    return QAbstractListModel::flags(index) | (shown && !shown->file.isEmpty() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList PictureListModel::mimeTypes() const
{
    return {QStringLiteral("text/uri-list")};
}

QMimeData* PictureListModel::mimeData(const QModelIndexList& indexes) const
{
    QList<QUrl> files;
    for (const QModelIndex& index : indexes) {
        if (const RunRecordPtr shown = record(index.row())) {
            files << QUrl::fromLocalFile(shown->file);
        }
    }
    auto* data = new QMimeData;
    data->setUrls(files);
    return data;
}

PictureStrip::PictureStrip(QWidget* parent)
    : QWidget(parent)
    , m_model(new PictureListModel(this))
    , m_view(new QListView(this))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ThumbnailDelegate(kThumbnail, ThumbnailDelegate::Labels::Hidden, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setDragEnabled(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->viewport()->setAutoFillBackground(false);
    describe(m_view,
        {"pictures", tr("Pictures of this session"),
            tr("The pictures that you made since the program started; click one to see it again, or drag it out as a file.")});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kHalfGrid, kGrid, 0, 0);
    column->addWidget(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (!m_refreshing && current.isValid()) {
            emit recordChosen(m_model->record(current.row()));
        }
    });
    fitWidth();
    setVisible(false);
}

void PictureStrip::setRecords(std::vector<RunRecordPtr> newestFirst)
{
    m_refreshing = true;
    m_model->setRecords(std::move(newestFirst));
    m_refreshing = false;
    setVisible(m_room && m_model->rowCount() > 0);
}

void PictureStrip::setRoom(bool room)
{
    m_room = room;
    setVisible(m_room && m_model->rowCount() > 0);
}

void PictureStrip::setCurrent(RunId run)
{
    m_refreshing = true;
    const int row = m_model->rowOf(run);
    m_view->setCurrentIndex(row >= 0 ? m_model->index(row) : QModelIndex());
    m_refreshing = false;
}

void PictureStrip::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), colors.window);
    painter.fillRect(QRect(0, 0, 1, height()), colors.hairline);
}

void PictureStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_view) {
        fitWidth();
    }
}

void PictureStrip::fitWidth()
{
    setFixedWidth(m_view->itemDelegate()->sizeHint({}, {}).width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2 * kHalfGrid);
}

} // namespace darkroom::ui
