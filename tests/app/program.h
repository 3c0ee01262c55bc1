#pragma once

// Runs the program as a user does: a process of its own, without a display.

#include <QMap>
#include <QProcess>
#include <QString>
#include <QStringList>

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

} // namespace darkroom::tests
