#include "darkroom/generation/lora_fit.h"

#include "darkroom/base/error.h"
#include "generation/model_parts.h"

namespace darkroom {

std::string loraProblem(const Model& model, const std::filesystem::path& file)
{
    try {
        model.parts().loras->check(models::LoraFile(file));
        return {};
    } catch (const Error& error) {
        return error.sentence();
    }
}

} // namespace darkroom
