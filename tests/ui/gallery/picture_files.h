#pragma once

#include "darkroom/base/picture_file.h"
#include "ui/scripted_engine.h"

#include <QDir>
#include <QString>

#include <string>

namespace darkroom::test {

inline GenerationRequest requestOf(const std::string& prompt, std::uint64_t seed, double w = 2.0)
{
    GenerationRequest request;
    request.prompt = prompt;
    request.seed = seed;
    request.guidance.w = w;
    return request;
}

/// A picture as the program saves it, with what its model would be called.
inline QString savePictureIn(
    const QString& folder, const GenerationRequest& request, const std::string& model = "Icons", const std::string& className = {})
{
    PictureFacts facts;
    facts.modelName = model;
    facts.modelHash = std::string(64, 'a');
    facts.className = className;
    return QString::fromStdString(savePicture(folder.toStdString(), discPicture(request.seed, 1.0), request, facts).string());
}

} // namespace darkroom::test
