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
plone=
clean_up() {
    trap - EXIT INT TERM
    if [ -n "$plone" ]; then
        kill "$plone" 2>/dev/null || true
        wait "$plone" 2>/dev/null || true
    fi
    rm -rf "$work"
}
trap clean_up EXIT
trap 'clean_up; exit 130' INT
trap 'clean_up; exit 143' TERM

install_packages
say "starting a real Plone ${WIJKDOSSIER_PLONE:-6.1} (installed by pip the first time)"
tests/plone/start "${WIJKDOSSIER_PLONE:-6.1}" --env "$work/plone.env" --log "$work/plone.log" --with-parent \
    >"$work/plone.txt" </dev/null &
plone=$!
build all

until [ -f "$work/plone.env" ]; do
    kill -0 "$plone" 2>/dev/null || stop_with "without a real Plone the tests do not count; see the sentence of tests/plone/start above"
    sleep 0.2
done
set -a
source "$work/plone.env"
set +a
say "Plone $WIJKDOSSIER_PLONE_VERSION answers: $WIJKDOSSIER_PLONE_CLASSIC and $WIJKDOSSIER_PLONE_VOLTO"

say "testing"
status=0
QT_QPA_PLATFORM=offscreen ctest --test-dir build/release --output-on-failure --no-tests=error -j"$(nproc)" "$@" \
    </dev/null || status=$?
if [ "$status" != 0 ]; then
    # A test that failed on an answer of the site cannot say what went wrong there. What tests provoke is left out.
    say "errors Plone wrote down that no test asks for, newest last"
    awk -v provoked='ResourceLockedError|BadRequest|CopyError|Could not scale|Unauthorized|NotFound' '
        /^[0-9-]+ [0-9:,]+ / { told = / (ERROR|CRITICAL) / && $0 !~ provoked }
        told { print substr($0, 1, 200) }' "$work/plone.log" | tail -120 >&2 || true
fi
exit "$status"
