#pragma once

#include "ui/lab/lab_plan.h"
#include "ui/settings/settings.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace darkroom::ui {

class CaptionLabel;

/// What the lab shall run: values of w, of the classifier's scale, a second axis; what it costs, and the buttons that start and stop it.
class LabForm : public QWidget {
    Q_OBJECT

public:
    explicit LabForm(QWidget* parent = nullptr);

    void setModel(const ModelFacts* model);
    void setSettings(const Settings& settings);
    void setRunning(bool running);
    /// How much the kept steps of all runs may take.
    void setMemory(int mebibytes);
    /// How much they take now.
    void setKeptBytes(std::size_t bytes);
    /// Of the plan that was asked for last; a problem says why it can't run.
    void setCalls(const std::vector<CallCount>& counts, const QString& problem);

    /// The strip of the present wish; none while the wish has a fault, which the form tells.
    std::optional<LabPlan> plan() const;
    std::optional<LabPlan> turning() const;
    /// The values of w as they are typed; none while they have a fault.
    std::vector<double> w() const;

signals:
    /// Another plan is wished: count its calls.
    void wishChanged();
    void stripRequested();
    void turningRequested();
    void stopRequested();
    void memoryChosen(int mebibytes);

private:
    void create();
    void layOut();
    void connectAll();
    void takeAxis();
    void refreshClassifier();
    void refresh();
    LabWish wish(QString& problem) const;
    LabAxis axis() const;
    GenerationRequest request() const;
    /// What of the settings, beside words, the model is given for every lane.
    GenerationRequest given() const;
    void tellInputs();

    QLineEdit* m_w;
    QLineEdit* m_scales;
    QDoubleSpinBox* m_classifierW;
    QComboBox* m_axis;
    QLineEdit* m_axisValues;
    QDoubleSpinBox* m_turnW;
    QSpinBox* m_memory;
    CaptionLabel* m_kept;
    QPushButton* m_start;
    QToolButton* m_turn;
    QToolButton* m_stop;
    CaptionLabel* m_cost;
    QWidget* m_inputs = nullptr; ///< That lanes begin from a picture or follow a map, and the way without.
    CaptionLabel* m_inputsNote;
    QCheckBox* m_withoutInputs;
    QWidget* m_classifier = nullptr;        ///< Its scales, with their label.
    QWidget* m_classifierNetwork = nullptr; ///< The same for w.
    std::optional<ModelFacts> m_model;
    Settings m_settings;
    quint32 m_randomSeed = 0; ///< Drawn once for all lanes.
    bool m_running = false;
    QString m_costText;
    std::size_t m_keptBytes = 0;
};

} // namespace darkroom::ui
