#!/bin/sh
# clean_root.sh ROOT FILE [REFERENCE-PROGRAM]: installs a package (.deb) or the single file (.run) in a clean root without compiler and network, and
# uses it there: a picture from the command line (its bytes are those of the reference program, where one is given), the window on a virtual screen,
# a home folder with a space and an umlaut, one that can't be written, a system that is too old, a full disk, an upgrade from an older version that keeps
# settings and pictures, removal that leaves what is the user's.
#
# ROOT is made by: debootstrap --variant=minbase bookworm ROOT, or trixie for the single file. Run as root; Xvfb, xwininfo and ar come from this machine. A
# package's dependencies are fetched into the root first; after that the root has no network.
set -eu

root=$1
file=$2
reference=${3:-}
home="/home/Jürgen Örn"
display=:97
passed=0

fail() {
    printf 'FAIL: %s\n' "$*" >&2
    exit 1
}
pass() {
    passed=$((passed + 1))
    printf 'ok %d: %s\n' "$passed" "$*"
}

# inside [VARIABLE=VALUE...] COMMAND...: in the root, without network, as an ordinary user where `user` is set; in place of the shell where
# `replace` is exec.
inside() {
    ${replace:-} unshare --net chroot ${user:+--userspec=$user} "$root" /usr/bin/env -i PATH=/usr/bin:/bin:/usr/sbin:/sbin LANG=C.UTF-8 HOME="$home" OMP_NUM_THREADS=1 "$@"
}

mount_all() {
    for what in proc sys dev; do mountpoint -q "$root/$what" || mount --rbind --make-rslave "/$what" "$root/$what"; done
    mkdir -p "$root/tmp/.X11-unix"
}
unmount_all() {
    [ -z "${screen:-}" ] || kill "$screen" 2>/dev/null || :
    rm -rf "${work:-}"
    for what in "$root/full" "$root/usr/lib/darkroom"; do ! mountpoint -q "$what" || umount "$what"; done
    mountpoint -q "$root/tmp/.X11-unix" && umount "$root/tmp/.X11-unix"
    for what in proc sys dev; do umount -R -l "$root/$what" 2>/dev/null || :; done
}

# install_it FILE: installs it; afterwards `program` is the program's name inside the root.
install_it() {
    cp "$1" "$root/tmp/"
    name=/tmp/$(basename "$1")
    case $1 in
        *.deb)
            chroot "$root" apt-get -qq update
            chroot "$root" apt-get -qq -y --download-only --no-install-recommends install "$name" >/dev/null
            user='' inside DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install "$name" >/dev/null
            program=/usr/bin/darkroom
            ;;
        *.run)
            user=1000:1000 inside "$name" --install >/dev/null
            program="$home/.local/bin/darkroom"
            ;;
        *) fail "$1 is neither a .deb nor a .run" ;;
    esac
}

remove_it() {
    case $file in
        *.deb) user='' inside DEBIAN_FRONTEND=noninteractive apt-get -qq -y purge darkroom >/dev/null ;;
        *.run) user=1000:1000 inside "/tmp/$(basename "$file")" --uninstall >/dev/null ;;
    esac
}

# change_header LINE-EXPRESSION OUT: the single file with another header; the archive behind it stays.
change_header() {
    lines=$(($(sed -n '/^first_byte_line=/{s///p;q}' "$file") - 1))
    head -n "$lines" "$file" | sed "$1" >"$2"
    tail -n "+$((lines + 1))" "$file" >>"$2"
    chmod +x "$2"
}

# The same program as version 0.0.1: an older one as far as installing goes.
make_older() {
    case $file in
        *.deb)
            older=$work/darkroom_0.0.1_amd64.deb
            cp "$file" "$older"
            control=$(ar t "$file" | grep '^control')
            mkdir "$work/control"
            (cd "$work" && ar x "$older" "$control" && tar -xf "$control" -C control)
            sed -i 's/^Version:.*/Version: 0.0.1/' "$work/control/control"
            tar -C "$work/control" --owner=0 --group=0 -caf "$work/$control" .
            (cd "$work" && ar r "$older" "$control")
            ;;
        *.run)
            older=$work/Darkroom-0.0.1-x86_64.run
            change_header 's/^version=.*/version=0.0.1/' "$older"
            ;;
    esac
}

