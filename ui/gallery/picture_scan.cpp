#include "ui/gallery/picture_scan.h"

#include "darkroom/base/error.h"
#include "darkroom/base/picture_record.h"
#include "darkroom/base/sampler_names.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QImageReader>
#include <QSet>

#include <algorithm>
#include <optional>

namespace darkroom::ui {

namespace {

/// Files between two commits: little is read twice after a kill, and the disk is not asked to flush for each.
constexpr int kBatch = 100;

const QStringList& pictureNames()
{
    static const QStringList names = {QStringLiteral("*.png"), QStringLiteral("*.jpg"), QStringLiteral("*.jpeg")};
    return names;
}

bool isHidden(const QString& folder, const QString& path)
{
    return path.mid(folder.size()).contains(QLatin1String("/."));
}

QStringList picturesBelow(const QStringList& folders)
{
    QStringList paths;
    for (const QString& folder : folders) {
        const QString root = QDir(folder).absolutePath();
        QDirIterator iterator(root, pictureNames(), QDir::Files, QDirIterator::Subdirectories);
        while (iterator.hasNext()) {
            const QString path = iterator.next();
            if (!isHidden(root, path)) {
                paths << path;
            }
        }
    }
    paths.removeDuplicates();
    paths.sort();
    return paths;
}

QString shownSampler(const std::string& id)
{
    const SamplerName* known = findSampler(id);
    return known ? QString::fromUtf8(known->shown.data(), static_cast<qsizetype>(known->shown.size())) : QString::fromStdString(id);
}

void takeSettings(const GenerationRequest& request, ScannedPicture& picture)
{
    PictureEntry& entry = picture.entry;
    entry.hasSettings = true;
    entry.prompt = QString::fromStdString(request.prompt).simplified();
    entry.w = request.guidance.w;
    entry.seed = request.seed;
    entry.sampler = shownSampler(request.sampling.sampler);
    entry.steps = request.sampling.steps;
    if (!request.input.empty()) {
        entry.strength = request.input.strength;
    }
    entry.hasMask = !request.input.mask.empty();
    entry.hasRegions = !request.regionMap.empty();
    picture.negativePrompt = QString::fromStdString(request.negativePrompt);
    if (!request.input.origin.empty()) {
        // Image to image leaves the picture's own run where its strength says.
        const int stepsRun = std::min(static_cast<int>(request.sampling.steps * request.input.strength), request.sampling.steps);
        picture.parentPath = QString::fromStdString(request.input.origin);
        entry.parentStep = request.sampling.steps - stepsRun + 1;
    }
}

/// Its settings are those of its first lane; w is what lanes differ in.
void takeStrip(const StripText& strip, ScannedPicture& picture)
{
    PictureEntry& entry = picture.entry;
    entry.lanes = static_cast<int>(strip.lanes.size());
    for (const GenerationRequest& lane : strip.lanes) {
        if (!entry.laneWs.contains(lane.guidance.w)) {
            entry.laneWs << lane.guidance.w;
        }
    }
    if (entry.modelName.isEmpty()) {
        entry.modelName = QFileInfo(QString::fromStdString(strip.lanes.front().model)).completeBaseName();
    }
}

void takeLineage(const PictureLineage& lineage, ScannedPicture& picture)
{
    picture.entry.isBranch = true;
    picture.entry.parent = QString::fromStdString(lineage.parent);
    picture.entry.parentStep = lineage.step;
    picture.parentPath = QString::fromStdString(lineage.parentFile);
}

bool isUnchanged(const KnownFile& known, const QFileInfo& file)
{
    return !known.missing && !known.trashed && known.bytes == file.size() && known.modified == file.lastModified().toMSecsSinceEpoch();
}

/// One look through the folders.
class Scan {
public:
    Scan(HistoryDatabase& database, const QStringList& folders)
        : m_database(database)
        , m_known(database.files())
    {
        const QStringList paths = picturesBelow(folders);
        for (const QString& path : paths) {
            const auto known = m_known.constFind(path);
            if (known == m_known.constEnd() || !isUnchanged(*known, QFileInfo(path))) {
                m_changed << path;
            }
        }
        const QSet<QString> present(paths.begin(), paths.end());
        for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
            if (!it->trashed && !present.contains(it.key())) {
                m_gone.insert(it->sha256, it.value());
            }
        }
    }

