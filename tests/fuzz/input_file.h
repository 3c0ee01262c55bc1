#pragma once

#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <system_error>

/// The input as a file in a folder of this process alone, for readers that take a path.
inline std::filesystem::path inputFile(const std::uint8_t* data, std::size_t size, const std::string& name)
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
    const std::filesystem::path file = folder.path / name;
    std::FILE* out = std::fopen(file.c_str(), "wb");
    if (out == nullptr || std::fwrite(data, 1, size, out) != size || std::fclose(out) != 0) {
        std::abort();
    }
    return file;
}
