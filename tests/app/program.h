#pragma once

// Runs the program as a user does, a process of its own without a display, and reads what it wrote.

#include "support/file_bytes.h"

#include <QByteArray>
#include <QMap>
#include <QProcess>
#include <QSize>
#include <QString>
#include <QStringList>
#include <QtEndian>

namespace darkroom::tests {

struct ProgramResult {
    int exitCode = -1;
    QString out;
    QString err;
};

inline ProgramResult runProgram(const QStringList& arguments, const QMap<QString, QString>& environment = {})
{
    QProcess process;
    auto variables = QProcessEnvironment::systemEnvironment();
    // A command line needs neither display nor a platform of Qt.
    variables.insert("QT_QPA_PLATFORM", "none");
    variables.remove("DISPLAY");
    for (auto it = environment.begin(); it != environment.end(); ++it)
        variables.insert(it.key(), it.value());
    process.setProcessEnvironment(variables);
    process.start(DARKROOM_PROGRAM, arguments);
    constexpr int kPatience = 300'000;
    ProgramResult result;
    if (!process.waitForFinished(kPatience) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        result.err =
            "the program did not end by itself: " + process.errorString() + "\n" + QString::fromUtf8(process.readAllStandardError());
        return result;
    }
    result.exitCode = process.exitCode();
    result.out = QString::fromUtf8(process.readAllStandardOutput());
    result.err = QString::fromUtf8(process.readAllStandardError());
    return result;
}

/// Width and height as the header chunk of a PNG says them.
inline QSize sizeOfPng(const QString& file)
{
    constexpr int kWidthAt = 16, kHeightAt = 20, kEnd = 24;
    const auto bytes = bytesOf(file);
    if (bytes.size() < kEnd) return {};
    return {qFromBigEndian<qint32>(bytes.constData() + kWidthAt), qFromBigEndian<qint32>(bytes.constData() + kHeightAt)};
}

} // namespace darkroom::tests
