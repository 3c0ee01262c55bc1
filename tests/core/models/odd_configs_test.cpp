#include "darkroom/base/error.h"
#include "darkroom/base/json.h"
#include "diffusion/diffusers_config.h"
#include "diffusion/noise_schedule.h"
#include "models/diffusers_config.h"
#include "models/transformers_config.h"
#include "nn/autoencoder.h"
#include "nn/bare_modules.h"
#include "nn/clip_text_encoder.h"
#include "nn/ldm_text_encoder.h"
#include "nn/unet.h"

#include <QtTest>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

using namespace darkroom;
namespace fs = std::filesystem;

namespace {

const fs::path kModels = fs::path(DARKROOM_TEST_DATA) / "goldens/diffusers";

using Reader = std::function<void(const Json&)>;

/// Values that no config has at most places, and some that it may have.
std::vector<Json> oddValues()
{
    return {nullptr, true, false, 0, 1, 2, 3, -1, 0.5, -0.0, 1e300, 4294967296, 9223372036854775807, "", "silu", "none", Json::array(),
        Json::object(), {0}, {1, 1}, {1, 2, 3}, {-1, 2}, {"CrossAttnDownBlock2D", "DownBlock2D"}, {true, false}, {{1}, {2}}};
}

/// A fault's sentence, or nothing: a config is read, or it is refused by an Error.
std::string faultOf(const Reader& read, const Json& config)
{
    try {
        read(config);
    } catch (const Error& error) {
        return error.kind() == ErrorKind::Internal ? error.sentence() : "";
    } catch (const std::exception& error) {
        return error.what();
    }
    return {};
}

/// The config with each of its fields missing, and in turn with each of the values; the faults of all, one a line.
std::string faultsOf(const Reader& read, const Json& config)
{
    std::string faults = faultOf(read, config);
    const auto take = [&](const Json& changed, const std::string& what) {
        const auto fault = faultOf(read, changed);
        if (!fault.empty()) faults += what + ": " + fault.substr(0, fault.find('\n')) + "\n";
    };
    for (const auto& [key, value] : config.items()) {
        auto changed = config;
        changed.erase(key);
        take(changed, "without " + key);
        for (const auto& odd : oddValues()) {
            changed[key] = odd;
            take(changed, key + " = " + odd.dump());
        }
    }
    for (const auto& odd : oddValues())
        take(odd, "whole: " + odd.dump());
    return faults;
}

/// Makes the network without memory: what a reader accepts must be a network.
template <typename Network, typename Options>
void make(const Options& options)
{
    const nn::BareModules bare(nn::BareWeights::Shapes);
    const Network network(options);
}

void readSchedule(const Json& config)
{
    const std::string origin = "scheduler_config.json";
    const auto options = diffusion::scheduleFromDiffusersConfig(config, origin);
    diffusion::predictionTypeFromDiffusersConfig(config, origin);
    diffusion::networkUnitsFromDiffusersConfig(config, origin);
    diffusion::modelSamplingFromDiffusersConfig(config, origin);
    diffusion::samplingFromDiffusersConfig(config, origin);
    const diffusion::NoiseSchedule schedule(options);
}

} // namespace

/// What a stranger may write into a model folder's configs: each reader is fed with every golden model's own ones, changed field by field.
class OddConfigsTest : public QObject {
    Q_OBJECT

    static void run(const char* component, const char* name, const Reader& read)
    {
        int count = 0;
        for (const auto& model : fs::directory_iterator(kModels)) {
            const auto file = model.path() / component / name;
            if (!fs::exists(file)) continue;
            ++count;
            const auto faults = faultsOf(read, readJson(file));
            QVERIFY2(faults.empty(), (file.string() + "\n" + faults).c_str());
        }
        QVERIFY(count > 0);
    }

private slots:
    void unets()
    {
        run("unet", "config.json", [](const Json& config) { make<nn::UNet>(models::unetOptionsFromConfig(config, "config.json")); });
    }

    void autoencoders()
    {
        const auto read = [](const Json& config) { make<nn::Autoencoder>(models::autoencoderOptionsFromConfig(config, "config.json")); };
        run("vae", "config.json", read);
        run("vqvae", "config.json", read);
    }

    void textEncoders()
    {
        for (const bool projects : {false, true})
            run("text_encoder", "config.json",
                [&](const Json& config) { make<nn::ClipTextEncoder>(models::clipTextOptionsFromConfig(config, projects, "config.json")); });
        run("text_encoder", "config.json",
            [](const Json& config) { make<nn::LdmTextEncoder>(models::ldmTextOptionsFromConfig(config, "config.json")); });
    }

    void schedulers() { run("scheduler", "scheduler_config.json", readSchedule); }
};

QTEST_GUILESS_MAIN(OddConfigsTest)
#include "odd_configs_test.moc"
