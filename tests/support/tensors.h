#pragma once

// Tensors in tests: references from files, and comparison element by element.

#include "models/module_weights.h"
#include "support/goldens.h"

#include <torch/types.h>

#include <filesystem>
#include <map>
#include <span>
#include <string>

namespace darkroom::tests {

/// The tensors of a reference file by name. at() throws Error{Format} naming what is missing.
class References {
public:
    explicit References(const std::filesystem::path& file)
        : m_file(file)
    {
        for (auto& [name, tensor] : models::readTensors(file))
            m_tensors.emplace(name, tensor);
    }

    bool has(const std::string& name) const { return m_tensors.count(name) > 0; }

    const torch::Tensor& at(const std::string& name) const
    {
        const auto found = m_tensors.find(name);
        if (found == m_tensors.end()) throw Error(ErrorKind::Format, m_file.string() + " has no tensor " + name);
        return found->second;
    }

    /// Undefined when there is none.
    torch::Tensor find(const std::string& name) const { return has(name) ? at(name) : torch::Tensor(); }

    const std::map<std::string, torch::Tensor>& all() const { return m_tensors; }

private:
    std::filesystem::path m_file;
    std::map<std::string, torch::Tensor> m_tensors;
};

/// Empty when `got` has the reference's shape and every element is within tolerance; otherwise the largest error, where, and both values.
inline std::string tensorDifference(
    const torch::Tensor& got, const torch::Tensor& reference, double tolerance, ToleranceScale scale = ToleranceScale::AtLeastOne)
{
    if (got.sizes() != reference.sizes()) {
        std::ostringstream text;
        text << "got the shape " << got.sizes() << ", expected " << reference.sizes();
        return text.str();
    }
    const auto a = got.detach().to(torch::kCPU, torch::kFloat64).contiguous(),
               b = reference.detach().to(torch::kCPU, torch::kFloat64).contiguous();
    const auto values = [](const torch::Tensor& t) {
        return std::span<const double>(t.const_data_ptr<double>(), static_cast<std::size_t>(t.numel()));
    };
    return difference(values(a), values(b), tolerance, scale);
}

} // namespace darkroom::tests
