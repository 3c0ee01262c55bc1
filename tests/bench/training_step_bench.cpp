// Times a training step of the Icons networks as `darkroom train` takes it: the data set's batch, loss, gradients, AdamW and EMA.
// Prints one JSON object; its peer is peer_training_step.py.

#include "darkroom/base/error.h"
#include "darkroom/base/picture_file.h"
#include "darkroom/training/train.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <random>
#include <string>
#include <vector>

using namespace darkroom;

namespace {

constexpr int kSize = 128, kPictures = 64, kSteps = 7, kWarmup = 2;

void writePictures(const std::filesystem::path& folder)
{
    std::mt19937 random(1);
    for (int i = 0; i < kPictures; ++i) {
        Image picture{kSize, kSize, std::vector<std::uint8_t>(3 * kSize * kSize)};
        for (auto& value : picture.rgb)
            value = static_cast<std::uint8_t>(random());
        const auto bytes = encodePng(picture, {}, {});
        const auto place = folder / ("class" + std::to_string(i % 4));
        std::filesystem::create_directories(place);
        std::ofstream(place / (std::to_string(i) + ".png"), std::ios::binary)
            .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    }
}

/// The median of the logged rates after the first few.
class Rates {
public:
    void operator()(const Json& line)
    {
        if (line.at("event") == "step") m_rates.push_back(line.at("examples_per_second").get<double>());
    }
    double median()
    {
        m_rates.erase(m_rates.begin(), m_rates.begin() + kWarmup);
        std::sort(m_rates.begin(), m_rates.end());
        return m_rates[m_rates.size() / 2];
    }

private:
    std::vector<double> m_rates;
};

training::TrainingRequest run(const std::filesystem::path& data, const std::filesystem::path& out, std::int64_t batch, int threads)
{
    training::TrainingRequest request;
    request.data = data;
    request.out = out;
    request.steps = kSteps;
    request.batch = batch;
    request.sampleMinutes = 0.0;
    request.logEvery = 1;
    request.threads = threads;
    return request;
}

} // namespace

int main(int argc, char** argv)
{
    const int threads = argc > 1 ? std::atoi(argv[1]) : 0;
    try {
        const QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        writePictures(root / "data");
        constexpr std::int64_t kAutoencoderBatch = 16, kDiffusionBatch = 64;
        Rates autoencoder, diffusion;
        training::AutoencoderRequest first;
        first.run = run(root / "data", root / "vae", kAutoencoderBatch, threads);
        training::trainAutoencoder(first, std::ref(autoencoder), {});
        training::DiffusionRequest second;
        second.run = run(root / "data", root / "ldm", kDiffusionBatch, threads);
        second.autoencoder = root / "vae" / "model";
        second.textEncoder = std::filesystem::path(DARKROOM_SOURCE_DIR) / "resources" / "models" / "icons";
        training::trainDiffusion(second, std::ref(diffusion), {});
        std::printf("%s\n",
            Json{{"benchmark", "training step"}, {"threads", threads}, {"autoencoder_pictures_per_second", autoencoder.median()},
                {"unet_latents_per_second", diffusion.median()}}
                .dump()
                .c_str());
    } catch (const Error& error) {
        std::fprintf(stderr, "training_step_bench: %s\n", error.what());
        return 1;
    }
}
