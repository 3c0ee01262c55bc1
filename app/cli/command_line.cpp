#include "app/cli/command_line.h"

#include "app/cli/command.h"
#include "darkroom/base/failure.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cctype>
#include <csignal>
#include <cstdio>
#include <thread>

namespace darkroom::cli {
namespace {

std::atomic<int> interrupts = 0;

extern "C" void onInterrupt(int)
{
    constexpr int kImpatient = 2;
    if (interrupts.fetch_add(1) + 1 >= kImpatient) std::_Exit(kCancelled);
}

int exitCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage: return kUsage;
    case ErrorKind::File: return kFile;
    case ErrorKind::Format:
    case ErrorKind::Shape: return kFormat;
    case ErrorKind::Memory: return kMemory;
    case ErrorKind::Device: return kDevice;
    case ErrorKind::Internal: return kFault;
    }
    return kFault;
}

void printOverview()
{
    std::printf("Darkroom %s: latent diffusion, developed before your eyes\n\n"
                "  darkroom                 opens the window\n"
                "  darkroom COMMAND ...     runs a command without a window\n\n",
        DARKROOM_VERSION);
    for (const auto* command : commands())
        std::printf("  %-10.*s %.*s\n", static_cast<int>(command->name.size()), command->name.data(),
            static_cast<int>(command->summary.size()), command->summary.data());
    std::printf(
        "\n'darkroom COMMAND --help' has the options and examples.\n\n"
        "Exit codes: 0 done, 1 a fault of the program, 2 usage, 3 file or disk, 4 format or shape, 5 memory, 6 device, 7 stopped.\n");
}

const Command* findCommand(std::string_view name)
{
    for (const auto* command : commands())
        if (command->name == name) return command;
    return nullptr;
}

bool asksForHelp(const std::vector<std::string>& words)
{
    for (const auto& word : words)
        if (word == "--help" || word == "-h") return true;
    return false;
}

/// A file's name may hold line feeds and what moves a terminal's cursor.
std::string onOneLine(std::string sentence)
{
    std::replace_if(
        sentence.begin(), sentence.end(), [](unsigned char c) { return std::iscntrl(c) != 0; }, '?');
    return sentence;
}

/// Turns the first Ctrl+C into a stop request; a second one ends the program at once.
class InterruptWatch {
public:
    InterruptWatch()
        : m_thread([this](std::stop_token ended) {
            constexpr auto kPause = std::chrono::milliseconds(50);
            while (!ended.stop_requested()) {
                if (interrupts.load() > 0) m_stop.request_stop();
                std::this_thread::sleep_for(kPause);
            }
        })
    {
        std::signal(SIGINT, onInterrupt);
        std::signal(SIGTERM, onInterrupt);
    }

    std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::jthread m_thread;
};

} // namespace

std::span<const Command* const> commands()
{
    static constexpr std::array<const Command*, 7> kCommands = {&kGenerate, &kTrain, &kEvaluate, &kLab, &kInspect, &kConvert, &kModels};
    return kCommands;
}

bool wantsCommandLine(int argc, char** argv)
{
    if (argc < 2) return false;
    const std::string_view first = argv[1];
    return findCommand(first) || first == "help" || first == "--help" || first == "-h" || first == "--version";
}

int run(int argc, char** argv)
{
    std::vector<std::string> words(argv + 1, argv + argc);
    const std::string name = words.empty() ? "help" : words.front();
    if (name == "--version") {
        std::printf("darkroom %s\n", DARKROOM_VERSION);
        return kDone;
    }
    const auto* command = findCommand(name);
    if (!command) {
        printOverview();
        return name == "help" || name == "--help" || name == "-h" ? kDone : kUsage;
    }
    words.erase(words.begin());
    if (asksForHelp(words)) {
        std::printf("%.*s", static_cast<int>(command->help.size()), command->help.data());
        return kDone;
    }
    try {
        Arguments arguments(name, std::move(words));
        const InterruptWatch watch;
        return command->run(arguments, watch.token());
    } catch (...) {
        const Failure failure = currentFailure(Work::Other);
        std::fprintf(stderr, "darkroom %s: %s\n", name.c_str(), onOneLine(failure.sentence).c_str());
        return exitCode(failure.kind);
    }
}

} // namespace darkroom::cli
