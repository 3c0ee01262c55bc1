#pragma once

// Makes small data sets in a folder of its own: pictures, tars, sheets of region maps, index lines.

#include "training/picture_codec.h"

#include "darkroom/base/error.h"
#include "darkroom/base/image.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

namespace darkroom::training {

using Bytes = std::vector<std::uint8_t>;

/// A ustar archive, written by the POSIX table and independent of the reader.
class TarBuilder {
public:
    TarBuilder& add(const std::string& name, const Bytes& content, char kind = '0', const std::string& prefix = "")
    {
        Bytes header(512);
        const auto put = [&](std::size_t at, const std::string& text) {
            std::copy(text.begin(), text.end(), header.begin() + static_cast<std::ptrdiff_t>(at));
        };
        char octal[13];
        put(0, name);
        put(100, "0000644");
        put(108, "0000000");
        put(116, "0000000");
        std::snprintf(octal, sizeof octal, "%011zo", content.size());
        put(124, octal);
        put(136, "00000000000");
        header[156] = static_cast<std::uint8_t>(kind);
        put(257,
            std::string("ustar\0"
                        "00",
                8));
        put(345, prefix);
        sign(header);
        m_bytes.insert(m_bytes.end(), header.begin(), header.end());
        m_bytes.insert(m_bytes.end(), content.begin(), content.end());
        m_bytes.resize((m_bytes.size() + 511) / 512 * 512);
        return *this;
    }

    Bytes bytes() const
    {
        Bytes whole = m_bytes;
        whole.resize(whole.size() + 1024);
        return whole;
    }

    /// Writes the checksum of the header at `at`.
    static void sign(Bytes& archive, std::size_t at = 0)
    {
        const auto header = archive.begin() + static_cast<std::ptrdiff_t>(at);
        std::fill_n(header + 148, 8, std::uint8_t{' '});
        const unsigned sum = std::accumulate(header, header + 512, 0u);
        char octal[8];
        std::snprintf(octal, sizeof octal, "%06o", sum);
        std::copy_n(octal, 7, header + 148);
    }

private:
    Bytes m_bytes;
};

inline Bytes bytesOf(const std::string& text)
{
    return {text.begin(), text.end()};
}

/// A picture whose every pixel tells its place and the picture's number.
inline Image testPicture(int width, int height, int number)
{
    Image picture{width, height, {}};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            picture.rgb.push_back(static_cast<std::uint8_t>(x * 7 + number * 31));
            picture.rgb.push_back(static_cast<std::uint8_t>(y * 11 + number));
            picture.rgb.push_back(static_cast<std::uint8_t>((x + y) * 5 + number * 3));
        }
    }
    return picture;
}

class DataFolder {
public:
    std::filesystem::path path() const { return m_folder.path().toStdString(); }
    std::filesystem::path cache() const { return path() / ".cache"; }

    void write(const std::string& name, const Bytes& bytes) const
    {
        const auto file = path() / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream out(file, std::ios::binary);
        out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        QVERIFY2(out.good(), file.c_str());
    }
    void write(const std::string& name, const std::string& text) const { write(name, bytesOf(text)); }
    void writePicture(const std::string& name, const Image& picture) const { write(name, encodePicture(picture)); }
    void remove(const std::string& name) const { std::filesystem::remove(path() / name); }

private:
    QTemporaryDir m_folder;
};

/// The sentence of the Error that `action` throws; fails the test when it throws none.
inline std::string sentenceOf(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.sentence();
    }
    return "(nothing was thrown)";
}

inline bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

/// A square picture of one primary colour, 0 to 2, in a shade of its own.
inline Image colouredPicture(int size, int colour, int shade)
{
    constexpr int kDark = 40, kStep = 12;
    const auto pixels = static_cast<std::size_t>(size) * static_cast<std::size_t>(size);
    Image picture{size, size, Bytes(pixels * 3, static_cast<std::uint8_t>(kDark + kStep * shade))};
    for (std::size_t i = static_cast<std::size_t>(colour); i < picture.rgb.size(); i += 3)
        picture.rgb[i] = 230;
    return picture;
}

} // namespace darkroom::training

/// Checks that a sentence has a part, and shows the sentence when it does not.
#define VERIFY_SAYS(sentence, part) QVERIFY2(darkroom::training::contains((sentence), (part)), (sentence).c_str())
