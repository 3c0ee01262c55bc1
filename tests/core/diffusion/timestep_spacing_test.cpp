#include "diffusion/timestep_spacing.h"

#include "support/expect_error.h"

#include <QtTest>

#include <algorithm>

using namespace darkroom;
using namespace darkroom::diffusion;

using Steps = std::vector<std::int64_t>;

class TimestepSpacingTest : public QObject {
    Q_OBJECT

private slots:
    // The examples of Lin et al. 2024, table 2, for 10 of 1000 steps, counted from 0 instead of 1.
    void tenStepsAreThePapersOwn()
    {
        QVERIFY(spacedTimesteps(TimestepSpacing::Leading, 1000, 10) == (Steps{900, 800, 700, 600, 500, 400, 300, 200, 100, 0}));
        QVERIFY(spacedTimesteps(TimestepSpacing::Linspace, 1000, 10) == (Steps{999, 888, 777, 666, 555, 444, 333, 222, 111, 0}));
        QVERIFY(spacedTimesteps(TimestepSpacing::Trailing, 1000, 10) == (Steps{999, 899, 799, 699, 599, 499, 399, 299, 199, 99}));
    }

    void anOffsetMovesLeadingAlone()
    {
        QVERIFY(spacedTimesteps(TimestepSpacing::Leading, 1000, 4, 1) == (Steps{751, 501, 251, 1}));
        QVERIFY(spacedTimesteps(TimestepSpacing::Trailing, 1000, 4, 1) == (Steps{999, 749, 499, 249}));
    }

    void everyCountFallsWithinTheTable()
    {
        for (const auto spacing : {TimestepSpacing::Leading, TimestepSpacing::Linspace, TimestepSpacing::Trailing}) {
            for (std::int64_t n = 1; n <= 1000; ++n) {
                const auto steps = spacedTimesteps(spacing, 1000, n);
                QCOMPARE(static_cast<std::int64_t>(steps.size()), n);
                QVERIFY(steps.front() <= 999 && steps.back() >= 0);
                QVERIFY(std::is_sorted(steps.rbegin(), steps.rend()));
                QVERIFY(std::adjacent_find(steps.begin(), steps.end()) == steps.end());
            }
        }
    }

    void halvesFallToEven()
    {
        // 1000 − 3 · 62.5 and its neighbours.
        QVERIFY(spacedTimesteps(TimestepSpacing::Trailing, 1000, 16)
            == (Steps{999, 937, 874, 811, 749, 687, 624, 561, 499, 437, 374, 311, 249, 187, 124, 61}));
    }

    void solversLeaveTheCleanEndOut()
    {
        QVERIFY(spacedTimestepsWithEnd(TimestepSpacing::Linspace, 1000, 1000, 4) == (Steps{999, 749, 500, 250}));
        QVERIFY(spacedTimestepsWithEnd(TimestepSpacing::Leading, 1000, 1000, 4, 1) == (Steps{801, 601, 401, 201}));
        QVERIFY(spacedTimestepsWithEnd(TimestepSpacing::Linspace, 1000, 800, 2) == (Steps{799, 400}));
    }

    void fractionsAreNotRounded()
    {
        QVERIFY(spacedFractions(TimestepSpacing::Linspace, 1000, 3) == (std::vector<double>{999.0, 499.5, 0.0}));
        QVERIFY(spacedFractions(TimestepSpacing::Trailing, 1000, 2) == (std::vector<double>{999.0, 499.0}));
    }

    void distilledStepsAreTheTeachers()
    {
        QVERIFY(distilledTimesteps(1000, 50, 4) == (Steps{999, 759, 499, 259}));
        QVERIFY(distilledTimesteps(1000, 50, 1) == (Steps{999}));
        QVERIFY(distilledTimesteps(1000, 50, 50).back() == 19);
    }

    void impossibleCountsAreRefused()
    {
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, spacedTimesteps(TimestepSpacing::Leading, 1000, 0), "0 steps", "1 to 1000");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, spacedTimesteps(TimestepSpacing::Leading, 1000, 1001), "1001 steps");
        DARKROOM_EXPECT_ERROR(ErrorKind::Usage, distilledTimesteps(1000, 50, 51), "51 steps", "1 to 50");
        DARKROOM_EXPECT_ERROR(
            ErrorKind::Usage, timestepSpacingFromName("even", "timestep_spacing"), "timestep_spacing", "even", "trailing");
    }
};

QTEST_GUILESS_MAIN(TimestepSpacingTest)
#include "timestep_spacing_test.moc"
