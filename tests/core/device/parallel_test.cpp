#include "device/parallel.h"

#include <ATen/Parallel.h>

#include <QtTest>

#include <atomic>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

using namespace darkroom;

class ParallelTest : public QObject {
    Q_OBJECT

    int m_threads = 0;

private slots:
    void init() { m_threads = at::get_num_threads(); }
    void cleanup() { at::set_num_threads(m_threads); }

    void everyIndexIsVisitedOnce_data()
    {
        QTest::addColumn<int>("threads");
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("grain");
        for (const int threads : {1, 2, 3, 8}) {
            for (const int length : {0, 1, 2, 7, 64, 1001}) {
                for (const int grain : {0, 1, 5, 2000}) {
                    QTest::addRow("%d threads, %d long, grain %d", threads, length, grain) << threads << length << grain;
                }
            }
        }
    }
    void everyIndexIsVisitedOnce()
    {
        QFETCH(int, threads);
        QFETCH(int, length);
        QFETCH(int, grain);
        at::set_num_threads(threads);
        std::vector<std::atomic<int>> visits(static_cast<std::size_t>(length));
        device::parallelFor(10, 10 + length, grain, [&](std::int64_t from, std::int64_t to) {
            for (std::int64_t i = from; i < to; ++i)
                ++visits[static_cast<std::size_t>(i - 10)];
        });
        for (const auto& count : visits)
            QCOMPARE(count.load(), 1);
    }

    void torchsThreadsAreUsed()
    {
        at::set_num_threads(4);
        std::mutex mutex;
        std::set<std::thread::id> ids;
        device::parallelFor(0, 4, 1, [&](std::int64_t, std::int64_t) {
            const std::scoped_lock lock(mutex);
            ids.insert(std::this_thread::get_id());
        });
        QCOMPARE(ids.size(), std::size_t{4});
    }

    void shortRangesStayInTheCallingThread()
    {
        at::set_num_threads(4);
        const auto caller = std::this_thread::get_id();
        int calls = 0;
        device::parallelFor(0, 100, 100, [&](std::int64_t from, std::int64_t to) {
            ++calls;
            QCOMPARE(std::this_thread::get_id(), caller);
            QCOMPARE(to - from, std::int64_t{100});
        });
        QCOMPARE(calls, 1);
    }

    void innerRegionsStayInTheirThread()
    {
        at::set_num_threads(4);
        std::atomic<int> strayed = 0;
        device::parallelFor(0, 4, 1, [&](std::int64_t, std::int64_t) {
            const auto outer = std::this_thread::get_id();
            device::parallelFor(0, 64, 1, [&](std::int64_t, std::int64_t) {
                if (std::this_thread::get_id() != outer) ++strayed;
            });
        });
        QCOMPARE(strayed.load(), 0);
    }
};

QTEST_GUILESS_MAIN(ParallelTest)
#include "parallel_test.moc"
