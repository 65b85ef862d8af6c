#!/bin/bash
# SPDX-FileCopyrightText: 2026 Wijkdossier contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-keyring.sh unlocked|silent|absent PROGRAM: runs the keychain test in a home of its own, on a session bus of its
# own with an unlocked keyring, with one that was stopped and answers nobody, or with a bus that knows no secret
# service. Needs dbus-run-session and gnome-keyring.
set -eu
place=$1 program=$2

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache
mkdir -m 700 "$XDG_RUNTIME_DIR"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
export WIJKDOSSIER_TEST_KEYCHAIN=$place

if [ "$place" = unlocked ]; then
    dbus-run-session -- bash -c 'printf "\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
        "$1"' bash "$program"
    exit
fi

if [ "$place" = silent ]; then
    dbus-run-session -- bash -c 'gnome-keyring-daemon --foreground --unlock --components=secrets <<<"" >/dev/null 2>&1 &
        daemon=$!
        trap "kill -KILL $daemon" EXIT
        owned() { dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
            string:org.freedesktop.secrets | grep -q true; }
        until owned; do kill -0 $daemon; done
        kill -STOP $daemon
        "$1"' bash "$program"
    exit
fi

# A bus whose configuration names no folder with services: nothing can be started on it.
cat >"$home/bus.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$XDG_RUNTIME_DIR</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF
dbus-run-session --config-file="$home/bus.conf" -- "$program"
