#include "support/file_bytes.h"
#include "ui/gallery/history_database.h"
#include "ui/gallery/picture_files.h"
#include "ui/gallery/picture_scan.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace darkroom;
using namespace darkroom::test;
using namespace darkroom::ui;

/// Stars and tags of pictures that move by being copied and then deleted, as between disks.
class CopiedMarksTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_from = savePictureIn(m_folder->filePath(QStringLiteral("from")), requestOf("red apple", 1));
        m_to = m_folder->filePath(QStringLiteral("to/apple.png"));
        QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("to"))));
        m_database = std::make_unique<HistoryDatabase>(m_folder->filePath(QStringLiteral("history.db")));
        scan();
        const qint64 id = m_database->find({}).front().id;
        m_database->setStars({id}, 3);
        m_database->setTags(id, {QStringLiteral("best"), QStringLiteral("für Anna")});
    }

    void aMoveWithALookInBetweenKeepsThem();
    void aHalfCopiedFileGetsThemWhenItIsWhole();
    void whatIsTakenFromACopyStaysAway();
    void anotherContentHasNone();

private:
    void scan()
    {
        scanFolders(
            *m_database, {m_folder->filePath(QStringLiteral("from")), m_folder->filePath(QStringLiteral("to"))}, [] { return false; });
    }

    /// The one picture that is shown is the copy, with the marks.
    void checkMoved()
    {
        const QVector<PictureEntry> found = m_database->find({.words = QStringLiteral("anna")});
        QCOMPARE(found.size(), 1);
        QCOMPARE(m_database->find({}).size(), 1);
        QCOMPARE(found.front().path, m_to);
        QCOMPARE(found.front().stars, 3);
        QCOMPARE(found.front().tags, (QStringList{QStringLiteral("best"), QStringLiteral("für Anna")}));
    }

    std::optional<PictureEntry> entryAt(const QString& path)
    {
        const QVector<PictureEntry> all = m_database->find({});
        const auto found = std::find_if(all.begin(), all.end(), [&](const PictureEntry& entry) { return entry.path == path; });
        return found == all.end() ? std::nullopt : std::optional(*found);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HistoryDatabase> m_database;
    QString m_from;
    QString m_to;
};

void CopiedMarksTest::aMoveWithALookInBetweenKeepsThem()
{
    QVERIFY(QFile::copy(m_from, m_to));
    scan();
    QCOMPARE(m_database->find({}).size(), 2);
    QVERIFY(QFile::remove(m_from));
    scan();
    checkMoved();
}

void CopiedMarksTest::aHalfCopiedFileGetsThemWhenItIsWhole()
{
    const QByteArray whole = tests::bytesOf(m_from);
    tests::writeBytes(m_to, whole.left(whole.size() / 2));
    scan();
    QCOMPARE(entryAt(m_to)->stars, 0);
    tests::writeBytes(m_to, whole);
    scan();
    QVERIFY(QFile::remove(m_from));
    scan();
    checkMoved();
}

void CopiedMarksTest::whatIsTakenFromACopyStaysAway()
{
    QVERIFY(QFile::copy(m_from, m_to));
    scan();
    const qint64 id = entryAt(m_to)->id;
    m_database->setStars({id}, 0);
    m_database->setTags(id, {});
    QFile file(m_to);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-1000), QFileDevice::FileModificationTime));
    file.close();
    scan();
    QCOMPARE(entryAt(m_to)->stars, 0);
    QVERIFY(entryAt(m_to)->tags.isEmpty());
    QCOMPARE(entryAt(m_from)->stars, 3);
}

void CopiedMarksTest::anotherContentHasNone()
{
    savePictureIn(m_folder->filePath(QStringLiteral("to")), requestOf("red apple", 2));
    scan();
    QCOMPARE(m_database->find({}).size(), 2);
    QCOMPARE(m_database->find({.leastStars = 1}).size(), 1);
}

QTEST_MAIN(CopiedMarksTest)
#include "copied_marks_test.moc"
