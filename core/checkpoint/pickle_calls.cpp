#include "pickle_calls.h"

#include "base/quoted_name.h"
#include "darkroom/base/say.h"
#include "torch_error.h"

#include <algorithm>
#include <cctype>

namespace darkroom::checkpoint {

namespace {

constexpr std::size_t kMostDimensions = 32;
constexpr std::size_t kLongestKey = 64;

std::string fullName(const PickleName& name)
{
    return quotedName(std::string(name.module) + "." + std::string(name.name));
}

std::string kindText(PickleKind kind)
{
    switch (kind) {
    case PickleKind::Integer: return say("a whole number");
    case PickleKind::Text: return say("text");
    case PickleKind::Name: return say("a name");
    case PickleKind::Storage: return say("a storage");
    case PickleKind::Tensor: return say("a tensor");
    default: return say("another value");
    }
}

/// The arguments of a call, taken one by one with what they must be.
class Arguments {
public:
    Arguments(const PickleValues& values, ValueIndex tuple, const std::string& what, const std::string& origin)
        : m_values(values)
        , m_what(what)
        , m_origin(origin)
    {
        const PickleValue& value = values.at(tuple);
        if (value.kind != PickleKind::Tuple) {
            refuse(say("it has arguments that are no tuple"));
        }
        m_items = &values.itemsOf(value);
    }

    std::size_t size() const { return m_items->size(); }

    ValueIndex index(std::size_t place) const
    {
        if (place >= m_items->size()) {
            refuse(say("it has only %1 arguments", m_items->size()));
        }
        return (*m_items)[place];
    }

    const PickleValue& value(std::size_t place) const { return m_values.at(index(place)); }

    const PickleValue& of(std::size_t place, PickleKind kind) const
    {
        const PickleValue& found = value(place);
        if (found.kind != kind) {
            refuse(say("it has an argument %1 that should be %2", place + 1, kindText(kind)));
        }
        return found;
    }

    std::int64_t integer(std::size_t place) const { return of(place, PickleKind::Integer).integer; }
    std::string_view text(std::size_t place) const { return of(place, PickleKind::Text).text; }
    const PickleName& name(std::size_t place) const { return m_values.names[of(place, PickleKind::Name).index]; }

    /// A tuple or list of whole numbers.
    std::vector<std::int64_t> integers(std::size_t place) const
    {
        const PickleValue& found = value(place);
        if (found.kind != PickleKind::Tuple && found.kind != PickleKind::List) {
            refuse(say("it has an argument %1 that should be %2", place + 1, say("a tuple of whole numbers")));
        }
        const auto& items = m_values.itemsOf(found);
        if (items.size() > kMostDimensions) {
            refuse(say("it has %1 dimensions", items.size()));
        }
        std::vector<std::int64_t> integers;
        for (const ValueIndex item : items) {
            if (m_values.at(item).kind != PickleKind::Integer) {
                refuse(say("it has a size that is no whole number"));
            }
            integers.push_back(m_values.at(item).integer);
        }
        return integers;
    }

