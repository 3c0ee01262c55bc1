#include "ui/lab/call_text.h"

#include <QCoreApplication>

namespace darkroom::ui {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("CallText", text);
}

} // namespace

QString callText(std::span<const CallCount> counts)
{
    CallCount all;
    for (const CallCount& count : counts) {
        all.modelCalls += count.modelCalls;
        all.savedCalls += count.savedCalls;
        all.classifierCalls += count.classifierCalls;
    }
    QString text = all.modelCalls == 1 ? translated("1 network call") : translated("%1 network calls").arg(all.modelCalls);
    if (all.savedCalls > 0) {
        text += translated(", %1 saved").arg(all.savedCalls);
    }
    if (all.classifierCalls > 0) {
        text += all.classifierCalls == 1 ? translated(", 1 gradient of the classifier") : translated(", %1 gradients of the classifier").arg(all.classifierCalls);
    }
    return text;
}

} // namespace darkroom::ui
