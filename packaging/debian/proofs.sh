# SPDX-FileCopyrightText: 2026 Wijkdossier contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# For packaging/debian/build, which sources it: what is proven of a package before it is handed over.

# prove_files ROOT: what lintian and freedesktop.org's own tools say of the package that was built there, which is nothing.
prove_files() {
    local share=/build/wijkdossier/debian/wijkdossier/usr/share
    grep -q "<release version=\"$(version)\"" packaging/desktop/*.metainfo.xml ||
        stop_with "packaging/desktop/*.metainfo.xml does not name version $(version)"
    say "asking lintian, appstreamcli and desktop-file-validate"
    in_chroot "$1" sh -c "lintian --fail-on error,warning --tag-display-limit 0 /build/*.changes &&
        appstreamcli validate --no-net $share/metainfo/*.xml && desktop-file-validate $share/applications/*.desktop" >&2 ||
        stop_with "the package is not as it should be"
}

# Every path but those where dpkg, apt and the system write down what they did.
all_paths() {
    find "$1" -xdev \( -path "$1/proc" -o -path "$1/ccache" -o -path "$1/tmp" -o -path "$1/home" -o -path "$1/var/log" -o \
        -path "$1/var/lib/apt" -o -path "$1/var/lib/dpkg" -o -path "$1/var/cache" \) -prune -o -printf '%P\n' | sort
}

# as_person ROOT COMMAND...: as somebody who is not root.
as_person() {
    local root=$1
    shift
    in_chroot "$root" setpriv --reuid 1000 --regid 1000 --clear-groups env HOME=/home/person "$@"
}

# The window is opened with a package, as a file manager does it, and what came in is asked of the command line.
prove_window() {
    local root=$1 id tries=60
    install -d -o 1000 -g 1000 "$root/home/person"
    id=$(as_person "$root" wijkdossier --workspace /home/person/here new --title Proefplek)
    as_person "$root" wijkdossier --workspace /home/person/here export "$id" --as package -o /home/person/proef.wijkdossier >/dev/null
    as_person "$root" sh -c 'echo $$ >~/window; exec wijkdossier ~/proef.wijkdossier' >&2 &
    until as_person "$root" wijkdossier list --json 2>/dev/null | grep -q "$id"; do
        kill -0 "$!" 2>/dev/null || stop_with "the installed program ended by itself"
        [ "$((tries -= 1))" -gt 0 ] || stop_with "the installed program did not bring the package in"
        sleep 0.5
    done
    kill "$(cat "$root/home/person/window")"
    wait "$!" || true
    say "the window opened with a dossier: $(as_person "$root" wijkdossier list)"
}

# What no linker sees: without one of these a dossier, an icon, a picture or a site would not be read.
prove_plugins() {
    local plugin
    for plugin in platforms/libqxcb.so sqldrivers/libqsqlite.so iconengines/libqsvgicon.so imageformats/libqjpeg.so \
        imageformats/libqwebp.so imageformats/libqtiff.so tls/libqopensslbackend.so; do
        compgen -G "$1/usr/lib/*/qt6/plugins/$plugin" >/dev/null || stop_with "the package does not bring Qt's plugin $plugin"
    done
    [ -f "$1/usr/share/qt6/translations/qtbase_nl.qm" ] || stop_with "the package does not bring Qt's Dutch words"
}

# prove_package FILE: installed by apt in a Debian without anything to build with, used, and removed.
prove_package() {
    local root=$cache/debian-$release-try before
    say "installing $(basename "$1") in another clean Debian $release"
    fresh_chroot "$root"
    satisfy "$root" "$(dpkg-deb -f "$1" Depends)"
    before=$(all_paths "$root")
    cp "$1" "$root/tmp/wijkdossier.deb"
    in_chroot "$root" apt-get -q install -y --no-install-recommends /tmp/wijkdossier.deb >>"$out/apt.log" 2>&1 ||
        { tail -20 "$out/apt.log" >&2; stop_with "the package could not be installed"; }
    prove_plugins "$root"
    grep -q 'application/vnd.wijkdossier+zip:\*.wijkdossier$' "$root/usr/share/mime/globs2" ||
        stop_with "the desktop does not know what a .wijkdossier file is"
    prove_window "$root"
    in_chroot "$root" apt-get -q purge -y wijkdossier >>"$out/apt.log" 2>&1 || stop_with "the package could not be removed"
    diff <(echo "$before") <(all_paths "$root") >&2 || stop_with "after the package was removed something was left (>)"
    ! grep -rlq vnd.wijkdossier "$root/usr/share/mime" || stop_with "the desktop still knows .wijkdossier files"
    say "removed; nothing of it is left"
    umount "$root/proc" "$root/ccache"
    rm -rf --one-file-system "$root"
}
