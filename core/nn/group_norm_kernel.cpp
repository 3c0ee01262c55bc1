#include "nn/group_norm_kernel.h"

#include "device/parallel.h"
#include "nn/bfloat16.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <vector>

namespace darkroom::nn {
namespace {

#if defined(__x86_64__)
#if defined(__clang__)
#define DARKROOM_AVX512 __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx2,fma"), min_vector_width(512), flatten))
#else
#define DARKROOM_AVX512 __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx2,fma,prefer-vector-width=512"), flatten))
#endif
#define DARKROOM_AVX2 __attribute__((target("avx2,fma"), flatten))
#endif
#define DARKROOM_INLINE inline __attribute__((always_inline))

/// 1/(1+exp(−u)) to fp32 accuracy, in a form that the compiler turns into vector code: exp by 2^k times a polynomial on ±ln2/2.
DARKROOM_INLINE float sigmoid(float u)
{
    constexpr float kLog2e = 1.44269504f, kLn2High = 0.693359375f, kLn2Low = -2.12194440e-4f;
    float v = -u;
    v = v > 87.0f ? 87.0f : v;
    v = v < -87.0f ? -87.0f : v;
    const float shifted = v * kLog2e + 12582912.0f; // 1.5 * 2^23: the sum's low mantissa bits are the nearest integer.
    const float k = shifted - 12582912.0f;
    const float r = (v - k * kLn2High) - k * kLn2Low;
    float p = 1.9875691500e-4f;
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1.0f;
    const auto power = std::bit_cast<float>((std::bit_cast<std::uint32_t>(shifted) << 23) + 0x3f800000u);
    return 1.0f / (1.0f + p * power);
}

template <typename T>
struct Pass {
    const T* x;
    const T* dy;
    T* out;
    std::int64_t pixels, channels;
    const float* first;  // pivot, or scale per channel
    const float* second; // offset per channel
    const float* gain;
    const float* third;
    float* sum0;
    float* sum1;
    bool silu;
};

/// sum0 += Σ (x − pivot), sum1 += Σ (x − pivot)²
template <typename T>
DARKROOM_INLINE void sumPass(const Pass<T>& p)
{
    const std::int64_t channels = p.channels;
    for (std::int64_t i = 0; i < p.pixels; ++i) {
        const T* __restrict x = p.x + i * channels;
        const float* __restrict pivot = p.first;
        float* __restrict s0 = p.sum0;
        float* __restrict s1 = p.sum1;
        for (std::int64_t c = 0; c < channels; ++c) {
            const float d = load(x + c) - pivot[c];
            s0[c] += d;
            s1[c] += d * d;
        }
    }
}

/// out = f(scale x + offset)
template <typename T>
DARKROOM_INLINE void applyPass(const Pass<T>& p)
{
    const std::int64_t channels = p.channels;
    for (std::int64_t i = 0; i < p.pixels; ++i) {
        const T* __restrict x = p.x + i * channels;
        T* __restrict y = p.out + i * channels;
        const float* __restrict scale = p.first;
        const float* __restrict offset = p.second;
        if (p.silu) {
            for (std::int64_t c = 0; c < channels; ++c) {
                const float u = scale[c] * load(x + c) + offset[c];
                store(y + c, u * sigmoid(u));
            }
        } else {
            for (std::int64_t c = 0; c < channels; ++c)
                store(y + c, scale[c] * load(x + c) + offset[c]);
        }
    }
}

DARKROOM_INLINE float siluGradient(float u)
{
    const float s = sigmoid(u);
    return s * (1.0f + u * (1.0f - s));
}

/// sum0 += Σ du, sum1 += Σ du x, with du = dy f'(scale x + offset)
template <typename T>
DARKROOM_INLINE void gradientSumPass(const Pass<T>& p)
{
    const std::int64_t channels = p.channels;
    for (std::int64_t i = 0; i < p.pixels; ++i) {
        const T* __restrict x = p.x + i * channels;
        const T* __restrict dy = p.dy + i * channels;
        const float* __restrict scale = p.first;
        const float* __restrict offset = p.second;
        float* __restrict s0 = p.sum0;
        float* __restrict s1 = p.sum1;
        if (p.silu) {
            for (std::int64_t c = 0; c < channels; ++c) {
                const float v = load(x + c);
                const float du = load(dy + c) * siluGradient(scale[c] * v + offset[c]);
                s0[c] += du;
                s1[c] += du * v;
            }
        } else {
            for (std::int64_t c = 0; c < channels; ++c) {
                const float du = load(dy + c);
                s0[c] += du;
                s1[c] += du * load(x + c);
            }
        }
    }
}

/// out = scale du + third + gain x, with du = dy f'(scale x + offset)
template <typename T>
DARKROOM_INLINE void gradientPass(const Pass<T>& p)
{
    const std::int64_t channels = p.channels;
    for (std::int64_t i = 0; i < p.pixels; ++i) {
        const T* __restrict x = p.x + i * channels;
        const T* __restrict dy = p.dy + i * channels;
        T* __restrict dx = p.out + i * channels;
        const float* __restrict scale = p.first;
        const float* __restrict offset = p.second;
        const float* __restrict slope = p.gain;
        const float* __restrict constant = p.third;
        if (p.silu) {
            for (std::int64_t c = 0; c < channels; ++c) {
                const float v = load(x + c);
                const float du = load(dy + c) * siluGradient(scale[c] * v + offset[c]);
                store(dx + c, scale[c] * du + constant[c] + slope[c] * v);
            }
        } else {
            for (std::int64_t c = 0; c < channels; ++c)
                store(dx + c, scale[c] * load(dy + c) + constant[c] + slope[c] * load(x + c));
        }
    }
}

enum class Which { Sum, Apply, GradientSum, Gradient };

template <typename T>
DARKROOM_INLINE void runInline(Which which, const Pass<T>& pass)
{
    switch (which) {
    case Which::Sum: sumPass(pass); break;
    case Which::Apply: applyPass(pass); break;
    case Which::GradientSum: gradientSumPass(pass); break;
    case Which::Gradient: gradientPass(pass); break;
    }
}

#if defined(__x86_64__)
template <typename T>
DARKROOM_AVX512 void runAvx512(Which which, const Pass<T>& pass)
{
    runInline(which, pass);
}
template <typename T>
DARKROOM_AVX2 void runAvx2(Which which, const Pass<T>& pass)
{
    runInline(which, pass);
}
#endif

template <typename T>
void run(Which which, const Pass<T>& pass)
{
#if defined(__x86_64__)
    static const int level = __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") ? 2
        : __builtin_cpu_supports("avx2")                                                              ? 1
                                                                                                      : 0;
    if (level == 2) return runAvx512(which, pass);
    if (level == 1) return runAvx2(which, pass);
#endif
    runInline(which, pass);
}

/// Cuts batch × pixels into pieces so that a single picture still uses every thread; a piece never spans two pictures.
struct Pieces {
    std::int64_t perPicture;
    std::int64_t pixels;

