#!/bin/sh
# make_bundle.sh BUILD-TREE OUT-FOLDER: makes one file, Darkroom-VERSION-x86_64.run, that holds the program with every library it needs but
# the C library, and starts, installs or removes it (see start.sh). Needs cmake, patchelf, objdump and strip.
#
# What is inside, below darkroom/:
#   bin/darkroom, bin/qt.conf   the program; Qt looks for its plugins where qt.conf says
#   lib/                        libraries, found by their own run path
#   plugins/                    Qt's platforms, picture formats, SQLite driver
#   translations/               of Qt's own words; the program's are part of it
#   share/                      model, help, icon, desktop entry, fonts
#   share/doc/darkroom/licences one copyright file a bundled package; in libtorch those of what is compiled into it
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
tree=$1
out=$2
stage=$(mktemp -d "${TMPDIR:-/tmp}/darkroom-bundle.XXXXXX")
trap 'rm -rf "$stage"' EXIT
root=$stage/darkroom

fail() {
    printf 'make_bundle: %s\n' "$*" >&2
    exit 1
}

# Libraries of the C library itself: they belong to the kernel's side of the machine and must not be mixed.
is_of_the_system() {
    case $1 in
        libc.so.* | libm.so.* | libdl.so.* | librt.so.* | libpthread.so.* | libresolv.so.* | libutil.so.* | libnss_* | ld-linux* | linux-vdso*) return 0 ;;
        *) return 1 ;;
    esac
}

# Copies the libraries that the given files load, and those that these load.
gather_libraries() {
    ldd "$@" 2>/dev/null | awk '$2 == "=>" && $3 ~ /^\// {print $1, $3}' | sort -u | while read -r name place; do
        is_of_the_system "$name" && continue
        [ -e "$root/lib/$name" ] || cp -L "$place" "$root/lib/$name"
    done
}

copy_plugins() {
    qt_plugins=$(qmake6 -query QT_INSTALL_PLUGINS 2>/dev/null || echo /usr/lib/x86_64-linux-gnu/qt6/plugins)
    for plugin in platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqminimal.so imageformats/libqjpeg.so imageformats/libqsvg.so \
        imageformats/libqgif.so iconengines/libqsvgicon.so sqldrivers/libqsqlite.so; do
        [ -f "$qt_plugins/$plugin" ] || fail "Qt's plugin $plugin is not in $qt_plugins"
        mkdir -p "$root/plugins/${plugin%/*}"
        cp "$qt_plugins/$plugin" "$root/plugins/$plugin"
    done
}

copy_translations() {
    qt_translations=$(qmake6 -query QT_INSTALL_TRANSLATIONS 2>/dev/null || echo /usr/share/qt6/translations)
    mkdir -p "$root/translations"
    for language in de es fr ja zh_CN; do
        [ -f "$qt_translations/qtbase_$language.qm" ] || fail "Qt's translation qtbase_$language.qm is not in $qt_translations"
        cp "$qt_translations/qtbase_$language.qm" "$root/translations/"
    done
}

# The copyright files of the Debian packages that the bundled libraries come from.
copy_licences() {
    folder=$root/share/doc/darkroom/licences
    mkdir -p "$folder"
    find "$root/lib" "$root/plugins" -name '*.so*' -exec basename {} \; | sort -u | while read -r name; do
        # Only this machine's kind: the libraries of the 32-bit packages have the same names.
        dpkg-query -S "*/x86_64-linux-gnu/$name" "*/x86_64-linux-gnu/*/$name" "/usr/lib/$name" 2>/dev/null | sed 's/: .*//; s/:.*//' | tr -d ' ' | tr ',' '\n'
    done | sort -u | while read -r package; do
        [ -f "/usr/share/doc/$package/copyright" ] && cp -L "/usr/share/doc/$package/copyright" "$folder/$package.txt"
    done
    # What is inside without being a library.
    for package in qt6-translations-l10n fonts-dejavu-core; do
        [ ! -f "/usr/share/doc/$package/copyright" ] || cp -L "/usr/share/doc/$package/copyright" "$folder/$package.txt"
    done
    for part in libqt6core6 libopencv-core nlohmann-json3-dev libtorch; do
        [ -n "$(find "$folder" -maxdepth 1 -name "$part*")" ] || fail "the licence of $part was not found"
    done
}

# The highest version of the C library that any file asks for.
needed_glibc() {
    find "$root/bin" "$root/lib" "$root/plugins" -type f -exec objdump -T {} + 2>/dev/null | grep -o 'GLIBC_2\.[0-9]*' | sed 's/GLIBC_//' | sort -uV | tail -1
}

version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$tree/CMakeCache.txt")
[ -n "$version" ] || fail "$tree is no configured build tree"
mkdir -p "$out"
DESTDIR="$stage/install" cmake --install "$tree" --prefix /usr --strip >/dev/null
mkdir -p "$root/bin" "$root/lib"
cp "$stage/install/usr/bin/darkroom" "$root/bin/"
cp -r "$stage/install/usr/share" "$root/"
find "$stage/install/usr/lib" -name '*.so*' -path '*/darkroom/*' -exec cp {} "$root/lib/" \;
copy_plugins
copy_translations
LD_LIBRARY_PATH="$root/lib" gather_libraries "$root/bin/darkroom" $(find "$root/plugins" -name '*.so')
mkdir -p "$root/share/fonts"
cp /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf /usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf "$root/share/fonts/"
cp "$here/fonts.conf" "$root/share/fonts/"
copy_licences

# shellcheck disable=SC2016
patchelf --set-rpath '$ORIGIN/../lib' "$root/bin/darkroom"
# shellcheck disable=SC2016
find "$root/lib" -name '*.so*' ! -name 'libtorch_cpu.so' -exec patchelf --set-rpath '$ORIGIN' {} \;
# shellcheck disable=SC2016
find "$root/plugins" -name '*.so' -exec patchelf --set-rpath '$ORIGIN/../../lib' {} \;
find "$root/lib" "$root/plugins" -name '*.so*' ! -name 'libtorch_cpu.so' -exec strip --strip-unneeded {} \; 2>/dev/null || :
printf '[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n' >"$root/bin/qt.conf"
cp "$here/start.sh" "$root/start.sh"
chmod +x "$root/start.sh"
glibc=$(needed_glibc)
printf '%s\n' "$version" >"$root/version"

missing=$(find "$root/bin" "$root/lib" "$root/plugins" -type f \( -name '*.so*' -o -name darkroom \) -exec ldd {} \; 2>/dev/null | awk '/not found/ {print $1}' | sort -u)
[ -z "$missing" ] || fail "these libraries were not found: $missing"

payload=$stage/payload.tar.gz
tar -C "$stage" --sort=name --owner=0 --group=0 --numeric-owner -cf - darkroom | gzip -6 >"$payload"
size=$(du -sk "$root" | cut -f1)
sum=$(sha256sum "$payload" | cut -d' ' -f1)
file=$out/Darkroom-$version-x86_64.run
header=$stage/header
lines=$(wc -l <"$here/header.sh")
sed -e "s/@VERSION@/$version/" -e "s/@GLIBC@/$glibc/" -e "s/@KILOBYTES@/$size/" -e "s/@SHA256@/$sum/" -e "s/@LINES@/$((lines + 1))/" "$here/header.sh" >"$header"
cat "$header" "$payload" >"$file.part"
chmod +x "$file.part"
mv "$file.part" "$file"
printf '%s\n' "$file"
