#pragma once

#include "app/cli/lab_report.h"
#include "darkroom/base/json.h"
#include "darkroom/generation/lab_session.h"
#include "darkroom/generation/model.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace darkroom::cli {

/// One line on a terminal that is written over.
class LabProgress {
public:
    ~LabProgress();
    void tell(const std::string& text);

private:
    bool m_isOpen = false;
};

/// Runs lanes to their end; nothing when they were stopped. Throws Error.
std::optional<LabGroup> developed(
    const std::shared_ptr<Model>& model, const std::vector<GenerationRequest>& lanes, LabProgress& progress, const std::stop_token& stop);

/// What a session's numbers are made with here.
LabMachine machineOf(const Model& model);

/// Writes a file whole or not at all, makes its folder, and prints its name.
void writeReported(const std::filesystem::path& file, std::span<const std::byte> bytes);
void writeReportedJson(const std::filesystem::path& file, const Json& json);

} // namespace darkroom::cli
