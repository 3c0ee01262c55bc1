#!/bin/sh
# Runs a program on an X server of its own, which picks a free display itself: with_display.sh PROGRAM [ARGUMENTS...]
set -eu
number=$(mktemp)
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$number" >/dev/null 2>&1 &
server=$!
trap 'kill $server 2>/dev/null || :; rm -f "$number"' EXIT
waited=0
until [ -s "$number" ]; do
    if [ $waited -ge 100 ] || ! kill -0 $server 2>/dev/null; then
        echo "with_display.sh: Xvfb did not start within 10 s: check that it is installed (package xvfb)" >&2
        exit 1
    fi
    sleep 0.1
    waited=$((waited + 1))
done
DISPLAY=:$(cat "$number") "$@"
