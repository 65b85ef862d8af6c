#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Wijkdossier contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what lacks, builds everything, starts a real Plone 6.1 and runs every test. Arguments go to ctest:
#
#   ./test.sh -R contract
#
# WIJKDOSSIER_PLONE=6.0 or 6.2 takes another Plone.
set -euo pipefail
cd "$(dirname "$0")"
source packaging/prepare.sh

work=$(mktemp -d)
plones=()
clean_up() {
    trap - EXIT INT TERM
    if [ "${#plones[@]}" != 0 ]; then
        kill "${plones[@]}" 2>/dev/null || true
        wait "${plones[@]}" 2>/dev/null || true
    fi
    rm -rf "$work"
}
trap clean_up EXIT
trap 'clean_up; exit 130' INT
trap 'clean_up; exit 143' TERM

# As many Plones as tests run at a time, but for the memory of a large machine: one Plone serves one request after the
# other, and two tests that write to it at once make each other try again.
at_once=$(nproc)
if [ "$at_once" -gt 4 ]; then at_once=4; fi

install_packages building running developing testing
say "starting $at_once times a real Plone ${WIJKDOSSIER_PLONE:-6.1} (installed by pip the first time)"
ids=
for number in $(seq "$at_once"); do
    tests/plone/start "${WIJKDOSSIER_PLONE:-6.1}" --env "$work/$number.env" --log "$work/$number.log" --with-parent \
        >"$work/$number.txt" </dev/null &
    plones+=($!)
    ids+="${ids:+, }{\"id\": \"$number\", \"slots\": 1}"
done
echo "{\"version\": {\"major\": 1, \"minor\": 0}, \"local\": [{\"plones\": [$ids]}]}" >"$work/plones.json"
build all

for number in $(seq "$at_once"); do
    until [ -f "$work/$number.env" ]; do
        kill -0 "${plones[number - 1]}" 2>/dev/null ||
            stop_with "without a real Plone the tests do not count; see the sentence of tests/plone/start above"
        sleep 0.2
    done
done
set -a
source "$work/1.env" # for what is no test of a site, and runs beside them
set +a
say "Plone $WIJKDOSSIER_PLONE_VERSION answers: $WIJKDOSSIER_PLONE_CLASSIC and $WIJKDOSSIER_PLONE_VOLTO, and beside it"

say "testing"
status=0
WIJKDOSSIER_PLONES=$work QT_QPA_PLATFORM=offscreen ctest --test-dir build/release --output-on-failure --no-tests=error \
    -j"$at_once" --resource-spec-file "$work/plones.json" "$@" </dev/null || status=$?
if [ "$status" != 0 ]; then
    # A test that failed on an answer of the site cannot say what went wrong there. What tests provoke is left out.
    say "errors Plone wrote down that no test asks for, newest last"
    awk -v provoked='ResourceLockedError|BadRequest|CopyError|Could not scale|Unauthorized|NotFound' '
        /^[0-9-]+ [0-9:,]+ / { told = / (ERROR|CRITICAL) / && $0 !~ provoked }
        told { print substr($0, 1, 200) }' "$work"/*.log | tail -120 >&2 || true
fi
exit "$status"
