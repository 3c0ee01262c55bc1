#include "generation/class_names.h"

#include <QtTest>

#include <set>

using namespace darkroom;

class ClassNamesTest : public QObject {
    Q_OBJECT

private slots:
    void ofAThousandClassesTheNamesAreImageNets()
    {
        constexpr std::int64_t kClasses = 1000;
        const auto classes = unnamedClasses(kClasses);
        QCOMPARE(classes.size(), static_cast<std::size_t>(kClasses));
        for (std::int64_t id = 0; id < kClasses; ++id) {
            QCOMPARE(classes[static_cast<std::size_t>(id)].id, id);
            QVERIFY2(!classes[static_cast<std::size_t>(id)].name.empty(), std::to_string(id).c_str());
        }
        // Of ILSVRC 2012 in the order of its synsets: the ends, and some whose places people know.
        const std::pair<std::size_t, const char*> known[] = {{0, "tench"}, {1, "goldfish"}, {207, "golden retriever"}, {281, "tabby"},
            {340, "zebra"}, {387, "lesser panda"}, {409, "analog clock"}, {417, "balloon"}, {817, "sports car"}, {963, "pizza"},
            {980, "volcano"}, {999, "toilet tissue"}};
        for (const auto& [id, name] : known)
            QVERIFY2(classes[id].name.starts_with(name), (std::to_string(id) + ": " + classes[id].name).c_str());
        std::set<std::string> names;
        for (const auto& label : classes)
            names.insert(label.name);
        QCOMPARE(names.size(), static_cast<std::size_t>(kClasses));
    }

    void otherNumbersOfClassesAreNumbered()
    {
        for (const std::int64_t count : {0, 10, 999, 1001}) {
            const auto classes = unnamedClasses(count);
            QCOMPARE(classes.size(), static_cast<std::size_t>(count));
            if (count > 0) QCOMPARE(classes.back().name, "class " + std::to_string(count - 1));
        }
    }
};

QTEST_GUILESS_MAIN(ClassNamesTest)
#include "class_names_test.moc"
