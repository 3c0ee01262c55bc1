#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace darkroom::text {

/// A stretch of a prompt with one emphasis.
struct PromptPiece {
    std::string text = {};
    double weight = 1.0;
    bool isBreak = false; ///< BREAK: what follows begins a chunk of its own; `text` is empty then.

    bool operator==(const PromptPiece&) const = default;
};

/// A prompt taken apart by A1111's syntax: "(x)" weighs x by 1.1, "[x]" by 1/1.1, "(x:1.3)" by 1.3, nested ones multiply; "\(" and its like are the
/// characters themselves, any other single backslash vanishes; BREAK as a word of its own ends a chunk. A bracket that is never closed counts
/// to the end, one that was never opened is text. Neighbours of one weight become one piece; at least one piece comes back. No weight goes beyond ±10⁶. Agrees with A1111's
/// parse_prompt_attention but for BREAK inside brackets, which breaks here and is a word there, and for numbers such as 1.2.3, which are text
/// here and a fault there. Pure.
std::vector<PromptPiece> parsePrompt(std::string_view prompt);

/// "<lora:name:0.8>" in a prompt.
struct LoraTag {
    std::string name;
    double strength = 1.0;

    bool operator==(const LoraTag&) const = default;
};

/// A prompt and the LoRA tags that stood in it.
struct TaggedPrompt {
    std::string text; ///< Without the tags.
    std::vector<LoraTag> loras;
};

/// Takes "<lora:NAME>" and "<lora:NAME:STRENGTH>" out of a prompt. Throws Error{Usage} naming a tag without a name or with something else than one
/// number for its strength. Pure.
TaggedPrompt takeLoraTags(std::string_view prompt);

/// The files in "<embedding:FILE>" tags, in their order.
std::vector<std::string> embeddingTags(std::string_view prompt);
/// The tag for a file.
std::string embeddingTag(const std::string& file);

} // namespace darkroom::text
