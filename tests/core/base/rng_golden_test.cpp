#include "support/goldens.h"

#include "darkroom/base/noise_stream.h"
#include "darkroom/base/philox.h"
#include "darkroom/base/sha256.h"
#include "darkroom/base/torch_random.h"
#include "darkroom/checkpoint/safetensors.h"

#include <QtTest>

#include <array>
#include <charconv>
#include <optional>

namespace {

using namespace darkroom;
using namespace darkroom::tests;

constexpr double kTolerance = 2e-6;    ///< The goldens' README: libm may differ in the last bits.
constexpr double kSumTolerance = 0.01; ///< The same, for sums over 16,384 values.

std::vector<std::string> split(const std::string& text, const std::string& separator)
{
    std::vector<std::string> parts;
    std::size_t begin = 0;
    for (std::size_t end = 0; (end = text.find(separator, begin)) != std::string::npos; begin = end + separator.size()) {
        parts.push_back(text.substr(begin, end - begin));
    }
    parts.push_back(text.substr(begin));
    return parts;
}

template <typename Number>
std::optional<Number> parse(const std::string& text)
{
    Number number{};
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    return fault == std::errc() && end == text.data() + text.size() && !text.empty() ? std::optional(number) : std::nullopt;
}

/// Draw sizes out of "64", "two_draws_5_then_5", "draws_3_then_20_then_4".
std::vector<std::size_t> drawSizes(std::string text)
{
    if (const std::size_t mark = text.find("draws_"); mark != std::string::npos) {
        text.erase(0, mark + std::string("draws_").size());
    }
    std::vector<std::size_t> sizes;
    for (const std::string& part : split(text, "_then_")) {
        const auto size = parse<std::size_t>(part);
        if (!size) {
            return {};
        }
        sizes.push_back(*size);
    }
    return sizes;
}

/// "16384_first64" and "16384_last64": the part of one long draw that is stored.
struct PartOfDraw {
    std::size_t total = 0;
    std::size_t count = 0;
    bool isLast = false;
};

std::optional<PartOfDraw> partOfDraw(const std::string& text)
{
    for (const bool isLast : {false, true}) {
        const std::vector<std::string> parts = split(text, isLast ? "_last" : "_first");
        if (parts.size() == 2) {
            const auto total = parse<std::size_t>(parts[0]);
            const auto count = parse<std::size_t>(parts[1]);
            if (total && count && *count <= *total) {
                return PartOfDraw{*total, *count, isLast};
            }
        }
    }
    return std::nullopt;
}

/// "second_draw_64": a draw after others of the same size.
struct LaterDraw {
    std::size_t before = 0;
    std::size_t size = 0;
};

std::optional<LaterDraw> laterDraw(const std::string& text)
{
    constexpr std::array kNames = {"first_draw_", "second_draw_", "third_draw_", "fourth_draw_", "fifth_draw_"};
    for (std::size_t before = 0; before < kNames.size(); ++before) {
        if (text.starts_with(kNames[before])) {
            const auto size = parse<std::size_t>(text.substr(std::string(kNames[before]).size()));
            return size ? std::optional(LaterDraw{before, *size}) : std::nullopt;
        }
    }
    return std::nullopt;
}

std::vector<float> draws(NoiseStream& stream, const std::vector<std::size_t>& sizes)
{
    std::vector<float> all;
    for (const std::size_t size : sizes) {
        std::vector<float> one(size);
        stream.next(one);
        all.insert(all.end(), one.begin(), one.end());
    }
    return all;
}

std::string sha256OfFloats(const std::vector<float>& values)
{
    return sha256(std::as_bytes(std::span(values)));
}

/// The values that a reference's key asks for; nullopt when the key is of no known form.
std::optional<std::vector<float>> valuesFor(const std::vector<std::string>& key)
{
    if (key.size() != 3) {
        return std::nullopt;
    }
    const auto seed = parse<std::uint64_t>(key[1]);
    if (!seed) {
        return std::nullopt;
    }
    if (key[0] == "torch_cpu_rand") {
        const auto size = parse<std::size_t>(key[2]);
        if (!size) {
            return std::nullopt;
        }
        std::vector<float> values(*size);
        TorchRandom(*seed).uniform(values);
        return values;
    }
    const bool isTorch = key[0] == "torch_cpu_randn";
    if (!isTorch && key[0] != "nv_philox_randn") {
        return std::nullopt;
    }
    NoiseStream stream(isTorch ? NoiseSource::TorchCpu : NoiseSource::Nv, *seed);
    if (const auto part = partOfDraw(key[2])) {
        const std::vector<float> all = draws(stream, {part->total});
        return part->isLast ? std::vector<float>(all.end() - static_cast<std::ptrdiff_t>(part->count), all.end())
                            : std::vector<float>(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(part->count));
    }
    if (const auto later = laterDraw(key[2])) {
        draws(stream, std::vector<std::size_t>(later->before, later->size));
        return draws(stream, {later->size});
    }
    const std::vector<std::size_t> sizes = drawSizes(key[2]);
    return sizes.empty() ? std::nullopt : std::optional(draws(stream, sizes));
}

class RngGoldenTest : public QObject {
    Q_OBJECT

private slots:
    void everyReferenceIsRepeated();

private:
    void runPhilox(const Json& cases, CaseFaults& faults);
    void runSums(const Json& cases, CaseFaults& faults);
    void runReferences(const std::filesystem::path& file, CaseFaults& faults);

