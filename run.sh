#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Wijkdossier contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what lacks, builds, and walks the whole story of a dossier: made at one desk, shared, published, read by a
# resident, changed at a second desk.
#
#   ./run.sh                           on an Oefensite of its own; on a terminal that stays open to look at
#   ./run.sh --headless                the same, and ends
#   ./run.sh --headless --url U --user N    on a site that is there; password in WIJKDOSSIER_PASSWORD
set -euo pipefail
cd "$(dirname "$0")"
source packaging/prepare.sh

headless=
arguments=()
for argument in "$@"; do
    if [ "$argument" = --headless ]; then headless=yes; else arguments+=("$argument"); fi
done

install_packages
build wijkdossier
# Until there is a window, "not headless" means: leave the Oefensite open for whoever sits at this terminal.
if [ -z "$headless" ] && [ -t 0 ] && [ -t 1 ] && [[ " ${arguments[*]-} " != *" --url"* ]]; then arguments+=(--keep); fi
say "the story of a dossier"
exec build/release/bin/wijkdossier story "${arguments[@]}"
