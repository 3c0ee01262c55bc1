#include "evaluation/evaluate_icons.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "generation/autoencoder_use.h"
#include "generation/class_names.h"
#include "generation/model_plan.h"

#include <torch/types.h>

namespace darkroom::evaluation {
namespace {

std::vector<std::string> namesOf(const std::vector<ClassLabel>& labels)
{
    std::vector<std::string> names;
    for (const auto& label : labels)
        names.push_back(label.name);
    return names;
}

/// Of whom the classes are.
enum class ClassOwner { Model, Classifier };

/// Throws Error{Usage} that names the first class in which two lists differ.
void checkClasses(const std::vector<std::string>& wanted, ClassOwner owner, const std::vector<std::string>& found)
{
    const auto same = std::mismatch(wanted.begin(), wanted.end(), found.begin(), found.end());
    if (same.first == wanted.end() && same.second == found.end()) return;
    const auto number = static_cast<std::size_t>(same.first - wanted.begin());
    const auto shown = [number](const std::vector<std::string>& names) {
        return number < names.size() ? "'" + names[number] + "'" : say("none");
    };
    throw Error(ErrorKind::Usage,
        owner == ClassOwner::Model
            ? say(
                "The model has other classes than the data set: class %1 is %2 there and %3 in the data set's classes.json. Take the data "
                "set that the model and the classifier were trained on.",
                number, shown(found), shown(wanted))
            : say(
                "The classifier has other classes than the data set: class %1 is %2 there and %3 in the data set's classes.json. Take the "
                "data set that the model and the classifier were trained on.",
                number, shown(found), shown(wanted)));
}

std::shared_ptr<const training::Dataset> openDataset(
    const IconsRequest& request, int size, const EvaluationEvents& events, std::stop_token stop)
{
    training::DatasetOptions options;
    options.size = size;
    if (events)
        options.progress = [&events](std::size_t done, std::size_t total) {
            events({{"event", "progress"}, {"part", "decoding the data set"}, {"done", done}, {"total", total}});
        };
    return training::Dataset::open(request.data, options, stop);
}

void checkSize(int looksAt, const ModelDescription& model)
{
    if (looksAt == model.width) return;
    throw Error(ErrorKind::Usage,
        say("The classifier looks at pictures of %1 pixels a side, and the model makes pictures of %2. Train a classifier with --size %2.",
            looksAt, model.width));
}

} // namespace

std::optional<IconsParts> openIconsParts(const IconsRequest& request, const EvaluationEvents& events, std::stop_token stop)
{
    const auto folder = request.model.empty() ? shippedModel() : request.model;
    const auto description = describeModel(folder);
    if (description.lacksAutoencoder && request.autoencoder.empty())
        throw Error(ErrorKind::Format, lacksAutoencoderSentence(folder.string()));
    if (!description.takesClass || description.width != description.height)
        throw Error(ErrorKind::Usage,
            say("%1: the figures need a model that takes a class and makes square pictures. Choose another one.", folder));
    // In fp32, so that figures do not depend on the machine.
    PictureObserver observer(
        models::loadClassifier(request.classifier.empty() ? folder / "evaluation" : request.classifier, torch::kFloat32));
    const int size = static_cast<int>(observer.description().pictureSize);
    // The size of a model without autoencoder is known once it has one.
    if (!description.lacksAutoencoder) checkSize(size, description);
    auto dataset = openDataset(request, size, events, stop);
    if (!dataset) return std::nullopt;
    const auto classes = namesOf(dataset->classes());
    const auto ofModel = namesOf(description.classes);
    // Classes that a file only counts are those of the data in their order.
    if (ofModel != namesOf(numberedClasses(static_cast<std::int64_t>(classes.size())))) checkClasses(classes, ClassOwner::Model, ofModel);
    checkClasses(classes, ClassOwner::Classifier, observer.description().classes);
    LoadOptions options;
    options.device = request.device;
    options.precision = request.precision;
    options.autoencoder = request.autoencoder.string();
    auto model = Model::load(folder, options, stop);
    if (!model) return std::nullopt;
    checkSize(size, model->description());
    useAutoencoder(model->parts(), request.autoencoder.string());
    return IconsParts{std::move(dataset), std::move(model), std::move(observer)};
}

} // namespace darkroom::evaluation