    [[noreturn]] void refuse(const std::string& fault) const { refuseTorch(m_origin, say("%1 in its pickle is wrong: %2", m_what, fault)); }

private:
    const PickleValues& m_values;
    std::string m_what;
    const std::string& m_origin;
    const std::vector<ValueIndex>* m_items = nullptr;
};

/// How far a view reaches into its storage, in elements: one past the last. Refuses negative and overflowing sizes.
std::int64_t reach(const TensorClaim& tensor, const Arguments& arguments)
{
    std::int64_t count = 1, last = tensor.offset;
    bool isEmpty = false, overflows = false;
    for (std::size_t i = 0; i < tensor.shape.size(); ++i) {
        const std::int64_t size = tensor.shape[i], stride = tensor.stride[i];
        if (size < 0 || stride < 0) {
            arguments.refuse(say("it has the shape %1 and strides %2; numbers of at least 0 were expected", shapeText(tensor.shape),
                shapeText(tensor.stride)));
        }
        isEmpty = isEmpty || size == 0;
        std::int64_t step = 0;
        overflows = overflows || __builtin_mul_overflow(count, std::max<std::int64_t>(size, 1), &count)
            || __builtin_mul_overflow(std::max<std::int64_t>(size - 1, 0), stride, &step) || __builtin_add_overflow(last, step, &last);
    }
    if (overflows || __builtin_add_overflow(last, 1, &last)) {
        arguments.refuse(
            say("it has the shape %1 and strides %2, more than any file can hold", shapeText(tensor.shape), shapeText(tensor.stride)));
    }
    // A view that repeats its storage's numbers would grow when it is read.
    return isEmpty ? tensor.offset : std::max(last, count);
}

PickleValue makeTensor(PickleValues& values, const Arguments& arguments, bool hasType)
{
    TensorClaim tensor;
    tensor.storage = arguments.of(0, PickleKind::Storage).index;
    const StorageClaim& storage = values.storages[tensor.storage];
    tensor.dtype = storage.dtype;
    tensor.offset = arguments.integer(1);
    tensor.shape = arguments.integers(2);
    tensor.stride = arguments.integers(3);
    if (hasType) {
        const PickleName& type = arguments.name(6);
        if (type.meaning.meaning != Meaning::ElementType) {
            arguments.refuse(say("it has the unknown element type %1", fullName(type)));
        }
        tensor.dtype = type.meaning.dtype;
    }
    if (tensor.offset < 0) {
        arguments.refuse(say("it has the storage offset %1", tensor.offset));
    }
    if (tensor.stride.size() != tensor.shape.size()) {
        arguments.refuse(say("it has %1 sizes and %2 strides", tensor.shape.size(), tensor.stride.size()));
    }
    const auto unit = static_cast<std::int64_t>(storage.isUntyped ? bytesPerElement(tensor.dtype) : 1);
    const std::int64_t elements = storage.elements / unit;
    if (reach(tensor, arguments) > elements) {
        arguments.refuse(
            say("of shape %1 at offset %2, it reaches past its storage of %3 elements", shapeText(tensor.shape), tensor.offset, elements));
    }
    values.tensors.push_back(std::move(tensor));
    return {PickleKind::Tensor, static_cast<std::uint32_t>(values.tensors.size() - 1), 0, {}};
}

CallResult plain(PickleValue value)
{
    return {std::nullopt, false, value, {}};
}

CallResult container(PickleKind kind, std::vector<ValueIndex> items = {})
{
    return {std::nullopt, true, {kind, 0, 0, {}}, std::move(items)};
}

CallResult same(ValueIndex index)
{
    return {index, false, {}, {}};
}

/// OrderedDict(), OrderedDict([[key, value], ...]), defaultdict(type): what an older Python writes, too.
CallResult makeDictionary(const PickleValues& values, const Arguments& arguments)
{
    std::vector<ValueIndex> items;
    if (arguments.size() == 1 && arguments.value(0).kind == PickleKind::List) {
        for (const ValueIndex pair : values.itemsOf(arguments.value(0))) {
            const PickleValue& item = values.at(pair);
            const bool isPair = (item.kind == PickleKind::Tuple || item.kind == PickleKind::List) && values.itemsOf(item).size() == 2;
            if (!isPair) {
                arguments.refuse(say("it is given an item that is no pair"));
            }
            items.insert(items.end(), values.itemsOf(item).begin(), values.itemsOf(item).end());
        }
    }
    return container(PickleKind::Dictionary, std::move(items));
}

/// An array of objects holds a pickle of its own.
CallResult makeNumpyType(const Arguments& arguments)
{
    const std::string_view code = arguments.text(0);
    if (code.empty() || code.find('O') != std::string_view::npos || code.find("object") != std::string_view::npos) {
        arguments.refuse(say("it is %1, an array of objects instead of numbers", quotedName(code)));
    }
    return plain({PickleKind::NumpyType, 0, 0, {}});
}

CallResult makeFromType(PickleValues& values, const Arguments& arguments, const std::string& origin)
{
    const PickleName& function = arguments.name(0);
    if (function.meaning.meaning != Meaning::RebuildTensor && function.meaning.meaning != Meaning::RebuildTensorV3) {
        arguments.refuse(say("it is made by %1", fullName(function)));
    }
    return callInert(values, arguments.index(0), arguments.index(2), origin);
}

} // namespace

CallResult callInert(PickleValues& values, ValueIndex function, ValueIndex tuple, const std::string& origin)
{
    if (values.at(function).kind != PickleKind::Name) {
        refuseTorch(origin, say("its pickle calls what is no function"));
    }
    const PickleName name = values.names[values.at(function).index];
    switch (name.meaning.meaning) {
    case Meaning::RebuildTensor: return plain(makeTensor(values, Arguments(values, tuple, say("a tensor"), origin), false));
    case Meaning::RebuildTensorV3: return plain(makeTensor(values, Arguments(values, tuple, say("a tensor"), origin), true));
    case Meaning::RebuildParameter: {
        const Arguments arguments(values, tuple, say("a parameter"), origin);
        arguments.of(0, PickleKind::Tensor);
        return same(arguments.index(0));
    }
    case Meaning::RebuildFromType: return makeFromType(values, Arguments(values, tuple, say("a tensor"), origin), origin);
    case Meaning::Container: return makeDictionary(values, Arguments(values, tuple, say("a dictionary"), origin));
    case Meaning::Size: return same(Arguments(values, tuple, say("a size"), origin).index(0));
    case Meaning::NumpyType: return makeNumpyType(Arguments(values, tuple, say("a type of numpy's"), origin));
    case Meaning::EncodedText: return plain({PickleKind::Bytes, 0, 0, Arguments(values, tuple, say("a text"), origin).text(0)});
    case Meaning::NumpyValue:
    case Meaning::Inert: return container(PickleKind::Object);
    case Meaning::StorageType:
    case Meaning::ElementType:
    case Meaning::Forbidden:
    case Meaning::Unknown: break;
    }
    refuseHostile(origin, say("it asks to call %1", fullName(name)));
}

bool buildKeepsState(const PickleValues& values, const PickleValue& target, ValueIndex state, const std::string& origin)
{
    const PickleValue& given = values.at(state);
    if (given.kind == PickleKind::Dictionary) {
        const auto& items = values.itemsOf(given);
        for (std::size_t i = 0; i < items.size(); i += 2) {
            const PickleValue& key = values.at(items[i]);
            if (key.kind == PickleKind::Text && key.text.starts_with("__")) {
                refuseHostile(origin, say("it puts %1 into an object", quotedName(key.text)));
            }
        }
    }
    switch (target.kind) {
    case PickleKind::Object: return true;
    case PickleKind::NumpyType:
    case PickleKind::Tensor: return false;
    case PickleKind::Dictionary:
        // torch keeps the versions of modules in an attribute of the state dict.
        if (given.kind == PickleKind::Dictionary) {
            return false;
        }
        break;
    default: break;
    }
    refuseTorch(origin, say("its pickle puts state into a value that has none"));
}

PickleValue storageClaim(PickleValues& values, ValueIndex id, const std::string& origin)
{
    const Arguments arguments(values, id, say("a storage"), origin);
    if (arguments.text(0) != "storage") {
        arguments.refuse(say("it is called %1", quotedName(arguments.text(0))));
    }
    const PickleName& type = arguments.name(1);
    if (type.meaning.meaning != Meaning::StorageType) {
        arguments.refuse(say("it has the unknown type %1", fullName(type)));
    }
    StorageClaim claim;
    claim.key = std::string(arguments.text(2).substr(0, kLongestKey + 1));
    claim.dtype = type.meaning.dtype;
    claim.isUntyped = type.meaning.isUntyped;
    claim.elements = arguments.integer(4);
    const bool isPlain = !claim.key.empty() && claim.key.size() <= kLongestKey
        && std::all_of(claim.key.begin(), claim.key.end(), [](unsigned char c) { return std::isalnum(c) != 0 || c == '_' || c == '-'; });
    if (!isPlain) {
        arguments.refuse(say("it has the key %1, and a plain number was expected", quotedName(claim.key)));
    }
    if (claim.elements < 0) {
        arguments.refuse(say("it claims %1 elements", claim.elements));
    }
    if (arguments.size() > 5 && arguments.value(5).kind != PickleKind::None) {
        arguments.refuse(say("it is a view of another storage, as PyTorch wrote before version 0.4"));
    }
    values.storages.push_back(std::move(claim));
    return {PickleKind::Storage, static_cast<std::uint32_t>(values.storages.size() - 1), 0, {}};
}

} // namespace darkroom::checkpoint
