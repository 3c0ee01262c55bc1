#include "pickle_reader.h"

#include "base/quoted_name.h"
#include "darkroom/base/say.h"
#include "pickle_calls.h"
#include "torch_error.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cstring>

namespace darkroom::checkpoint {

namespace {

constexpr std::size_t kLongestName = 256;
constexpr std::size_t kItemsPerValue = 4; ///< How many items all containers may hold for each value that may be made.

/// The opcodes of protocols 2 to 5 as Python's pickletools names them.
enum class Opcode : unsigned char {
    Mark = '(',
    Stop = '.',
    Pop = '0',
    PopMark = '1',
    Dup = '2',
    BinFloat = 'G',
    Int = 'I',
    BinInt = 'J',
    BinInt1 = 'K',
    BinInt2 = 'M',
    None = 'N',
    BinPersId = 'Q',
    Reduce = 'R',
    BinString = 'T',
    ShortBinString = 'U',
    BinUnicode = 'X',
    Append = 'a',
    Build = 'b',
    Global = 'c',
    EmptyDict = '}',
    Appends = 'e',
    BinGet = 'h',
    LongBinGet = 'j',
    EmptyList = ']',
    BinPut = 'q',
    LongBinPut = 'r',
    SetItem = 's',
    TupleOp = 't',
    EmptyTuple = ')',
    SetItems = 'u',
    BinBytes = 'B',
    ShortBinBytes = 'C',
    Proto = 0x80,
    NewObj = 0x81,
    Tuple1 = 0x85,
    Tuple2 = 0x86,
    Tuple3 = 0x87,
    NewTrue = 0x88,
    NewFalse = 0x89,
    Long1 = 0x8a,
    Long4 = 0x8b,
    ShortBinUnicode = 0x8c,
    BinUnicode8 = 0x8d,
    BinBytes8 = 0x8e,
    EmptySet = 0x8f,
    AddItems = 0x90,
    FrozenSet = 0x91,
    NewObjEx = 0x92,
    StackGlobal = 0x93,
    Memoize = 0x94,
    Frame = 0x95,
    ByteArray8 = 0x96,
};

class Machine {
public:
    Machine(std::span<const std::byte> bytes, const std::string& origin, const PickleLimits& limits)
        : m_bytes(bytes)
        , m_origin(origin)
        , m_limits(limits)
    {
    }

    PickleValues run()
    {
        while (step(static_cast<Opcode>(byte()))) {
            if (m_at > m_limits.bytes) {
                refuse(say("its pickle is longer than %1 bytes", m_limits.bytes));
            }
        }
        m_result.bytes = m_at;
        return std::move(m_result);
    }

private:
    using Index = ValueIndex;

    // Bytes

    std::string_view take(std::uint64_t count)
    {
        if (count > m_bytes.size() - m_at) {
            refuse(say("its pickle asks for %1 bytes at byte %2, and %3 follow; the file is cut off or damaged", count, m_at,
                m_bytes.size() - m_at));
        }
        const std::string_view text(reinterpret_cast<const char*>(m_bytes.data()) + m_at, static_cast<std::size_t>(count));
        m_at += count;
        return text;
    }

    /// A little-endian number.
    template <typename Number>
    Number number()
    {
        Number value;
        std::memcpy(&value, take(sizeof value).data(), sizeof value);
        return value;
    }

    unsigned char byte() { return number<unsigned char>(); }

    /// Text up to the next line feed, as the oldest opcodes have it.
    std::string_view line()
    {
        const std::string_view rest(reinterpret_cast<const char*>(m_bytes.data()) + m_at, static_cast<std::size_t>(m_bytes.size() - m_at));
        const std::size_t length = rest.substr(0, kLongestName + 1).find('\n');
        if (length == std::string_view::npos) {
            refuse(say("its pickle has a name without an end at byte %1", m_at));
        }
        m_at += length + 1;
        return rest.substr(0, length);
    }

    // The stack

    std::size_t floor() const { return m_marks.empty() ? 0 : m_marks.back(); }

