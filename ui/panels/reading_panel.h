#pragma once

#include "ui/panels/panel.h"

class QComboBox;
class QLabel;
class QSpinBox;

namespace darkroom::ui {

class CaptionLabel;

/// How the text encoder reads prompts: which of its layers, and where words of textual inversion are.
class ReadingPanel : public Panel {
    Q_OBJECT

public:
    explicit ReadingPanel(QWidget* parent = nullptr);

    void setCapabilities(const Capabilities& capabilities) override;

signals:
    void embeddingsFolderRequested();

protected:
    void show(const Settings& settings) override;

private:
    void fill(const QString& folder);
    void takeFolder();

    QSpinBox* m_clipSkip;
    QComboBox* m_embeddings;
    QLabel* m_clipSkipLabel;
    QLabel* m_embeddingsLabel;
    CaptionLabel* m_note;
};

} // namespace darkroom::ui
