#pragma once

#include "darkroom/base/json.h"
#include "darkroom/base/parameters_text.h"
#include "darkroom/base/picture_file.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace darkroom {

/// Chunk keys that hold settings, and who writes them.
inline constexpr std::string_view kParametersKey = "parameters";      ///< A1111 and all that follow it; SwarmUI puts JSON there.
inline constexpr std::string_view kSessionKey = "darkroom_session";   ///< Ours: the request as JSON.
inline constexpr std::string_view kComfyUiKey = "prompt";             ///< ComfyUI's graph.
inline constexpr std::string_view kInvokeAiKey = "invokeai_metadata"; ///< InvokeAI.
inline constexpr std::string_view kCommentKey = "Comment";            ///< NovelAI's JSON; others write what they like.

/// Settings in the bytes of a PNG, JPEG or WebP; nullopt when there are none. Throws Error{Format} naming `origin`.
std::optional<RestoredSettings> settingsInPicture(std::span<const std::byte> content, const std::string& origin);

/// The step after which the run of a picture was stopped, from our own JSON; 0 for one that ran to its end. Throws Error{Format} naming the field.
int stoppedAfterIn(const Json& session, const std::string& origin);

/// Settings from the text of A1111's kind, ours included. A field that can't be used goes to `unknown` as "Key: value".
RestoredSettings fromParameters(const ParametersText& parameters);

/// Settings from ComfyUI's graph. Throws Error{Format} when several samplers or joined texts make it ambiguous, or a field has a wrong type. What
/// other nodes compute is named in `warnings`.
RestoredSettings fromComfyUi(const Json& graph, const std::string& origin);
RestoredSettings fromInvokeAi(const Json& metadata, const std::string& origin);
RestoredSettings fromSwarmUi(const Json& parameters, const std::string& origin);
RestoredSettings fromNovelAi(const Json& comment, const std::string& origin);

/// Takes a sampler's name as any program writes it ("DPM++ 2M Karras", "euler_a", "dpmpp_2m_sde_k"), with a schedule in it or not.
/// An unknown one goes to `unknown`.
void restoreSampler(const std::string& name, RestoredSettings& restored);
void restoreSchedule(const std::string& name, RestoredSettings& restored);

} // namespace darkroom