    std::size_t m_cases = 0;
};

void RngGoldenTest::runPhilox(const Json& cases, CaseFaults& faults)
{
    for (const Json& entry : cases) {
        ++m_cases;
        const auto counter = entry.at("counter").get<PhiloxCounter>();
        const auto key = entry.at("key").get<PhiloxKey>();
        const auto result = entry.at("result").get<PhiloxCounter>();
        faults.add("philox4x32_10 " + entry.at("counter").dump(),
            philox4x32(counter, key) == result
                ? ""
                : "expected " + entry.at("result").dump() + ", got " + Json(philox4x32(counter, key)).dump());
    }
}

/// What a key such as "sum_of_16384" asks for is off by; empty when it is right.
std::string sumFault(std::uint64_t seed, const std::string& what, std::size_t size, const Json& expected)
{
    std::vector<float> values(size);
    if (what == "rand_sha256") {
        TorchRandom(seed).uniform(values);
        return sha256OfFloats(values) == expected.get<std::string>() ? "" : "the hash of the uniforms differs";
    }
    const bool isSquares = what == "sum_of_squares";
    if (!isSquares && what != "sum") {
        return "this test does not know what is asked for";
    }
    TorchRandom(seed).normal(values);
    double sum = 0.0;
    for (const float value : values) {
        sum += isSquares ? static_cast<double>(value) * value : value;
    }
    return difference(std::vector{sum}, std::vector{expected.get<double>()}, kSumTolerance, ToleranceScale::Absolute);
}

void RngGoldenTest::runSums(const Json& cases, CaseFaults& faults)
{
    for (const Json& entry : cases) {
        ++m_cases;
        const auto seed = entry.at("seed").get<std::uint64_t>();
        for (const auto& [key, expected] : entry.items()) {
            const std::size_t mark = key.rfind("_of_");
            const std::string what = key.substr(0, mark);
            // The normals' own hash is no condition: only the same vector maths repeats them bit for bit.
            if (key == "seed" || what == "sha256") {
                continue;
            }
            const auto size = mark == std::string::npos ? std::nullopt : parse<std::size_t>(key.substr(mark + 4));
            faults.add("torch_cpu_randn, seed " + std::to_string(seed) + ", " + key,
                size ? sumFault(seed, what, *size, expected) : "this test does not know the key");
        }
    }
}

void RngGoldenTest::runReferences(const std::filesystem::path& file, CaseFaults& faults)
{
    const checkpoint::SafetensorsFile reference(file);
    for (const checkpoint::TensorInfo& tensor : reference.tensors()) {
        ++m_cases;
        const std::vector<std::string> key = split(tensor.name, "/");
        const auto values = valuesFor(key);
        if (!values) {
            faults.add(tensor.name, "this test does not know what the key asks for");
            continue;
        }
        const bool isExact = key[0] == "torch_cpu_rand";
        faults.add(tensor.name,
            difference(*values, checkpoint::toFloats(tensor.dtype, reference.bytes(tensor)), isExact ? 0.0 : kTolerance,
                ToleranceScale::Absolute));
    }
}

void RngGoldenTest::everyReferenceIsRepeated()
{
    const GoldenFolders goldens = goldenFolders("rng");
    QVERIFY2(goldens.fault.empty(), goldens.fault.c_str());
    CaseFaults faults;
    for (const std::filesystem::path& folder : goldens.folders) {
        const Json cases = goldenJson(folder / "cases.json");
        for (const auto& [kind, list] : cases.items()) {
            if (kind == "philox4x32_10") {
                runPhilox(list, faults);
            } else if (kind == "torch_cpu_randn") {
                runSums(list, faults);
            } else {
                faults.add(kind, "this test does not know this kind of case");
            }
        }
        runReferences(folder / "reference.safetensors", faults);
    }
    reportGoldens("rng", m_cases, goldens.folders.size());
    QVERIFY2(faults.count() == 0, faults.text().c_str());
}

} // namespace

QTEST_GUILESS_MAIN(RngGoldenTest)
#include "rng_golden_test.moc"
