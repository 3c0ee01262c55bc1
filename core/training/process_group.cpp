#include "training/process_group.h"

#include "darkroom/base/error.h"

#include <torch/types.h>
#include <torch/utils.h>

#if DARKROOM_GLOO
#ifndef USE_C10D_GLOO
#define USE_C10D_GLOO
#endif
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>
#endif

#include <charconv>
#include <cstdlib>
#include <string>

namespace darkroom::training {
namespace {

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    if (!value || !*value)
        throw Error(ErrorKind::Usage,
            std::string("WORLD_SIZE is set, but ") + name
                + " is not: start each process as torchrun does, with RANK, WORLD_SIZE, MASTER_ADDR and MASTER_PORT.");
    return value;
}

int number(const char* name, int least, int most)
{
    const auto text = variable(name);
    int value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc{} || end != text.data() + text.size() || value < least || value > most)
        throw Error(ErrorKind::Usage,
            std::string(name) + " must be a whole number from " + std::to_string(least) + " to " + std::to_string(most) + "; it is '" + text
                + "'.");
    return value;
}

constexpr int kMostProcesses = 65536, kLargestPort = 65535;

} // namespace

#if DARKROOM_GLOO

struct ProcessGroup::Backend {
    c10::intrusive_ptr<c10d::TCPStore> store;
    c10::intrusive_ptr<c10d::ProcessGroupGloo> group;
};

std::unique_ptr<ProcessGroup> ProcessGroup::fromEnvironment()
{
    if (const char* size = std::getenv("WORLD_SIZE"); !size || !*size || std::string(size) == "1") return nullptr;
    const int size = number("WORLD_SIZE", 1, kMostProcesses), rank = number("RANK", 0, size - 1);
    const auto address = variable("MASTER_ADDR");
    try {
        c10d::TCPStoreOptions place;
        place.port = static_cast<std::uint16_t>(number("MASTER_PORT", 1, kLargestPort));
        place.isServer = rank == 0;
        place.numWorkers = static_cast<std::size_t>(size);
        auto backend = std::make_unique<Backend>();
        backend->store = c10::make_intrusive<c10d::TCPStore>(address, place);
        const auto options = c10d::ProcessGroupGloo::Options::create();
        options->devices.push_back(address == "127.0.0.1" || address == "localhost"
                ? c10d::ProcessGroupGloo::createDeviceForHostname(address)
                : c10d::ProcessGroupGloo::createDefaultDevice());
        backend->group = c10::make_intrusive<c10d::ProcessGroupGloo>(backend->store, rank, size, options);
        return std::unique_ptr<ProcessGroup>(new ProcessGroup(std::move(backend), rank, size));
    } catch (const c10::Error& fault) {
        throw Error(ErrorKind::Device, "The training processes could not join at " + address + ": " + fault.what_without_backtrace());
    }
}

void ProcessGroup::average(std::vector<torch::Tensor>& tensors)
{
    torch::NoGradGuard guard;
    std::vector<torch::Tensor> flat;
    for (const auto& tensor : tensors)
        flat.push_back(tensor.to(torch::kCPU, torch::kFloat32).flatten());
    std::vector<torch::Tensor> all = {torch::cat(flat)};
    try {
        m_backend->group->allreduce(all)->wait();
    } catch (const c10::Error& fault) {
        throw Error(ErrorKind::Device,
            std::string("A training process is gone: ") + fault.what_without_backtrace()
                + " The last save is untouched: start all of them again.");
    } catch (const std::exception& fault) {
        throw Error(ErrorKind::Device,
            std::string("A training process is gone: ") + fault.what() + " The last save is untouched: start all of them again.");
    }
    all[0].div_(m_size);
    std::int64_t offset = 0;
    for (auto& tensor : tensors) {
        tensor.copy_(all[0].slice(0, offset, offset + tensor.numel()).view(tensor.sizes()));
        offset += tensor.numel();
    }
}

#else

struct ProcessGroup::Backend { };

std::unique_ptr<ProcessGroup> ProcessGroup::fromEnvironment()
{
    if (const char* size = std::getenv("WORLD_SIZE"); size && *size && std::string(size) != "1")
        throw Error(ErrorKind::Device,
            "This program was built without Gloo's headers and trains in one process alone. Install libgloo-dev and build again.");
    return nullptr;
}

void ProcessGroup::average(std::vector<torch::Tensor>&) { }

#endif

ProcessGroup::ProcessGroup(std::unique_ptr<Backend> backend, int rank, int size)
    : m_backend(std::move(backend))
    , m_rank(rank)
    , m_size(size)
{
}

ProcessGroup::~ProcessGroup() = default;

} // namespace darkroom::training
