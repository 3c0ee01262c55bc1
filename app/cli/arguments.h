#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace darkroom::cli {

/// The words after a command: `--name value`, `--name=value`, `--flag` and the rest. A command asks for each option it knows and
/// calls finish(), which refuses what nobody asked for.
class Arguments {
public:
    Arguments(std::string command, std::vector<std::string> words);

    /// The values of an option. Throws Error{Usage} when its value is missing or not a number in [least, most].
    std::optional<std::string> text(std::string_view option);
    std::string text(std::string_view option, std::string_view fallback);
    std::optional<double> number(std::string_view option, double least, double most);
    double number(std::string_view option, double fallback, double least, double most);
    std::optional<long long> integer(std::string_view option, long long least, long long most);
    long long integer(std::string_view option, long long fallback, long long least, long long most);
    bool flag(std::string_view option);
    /// The values of an option that may be given several times, in their order.
    std::vector<std::string> texts(std::string_view option);

    /// Values with commas between them, each checked like a value alone; none when the option is not given.
    std::vector<std::string> list(std::string_view option);
    std::optional<std::vector<double>> numbers(std::string_view option, double least, double most);
    std::optional<std::vector<std::int64_t>> integers(std::string_view option, std::int64_t least, std::int64_t most);

    /// The next word that belongs to no option; throws Error{Usage} saying what is missing.
    std::string positional(std::string_view what);
    std::optional<std::string> optionalPositional();

    /// Call once every option is read: throws Error{Usage} naming the first word that was not used, and, if one is named, the option beside which few
    /// others are.
    void finish(std::string_view beside = {});

    const std::string& command() const { return m_command; }

private:
    std::optional<std::size_t> find(std::string_view option);

    std::string m_command;
    std::vector<std::string> m_words;
    std::vector<bool> m_used;
};

} // namespace darkroom::cli
