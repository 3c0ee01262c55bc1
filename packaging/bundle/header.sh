#!/bin/sh
# Darkroom @VERSION@ in one file: run it, and the program starts. What follows the last line of this script is a gzipped tar archive.
set -eu

version=@VERSION@
needed_glibc=@GLIBC@
kilobytes=@KILOBYTES@
sum=@SHA256@
first_byte_line=@LINES@
id=$version-$(printf '%s' "$sum" | cut -c1-12)
data=${XDG_DATA_HOME:-${HOME:-/nonexistent}/.local/share}
cache=${XDG_CACHE_HOME:-${HOME:-/nonexistent}/.cache}/darkroom
installed=$data/darkroom-program

usage() {
    cat <<TEXT
Darkroom $version

  $0 [arguments]        start; with arguments the command line (try: $0 --help)
  $0 --install          install for this user, with a menu entry; nothing outside your home folder changes
  $0 --uninstall        remove what --install made; pictures, settings and models stay
  $0 --extract FOLDER   unpack into a folder and start nothing
  $0 --about-file       what this file needs
The first start unpacks $((kilobytes / 1024)) MB into $cache.
TEXT
}

fail() {
    printf 'Darkroom: %s\n' "$*" >&2
    exit 1
}

check_machine() {
    [ "$(uname -s)-$(uname -m)" = Linux-x86_64 ] || fail "this file is for 64-bit Linux on x86-64, and this machine is $(uname -s) on $(uname -m)."
    found=$(getconf GNU_LIBC_VERSION 2>/dev/null | sed 's/^glibc //')
    [ -n "$found" ] || fail "this file needs the GNU C library $needed_glibc or newer, and this system has another C library."
    oldest=$(printf '%s\n%s\n' "$needed_glibc" "$found" | sort -V | head -n 1)
    [ "$oldest" = "$needed_glibc" ] || fail "this file needs the GNU C library $needed_glibc or newer, and this system has $found. Use a newer release of the system, or build Darkroom from its source."
}

# Why unpacking into the folder failed, from what tar said last.
explain() {
    rm -rf "$part"
    free=$(df -Pk "$1" | awk 'NR == 2 {print $4}')
    case $2 in
        *"No space left"* | *"quota exceeded"*) fail "no room in $1: $((kilobytes / 1024)) MB are needed, and $((free / 1024)) MB are free." ;;
        *"not in gzip format"* | *"unexpected end of file"* | *"crc error"* | *"length error"* | *"invalid compressed data"* | *"Unexpected EOF"*)
            fail "the archive inside $0 is damaged. Fetch the file again."
            ;;
        *) fail "unpacking into $1 failed: $(printf '%s' "$2" | head -n 1)" ;;
    esac
}

# unpack FOLDER: into a name of its own first, so that a half unpacked program is never started.
unpack() {
    target=${1%/}
    place=$(dirname "$target")
    mkdir -p "$place" 2>/dev/null || fail "can't make the folder $place. Name another one: $0 --extract FOLDER"
    part=$(mktemp -d "$target.part.XXXXXX" 2>/dev/null) || fail "can't write into $place. Name another place: $0 --extract FOLDER"
    trap 'rm -rf "$part"' EXIT
    trap 'exit 1' HUP INT TERM
    free=$(df -Pk "$part" | awk 'NR == 2 {print $4}')
    [ "$free" -gt "$kilobytes" ] || fail "no room in $place: $((kilobytes / 1024)) MB are needed, and $((free / 1024)) MB are free."
    said=$({ tail -n "+$first_byte_line" "$0" | LC_ALL=C tar -xzf - -C "$part"; } 2>&1) || explain "$place" "$said"
    # Another start of this version may have been faster: then its program is as good.
    if [ "$target" = "$installed" ] || [ ! -x "$target/start.sh" ]; then
        rm -rf "$target"
        mv "$part/darkroom" "$target" || fail "can't write $target."
    fi
    rm -rf "$part"
    trap - EXIT HUP INT TERM
}

