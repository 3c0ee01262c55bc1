#!/bin/sh
# metadata_test.sh: the metadata of the source tree is sound, and check_metadata.sh finds each kind of fault in it.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
resources=$here/../../resources
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$here/check_metadata.sh" "$resources"

# refuse FILE EXPRESSION: with this change by sed the file is not sound any more.
refuse() {
    rm -rf "$work/share"
    mkdir "$work/share"
    cp "$resources"/*.desktop "$resources"/*.xml "$work/share/"
    sed -i "$2" "$work/share/$1"
    ! cmp -s "$resources/$1" "$work/share/$1" || { printf 'metadata_test: %s changes nothing in %s\n' "$2" "$1" >&2; exit 1; }
    if "$here/check_metadata.sh" "$work/share" 2>"$work/said"; then
        printf 'metadata_test: %s with %s passed\n' "$1" "$2" >&2
        exit 1
    fi
    grep -q "$work/share" "$work/said" || { cat "$work/said" >&2; exit 1; }
}

refuse darkroom.desktop 's/^Type=Application/Type=Aplication/'
refuse darkroom.desktop 's/^Categories=.*/Categories=Pictures;/'
refuse darkroom.desktop 's/^MimeType=.*/&image/'
refuse org.darkroom.Darkroom.metainfo.xml 's:</component>::'
refuse org.darkroom.Darkroom.metainfo.xml 's/<summary>.*//'
refuse org.darkroom.Darkroom.metainfo.xml 's/darkroom.desktop/other.desktop/'
refuse darkroom-models.xml 's:</mime-info>::'
refuse darkroom-models.xml 's/glob pattern=/glob patern=/'
refuse darkroom-models.xml '/x-safetensors/,/mime-type>/s/<glob.*//'
rm -f "$work/share/darkroom.desktop"
if "$here/check_metadata.sh" "$work/share" 2>/dev/null; then exit 1; fi
printf 'metadata_test: passed\n'
