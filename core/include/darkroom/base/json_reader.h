#pragma once

#include "darkroom/base/json.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>

namespace darkroom {

/// Reads one JSON object that a stranger may have written: a field that is missing keeps the fallback, a field of the wrong type or out of
/// range throws Error{Format} that names the file, the field, what was expected and what was found. Borrows the JSON.
class JsonReader {
public:
    /// `origin` names the file; throws when `json` is no object.
    JsonReader(const Json& json, std::string origin, std::string path = {});

    bool has(const char* key) const; ///< There, and not null.

    std::string text(const char* key, const std::string& fallback) const;
    bool boolean(const char* key, bool fallback) const;
    double number(const char* key, double fallback, double least = -std::numeric_limits<double>::max(),
        double most = std::numeric_limits<double>::max()) const;
    std::int64_t whole(const char* key, std::int64_t fallback, std::int64_t least, std::int64_t most) const;
    std::uint64_t natural(const char* key, std::uint64_t fallback) const;
    /// The object under `key`; an empty one when it is missing.
    JsonReader object(const char* key) const;
    /// The array under `key`; an empty one when it is missing.
    const Json& array(const char* key) const;

    /// Throws the error for a field that is there but wrong.
    [[noreturn]] void refuse(const char* key, const std::string& expected) const;
    /// "origin: field path.key"
    std::string field(const char* key) const;

private:
    const Json* value(const char* key) const;

    const Json& m_json;
    std::string m_origin;
    std::string m_path;
};

} // namespace darkroom
