#pragma once

#include "ui/session/session_state.h"

#include <QAbstractButton>
#include <QImage>
#include <QVector>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QHBoxLayout;

namespace darkroom::ui {

class CaptionLabel;
class ProgressLine;

/// One example of the empty canvas: a small picture that the model makes now, and its prompt.
class ExampleTile : public QAbstractButton {
    Q_OBJECT

public:
    explicit ExampleTile(QWidget* parent = nullptr);

    void setPicture(const QImage& picture);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSize sizeWith(int side) const;

    QImage m_picture;
};

/// What the canvas shows before the first picture: the model on its way, three examples to click, or why there is no model.
class Invitation : public QWidget {
    Q_OBJECT

public:
    explicit Invitation(QWidget* parent = nullptr);

    void setState(const SessionState& state);
    /// Names of the examples, as the tiles' captions.
    void setExamples(const QStringList& prompts);
    void setExamplePictures(const QVector<QImage>& pictures);

signals:
    void exampleChosen(int index);
    void chooseModelRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refreshFonts();

    QLabel* m_title;
    CaptionLabel* m_hint;
    ProgressLine* m_progress;
    QWidget* m_tiles;
    QPushButton* m_choose;
    std::vector<ExampleTile*> m_examples;
    bool m_ready = false;
};

} // namespace darkroom::ui
