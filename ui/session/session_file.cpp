#include "ui/session/session_file.h"

#include "darkroom/base/error.h"
#include "darkroom/base/json_reader.h"
#include "ui/language/core_texts.h"
#include "ui/session/set_aside.h"
#include "ui/settings/settings_json.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace darkroom::ui {

namespace {

/// The file, JSON:
///   version     1
///   settings    as in settings_json.h
///   unfinished  array of requests; those of branches have a "lineage", as pictures do
constexpr int kVersion = 1;
/// Pictures to begin from are inside the requests.
constexpr JsonLimits kLimits = {.bytes = 512u << 20, .depth = 64};

} // namespace

std::optional<SavedSession> readSession(const QString& path)
{
    if (!QFileInfo::exists(path)) {
        return std::nullopt;
    }
    const std::string origin = path.toStdString();
    const Json json = readJson(origin, kLimits);
    const JsonReader reader(json, origin);
    if (reader.whole("version", kVersion, 1, kVersion) != kVersion) {
        reader.refuse("version", std::to_string(kVersion));
    }
    SavedSession session;
    session.settings = settingsFromJson(json.value("settings", Json::object()), origin);
    for (const Json& request : reader.array("unfinished")) {
        session.unfinished.push_back({requestFromJson(request, origin), lineageFromJson(request, origin)});
    }
    return session;
}

std::optional<SavedSession> readOrSetAsideSession(const QString& path, QString& problem)
{
    try {
        return readSession(path);
    } catch (const Error& error) {
        problem = QCoreApplication::translate("Session", "The settings and the queue of the last time could not be read. %1 %2")
                      .arg(coreText(error.sentence()), setAside(path));
        return std::nullopt;
    }
}

std::string sessionText(const SavedSession& session)
{
    Json unfinished = Json::array();
    for (const AskedPicture& picture : session.unfinished) {
        Json& request = unfinished.emplace_back(toJson(picture.request));
        if (picture.lineage) {
            request["lineage"] = toJson(*picture.lineage);
        }
    }
    return jsonText({{"version", kVersion}, {"settings", toJson(session.settings)}, {"unfinished", std::move(unfinished)}});
}

} // namespace darkroom::ui
