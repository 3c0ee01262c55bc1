#include "darkroom/generation/lab_session.h"

#include "base/base64.h"
#include "darkroom/base/error.h"
#include "darkroom/base/json_reader.h"
#include "darkroom/base/png_picture.h"
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
    throw Error(ErrorKind::Format, origin + ": " + what + " Open another file, or save the session again.");
}

Json laneJson(const LabSessionLane& lane)
{
    return {{"label", lane.label}, {"request", toJson(lane.request)}, {"picture", toBase64(encodePngPicture(lane.picture))},
        {"pixels_sha256", pixelHash(lane.picture)}};
}

LabSessionLane laneFrom(const Json& json, const std::string& where)
{
    const JsonReader reader(json, where);
    if (!reader.has("request")) reader.refuse("request", "a request");
    LabSessionLane lane{requestFromJson(json.at("request"), where), reader.text("label", {}), {}};
    const auto bytes = fromBase64(reader.text("picture", {}));
    if (!bytes || bytes->empty())
        throw Error(ErrorKind::Format, reader.field("picture") + " should be a PNG in base 64. Save the session again.");
    lane.picture = decodePngPicture(*bytes, where + ", picture");
    if (reader.text("pixels_sha256", {}) != pixelHash(lane.picture))
        throw Error(ErrorKind::Format,
            reader.field("picture") + " is not the picture that pixels_sha256 tells: it is damaged. Save the session again.");
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
    if (row.first + row.count > lanes)
        refuse(where, "it ends at lane " + std::to_string(row.first + row.count) + ", and the session has " + std::to_string(lanes) + ".");
    for (const auto& turn : reader.array("turns")) {
        if (!turn.is_number_integer() || turn < 1 || turn > kMostSteps) reader.refuse("turns", "steps from 1 on");
        row.turns.push_back(turn.get<int>());
    }
    if (!row.turns.empty() && row.turns.size() != row.count) refuse(where, "it needs a turn for each of its lanes.");
    return row;
}

std::vector<std::size_t> batchesFrom(const JsonReader& reader, const std::string& origin, std::size_t lanes)
{
    std::vector<std::size_t> batches;
    std::size_t sum = 0;
    for (const auto& batch : reader.array("batches")) {
        if (!batch.is_number_integer() || batch < 1 || batch > kMostLanes) reader.refuse("batches", "numbers of lanes");
        batches.push_back(batch.get<std::size_t>());
        sum += batches.back();
    }
    if (sum != lanes) refuse(origin, "its batches hold " + std::to_string(sum) + " lanes, and it has " + std::to_string(lanes) + ".");
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
    const auto compare = [&](const char* what, const std::string& before, const std::string& after) {
        if (before != after) reasons.push_back(std::string("The ") + what + " was " + before + ", and is " + after + ".");
    };
    if (recorded.modelHash != now.modelHash)
        reasons.push_back("The model has other weights: it was " + recorded.modelName + " " + recorded.modelHash.substr(0, 10) + ", and is "
            + now.modelName + " " + now.modelHash.substr(0, 10) + ".");
    compare("device", recorded.device, now.device);
    compare("precision", recorded.precision, now.precision);
    compare("library", recorded.library, now.library);
    compare("program", recorded.program, now.program);
    return reasons;
}

std::string withReasons(std::string text, const std::vector<std::string>& reasons)
{
    for (const auto& reason : reasons)
        text += " " + reason;
    return text;
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
    if (reader.text("format", {}) != kFormat) refuse(origin, "this is no session of the guidance lab.");
    if (const auto version = reader.whole("version", 0, 1, kNewestVersion); version > kVersion)
        refuse(origin,
            "it was written by a newer Darkroom (version " + std::to_string(version) + " of the format, this program knows "
                + std::to_string(kVersion) + ").");
    LabSession session;
    const auto machine = reader.object("machine");
    session.machine = {machine.text("model_name", {}), machine.text("model_hash", {}), machine.text("device", {}),
        machine.text("precision", {}), machine.text("library", {}), machine.text("program", {})};
    for (const auto& lane : reader.array("lanes"))
        session.lanes.push_back(laneFrom(lane, origin + ", lane " + std::to_string(session.lanes.size() + 1)));
    if (session.lanes.empty()) refuse(origin, "it has no lanes.");
    for (const auto& row : reader.array("rows"))
        session.rows.push_back(rowFrom(row, origin + ", row " + std::to_string(session.rows.size() + 1), session.lanes.size()));
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
        throw Error(ErrorKind::Internal, "A session was compared with another number of pictures. Report this as a fault of the program.");
    LabReplay replay;
    for (std::size_t lane = 0; lane < pictures.size(); ++lane)
        replay.lanes.push_back(differenceOf(recorded.lanes[lane].picture, pictures[lane]));
    replay.reasons = reasonsOf(recorded.machine, machine);
    return replay;
}

std::string replayText(const LabReplay& replay)
{
    const auto count = std::to_string(replay.lanes.size());
    if (replay.isIdentical()) return withReasons("Bit-identical: all " + count + " pictures are the recorded ones.", replay.reasons);
    const bool isSameSize =
        std::all_of(replay.lanes.begin(), replay.lanes.end(), [](const LaneDifference& lane) { return lane.isSameSize; });
    const auto differing =
        std::count_if(replay.lanes.begin(), replay.lanes.end(), [](const LaneDifference& lane) { return lane.greatest > 0; });
    auto text = isSameSize ? std::to_string(differing) + " of " + count + " pictures differ, by " + std::to_string(replay.greatest())
            + " of 255 levels at most."
                           : "The pictures have another size than the recorded ones.";
    if (replay.reasons.empty())
        text +=
            " Model, device, precision and versions are those recorded: this device does not repeat its own sums, or the file was changed.";
    return withReasons(std::move(text), replay.reasons);
}

} // namespace darkroom
