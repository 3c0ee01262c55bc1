#include "ui/help/licences.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace darkroom::ui;

/// Where the texts of licences are found.
class LicencesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aPackageIsReadWhole();
    void aSourceTreeIsRead();
    void whatIsMissingIsNamed();
    void thisTreeHasItsOwn();

private:
    /// The file holds its own place.
    void write(const QString& place)
    {
        const QString path = m_folder->filePath(place);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(place.toUtf8());
    }

    static QString textOf(const QVector<Licence>& licences, const QString& work)
    {
        const auto at = std::find_if(licences.begin(), licences.end(), [&](const Licence& licence) { return licence.work == work; });
        return at == licences.end() ? QStringLiteral("no such work") : at->text;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void LicencesTest::aPackageIsReadWhole()
{
    for (const char* place : {"share/doc/darkroom/copyright", "share/doc/darkroom/LICENSE.lucide", "share/doc/darkroom/LICENSE.libtorch",
             "share/doc/darkroom/licences/libqt6core6.txt", "share/doc/darkroom/licences/libxcb1.txt",
             "share/doc/darkroom/licences/nlohmann-json3-dev.txt", "share/doc/darkroom/licences/libtorch/third_party/onnx/LICENSE",
             "share/doc/darkroom/licences/libtorch/third_party/a/third_party/b/NOTICE", "share/darkroom/models/icons/LICENSES.md"}) {
        write(QString::fromLatin1(place));
    }
    const auto licences = readLicences({m_folder->filePath(QStringLiteral("share/darkroom")), m_folder->filePath(QStringLiteral("none"))});
    QCOMPARE(licences.front().work, QStringLiteral("Darkroom"));
    QCOMPARE(licences.front().text, QStringLiteral("share/doc/darkroom/copyright"));
    QCOMPARE(textOf(licences, QStringLiteral("Icons: data and attribution")), QStringLiteral("share/darkroom/models/icons/LICENSES.md"));
    QCOMPARE(textOf(licences, QStringLiteral("Lucide (icons of the window)")), QStringLiteral("share/doc/darkroom/LICENSE.lucide"));
    QCOMPARE(textOf(licences, QStringLiteral("LibTorch")), QStringLiteral("share/doc/darkroom/LICENSE.libtorch"));
    QCOMPARE(textOf(licences, QStringLiteral("Qt (libqt6core6)")), QStringLiteral("share/doc/darkroom/licences/libqt6core6.txt"));
    QCOMPARE(textOf(licences, QStringLiteral("libxcb1")), QStringLiteral("share/doc/darkroom/licences/libxcb1.txt"));
    QCOMPARE(textOf(licences, QStringLiteral("JSON for Modern C++ (nlohmann-json3-dev)")),
        QStringLiteral("share/doc/darkroom/licences/nlohmann-json3-dev.txt"));
    QCOMPARE(textOf(licences, QStringLiteral("LibTorch: onnx (LICENSE)")),
        QStringLiteral("share/doc/darkroom/licences/libtorch/third_party/onnx/LICENSE"));
    QCOMPARE(textOf(licences, QStringLiteral("LibTorch: a/b (NOTICE)")),
        QStringLiteral("share/doc/darkroom/licences/libtorch/third_party/a/third_party/b/NOTICE"));
}

void LicencesTest::aSourceTreeIsRead()
{
    for (const char* place : {"LICENSE", "resources/icons/lucide/LICENSE", ".deps/libtorch/LICENSE",
             ".deps/libtorch/licenses/third_party/sleef/LICENSE.txt", "system/libopencv-core406/copyright"}) {
        write(QString::fromLatin1(place));
    }
    const auto licences = readLicences({m_folder->filePath(QStringLiteral("resources")), m_folder->filePath(QStringLiteral("system"))});
    QCOMPARE(textOf(licences, QStringLiteral("Darkroom")), QStringLiteral("LICENSE"));
    QCOMPARE(textOf(licences, QStringLiteral("Lucide (icons of the window)")), QStringLiteral("resources/icons/lucide/LICENSE"));
    QCOMPARE(textOf(licences, QStringLiteral("LibTorch")), QStringLiteral(".deps/libtorch/LICENSE"));
    QCOMPARE(textOf(licences, QStringLiteral("LibTorch: sleef (LICENSE.txt)")),
        QStringLiteral(".deps/libtorch/licenses/third_party/sleef/LICENSE.txt"));
    QCOMPARE(textOf(licences, QStringLiteral("OpenCV")), QStringLiteral("system/libopencv-core406/copyright"));
}

void LicencesTest::whatIsMissingIsNamed()
{
    const auto licences = readLicences({m_folder->filePath(QStringLiteral("resources")), m_folder->filePath(QStringLiteral("system"))});
    for (const char* work : {"Darkroom", "LibTorch", "LibTorch: what is compiled into it", "Qt", "Qt Charts", "OpenCV", "zlib"}) {
        QCOMPARE(textOf(licences, QString::fromLatin1(work)), QString());
    }
}

void LicencesTest::thisTreeHasItsOwn()
{
    const auto licences = readLicences(usualLicenceFolders());
    QVERIFY(textOf(licences, QStringLiteral("Darkroom")).startsWith(QStringLiteral("MIT License")));
    QVERIFY(textOf(licences, QStringLiteral("Icons: data and attribution")).contains(QStringLiteral("Fluent")));
    QVERIFY(textOf(licences, QStringLiteral("Icons: Apache License 2.0")).contains(QStringLiteral("Apache License")));
    QVERIFY(textOf(licences, QStringLiteral("CLIP's vocabulary")).contains(QStringLiteral("OpenAI")));
}

QTEST_MAIN(LicencesTest)
#include "licences_test.moc"
