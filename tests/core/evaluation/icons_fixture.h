#pragma once

// A model, a classifier and a data set that belong together and are small enough to evaluate in a second.

#include "darkroom/evaluation/evaluate.h"
#include "models/classifier_files.h"
#include "models/module_weights.h"

#include "core/training/dataset_fixture.h"
#include "support/tiny_model.h"

#include <QTemporaryDir>

#include <string>
#include <vector>

namespace darkroom::tests {

class TinyIcons {
public:
    static constexpr int kSize = TinyModel::kSize;
    static constexpr int kClasses = TinyModel::kClasses;
    static constexpr int kTraining = 12, kConcepts = 4, kPairs = 5;

    TinyIcons()
    {
        model.write(modelFolder());
        torch::manual_seed(2); // torch's own initialisers draw from the global generator.
        models::ClassifierDescription description;
        description.network.widths = {8, 16};
        description.network.groups = 4;
        description.network.classes = kClasses;
        description.classes = model.darkroom.classes;
        description.pictureSize = kSize;
        models::saveClassifier(realFileSystem(), modelFolder() / "evaluation", description,
            models::namedTensors(*nn::PictureClassifier(description.network)), Json::object());
        writeData();
    }

    void writeData() const
    {
        std::string lines;
        for (int i = 0; i < kTraining + kConcepts + kPairs; ++i)
            lines += line(i);
        data.write("index.jsonl", lines);
        data.write("classes.json", std::string(R"([{"id":0,"name":"apple"},{"id":1,"name":"cat"},{"id":2,"name":"tree"}])"));
        data.write("LICENSES.md", std::string("# Licences\n\n> Trained on Drawings\n> (Ann, MIT).\n\nMore.\n"));
        data.write("LICENSE-MIT.txt", std::string("MIT\n"));
    }

    /// The same with the model's regions and, for each picture, a map whose right half is the second region.
    void addRegionMaps() const
    {
        std::string lines;
        for (int i = 0; i < kTraining + kConcepts + kPairs; ++i)
            lines += line(i, {{"file", "maps.png"}, {"row", 0}, {"col", 0}, {"tile", kSize}});
        data.write("index.jsonl", lines);
        Json regions = Json::array();
        for (const RegionClass& region : model.darkroom.regions)
            regions.push_back({{"id", region.id}, {"name", region.name}, {"rgb", region.rgb}});
        data.write("regions.json", regions.dump());
        LabelMap map{kSize, kSize, {}};
        for (int i = 0; i < kSize * kSize; ++i)
            map.labels.push_back(i % kSize < kSize / 2 ? 0 : 1);
        data.write("maps.png", training::encodeLabels(map));
    }

    /// Pictures in the order of the index; test pairs show training's concepts.
    std::string line(int number, const Json& map = {}) const
    {
        const auto name = "p" + std::to_string(number);
        data.writePicture(name + ".png", training::testPicture(kSize, kSize, number));
        const bool trained = number < kTraining, pair = number >= kTraining + kConcepts;
        Json record = {{"id", name}, {"file", name + ".png"},
            {"split",
                trained    ? "train"
                    : pair ? "test_pairs"
                           : "test_concepts"},
            {"class_id", number % kClasses}, {"concept", pair ? "p" + std::to_string(number - kTraining - kConcepts) : name},
            {"captions", {"red apple, flat", "apple"}}, {"style", "flat"}, {"package", trained ? "drawings" : "sketches"},
            {"version", "1.0"}, {"author", "Ann"}, {"licence", "MIT"}};
        if (!map.is_null()) record["map"] = map;
        return record.dump() + "\n";
    }

    evaluation::IconsRequest request() const
    {
        evaluation::IconsRequest request;
        request.data = data.path();
        request.model = modelFolder();
        request.count = 5;
        request.promptCount = 3;
        request.frechetCount = 4;
        request.guidance = {0, 2};
        request.steps = 2;
        request.lanes = 2;
        request.precision = Precision::Float32;
        return request;
    }

    std::filesystem::path modelFolder() const { return std::filesystem::path(m_folder.path().toStdString()) / "model"; }

    TinyModel model;
    training::DataFolder data;

private:
    QTemporaryDir m_folder;
};

} // namespace darkroom::tests
