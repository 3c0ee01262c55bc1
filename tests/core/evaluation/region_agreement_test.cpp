#include "darkroom/evaluation/region_agreement.h"

#include "darkroom/base/nearest_region.h"

#include "icons_fixture.h"
#include "support/expect_error.h"

#include <QtTest>

#include <algorithm>
#include <optional>

using namespace darkroom;
using namespace darkroom::evaluation;
using namespace darkroom::tests;

namespace {

const std::vector<RegionClass> kRegions = {{0, "ground", {255, 255, 255}}, {3, "red", {200, 0, 0}}, {4, "blue", {0, 0, 200}}};

} // namespace

class RegionAgreementTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_cache.emplace();
        qputenv("XDG_CACHE_HOME", m_cache->path().toUtf8());
    }

    void aPixelIsOfTheRegionWithTheNearestColour()
    {
        const Image picture{2, 2, {250, 250, 240, 210, 10, 10, 10, 0, 120, 100, 0, 100}};
        // The last is equally far from red and blue: the first of them.
        QVERIFY((nearestRegions(picture, kRegions) == LabelMap{2, 2, {0, 3, 4, 3}}));
        QVERIFY(nearestRegions(picture, {}).empty());
        QVERIFY(nearestRegions({}, kRegions).empty());
    }

    void pixelsThatAgreeAreCounted()
    {
        const Image picture{2, 2, {255, 255, 255, 200, 0, 0, 0, 0, 200, 0, 0, 200}};
        RegionAgreement agreement;
        addPicture(agreement, picture, {2, 2, {0, 3, 3, 4}}, kRegions);
        QCOMPARE(agreement.share(), 3.0 / 4.0);
        QCOMPARE(agreement.drawnShare(), 2.0 / 3.0);
        addPicture(agreement, picture, {2, 2, {0, 0, 0, 0}}, kRegions);
        QCOMPARE(agreement.pictures, std::int64_t{2});
        QCOMPARE(agreement.share(), 4.0 / 8.0);
        QCOMPARE(agreement.drawnShare(), 2.0 / 3.0);
        QCOMPARE(RegionAgreement().share(), 0.0);
        DARKROOM_EXPECT_ERROR(ErrorKind::Shape, addPicture(agreement, picture, {1, 2, {0, 0}}, kRegions), "another size");
    }

    void picturesWithAndWithoutAMapAreMeasured()
    {
        const TinyIcons icons;
        icons.addRegionMaps();
        const auto report = measureRegions(icons.request(), {}, {});
        QVERIFY(!report.stopped);
        QCOMPARE(report.model, std::string("Tiny"));
        for (const RegionAgreement* agreement : {&report.real, &report.withMap, &report.withoutMap}) {
            QCOMPARE(agreement->pictures, std::int64_t{5});
            QCOMPARE(agreement->pixels, std::int64_t{5} * TinyIcons::kSize * TinyIcons::kSize);
            QCOMPARE(agreement->drawnPixels, agreement->pixels / 2);
        }
        // The network reads the map.
        QVERIFY(report.withMap.agreeing != report.withoutMap.agreeing || report.withMap.drawnAgreeing != report.withoutMap.drawnAgreeing);
        QCOMPARE(toJson(report), toJson(measureRegions(icons.request(), {}, {})));
        const auto text = table(report);
        QVERIFY(text.find("made by class and map") != std::string::npos && text.ends_with('\n'));
        QCOMPARE(toJson(report).at("table").size(), static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')));
    }

    void dataWithoutMapsOrWithOtherRegionsIsRefused()
    {
        const TinyIcons icons;
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, measureRegions(icons.request(), {}, {}), "other regions");
        icons.addRegionMaps();
        icons.writeData(); // regions.json stays, the pictures have no maps
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, measureRegions(icons.request(), {}, {}), "region map");
    }

    void aStopBeforeTheStartMeasuresNothing()
    {
        const TinyIcons icons;
        icons.addRegionMaps();
        std::stop_source stop;
        stop.request_stop();
        const auto report = measureRegions(icons.request(), {}, stop.get_token());
        QVERIFY(report.stopped);
        QCOMPARE(report.withMap.pictures, std::int64_t{0});
    }

private:
    std::optional<QTemporaryDir> m_cache;
};

QTEST_GUILESS_MAIN(RegionAgreementTest)
#include "region_agreement_test.moc"
