#include "darkroom/base/sha256.h"

#include "darkroom/base/files.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <vector>

namespace darkroom {

namespace {

constexpr std::size_t kBlockBytes = 64;
constexpr std::size_t kLengthBytes = 8;
constexpr std::size_t kFilePiece = 1u << 20;

/// FIPS 180-4, 4.2.2: the fractional parts of the cube roots of the first 64 primes.
constexpr std::array<std::uint32_t, 64> kRoundConstants = {0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1,
    0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1,
    0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7,
    0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e,
    0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08,
    0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa,
    0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

/// 5.3.3: the fractional parts of the square roots of the first eight primes.
constexpr std::array<std::uint32_t, 8> kInitialState = {
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

std::uint32_t bigEndianWord(const std::byte* bytes)
{
    std::uint32_t word = 0;
    for (int i = 0; i < 4; ++i) {
        word = word << 8 | std::to_integer<std::uint32_t>(bytes[i]);
    }
    return word;
}

} // namespace

Sha256::Sha256() noexcept
    : m_state(kInitialState)
{
}

void Sha256::addBlock(const std::byte* block) noexcept
{
    std::array<std::uint32_t, 64> w;
    for (std::size_t t = 0; t < 16; ++t) {
        w[t] = bigEndianWord(block + 4 * t);
    }
    for (std::size_t t = 16; t < w.size(); ++t) {
        const std::uint32_t sigma0 = std::rotr(w[t - 15], 7) ^ std::rotr(w[t - 15], 18) ^ (w[t - 15] >> 3);
        const std::uint32_t sigma1 = std::rotr(w[t - 2], 17) ^ std::rotr(w[t - 2], 19) ^ (w[t - 2] >> 10);
        w[t] = sigma1 + w[t - 7] + sigma0 + w[t - 16];
    }
    auto [a, b, c, d, e, f, g, h] = m_state;
    for (std::size_t t = 0; t < w.size(); ++t) {
        const std::uint32_t sum1 = std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25);
        const std::uint32_t choice = (e & f) ^ (~e & g);
        const std::uint32_t t1 = h + sum1 + choice + kRoundConstants[t] + w[t];
        const std::uint32_t sum0 = std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22);
        const std::uint32_t majority = (a & b) ^ (a & c) ^ (b & c);
        const std::uint32_t t2 = sum0 + majority;
        h = g;
        g = f;
        f = e;
        e = d + t1;
        d = c;
        c = b;
        b = a;
        a = t1 + t2;
    }
    const std::array<std::uint32_t, 8> added = {a, b, c, d, e, f, g, h};
    for (std::size_t i = 0; i < m_state.size(); ++i) {
        m_state[i] += added[i];
    }
}

void Sha256::add(std::span<const std::byte> bytes) noexcept
{
    std::size_t pending = m_length % kBlockBytes;
    m_length += bytes.size();
    while (!bytes.empty()) {
        if (pending == 0 && bytes.size() >= kBlockBytes) {
            addBlock(bytes.data());
            bytes = bytes.subspan(kBlockBytes);
            continue;
        }
        const std::size_t count = std::min(bytes.size(), kBlockBytes - pending);
        std::copy_n(bytes.begin(), count, m_pending.begin() + static_cast<std::ptrdiff_t>(pending));
        bytes = bytes.subspan(count);
        pending = (pending + count) % kBlockBytes;
        if (pending == 0) {
            addBlock(m_pending.data());
        }
    }
}

std::string Sha256::hex()
{
    const std::uint64_t bits = m_length * 8;
    std::vector<std::byte> padding(1, std::byte{0x80});
    while ((m_length + padding.size() + kLengthBytes) % kBlockBytes != 0) {
        padding.push_back(std::byte{0});
    }
    for (int shift = 56; shift >= 0; shift -= 8) {
        padding.push_back(static_cast<std::byte>(bits >> shift));
    }
    add(padding);
    constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    for (const std::uint32_t word : m_state) {
        for (int shift = 28; shift >= 0; shift -= 4) {
            text += kDigits[word >> shift & 0xf];
        }
    }
    return text;
}

std::string sha256(std::span<const std::byte> bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

std::string sha256OfFile(const std::filesystem::path& path, const std::stop_token& stop, const std::function<void(double)>& progress)
{
    std::error_code error;
    const auto size = static_cast<double>(std::filesystem::file_size(path, error));
    double read = 0.0;
    const std::unique_ptr<File> file = realFileSystem().openForReading(path);
    std::vector<std::byte> piece(kFilePiece);
    Sha256 hash;
    while (const std::size_t count = file->read(piece)) {
        if (stop.stop_requested()) {
            return {};
        }
        hash.add(std::span(piece).first(count));
        read += static_cast<double>(count);
        if (progress) {
            progress(std::min(1.0, read / size));
        }
    }
    return hash.hex();
}

} // namespace darkroom
