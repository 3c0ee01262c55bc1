#pragma once

#include "ui/open_window.h"
#include "ui/scripted_engine.h"

#include <memory>
#include <utility>

namespace darkroom::test {

/// A window over a scripted engine, its model loaded; on the folders of another one where `folder` names them.
inline std::unique_ptr<OpenWindow> openScripted(std::shared_ptr<Script> script, ui::Theme& theme, const QString& folder = {})
{
    auto opened =
        std::make_unique<OpenWindow>([script = std::move(script)] { return std::make_unique<ScriptedEngine>(script); }, theme, folder);
    if (!opened->waitForModel()) {
        qFatal("The scripted model did not load.");
    }
    return opened;
}

} // namespace darkroom::test
