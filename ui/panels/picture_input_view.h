#pragma once

#include "darkroom/base/request.h"

#include <QImage>
#include <QWidget>

class QMimeData;

namespace darkroom::ui {

/// Shows a start picture as it will be fitted into the picture that is made, the masked part tinted. Pictures and files can be dropped on it, and
/// pasted while it has the focus.
class PictureInputView : public QWidget {
    Q_OBJECT

public:
    explicit PictureInputView(QWidget* parent = nullptr);

    /// `frame` is the size of the picture that will be made; an empty one is the start picture's own.
    void setInput(const PictureInput& input, const QSize& frame);
    const QImage& picture() const { return m_picture; }

    /// Takes what the clipboard holds.
    void paste();
    QSize sizeHint() const override;

signals:
    void pictureGiven(const QImage& picture);
    void fileGiven(const QString& file);
    /// It was asked to paste, and the clipboard holds no picture.
    void nothingToPaste();

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool take(const QMimeData& data);
    void paintInput(QPainter& painter) const;

    PictureInput m_input;
    QSize m_frame;
    QImage m_picture;
    QImage m_tint; ///< The mask in the accent's colour; null without one.
};

} // namespace darkroom::ui
