#include "ui/panels/picture_input_loader.h"

#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

namespace darkroom::ui {

namespace {

QImage overWhite(const QImage& picture)
{
    if (!picture.hasAlphaChannel()) {
        return picture;
    }
    QImage opaque(picture.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, picture);
    return opaque;
}

} // namespace

Image inputImage(const QImage& picture)
{
    QImage rgb = overWhite(picture);
    if (std::max(rgb.width(), rgb.height()) > kLongestInput) {
        rgb = rgb.scaled(kLongestInput, kLongestInput, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    rgb = rgb.convertToFormat(QImage::Format_RGB888);
    constexpr int kChannels = 3;
    Image image{rgb.width(), rgb.height(), {}};
    for (int y = 0; y < rgb.height(); ++y) {
        const uchar* row = rgb.constScanLine(y);
        image.rgb.insert(image.rgb.end(), row, row + rgb.width() * kChannels);
    }
    return image;
}

void PictureLoader::load(const QString& file)
{
    const quint64 number = ++m_number;
    QThreadPool::globalInstance()->start(
        [loader = QPointer<PictureLoader>(this), application = QCoreApplication::instance(), number, file] {
            QImageReader reader(file);
            reader.setAutoTransform(true);
            reader.setDecideFormatFromContent(true);
            const QImage picture = reader.read();
            const QString reason = reader.errorString();
            // The loader may go while this runs; only its own thread can tell.
            QMetaObject::invokeMethod(application, [=] {
                if (loader) {
                    loader->answer(number, picture, file, reason);
                }
            });
        });
}

void PictureLoader::answer(quint64 number, const QImage& picture, const QString& file, const QString& reason)
{
    if (number != m_number) {
        return;
    }
    if (picture.isNull()) {
        emit failed(tr("%1 can't be read as a picture: %2. Save it as a PNG, then try again.").arg(QFileInfo(file).fileName(), reason));
    } else {
        emit loaded(picture, file);
    }
}

} // namespace darkroom::ui
