#include "app/cli/command_line.h"

int main(int argc, char** argv)
{
    return darkroom::cli::run(argc, argv);
}
