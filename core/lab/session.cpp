#include "darkroom/generation/lab_session.h"

#include "base/base64.h"
#include "darkroom/base/error.h"
#include "darkroom/base/json_reader.h"
#include "darkroom/base/png_picture.h"
#include "darkroom/base/say.h"
#include "darkroom/base/sha256.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <span>
#include <utility>

namespace darkroom {

namespace {

constexpr const char* kFormat = "darkroom-lab";
constexpr std::int64_t kVersion = 1;
constexpr std::int64_t kNewestVersion = 1'000'000;
constexpr std::int64_t kMostLanes = 4096;
constexpr std::int64_t kMostSteps = 100'000;
constexpr JsonLimits kLimits = {.bytes = std::size_t{512} << 20, .depth = 64};

std::string pixelHash(const Image& picture)
{
    return sha256(std::as_bytes(std::span(picture.rgb)));
}

[[noreturn]] void refuse(const std::string& origin, const std::string& what)
{
    throw Error(ErrorKind::Format, say("%1: %2 Open another file, or save the session again.", origin, what));
}

/// "origin: lanes[0]"
std::string placeIn(const std::string& origin, const std::string& list, std::size_t index)
{
    return origin + ": " + list + "[" + std::to_string(index) + "]";
}

Json laneJson(const LabSessionLane& lane)
{
    return {{"label", lane.label}, {"request", toJson(lane.request)}, {"picture", toBase64(encodePngPicture(lane.picture))},
        {"pixels_sha256", pixelHash(lane.picture)}};
}

LabSessionLane laneFrom(const Json& json, const std::string& where)
{
    const JsonReader reader(json, where);
    if (!reader.has("request")) reader.refuse("request", say("a request"));
    LabSessionLane lane{requestFromJson(json.at("request"), where), reader.text("label", {}), {}};
    const auto bytes = fromBase64(reader.text("picture", {}));
    if (!bytes || bytes->empty())
        throw Error(ErrorKind::Format, say("%1 should be a PNG in base 64. Save the session again.", reader.field("picture")));
    lane.picture = decodePngPicture(*bytes, where + ".picture");
    if (reader.text("pixels_sha256", {}) != pixelHash(lane.picture))
        throw Error(ErrorKind::Format,
            say("%1 is not the picture that pixels_sha256 tells: it is damaged. Save the session again.", reader.field("picture")));
    return lane;
}

Json rowJson(const LabSessionRow& row)
{
    Json json = {
        {"label", row.label}, {"first", row.first}, {"count", row.count}, {"kind", row.isClassifier ? "classifier" : "classifier-free"}};
    if (!row.turns.empty()) json["turns"] = row.turns;
    return json;
}

LabSessionRow rowFrom(const Json& json, const std::string& where, std::size_t lanes)
{
    const JsonReader reader(json, where);
    LabSessionRow row;
    row.label = reader.text("label", {});
    row.first = static_cast<std::size_t>(reader.whole("first", 0, 0, kMostLanes));
    row.count = static_cast<std::size_t>(reader.whole("count", 0, 1, kMostLanes));
    row.isClassifier = reader.text("kind", {}) == "classifier";
    if (row.first + row.count > lanes) refuse(where, say("it ends at lane %1, and the session has %2.", row.first + row.count, lanes));
    for (const auto& turn : reader.array("turns")) {
        if (!turn.is_number_integer() || turn < 1 || turn > kMostSteps) reader.refuse("turns", say("steps from 1 on"));
        row.turns.push_back(turn.get<int>());
    }
    if (!row.turns.empty() && row.turns.size() != row.count) refuse(where, say("it needs a turn for each of its lanes."));
    return row;
}

std::vector<std::size_t> batchesFrom(const JsonReader& reader, const std::string& origin, std::size_t lanes)
{
    std::vector<std::size_t> batches;
    std::size_t sum = 0;
    for (const auto& batch : reader.array("batches")) {
        if (!batch.is_number_integer() || batch < 1 || batch > kMostLanes) reader.refuse("batches", say("numbers of lanes"));
        batches.push_back(batch.get<std::size_t>());
        sum += batches.back();
    }
    if (sum != lanes) refuse(origin, say("its batches hold %1 lanes, and it has %2.", sum, lanes));
    return batches;
}

LaneDifference differenceOf(const Image& a, const Image& b)
{
    LaneDifference difference;
    difference.isSameSize = a.width == b.width && a.height == b.height;
    if (!difference.isSameSize) return difference;
    double sum = 0.0;
    for (std::size_t i = 0; i < a.rgb.size(); ++i) {
        const int apart = std::abs(static_cast<int>(a.rgb[i]) - static_cast<int>(b.rgb[i]));
        difference.greatest = std::max(difference.greatest, apart);
        sum += static_cast<double>(apart) * apart;
    }
    difference.rms = a.rgb.empty() ? 0.0 : std::sqrt(sum / static_cast<double>(a.rgb.size()));
    return difference;
}

std::vector<std::string> reasonsOf(const LabMachine& recorded, const LabMachine& now)
{
    std::vector<std::string> reasons;
    if (recorded.modelHash != now.modelHash)
        reasons.push_back(say("The model has other weights: it was %1 %2, and is %3 %4.", recorded.modelName,
            recorded.modelHash.substr(0, 10), now.modelName, now.modelHash.substr(0, 10)));
    if (recorded.device != now.device) reasons.push_back(say("The device was %1, and is %2.", recorded.device, now.device));
    if (recorded.precision != now.precision) reasons.push_back(say("The precision was %1, and is %2.", recorded.precision, now.precision));
    if (recorded.library != now.library) reasons.push_back(say("The library was %1, and is %2.", recorded.library, now.library));
    if (recorded.program != now.program) reasons.push_back(say("The program was %1, and is %2.", recorded.program, now.program));
    return reasons;
}

} // namespace

Json toJson(const LabSession& session)
{
    const auto& machine = session.machine;
    Json json = {{"format", kFormat}, {"version", kVersion},
        {"machine",
            {{"model_name", machine.modelName}, {"model_hash", machine.modelHash}, {"device", machine.device},
                {"precision", machine.precision}, {"library", machine.library}, {"program", machine.program}}},
        {"batches", session.batches}, {"rows", Json::array()}, {"lanes", Json::array()}};
    for (const auto& row : session.rows)
        json["rows"].push_back(rowJson(row));
    for (const auto& lane : session.lanes)
        json["lanes"].push_back(laneJson(lane));
    return json;
}

LabSession labSessionFromJson(const Json& json, const std::string& origin)
{
    const JsonReader reader(json, origin);
    if (reader.text("format", {}) != kFormat) refuse(origin, say("this is no session of the guidance lab."));
    if (const auto version = reader.whole("version", 0, 1, kNewestVersion); version > kVersion)
        refuse(origin, say("it was written by a newer Darkroom (version %1 of the format, this program knows %2).", version, kVersion));
    LabSession session;
    const auto machine = reader.object("machine");
    session.machine = {machine.text("model_name", {}), machine.text("model_hash", {}), machine.text("device", {}),
        machine.text("precision", {}), machine.text("library", {}), machine.text("program", {})};
    for (const auto& lane : reader.array("lanes"))
        session.lanes.push_back(laneFrom(lane, placeIn(origin, "lanes", session.lanes.size())));
    if (session.lanes.empty()) refuse(origin, say("it has no lanes."));
    for (const auto& row : reader.array("rows"))
        session.rows.push_back(rowFrom(row, placeIn(origin, "rows", session.rows.size()), session.lanes.size()));
    session.batches = batchesFrom(reader, origin, session.lanes.size());
    return session;
}

void writeLabSession(FileSystem& files, const std::filesystem::path& file, const LabSession& session)
{
    if (file.has_parent_path()) files.createDirectories(file.parent_path());
    writeFileAtomically(files, file, jsonText(toJson(session), 1) + "\n");
}

LabSession readLabSession(const std::filesystem::path& file)
{
    return labSessionFromJson(readJson(file, kLimits), file.string());
}

bool LabReplay::isIdentical() const
{
    return std::all_of(lanes.begin(), lanes.end(), [](const LaneDifference& lane) { return lane.isSameSize && lane.greatest == 0; });
}

int LabReplay::greatest() const
{
    int most = 0;
    for (const auto& lane : lanes)
        most = std::max(most, lane.greatest);
    return most;
}

LabReplay compareReplay(const LabSession& recorded, const LabMachine& machine, std::span<const Image> pictures)
{
    if (pictures.size() != recorded.lanes.size())
        throw Error(
            ErrorKind::Internal, say("A session was compared with another number of pictures. Report this as a fault of the program."));
    LabReplay replay;
    for (std::size_t lane = 0; lane < pictures.size(); ++lane)
        replay.lanes.push_back(differenceOf(recorded.lanes[lane].picture, pictures[lane]));
    replay.reasons = reasonsOf(recorded.machine, machine);
    return replay;
}

std::vector<std::string> replaySentences(const LabReplay& replay)
{
    std::vector<std::string> sentences;
    const auto isSame = [](const LaneDifference& lane) { return lane.isSameSize; };
    const auto isDifferent = [](const LaneDifference& lane) { return lane.greatest > 0; };
    if (replay.isIdentical()) {
        sentences.push_back(say("Bit-identical: all %1 pictures are the recorded ones.", replay.lanes.size()));
    } else {
        sentences.push_back(std::all_of(replay.lanes.begin(), replay.lanes.end(), isSame)
                ? say("%1 of %2 pictures differ, by %3 of 255 levels at most.",
                    std::count_if(replay.lanes.begin(), replay.lanes.end(), isDifferent), replay.lanes.size(), replay.greatest())
                : say("The pictures have another size than the recorded ones."));
        if (replay.reasons.empty())
            sentences.push_back(
                say("Model, device, precision and versions are those recorded: this device does not repeat its own sums, or "
                    "the file was changed."));
    }
    sentences.insert(sentences.end(), replay.reasons.begin(), replay.reasons.end());
    return sentences;
}

std::string replayText(const LabReplay& replay)
{
    std::string text;
    for (const auto& sentence : replaySentences(replay))
        text += (text.empty() ? "" : " ") + sentence;
    return text;
}

} // namespace darkroom
