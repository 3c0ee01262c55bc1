#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <stop_token>
#include <string>

namespace darkroom {

/// SHA-256 (FIPS 180-4), fed in pieces.
class Sha256 {
public:
    Sha256() noexcept;

    void add(std::span<const std::byte> bytes) noexcept;
    /// The digest of all that was added, as 64 hexadecimal digits. Adding more afterwards begins nothing new: make another one.
    std::string hex();

private:
    void addBlock(const std::byte* block) noexcept;

    std::array<std::uint32_t, 8> m_state;
    std::array<std::byte, 64> m_pending{};
    std::uint64_t m_length = 0; ///< Bytes added so far.
};

std::string sha256(std::span<const std::byte> bytes);

/// Of a whole file, read in pieces; empty when `stop` was requested meanwhile. `progress` is called with 0..1. Throws Error{File}.
std::string sha256OfFile(
    const std::filesystem::path& path, const std::stop_token& stop = {}, const std::function<void(double)>& progress = {});

/// The same for files that stay, such as weights: this machine's cache remembers it by the file's place on the disk, size and time of change, so that each
/// is read once.
std::string rememberedSha256(
    const std::filesystem::path& path, const std::stop_token& stop = {}, const std::function<void(double)>& progress = {});

} // namespace darkroom