# Whether a program of this folder is running.
is_running() {
    folder=$(CDPATH='' cd -P -- "$1" 2>/dev/null && pwd) || return 1
    readlink /proc/[0-9]*/exe 2>/dev/null | grep -qF -- "$folder/bin/"
}

# Other versions in the cache are of no use any more, unless they run; nor is what a start that was killed left behind.
clear_cache() {
    for old in "$cache/program"/*; do
        case $old in
            *.part.*) [ -z "$(find "$old" -maxdepth 0 -mmin +60)" ] || rm -rf "$old" ;;
            *) is_running "$old" || rm -rf "$old" ;;
        esac
    done
}

# The lists of kinds of files and of programs for them, where the system has such lists.
update_lists() {
    [ ! -d "$data/mime/packages" ] || ! command -v update-mime-database >/dev/null 2>&1 || update-mime-database "$data/mime" >/dev/null 2>&1 || :
    [ ! -d "$data/applications" ] || ! command -v update-desktop-database >/dev/null 2>&1 || update-desktop-database "$data/applications" >/dev/null 2>&1 || :
}

check_sum() {
    command -v sha256sum >/dev/null 2>&1 || return 0
    [ "$(tail -n "+$first_byte_line" "$0" | sha256sum | cut -d' ' -f1)" = "$sum" ] || fail "$0 is damaged or incomplete. Fetch the file again."
}

install_program() {
    check_sum
    unpack "$installed"
    mkdir -p "$HOME/.local/bin" "$data/applications" "$data/icons/hicolor/scalable/apps" "$data/metainfo" "$data/mime/packages"
    ln -sf "$installed/start.sh" "$HOME/.local/bin/darkroom"
    sed "s|^Exec=darkroom|Exec=\"$installed/start.sh\"|" "$installed/share/applications/darkroom.desktop" >"$data/applications/darkroom.desktop"
    cp "$installed/share/icons/hicolor/scalable/apps/darkroom.svg" "$data/icons/hicolor/scalable/apps/"
    cp "$installed"/share/metainfo/*.xml "$data/metainfo/"
    cp "$installed/share/mime/packages/darkroom-models.xml" "$data/mime/packages/"
    update_lists
    printf 'Darkroom %s is installed in %s. Start it from the menu, or with %s/.local/bin/darkroom.\n' "$version" "$installed" "$HOME"
}

uninstall_program() {
    rm -rf "$installed" "$cache/program"
    rm -f "$HOME/.local/bin/darkroom" "$data/applications/darkroom.desktop" "$data/icons/hicolor/scalable/apps/darkroom.svg" \
        "$data/metainfo/org.darkroom.Darkroom.metainfo.xml" "$data/mime/packages/darkroom-models.xml"
    update_lists
    printf 'Darkroom is removed. Your pictures, settings and models are where they were.\n'
}

case ${1:-} in
    --about-file)
        printf 'Darkroom %s for Linux on x86-64, GNU C library %s or newer, %s MB unpacked\n' "$version" "$needed_glibc" "$((kilobytes / 1024))"
        exit 0
        ;;
    --file-help)
        usage
        exit 0
        ;;
    --install)
        check_machine
        install_program
        exit 0
        ;;
    --uninstall)
        uninstall_program
        exit 0
        ;;
    --extract)
        [ $# -eq 2 ] || fail "--extract needs a folder."
        [ ! -e "$2" ] || rmdir "$2" 2>/dev/null || fail "$2 is there already and isn't an empty folder. Name a new one."
        check_sum
        unpack "$2"
        printf '%s\n' "${2%/}/start.sh"
        exit 0
        ;;
esac
check_machine
program=$cache/program/$id
[ -x "$program/start.sh" ] || {
    check_sum
    clear_cache
    unpack "$program"
}
exec "$program/start.sh" "$@"
