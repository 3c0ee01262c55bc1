#!/bin/sh
# check_package.sh FILE...: looks into built packages (.deb, .run) without installing them: not larger than 350 MB, libraries and program stripped, nothing
# of the development inside (headers, tests, build files), model, help and every licence there, metadata sound.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
most_bytes=350000000
work=$(mktemp -d "${TMPDIR:-/tmp}/darkroom-package.XXXXXX")
trap 'rm -rf "$work"' EXIT

fail() {
    printf 'check_package: %s\n' "$*" >&2
    exit 1
}

# unpack FILE: into $root; afterwards `share` is where the program's files that are no code lie.
unpack() {
    rm -rf "$work/tree"
    case $1 in
        *.deb)
            dpkg-deb --extract "$1" "$work/tree"
            share=$work/tree/usr/share
            ;;
        *.run)
            mkdir "$work/tree"
            lines=$(sed -n '/^first_byte_line=/{s///p;q}' "$1")
            tail -n "+$lines" "$1" | tar -xzf - -C "$work/tree"
            share=$work/tree/darkroom/share
            ;;
        *) fail "$1 is neither a .deb nor a .run" ;;
    esac
}

# nothing WHAT FILES: there must be none of these.
nothing() {
    [ -z "$2" ] || fail "$file holds $1: $2"
}

check_contents() {
    cd "$work/tree"
    nothing "headers" "$(find . -name '*.h' -o -name '*.hpp' -o -name '*.hh')"
    nothing "files of the build" "$(find . -name '*.a' -o -name '*.la' -o -name '*.o' -o -name '*.cmake' -o -name '*.pc' -o -name '*.qrc' -o -name '*.ts')"
    nothing "tests" "$(find . -iname '*test*' ! -path '*/licences/*')"
    nothing "files that all may write" "$(find . ! -type l -perm -0002)"
    nothing "broken links" "$(find . -xtype l)"
    # LibTorch's libgomp can't be loaded any more when it is stripped.
    nothing "unstripped code" "$(find . -type f ! -name 'libgomp*' -exec file {} + | sed -n 's/: *ELF .*not stripped.*//p')"
    nothing "code with a path of the build" "$(find . -type f -exec readelf -d {} + 2>/dev/null | grep -E 'R(UN)?PATH' | grep -v -F -e "[\$ORIGIN" || :)"
    cd - >/dev/null
}

check_parts() {
    for part in darkroom/models/icons/model_index.json darkroom/models/icons/MODEL_CARD.md darkroom/models/icons/LICENSES.md darkroom/models/clip/merges.txt \
        darkroom/help/first-steps.md darkroom/help/de/first-steps.md doc/darkroom/copyright doc/darkroom/LICENSE.libtorch doc/darkroom/LICENSE.lucide \
        doc/darkroom/licences/nlohmann-json3-dev.txt doc/darkroom/licences/libtorch icons/hicolor/scalable/apps/darkroom.svg man/man1/darkroom.1.gz; do
        [ -s "$share/$part" ] || fail "$file lacks share/$part"
    done
    [ -n "$(find "$share/doc/darkroom/licences/libtorch" -type f -size +0)" ] || fail "$file lacks the licences of what is compiled into LibTorch"
    "$here/check_metadata.sh" "$share"
}

for file in "$@"; do
    bytes=$(wc -c <"$file")
    [ "$bytes" -le "$most_bytes" ] || fail "$file has $bytes bytes, more than $most_bytes"
    unpack "$file"
    check_contents
    check_parts
    printf 'check_package: %s is sound: %d MB, %d MB unpacked\n' "$file" "$((bytes / 1000000))" "$(du -sm "$work/tree" | cut -f1)"
done
