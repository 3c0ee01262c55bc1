#pragma once

#include "ui/session/session_state.h"

#include <QWidget>

#include <deque>
#include <vector>

class QEvent;
class QStackedWidget;
class QToolButton;

namespace darkroom::ui {

class Canvas;
class ElidedLabel;
class Filmstrip;
class Invitation;
class MaskEditor;
class PictureStrip;
class ProgressLine;
class RegionEditor;
class SavedNotice;
class ViewSelector;

/// Everything one looks at: the canvas with its caption and progress, the steps below it, the session's pictures beside it.
/// A step of a run that is looked at.
struct LookedAt {
    RunId run = 0;
    int lane = 0;
    int step = 0; ///< 0: none.
    int count = 0;
    double sigma = 0.0;
    double w = 0.0;
};

class Viewer : public QWidget {
    Q_OBJECT

public:
    explicit Viewer(QWidget* parent = nullptr);

    void setState(const SessionState& state);
    void setExamples(const QStringList& prompts);
    void setExamplePictures(const QVector<QImage>& pictures);
    void beginRun(const GenerationRequest& request);
    void addFrame(const Frame& frame);
    void endRun(const RunRecordPtr& record, const std::deque<RunRecordPtr>& all);
    /// A stopped run's picture was kept: it takes the place of what was shown of that run.
    void takeKept(const RunRecordPtr& record, const std::deque<RunRecordPtr>& all);
    /// Shows an ended run, and leaves an editor for it; what is made meanwhile doesn't push it away.
    void open(const RunRecordPtr& record);
    /// What is being made is shown again, after an older picture was looked at.
    void follow();

    /// Opens the start picture to paint its mask, or the map of the model's regions at the size of the picture that will be made.
    void paintMask(const PictureInput& input);
    void paintRegions(const std::vector<RegionClass>& regions, const LabelMap& map, const QSize& size);
    /// Keeps an open editor on the present settings.
    void setInputs(const GenerationRequest& request);
    RegionEditor& regionEditor() { return *m_regionEditor; }

    /// What shall be looked at of a step, and whose step it is.
    ViewSelector& views() { return *m_views; }
    const LookedAt& lookedAt() const { return m_lookedAt; }
    /// The run whose steps are shown, when it has ended.
    const RunRecordPtr& record() const { return m_record; }
    /// Where the shown run was stopped, whether its picture can be kept.
    SavedNotice& notice() { return *m_notice; }
    /// Why the shown picture can't be made larger; empty when it can.
    void setLargerReason(const QString& reason);
    /// Another look at the step on the canvas than its estimate; a null picture leaves the one before.
    void showLook(const QImage& picture, const QString& caption);
    Canvas& canvas() { return *m_canvas; }
    Filmstrip& filmstrip() { return *m_filmstrip; }
    bool isEmpty() const;

    QSize minimumSizeHint() const override;

signals:
    void exampleChosen(int index);
    void chooseModelRequested();
    void showFileRequested(const QString& file);
    void useSeedRequested(quint64 seed);
    void largerRequested(double factor);
    void maskPainted(const darkroom::LabelMap& mask);
    /// Another step or another view of it is to be shown: showLook() answers where the view is not the plain one.
    void lookChanged();
    void regionsPainted(const darkroom::LabelMap& map);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void create();
    void layOut();
    void connectAll();
    /// Only the page that is shown decides how small the window may be.
    void fitToPage();
    void refresh();
    void showRun();
    void listFinished(const std::deque<RunRecordPtr>& all);
    void showRecord(const RunRecordPtr& record);
    void showRow(int row);
    void showPlain();
    void openEditor(QWidget* editor);
    void closeEditor();
    bool isPainting() const;
    /// Shows the canvas, now or when the painting is done.
    void showCanvas();

    QStackedWidget* m_pages;
    Invitation* m_invitation;
    Canvas* m_canvas;
    MaskEditor* m_maskEditor;
    RegionEditor* m_regionEditor;
    QWidget* m_beforePainting = nullptr; ///< The page that painting covers.
    ViewSelector* m_views;
    ProgressLine* m_progress;
    QWidget* m_captionBar = nullptr;
    ElidedLabel* m_caption;
    QToolButton* m_backToRun;
    SavedNotice* m_notice;
    Filmstrip* m_filmstrip;
    PictureStrip* m_pictures;
    RunRecordPtr m_record; ///< What the filmstrip shows, when its run has ended.
    LookedAt m_lookedAt;
    RunId m_run = 0; ///< That goes on.
    bool m_running = false;
    bool m_filmIsOfRun = false; ///< The filmstrip shows the run that goes on, not an older picture.
    bool m_lookingBack = false; ///< The user chose an older picture: what is made meanwhile doesn't push it away.
    int m_steps = 0;
    std::vector<Frame> m_runFrames; ///< Of the run that goes on, also while an older picture is looked at.
};

} // namespace darkroom::ui
