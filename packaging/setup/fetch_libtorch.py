"""Fetches LibTorch: the C++ half of the pinned PyTorch wheel, unpacked without its Python half.

Wheels come through pip, so that its configuration (mirrors, proxies, certificates) holds. Everything is unpacked beside the target
and renamed into place last: a folder of the final name is always complete, and an interrupted run starts over the next time.

Where the folder holds that version already, and only lacks the licences, these alone are added, and nothing has to be compiled anew.

    python3 fetch_libtorch.py --version 2.13.0 --into .deps/libtorch
"""

import argparse
import os
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import zipfile

KEPT = ("torch/lib/", "torch/include/", "torch/share/")
# Bindings and test libraries that no C++ program links.
DROPPED_LIBRARIES = re.compile(r"torch/lib/(libtorch_python|libtorchbind_test|libjitbackend_test|libbackend_with_compiler|libaoti_custom_ops)\.so$")


class SetupError(Exception):
    """A sentence for the person at the terminal."""


def pip_download(folder: pathlib.Path, *arguments: str) -> bool:
    """Runs pip download into the folder; its own messages go to the terminal."""
    command = [sys.executable, "-m", "pip", "download", "--disable-pip-version-check", "--dest", str(folder), *arguments]
    return subprocess.run(command, stdout=sys.stderr.fileno(), check=False).returncode == 0


def download_torch(version: str, folder: pathlib.Path) -> pathlib.Path:
    """The torch wheel for this machine, made for this Python or, failing that, for another: the C++ libraries are the same."""
    requirement = f"torch=={version}"
    other_python = ["--only-binary=:all:", "--implementation", "cp", "--platform", f"manylinux_2_28_{platform.machine()}"]
    attempts = [[]] + [[*other_python, "--python-version", python, "--abi", "cp" + python.replace(".", "")] for python in ("3.11", "3.12", "3.13")]
    for attempt in attempts:
        if pip_download(folder, "--no-deps", *attempt, requirement):
            return next(folder.glob("torch-*.whl"))
    raise SetupError(f"pip could not download {requirement}: see its message above; check the network and pip's configuration")