    explicit Pieces(const GroupNormShape& shape)
    {
        constexpr std::int64_t kLeastElements = 16384;
        const std::int64_t threads = at::get_num_threads();
        const std::int64_t wanted = shape.batch >= 2 * threads ? 1 : 2 * threads;
        const std::int64_t most = std::max<std::int64_t>(1, shape.pixels * shape.channels / kLeastElements);
        pixels = (shape.pixels + std::min(wanted, most) - 1) / std::min(wanted, most);
        perPicture = (shape.pixels + pixels - 1) / pixels;
    }
};

template <typename F>
void forEachPiece(const GroupNormShape& shape, const Pieces& pieces, const F& f)
{
    device::parallelFor(0, shape.batch * pieces.perPicture, 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t piece = begin; piece < end; ++piece) {
            const std::int64_t picture = piece / pieces.perPicture;
            const std::int64_t from = (piece % pieces.perPicture) * pieces.pixels;
            f(piece, picture, from, std::min(pieces.pixels, shape.pixels - from));
        }
    });
}

template <typename T>
const T* dataOf(const at::Tensor& t)
{
    return static_cast<const T*>(t.const_data_ptr());
}

template <typename T>
void statisticsOf(const GroupNormShape& shape, const at::Tensor& x, double eps, float* mean, float* rstd)
{
    const Pieces pieces(shape);
    const std::int64_t channels = shape.channels;
    std::vector<float> pivots(static_cast<std::size_t>(shape.batch * channels));
    std::vector<float> sums(static_cast<std::size_t>(shape.batch * pieces.perPicture * 2 * channels));
    const T* data = dataOf<T>(x);
    // The first pixel is the pivot: sums of differences to it stay small, so that the variance doesn't cancel.
    for (std::int64_t n = 0; n < shape.batch; ++n)
        for (std::int64_t c = 0; c < channels; ++c)
            pivots[static_cast<std::size_t>(n * channels + c)] = load(data + n * shape.pixels * channels + c);
    forEachPiece(shape, pieces, [&](std::int64_t piece, std::int64_t n, std::int64_t from, std::int64_t count) {
        Pass<T> pass{};
        pass.x = data + (n * shape.pixels + from) * channels;
        pass.pixels = count;
        pass.channels = channels;
        pass.first = pivots.data() + n * channels;
        pass.sum0 = sums.data() + piece * 2 * channels;
        pass.sum1 = pass.sum0 + channels;
        run(Which::Sum, pass);
    });
    const std::int64_t width = channels / shape.groups;
    const auto pixels = static_cast<double>(shape.pixels);
    for (std::int64_t n = 0; n < shape.batch; ++n) {
        for (std::int64_t g = 0; g < shape.groups; ++g) {
            double total = 0.0, squares = 0.0;
            for (std::int64_t c = g * width; c < (g + 1) * width; ++c) {
                double first = 0.0, second = 0.0;
                for (std::int64_t piece = 0; piece < pieces.perPicture; ++piece) {
                    const float* s = sums.data() + (n * pieces.perPicture + piece) * 2 * channels;
                    first += s[c];
                    second += s[channels + c];
                }
                const double channelMean = pivots[static_cast<std::size_t>(n * channels + c)] + first / pixels;
                total += channelMean;
                squares += second / pixels - (first / pixels) * (first / pixels) + channelMean * channelMean;
            }
            const double groupMean = total / static_cast<double>(width);
            const double variance = std::max(0.0, squares / static_cast<double>(width) - groupMean * groupMean);
            mean[n * shape.groups + g] = static_cast<float>(groupMean);
            rstd[n * shape.groups + g] = static_cast<float>(1.0 / std::sqrt(variance + eps));
        }
    }
}

