#include "app/program.h"
#include "darkroom/base/files.h"
#include "darkroom/base/png_picture.h"
#include "darkroom/generation/input_file.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <span>

using namespace darkroom;
using namespace darkroom::tests;

namespace {

Image gradient(int width, int height)
{
    Image picture{width, height, {}};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (const int value : {x * 255 / width, y * 255 / height, 128})
                picture.rgb.push_back(static_cast<std::uint8_t>(value));
    return picture;
}

/// White in its right half.
Image halfMask(int side)
{
    Image mask{side, side, std::vector<std::uint8_t>(static_cast<std::size_t>(side * side * 3), 0)};
    for (int y = 0; y < side; ++y)
        std::fill_n(mask.rgb.begin() + (y * side + side / 2) * 3, side / 2 * 3, std::uint8_t{255});
    return mask;
}

} // namespace

/// The options about a picture to begin from, on the model that ships with the program.
class GenerateFromPictureTest : public QObject {
    Q_OBJECT

    static constexpr int kSide = 128; ///< The shipped model's own.
    QTemporaryDir m_folder;

    QString write(const char* name, const Image& picture)
    {
        const auto file = m_folder.filePath(name);
        const auto bytes = encodePngPicture(picture);
        writeFileAtomically(realFileSystem(), file.toStdString(), std::span(bytes));
        return file;
    }

    ProgramResult generate(QStringList arguments) const
    {
        arguments = QStringList{"generate", "--seed", "5", "--steps", "4", "--precision", "fp32"} + arguments;
        return runProgram(arguments, {{"XDG_CACHE_HOME", m_folder.path()}});
    }

private slots:
    void wrongOptionsCostExitCode2AndAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("mask alone") << QStringList{"--mask", "m.png"} << "--init";
        QTest::newRow("margins alone") << QStringList{"--outpaint", "8,0,0,0"} << "--init";
        QTest::newRow("strength alone") << QStringList{"--strength", "0.5"} << "--init";
        QTest::newRow("strength") << QStringList{"--init", "p.png", "--strength", "2"} << "--strength";
        QTest::newRow("rule") << QStringList{"--init", "p.png", "--strength-rule", "mine"} << "--strength-rule";
        QTest::newRow("fit") << QStringList{"--init", "p.png", "--fit", "squeeze"} << "--fit";
        QTest::newRow("three margins") << QStringList{"--init", "p.png", "--outpaint", "8,0,0"} << "--outpaint";
        QTest::newRow("no margin") << QStringList{"--init", "p.png", "--outpaint", "0,0,0,0"} << "--outpaint";
        QTest::newRow("upscale of a fixed size") << QStringList{"--upscale", "2"} << "--upscale";
    }

    void wrongOptionsCostExitCode2AndAreNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const auto result = generate(arguments);
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.err.contains(named), qPrintable(result.err));
    }

    void aMissingPictureCostsExitCode3()
    {
        const auto result = generate({"--init", m_folder.filePath("none.png")});
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(result.err.contains("none.png"), qPrintable(result.err));
    }

    void aPictureIsTakenUpAndTheStrengthCounts()
    {
        const auto start = write("start.png", gradient(kSide, kSide));
        const auto weak = m_folder.filePath("weak.png"), strong = m_folder.filePath("strong.png");
        auto result = generate({"--init", start, "--strength", "0.25", "--out", weak});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        result = generate({"--init", start, "--strength", "1", "--out", strong});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        const auto distance = [&](const QString& file) {
            const auto made = readInputPicture(file.toStdString());
            const auto original = gradient(kSide, kSide);
            double sum = 0;
            for (std::size_t i = 0; i < made.rgb.size(); ++i)
                sum += std::abs(int(made.rgb[i]) - int(original.rgb[i]));
            return sum / static_cast<double>(made.rgb.size());
        };
        QVERIFY2(distance(weak) < distance(strong), qPrintable(QString::number(distance(weak))));
    }

    void whatTheMaskKeepsIsKeptBitForBit()
    {
        const auto original = gradient(kSide, kSide);
        const auto out = m_folder.filePath("masked.png");
        const auto result =
            generate({"--init", write("original.png", original), "--mask", write("mask.png", halfMask(kSide)), "--out", out});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        const auto made = readInputPicture(out.toStdString());
        bool changed = false;
        for (int y = 0; y < kSide; ++y)
            for (int i = 0; i < kSide * 3; ++i) {
                const auto at = static_cast<std::size_t>(y * kSide * 3 + i);
                if (i < kSide / 2 * 3)
                    QCOMPARE(made.rgb[at], original.rgb[at]);
                else
                    changed = changed || made.rgb[at] != original.rgb[at];
            }
        QVERIFY(changed);
    }

    void aPictureGrowsByItsMargins()
    {
        const auto original = gradient(96, kSide);
        const auto out = m_folder.filePath("grown.png");
        const auto result = generate({"--init", write("narrow.png", original), "--outpaint", "0,0,32,0", "--out", out});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        const auto made = readInputPicture(out.toStdString());
        QCOMPARE(made.width, kSide);
        for (int y = 0; y < kSide; ++y)
            for (int i = 0; i < 96 * 3; ++i)
                QCOMPARE(made.rgb[static_cast<std::size_t>(y * kSide * 3 + i)], original.rgb[static_cast<std::size_t>(y * 96 * 3 + i)]);
    }

    void aMaskOfAnotherSizeIsRefused()
    {
        const auto result = generate({"--init", write("p.png", gradient(kSide, kSide)), "--mask", write("m.png", halfMask(64))});
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.err.contains("64 x 64"), qPrintable(result.err));
    }
};

QTEST_GUILESS_MAIN(GenerateFromPictureTest)
#include "generate_from_picture_test.moc"