# What is the user's in the home folder, by content: all but the installed program and its entries in the lists of programs and kinds of files.
users_files() {
    (cd "$root$home" && find . -type f ! -path './.local/share/darkroom-program/*' ! -path './.local/share/mime/*' ! -path './.local/share/applications/*' \
        ! -path './.cache/*' -exec sha256sum {} + | LC_ALL=C sort -k 2)
}

# Unpacking onto a disk of 64 MB; the single file also when it starts to unpack because there seems to be room.
fill_disk() {
    case $file in
        *.deb)
            mkdir -p "$root/usr/lib/darkroom"
            mount -t tmpfs -o size=64m tmpfs "$root/usr/lib/darkroom"
            if message=$(user='' inside DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install "/tmp/$(basename "$file")" 2>&1); then
                fail "installed on a full disk"
            fi
            umount "$root/usr/lib/darkroom"
            printf '%s' "$message" | grep -q 'No space left' || fail "the message doesn't say that the disk is full: $message"
            [ ! -e "$root/usr/bin/darkroom" ] || fail "a half installed program is there"
            ;;
        *.run)
            mkdir -p "$root/full"
            mount -t tmpfs -o size=64m,mode=1777 tmpfs "$root/full"
            change_header 's/^kilobytes=.*/kilobytes=1/' "$root/tmp/hopeful.run"
            for name in "$(basename "$file")" hopeful.run; do
                for argument in --version --install; do
                    if message=$(home=/full user=1000:1000 inside "/tmp/$name" "$argument" 2>&1); then fail "$name $argument works on a full disk"; fi
                    printf '%s' "$message" | grep -q '^Darkroom: no room in /full' || fail "the message doesn't say that the disk is full: $message"
                    [ -z "$(find "$root/full" -type f)" ] || fail "$name $argument left files on the full disk"
                done
            done
            umount "$root/full"
            ;;
    esac
}

# The single file without installing: the program in the cache is replaced by the newer version's.
try_cache() {
    programs="$root$home/.cache/darkroom/program"
    user=1000:1000 inside "/tmp/$(basename "$older")" --version >/dev/null
    [ -n "$(find "$programs" -maxdepth 1 -name '0.0.1-*')" ] || fail "the older version is not in the cache"
    user=1000:1000 inside "/tmp/$(basename "$file")" --version >/dev/null
    [ "$(find "$programs" -mindepth 1 -maxdepth 1 | wc -l)" = 1 ] || fail "the older version is still in the cache"
}

# refuses TOOL OUTPUT SENTENCE: with this tool's answer in place of the system's own, the single file says so and leaves nothing.
refuses() {
    mkdir -p "$root/tmp/other" "$root/tmp/empty"
    printf '#!/bin/sh\n%s\n' "$2" >"$root/tmp/other/$1"
    chmod 755 "$root/tmp/other" "$root/tmp/other/$1"
    chmod 777 "$root/tmp/empty"
    for argument in --version --install; do
        if message=$(home=/tmp/empty user=1000:1000 inside PATH=/tmp/other:/usr/bin:/bin "/tmp/$(basename "$file")" "$argument" 2>&1); then
            fail "$argument works where $1 says: $2"
        fi
        printf '%s' "$message" | grep -qF "$3" || fail "the message doesn't say why: $message"
        [ -z "$(find "$root/tmp/empty" -mindepth 1)" ] || fail "$argument left files on a system that it refused"
    done
    rm -r "$root/tmp/other" "$root/tmp/empty"
}

# A system that the file is not for: an older C library, another one, another processor. A package names the C library that it needs.
try_other_systems() {
    case $file in
        *.deb)
            message=$(dpkg-deb --field "$file" Depends | tr ',' '\n' | grep 'libc6 (>= ') || fail "the package doesn't say which C library it needs"
            ;;
        *.run)
            refuses uname "case \$1 in -m) echo aarch64 ;; *) echo Linux ;; esac" "this machine is Linux on aarch64"
            refuses getconf "exit 1" "this system has another C library"
            refuses getconf "echo glibc 2.31" "this system has 2.31"
            ;;
    esac
}

# open_window LOG: starts the program on the virtual screen, sees its window, lets it work for a while and ends it; what it said is in the root's LOG.
open_window() {
    replace="exec" inside DISPLAY="$display" "$program" >"$root$1" 2>&1 &
    window=$!
    for _ in $(seq 60); do
        ! DISPLAY=$display xwininfo -root -tree 2>/dev/null | grep -q Darkroom || break
        sleep 1
    done
    DISPLAY=$display xwininfo -root -tree | grep -q Darkroom || fail "no window; see $root$1"
    sleep 10
    kill -0 "$window" || fail "the window did not stay; see $root$1"
    [ -z "${SCREENSHOT:-}" ] || DISPLAY=$display import -window root "$SCREENSHOT"
    kill "$window"
    wait "$window" 2>/dev/null || :
}

