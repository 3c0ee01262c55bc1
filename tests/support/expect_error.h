#pragma once

#include "darkroom/base/error.h"

#include <initializer_list>
#include <string>

namespace darkroom::tests {

/// Runs `action` and checks that it throws Error of a kind whose sentence holds every one of `parts`. Empty when it does; otherwise what
/// happened instead.
template <typename Action>
std::string errorFault(ErrorKind kind, std::initializer_list<std::string> parts, Action action)
{
    try {
        action();
    } catch (const Error& error) {
        if (error.kind() != kind) {
            return std::string("wrong kind: ") + name(error.kind()) + ": " + error.sentence();
        }
        for (const std::string& part : parts) {
            if (error.sentence().find(part) == std::string::npos) {
                return "\"" + part + "\" is missing in: " + error.sentence();
            }
        }
        return {};
    } catch (const std::exception& other) {
        return std::string("another exception: ") + other.what();
    }
    return "nothing was thrown";
}

} // namespace darkroom::tests

/// Fails the test with what happened when an expression does not throw Error of a kind whose sentence holds all further arguments.
#define DARKROOM_EXPECT_ERROR(kind, expression, ...)                                                                         \
    do {                                                                                                                     \
        const std::string fault_ = darkroom::tests::errorFault(kind, {__VA_ARGS__}, [&] { static_cast<void>(expression); }); \
        QVERIFY2(fault_.empty(), fault_.c_str());                                                                            \
    } while (false)
