#include "ui/lab/quality_runner.h"

#include "darkroom/base/error.h"
#include "darkroom/base/json_reader.h"
#include "ui/lab/number_list.h"
#include "ui/language/core_texts.h"

#include <QCoreApplication>

#include <csignal>
#include <cstring>

namespace darkroom::ui {

namespace {

constexpr int kStopped = 7; ///< The command's exit code.
constexpr int kPatience = 3000;
constexpr std::int64_t kMany = 1'000'000'000;

evaluation::Estimate estimateIn(const JsonReader& figures, const char* key)
{
    const JsonReader reader = figures.object(key);
    return {reader.number("value", 0.0), reader.number("low", 0.0), reader.number("high", 0.0)};
}

evaluation::QualityFigures figuresFrom(const QByteArray& line)
{
    const Json json = parseJson(line.toStdString(), "darkroom lab --quality");
    const JsonReader reader(json, "darkroom lab --quality");
    evaluation::QualityFigures figures;
    figures.w = reader.number("w", 0.0);
    figures.pictures = reader.whole("pictures", 0, 0, kMany);
    figures.frechet = estimateIn(reader, "frechet");
    figures.precision = estimateIn(reader, "precision");
    figures.recall = estimateIn(reader, "recall");
    figures.accuracy = estimateIn(reader, "accuracy");
    figures.frechetOfReal = reader.number("frechet_of_real", 0.0);
    figures.isBiased = reader.boolean("biased", false);
    return figures;
}

/// What the command says is wrong, without the name that it begins with.
QString lastLine(const QByteArray& errors)
{
    const QStringList lines = QString::fromUtf8(errors).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QString line = lines.isEmpty() ? QString() : lines.back().trimmed();
    const QString name = QStringLiteral("darkroom lab: ");
    return coreText((line.startsWith(name) ? line.mid(name.size()) : line).toStdString());
}

/// Why a process that a signal ended did end.
QString crashText(int signal)
{
    if (signal == SIGKILL) {
        return QualityRunner::tr(
            "The system ended the measuring (signal 9), most likely because memory ran out. Choose fewer pictures or a smaller "
            "model, or close other programs, and measure again.");
    }
    return QualityRunner::tr("The measuring crashed (signal %1, %2). Measure again; if it crashes again, please report it.")
        .arg(signal)
        .arg(QString::fromLocal8Bit(::strsignal(signal)));
}

QString silentText(int code)
{
    return QualityRunner::tr("The measuring ended with code %1 and gave no reason. Measure again; if it ends so again, please report it.")
        .arg(code);
}

/// How w acts, as the command takes it; what is at rest is left out.
QStringList guidanceArguments(const GuidanceSettings& guidance)
{
    QStringList arguments;
    const auto exact = [](double value) { return QString::number(value, 'g', 17); };
    const auto add = [&](const char* option, double value) {
        if (value != 0.0) {
            arguments << QString::fromLatin1(option) << exact(value);
        }
    };
    if (guidance.method != GuidanceMethod::ClassifierFree) {
        arguments << QStringLiteral("--guidance-method") << QString::fromLatin1(name(guidance.method));
    }
    add("--apg-eta", guidance.apgEta);
    add("--apg-norm", guidance.apgNorm);
    add("--apg-momentum", guidance.apgMomentum);
    add("--zero-steps", guidance.zeroSteps);
    add("--rescale", guidance.rescale);
    add("--dynamic-threshold", guidance.thresholdRatio);
    if (guidance.interval) {
        arguments << QStringLiteral("--guidance-interval")
                  << exact(guidance.interval->low) + QLatin1Char(',') + exact(guidance.interval->high);
    }
    QStringList points;
    for (const GuidancePoint& point : guidance.curve) {
        points << exact(point.sigma) + QLatin1Char(':') + exact(point.factor);
    }
    if (!points.isEmpty()) {
        arguments << QStringLiteral("--guidance-curve") << points.join(QLatin1Char(','));
    }
    return arguments;
}

} // namespace

QualityRunner::QualityRunner(QObject* parent)
    : QObject(parent)
    , m_program(QCoreApplication::applicationFilePath())
{
}

QualityRunner::~QualityRunner()
{
    if (m_process) {
        m_process->disconnect(this);
        m_process->kill();
        m_process->waitForFinished(kPatience);
    }
}

QStringList QualityRunner::argumentsOf(const QualityWish& wish)
{
    const GenerationRequest& request = wish.request;
    QStringList arguments = {QStringLiteral("lab"), QStringLiteral("--quality"), wish.data, QStringLiteral("--events"),
        QStringLiteral("--w"), textFromNumbers(wish.w), QStringLiteral("--count"), QString::number(wish.count), QStringLiteral("--steps"),
        QString::number(request.sampling.steps), QStringLiteral("--sampler"), QString::fromStdString(request.sampling.sampler),
        QStringLiteral("--device"), QString::fromLatin1(name(request.device)), QStringLiteral("--precision"),
        QString::fromLatin1(name(request.precision))};
    arguments << guidanceArguments(request.guidance);
    if (!wish.judge.isEmpty()) {
        arguments << QStringLiteral("--judge") << wish.judge;
    }
    if (!request.model.empty()) {
        arguments << QStringLiteral("--model") << QString::fromStdString(request.model);
    }
    if (!request.autoencoder.empty()) {
        arguments << QStringLiteral("--vae") << QString::fromStdString(request.autoencoder);
    }
    return arguments;
}

void QualityRunner::start(const QualityWish& wish)
{
    if (m_process) {
        return;
    }
    m_process = new QProcess(this);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &QualityRunner::readLines);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            finish(tr("%1 can't be started.").arg(m_program));
        }
    });
    connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        readLines();
        if (!m_process) {
            return; // a broken line ended it, and was told
        }
        if (status == QProcess::CrashExit) {
            finish(crashText(code));
            return;
        }
        const QString said = lastLine(m_process->readAllStandardError());
        const bool isGood = code == 0 || code == kStopped;
        finish(isGood ? QString() : said.isEmpty() ? silentText(code) : said);
    });
    m_process->start(m_program, argumentsOf(wish));
}

void QualityRunner::stop()
{
    if (m_process) {
        m_process->terminate(); // the command takes it as Ctrl+C
    }
}

void QualityRunner::readLines()
{
    while (m_process && m_process->canReadLine()) {
        const QByteArray line = m_process->readLine().trimmed();
        if (!line.startsWith('{')) {
            continue;
        }
        try {
            emit figuresArrived(figuresFrom(line));
        } catch (const Error& error) {
            const QString problem = coreText(error.sentence());
            m_process->kill();
            finish(problem);
        }
    }
}

void QualityRunner::finish(const QString& problem)
{
    if (!m_process) {
        return;
    }
    m_process->disconnect(this);
    m_process->deleteLater();
    m_process = nullptr;
    emit ended(problem);
}

} // namespace darkroom::ui
