#include "ui/worker/generation_engine.h"

#include <utility>

namespace darkroom::ui {

namespace {

class GenerationRun : public Run {
public:
    explicit GenerationRun(Generation generation)
        : m_generation(std::move(generation))
    {
    }

    std::optional<GenerationEvent> next(std::stop_token stop) override { return m_generation.next(std::move(stop)); }
    void setW(double w) override { m_generation.setW(w); }

private:
    Generation m_generation;
};

} // namespace

std::filesystem::path GenerationEngine::shippedModel() const
{
    return darkroom::shippedModel();
}

std::optional<ModelFacts> GenerationEngine::load(const std::filesystem::path& path, const LoadOptions& options, std::stop_token stop)
{
    // Dropped first: two models at once may not fit into memory.
    m_model.reset();
    m_model = Model::load(path, options, std::move(stop));
    if (!m_model) {
        return std::nullopt;
    }
    return ModelFacts{m_model->description(), m_model->deviceName(), m_model->precision(), m_model->linearPreviewR2()};
}

std::unique_ptr<Run> GenerationEngine::start(std::vector<GenerationRequest> lanes)
{
    if (!m_model) {
        throw Error(ErrorKind::Usage, "No model is loaded: choose a model folder first.");
    }
    return std::make_unique<GenerationRun>(Generation(m_model, std::move(lanes)));
}

} // namespace darkroom::ui
