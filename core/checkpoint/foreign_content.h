#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace darkroom::checkpoint {

/// Throws Error{Format} when `file` is something that people save under the name of a model by mistake: a web page, a Git LFS pointer. Told
/// apart from damage because the cure differs.
void refuseForeignContent(std::span<const std::byte> file, const std::string& origin);

/// Whether the bytes begin with `text`.
bool beginsWith(std::span<const std::byte> file, std::string_view text);

} // namespace darkroom::checkpoint