    Index pop()
    {
        if (m_stack.size() <= floor()) {
            refuse(say("its pickle takes a value where there is none, at byte %1", m_at));
        }
        const Index index = m_stack.back();
        m_stack.pop_back();
        return index;
    }

    Index top()
    {
        const Index index = pop();
        m_stack.push_back(index);
        return index;
    }

    void push(Index index)
    {
        if (m_stack.size() >= m_limits.values) {
            refuse(say("its pickle holds more than %1 values", m_limits.values));
        }
        m_stack.push_back(index);
    }

    std::vector<Index> popToMark()
    {
        if (m_marks.empty()) {
            refuse(say("its pickle closes what it never opened, at byte %1", m_at));
        }
        const auto begin = m_stack.begin() + static_cast<std::ptrdiff_t>(m_marks.back());
        std::vector<Index> items(begin, m_stack.end());
        m_stack.erase(begin, m_stack.end());
        m_marks.pop_back();
        return items;
    }

    void mark()
    {
        if (m_marks.size() >= m_limits.openMarks) {
            refuse(say("its pickle nests more than %1 levels deep", m_limits.openMarks));
        }
        m_marks.push_back(m_stack.size());
    }

    // Values

    void pushNew(PickleValue value)
    {
        if (m_result.values.size() >= m_limits.values) {
            refuse(say("its pickle holds more than %1 values", m_limits.values));
        }
        m_result.values.push_back(value);
        push(static_cast<Index>(m_result.values.size() - 1));
    }

    void pushInteger(std::int64_t integer) { pushNew({PickleKind::Integer, 0, integer, {}}); }
    void pushTruth(bool truth) { pushNew({PickleKind::Truth, 0, truth ? 1 : 0, {}}); }
    void pushText(PickleKind kind, std::string_view text) { pushNew({kind, 0, 0, text}); }

    void pushItems(PickleKind kind, std::vector<Index> items)
    {
        count(items.size());
        m_result.items.push_back(std::move(items));
        pushNew({kind, static_cast<std::uint32_t>(m_result.items.size() - 1), 0, {}});
    }

    void count(std::size_t items)
    {
        m_items += items;
        if (m_items > kItemsPerValue * m_limits.values) {
            refuse(say("its pickle's containers hold more than %1 values", kItemsPerValue * m_limits.values));
        }
    }

    void pushTupleOf(std::size_t length)
    {
        std::vector<Index> items(length);
        for (std::size_t i = length; i-- > 0;) {
            items[i] = pop();
        }
        pushItems(PickleKind::Tuple, std::move(items));
    }

    /// Adds to a container that stands on the stack. Objects of training programs take anything and keep nothing.
    void add(const std::vector<Index>& items, PickleKind expected)
    {
        const PickleValue& target = m_result.at(top());
        if (target.kind == PickleKind::Object) {
            return;
        }
        if (target.kind != expected || (expected == PickleKind::Dictionary && items.size() % 2 != 0)) {
            refuse(expected == PickleKind::Dictionary ? say("its pickle adds items to what is no dictionary, at byte %1", m_at)
                                                      : say("its pickle adds items to what is no list, at byte %1", m_at));
        }
        count(items.size());
        std::vector<Index>& all = m_result.items[target.index];
        all.insert(all.end(), items.begin(), items.end());
    }

    void addItem()
    {
        const Index value = pop();
        const Index key = pop();
        add({key, value}, PickleKind::Dictionary);
    }

    /// Whole numbers of up to eight bytes; longer ones are no size of anything and become opaque.
    void pushLong(std::uint64_t length)
    {
        const std::string_view digits = take(length);
        if (length > sizeof(std::int64_t)) {
            pushText(PickleKind::Bytes, digits);
            return;
        }
        std::uint64_t bits = length > 0 && (static_cast<unsigned char>(digits.back()) & 0x80) != 0 ? ~std::uint64_t{0} : 0;
        for (std::size_t i = digits.size(); i-- > 0;) {
            bits = (bits << 8) | static_cast<unsigned char>(digits[i]);
        }
        pushInteger(static_cast<std::int64_t>(bits));
    }

