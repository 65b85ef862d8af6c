# SPDX-FileCopyrightText: 2026 Wijkdossier contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# For run.sh and test.sh, which source it from the top of the project: installs what lacks and builds.

say() { printf '== %s\n' "$*" >&2; }
stop_with() { printf '%s: %s\n' "${0##*/}" "$*" >&2; exit 1; }

# Qt wants a UTF-8 locale, and a bare machine has none set.
if [ -z "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ]; then export LC_CTYPE=C.UTF-8; fi

# dependencies LIST...: what stands in these of packaging/packages, as apt and dpkg write it: "a, b | c".
dependencies() {
    local list
    for list in "$@"; do grep -Ev '^(#|$)' "packaging/packages/$list.txt"; done | paste -sd, | sed 's/,/, /g'
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

# install_packages LIST...: what lacks of these.
install_packages() {
    command -v apt-get >/dev/null || { say "no Debian: the packages of packaging/packages are up to you"; return; }
    local wanted lacking
    wanted=$(dependencies "$@")
    # apt says what it would install. It fails where it has no list of packages yet, and then something lacks.
    if lacking=$(LC_ALL=C apt-get -s satisfy --no-install-recommends "$wanted" 2>/dev/null) &&
        ! grep -q '^Inst ' <<<"$lacking"; then return; fi
    say "installing the packages that lack: $(sed -n 's/^Inst \([^ ]*\).*/\1/p' <<<"$lacking" | paste -sd' ')"
    if [ "$(id -u)" != 0 ] && ! sudo -n true 2>/dev/null; then
        stop_with "packages lack and only root may install them; run: sudo apt-get satisfy --no-install-recommends '$wanted'"
    fi
    as_root apt-get -q update >&2 || stop_with "the list of packages could not be fetched"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q satisfy -y --no-install-recommends "$wanted" \
        >&2 </dev/null || stop_with "apt-get could not install the packages"
}

# build TARGET...: into build/release.
build() {
    say "building $* in build/release"
    if [ ! -f build/release/build.ninja ]; then cmake --preset release >&2 || stop_with "configuring failed"; fi
    cmake --build build/release --target "$@" >&2 || stop_with "building failed"
}
