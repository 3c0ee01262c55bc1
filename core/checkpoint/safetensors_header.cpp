#include "safetensors_header.h"

#include "base/quoted_name.h"
#include "darkroom/base/error.h"
#include "darkroom/base/json.h"
#include "darkroom/base/say.h"

#include <array>
#include <limits>

namespace darkroom::checkpoint {

namespace {

constexpr std::string_view kMetadataKey = "__metadata__";
constexpr std::size_t kMostDimensions = 32;
constexpr std::size_t kLongestReason = 200;

/// Takes the header apart while it is parsed, so that hostile nesting or length never becomes a tree in memory.
class HeaderHandler final : public nlohmann::json_sax<Json> {
public:
    explicit HeaderHandler(const std::string& origin)
        : m_origin(origin)
    {
    }

    SafetensorsHeader take() { return std::move(m_header); }

    bool null() override { return other("null"); }
    bool boolean(bool) override { return other(say("a truth value")); }
    bool number_float(number_float_t, const string_t& text) override { return other(say("the JSON number %1", text)); }
    bool binary(binary_t&) override { return other(say("binary data")); }

    bool number_integer(number_integer_t number) override
    {
        // Non-negative numbers arrive at number_unsigned.
        return other(say("the JSON number %1", number));
    }

    bool number_unsigned(number_unsigned_t number) override
    {
        if (m_place == Place::Shape) {
            if (number > static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max())
                || m_tensor.shape.size() >= kMostDimensions) {
                refuse(say("it has a shape with a size of %1 or more than %2 sizes", number, kMostDimensions));
            }
            m_tensor.shape.push_back(static_cast<std::int64_t>(number));
            return true;
        }
        if (m_place == Place::Offsets) {
            if (m_offsetCount == m_offsets.size()) {
                refuse(say("it has more than two data_offsets"));
            }
            m_offsets[m_offsetCount++] = number;
            return true;
        }
        return other(say("the JSON number %1", number));
    }

    bool string(string_t& text) override
    {
        if (m_place == Place::Metadata) {
            m_header.metadata.insert_or_assign(m_key, text);
            return true;
        }
        if (m_place == Place::Tensor && m_key == "dtype") {
            const std::optional<DataType> type = dataTypeFromName(text);
            if (!type) {
                refuse(say("it has the unknown dtype %1", quotedName(text)));
            }
            m_tensor.dtype = *type;
            return true;
        }
        return other(say("the JSON text %1", quotedName(text)));
    }

    bool start_object(std::size_t) override
    {
        if (m_place == Place::Outside) {
            m_place = Place::Root;
        } else if (m_place == Place::Root) {
            m_place = m_key == kMetadataKey ? Place::Metadata : Place::Tensor;
        } else {
            other(say("an object"), Value::Nested);
        }
        return true;
    }

    bool key(string_t& text) override
    {
        m_key = text;
        if (m_place == Place::Root) {
            m_tensor = TensorInfo{};
            m_tensor.name = text;
            m_seen = {};
            m_offsetCount = 0;
        } else if (m_place == Place::Tensor) {
            markSeen();
        }
        return true;
    }

    bool end_object() override
    {
        if (m_place == Place::Tensor) {
            finishTensor();
        }
        m_place = m_place == Place::Root ? Place::Outside : Place::Root;
        return true;
    }

    bool start_array(std::size_t) override
    {
        if (m_place == Place::Tensor && m_key == "shape") {
            m_place = Place::Shape;
        } else if (m_place == Place::Tensor && m_key == "data_offsets") {
            m_place = Place::Offsets;
        } else {
            other(say("a list"), Value::Nested);
        }
        return true;
    }

    bool end_array() override
    {
        m_place = Place::Tensor;
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const Json::exception& fault) override
    {
        std::string why = fault.what();
        if (const std::size_t tag = why.find("] "); tag != std::string::npos) {
            why.erase(0, tag + 2);
        }
        throw Error(ErrorKind::Format,
            say("%1 is no sound safetensors file: %2. Fetch the file anew.", m_origin,
                say("its header is not JSON (byte %1: %2)", position, quotedName(why.substr(0, kLongestReason)))));
    }

private:
    enum class Value { Plain, Nested };
    enum class Place { Outside, Root, Metadata, Tensor, Shape, Offsets };
    enum Field { Dtype, Shape, Offsets, FieldCount };
    static constexpr std::array<const char*, FieldCount> kFields = {"dtype", "shape", "data_offsets"};

    void markSeen()
    {
        for (std::size_t field = 0; field < kFields.size(); ++field) {
            if (m_key == kFields[field]) {
                if (m_seen[field]) {
                    refuse(say("it has the field %1 twice", m_key));
                }
                m_seen[field] = true;
            }
        }
    }

    void finishTensor()
    {
        for (std::size_t field = 0; field < kFields.size(); ++field) {
            if (!m_seen[field]) {
                refuse(say("it has no %1 among its fields", kFields[field]));
            }
        }
        if (m_offsetCount != m_offsets.size()) {
            refuse(say("it has fewer than two data_offsets"));
        }
        if (m_offsets[1] < m_offsets[0]) {
            refuse(say("it ends at %1, before it begins at %2", m_offsets[1], m_offsets[0]));
        }
        m_tensor.offset = m_offsets[0];
        m_tensor.bytes = m_offsets[1] - m_offsets[0];
        m_header.tensors.push_back(std::move(m_tensor));
    }

    /// A value where another kind was expected. Fields that we don't know may hold plain values.
    bool other(const std::string& found, Value kind = Value::Plain)
    {
        switch (m_place) {
        case Place::Outside:
            throw Error(ErrorKind::Format,
                say("%1 is no sound safetensors file: %2. Fetch the file anew.", m_origin,
                    say("its header should be a JSON object, and is %1", found)));
        case Place::Metadata:
            throw Error(ErrorKind::Format,
                say("%1: the metadata %2 should be text, and is %3. Write the file anew.", m_origin, quotedName(m_key), found));
        case Place::Root: refuse(say("it should be described by a JSON object, and is %1", found));
        case Place::Shape: refuse(say("it has a shape that holds %1; whole numbers of at least 0 were expected", found));
        case Place::Offsets: refuse(say("it has data_offsets that hold %1; whole numbers of at least 0 were expected", found));
        case Place::Tensor: break;
        }
        for (const char* field : kFields) {
            if (m_key == field) {
                refuse(say("it has %1 as its %2", found, m_key));
            }
        }
        if (kind == Value::Nested) {
            refuse(say("it has the unknown field %1", quotedName(m_key)));
        }
        return true;
    }

    [[noreturn]] void refuse(const std::string& what) const
    {
        throw Error(ErrorKind::Format,
            say("%1 describes the tensor %2 wrongly: %3. The file is damaged: fetch it anew.", m_origin, quotedName(m_tensor.name), what));
    }

    const std::string& m_origin;
    SafetensorsHeader m_header;
    Place m_place = Place::Outside;
    std::string m_key;
    TensorInfo m_tensor;
    std::array<bool, FieldCount> m_seen{};
    std::array<std::uint64_t, 2> m_offsets{};
    std::size_t m_offsetCount = 0;
};

} // namespace

SafetensorsHeader parseHeaderJson(std::string_view json, const std::string& origin)
{
    HeaderHandler handler(origin);
    try {
        Json::sax_parse(json.begin(), json.end(), &handler);
    } catch (const Json::exception& fault) {
        throw Error(ErrorKind::Format, say("%1 is no sound safetensors file: %2. Fetch the file anew.", origin, quotedName(fault.what())));
    }
    return handler.take();
}

} // namespace darkroom::checkpoint
