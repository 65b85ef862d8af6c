# SPDX-FileCopyrightText: 2026 Wijkdossier contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# For run.sh and test.sh, which source it from the top of the project: installs what lacks and builds.

say() { printf '== %s\n' "$*" >&2; }
stop_with() { printf '%s: %s\n' "${0##*/}" "$*" >&2; exit 1; }

# Qt wants a UTF-8 locale, and a bare machine has none set.
if [ -z "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ]; then export LC_CTYPE=C.UTF-8; fi

lacking_packages() {
    # dpkg-query answers for those it knows; what it does not name as installed, lacks.
    comm -23 <(grep -Ev '^(#|$)' packaging/debian-12-packages.txt | sort -u) \
        <(grep -Ev '^(#|$)' packaging/debian-12-packages.txt |
            xargs dpkg-query -W -f='${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p' | sort -u)
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

install_packages() {
    command -v dpkg-query >/dev/null || { say "no Debian: the packages of packaging/debian-12-packages.txt are up to you"; return; }
    local lacking
    mapfile -t lacking < <(lacking_packages)
    if [ "${#lacking[@]}" = 0 ]; then return; fi
    say "installing ${#lacking[@]} packages: ${lacking[*]}"
    if [ "$(id -u)" != 0 ] && ! sudo -n true 2>/dev/null; then
        stop_with "these packages lack and only root may install them; run: sudo apt-get install ${lacking[*]}"
    fi
    as_root apt-get -q update >&2 || stop_with "the list of packages could not be fetched"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends "${lacking[@]}" \
        >&2 </dev/null || stop_with "apt-get could not install the packages"
}

# build TARGET...: into build/release.
build() {
    say "building $* in build/release"
    if [ ! -f build/release/build.ninja ]; then cmake --preset release >&2 || stop_with "configuring failed"; fi
    cmake --build build/release --target "$@" >&2 || stop_with "building failed"
}
