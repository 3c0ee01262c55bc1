#pragma once

#include "ui/settings/settings.h"
#include "ui/worker/engine.h"

#include <QDialog>

#include <optional>
#include <vector>

class QDoubleSpinBox;
class QPushButton;

namespace darkroom::ui {

class Panel;

/// Where a branch begins.
struct BranchStart {
    GenerationRequest request; ///< Of the run that is left.
    int step = 1;              ///< The first step to run anew.
    double stepW = 0.0;        ///< w of the run there.
    std::optional<double> w;   ///< Another one that was already chosen.
};

/// How a run shall go on from a step: with another prompt, class, sampler, number of steps or w. Size, seed and start picture are the run's.
class BranchDialog : public QDialog {
    Q_OBJECT

public:
    BranchDialog(const BranchStart& start, const ModelFacts& model, QWidget* parent = nullptr);

    GenerationRequest request() const;

signals:
    void branchRequested(const darkroom::GenerationRequest& request);

private:
    void create();
    void layOut();
    void connectAll();
    /// The panels' names are those of the settings column; here they are the branch's.
    void nameControls();
    void show(const Settings& settings);

    const BranchStart m_start;
    const ModelFacts m_model;
    Settings m_settings;
    std::vector<Panel*> m_panels;
    QDoubleSpinBox* m_w;
    QPushButton* m_branch;
    QPushButton* m_cancel;
};

} // namespace darkroom::ui
