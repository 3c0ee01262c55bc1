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

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitCells();
    void refreshColors();

    LaneGridModel& m_model;
    bool m_refreshing = false;
};

} // namespace darkroom::ui
