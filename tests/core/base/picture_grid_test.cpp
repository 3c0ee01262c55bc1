#include "darkroom/base/picture_grid.h"

#include "base/label_font.h"
#include "darkroom/base/error.h"
#include "darkroom/base/utf8.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <set>

using namespace darkroom;

namespace {

Image plain(int width, int height, std::uint8_t value)
{
    return {width, height, std::vector<std::uint8_t>(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3, value)};
}

std::uint8_t red(const Image& picture, int x, int y)
{
    return picture.rgb[(static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.width) + static_cast<std::size_t>(x)) * 3];
}

int pixelsOf(const Image& picture, std::uint8_t value)
{
    int count = 0;
    for (std::size_t i = 0; i < picture.rgb.size(); i += 3)
        count += picture.rgb[i] == value ? 1 : 0;
    return count;
}

} // namespace

class PictureGridTest : public QObject {
    Q_OBJECT

private slots:
    void everyLetterIsItsOwn()
    {
        constexpr char32_t kLatin = 0x180, kSigns = 0x2300;
        std::set<LetterRows> shapes;
        for (char32_t letter = 0; letter < kSigns; ++letter) {
            const auto rows = letterRows(letter);
            if (!rows) continue;
            QVERIFY2(shapes.insert(*rows).second, qPrintable(QString::number(letter, 16)));
            QVERIFY(std::all_of(rows->begin(), rows->end(), [](std::uint8_t row) { return row < 32; }));
            QVERIFY(letter < kLatin || rows->front() == 0);
        }
        QVERIFY(shapes.size() > 160);
        for (char32_t letter = U' '; letter <= U'~'; ++letter)
            QVERIFY(letterRows(letter));
        for (const char32_t letter : {U'\n', U'\u007f', U'\u732b', U'\u0416', U'\ufffd'})
            QVERIFY(!letterRows(letter));
    }

    void marksStandAboveAndBelow()
    {
        const auto e = *letterRows(U'e'), acute = *letterRows(U'\u00e9'), grave = *letterRows(U'\u00e8');
        QVERIFY(std::equal(e.begin() + 4, e.end(), acute.begin() + 4)); // the same letter under another mark
        QVERIFY(std::equal(e.begin() + 4, e.end(), grave.begin() + 4));
        const auto capital = *letterRows(U'U'), umlaut = *letterRows(U'\u00dc');
        QVERIFY(std::equal(capital.begin() + kMarkHeight, capital.end(), umlaut.begin() + kMarkHeight));
        QVERIFY(umlaut[0] != 0 && capital[0] == 0);
        const auto c = *letterRows(U'c'), cedilla = *letterRows(U'\u00e7');
        QVERIFY(std::equal(c.begin(), c.end() - kMarkHeight, cedilla.begin()));
        QVERIFY(cedilla.back() != 0);
        // The mark takes the place of the dot.
        QVERIFY((*letterRows(U'i'))[2] != (*letterRows(U'\u00ef'))[2]);
    }

    void textIsDrawnWhereItStands()
    {
        auto picture = plain(20, 12, 255);
        drawText(picture, U"I", 2, 3, 1, {0, 0, 0});
        // The letter: a bar of three dots, five in the middle, a bar of three.
        QCOMPARE(pixelsOf(picture, 0), 3 + 5 + 3);
        QCOMPARE(red(picture, 3, 3), std::uint8_t{0});
        QCOMPARE(red(picture, 2, 3), std::uint8_t{255});
        auto large = plain(40, 30, 255);
        drawText(large, U"I", 2, 3, 2, {0, 0, 0});
        QCOMPARE(pixelsOf(large, 0), 4 * (3 + 5 + 3));
    }

    void textBeyondTheEdgeIsLeftAway()
    {
        auto picture = plain(6, 6, 255);
        drawText(picture, U"WWW", -3, -3, 2, {0, 0, 0});
        QCOMPARE(picture.rgb.size(), std::size_t{6 * 6 * 3});
    }

    void everyPictureIsThereAsItIs()
    {
        const std::vector<GridRow> rows = {
            {"first", {{plain(24, 16, 10), "w 0"}, {plain(24, 16, 20), "w 1"}, {plain(24, 16, 30), "w 2"}}},
            {"second", {{plain(24, 16, 40), ""}}},
        };
        const auto grid = pictureGrid("title", rows);
        for (const std::uint8_t value : std::array<std::uint8_t, 4>{10, 20, 30, 40})
            QCOMPARE(pixelsOf(grid, value), 24 * 16);
        QCOMPARE(grid.rgb.size(), static_cast<std::size_t>(grid.width) * static_cast<std::size_t>(grid.height) * 3);
        QVERIFY(grid.width > 3 * 24);
        QVERIFY(grid.height > 2 * 16);
    }

    void labelsStayInTheirColumn()
    {
        const std::vector<GridRow> rows = {{"", {{plain(24, 4, 1), std::string(100, 'W')}, {plain(24, 4, 1), ""}}}};
        const auto grid = pictureGrid("", rows);
        const int secondColumn = 8 + 24 + 8;
        for (int y = 0; y < grid.height; ++y)
            for (int x = secondColumn - 8; x < secondColumn; ++x)
                QCOMPARE(red(grid, x, y), std::uint8_t{255});
    }

    void otherLettersStandByTheirNumbers()
    {
        const auto read = [](const char* text) { return encodeUtf8(spelled(text)); };
        QCOMPARE(read("w 2, red apple!"), std::string("w 2, red apple!"));
        QCOMPARE(read("a caf\u00e9"), std::string("a caf\u00e9"));
        QCOMPARE(read("\u732b\u3068 dog \U0001F415"), std::string("<U+732B U+3068> dog <U+1F415>"));
        QCOMPARE(read("a\nb"), std::string("a<U+000A>b"));
        QCOMPARE(read("\xff!"), std::string("<U+FFFD>!"));
        QCOMPARE(read(""), std::string());
    }

    /// Another way of writing is asked for every label once, within the room that it has.
    void aWriterGetsEveryLabel()
    {
        class Recorder : public GridWriter {
        public:
            int lineHeight(GridLetters letters) const override { return letters == GridLetters::Large ? 20 : 10; }
            void write(Image& picture, const GridLine& line) const override
            {
                QVERIFY(line.x + line.width <= picture.width && line.y + lineHeight(line.letters) <= picture.height);
                texts.push_back(std::string(line.text));
            }
            mutable std::vector<std::string> texts;
        } recorder;
        const std::vector<GridRow> rows = {{"row \u732b", {{plain(24, 16, 10), "w 0"}, {plain(24, 16, 20), "w 1"}}}};
        const auto grid = pictureGrid("title", rows, recorder);
        QCOMPARE(recorder.texts, (std::vector<std::string>{"title", "row \u732b", "w 0", "w 1"}));
        QCOMPARE(grid.height, 8 + 20 + 8 + 20 + 10 + 16 + 8);
    }

    void nothingToShowIsAFault() { QVERIFY_THROWS_EXCEPTION(Error, pictureGrid("title", {})); }
};

QTEST_GUILESS_MAIN(PictureGridTest)
#include "picture_grid_test.moc"
