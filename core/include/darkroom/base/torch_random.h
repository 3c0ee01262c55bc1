#pragma once

#include <cstdint>
#include <optional>
#include <random>
#include <span>

namespace darkroom {

/// torch's CPU generator, to repeat pictures of programs that draw from it. A value: copying it copies its place in the stream.
/// randn agrees with torch 2.13 to 2e-6 (its vector maths differs in the last bits), rand exactly.
class TorchRandom {
public:
    /// Only the low 32 bits of the seed count, as in torch.
    explicit TorchRandom(std::uint64_t seed);

    /// One call of torch.randn for float32. Below 16 values: pairs in double precision from 53-bit uniforms u, v,
    ///   sqrt(-2 ln(1 - v)) cos(2 pi u), sqrt(-2 ln(1 - v)) sin(2 pi u),
    /// the second of a pair kept for the next call that takes this path. From 16 on: in float from 24-bit uniforms in blocks of 16, eight
    /// radii and eight angles; when the count is no multiple of 16, the last 16 values are drawn anew.
    void normal(std::span<float> out);

    /// One call of torch.rand for float32: the low 24 bits of a word, times 2^-24.
    void uniform(std::span<float> out);

private:
    float uniform24();
    double uniform53();
    double nextNormal();

    std::mt19937 m_engine;
    std::optional<double> m_kept;
};

} // namespace darkroom
