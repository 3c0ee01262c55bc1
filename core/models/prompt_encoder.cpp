#include "models/prompt_encoder.h"

#include "base/quoted_name.h"
#include "darkroom/base/error.h"
#include "darkroom/base/say.h"
#include "darkroom/checkpoint/model_files.h"
#include "darkroom/text/prompt_chunks.h"
#include "models/tensor_bytes.h"

#include <torch/nn/module.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace darkroom::models {
namespace {

using Rows = std::vector<std::vector<std::int64_t>>;

torch::Tensor tensorOf(const Rows& rows, const torch::Device& device)
{
    const auto columns = static_cast<std::int64_t>(rows.front().size());
    auto ids = torch::empty({static_cast<std::int64_t>(rows.size()), columns}, torch::kInt64);
    for (std::size_t row = 0; row < rows.size(); ++row)
        std::copy(rows[row].begin(), rows[row].end(), ids.data_ptr<std::int64_t>() + row * rows[row].size());
    return ids.to(device);
}

void refuseClipSkip(const PromptReading& reading)
{
    if (reading.clipSkip > 0)
        throw Error(ErrorKind::Usage, say("clipSkip was given, and this model's text encoder is none of CLIP's. Leave it at 0."));
}

/// Which hidden states of a stage are read; the final norm stays the model's own.
nn::ClipReading readingOf(const ClipStage& stage, const PromptReading& reading)
{
    if (reading.clipSkip <= 0) return stage.reading;
    const auto layers = stage.encoder->options().layers;
    if (reading.clipSkip > layers)
        throw Error(ErrorKind::Usage,
            say("clipSkip should be at most %1, the layers of this model's text encoder, and is %2.", layers, reading.clipSkip));
    return {.skippedLayers = reading.clipSkip - 1, .finalNorm = stage.reading.finalNorm};
}

std::vector<text::EmbeddingWord> wordsOf(const std::vector<checkpoint::EmbeddingFile>& files, const text::ClipTokenizer& tokenizer)
{
    std::vector<text::EmbeddingWord> words;
    for (const auto& file : files)
        for (const auto& word : file.words)
            words.push_back({tokenizer.ids(word), static_cast<std::size_t>(file.vectors())});
    return words;
}

/// The file's tensor that was learned for a stage; null without. Of XL's two, names tell which is whose.
const checkpoint::EmbeddingTensor* tensorFor(const checkpoint::EmbeddingFile& file, const ClipStage& stage, std::size_t index)
{
    constexpr std::array kStageNames = {"clip_l", "clip_g"};
    const checkpoint::EmbeddingTensor* found = nullptr;
    for (const auto& tensor : file.tensors) {
        if (tensor.channels != stage.encoder->options().channels) continue;
        if (found == nullptr || (index < kStageNames.size() && tensor.name == kStageNames[index])) found = &tensor;
    }
    return found;
}

bool fits(const checkpoint::EmbeddingFile& file, const std::vector<ClipStage>& stages)
{
    for (std::size_t i = 0; i < stages.size(); ++i)
        if (tensorFor(file, stages[i], i) == nullptr) return false;
    return true;
}

[[noreturn]] void refuseEmbedding(const checkpoint::EmbeddingFile& file, const std::vector<ClipStage>& stages)
{
    std::string has, wants;
    for (const auto& tensor : file.tensors)
        has += (has.empty() ? "" : ", ") + std::to_string(tensor.channels);
    for (const auto& stage : stages)
        wants += (wants.empty() ? "" : ", ") + std::to_string(stage.encoder->options().channels);
    throw Error(ErrorKind::Shape,
        say("%1 holds vectors of %2 channels, and this model's text encoder has %3: the embedding was learned for another kind of "
            "model. Take it out of the prompt.",
            file.path, has, wants));
}

/// The vectors of each word for one stage, fp32, in the order of wordsOf().
std::vector<torch::Tensor> vectorsOf(const std::vector<checkpoint::EmbeddingFile>& files, const ClipStage& stage, std::size_t index)
{
    std::vector<torch::Tensor> vectors;
    for (const auto& file : files) {
        const auto weights = checkpoint::Weights::ofFile(file.path);
        const auto& tensor = *tensorFor(file, stage, index);
        const auto numbers = borrowTensor(weights.find(tensor.name)).to(torch::kFloat32).reshape({tensor.vectors, tensor.channels}).clone();
        weights.check();
        if (!torch::isfinite(numbers).all().item<bool>())
            throw Error(ErrorKind::Format,
                say("%1: tensor %2 holds a NaN or an infinity. The file is damaged; get it anew.", file.path, quotedName(tensor.name)));
        vectors.insert(vectors.end(), file.words.size(), numbers);
    }
    return vectors;
}

/// Whether a text holds a word, upper and lower case of ASCII letters taken as one.
bool holdsWord(const std::string& text, const std::string& word)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::search(text.begin(), text.end(), word.begin(), word.end(), [&](char a, char b) { return lower(a) == lower(b); })
        != text.end();
}

