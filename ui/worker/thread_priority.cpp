#include "ui/worker/thread_priority.h"

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace darkroom::ui {

void lowerThreadPriority()
{
#ifdef __linux__
    // On Linux the nice value belongs to a thread, and new threads inherit it; Qt's priorities have no effect on ordinary threads.
    constexpr int kNiceness = 5;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), kNiceness);
#endif
}

} // namespace darkroom::ui
