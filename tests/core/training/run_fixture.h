#pragma once

// Training runs that are over in a second, for tests of runs and of trainees.

#include "training/training_run.h"

#include <QTemporaryDir>

#include <torch/types.h>

#include <cstdint>
#include <limits>
#include <stop_token>
#include <vector>

namespace darkroom::training {

constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();

/// A run that logs every step, saves only at its end, and draws no samples.
inline RunOptions shortRun(const QTemporaryDir& out, std::int64_t steps)
{
    RunOptions run;
    run.folder = out.path().toStdString();
    run.steps = steps;
    run.learningRate = 1e-2;
    run.warmup = 2;
    run.saveMinutes = 1e6;
    run.sampleMinutes = 0.0;
    run.logEvery = 1;
    run.working = torch::kFloat32;
    return run;
}

/// Trains, stops after a step, and returns every logged loss.
inline std::vector<double> lossesOf(Trainee& trainee, const RunOptions& run, std::int64_t stopAfter = kNever, FileSystem* files = nullptr)
{
    std::vector<double> losses;
    std::stop_source stop;
    RunSeams seams;
    seams.files = files;
    seams.event = [&](const Json& line) {
        if (line.at("event") != "step") return;
        losses.push_back(line.at("loss").get<double>());
        if (line.at("step").get<std::int64_t>() >= stopAfter) stop.request_stop();
    };
    runTraining(trainee, run, seams, stop.get_token());
    return losses;
}

} // namespace darkroom::training