generate() {
    inside "$program" generate --class heart --seed 7 --steps 8 --device cpu --precision fp32 --out "$1"
}

work=$(mktemp -d)
trap unmount_all EXIT
mount_all
[ ! -e "$root/usr/bin/cc" ] || fail "$root has a compiler"
mkdir -p "$root$home"
chown -R 1000:1000 "$root$home"

install_it "$file"
pass "installed without a network"
user=1000:1000
inside "$program" --version >/dev/null || fail "the program does not start"
pass "starts: $(inside "$program" --version)"

generate "$home/heart.png" >/dev/null 2>&1 || fail "no picture from the command line"
pass "a picture in a folder with a space and an umlaut"
if [ -n "$reference" ]; then
    made=$(mktemp -d)
    OMP_NUM_THREADS=1 "$reference" generate --class heart --seed 7 --steps 8 --device cpu --precision fp32 --out "$made/heart.png" >/dev/null 2>&1
    cmp "$made/heart.png" "$root$home/heart.png" || fail "the picture's bytes are not the reference's"
    rm -r "$made"
    pass "the picture's bytes are the development build's"
fi

Xvfb "$display" -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
screen=$!
sleep 2
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
open_window /tmp/window.log
pass "a window under Xvfb"

locked=/home/locked
mkdir -p "$root$locked"
chown 0:0 "$root$locked"
chmod 555 "$root$locked"
if message=$(home=$locked generate "$locked/heart.png" 2>&1); then fail "wrote into a folder that can't be written"; fi
printf '%s' "$message" | grep -q "$locked" || fail "the message doesn't name the folder: $message"
pass "a home folder without write permission: $(printf '%s' "$message" | tail -n 1)"
home=$locked open_window /tmp/locked.log
grep -q "darkroom.problem: .*$locked" "$root/tmp/locked.log" || fail "the window doesn't say what it can't write: $(cat "$root/tmp/locked.log")"
[ -z "$(find "$root$locked" -mindepth 1)" ] || fail "there are files in $locked"
pass "a window over it, which says: $(grep -m 1 -o 'darkroom.problem: .*' "$root/tmp/locked.log")"

try_other_systems
pass "a system that is too old is told: $message"

remove_it
[ ! -e "$root$program" ] || fail "$program is still there"
[ -f "$root$home/heart.png" ] || fail "the user's picture is gone"
pass "removed; the user's pictures are still there"

fill_disk
pass "a full disk is told, and nothing is left on it: $(printf '%s' "$message" | grep -m 1 -i -e 'no room' -e 'no space')"

make_older
install_it "$older"
generate "$home/older.png" >/dev/null 2>&1 || fail "no picture from the older version"
[ -s "$root$home/.config/Darkroom/Darkroom.ini" ] || fail "the window left no settings"
before=$(users_files)
install_it "$file"
case $file in
    *.deb)
        now=$(chroot "$root" dpkg-query -W -f '${Version}' darkroom)
        [ "$now" != 0.0.1 ] || fail "the older version is still installed"
        ;;
    *.run) try_cache ;;
esac
[ "$before" = "$(users_files)" ] || fail "the upgrade changed the user's files"
generate "$home/newer.png" >/dev/null 2>&1 || fail "no picture after the upgrade"
cmp "$root$home/older.png" "$root$home/newer.png" || fail "the pictures before and after the upgrade differ"
open_window /tmp/upgraded.log
! grep "darkroom.problem" "$root/tmp/upgraded.log" || fail "the window after the upgrade has a problem"
pass "upgraded from 0.0.1; settings and pictures are as they were, and the window opens on them"

remove_it
[ ! -e "$root$program" ] || fail "$program is still there after the upgrade"
[ -f "$root$home/heart.png" ] || fail "the user's picture is gone"
[ -s "$root$home/.config/Darkroom/Darkroom.ini" ] || fail "the user's settings are gone"
pass "removed again; pictures and settings are still there"
printf '%d checks passed: %s in %s\n' "$passed" "$(basename "$file")" "$root"
