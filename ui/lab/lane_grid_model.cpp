#include "ui/lab/lane_grid_model.h"

#include "ui/lab/lab_results.h"
#include "ui/lab/step_views.h"
#include "ui/settings/settings.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace darkroom::ui {

namespace {

/// Lanes of two kinds stand in one column when their shifts differ by less than this part.
constexpr double kSamePlace = 0.15;

bool isSame(double a, double b)
{
    return std::abs(a - b) <= kSamePlace * std::max(std::abs(a), std::abs(b));
}

} // namespace

LaneGridModel::LaneGridModel(const LabResults& results, QObject* parent)
    : QAbstractTableModel(parent)
    , m_results(results)
{
    connect(&results, &LabResults::begun, this, [this] {
        m_step = 0;
        place();
    });
    connect(&results, &LabResults::stepTaken, this, &LaneGridModel::refresh);
    connect(&results, &LabResults::looksChanged, this, &LaneGridModel::refresh);
    connect(&results, &LabResults::finished, this, [this] {
        if (m_aligned) {
            place(); // the shifts are final now
        } else {
            refresh();
        }
    });
}

void LaneGridModel::setStep(int step)
{
    m_step = step;
    refresh();
}

void LaneGridModel::setMapsShown(bool shown)
{
    m_mapsShown = shown;
    place();
}

void LaneGridModel::setAligned(bool aligned)
{
    m_aligned = aligned;
    place();
}

void LaneGridModel::place()
{
    beginResetModel();
    m_places.clear();
    m_columns = 0;
    if (m_aligned && m_results.plan().batches.size() == 1) {
        placeAligned();
    } else {
        for (const LabRow& row : m_results.plan().rows) {
            auto& places = m_places.emplace_back();
            for (std::size_t i = 0; i < row.count; ++i) {
                places.emplace_back(row.first + i);
            }
            m_columns = std::max(m_columns, static_cast<int>(row.count));
        }
    }
    endResetModel();
}

void LaneGridModel::placeAligned()
{
    const std::vector<LabRow>& rows = m_results.plan().rows;
    std::vector<std::pair<std::size_t, std::size_t>> order; // row and lane, by shift
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t i = 0; i < rows[row].count; ++i) {
            order.emplace_back(row, rows[row].first + i);
        }
    }
    std::stable_sort(order.begin(), order.end(), [this](const auto& a, const auto& b) { return m_results.shift(a.second) < m_results.shift(b.second); });
    m_places.assign(rows.size(), {});
    double columnShift = 0.0;
    for (const auto& [row, lane] : order) {
        const double shift = m_results.shift(lane);
        const bool joins = m_columns > 0 && !m_places[row].back() && isSame(shift, columnShift);
        if (!joins) {
            ++m_columns;
            columnShift = shift;
            for (auto& places : m_places) {
                places.emplace_back();
            }
        }
        m_places[row].back() = lane;
    }
}

void LaneGridModel::refresh()
{
    if (rowCount() > 0 && m_columns > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
    }
}

int LaneGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size()) * (m_mapsShown ? 2 : 1);
}

int LaneGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

std::optional<std::size_t> LaneGridModel::laneAt(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return std::nullopt;
    }
    const auto row = static_cast<std::size_t>(m_mapsShown ? index.row() / 2 : index.row());
    const auto column = static_cast<std::size_t>(index.column());
    return row < m_places.size() && column < m_places[row].size() ? m_places[row][column] : std::nullopt;
}

QModelIndex LaneGridModel::indexOf(std::size_t lane) const
{
    for (std::size_t row = 0; row < m_places.size(); ++row) {
        for (std::size_t column = 0; column < m_places[row].size(); ++column) {
            if (m_places[row][column] == lane) {
                return index(static_cast<int>(row) * (m_mapsShown ? 2 : 1), static_cast<int>(column));
            }
        }
    }
    return {};
}

QImage LaneGridModel::picture(std::size_t lane, bool map) const
{
    const Lane& shown = m_results.lanes()[lane];
    if (map) {
        return shown.map;
    }
    if (!shown.look.isNull()) {
        return shown.look;
    }
    if (m_step == 0) {
        return shown.picture.isNull() ? m_results.frame(lane, m_results.stepCount()) : shown.picture;
    }
    return m_results.frame(lane, m_step);
}

QString LaneGridModel::sentence(std::size_t lane) const
{
    const Lane& shown = m_results.lanes()[lane];
    if (shown.steps.empty()) {
        return tr("waits");
    }
    const QString shift = tr("shift %1").arg(levelText(m_results.shift(lane)));
    const std::optional<AlignedLane> other = m_results.aligned(lane);
    if (!other) {
        return shift;
    }
    const QString setting = shortNumber(other->setting);
    const QString sign = other->isInside ? QStringLiteral("≈") : QStringLiteral("beyond");
    return shown.isClassifier ? tr("%1 %2 w %3").arg(shift, sign, setting) : tr("%1 %2 scale %3").arg(shift, sign, setting);
}

QVariant LaneGridModel::data(const QModelIndex& index, int role) const
{
    const std::optional<std::size_t> lane = laneAt(index);
    if (!lane) {
        return {};
    }
    const bool map = isMapRow(index.row());
    const QString label = map ? tr("|Δ|") : m_results.lanes()[*lane].label;
    switch (role) {
    case Qt::DisplayRole: return label;
    case Qt::DecorationRole: return picture(*lane, map);
    case SentenceRole: return map ? QString() : sentence(*lane);
    case FinishedRole: return !m_results.lanes()[*lane].picture.isNull();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return map ? tr("Where guidance acts in the lane %1.").arg(m_results.lanes()[*lane].label) : tr("%1, %2.").arg(label, sentence(*lane));
    default: return {};
    }
}

QVariant LaneGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Vertical || role != Qt::DisplayRole) {
        return {};
    }
    const auto row = static_cast<std::size_t>(m_mapsShown ? section / 2 : section);
    return isMapRow(section) || row >= m_results.plan().rows.size() ? QString() : m_results.plan().rows[row].label;
}

Qt::ItemFlags LaneGridModel::flags(const QModelIndex& index) const
{
    return laneAt(index) ? QAbstractTableModel::flags(index) : Qt::NoItemFlags;
}

} // namespace darkroom::ui
