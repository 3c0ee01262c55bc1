#include "app/cli/lab_replay.h"

#include "app/cli/command.h"
#include "app/cli/command_line.h"
#include "app/cli/lab_run.h"

#include "darkroom/base/error.h"
#include "darkroom/base/files.h"

#include <cstddef>
#include <cstdio>
#include <span>
#include <utility>

namespace darkroom::cli {
namespace {

namespace fs = std::filesystem;

struct ReplayWish {
    fs::path model;          ///< Empty: that of the session.
    std::string autoencoder; ///< The same.
    DeviceChoice device = DeviceChoice::Automatic;
    Precision precision = Precision::Automatic;
    fs::path report;
    fs::path save;
};

ReplayWish readWish(Arguments& arguments)
{
    ReplayWish wish;
    wish.model = arguments.text("--model", "");
    wish.autoencoder = arguments.text("--vae", "");
    wish.device = deviceFromName(arguments.text("--device", name(wish.device)), "--device");
    wish.precision = precisionFromName(arguments.text("--precision", name(wish.precision)), "--precision");
    wish.report = arguments.text("--json", "");
    wish.save = arguments.text("--save", "");
    arguments.finish();
    return wish;
}

fs::path modelOf(const ReplayWish& wish, const LabSession& session)
{
    if (!wish.model.empty()) return wish.model;
    const fs::path recorded = session.lanes.front().request.model;
    if (recorded.empty()) return shippedModel();
    if (!fs::exists(recorded))
        throw Error(ErrorKind::File,
            "The session's model " + recorded.string() + " (" + session.machine.modelName + ") is not here. Name it with --model PATH.");
    return recorded;
}

Json replayJson(const LabSession& session, const LabReplay& replay)
{
    Json json = {{"identical", replay.isIdentical()}, {"greatest", replay.greatest()}, {"text", replayText(replay)},
        {"reasons", replay.reasons}, {"lanes", Json::array()}};
    for (std::size_t lane = 0; lane < replay.lanes.size(); ++lane) {
        const auto& difference = replay.lanes[lane];
        json["lanes"].push_back({{"label", session.lanes[lane].label}, {"same_size", difference.isSameSize},
            {"greatest", difference.greatest}, {"rms", difference.rms}});
    }
    return json;
}

} // namespace

int replayLab(const fs::path& file, Arguments& arguments, const std::stop_token& stop)
{
    const auto wish = readWish(arguments);
    auto session = readLabSession(file);
    const auto path = modelOf(wish, session);
    if (!wish.autoencoder.empty())
        for (auto& lane : session.lanes)
            lane.request.autoencoder = wish.autoencoder;
    LoadOptions options;
    options.device = wish.device;
    options.precision = wish.precision;
    options.autoencoder = session.lanes.front().request.autoencoder;
    const auto model = Model::load(path, options, stop);
    if (!model) return kCancelled;

    LabProgress progress;
    std::vector<Image> pictures;
    std::size_t first = 0;
    for (const std::size_t batch : session.batches) {
        std::vector<GenerationRequest> lanes;
        for (std::size_t lane = first; lane < first + batch; ++lane)
            lanes.push_back(session.lanes[lane].request);
        auto group = developed(model, lanes, progress, stop);
        if (!group) return kCancelled;
        for (auto& picture : group->pictures)
            pictures.push_back(std::move(picture));
        first += batch;
    }
    const auto machine = machineOf(*model);
    const auto replay = compareReplay(session, machine, pictures);
    std::printf("%s\n", replayText(replay).c_str());
    if (!wish.report.empty()) writeReportedJson(wish.report, replayJson(session, replay));
    if (!wish.save.empty()) {
        session.machine = machine;
        for (std::size_t lane = 0; lane < pictures.size(); ++lane) {
            auto& kept = session.lanes[lane];
            kept.picture = std::move(pictures[lane]);
            if (!wish.model.empty()) kept.request.model = fs::absolute(wish.model).string();
        }
        writeLabSession(realFileSystem(), wish.save, session);
        std::printf("%s\n", wish.save.c_str());
    }
    return kDone;
}

} // namespace darkroom::cli
