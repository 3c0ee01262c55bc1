#!/bin/sh
# manual_test.sh PROGRAM: the manual page against the program: every command with its summary, every exit code, and troff finds no fault in it.
set -eu

program=$1
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
page=$here/../darkroom.1

fail() {
    printf 'manual_test: %s\n' "$*" >&2
    exit 1
}

# The page as text on one line.
text=$(sed 's/^\.[A-Z]* *//; s/\\-/-/g; s/\\|//g' "$page" | tr '\n' ' ')

overview=$("$program" --help)
printf '%s\n' "$overview" | sed -n 's/^  \([a-z]*\)  *\([a-z].*\)/\1 \2/p' | grep -v '^darkroom ' >"${TMPDIR:-/tmp}/manual_test.$$"
trap 'rm -f "${TMPDIR:-/tmp}/manual_test.$$"' EXIT
[ "$(wc -l <"${TMPDIR:-/tmp}/manual_test.$$")" -ge 7 ] || fail "the program names too few commands"
while read -r line; do
    case $text in *" $line "*) ;; *) fail "the page doesn't say: $line" ;; esac
done <"${TMPDIR:-/tmp}/manual_test.$$"

printf '%s\n' "$overview" | sed -n 's/^Exit codes: \(.*\)\./\1/p' | tr ',' '\n' | sed 's/^ *//' | while read -r line; do
    case $text in *" $line "*) ;; *) fail "the page doesn't have the exit code: $line" ;; esac
done

if command -v groff >/dev/null; then
    faults=$(groff -man -ww -Tutf8 "$page" 2>&1 >/dev/null)
    [ -z "$faults" ] || fail "$faults"
fi
