#include "generation/region_names.h"

#include "support/file_bytes.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace darkroom;

/// Names of a region map's labels, from a list beside the model.
class RegionNamesTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_regions.clear();
        for (int id = 0; id < 4; ++id)
            m_regions.push_back({id, "label " + std::to_string(id), {}});
    }

    void theListLiesBesideTheFileOrInTheFolder()
    {
        QCOMPARE(regionNamesFile("/models/land.v1.ckpt").string(), std::string("/models/land.v1.regions.txt"));
        QCOMPARE(regionNamesFile(m_folder->path().toStdString()).string(), m_folder->filePath("regions.txt").toStdString());
    }

    void linesNameTheLabelsInTheirOrder()
    {
        tests::writeBytes(m_folder->filePath("land.regions.txt"), "unlabelled\r\n\nGebüsch \n\n");
        QCOMPARE(nameRegions(m_regions, model()), std::string());
        QCOMPARE(m_regions[0].name, std::string("unlabelled"));
        QCOMPARE(m_regions[1].name, std::string("label 1")); // an empty line
        QCOMPARE(m_regions[2].name, std::string("Gebüsch"));
        QCOMPARE(m_regions[3].name, std::string("label 3")); // no line
    }

    void withoutAListNumbersStay()
    {
        QCOMPARE(nameRegions(m_regions, model()), std::string());
        checkNumbers();
        std::vector<RegionClass> none;
        tests::writeBytes(m_folder->filePath("land.regions.txt"), "sky\n");
        QCOMPARE(nameRegions(none, model()), std::string()); // a model without regions has no use for it
    }

    void whatDoesNotFitIsSaid_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::newRow("too many") << QByteArray("a\nb\nc\nd\ne\n");
        QTest::newRow("not UTF-8") << QByteArray("sky\n\xff\n");
        QTest::newRow("too large") << QByteArray(100000, 'a');
    }

    void whatDoesNotFitIsSaid()
    {
        QFETCH(QByteArray, list);
        tests::writeBytes(m_folder->filePath("land.regions.txt"), list);
        const auto problem = nameRegions(m_regions, model());
        QVERIFY2(problem.find("land.regions.txt") != std::string::npos, problem.c_str());
        checkNumbers();
    }

private:
    std::string model() const { return m_folder->filePath("land.ckpt").toStdString(); }

    void checkNumbers() const
    {
        for (const auto& region : m_regions)
            QCOMPARE(region.name, "label " + std::to_string(region.id));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<RegionClass> m_regions;
};

QTEST_MAIN(RegionNamesTest)
#include "region_names_test.moc"
