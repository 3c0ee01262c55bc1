#pragma once

#include "ui/panels/panel.h"
#include "ui/worker/worker_event.h"

#include <map>
#include <string>
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
    /// Why files don't fit the loaded model, beside each in the stack.
    void setProblems(const LorasChecked& checked);

signals:
    void filesRequested();

protected:
    void show(const Settings& settings) override;

private:
    void addRow();
    void change(const std::function<void(std::vector<LoraUse>&)>& act);
    void refreshNote();
    void showProblems();

    QToolButton* m_add;
    CaptionLabel* m_note;
    QVBoxLayout* m_column;
    std::vector<LoraRow*> m_rows;
    Availability m_availability;
    std::map<std::string, QString> m_problems; ///< By file.
};

} // namespace darkroom::ui
