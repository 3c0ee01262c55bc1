#pragma once

#include "darkroom/generation/trajectory.h"

#include <QList>
#include <QScrollArea>

#include <optional>
#include <vector>

class QAction;
class QButtonGroup;
class QComboBox;
class QLabel;
class QMenu;
class QSlider;
class QSpinBox;
class QToolButton;

namespace darkroom::ui {

class CaptionLabel;

/// What shall be looked at of the step on the canvas: its views, a channel, x̂₀ at another w, and the way to go on from there. One row: a second one would
/// take its height from the picture. Views that have no room in it are in a menu beside the others, and what is still too wide scrolls sideways.
class ViewSelector : public QScrollArea {
    Q_OBJECT

public:
    explicit ViewSelector(QWidget* parent = nullptr);

    /// Of the latents; 0 while that isn't known.
    void setChannels(int channels);
    /// Why there are no maps of attention; empty when there are.
    void setAttentionProblem(const QString& problem);
    /// What there is to choose from once a map was shown; the choice stays where it is still one.
    void setTokens(const QStringList& tokens, const std::vector<int>& sides);
    void setToken(int token);
    /// w of the step on the canvas; the slider rests there until it is moved.
    void setStepW(double w);
    /// Whether the shown run's tensors lie in memory; if not, only its estimates can be looked at.
    void setKept(bool kept);
    /// Whether a branch may begin at the step shown.
    void setBranchable(bool branchable);

    StepView view() const { return m_view; }
    void setView(StepView view);
    /// The keys that choose a view, in the order of the buttons; told in their tooltips.
    void setKeys(const QList<QAction*>& keys);
    /// The estimate as it was made, which needs no tensors.
    bool isPlain() const { return m_view == StepView::Guided && !m_w; }
    std::optional<double> w() const { return m_w; }
    /// Of step and lane only what concerns the view.
    StepPictureRequest request() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void viewChanged();
    /// With w as the slider has it, if it was moved.
    void branchRequested(std::optional<double> w);
    /// The same, with more to change than w.
    void branchWithRequested(std::optional<double> w);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void create();
    void describeViews();
    void layOut();
    void connectAll();
    void refresh();
    /// Puts the last views into the menu, as many as the width asks for; the one that is shown stays.
    void fitViews();
    void fillMenu();

    StepView m_view = StepView::Guided;
    std::optional<double> m_w;
    double m_stepW = 0.0;
    bool m_kept = false;
    bool m_branchable = false;
    QString m_attentionProblem;
    QWidget* m_row;
    QList<QAction*> m_keys;
    std::vector<QToolButton*> m_buttons; ///< In the order of stepViewChoices().
    QToolButton* m_more = nullptr;
    QMenu* m_moreMenu;
    QSpinBox* m_channel;
    QComboBox* m_token;
    QComboBox* m_attentionSide;
    QLabel* m_channelLabel;
    QSlider* m_slider;
    CaptionLabel* m_sliderText;
    QToolButton* m_branch;
    QToolButton* m_branchWith;
};

} // namespace darkroom::ui
