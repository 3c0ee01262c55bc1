#pragma once

#include "ui/lab/quality_runner.h"
#include "ui/settings/settings.h"

#include <QWidget>

#include <map>
#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace darkroom::ui {

class CaptionLabel;
class StepChartView;

/// Which figure is drawn over w.
enum class QualityFigure { Frechet, Precision, Recall, Accuracy };

/// Quality over w for the loaded model: Fréchet distance, precision, recall and class accuracy with their intervals, as pictures come.
class QualityPanel : public QWidget {
    Q_OBJECT

public:
    explicit QualityPanel(QWidget* parent = nullptr);

    void setSettings(const Settings& settings);
    /// The values of w to measure at.
    void setW(const std::vector<double>& w);
    QualityRunner& runner() { return m_runner; }
    const std::map<double, evaluation::QualityFigures>& figures() const { return m_figures; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void create();
    void layOut();
    void connectAll();
    void chooseFolder(const QString& title, QLineEdit* field);
    void start();
    void take(const evaluation::QualityFigures& figures);
    void rebuild();
    void refresh();
    QualityFigure figure() const;

    QualityRunner m_runner;
    Settings m_settings;
    std::vector<double> m_w;
    std::map<double, evaluation::QualityFigures> m_figures; ///< The newest of each w.
    QLineEdit* m_data;
    QToolButton* m_browse;
    QLineEdit* m_judge;
    QToolButton* m_browseJudge;
    QSpinBox* m_count;
    QPushButton* m_start;
    QToolButton* m_stop;
    QComboBox* m_figure;
    CaptionLabel* m_meaning;
    StepChartView* m_view;
    CaptionLabel* m_told = nullptr;
    QString m_problem;
};

} // namespace darkroom::ui
