#include "ui/queue/queue_model.h"

#include "ui/settings/settings.h"
#include "ui/views/captions.h"

#include <QMimeData>

#include <algorithm>

namespace darkroom::ui {

namespace {

constexpr auto kRunType = "application/x-darkroom-run";

/// The class's name where the loaded model has it; another one's classes aren't known.
QString classOf(const GenerationRequest& request, const SessionState& state)
{
    if (state.model && request.model == state.modelPath.toStdString()) {
        for (const ClassLabel& label : state.model->description.classes) {
            if (label.id == *request.classId) {
                return QString::fromStdString(label.name);
            }
        }
    }
    return QueueModel::tr("Class %1").arg(*request.classId);
}

QString titleOf(const GenerationRequest& request, const SessionState& state)
{
    const QString prompt = QString::fromStdString(request.prompt).simplified();
    if (!prompt.isEmpty()) {
        return prompt;
    }
    return request.classId ? classOf(request, state) : QueueModel::tr("No prompt");
}

QString settingsOf(const GenerationRequest& request)
{
    return QueueModel::tr("w %1, %2 steps, seed %3").arg(guidanceText(request.guidance)).arg(request.sampling.steps).arg(request.seed);
}

QString activityDetail(const Activity& activity, bool paused)
{
    QStringList parts = {paused ? QueueModel::tr("Paused") : phaseText(activity)};
    if (activity.secondsLeft && !paused) {
        parts << timeLeftText(*activity.secondsLeft);
    }
    return parts.join(QStringLiteral(" · "));
}

QString waitingDetail(const WaitingRun& waiting)
{
    const QString settings = settingsOf(waiting.request);
    return waiting.seconds ? QueueModel::tr("%1 · takes %2").arg(settings, durationText(*waiting.seconds)) : settings;
}

} // namespace

void QueueModel::setState(const SessionState& state)
{
    std::vector<Row> rows;
    if (const std::optional<Activity>& activity = state.activity) {
        const double fraction = activity->count > 0 ? static_cast<double>(activity->step) / activity->count : 0.0;
        rows.push_back({activity->run, titleOf(activity->request, state), activityDetail(*activity, state.paused), fraction});
    }
    for (const WaitingRun& waiting : state.waiting) {
        rows.push_back({waiting.id, titleOf(waiting.request, state), waitingDetail(waiting), std::nullopt});
    }
    if (rows == m_rows) {
        return;
    }
    const auto sameRun = [](const Row& a, const Row& b) { return a.run == b.run; };
    m_hasActivity = state.activity.has_value();
    if (std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameRun)) {
        m_rows = std::move(rows);
        emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

RunId QueueModel::run(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].run : 0;
}

int QueueModel::rowOf(RunId run) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [run](const Row& row) { return row.run == run; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int QueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case DetailRole: return row.detail;
    case FractionRole: return row.fraction ? QVariant(*row.fraction) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return row.title + QLatin1Char('\n') + row.detail;
    default: return {};
    }
}

Qt::ItemFlags QueueModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::ItemIsDropEnabled; // between two rows
    }
    return QAbstractListModel::flags(index) | (isRunning(index.row()) ? Qt::NoItemFlags : Qt::ItemIsDragEnabled);
}

QStringList QueueModel::mimeTypes() const
{
    return {QString::fromLatin1(kRunType)};
}

QMimeData* QueueModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty()) {
        data->setData(QString::fromLatin1(kRunType), QByteArray::number(run(indexes.front().row())));
    }
    return data;
}

bool QueueModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex&)
{
    const RunId moved = data->data(QString::fromLatin1(kRunType)).toULongLong();
    const int from = rowOf(moved);
    if (from < 0 || isRunning(from)) {
        return false;
    }
    // The row is counted with the moved one still in its place.
    const int to = row < 0 ? rowCount() : row;
    emit moveRequested(moved, std::max(0, position(to > from ? to - 1 : to)));
    return false; // the queue's news move the row, not the view
}

} // namespace darkroom::ui