/// A1111's original emphasis: hidden states times their tokens' weights, then the chunk's mean restored. hidden: [B,M,C]; unchanged where a
/// chunk has no emphasis.
torch::Tensor emphasised(const torch::Tensor& hidden, const std::vector<text::PromptChunk>& chunks)
{
    std::vector<torch::Tensor> rows;
    for (std::size_t i = 0; i < chunks.size(); ++i) {
        const auto row = hidden[static_cast<std::int64_t>(i)];
        const auto& weights = chunks[i].weights;
        if (std::all_of(weights.begin(), weights.end(), [](double weight) { return weight == 1.0; })) {
            rows.push_back(row);
            continue;
        }
        const auto factors = torch::tensor(weights, torch::kFloat64).to(row.options()).unsqueeze(1);
        const auto weighted = row * factors;
        rows.push_back(weighted * (row.mean() / weighted.mean()));
    }
    return torch::stack(rows);
}

/// The chunks of one stage, encoded apart; `vectors` are those of the words that the chunks' embeddings name.
nn::ClipEncoded encodeChunks(ClipStage& stage, const std::vector<text::PromptChunk>& chunks, const std::vector<torch::Tensor>& vectors,
    const nn::ClipReading& reading)
{
    Rows rows;
    for (const auto& chunk : chunks)
        rows.push_back(chunk.ids);
    const auto ids = tensorOf(rows, stage.encoder->parameters().front().device());
    auto words = stage.encoder->words(ids).clone();
    for (std::size_t i = 0; i < chunks.size(); ++i)
        for (const auto& place : chunks[i].embeddings) {
            const auto column = static_cast<std::int64_t>(place.column);
            const auto learned = vectors[place.word].slice(0, 0, words.size(1) - 2).to(words.options());
            words[static_cast<std::int64_t>(i)].slice(0, column, column + learned.size(0)).copy_(learned);
        }
    auto encoded = stage.encoder->encode(words, ids, reading);
    encoded.hidden = emphasised(encoded.hidden, chunks);
    return encoded;
}

} // namespace

BertPrompts::BertPrompts(TextConditioner conditioner, std::int64_t maxTokens)
    : m_conditioner(std::move(conditioner))
    , m_maxTokens(maxTokens)
{
}

EncodedPrompt BertPrompts::encode(const std::string& text, const PromptReading& reading)
{
    refuseClipSkip(reading);
    return {m_conditioner.encode(std::span(&text, 1), m_maxTokens).front(), {}};
}

std::vector<text::PromptTokens> BertPrompts::tokensOf(const std::string& text, const PromptReading&) const
{
    return {text::wordPieceTokens(text, m_conditioner.tokenizer(), static_cast<std::size_t>(m_maxTokens))};
}

void BertPrompts::to(const torch::Device& device)
{
    m_conditioner.encoder()->to(device);
}

LdmTextPrompts::LdmTextPrompts(nn::LdmTextEncoder encoder, text::WordPieceTokenizer tokenizer)
    : m_encoder(std::move(encoder))
    , m_tokenizer(std::move(tokenizer))
{
}

EncodedPrompt LdmTextPrompts::encode(const std::string& text, const PromptReading& reading)
{
    refuseClipSkip(reading);
    const torch::NoGradGuard guard;
    auto row = m_tokenizer.encodeBatch(std::span(&text, 1), static_cast<std::size_t>(m_encoder->options().positions));
    return {m_encoder(tensorOf({std::move(row.ids)}, m_encoder->parameters().front().device()))[0], {}};
}

std::vector<text::PromptTokens> LdmTextPrompts::tokensOf(const std::string& text, const PromptReading&) const
{
    return {text::wordPieceTokens(text, m_tokenizer, static_cast<std::size_t>(m_encoder->options().positions))};
}

void LdmTextPrompts::to(const torch::Device& device)
{
    m_encoder->to(device);
}

ClipPrompts::ClipPrompts(std::vector<ClipStage> stages, Nothing nothing, std::filesystem::path model)
    : m_stages(std::move(stages))
    , m_nothing(nothing)
    , m_model(std::move(model))
{
}