    /// Python 2 writes numbers beyond 32 bits, and truths, as decimal text.
    void pushDecimal(std::string_view text)
    {
        if (text == "00" || text == "01") {
            pushTruth(text == "01");
            return;
        }
        std::int64_t value = 0;
        const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (fault != std::errc() || end != text.data() + text.size()) {
            refuse(say("its pickle has a number that is none, at byte %1", m_at));
        }
        pushInteger(value);
    }

    void pushReal()
    {
        const std::uint64_t bits = __builtin_bswap64(number<std::uint64_t>()); // Big-endian, alone among the opcodes.
        pushNew({PickleKind::Real, 0, std::bit_cast<std::int64_t>(bits), {}});
    }

    void pushName(std::string_view module, std::string_view name)
    {
        if (module.size() > kLongestName || name.size() > kLongestName) {
            refuse(say("its pickle has a name of more than %1 characters", kLongestName));
        }
        const GlobalMeaning meaning = globalMeaning(module, name);
        if (meaning.meaning == Meaning::Forbidden) {
            refuseHostile(m_origin, say("it asks for %1, part of a program", quotedName(std::string(module) + "." + std::string(name))));
        }
        m_result.names.push_back({module, name, meaning});
        pushNew({PickleKind::Name, static_cast<std::uint32_t>(m_result.names.size() - 1), 0, {}});
    }

    void pushNameFromStack()
    {
        const PickleValue name = m_result.at(pop());
        const PickleValue module = m_result.at(pop());
        if (name.kind != PickleKind::Text || module.kind != PickleKind::Text) {
            refuse(say("its pickle names a class by what is no text, at byte %1", m_at));
        }
        pushName(module.text, name.text);
    }

    // The memo

    void put(std::uint64_t key)
    {
        if (key >= m_limits.values) {
            refuse(say("its pickle remembers a value under the number %1", key));
        }
        if (key >= m_memo.size()) {
            m_memo.resize(static_cast<std::size_t>(key) + 1, kNothing);
        }
        m_memo[static_cast<std::size_t>(key)] = top();
    }

    void get(std::uint64_t key)
    {
        if (key >= m_memo.size() || m_memo[static_cast<std::size_t>(key)] == kNothing) {
            refuse(say("its pickle recalls a value that it never remembered, at byte %1", m_at));
        }
        push(m_memo[static_cast<std::size_t>(key)]);
    }

    /// The next free number, which is how many were put.
    void memoize() { put(m_memo.size()); }

    // Calls

    void call(Index function, Index arguments)
    {
        const CallResult made = callInert(m_result, function, arguments, m_origin);
        if (made.existing) {
            push(*made.existing);
        } else if (made.hasItems) {
            pushItems(made.value.kind, made.items);
        } else {
            pushNew(made.value);
        }
    }

    void reduce()
    {
        const Index arguments = pop();
        call(pop(), arguments);
    }

    void newObject(bool hasNames)
    {
        if (hasNames) {
            pop(); // Arguments by name never decide what an inert object is.
        }
        reduce();
    }

    void build()
    {
        const Index state = pop();
        const PickleValue target = m_result.at(top());
        if (buildKeepsState(m_result, target, state, m_origin)) {
            count(1);
            m_result.items[target.index] = {state};
        }
    }

    void persistent() { pushNew(storageClaim(m_result, pop(), m_origin)); }

    bool stop()
    {
        m_result.root = pop();
        if (!m_stack.empty() || !m_marks.empty()) {
            refuse(say("its pickle ends before it is complete"));
        }
        return false;
    }

