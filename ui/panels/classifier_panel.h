#pragma once

#include "ui/panels/panel.h"
#include "ui/worker/worker_event.h"

#include <optional>
#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace darkroom::ui {

class CaptionLabel;

/// Classifier guidance: its scale, which classifier steers, the class that it steers to, and what it costs; disabled with the reason where no classifier
/// is there or the chosen one doesn't fit.
class ClassifierPanel : public Panel {
    Q_OBJECT

public:
    explicit ClassifierPanel(QWidget* parent = nullptr);

    void setModel(const ModelFacts* model) override;
    /// What was found of the classifier; one of another than the settings name is passed over.
    void setFit(const ClassifierChecked& checked);

signals:
    void fileRequested();
    void folderRequested();

protected:
    void show(const Settings& settings) override;

private:
    void create();
    void connectAll();
    void takeChoice();
    void fillChoices();
    void fillClasses();
    void refresh();
    /// What was found of the present classifier; null while it isn't known.
    const ClassifierFit* fit() const;
    /// Why it can't be used; empty when it can.
    QString reason() const;

    QLabel* m_scaleLabel;
    QDoubleSpinBox* m_scale;
    QLabel* m_choiceLabel;
    QComboBox* m_choice;
    QLabel* m_classLabel;
    QComboBox* m_class;
    CaptionLabel* m_note;
    std::optional<ModelFacts> m_model;
    ClassifierChecked m_checked;      ///< The latest answer.
    std::vector<ClassLabel> m_labels; ///< Those in the list, by name.
};

} // namespace darkroom::ui
