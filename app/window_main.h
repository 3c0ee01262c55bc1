#pragma once

namespace darkroom {

/// Opens the window and returns the program's exit code; the first argument may be a picture to restore or a model to load.
int runWindow(int argc, char** argv);

} // namespace darkroom
