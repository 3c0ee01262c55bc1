#pragma once

#include "ui/panels/panel.h"

#include <vector>

class QToolButton;
class QVBoxLayout;

namespace darkroom::ui {

class CaptionLabel;
class LoraRow;

/// The LoRA files that change the model, in their order.
class LoraPanel : public Panel {
    Q_OBJECT

public:
    explicit LoraPanel(QWidget* parent = nullptr);

    void setCapabilities(const Capabilities& capabilities) override;
    /// Adds files at the end of the stack, as one edit.
    void addFiles(const QStringList& files);

signals:
    void filesRequested();

protected:
    void show(const Settings& settings) override;

private:
    void addRow();
    void change(const std::function<void(std::vector<LoraUse>&)>& act);
    void refreshNote();

    QToolButton* m_add;
    CaptionLabel* m_note;
    QVBoxLayout* m_column;
    std::vector<LoraRow*> m_rows;
    Availability m_availability;
};

} // namespace darkroom::ui
