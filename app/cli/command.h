#pragma once

#include "app/cli/arguments.h"

#include <span>
#include <stop_token>
#include <string_view>

namespace darkroom::cli {

/// One command: its name, what it is for in a line, its help page with examples, and its body, which returns an exit code or throws.
struct Command {
    std::string_view name;
    std::string_view summary;
    std::string_view help;
    int (*run)(Arguments& arguments, std::stop_token stop);
};

extern const Command kGenerate;
extern const Command kTrain;
extern const Command kEvaluate;
extern const Command kInspect;
extern const Command kConvert;
extern const Command kModels;
extern const Command kLab;

std::span<const Command* const> commands();

} // namespace darkroom::cli
