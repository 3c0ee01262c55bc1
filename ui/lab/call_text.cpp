#include "ui/lab/call_text.h"

#include <QCoreApplication>

namespace darkroom::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CallText)
};

} // namespace

QString callText(std::span<const CallCount> counts)
{
    CallCount all;
    for (const CallCount& count : counts) {
        all.modelCalls += count.modelCalls;
        all.savedCalls += count.savedCalls;
        all.classifierCalls += count.classifierCalls;
    }
    QString text = all.modelCalls == 1 ? Texts::tr("1 network call") : Texts::tr("%1 network calls").arg(all.modelCalls);
    if (all.savedCalls > 0) {
        text += Texts::tr(", %1 saved").arg(all.savedCalls);
    }
    if (all.classifierCalls > 0) {
        text += all.classifierCalls == 1 ? Texts::tr(", 1 gradient of the classifier")
                                         : Texts::tr(", %1 gradients of the classifier").arg(all.classifierCalls);
    }
    return text;
}

} // namespace darkroom::ui