    ScanResult perform(const std::function<bool()>& cancelled)
    {
        for (qsizetype first = 0; first < m_changed.size() && !cancelled(); first += kBatch) {
            m_database.together([&] {
                for (const QString& path : m_changed.mid(first, kBatch)) {
                    take(path);
                }
            });
        }
        if (!cancelled()) {
            m_database.together([&] { markGone(); });
        }
        return m_result;
    }

private:
    void take(const QString& path)
    {
        std::optional<ScannedPicture> picture;
        try {
            picture = readPicture(path);
        } catch (const Error&) {
            return; // gone again, or not readable now: the next look finds it
        }
        const auto moved = m_gone.find(picture->entry.sha256);
        if (!m_known.contains(path) && moved != m_gone.end()) {
            m_database.setPath(moved->id, path);
            m_gone.erase(moved);
            ++m_result.moved;
        } else {
            ++m_result.added;
        }
        // Copied and not yet deleted where it was, or copied bit by bit: what was said of the content holds for it here.
        const qint64 id = m_database.put(*picture);
        const auto before = m_known.constFind(path);
        if (before == m_known.constEnd() || before->sha256 != picture->entry.sha256) {
            m_database.inheritMarks(id);
        }
    }

    void markGone()
    {
        for (const KnownFile& file : m_gone) {
            if (!file.missing) {
                m_database.setMissing(file.id, true);
                ++m_result.missing;
            }
        }
        if (m_result.added > 0) {
            m_database.resolveParents();
        }
    }

    HistoryDatabase& m_database;
    QHash<QString, KnownFile> m_known;
    QStringList m_changed;
    QMultiHash<QString, KnownFile> m_gone; ///< By hash.
    ScanResult m_result;
};

} // namespace

ScannedPicture readPicture(const QString& path)
{
    const QFileInfo file(path);
    const PictureRecord record = readPictureRecord(path.toStdString());
    ScannedPicture picture;
    picture.bytes = file.size();
    picture.modified = file.lastModified().toMSecsSinceEpoch();
    picture.entry.path = QDir::cleanPath(file.absoluteFilePath());
    picture.entry.sha256 = QString::fromStdString(record.sha256);
    picture.entry.time = file.lastModified();
    picture.entry.size = QImageReader(path).size();
    picture.entry.className = QString::fromStdString(record.facts.className);
    picture.entry.modelName = QString::fromStdString(record.facts.modelName);
    picture.entry.modelHash = QString::fromStdString(record.facts.modelHash);
    if (record.settings) {
        Json request = toJson(record.settings->request);
        takeSettings(record.settings->request, picture);
        if (record.facts.stoppedAfter > 0) {
            picture.entry.stoppedAfter = record.facts.stoppedAfter;
            request["facts"] = {{"stopped_after", record.facts.stoppedAfter}};
        }
        if (record.facts.lineage) {
            takeLineage(*record.facts.lineage, picture);
            request["lineage"] = toJson(*record.facts.lineage);
        }
        picture.request = QByteArray::fromStdString(jsonText(request));
    }
    if (record.strip) {
        takeStrip(*record.strip, picture);
    }
    return picture;
}

ScanResult scanFolders(HistoryDatabase& database, const QStringList& folders, const std::function<bool()>& cancelled)
{
    return Scan(database, folders).perform(cancelled);
}

bool isPictureBelow(const QStringList& folders, const QString& path)
{
    const QString place = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    return QDir::match(pictureNames(), QFileInfo(place).fileName())
        && std::any_of(folders.begin(), folders.end(), [&place](const QString& folder) {
               const QString root = QDir(folder).absolutePath();
               return place.startsWith(root + QLatin1Char('/')) && !isHidden(root, place);
           });
}

QStringList foldersBelow(const QStringList& folders)
{
    QStringList paths;
    for (const QString& folder : folders) {
        const QString root = QDir(folder).absolutePath();
        if (!QFileInfo::exists(root)) {
            const QString above = QFileInfo(root).absolutePath();
            paths << (QFileInfo::exists(above) ? QStringList{above} : QStringList());
            continue;
        }
        paths << root;
        QDirIterator iterator(root, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (iterator.hasNext()) {
            const QString path = iterator.next();
            if (!isHidden(root, path)) {
                paths << path;
            }
        }
    }
    paths.removeDuplicates();
    return paths;
}

} // namespace darkroom::ui
