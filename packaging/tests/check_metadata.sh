#!/bin/sh
# check_metadata.sh SHARE-FOLDER | RESOURCES-FOLDER: what desktops read of the program, checked by their own tools: the desktop entry, the AppStream
# description, the kinds of files. Nothing is fetched. Needs desktop-file-utils, appstream and shared-mime-info.
set -eu

folder=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    printf 'check_metadata: %s\n' "$*" >&2
    exit 1
}

# The one file of this name, wherever it lies in the folder.
the() {
    found=$(find "$folder" -name "$1" -type f)
    [ "$(printf '%s' "$found" | grep -c '')" = 1 ] || fail "there isn't one $1 in $folder"
    printf '%s\n' "$found"
}

for tool in desktop-file-validate appstreamcli update-mime-database; do
    command -v "$tool" >/dev/null 2>&1 || fail "$tool is not installed: install the packages desktop-file-utils, appstream and shared-mime-info"
done

entry=$(the darkroom.desktop)
said=$(desktop-file-validate "$entry" 2>&1 || printf 'not valid')
[ -z "$said" ] || fail "$entry: $said"

description=$(the org.darkroom.Darkroom.metainfo.xml)
said=$(appstreamcli validate --no-net --no-color "$description" 2>&1) || fail "$description: $said"
launched=$(sed -n 's:.*<launchable type="desktop-id">\(.*\)</launchable>.*:\1:p' "$description")
[ "$launched" = "$(basename "$entry")" ] || fail "$description starts $launched, and the desktop entry is called $(basename "$entry")"

# The database's tool tells faults in words and ends well all the same.
kinds=$(the darkroom-models.xml)
mkdir -p "$work/mime/packages"
cp "$kinds" "$work/mime/packages/"
said=$(XDG_DATA_DIRS="$work:${XDG_DATA_DIRS:-/usr/local/share:/usr/share}" update-mime-database "$work/mime" 2>&1 || printf 'not valid')
[ -z "$said" ] || fail "$kinds: $said"
for kind in $(sed -n 's/^MimeType=//p' "$entry" | tr ';' ' '); do
    case $kind in
        application/x-safetensors | application/x-pytorch-checkpoint) grep -q ":$kind:" "$work/mime/globs2" || fail "$kinds doesn't tell which files are $kind" ;;
    esac
done
printf 'check_metadata: %s is sound\n' "$folder"
