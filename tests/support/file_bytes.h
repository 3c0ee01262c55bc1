#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTest>

namespace darkroom::tests {

/// All of a file; empty when it can't be read.
inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Puts bytes in place of a file's.
inline void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace darkroom::tests
