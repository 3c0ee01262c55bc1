#include "generation/lora_use.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "darkroom/text/prompt_syntax.h"
#include "models/lora.h"

namespace darkroom {

namespace {

std::vector<text::LoraTag> tagsOf(const GenerationRequest& lane)
{
    return lane.plainPrompt ? std::vector<text::LoraTag>() : text::takeLoraTags(lane.prompt).loras;
}

} // namespace

std::vector<LoraUse> lorasOf(std::span<const GenerationRequest> lanes, const std::filesystem::path& model)
{
    auto uses = lanes.front().loras;
    const auto tags = tagsOf(lanes.front());
    for (const auto& lane : lanes)
        if (tagsOf(lane) != tags)
            throw Error(ErrorKind::Usage,
                say("Requests that develop together share the model's weights, and their prompts name different LoRAs. Name the same "
                    "ones, or run them one after another."));
    for (const auto& tag : tags)
        uses.push_back({models::findLora(tag.name, model).string(), tag.strength});
    return uses;
}

} // namespace darkroom
