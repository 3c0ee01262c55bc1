#pragma once

namespace darkroom::ui {

/// Puts the calling thread, and the threads that it will start, below normal priority, so that the window stays smooth.
/// Does nothing where the system has no such notion for a single thread.
void lowerThreadPriority();

} // namespace darkroom::ui
