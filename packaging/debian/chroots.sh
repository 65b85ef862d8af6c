# SPDX-FileCopyrightText: 2026 Wijkdossier contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# For packaging/debian/build, which sources it: Debians in folders, each from the same clean beginning.

# What programs expect to be mounted, and a compiler cache; gone when this program ends.
mount_in() {
    mkdir -p "$1/ccache" "$cache/ccache-debian-$release"
    mountpoint -q "$1/proc" || mount -t proc proc "$1/proc"
    mountpoint -q "$1/ccache" || mount --bind "$cache/ccache-debian-$release" "$1/ccache"
}

# in_chroot ROOT COMMAND...: as root there, with nothing of the environment here.
in_chroot() {
    local root=$1
    shift
    mount_in "$root"
    chroot "$root" /usr/bin/env -i HOME=/root LC_ALL=C.UTF-8 TZ=UTC DEBIAN_FRONTEND=noninteractive QT_QPA_PLATFORM=offscreen \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        CMAKE_CXX_COMPILER_LAUNCHER=ccache CCACHE_DIR=/ccache CCACHE_DEPEND=1 CCACHE_SLOPPINESS=pch_defines,time_macros "$@" </dev/null
}

# The Debian every chroot begins as, packed; made again after a week.
base() {
    local packed=$cache/debian-$release.tar
    if [ -z "$(find "$packed" -mtime -7 2>/dev/null)" ]; then
        say "fetching Debian $release"
        mkdir -p "$cache"
        rm -rf --one-file-system "$cache/making"
        debootstrap --variant=minbase "$suite" "$cache/making" "$mirror" >&2 || stop_with "Debian $release could not be fetched"
        tar -C "$cache/making" --one-file-system -cf "$packed.part" .
        mv "$packed.part" "$packed"
        rm -rf --one-file-system "$cache/making"
    fi
    echo "$packed"
}

# fresh_chroot FOLDER: as Debian was made, with /proc, and nothing that starts services.
fresh_chroot() {
    rm -rf --one-file-system "$1"
    mkdir -p "$1"
    tar -C "$1" -xf "$(base)"
    printf '#!/bin/sh\nexit 101\n' >"$1/usr/sbin/policy-rc.d"
    chmod +x "$1/usr/sbin/policy-rc.d"
    cp -L /etc/resolv.conf "$1/etc/resolv.conf"
}

# satisfy ROOT DEPENDENCIES: as apt and dpkg write them.
satisfy() {
    in_chroot "$1" sh -c 'apt-get -q update && apt-get -q satisfy -y --no-install-recommends "$1"' sh "$2" >"$out/apt.log" 2>&1 ||
        { tail -20 "$out/apt.log" >&2; stop_with "the packages could not be installed in $1"; }
}

# chroot_for NAME LIST...: a Debian with the packages of these lists and nothing else, kept until they change.
chroot_for() {
    local name=$1 root=$cache/debian-$release-$1 wanted
    shift
    wanted=$(dependencies "$@")
    if [ "$(cat "$root/wanted" 2>/dev/null)" != "$wanted" ]; then
        say "installing packages in a clean Debian $release, to make the $name"
        fresh_chroot "$root"
        satisfy "$root" "$wanted"
        echo "$wanted" >"$root/wanted"
    fi
    echo "$root"
}
