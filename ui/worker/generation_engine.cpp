#include "ui/worker/generation_engine.h"

#include "darkroom/base/say.h"
#include "darkroom/generation/lora_fit.h"
#include "darkroom/generation/prompt_tokens.h"

#include <utility>

namespace darkroom::ui {

namespace {

class KeptTrajectory : public KeptRun {
public:
    explicit KeptTrajectory(Trajectory trajectory)
        : m_trajectory(std::move(trajectory))
    {
    }

    const Trajectory& trajectory() const { return m_trajectory; }
    std::size_t bytes() const override { return m_trajectory.bytes(); }
    std::vector<TrajectoryStep> steps() const override { return m_trajectory.steps(); }
    std::vector<GenerationRequest> requests() const override { return m_trajectory.requests(); }
    int channels() const override { return m_trajectory.channels(); }
    std::optional<StepPicture> show(const StepPictureRequest& request) const override { return m_trajectory.show(request); }
    std::optional<Image> decoded(int step, int lane) const override { return m_trajectory.decoded(step, lane); }

private:
    Trajectory m_trajectory;
};

class GenerationRun : public Run {
public:
    explicit GenerationRun(Generation generation)
        : m_generation(std::move(generation))
    {
    }

    std::optional<GenerationEvent> next(std::stop_token stop) override { return m_generation.next(std::move(stop)); }
    void setW(double w) override { m_generation.setW(w); }
    std::unique_ptr<KeptRun> kept() const override { return std::make_unique<KeptTrajectory>(m_generation.trajectory()); }

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
    return ModelFacts{m_model->description(), m_model->deviceName(), m_model->precision(), m_model->previewR2(), noiseRange(*m_model),
        classifierBeside(m_model->description()).has_value(), libraryVersions(), attentionProblem(*m_model)};
}

const std::shared_ptr<Model>& GenerationEngine::model() const
{
    if (!m_model) {
        throw Error(ErrorKind::Usage, say("No model is loaded: choose a model folder first."));
    }
    return m_model;
}

std::unique_ptr<Run> GenerationEngine::start(std::vector<GenerationRequest> lanes, const TrajectoryOptions& options)
{
    return std::make_unique<GenerationRun>(Generation(model(), std::move(lanes), options));
}

std::unique_ptr<Run> GenerationEngine::branch(const KeptRun& run, const Branch& branch, const TrajectoryOptions& options)
{
    const auto& kept = static_cast<const KeptTrajectory&>(run);
    return std::make_unique<GenerationRun>(Generation::branch(kept.trajectory(), branch, options));
}

std::vector<text::PromptTokens> GenerationEngine::tokens(const std::string& prompt, bool isPlain, const std::string& embeddings)
{
    return m_model ? promptTokens(*m_model, prompt, isPlain, embeddings) : std::vector<text::PromptTokens>();
}

std::vector<std::string> GenerationEngine::loraProblems(const std::vector<std::string>& files)
{
    std::vector<std::string> problems;
    for (const std::string& file : files) {
        problems.push_back(m_model ? loraProblem(*m_model, file) : std::string());
    }
    return problems;
}

std::optional<ClassifierFit> GenerationEngine::classifierFit(const ClassifierSettings& settings, int width, int height)
{
    return m_model ? std::optional(darkroom::classifierFit(*m_model, settings, width, height)) : std::nullopt;
}

std::vector<CallCount> GenerationEngine::countCalls(std::vector<GenerationRequest> lanes)
{
    return darkroom::countCalls(model(), std::move(lanes));
}

} // namespace darkroom::ui
