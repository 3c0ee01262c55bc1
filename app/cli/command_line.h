#pragma once

namespace darkroom::cli {

/// Exit codes of every command, printed by `darkroom help`.
enum ExitCode : int {
    kDone = 0,
    kFault = 1,     ///< A fault of our own.
    kUsage = 2,     ///< Unknown command or option, or a value that makes no sense.
    kFile = 3,      ///< A file or folder is missing, unreadable, unwritable, or the disk is full.
    kFormat = 4,    ///< A file is not what its layout promises, or a tensor has the wrong shape.
    kMemory = 5,    ///< Not enough memory.
    kDevice = 6,    ///< A device is missing or failed.
    kCancelled = 7, ///< Stopped by Ctrl+C; what was finished is kept.
};

/// True when the arguments name a command, help or version, so that no window is wanted.
bool wantsCommandLine(int argc, char** argv);

/// Runs the command that the arguments name and returns its exit code. Creates no Qt object.
int run(int argc, char** argv);

} // namespace darkroom::cli