    /// False at the end.
    bool step(Opcode opcode)
    {
        using enum Opcode;
        switch (opcode) {
        case Proto: checkProtocol(byte()); return true;
        case Frame: take(8); return true;
        case Stop: return stop();
        case Mark: mark(); return true;
        case Pop: popValueOrMark(); return true;
        case PopMark: popToMark(); return true;
        case Dup: push(top()); return true;

        case None: pushNew({}); return true;
        case NewTrue: pushTruth(true); return true;
        case NewFalse: pushTruth(false); return true;
        case BinInt: pushInteger(number<std::int32_t>()); return true;
        case BinInt1: pushInteger(byte()); return true;
        case BinInt2: pushInteger(number<std::uint16_t>()); return true;
        case Long1: pushLong(byte()); return true;
        case Long4: pushLong(number<std::uint32_t>()); return true;
        case Int: pushDecimal(line()); return true;
        case BinFloat: pushReal(); return true;

        case ShortBinUnicode:
        case ShortBinString: pushText(PickleKind::Text, take(byte())); return true;
        case BinUnicode:
        case BinString: pushText(PickleKind::Text, take(number<std::uint32_t>())); return true;
        case BinUnicode8: pushText(PickleKind::Text, take(number<std::uint64_t>())); return true;
        case ShortBinBytes: pushText(PickleKind::Bytes, take(byte())); return true;
        case BinBytes: pushText(PickleKind::Bytes, take(number<std::uint32_t>())); return true;
        case BinBytes8:
        case ByteArray8: pushText(PickleKind::Bytes, take(number<std::uint64_t>())); return true;

        case EmptyTuple: pushItems(PickleKind::Tuple, {}); return true;
        case Tuple1: pushTupleOf(1); return true;
        case Tuple2: pushTupleOf(2); return true;
        case Tuple3: pushTupleOf(3); return true;
        case TupleOp: pushItems(PickleKind::Tuple, popToMark()); return true;
        case EmptyList:
        case EmptySet: pushItems(PickleKind::List, {}); return true;
        case FrozenSet: pushItems(PickleKind::List, popToMark()); return true;
        case EmptyDict: pushItems(PickleKind::Dictionary, {}); return true;
        case Append: addOne(); return true;
        case Appends:
        case AddItems: add(popToMark(), PickleKind::List); return true;
        case SetItem: addItem(); return true;
        case SetItems: add(popToMark(), PickleKind::Dictionary); return true;

        case BinPut: put(byte()); return true;
        case LongBinPut: put(number<std::uint32_t>()); return true;
        case Memoize: memoize(); return true;
        case BinGet: get(byte()); return true;
        case LongBinGet: get(number<std::uint32_t>()); return true;

        case Global: globalFromLines(); return true;
        case StackGlobal: pushNameFromStack(); return true;
        case Reduce: reduce(); return true;
        case NewObj: newObject(false); return true;
        case NewObjEx: newObject(true); return true;
        case Build: build(); return true;
        case BinPersId: persistent(); return true;
        }
        refuse(say("its pickle has the opcode %1 at byte %2, which PyTorch never writes", static_cast<int>(opcode), m_at - 1));
    }

    void checkProtocol(unsigned char protocol)
    {
        if (protocol < 2 || protocol > 5) {
            refuse(say("its pickle has protocol %1, and 2 to 5 are known", protocol));
        }
    }

    void popValueOrMark()
    {
        if (!m_marks.empty() && m_stack.size() == m_marks.back()) {
            m_marks.pop_back();
        } else {
            pop();
        }
    }

    void addOne()
    {
        const Index value = pop();
        add({value}, PickleKind::List);
    }

    void globalFromLines()
    {
        const std::string_view module = line();
        pushName(module, line());
    }

    [[noreturn]] void refuse(const std::string& what) const { refuseTorch(m_origin, what); }

    static constexpr Index kNothing = ~Index{0};

    std::span<const std::byte> m_bytes;
    const std::string& m_origin;
    PickleLimits m_limits;
    std::uint64_t m_at = 0;
    PickleValues m_result;
    std::vector<Index> m_stack;
    std::vector<std::size_t> m_marks;
    std::vector<Index> m_memo;
    std::size_t m_items = 0;
};

} // namespace

PickleValues readPickle(std::span<const std::byte> bytes, const std::string& origin, const PickleLimits& limits)
{
    return Machine(bytes, origin, limits).run();
}

} // namespace darkroom::checkpoint
