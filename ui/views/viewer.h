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
class PictureStrip;
class ProgressLine;
class SavedNotice;

/// Everything one looks at: the canvas with its caption and progress, the steps below it, the session's pictures beside it.
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
    /// What is being made is shown again, after an older picture was looked at.
    void follow();

    Canvas& canvas() { return *m_canvas; }
    Filmstrip& filmstrip() { return *m_filmstrip; }
    bool isEmpty() const;

signals:
    void exampleChosen(int index);
    void chooseModelRequested();
    void showFileRequested(const QString& file);
    void useSeedRequested(quint64 seed);

protected:
    void changeEvent(QEvent* event) override;

private:
    void create();
    void layOut();
    void connectAll();
    void refresh();
    void showRun();
    void showRecord(const RunRecordPtr& record);
    void showRow(int row);

    QStackedWidget* m_pages;
    Invitation* m_invitation;
    Canvas* m_canvas;
    ProgressLine* m_progress;
    QWidget* m_captionBar = nullptr;
    ElidedLabel* m_caption;
    QToolButton* m_backToRun;
    SavedNotice* m_notice;
    Filmstrip* m_filmstrip;
    PictureStrip* m_pictures;
    RunRecordPtr m_record; ///< What the filmstrip shows, when its run has ended.
    bool m_running = false;
    bool m_filmIsOfRun = false; ///< The filmstrip shows the run that goes on, not an older picture.
    bool m_lookingBack = false; ///< The user chose an older picture: what is made meanwhile doesn't push it away.
    int m_steps = 0;
    std::vector<Frame> m_runFrames; ///< Of the run that goes on, also while an older picture is looked at.
};

} // namespace darkroom::ui
