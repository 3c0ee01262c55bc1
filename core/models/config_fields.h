#pragma once

#include "darkroom/base/json_reader.h"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace darkroom::models {

/// Reads the fields of a network's config.json in the forms that such files use: one value for all levels or a list of one a level, block
/// types by name, and options that must have the one value that the network implements. Borrows the JSON.
class ConfigFields : public JsonReader {
public:
    ConfigFields(const Json& config, const std::string& origin)
        : JsonReader(config, origin)
        , m_config(config)
    {
    }

    /// A whole number, or one a level.
    std::vector<std::int64_t> wholesPerLevel(
        const char* key, std::int64_t fallback, std::size_t levels, std::int64_t least, std::int64_t most) const;
    /// A truth, or one a level.
    std::vector<bool> truthsPerLevel(const char* key, bool fallback, std::size_t levels) const;
    /// A list of whole numbers; 1 to `longest` of them.
    std::vector<std::int64_t> wholes(
        const char* key, const std::vector<std::int64_t>& fallback, std::size_t longest, std::int64_t least, std::int64_t most) const;
    /// A list of `levels` block types: for each, whether it is `yes` rather than `no` or `alsoNo`. Other types are named.
    std::vector<bool> blockTypes(const char* key, const std::vector<bool>& fallback, std::size_t levels, std::string_view yes,
        std::string_view no, std::string_view alsoNo = {}) const;
    /// The class names, by id; at least one.
    std::vector<std::string> classNames() const;
    /// Picture size: a whole number or a list of two equal ones.
    std::int64_t size(const char* key, std::int64_t fallback, std::int64_t most) const;
    /// Height and width: a whole number for both, or a list of the two.
    std::pair<std::int64_t, std::int64_t> sides(const char* key, std::int64_t fallback, std::int64_t most) const;

    /// Throws Error{Format} saying that this program does not have the option unless the field is missing, null or one of `values`.
    void mustBe(const char* key, std::initializer_list<Json> values) const;
    /// Throws the same for any value.
    [[noreturn]] void unsupported(const char* key) const;

private:
    const Json& m_config;
};

} // namespace darkroom::models
