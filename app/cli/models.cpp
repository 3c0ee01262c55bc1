#include "app/cli/command.h"
#include "app/cli/command_line.h"

#include "darkroom/base/files.h"
#include "darkroom/checkpoint/model_list.h"

#include <cstdio>

namespace darkroom::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kHelp = R"(darkroom models FOLDER... [options]

Lists the models in folders and their subfolders: what each is, its size and precision, and which part is missing, by headers alone. What was found is
remembered by content, so that a file that was moved is known again.

  --json                everything as one JSON object on standard output

Exit codes: 0 done, 2 usage, 3 a folder is missing.

Examples
  darkroom models ~/models
  darkroom models ~/models/sd ~/models/lora --json
)";

void print(const checkpoint::ListedModel& model)
{
    std::printf("%s\n  %s", model.path.c_str(), model.title.c_str());
    if (model.bytes > 0) std::printf(", %.1f GB, %s", static_cast<double>(model.bytes) / 1e9, model.precision.c_str());
    if (model.width > 0) std::printf(", %d x %d", model.width, model.height);
    std::printf("\n");
    for (const auto& part : model.missing)
        std::printf("  missing: %s\n", part.c_str());
    if (!model.fault.empty()) std::printf("  %s\n", model.fault.c_str());
}

int run(Arguments& arguments, std::stop_token stop)
{
    const bool json = arguments.flag("--json");
    std::vector<fs::path> folders = {arguments.positional("a folder with models")};
    while (auto more = arguments.optionalPositional())
        folders.push_back(*more);
    arguments.finish();
    checkpoint::ModelList list(checkpoint::modelListFile());
    if (!list.scan(realFileSystem(), folders, stop)) return kCancelled;
    if (json) {
        std::printf("%s\n", jsonText(toJson(list.models()), 1).c_str());
        return kDone;
    }
    for (const auto& model : list.models())
        print(model);
    return kDone;
}

} // namespace

const Command kModels = {"models", "lists the models in folders: what each is, and what it lacks", kHelp, run};

} // namespace darkroom::cli
