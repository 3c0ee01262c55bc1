#pragma once

#include <QDate>
#include <QDateTime>
#include <QMetaType>
#include <QSize>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace darkroom::ui {

/// One picture of the history: a row of the database. Its request stands there as JSON and is fetched when it is asked for.
struct PictureEntry {
    qint64 id = 0; ///< 0: not in the database.
    QString path;
    QString sha256; ///< Of the file, hex.
    bool hasSettings = false;
    QString prompt;
    QString className;
    QString modelName;
    QString modelHash;
    double w = 0.0;
    quint64 seed = 0;
    QString sampler; ///< As shown.
    int steps = 0;
    QSize size;
    QDateTime time;                 ///< When the file was written.
    std::optional<double> strength; ///< Of the picture that it began from; none without one.
    bool hasMask = false;
    bool hasRegions = false;
    int stoppedAfter = 0;   ///< The step whose estimate it is, of a run that was stopped; 0: it is finished.
    int lanes = 0;          ///< Of a strip of the lab, whose first lane gives the other facts; 0: it is a single picture.
    QVector<double> laneWs; ///< The strip's different w, in the order of its lanes.
    QString parent;         ///< SHA-256 of the picture that it was made from; empty for none.
    int parentStep = 0;     ///< The step at which it left that picture, counted from 1.
    bool isBranch = false;  ///< It left that picture's run; otherwise it began from its pixels.
    QString parentFile;     ///< That picture's file as it was called then.
    QString parentPath;     ///< Where it is now; empty when it is not among the pictures.
    int stars = 0;          ///< 0 … kMostStars.
    QStringList tags;
    QString trashPath; ///< Where it lies in the trash; empty while it is not there.

    bool operator==(const PictureEntry&) const = default;
};

constexpr int kMostStars = 5;
constexpr int kMostCompared = 9;

/// What a picture was made with beside words.
enum class MadeWith { Anything, StartPicture, Mask, RegionMap, Stop, Lab };

/// Which pictures to show. Every condition must hold; an empty one holds for all.
struct PictureFilter {
    QString words; ///< Each must stand somewhere in prompt, class, model or tags, in any case.
    QString className;
    QString modelName;
    std::optional<double> leastW;
    std::optional<double> mostW;
    QDate from;
    QDate to; ///< That day included.
    int leastStars = 0;
    MadeWith madeWith = MadeWith::Anything;

    bool operator==(const PictureFilter&) const = default;
    bool isEmpty() const { return *this == PictureFilter(); }
};

/// What there is to choose from in the filter.
struct HistoryFacts {
    int pictures = 0; ///< Without those in the trash.
    QStringList classes;
    QStringList models;
};

} // namespace darkroom::ui

Q_DECLARE_METATYPE(darkroom::ui::PictureEntry)
Q_DECLARE_METATYPE(darkroom::ui::HistoryFacts)
