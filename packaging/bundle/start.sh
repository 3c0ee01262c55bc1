#!/bin/sh
# Starts the program that lies beside this script, with the models, help and fonts that lie there too.
set -eu

script=$0
while [ -L "$script" ]; do
    target=$(readlink "$script")
    case $target in
        /*) script=$target ;;
        *) script=$(dirname "$script")/$target ;;
    esac
done
root=$(CDPATH='' cd -- "$(dirname -- "$script")" && pwd)
export DARKROOM_RESOURCES="${DARKROOM_RESOURCES:-$root/share/darkroom}"
# Where the system has no fonts, or no list of them, these are used.
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="${FONTCONFIG_FILE:-$root/share/fonts/fonts.conf}"
exec "$root/bin/darkroom" "$@"
