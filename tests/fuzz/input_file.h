#pragma once

#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

/// A folder of this process alone.
inline const std::filesystem::path& inputFolder()
{
    struct Folder {
        std::filesystem::path path = std::filesystem::temp_directory_path() / ("darkroom-fuzz-" + std::to_string(getpid()));
        Folder() { std::filesystem::create_directories(path); }
        ~Folder()
        {
            std::error_code error;
            std::filesystem::remove_all(path, error);
        }
    };
    static const Folder folder;
    return folder.path;
}

/// The input as a file there, for readers that take a path.
inline std::filesystem::path inputFile(const std::uint8_t* data, std::size_t size, const std::string& name)
{
    const std::filesystem::path file = inputFolder() / name;
    std::FILE* out = std::fopen(file.c_str(), "wb");
    if (out == nullptr || std::fwrite(data, 1, size, out) != size || std::fclose(out) != 0) {
        std::abort();
    }
    return file;
}

/// The input as texts with a NUL between each two: at least one.
inline std::vector<std::string> inputTexts(const std::uint8_t* data, std::size_t size)
{
    std::vector<std::string> texts(1);
    for (std::size_t i = 0; i < size; ++i) {
        if (data[i] == 0) {
            texts.emplace_back();
        } else {
            texts.back() += static_cast<char>(data[i]);
        }
    }
    return texts;
}

/// Such a text as a file there; an empty one for a file that isn't there.
inline void inputText(const std::string& text, const std::string& name)
{
    std::error_code error;
    std::filesystem::remove(inputFolder() / name, error);
    if (!text.empty()) {
        inputFile(reinterpret_cast<const std::uint8_t*>(text.data()), text.size(), name);
    }
}
