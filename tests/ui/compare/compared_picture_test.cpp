#include "ui/compare/compared_picture.h"
#include "ui/gallery/picture_files.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::ui;

class ComparedPictureTest : public QObject {
    Q_OBJECT

private slots:
    void onlyWhatDiffersIsListedTheImportantFirst()
    {
        const QTemporaryDir folder;
        GenerationRequest first = requestOf("apple", 1, 2.0);
        GenerationRequest second = requestOf("apple", 2, 2.0);
        second.guidance.rescale = 0.7;
        second.sampling.steps = 30;
        QVector<ComparedPicture> pictures;
        for (const GenerationRequest& request : {first, second}) {
            PictureEntry entry;
            entry.path = savePictureIn(folder.path(), request);
            pictures << readCompared(entry);
        }
        const QVector<ParameterDifference> differences = differencesOf(pictures);
        QStringList names;
        for (const ParameterDifference& difference : differences) {
            names << difference.name;
        }
        QCOMPARE(names, (QStringList{QStringLiteral("Steps"), QStringLiteral("Seed"), QStringLiteral("guidance.rescale")}));
        QCOMPARE(differences[0].values, (QStringList{QStringLiteral("20"), QStringLiteral("30")}));
        QCOMPARE(differences[2].values, (QStringList{QString(), QStringLiteral("0.7")}));
        QVERIFY(differencesOf({pictures.front(), pictures.front()}).isEmpty());
    }

    void aFileWithoutSettingsIsStillSeen()
    {
        const QTemporaryDir folder;
        PictureEntry entry;
        entry.path = folder.filePath(QStringLiteral("plain.png"));
        QImage plain(16, 16, QImage::Format_RGB888);
        plain.fill(Qt::red);
        QVERIFY(plain.save(entry.path));
        const ComparedPicture compared = readCompared(entry);
        QCOMPARE(compared.picture.size(), QSize(16, 16));
        entry.path = folder.filePath(QStringLiteral("gone.png"));
        QVERIFY(readCompared(entry).picture.isNull());
    }

    void differencesAreAmplifiedAndCut()
    {
        QImage a(2, 1, QImage::Format_RGB888);
        QImage b(2, 1, QImage::Format_RGB888);
        a.setPixelColor(0, 0, QColor(10, 20, 30));
        b.setPixelColor(0, 0, QColor(12, 18, 30));
        a.setPixelColor(1, 0, QColor(0, 255, 0));
        b.setPixelColor(1, 0, QColor(255, 0, 0));
        const QImage difference = differencePicture(a, b, 4);
        QCOMPARE(difference.pixelColor(0, 0), QColor(8, 8, 0));
        QCOMPARE(difference.pixelColor(1, 0), QColor(255, 255, 0));
        QCOMPARE(differencePicture(a, b.scaled(4, 2), 4).size(), a.size());
    }

    void picturesOfDifferentSizesHaveNoNumber()
    {
        QImage a(16, 16, QImage::Format_RGB888);
        a.fill(Qt::gray);
        const std::optional<Similarity> same = similarityOf(a, a);
        QVERIFY(same);
        QVERIFY(std::isinf(same->psnr));
        QVERIFY(!similarityOf(a, a.scaled(20, 16)));
    }
};

QTEST_MAIN(ComparedPictureTest)
#include "compared_picture_test.moc"
