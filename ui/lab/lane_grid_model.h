#pragma once

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace darkroom::ui {

class LabResults;

/// The lanes as a table: a row for each row of the plan, and one below it for where guidance acts when that is shown. Columns are the values of the
/// row in order; or, aligned, places on the axis of how far guidance moved a lane, which both kinds share.
class LaneGridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { SentenceRole = Qt::UserRole, FinishedRole };

    explicit LaneGridModel(const LabResults& results, QObject* parent = nullptr);

    /// The step that the lanes are shown at; 0 shows the newest, and finished pictures.
    void setStep(int step);
    void setMapsShown(bool shown);
    void setAligned(bool aligned);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    std::optional<std::size_t> laneAt(const QModelIndex& index) const;
    QModelIndex indexOf(std::size_t lane) const;

private:
    void place();
    void placeAligned();
    void refresh();
    bool isMapRow(int row) const { return m_mapsShown && row % 2 == 1; }
    QString sentence(std::size_t lane) const;
    QImage picture(std::size_t lane, bool map) const;

    const LabResults& m_results;
    int m_step = 0;
    bool m_mapsShown = false;
    bool m_aligned = false;
    int m_columns = 0;
    std::vector<std::vector<std::optional<std::size_t>>> m_places; ///< Lanes by row of the plan and column.
};

} // namespace darkroom::ui