EncodedPrompt ClipPrompts::encode(const std::string& text, const PromptReading& reading)
{
    const torch::NoGradGuard guard;
    const auto files = embeddingsIn(text, reading);
    const auto pieces = text::parsePrompt(reading.isPlain ? text : text::takeLoraTags(text).text);
    std::vector<std::vector<text::PromptChunk>> chunks;
    std::size_t most = 0;
    for (const auto& stage : m_stages) {
        const auto columns = static_cast<std::size_t>(stage.encoder->options().positions);
        chunks.push_back(reading.isPlain ? std::vector{text::plainChunk(text, stage.tokenizer, columns)}
                                         : text::chunkPrompt(pieces, stage.tokenizer, wordsOf(files, stage.tokenizer), columns));
        most = std::max(most, chunks.back().size());
    }
    EncodedPrompt encoded;
    std::vector<torch::Tensor> hidden;
    for (std::size_t i = 0; i < m_stages.size(); ++i) {
        auto& stage = m_stages[i];
        // Two tokenizers may cut one text into different numbers of chunks, and their channels stand side by side.
        chunks[i].resize(most, text::plainChunk({}, stage.tokenizer, chunks[i].front().ids.size()));
        auto states = encodeChunks(stage, chunks[i], vectorsOf(files, stage, i), readingOf(stage, reading));
        hidden.push_back(states.hidden.flatten(0, 1));
        if (states.pooled.defined()) encoded.pooled = states.pooled[0];
    }
    encoded.tokens = torch::cat(hidden, 1);
    return encoded;
}

EncodedPrompt ClipPrompts::encodeNothing(const PromptReading& reading)
{
    auto encoded = encode({}, reading);
    if (m_nothing == Nothing::EmptyText) return encoded;
    return {torch::zeros_like(encoded.tokens), encoded.pooled.defined() ? torch::zeros_like(encoded.pooled) : encoded.pooled, true};
}

void ClipPrompts::lengthen(EncodedPrompt& prompt, std::int64_t tokens, const PromptReading& reading)
{
    const auto missing = tokens - prompt.tokens.size(0);
    if (missing <= 0) return;
    const torch::NoGradGuard guard;
    const auto empty = encode({}, {.isPlain = true, .clipSkip = reading.clipSkip}).tokens.to(prompt.tokens.options());
    const auto filling = empty.repeat({(missing + empty.size(0) - 1) / empty.size(0), 1}).slice(0, 0, missing);
    prompt.tokens = torch::cat({prompt.tokens, prompt.isZero ? torch::zeros_like(filling) : filling});
}

std::string ClipPrompts::sourcesOf(const std::string& text, const PromptReading& reading) const
{
    std::string sources;
    for (const auto& file : embeddingsIn(text, reading)) {
        std::error_code error;
        const auto changed = std::filesystem::last_write_time(file.path, error).time_since_epoch().count();
        sources += file.path.string() + " " + std::to_string(changed) + "\n";
    }
    return sources;
}

std::vector<text::PromptTokens> ClipPrompts::tokensOf(const std::string& text, const PromptReading& reading) const
{
    constexpr std::size_t kFrame = 2; // begin and end
    const auto files = embeddingsIn(text, reading);
    std::vector<text::PromptTokens> all;
    for (const auto& stage : m_stages) {
        const auto columns = static_cast<std::size_t>(stage.encoder->options().positions);
        auto& read = all.emplace_back(text::PromptTokens{
            text::effectiveTokens(text, reading.isPlain, stage.tokenizer, files, columns), columns - kFrame, !reading.isPlain});
        if (reading.isPlain) read.cut = stage.tokenizer.ids(text).size() - read.tokens.size();
    }
    return all;
}

std::vector<nn::ClipTextEncoder> ClipPrompts::clipEncoders()
{
    std::vector<nn::ClipTextEncoder> encoders;
    for (const auto& stage : m_stages)
        encoders.push_back(stage.encoder);
    return encoders;
}

std::vector<checkpoint::EmbeddingFile> ClipPrompts::embeddingsIn(const std::string& text, const PromptReading& reading) const
{
    if (reading.isPlain) return {};
    const auto known = checkpoint::findEmbeddings(m_model, reading.embeddings);
    std::vector<checkpoint::EmbeddingFile> found;
    for (const auto& file : known) {
        const bool isNamed =
            std::any_of(file.words.begin(), file.words.end(), [&](const std::string& word) { return holdsWord(text, word); });
        // One that was learned for another kind of model leaves its word a word.
        if (isNamed && fits(file, m_stages)) found.push_back(file);
    }
    for (const auto& tag : text::embeddingTags(text)) {
        const auto named = std::find_if(known.begin(), known.end(), [&](const auto& file) { return file.words.front() == tag; });
        auto file = named == known.end() ? checkpoint::readEmbeddingFile(tag) : *named;
        if (!fits(file, m_stages)) refuseEmbedding(file, m_stages);
        file.words = {text::embeddingTag(tag)};
        found.push_back(std::move(file));
    }
    return found;
}

std::int64_t ClipPrompts::channels() const
{
    std::int64_t sum = 0;
    for (const auto& stage : m_stages)
        sum += stage.encoder->options().channels;
    return sum;
}

std::int64_t ClipPrompts::pooledChannels() const
{
    return m_stages.back().encoder->options().projection;
}

std::int64_t ClipPrompts::usualTokens() const
{
    return m_stages.front().encoder->options().positions;
}

void ClipPrompts::to(const torch::Device& device)
{
    for (auto& stage : m_stages)
        stage.encoder->to(device);
}

} // namespace darkroom::models
