#include "base/base64.h"

#include <QtTest>

using namespace darkroom;

namespace {

std::span<const std::byte> bytesOf(const std::string& text)
{
    return std::as_bytes(std::span(text));
}

} // namespace

class Base64Test : public QObject {
    Q_OBJECT

private slots:
    /// RFC 4648, section 10.
    void encodesTheStandardsExamples()
    {
        const std::vector<std::pair<std::string, std::string>> examples = {
            {"", ""}, {"f", "Zg=="}, {"fo", "Zm8="}, {"foo", "Zm9v"}, {"foob", "Zm9vYg=="}, {"fooba", "Zm9vYmE="}, {"foobar", "Zm9vYmFy"}};
        for (const auto& [plain, encoded] : examples) {
            QCOMPARE(toBase64(bytesOf(plain)), encoded);
            const auto back = fromBase64(encoded);
            QVERIFY2(back.has_value(), encoded.c_str());
            const auto expected = bytesOf(plain);
            QVERIFY2(std::equal(back->begin(), back->end(), expected.begin(), expected.end()), encoded.c_str());
        }
    }

    void refusesWhatItDoesNotWrite()
    {
        for (const char* text : {"Z", "Zg", "Zg=", "Zg===", "Zh==", "Zm9v\n", "=Zg=", "Z===", "====", "Zm9\xC3"})
            QVERIFY2(!fromBase64(text), text);
    }
};

QTEST_GUILESS_MAIN(Base64Test)
#include "base64_test.moc"
