#pragma once

#include "ui/gallery/picture_entry.h"

#include <QImage>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace darkroom::ui {

/// A picture to be compared, as its file says.
struct ComparedPicture {
    QString name; ///< Its file's.
    QImage picture;
    QMap<QString, QString> parameters; ///< Value by name, as shown; whatever its settings hold.
};

/// Reads a picture and its settings; null when it is none. For a background thread.
ComparedPicture readCompared(const PictureEntry& entry);

/// A parameter in which pictures differ, with its value in each; empty where one lacks it.
struct ParameterDifference {
    QString name;
    QStringList values;
};

/// Only what differs, in the order of importance, then by name.
QVector<ParameterDifference> differencesOf(const QVector<ComparedPicture>& pictures);

/// How alike two pictures of one size are.
struct Similarity {
    double psnr = 0.0; ///< dB; infinite when they are equal.
    double ssim = 0.0;
};

/// None when their sizes differ or are too small to be compared by number. For a background thread.
std::optional<Similarity> similarityOf(const QImage& a, const QImage& b);

/// |a − b| in each channel, times `gain`; b is brought to the size of a first.
QImage differencePicture(const QImage& a, const QImage& b, int gain);

} // namespace darkroom::ui

Q_DECLARE_METATYPE(darkroom::ui::ComparedPicture)
