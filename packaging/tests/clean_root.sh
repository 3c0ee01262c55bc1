#!/bin/sh
# clean_root.sh ROOT FILE [REFERENCE-PROGRAM]: installs a package (.deb) or the single file (.run) in a clean root without compiler and network, and
# uses it there: a picture from the command line (its bytes are those of the reference program, where one is given), the window on a virtual screen,
# a home folder with a space and an umlaut, one that can't be written, an upgrade, removal that leaves what is the user's.
#
# ROOT is made by: debootstrap --variant=minbase bookworm ROOT. Run as root; Xvfb and xwininfo come from this machine. A package's dependencies are
# fetched into the root first; after that the root has no network.
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

# inside [VARIABLE=VALUE...] COMMAND...: in the root, without network, as an ordinary user where `user` is set.
inside() {
    unshare --net chroot ${user:+--userspec=$user} "$root" /usr/bin/env -i PATH=/usr/bin:/bin:/usr/sbin:/sbin LANG=C.UTF-8 HOME="$home" OMP_NUM_THREADS=1 "$@"
}

mount_all() {
    for what in proc sys dev; do mountpoint -q "$root/$what" || mount --rbind "/$what" "$root/$what"; done
    mkdir -p "$root/tmp/.X11-unix"
}
unmount_all() {
    [ -z "${screen:-}" ] || kill "$screen" 2>/dev/null || :
    mountpoint -q "$root/tmp/.X11-unix" && umount "$root/tmp/.X11-unix"
    for what in proc sys dev; do umount -R -l "$root/$what" 2>/dev/null || :; done
}

# The program's name inside the root, once it is installed.
install_it() {
    cp "$file" "$root/tmp/"
    name=/tmp/$(basename "$file")
    case $file in
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
        *) fail "$file is neither a .deb nor a .run" ;;
    esac
}

remove_it() {
    case $file in
        *.deb) user='' inside DEBIAN_FRONTEND=noninteractive apt-get -qq -y purge darkroom >/dev/null ;;
        *.run) user=1000:1000 inside "/tmp/$(basename "$file")" --uninstall >/dev/null ;;
    esac
}

generate() {
    inside "$program" generate --class heart --seed 7 --steps 8 --device cpu --precision fp32 --out "$1"
}

trap unmount_all EXIT
mount_all
[ ! -e "$root/usr/bin/cc" ] || fail "$root has a compiler"
mkdir -p "$root$home"
chown -R 1000:1000 "$root$home"

install_it
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
inside DISPLAY="$display" "$program" >"$root/tmp/window.log" 2>&1 &
window=$!
for _ in $(seq 60); do
    DISPLAY=$display xwininfo -root -tree 2>/dev/null | grep -q Darkroom && break
    sleep 1
done
DISPLAY=$display xwininfo -root -tree | grep -q Darkroom || fail "no window; see $root/tmp/window.log"
sleep 10
kill -0 "$window" || fail "the window did not stay; see $root/tmp/window.log"
[ -z "${SCREENSHOT:-}" ] || DISPLAY=$display import -window root "$SCREENSHOT"
kill "$window"
wait "$window" 2>/dev/null || :
pass "a window under Xvfb"

locked=/home/locked
mkdir -p "$root$locked"
chown 0:0 "$root$locked"
chmod 555 "$root$locked"
if message=$(home=$locked generate "$locked/heart.png" 2>&1); then fail "wrote into a folder that can't be written"; fi
printf '%s' "$message" | grep -q "$locked" || fail "the message doesn't name the folder: $message"
pass "a home folder without write permission: $(printf '%s' "$message" | tail -n 1)"

before=$(cd "$root$home" && find . -type f ! -path './.local/share/darkroom-program/*' | LC_ALL=C sort)
user='' install_it
user=1000:1000
after=$(cd "$root$home" && find . -type f ! -path './.local/share/darkroom-program/*' | LC_ALL=C sort)
[ "$before" = "$after" ] || fail "installing over an installed version changed the user's files"
generate "$home/again.png" >/dev/null 2>&1 || fail "no picture after the upgrade"
pass "installed again over itself; the user's files are as they were"

remove_it
[ ! -e "$root$program" ] || fail "$program is still there"
[ -f "$root$home/heart.png" ] || fail "the user's picture is gone"
pass "removed; the user's pictures are still there"
printf '%d checks passed: %s in %s\n' "$passed" "$(basename "$file")" "$root"
