#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Wijkdossier contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what lacks, builds, and opens the program on its Oefensite, which stands on this computer alone. Without a display it
# walks the whole story of a dossier instead: made at one desk, shared, published, read by a resident, changed at a second desk.
#
#   ./run.sh                           the window, on a practice workspace in build/oefenwerkplek
#   ./run.sh --headless                the story, on an Oefensite of its own; with --keep that stays open to look at
#   ./run.sh --headless --url U --user N    on a site that is there; password in WIJKDOSSIER_PASSWORD
set -euo pipefail
cd "$(dirname "$0")"
source packaging/prepare.sh

headless=
arguments=()
for argument in "$@"; do
    if [ "$argument" = --headless ]; then headless=yes; else arguments+=("$argument"); fi
done

install_packages building running developing
if [ -z "$headless" ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    build wijkdossier
    workspace=build/oefenwerkplek
    mkdir -p "$workspace"
    # The first time: begin where nothing can go wrong.
    [ -f "$workspace/window.ini" ] || printf '[General]\npractice=true\n' >"$workspace/window.ini"
    say "opening the program on its Oefensite"
    exec build/release/bin/wijkdossier --workspace "$workspace" "${arguments[@]}"
fi
build wijkstory
say "the story of a dossier"
exec build/release/bin/wijkstory "${arguments[@]}"
