#pragma once

#include "darkroom/base/json.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace darkroom::checkpoint {

/// Bounds on YAML that comes from a stranger's file.
struct YamlLimits {
    std::size_t bytes = 4u << 20;
    int depth = 32;
    std::size_t values = 100'000;
};

/// Reads the part of YAML that model configs use, as the JSON it stands for: block maps and lists, flow maps and lists, plain and quoted
/// scalars, comments, one document. Plain scalars become null, truths (also yes, no, on, off), whole numbers, floating-point numbers (1e-4
/// among them) or text. Tags, anchors, aliases, merge keys, block scalars and further documents are refused: a config needs none, and they
/// are what hostile files are made of. Throws Error{Format} naming `origin` and the line.
Json parseYaml(std::string_view text, const std::string& origin, const YamlLimits& limits = {});

/// Reads and parses a file; throws Error{File} or Error{Format}.
Json readYaml(const std::filesystem::path& file, const YamlLimits& limits = {});

} // namespace darkroom::checkpoint
