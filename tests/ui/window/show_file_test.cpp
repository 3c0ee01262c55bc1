#include "app/show_file.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QtDBus/QDBusConnection>

#include <memory>

using namespace darkroom;

namespace {

const QString kService = QStringLiteral("org.freedesktop.FileManager1");

} // namespace

/// A file manager as desktops have them; an object of its own on a bus of its own.
class FileManager : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.FileManager1")

public slots:
    void ShowItems(const QStringList& uris, const QString&) { shown << uris; }

public:
    QStringList shown;
};

/// Takes what QDesktopServices opens.
class FolderOpener : public QObject {
    Q_OBJECT

public slots:
    void open(const QUrl& url) { opened << url.toLocalFile(); }

public:
    QStringList opened;
};

/// How a saved file is shown on the desktop.
class ShowFileTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void theFileManagerChoosesTheFile();
    void aDesktopWithoutOneOpensTheFolder();
    void failureIsSaid();
    void aFileThatIsGoneIsSaid();

private:
    QProcess m_bus;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<FileShower> m_shower;
    std::unique_ptr<QSignalSpy> m_failed;
};

void ShowFileTest::initTestCase()
{
    m_bus.start(
        QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY2(m_bus.waitForStarted() && m_bus.waitForReadyRead(), "dbus-daemon did not start: install the package dbus");
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QVERIFY(QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("manager")).isConnected());
}

void ShowFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/Örn & co XXXXXX"));
    m_file = m_folder->filePath(QStringLiteral("00001 #7.png"));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_shower = std::make_unique<FileShower>();
    m_failed = std::make_unique<QSignalSpy>(m_shower.get(), &FileShower::failed);
}

void ShowFileTest::cleanup()
{
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
}

void ShowFileTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("manager"));
    m_bus.terminate();
    m_bus.waitForFinished();
}

void ShowFileTest::theFileManagerChoosesTheFile()
{
    FileManager manager;
    FolderOpener opener;
    QDesktopServices::setUrlHandler(QStringLiteral("file"), &opener, "open");
    QDBusConnection bus(QStringLiteral("manager"));
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/FileManager1"), &manager, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(kService));
    m_shower->show(m_file);
    QTRY_COMPARE(manager.shown, QStringList{QUrl::fromLocalFile(m_file).toString(QUrl::FullyEncoded)});
    QTest::qWait(50);
    QVERIFY(bus.unregisterService(kService));
    QVERIFY(opener.opened.isEmpty());
    QVERIFY(m_failed->isEmpty());
}

void ShowFileTest::aDesktopWithoutOneOpensTheFolder()
{
    FolderOpener opener;
    QDesktopServices::setUrlHandler(QStringLiteral("file"), &opener, "open");
    m_shower->show(m_file);
    QTRY_COMPARE(opener.opened, QStringList{m_folder->path()});
    QVERIFY(m_failed->isEmpty());
}

void ShowFileTest::failureIsSaid()
{
    m_shower->show(m_file); // this platform opens nothing
    QTRY_COMPARE(m_failed->size(), 1);
    const QString sentence = m_failed->front().front().toString();
    QVERIFY2(sentence.contains(m_folder->path()), qPrintable(sentence));
}

void ShowFileTest::aFileThatIsGoneIsSaid()
{
    QVERIFY(QFile::remove(m_file));
    m_shower->show(m_file);
    QCOMPARE(m_failed->size(), 1);
    QVERIFY(m_failed->front().front().toString().startsWith(m_file));
}

QTEST_MAIN(ShowFileTest)
#include "show_file_test.moc"
