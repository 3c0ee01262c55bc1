#pragma once

#include "ui/compare/compare_canvas.h"
#include "ui/compare/compared_picture.h"

#include <QThreadPool>
#include <QWidget>

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

    /// Reads them in the background.
    void setPictures(const QVector<PictureEntry>& entries);
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
    void refresh();
    CompareMode mode() const;

    QToolButton* m_back;
    QComboBox* m_mode;
    QComboBox* m_first;
    QComboBox* m_second;
    QToolButton* m_swap;
    QSlider* m_share;
    QToolButton* m_fit;
    QLabel* m_similarity;
    CompareCanvas* m_canvas;
    CaptionLabel* m_tableCaption;
    DifferenceModel* m_model;
    QTableView* m_table;
    QVector<ComparedPicture> m_pictures;
    int m_reading = 0; ///< Counts what was asked for; an answer to an older question is dropped.
    QThreadPool m_pool;
};

} // namespace darkroom::ui
