#pragma once

#include <torch/types.h>

#include <memory>
#include <optional>
#include <vector>

namespace darkroom::training {

/// Several processes that train one network together, as torchrun starts them: RANK, WORLD_SIZE, MASTER_ADDR and MASTER_PORT in the
/// environment. Gradients are averaged over c10d's Gloo back end. Belongs to one thread.
class ProcessGroup {
public:
    /// The group that the environment names, joined; null when WORLD_SIZE is missing or 1. Blocks until all have joined. Throws
    /// Error{Usage} naming the variable that is missing or makes no sense, Error{Device} when the others cannot be reached.
    static std::unique_ptr<ProcessGroup> fromEnvironment();
    ~ProcessGroup();

    int rank() const { return m_rank; }
    int size() const { return m_size; }

    /// Replaces each tensor by its mean over the processes; all of them call this with tensors of the same shapes. Throws Error{Device}
    /// when a process is gone.
    void average(std::vector<torch::Tensor>& tensors);

private:
    struct Backend;
    ProcessGroup(std::unique_ptr<Backend> backend, int rank, int size);

    std::unique_ptr<Backend> m_backend;
    int m_rank;
    int m_size;
};

} // namespace darkroom::training
