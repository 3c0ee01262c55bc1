#pragma once

#include "darkroom/evaluation/quality.h"

#include <QObject>
#include <QProcess>
#include <QString>

#include <vector>

namespace darkroom::ui {

/// What `darkroom lab --quality` is asked for.
struct QualityWish {
    QString data; ///< Real pictures.
    std::vector<double> w;
    int count = 64;            ///< Pictures for each w.
    GenerationRequest request; ///< Model, sampler, steps, guidance, device and precision of it.
    QString judge = {};        ///< Folder of the classifier whose features tell; empty: the one in the model's folder.
};

/// Quality over w is measured by a process of its own, so that the window goes on and a fault there is none here. GUI thread.
class QualityRunner : public QObject {
    Q_OBJECT

public:
    explicit QualityRunner(QObject* parent = nullptr);
    /// Ends the process.
    ~QualityRunner() override;

    /// The program to run; this one unless set otherwise.
    void setProgram(const QString& program) { m_program = program; }
    void start(const QualityWish& wish);
    /// After the present step.
    void stop();
    bool isRunning() const { return m_process != nullptr; }

    static QStringList argumentsOf(const QualityWish& wish);

signals:
    void figuresArrived(const darkroom::evaluation::QualityFigures& figures);
    /// `problem` says why it failed; empty when it was done or stopped.
    void ended(const QString& problem);

private:
    void readLines();
    void finish(const QString& problem);

    QString m_program;
    QProcess* m_process = nullptr; ///< A child of this object.
};

} // namespace darkroom::ui
