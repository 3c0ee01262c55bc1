#include "darkroom/base/utf8.h"

#include <QtTest>

namespace {

using namespace darkroom;

class Utf8Test : public QObject {
    Q_OBJECT

private slots:
    void everyScalarValueComesBack()
    {
        std::u32string all;
        for (char32_t c = 0; c <= 0x10FFFF; ++c) {
            if (c < 0xD800 || c > 0xDFFF) {
                all += c;
            }
        }
        const std::string bytes = encodeUtf8(all);
        QVERIFY(decodeUtf8(bytes) == all);
        QVERIFY(isUtf8(bytes));
        QVERIFY(validUtf8(bytes) == bytes);
    }

    void wrongBytesBecomeReplacements_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const QString r(QChar(0xFFFD));
        // The expected values are those of Python's decoder with errors="replace".
        QTest::newRow("lone continuation") << QByteArray("a\x80z") << "a" + r + "z";
        QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << r + r;
        QTest::newRow("overlong of three") << QByteArray("\xE0\x80\xAF") << r + r + r;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << r + r + r;
        QTest::newRow("beyond the last") << QByteArray("\xF4\x90\x80\x80") << r + r + r + r;
        QTest::newRow("cut of four") << QByteArray("\xF0\x9F\x98") << r;
        QTest::newRow("cut then letter") << QByteArray("\xE7\x8C!") << r + "!";
        QTest::newRow("cut then character") << QByteArray("\xE7\xE7\x8C\xAB") << r + QString::fromUtf8("\xE7\x8C\xAB");
        QTest::newRow("never a byte") << QByteArray("\xFF\xFE") << r + r;
        QTest::newRow("the standard's example")
            << QByteArray("\x61\xF1\x80\x80\xE1\x80\xC2\x62\x80\x63\x80\xBF\x64") << "a" + r + r + r + "b" + r + "c" + r + r + "d";
    }

    void wrongBytesBecomeReplacements()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(validUtf8(bytes.toStdString())), expected);
        QVERIFY(!isUtf8(bytes.toStdString()));
    }

    void theReplacementItselfIsSound() { QVERIFY(isUtf8("\xEF\xBF\xBD")); }

    void whatIsNoScalarValueIsReplaced()
    {
        QCOMPARE(encodeUtf8(std::u32string{0xD800, 0x110000}), std::string("\xEF\xBF\xBD\xEF\xBF\xBD"));
    }
};

} // namespace

QTEST_GUILESS_MAIN(Utf8Test)
#include "utf8_test.moc"
