#pragma once

#include "ui/compare/compare_canvas.h"
#include "ui/compare/compared_picture.h"
#include "ui/session/session_state.h"

#include <QThreadPool>
#include <QWidget>

#include <deque>
#include <optional>

class QComboBox;
class QLabel;
class QSlider;
class QTableView;
class QToolButton;

namespace darkroom::ui {

class CaptionLabel;
class DifferenceModel;

/// 2 to 9 pictures against each other: side by side, or two of them by wipe, fade, difference or flicker; how alike the two are, and which parameters differ.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    explicit ComparePage(QWidget* parent = nullptr);
    /// Waits for the files that are being read.
    ~ComparePage() override;

    /// Reads them in the background. Those whose run is among `runs`, by its file, can be looked at step by step.
    void setPictures(const QVector<PictureEntry>& entries, const std::deque<RunRecordPtr>& runs);
    void focusCanvas();

signals:
    void backRequested();
    void picturesRead();

protected:
    void changeEvent(QEvent* event) override;

private:
    void create();
    void layOut();
    void connectAll();
    void addKeys();
    void takePictures(int reading, const QVector<ComparedPicture>& pictures);
    void takeSimilarity(int reading, const std::optional<Similarity>& similarity);
    void setPair(int a, int b);
    void measure();
    /// The pictures as they are looked at: at the step, where they have one.
    QVector<QImage> shown() const;
    /// The newest frame of a picture up to the step; null for the finished picture, and where there is none.
    const Frame* frameOf(int picture) const;
    /// The most steps of a picture; 0 when none can be looked at.
    int stepCount() const;
    void showStep();
    void tellStep();
    void refresh();
    CompareMode mode() const;

    QToolButton* m_back;
    QComboBox* m_mode;
    QComboBox* m_first;
    QComboBox* m_second;
    QToolButton* m_swap;
    QSlider* m_share;
    QToolButton* m_fit;
    QWidget* m_steps; ///< With its label and what is told.
    QSlider* m_step;
    CaptionLabel* m_stepTold;
    QLabel* m_similarity;
    CompareCanvas* m_canvas;
    CaptionLabel* m_tableCaption;
    DifferenceModel* m_model;
    QTableView* m_table;
    QVector<ComparedPicture> m_pictures;
    QVector<RunRecordPtr> m_runs; ///< Of each picture, the run that it came from; null when its steps are gone.
    int m_reading = 0;            ///< Counts what was asked for; an answer to an older question is dropped.
    QThreadPool m_pool;
};

} // namespace darkroom::ui