/// gain (x − mean) rstd + offset as scale x + shift, per picture and channel.
struct Affine {
    std::vector<float> scale, shift;

    Affine(const GroupNormShape& shape, const float* mean, const float* rstd, const float* gain, const float* offset)
        : scale(static_cast<std::size_t>(shape.batch * shape.channels))
        , shift(scale.size())
    {
        const std::int64_t width = shape.channels / shape.groups;
        for (std::int64_t n = 0; n < shape.batch; ++n) {
            for (std::int64_t c = 0; c < shape.channels; ++c) {
                const auto i = static_cast<std::size_t>(n * shape.channels + c);
                const std::int64_t g = n * shape.groups + c / width;
                scale[i] = gain[i] * rstd[g];
                shift[i] = offset[i] - scale[i] * mean[g];
            }
        }
    }
};

template <typename T>
void applyTo(const GroupNormShape& shape, const at::Tensor& x, const Affine& affine, bool silu, at::Tensor& y)
{
    const std::int64_t channels = shape.channels;
    forEachPiece(shape, Pieces(shape), [&](std::int64_t, std::int64_t n, std::int64_t from, std::int64_t count) {
        Pass<T> pass{};
        pass.x = dataOf<T>(x) + (n * shape.pixels + from) * channels;
        pass.out = static_cast<T*>(y.mutable_data_ptr()) + (n * shape.pixels + from) * channels;
        pass.pixels = count;
        pass.channels = channels;
        pass.first = affine.scale.data() + n * channels;
        pass.second = affine.shift.data() + n * channels;
        pass.silu = silu;
        run(Which::Apply, pass);
    });
}

