#pragma once

#include "ui/gallery/picture_entry.h"

#include <QHash>
#include <QSqlDatabase>

#include <functional>
#include <optional>

namespace darkroom::ui {

/// What the database remembers of a file, to see whether it must be read again.
struct KnownFile {
    qint64 id = 0;
    QString sha256;
    qint64 bytes = 0;
    qint64 modified = 0; ///< Milliseconds since 1970.
    bool missing = false;
    bool trashed = false;
};

/// A picture file as it was just read.
struct ScannedPicture {
    PictureEntry entry; ///< Without id, stars and tags.
    QByteArray request; ///< JSON; empty without settings.
    QString negativePrompt;
    QString parentPath; ///< The file that it began from or left, as it was called then.
    qint64 bytes = 0;
    qint64 modified = 0;
};

/// What a person added to pictures, by their hash: it is in no file, so it is carried over when the database is made anew.
struct Marks {
    int stars = 0;
    QStringList tags;
};

/// The history's tables in one SQLite file (write-ahead log, so that a killed program leaves a whole database). One connection, one thread; every member throws
/// Error{File} when SQLite refuses.
class HistoryDatabase {
public:
    enum class Condition {
        Good,
        New,     ///< There was no file.
        Empty,   ///< A file without a byte.
        Broken,  ///< The file fails its integrity check, or is no database.
        Foreign, ///< Another program's database, or a folder.
    };
    /// The name of a database that no file keeps.
    static constexpr auto kInMemory = ":memory:";

    /// Runs SQLite's integrity check. Throws Error{File} where SQLite can't tell: another program holds the file, or the disk fails.
    static Condition inspect(const QString& file);
    /// What can still be read of a file that is broken or can't be opened for writing; never throws.
    static QHash<QString, Marks> rescue(const QString& file);

    explicit HistoryDatabase(const QString& file);
    ~HistoryDatabase();
    HistoryDatabase(const HistoryDatabase&) = delete;
    HistoryDatabase& operator=(const HistoryDatabase&) = delete;

    /// Those that are neither in the trash nor missing, newest first.
    QVector<PictureEntry> find(const PictureFilter& filter);
    HistoryFacts facts();
    std::optional<PictureEntry> entry(qint64 id);
    std::optional<PictureEntry> entryWithHash(const QString& sha256);
    QByteArray request(qint64 id);

    QHash<QString, KnownFile> files(); ///< By path.
    /// Adds a picture, or replaces what is known of the file of that path; stars and tags of a known one stay.
    qint64 put(const ScannedPicture& picture);
    /// Follows a file that was moved.
    void setPath(qint64 id, const QString& path);
    void setMissing(qint64 id, bool missing);
    /// Gives an unmarked picture the marks of another one with the same content.
    void inheritMarks(qint64 id);
    /// Finds the hashes of pictures that others were made from, by their paths.
    void resolveParents();

    void setStars(const QVector<qint64>& ids, int stars);
    void setTags(qint64 id, const QStringList& tags);
    /// An empty path takes it out of the trash.
    void setTrashPath(qint64 id, const QString& path);
    /// Gives pictures their marks again; returns those of pictures that are not here.
    QHash<QString, Marks> mark(const QHash<QString, Marks>& marks);

    /// Several changes at once; none of them when `change` throws.
    void together(const std::function<void()>& change);

private:
    QString m_connection;
    QSqlDatabase m_database;
};

} // namespace darkroom::ui
