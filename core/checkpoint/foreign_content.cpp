#include "foreign_content.h"

#include "darkroom/base/error.h"
#include "darkroom/base/say.h"

#include <algorithm>
#include <cctype>
#include <cstring>

namespace darkroom::checkpoint {

bool beginsWith(std::span<const std::byte> file, std::string_view text)
{
    return file.size() >= text.size() && std::memcmp(file.data(), text.data(), text.size()) == 0;
}

void refuseForeignContent(std::span<const std::byte> file, const std::string& origin)
{
    std::string_view begin(reinterpret_cast<const char*>(file.data()), std::min<std::size_t>(file.size(), 64));
    begin.remove_prefix(std::min(begin.find_first_not_of(" \t\r\n\xEF\xBB\xBF"), begin.size()));
    // No container of tensors begins with '<' and a letter: as a length it would be exabytes.
    if (begin.size() > 1 && begin[0] == '<'
        && (begin[1] == '!' || begin[1] == '?' || std::isalpha(static_cast<unsigned char>(begin[1])) != 0)) {
        throw Error(ErrorKind::Format,
            say("%1 is a web page saved under the name of a model. Fetch the model file itself: the page that you saw may ask for a login "
                "or a licence first.",
                origin));
    }
    if (beginsWith(file, "version https://git-lfs")) {
        throw Error(ErrorKind::Format,
            say("%1 is a Git LFS pointer, a note that stands for the model: the real file has still to be fetched, for example with git "
                "lfs pull.",
                origin));
    }
}

} // namespace darkroom::checkpoint
