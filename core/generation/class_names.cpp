#include "generation/class_names.h"

#include "darkroom/base/files.h"
#include "generation/resources.h"

#include <sstream>
#include <string>

namespace darkroom {

namespace {

constexpr std::int64_t kImageNetClasses = 1000;
constexpr std::uint64_t kLargestList = 1u << 20;

/// One name a line, by class.
std::vector<std::string> imageNetNames()
{
    std::istringstream lines(readFile(realFileSystem(), findResource("models/imagenet/classes.txt"), kLargestList));
    std::vector<std::string> names;
    for (std::string line; std::getline(lines, line);)
        names.push_back(line);
    return names;
}

} // namespace

std::vector<ClassLabel> unnamedClasses(std::int64_t count)
{
    auto classes = numberedClasses(count);
    const auto names = count == kImageNetClasses ? imageNetNames() : std::vector<std::string>();
    for (std::size_t i = 0; i < names.size() && i < classes.size(); ++i)
        classes[i].name = names[i];
    return classes;
}

std::vector<ClassLabel> numberedClasses(std::int64_t count)
{
    std::vector<ClassLabel> classes;
    for (std::int64_t id = 0; id < count; ++id)
        classes.push_back({id, "class " + std::to_string(id)});
    return classes;
}

} // namespace darkroom