def nvidia_requirements(wheel: zipfile.ZipFile) -> list[str]:
    """What the wheel's metadata asks of CUDA's libraries; empty for a build without CUDA."""
    if "torch/lib/libtorch_cuda.so" not in wheel.namelist():
        return []
    metadata = next(name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
    requirements = []
    for line in wheel.read(metadata).decode().splitlines():
        match = re.match(r"Requires-Dist: ((nvidia-|cuda-toolkit)[^;]*?)\s*(;.*)?$", line)
        if match and "extra ==" not in (match.group(3) or ""):
            requirements.append(match.group(1).replace(" (", "").replace(")", ""))
    return requirements


def unpack(wheel: zipfile.ZipFile, folder: pathlib.Path, wanted) -> None:
    """Unpacks the members that `wanted` accepts; zipfile checks every member's CRC."""
    for member in wheel.infolist():
        if wanted(member.filename) and not member.is_dir():
            wheel.extract(member, folder)


def unpack_licences(wheel: zipfile.ZipFile, libtorch: pathlib.Path) -> None:
    """LibTorch's own licence to LICENSE, and it and those of all that is compiled into it to licenses, as they lie in the wheel."""
    for member in wheel.infolist():
        match = re.match(r"[^/]+\.dist-info/(?:licenses/)?((?:LICENSE|NOTICE)[^/]*|third_party/.*)$", member.filename)
        if match and not member.is_dir():
            place = libtorch / "licenses.partial" / match.group(1)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(wheel.read(member))
    if not (libtorch / "licenses.partial").is_dir():
        raise SetupError("the wheel holds no licences: it is not laid out as expected")
    for path in (libtorch / "licenses.partial").iterdir():
        if path.is_file():
            shutil.copy(path, libtorch)
    (libtorch / "licenses.partial").rename(libtorch / "licenses")


def lacks_only_licences(version: str, libtorch: pathlib.Path) -> bool:
    """Whether the folder was unpacked by an earlier set-up that left the licences out."""
    return (libtorch / "lib/libtorch_cpu.so").is_file() and header_version(libtorch) == version and not (libtorch / "licenses").exists()


def header_version(libtorch: pathlib.Path) -> str:
    """The version that the unpacked headers state, as major.minor.patch."""
    for name in ("include/torch/headeronly/version.h", "include/torch/csrc/api/include/torch/version.h"):
        header = libtorch / name
        if header.is_file():
            numbers = dict(re.findall(r"#define TORCH_VERSION_(MAJOR|MINOR|PATCH) (\d+)", header.read_text()))
            if len(numbers) == 3:
                return "{MAJOR}.{MINOR}.{PATCH}".format(**numbers)
    raise SetupError(f"no version header in {libtorch}: the wheel is not laid out as expected")


def replace(new: pathlib.Path, target: pathlib.Path) -> None:
    """Renames `new` to `target`; what was there before is removed."""
    os.sync()  # What is renamed into place must be on the disk, power cut or not.
    old = target.with_name(target.name + ".old")
    shutil.rmtree(old, ignore_errors=True)
    if target.exists():
        target.rename(old)
    new.rename(target)
    shutil.rmtree(old, ignore_errors=True)


def fetch(version: str, target: pathlib.Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    work = target.with_name(target.name + ".partial")
    shutil.rmtree(work, ignore_errors=True)
    downloads = work / "downloads"
    downloads.mkdir(parents=True)

    with zipfile.ZipFile(download_torch(version, downloads)) as wheel:
        if lacks_only_licences(version, target):
            shutil.rmtree(target / "licenses.partial", ignore_errors=True)
            unpack_licences(wheel, target)
            shutil.rmtree(work, ignore_errors=True)
            print(f"LibTorch's licences are in {target / 'licenses'}", file=sys.stderr)
            return
        unpack(wheel, work, lambda name: name.startswith(KEPT) and not DROPPED_LIBRARIES.match(name))
        unpack_licences(wheel, work / "torch")
        requirements = nvidia_requirements(wheel)
    found = header_version(work / "torch")
    if found != version:
        raise SetupError(f"expected LibTorch {version} in the wheel, found {found}: remove pip's constraints or mirrors that replace it")
    if not (work / "torch/lib/libtorch_cpu.so").is_file():
        raise SetupError("the wheel holds no torch/lib/libtorch_cpu.so: it is not laid out as expected")

    if requirements:
        if not pip_download(downloads, *requirements):
            raise SetupError("pip could not download the CUDA libraries that this LibTorch needs: see its message above")
        for path in sorted(downloads.glob("nvidia_*.whl")):
            with zipfile.ZipFile(path) as wheel:
                unpack(wheel, work, lambda name: re.match(r"nvidia/.*/lib/[^/]*\.so[^/]*$", name) is not None)
        # LibTorch's libraries look for CUDA's in ../../nvidia, seen from their own folder.
        replace(work / "nvidia", target.parent / "nvidia")
    replace(work / "torch", target)
    shutil.rmtree(work, ignore_errors=True)
    print(f"LibTorch {version} with{'' if requirements else 'out'} CUDA is in {target}", file=sys.stderr)


def main() -> int:
    parser = argparse.ArgumentParser(description="Fetch LibTorch from the pinned PyTorch wheel.")
    parser.add_argument("--version", required=True, help="the exact version, for example 2.13.0")
    parser.add_argument("--into", required=True, type=pathlib.Path, help="the folder to make or replace")
    arguments = parser.parse_args()
    try:
        fetch(arguments.version, arguments.into.absolute())
    except (SetupError, OSError, zipfile.BadZipFile) as error:
        print(f"set-up failed: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
