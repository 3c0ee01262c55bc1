#include "inflate.h"

#include <algorithm>
#include <array>
#include <limits>
#include <zlib.h>

namespace darkroom {

namespace {

constexpr std::size_t kPiece = 1u << 16;

/// A zlib stream that is ended on every way out.
struct Stream {
    z_stream state{};
    bool isOpen;

    Stream()
        : isOpen(::inflateInit(&state) == Z_OK)
    {
    }
    ~Stream()
    {
        if (isOpen) {
            ::inflateEnd(&state);
        }
    }
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;
};

} // namespace

Inflated inflateText(std::span<const std::byte> packed, std::size_t limit)
{
    Inflated result;
    Stream stream;
    std::array<Bytef, kPiece> piece;
    int status = stream.isOpen && packed.size() <= std::numeric_limits<uInt>::max() ? Z_OK : Z_MEM_ERROR;
    stream.state.next_in = reinterpret_cast<Bytef*>(const_cast<std::byte*>(packed.data()));
    stream.state.avail_in = static_cast<uInt>(packed.size());
    while (status == Z_OK) {
        stream.state.next_out = piece.data();
        stream.state.avail_out = static_cast<uInt>(piece.size());
        status = ::inflate(&stream.state, Z_NO_FLUSH);
        const std::size_t count = piece.size() - stream.state.avail_out;
        if (count > limit - result.text.size()) {
            result.fault = InflateFault::TooLong;
            return result;
        }
        result.text.append(reinterpret_cast<const char*>(piece.data()), count);
    }
    result.fault = status == Z_STREAM_END ? InflateFault::None : InflateFault::Damaged;
    return result;
}

} // namespace darkroom
