#pragma once

#include <QTableView>

#include <optional>

namespace darkroom::ui {

class LaneGridModel;

/// The lanes side by side, as large as the place allows; one of them is chosen.
class LaneGrid : public QTableView {
    Q_OBJECT

public:
    explicit LaneGrid(LaneGridModel& model, QWidget* parent = nullptr);

    std::optional<std::size_t> currentLane() const;
    void chooseLane(std::size_t lane);

signals:
    void laneChosen(std::size_t lane);
    /// The chosen lane shall be looked at closely.
    void laneOpened();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addKeys();
    /// To a cell beside the current one, where there is a lane.
    void move(int rows, int columns);
    void fitCells();
    void refreshColors();

    LaneGridModel& m_model;
    bool m_refreshing = false;
};

} // namespace darkroom::ui
