#include "app/cli/lab_run.h"

#include "darkroom/base/error.h"
#include "darkroom/base/files.h"

#include <unistd.h>

#include <cstdio>
#include <utility>

namespace darkroom::cli {

LabProgress::~LabProgress()
{
    if (m_isOpen) std::fprintf(stderr, "\r\033[K");
}

void LabProgress::tell(const std::string& text)
{
    if (isatty(STDERR_FILENO) == 0) return;
    std::fprintf(stderr, "\r%s\033[K", text.c_str());
    m_isOpen = true;
}

std::optional<LabGroup> developed(
    const std::shared_ptr<Model>& model, const std::vector<GenerationRequest>& lanes, LabProgress& progress, const std::stop_token& stop)
{
    CallCount planned;
    for (const auto& count : countCalls(model, lanes)) {
        planned.modelCalls += count.modelCalls;
        planned.savedCalls += count.savedCalls;
    }
    const auto calls = std::to_string(planned.modelCalls) + " network rows, " + std::to_string(planned.savedCalls) + " saved";
    LabGroup group;
    Generation generation(model, lanes);
    while (auto event = generation.next(stop)) {
        if (auto* step = std::get_if<StepFinished>(&*event)) {
            progress.tell(std::to_string(lanes.size()) + " lanes, step " + std::to_string(step->index) + " of "
                + std::to_string(step->count) + ": " + calls);
            step->previews.clear();
            group.steps.push_back(std::move(*step));
        }
        if (const auto* failed = std::get_if<Failed>(&*event)) throw Error(failed->kind, failed->sentence);
        if (std::get_if<Cancelled>(&*event)) return std::nullopt;
        if (auto* finished = std::get_if<Finished>(&*event)) {
            group.requests = std::move(finished->requests);
            group.pictures = std::move(finished->pictures);
            group.seconds = finished->seconds;
        }
    }
    return group;
}

LabMachine machineOf(const Model& model)
{
    const auto& description = model.description();
    return {description.name, description.hash, model.deviceName(), name(model.precision()), libraryVersions(),
        std::string("Darkroom ") + DARKROOM_VERSION};
}

void writeReported(const std::filesystem::path& file, std::span<const std::byte> bytes)
{
    auto& files = realFileSystem();
    if (file.has_parent_path()) files.createDirectories(file.parent_path());
    writeFileAtomically(files, file, bytes);
    std::printf("%s\n", file.c_str());
}

void writeReportedJson(const std::filesystem::path& file, const Json& json)
{
    const auto text = jsonText(json, 1) + "\n";
    writeReported(file, std::as_bytes(std::span(text)));
}

} // namespace darkroom::cli
