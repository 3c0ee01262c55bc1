#include "darkroom/base/noise_stream.h"

#include "darkroom/base/philox.h"

#include <QtTest>

#include <cmath>

namespace {

using namespace darkroom;

constexpr NoiseSource kSources[] = {NoiseSource::Philox, NoiseSource::TorchCpu, NoiseSource::Nv};

std::vector<float> draw(NoiseStream& stream, std::size_t size)
{
    std::vector<float> values(size);
    stream.next(values);
    return values;
}

std::vector<float> philoxDraw(std::uint64_t seed, std::uint64_t number, std::size_t size)
{
    std::vector<float> values(size);
    fillNormal(values, seed, number);
    return values;
}

struct Moments {
    double mean = 0.0;
    double variance = 0.0;
    double kurtosis = 0.0;
};

Moments moments(const std::vector<float>& values)
{
    Moments m;
    for (const float v : values) {
        m.mean += v / static_cast<double>(values.size());
    }
    for (const float v : values) {
        const double d = v - m.mean;
        m.variance += d * d / static_cast<double>(values.size());
        m.kurtosis += d * d * d * d / static_cast<double>(values.size());
    }
    m.kurtosis /= m.variance * m.variance;
    return m;
}

class NoiseStreamTest : public QObject {
    Q_OBJECT

private slots:
    /// Our stream's definition (philox.h) computed by a separate program with numpy; it must never change, or old pictures are lost.
    void ourStreamIsPinned_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<quint64>("number");
        QTest::addColumn<QList<double>>("expected");
        QTest::newRow("seed 0") << quint64{0u} << quint64{0u}
                                << QList<double>{0.991137683, -0.92466259, -0.617608964, -0.482068598, -0.153638229, 0.180825904};
        QTest::newRow("seed 42, draw 3") << quint64{42u} << quint64{3u}
                                         << QList<double>{-2.38777876, 0.849060178, -0.657004535, -0.465770721, 0.852786243, 0.75664866};
        QTest::newRow("large seed and draw") << quint64{1311768467463790320u} << quint64{4294967298u}
                                             << QList<double>{
                                                    -1.26894903, 1.07583666, -0.765846908, -0.0147180464, 0.0828097761, -0.509678602};
    }

    void ourStreamIsPinned()
    {
        QFETCH(quint64, seed);
        QFETCH(quint64, number);
        QFETCH(QList<double>, expected);
        const std::vector<float> values = philoxDraw(seed, number, static_cast<std::size_t>(expected.size()));
        for (qsizetype i = 0; i < expected.size(); ++i) {
            // One unit in the last place of a float: two maths libraries may round the double apart.
            QVERIFY2(std::abs(values[static_cast<std::size_t>(i)] - expected[i]) <= 2.4e-7 * std::max(1.0, std::abs(expected[i])),
                qPrintable(QString::number(values[static_cast<std::size_t>(i)], 'g', 9)));
        }
    }

    void aShortDrawIsTheBeginningOfALongOne()
    {
        const std::vector<float> all = philoxDraw(5, 2, 1000);
        for (std::size_t size = 0; size < 40; ++size) {
            QVERIFY(philoxDraw(5, 2, size) == std::vector<float>(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(size)));
        }
    }

    void drawsAndSeedsAreIndependent()
    {
        const std::vector<float> a = philoxDraw(1, 0, 10000);
        for (const auto& b :
            {philoxDraw(2, 0, 10000), philoxDraw(1, 1, 10000), philoxDraw(1ull << 32 | 1, 0, 10000), philoxDraw(1, 1ull << 32, 10000)}) {
            double product = 0.0;
            for (std::size_t i = 0; i < a.size(); ++i) {
                product += static_cast<double>(a[i]) * b[i] / static_cast<double>(a.size());
            }
            // The mean of 10,000 products of independent unit normals has the standard deviation 0.01.
            QVERIFY2(std::abs(product) < 0.05, qPrintable(QString::number(product)));
        }
    }

    void everySourceIsUnitNormal()
    {
        for (const NoiseSource source : kSources) {
            NoiseStream stream(source, 2024);
            const Moments m = moments(draw(stream, 200000));
            // Five standard deviations of each estimate over 200,000 values: 1, sqrt 2 and sqrt 24, times 200,000^-1/2.
            QVERIFY2(std::abs(m.mean) < 0.0112, name(source));
            QVERIFY2(std::abs(m.variance - 1.0) < 0.0159, name(source));
            QVERIFY2(std::abs(m.kurtosis - 3.0) < 0.0548, name(source));
        }
    }

    void noValueIsEverInfinite()
    {
        for (const std::uint64_t seed : {0ull, 1ull, ~0ull}) {
            for (const float value : philoxDraw(seed, 0, 100000)) {
                QVERIFY(std::isfinite(value) && std::abs(value) < 7.0f);
            }
        }
    }

    void aCopyGoesOnFromTheSamePlace()
    {
        for (const NoiseSource source : kSources) {
            for (const std::size_t size : {std::size_t{5}, std::size_t{20}, std::size_t{64}}) {
                NoiseStream stream(source, 9);
                draw(stream, size);
                NoiseStream copy = stream;
                QVERIFY(draw(copy, size) == draw(stream, size));
                QVERIFY(draw(copy, size) == draw(stream, size));
                QCOMPARE(copy.position(), std::uint64_t{3});
            }
        }
    }

    void seekingFindsTheSameDraws()
    {
        for (const NoiseSource source : kSources) {
            // 3 and 20 take torch's two odd paths: a kept second value, and a last block drawn anew.
            for (const std::size_t size : {std::size_t{3}, std::size_t{20}, std::size_t{256}}) {
                NoiseStream stream(source, 77);
                std::vector<std::vector<float>> draws;
                for (int i = 0; i < 6; ++i) {
                    draws.push_back(draw(stream, size));
                }
                for (const std::uint64_t place : {5u, 0u, 3u, 4u, 1u, 2u}) {
                    stream.seek(place, size);
                    QCOMPARE(stream.position(), place);
                    QVERIFY2(draw(stream, size) == draws[place], name(source));
                }
            }
        }
    }

    void torchSeesOnlyTheLowHalfOfASeed()
    {
        NoiseStream a(NoiseSource::TorchCpu, 3);
        NoiseStream b(NoiseSource::TorchCpu, (std::uint64_t{1} << 32) + 3);
        QVERIFY(draw(a, 50) == draw(b, 50));
    }

    void drawingNothingIsADrawToo()
    {
        for (const NoiseSource source : kSources) {
            NoiseStream stream(source, 1);
            draw(stream, 0);
            QCOMPARE(stream.position(), std::uint64_t{1});
        }
    }
};

} // namespace

QTEST_GUILESS_MAIN(NoiseStreamTest)
#include "noise_stream_test.moc"
