#include "pickle_globals.h"

#include <algorithm>
#include <array>

namespace darkroom::checkpoint {

namespace {

struct KnownName {
    std::string_view module, name;
    Meaning meaning;
};

constexpr std::array kKnown = {
    KnownName{"torch._utils", "_rebuild_tensor", Meaning::RebuildTensor},
    KnownName{"torch._utils", "_rebuild_tensor_v2", Meaning::RebuildTensor},
    KnownName{"torch._utils", "_rebuild_tensor_v3", Meaning::RebuildTensorV3},
    KnownName{"torch._utils", "_rebuild_parameter", Meaning::RebuildParameter},
    KnownName{"torch._utils", "_rebuild_parameter_with_state", Meaning::RebuildParameter},
    KnownName{"torch._tensor", "_rebuild_from_type_v2", Meaning::RebuildFromType},
    KnownName{"torch", "Size", Meaning::Size},
    KnownName{"torch", "device", Meaning::Inert},
    KnownName{"torch", "Generator", Meaning::Inert},
    KnownName{"torch.nn.modules.container", "ParameterDict", Meaning::Inert},
    KnownName{"collections", "OrderedDict", Meaning::Container},
    KnownName{"collections", "defaultdict", Meaning::Container},
    KnownName{"collections", "Counter", Meaning::Container},
    KnownName{"builtins", "dict", Meaning::Container},
    KnownName{"__builtin__", "dict", Meaning::Container},
    KnownName{"collections", "deque", Meaning::Inert},
    KnownName{"numpy", "dtype", Meaning::NumpyType},
    KnownName{"numpy", "ndarray", Meaning::Inert},
    KnownName{"numpy.core.multiarray", "scalar", Meaning::NumpyValue},
    KnownName{"numpy._core.multiarray", "scalar", Meaning::NumpyValue},
    KnownName{"numpy.core.multiarray", "_reconstruct", Meaning::NumpyValue},
    KnownName{"numpy._core.multiarray", "_reconstruct", Meaning::NumpyValue},
    KnownName{"_codecs", "encode", Meaning::EncodedText},
    KnownName{"copyreg", "_reconstructor", Meaning::Inert},
    KnownName{"copy_reg", "_reconstructor", Meaning::Inert},
    KnownName{"argparse", "Namespace", Meaning::Inert},
    KnownName{"pathlib", "Path", Meaning::Inert},
    KnownName{"pathlib", "PosixPath", Meaning::Inert},
    KnownName{"pathlib", "PurePosixPath", Meaning::Inert},
    KnownName{"pathlib", "WindowsPath", Meaning::Inert},
    KnownName{"datetime", "datetime", Meaning::Inert},
    KnownName{"datetime", "timedelta", Meaning::Inert},
    KnownName{"datetime", "date", Meaning::Inert},
    KnownName{"datetime", "timezone", Meaning::Inert},
    KnownName{"decimal", "Decimal", Meaning::Inert},
    KnownName{"torch._C", "Generator", Meaning::Inert},
    KnownName{"torch.serialization", "_get_layout", Meaning::Inert},
};

/// The plain types; everything else in that module is forbidden.
constexpr std::array<std::string_view, 17> kPlainTypes = {"set", "frozenset", "list", "tuple", "int", "long", "float", "complex", "bool",
    "str", "unicode", "bytes", "bytearray", "object", "slice", "range", "xrange"};

/// Programs whose objects lie in files of trained models: hyper-parameters, callbacks, configs.
constexpr std::array<std::string_view, 5> kTrainingPrograms = {
    "pytorch_lightning", "lightning", "lightning_fabric", "lightning_utilities", "omegaconf"};

constexpr std::array<std::string_view, 62> kForbidden = {"_io", "_pickle", "_posixsubprocess", "_socket", "_thread", "asyncio", "atexit",
    "bdb", "builtins", "__builtin__", "cProfile", "cPickle", "code", "codeop", "commands", "concurrent", "ctypes", "dill", "distutils",
    "doctest", "cloudpickle", "fileinput", "ftplib", "functools", "gc", "glob", "http", "imp", "importlib", "inspect", "io", "joblib",
    "linecache", "marshal", "mmap", "multiprocessing", "nt", "ntpath", "operator", "os", "pdb", "pickle", "pip", "pkgutil", "platform",
    "posix", "posixpath", "profile", "pty", "pydoc", "requests", "runpy", "shutil", "signal", "smtplib", "socket", "subprocess", "sys",
    "tempfile", "threading", "timeit", "types"};

constexpr std::array<std::string_view, 6> kMoreForbidden = {"urllib", "urllib2", "webbrowser", "xmlrpc", "zipimport", "trace"};

struct TypeName {
    std::string_view storage, first, second;
    DataType dtype;
};

constexpr std::array kTypes = {
    TypeName{"DoubleStorage", "float64", "double", DataType::F64},
    TypeName{"FloatStorage", "float32", "float", DataType::F32},
    TypeName{"HalfStorage", "float16", "half", DataType::F16},
    TypeName{"BFloat16Storage", "bfloat16", "", DataType::BF16},
    TypeName{"LongStorage", "int64", "long", DataType::I64},
    TypeName{"IntStorage", "int32", "int", DataType::I32},
    TypeName{"ShortStorage", "int16", "short", DataType::I16},
    TypeName{"CharStorage", "int8", "", DataType::I8},
    TypeName{"ByteStorage", "uint8", "", DataType::U8},
    TypeName{"BoolStorage", "bool", "", DataType::Bool},
};

bool isOneOf(std::string_view text, auto list)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

GlobalMeaning torchType(std::string_view module, std::string_view name)
{
    if (module == "torch.storage" && (name == "UntypedStorage" || name == "_UntypedStorage")) {
        return {Meaning::StorageType, DataType::U8, true};
    }
    for (const TypeName& type : kTypes) {
        if (name == type.storage && (module == "torch" || module == "torch.cuda")) {
            return {Meaning::StorageType, type.dtype, false};
        }
        if (module == "torch" && (name == type.first || (!type.second.empty() && name == type.second))) {
            return {Meaning::ElementType, type.dtype, false};
        }
    }
    return {};
}

} // namespace

GlobalMeaning globalMeaning(std::string_view module, std::string_view name)
{
    for (const KnownName& known : kKnown) {
        if (known.module == module && known.name == name) {
            return {known.meaning, DataType::F32, false};
        }
    }
    const std::string_view root = module.substr(0, module.find('.'));
    if (root == "torch") {
        return torchType(module, name);
    }
    if ((module == "builtins" || module == "__builtin__") && isOneOf(name, kPlainTypes)) {
        return {Meaning::Inert, DataType::F32, false};
    }
    if (isOneOf(root, kForbidden) || isOneOf(root, kMoreForbidden)) {
        return {Meaning::Forbidden, DataType::F32, false};
    }
    if (isOneOf(root, kTrainingPrograms)) {
        return {Meaning::Inert, DataType::F32, false};
    }
    return {};
}

} // namespace darkroom::checkpoint
