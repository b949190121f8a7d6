#!/usr/bin/env bash
# A desktop for one test: window manager, keyring, the console, and a person with an assistive
# program. To be run under xvfb-run and dbus-run-session. Arguments: steps file, then the command
# of the console.
set -u
steps=$1
shift
openbox >/dev/null 2>&1 &
manager=$!
printf 'a passphrase' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
"$@" &
console=$!
/usr/bin/python3 "$(dirname "$0")/assistive.py" "$steps"
outcome=$?
kill "$console" 2>/dev/null
wait "$console" 2>/dev/null
kill "$manager" 2>/dev/null
exit "$outcome"
