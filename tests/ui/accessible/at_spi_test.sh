#!/bin/sh
# Reads the running program as a screen reader does: at_spi_test.sh PROGRAM. It gets an X server, a session bus and a home folder of its own.
set -eu
program=$1
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
fail() { echo "at_spi_test.sh: $*" >&2; exit 1; }
command -v Xvfb >/dev/null 2>&1 || fail "Xvfb is not installed, and without a screen there is no window: install the package xvfb"
command -v dbus-run-session >/dev/null 2>&1 || fail "dbus-run-session is not installed, and assistive technology speaks over D-Bus: install the package dbus"
launcher=
for path in /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher /usr/lib/at-spi-bus-launcher; do
    [ -x "$path" ] && launcher=$path
done
[ -n "$launcher" ] || fail "at-spi-bus-launcher is not installed, which carries the accessibility bus: install the package at-spi2-core"
# The distribution's Python has the bindings; another one that comes first in the path would not see them.
python=
for path in /usr/bin/python3 python3; do
    if [ -z "$python" ] && "$path" -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2>/dev/null; then python=$path; fi
done
[ -n "$python" ] || fail "Python has no Atspi bindings: install the packages python3-gi and gir1.2-atspi-2.0"
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
HOME=$home XDG_RUNTIME_DIR=$home/run XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache \
    QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LANG=C.UTF-8 LC_ALL=C.UTF-8 AT_SPI_LAUNCHER=$launcher \
    "$here/../../with_display.sh" dbus-run-session -- "$python" -W ignore::DeprecationWarning "$here/at_spi_reader.py" "$program"
