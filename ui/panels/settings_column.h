#pragma once

#include "ui/session/session_state.h"
#include "ui/settings/settings.h"

#include <QWidget>

#include <vector>

class QScrollArea;

namespace darkroom::ui {

class CaptionLabel;
class ClassPanel;
class ClassifierPanel;
class GenerateBar;
class GuidancePanel;
class LoraPanel;
class ModelPanel;
class Panel;
class PictureInputPanel;
class PicturePanel;
class PromptPanel;
class ReadingPanel;
class SamplingPanel;

/// The left column: every panel one above the other in a scroll area, the primary action below it.
class SettingsColumn : public QWidget {
    Q_OBJECT

public:
    explicit SettingsColumn(QWidget* parent = nullptr);

    void setSettings(const Settings& settings);
    void setState(const SessionState& state);
    /// All texts with values in them anew, in the language that is shown now.
    void showAgain(const SessionState& state);
    void setKnownModels(const QStringList& paths);
    void setLastSeed(std::uint64_t seed);
    void setGuidanceCurve(const QVector<double>& deltaNorms, int steps);
    /// Network calls of the picture that these settings make; none while they aren't known.
    void setCalls(const std::optional<CallCount>& calls);
    void focusPrompt();
    /// Scrolls to what a picture begins from.
    void showInput();
    void setTokens(const TokensRead& tokens);
    void setLoraProblems(const LorasChecked& checked);
    LoraPanel& loras() { return *m_loras; }
    ClassifierPanel& classifier();
    /// Opens the part of the guidance panel that holds it and scrolls there.
    void showClassifier();
    ModelPanel& model() { return *m_model; }
    ReadingPanel& reading() { return *m_reading; }
    /// What a picture begins from: files and results go to it.
    PictureInputPanel& input() { return *m_input; }

    QSize sizeHint() const override;

signals:
    void settingsChanged(const darkroom::ui::Settings& settings);
    void otherModelRequested();
    void generateRequested();
    void stopRequested();
    void skipRequested();
    void queueRequested();

private:
    void layOut();
    void connectAll();
    void refreshBranchNote();
    void refreshCapabilities();
    void refreshModelStatus(const SessionState& state);

    ModelPanel* m_model;
    PromptPanel* m_prompt;
    ClassPanel* m_class;
    GuidancePanel* m_guidance;
    SamplingPanel* m_sampling;
    PicturePanel* m_picture;
    LoraPanel* m_loras;
    ReadingPanel* m_reading;
    PictureInputPanel* m_input;
    QScrollArea* m_scroll = nullptr;
    CaptionLabel* m_branchNote;
    GenerateBar* m_generate;
    std::vector<Panel*> m_panels;
    Settings m_settings;
    std::optional<ModelFacts> m_facts;
    bool m_factsShown = false;
};

} // namespace darkroom::ui
