#pragma once

#include "models/module_weights.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <cstdint>
#include <string>
#include <vector>

namespace darkroom::training {

/// AdamW (Loshchilov & Hutter 2019, algorithm 2) with gradient clipping by global norm and an exponential moving average (EMA).
struct OptimizerOptions {
    double beta1 = 0.9;
    double beta2 = 0.99;
    double eps = 1e-8;
    double weightDecay = 0.01; ///< On matrices and kernels alone, not on biases and norms.
    double clipNorm = 1.0;     ///< 0: no clipping.
    double emaDecay = 0.9995;  ///< Reached gradually: min(emaDecay, (1 + step) / (10 + step)).
};

/// The fp32 weights of a network whose working weights may be bf16, and all that an optimiser remembers of them. A step reads the
/// working weights' gradients, changes the fp32 weights, moments and EMA in one pass over memory, and writes the working weights.
/// Parameters without a gradient stay as they are.
class MasterWeights {
public:
    /// Takes the module's present weights as they are, then turns the module's parameters into `working` (convolutions channels-last).
    MasterWeights(torch::nn::Module& module, const OptimizerOptions& options, torch::ScalarType working);

    /// √Σ g² over all gradients.
    double gradientNorm() const;

    /// One step at this learning rate; `norm` is gradientNorm(). Gradients are zeroed.
    void step(double learningRate, double norm);
    std::int64_t steps() const { return m_steps; }

    /// fp32 copies by name: "weights/…", "ema/…", "moment1/…", "moment2/…"; and back. restore() throws Error{Shape} naming what doesn't fit.
    models::NamedTensors state() const;
    void restore(const models::NamedTensors& state, std::int64_t steps);

    /// The EMA under the module's own names, fp32: what is exported.
    models::NamedTensors ema() const;

    /// Puts the EMA, or the trained weights again, into the working weights.
    void useEma();
    void useTrained();

    /// Handles of all gradients, for averaging over processes between backward and step.
    std::vector<torch::Tensor> gradients() const;
    void forgetGradients();

private:
    struct Parameter {
        std::string name;
        torch::Tensor working;
        torch::Tensor weight, ema, moment1, moment2; ///< fp32, with the memory order of `working`.
        bool decays = false;
    };

    void write(const torch::Tensor Parameter::*source);

    OptimizerOptions m_options;
    std::vector<Parameter> m_parameters;
    std::int64_t m_steps = 0;
};

} // namespace darkroom::training
