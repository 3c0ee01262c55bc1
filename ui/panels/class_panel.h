#pragma once

#include "ui/panels/panel.h"

class QComboBox;
class QLabel;

namespace darkroom::ui {

class CaptionLabel;

/// The class label that the picture shall have, found by typing a part of its name.
class ClassPanel : public Panel {
    Q_OBJECT

public:
    explicit ClassPanel(QWidget* parent = nullptr);

    void setModel(const ModelFacts* model) override;
    void setCapabilities(const Capabilities& capabilities) override;

protected:
    void show(const Settings& settings) override;

private:
    void takeText();
    void fill(const ModelFacts* model);

    QComboBox* m_classes;
    QLabel* m_label;
    CaptionLabel* m_note;
    bool m_filling = false; ///< The text of the field changes, but not by the user's hand.
};

} // namespace darkroom::ui
