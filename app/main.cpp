#include "app/cli/command_line.h"
#include "app/window_main.h"

int main(int argc, char** argv)
{
    if (darkroom::cli::wantsCommandLine(argc, argv)) return darkroom::cli::run(argc, argv);
    return darkroom::runWindow(argc, argv);
}