template <typename T>
void backwardOf(const GroupNormShape& shape, const at::Tensor& x, const at::Tensor& dy, const float* mean, const float* rstd,
    const float* gain, const Affine& affine, bool silu, float* gainGradient, float* offsetGradient, at::Tensor& dx)
{
    const Pieces pieces(shape);
    const std::int64_t channels = shape.channels, width = channels / shape.groups;
    std::vector<float> sums(static_cast<std::size_t>(shape.batch * pieces.perPicture * 2 * channels));
    const auto passFor = [&](std::int64_t n, std::int64_t from, std::int64_t count) {
        Pass<T> pass{};
        const std::int64_t start = (n * shape.pixels + from) * channels;
        pass.x = dataOf<T>(x) + start;
        pass.dy = dataOf<T>(dy) + start;
        pass.out = static_cast<T*>(dx.mutable_data_ptr()) + start;
        pass.pixels = count;
        pass.channels = channels;
        pass.first = affine.scale.data() + n * channels;
        pass.second = affine.shift.data() + n * channels;
        pass.silu = silu;
        return pass;
    };
    forEachPiece(shape, pieces, [&](std::int64_t piece, std::int64_t n, std::int64_t from, std::int64_t count) {
        Pass<T> pass = passFor(n, from, count);
        pass.sum0 = sums.data() + piece * 2 * channels;
        pass.sum1 = pass.sum0 + channels;
        run(Which::GradientSum, pass);
    });
    // Of dx = scale du + constant + slope x, the two coefficients that are the same over a group's pixels.
    std::vector<float> constant(static_cast<std::size_t>(shape.batch * channels)), slope(constant.size());
    const double elements = static_cast<double>(shape.pixels * width);
    for (std::int64_t n = 0; n < shape.batch; ++n) {
        for (std::int64_t g = 0; g < shape.groups; ++g) {
            const double m = mean[n * shape.groups + g], r = rstd[n * shape.groups + g];
            double plain = 0.0, normalised = 0.0;
            for (std::int64_t c = g * width; c < (g + 1) * width; ++c) {
                double du = 0.0, dux = 0.0;
                for (std::int64_t piece = 0; piece < pieces.perPicture; ++piece) {
                    const float* s = sums.data() + (n * pieces.perPicture + piece) * 2 * channels;
                    du += s[c];
                    dux += s[channels + c];
                }
                const std::int64_t i = n * channels + c;
                offsetGradient[i] = static_cast<float>(du);
                gainGradient[i] = static_cast<float>((dux - m * du) * r);
                plain += gain[i] * du;
                normalised += gain[i] * (dux - m * du) * r;
            }
            plain /= elements;
            normalised /= elements;
            for (std::int64_t c = g * width; c < (g + 1) * width; ++c) {
                const auto i = static_cast<std::size_t>(n * channels + c);
                constant[i] = static_cast<float>(r * (m * r * normalised - plain));
                slope[i] = static_cast<float>(-r * r * normalised);
            }
        }
    }
    forEachPiece(shape, pieces, [&](std::int64_t, std::int64_t n, std::int64_t from, std::int64_t count) {
        Pass<T> pass = passFor(n, from, count);
        pass.gain = slope.data() + n * channels;
        pass.third = constant.data() + n * channels;
        run(Which::Gradient, pass);
    });
}

bool isHalf(const at::Tensor& x)
{
    return x.scalar_type() == at::kBFloat16;
}

} // namespace

void groupNormStatistics(const GroupNormShape& shape, const at::Tensor& x, double eps, float* mean, float* rstd)
{
    isHalf(x) ? statisticsOf<BFloat16Bits>(shape, x, eps, mean, rstd) : statisticsOf<float>(shape, x, eps, mean, rstd);
}

void groupNormApply(const GroupNormShape& shape, const at::Tensor& x, const float* mean, const float* rstd, const float* gain,
    const float* offset, bool silu, at::Tensor& y)
{
    const Affine affine(shape, mean, rstd, gain, offset);
    isHalf(x) ? applyTo<BFloat16Bits>(shape, x, affine, silu, y) : applyTo<float>(shape, x, affine, silu, y);
}

void groupNormBackward(const GroupNormShape& shape, const at::Tensor& x, const at::Tensor& dy, const float* mean, const float* rstd,
    const float* gain, const float* offset, bool silu, float* gainGradient, float* offsetGradient, at::Tensor& dx)
{
    const Affine affine(shape, mean, rstd, gain, offset);
    if (isHalf(x))
        backwardOf<BFloat16Bits>(shape, x, dy, mean, rstd, gain, affine, silu, gainGradient, offsetGradient, dx);
    else
        backwardOf<float>(shape, x, dy, mean, rstd, gain, affine, silu, gainGradient, offsetGradient, dx);
}

} // namespace darkroom::nn
