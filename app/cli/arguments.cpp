#include "app/cli/arguments.h"

#include "darkroom/base/error.h"

#include <charconv>
#include <cmath>
#include <sstream>

namespace darkroom::cli {
namespace {

[[noreturn]] void refuse(const std::string& sentence)
{
    throw Error(ErrorKind::Usage, sentence);
}

template <typename T>
T parsed(std::string_view option, const std::string& text, T least, T most)
{
    T value{};
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool valid = fault == std::errc{} && end == text.data() + text.size() && value >= least && value <= most;
    if (!valid) {
        const auto shown = [](T bound) {
            auto digits = std::to_string(bound);
            if (digits.find('.') != std::string::npos) digits.erase(std::max(digits.find('.') + 2, digits.find_last_not_of('0') + 1));
            return digits;
        };
        refuse(std::string(option) + " takes a number from " + shown(least) + " to " + shown(most) + "; '" + text + "' is none.");
    }
    return value;
}

std::vector<std::string> splitAtCommas(const std::string& text)
{
    std::vector<std::string> words;
    std::stringstream stream(text);
    for (std::string word; std::getline(stream, word, ',');)
        words.push_back(word);
    return words;
}

template <typename T>
std::vector<T> parsedEach(std::string_view option, const std::string& text, T least, T most)
{
    std::vector<T> values;
    for (const auto& word : splitAtCommas(text))
        values.push_back(parsed<T>(option, word, least, most));
    return values;
}

} // namespace

Arguments::Arguments(std::string command, std::vector<std::string> words)
    : m_command(std::move(command))
{
    bool onlyWords = false;
    for (auto& word : words) {
        const auto equals = word.find('=');
        if (!onlyWords && word == "--") {
            onlyWords = true;
        } else if (!onlyWords && word.starts_with("--") && equals != std::string::npos) {
            m_words.push_back(word.substr(0, equals));
            m_words.push_back(word.substr(equals + 1));
        } else {
            m_words.push_back(std::move(word));
        }
    }
    m_used.assign(m_words.size(), false);
}

std::optional<std::size_t> Arguments::find(std::string_view option)
{
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (m_used[i] || m_words[i] != option) continue;
        if (found) refuse(std::string(option) + " is given twice; give it once.");
        found = i;
    }
    return found;
}

std::optional<std::string> Arguments::text(std::string_view option)
{
    const auto place = find(option);
    if (!place) return std::nullopt;
    if (*place + 1 >= m_words.size() || m_used[*place + 1])
        refuse(std::string(option) + " needs a value. See 'darkroom " + m_command + " --help'.");
    m_used[*place] = m_used[*place + 1] = true;
    return m_words[*place + 1];
}

std::string Arguments::text(std::string_view option, std::string_view fallback)
{
    return text(option).value_or(std::string(fallback));
}

std::optional<double> Arguments::number(std::string_view option, double least, double most)
{
    const auto value = text(option);
    if (!value) return std::nullopt;
    return parsed<double>(option, *value, least, most);
}

double Arguments::number(std::string_view option, double fallback, double least, double most)
{
    return number(option, least, most).value_or(fallback);
}

std::optional<long long> Arguments::integer(std::string_view option, long long least, long long most)
{
    const auto value = text(option);
    if (!value) return std::nullopt;
    return parsed<long long>(option, *value, least, most);
}

long long Arguments::integer(std::string_view option, long long fallback, long long least, long long most)
{
    return integer(option, least, most).value_or(fallback);
}

bool Arguments::flag(std::string_view option)
{
    const auto place = find(option);
    if (place) m_used[*place] = true;
    return place.has_value();
}

std::vector<std::string> Arguments::texts(std::string_view option)
{
    std::vector<std::string> values;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (m_used[i] || m_words[i] != option) continue;
        if (i + 1 >= m_words.size()) refuse(std::string(option) + " needs a value. See 'darkroom " + m_command + " --help'.");
        m_used[i] = m_used[i + 1] = true;
        values.push_back(m_words[i + 1]);
    }
    return values;
}

std::vector<std::string> Arguments::list(std::string_view option)
{
    return splitAtCommas(text(option).value_or(""));
}

std::optional<std::vector<double>> Arguments::numbers(std::string_view option, double least, double most)
{
    const auto value = text(option);
    if (!value) return std::nullopt;
    return parsedEach<double>(option, *value, least, most);
}

std::optional<std::vector<std::int64_t>> Arguments::integers(std::string_view option, std::int64_t least, std::int64_t most)
{
    const auto value = text(option);
    if (!value) return std::nullopt;
    return parsedEach<std::int64_t>(option, *value, least, most);
}

std::optional<std::string> Arguments::optionalPositional()
{
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (m_used[i]) continue;
        if (m_words[i].starts_with("--")) return std::nullopt;
        m_used[i] = true;
        return m_words[i];
    }
    return std::nullopt;
}

std::string Arguments::positional(std::string_view what)
{
    auto word = optionalPositional();
    if (!word) refuse("'darkroom " + m_command + "' needs " + std::string(what) + ". See 'darkroom " + m_command + " --help'.");
    return *word;
}

void Arguments::finish(std::string_view beside)
{
    const std::string knows = beside.empty() ? "does not know '" : "takes beside " + std::string(beside) + " no '";
    for (std::size_t i = 0; i < m_words.size(); ++i)
        if (!m_used[i]) refuse("'darkroom " + m_command + "' " + knows + m_words[i] + "'. See 'darkroom " + m_command + " --help'.");
}

} // namespace darkroom::cli
