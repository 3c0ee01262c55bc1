#pragma once

#include "darkroom/base/image.h"

#include <QImage>
#include <QObject>
#include <QString>

namespace darkroom::ui {

/// Longest side of a picture that a run begins from, pixels.
inline constexpr int kLongestInput = 2048;

/// A picture of the window as core has it: transparency over white, no side over kLongestInput, so that settings that hold it stay quick to keep.
Image inputImage(const QImage& picture);

/// Reads picture files away from the window's thread.
class PictureLoader : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Answers with one of the signals; an earlier file that isn't read yet is answered no more.
    void load(const QString& file);

signals:
    void loaded(const QImage& picture, const QString& file);
    void failed(const QString& sentence);

private:
    void answer(quint64 number, const QImage& picture, const QString& file, const QString& reason);

    quint64 m_number = 0; ///< Of the latest file.
};

} // namespace darkroom::ui
