#!/bin/bash
# The Debian packages, from a clean clone of what is committed: built, linted, installed in a fresh Debian 12, upgraded,
# removed, purged. Needs root (a chroot), a Debian mirror and about five minutes. Last line: N passed, N failed.
# usage: tests/package/run.sh [DIRECTORY]      keeps the packages there
set -euo pipefail
cd "$(dirname "$0")/../.."
source=$PWD work=$(mktemp -d /tmp/dondoc-package.XXXXXX)
root=$work/root passed=0 failed=0 server=
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive

finish() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT

try() { # what, command...
    local what=$1; shift
    if "$@" >"$work/log" 2>&1; then
        passed=$((passed + 1)); echo "ok      $what"
    else
        failed=$((failed + 1)); echo "FAILED  $what"; tail -n 30 "$work/log"
    fi
}
# without it nothing that follows makes sense
must() {
    local before=$failed
    try "$@"
    [ "$failed" = "$before" ] || { echo "$passed passed, $failed failed"; exit 1; }
}

build() { # directory, version
    git clone -q "$source" "$work/$1/dondoc"
    cd "$work/$1/dondoc"
    [ -z "$2" ] || sed -i "1s/(.*)/($2)/" debian/changelog
    DEB_BUILD_OPTIONS=parallel=2 nice dpkg-buildpackage -us -uc -b
    cd "$source"
}
inside() { chroot "$root" "$@"; }
as_service() { inside runuser -u dondoc -- env -C /var/lib/dondoc DONDOC_DB=/var/lib/dondoc/office.db "$@"; }

# what systemd does before and for the unit; there is no systemd in a chroot
start_service() {
    local folder
    for folder in $(sed -n 's/^StateDirectory=//p' "$root/lib/systemd/system/dondoc.service"); do
        inside install -d -o dondoc -g dondoc -m 0700 "/var/lib/$folder"
    done
    as_service dondoc serve --port 0 >"$work/served" 2>&1 &
    server=$!
    for _ in $(seq 300); do
        url=$(grep -o 'http://[^ ]*/' "$work/served" || true)
        [ -z "$url" ] || return 0
        sleep 0.1
    done
    cat "$work/served"
    return 1
}
answers() { curl -fsS "${url}dang-nhap" | grep -q 'Đăng nhập'; }
# the innermost of the shell, runuser and what it started
service_process() {
    local pid=$server child
    while child=$(pgrep -P "$pid"); do pid=$child; done
    echo "$pid"
}
stop_service() {
    kill -TERM "$(service_process)"
    wait "$server"
    server=
}
refresh() { inside apt-get update; }
install_packages() {
    cp "$1"/dondoc_*.deb "$root/tmp/dondoc.deb"
    inside apt-get install -y --no-install-recommends /tmp/dondoc.deb
    rm "$root/tmp/dondoc.deb"
}
same_version() { [ "$(dpkg-parsechangelog -S Version)" = "$(sed -n "s/^  version: '\(.*\)',/\1/p" meson.build)" ]; }
fenced() {
    local pid
    pid=$(service_process)
    cat "/proc/$pid/status"
    [ "$(cat "/proc/$pid/comm")" = dondoc ] && [ "$(stat -c %u "/proc/$pid")" != 0 ] &&
        grep -qx $'Seccomp:\t2' "/proc/$pid/status" && grep -qx $'NoNewPrivs:\t1' "/proc/$pid/status"
}
first_user() { echo 'mot-mat-khau-thu' | as_service dondoc user add --name 'Văn thư' --role clerk vanthu; }
enabled() {
    local wanted=$root/etc/systemd/system
    [ -L "$wanted/multi-user.target.wants/dondoc.service" ] && [ -L "$wanted/timers.target.wants/dondoc-backup.timer" ] &&
        [ -L "$wanted/timers.target.wants/dondoc-verify.timer" ]
}
back_up() {
    local unit=$root/lib/systemd/system/dondoc-backup.service
    as_service sh -c "$(sed -n "s/^ExecStart=\/bin\/sh -c '\(.*\)'$/\1/p" "$unit" | sed 's/%%/%/g')" &&
        ls "$root"/var/lib/dondoc-backup/office-*
}
data_stays() { sqlite3_header "$root/var/lib/dondoc/office.db" && ls "$root"/var/lib/dondoc-backup/office-*; }
sqlite3_header() { [ "$(head -c 15 "$1")" = "SQLite format 3" ]; }
gone() { [ ! -e "$root/usr/bin/dondoc" ] && [ ! -e "$root/lib/systemd/system/dondoc.service" ]; }
# dpkg asks about a settings file that was changed by hand and by us; here it was changed by hand only
settings_kept() { grep -qx '# ours' "$root/etc/default/dondoc"; }

must "the changelog has the version of the program" same_version
must "dpkg-buildpackage from a clean clone" build one ""
try "lintian finds no error and no warning" lintian --allow-root --fail-on error,warning "$work"/one/*.changes
must "a fresh Debian 12" mmdebstrap --quiet --variant=minbase --include=systemd-standalone-sysusers bookworm "$root"
must "its package lists" refresh
must "installs" install_packages "$work/one"
try "the service and both timers are enabled" enabled
must "starts as its own user" start_service
try "answers" answers
try "is fenced in" fenced
try "the first account is made beside the running service" first_user
try "backs up by the command of its unit" back_up
try "goes down when told" stop_service
echo '# ours' >>"$root/etc/default/dondoc"
must "a later version builds" build two "$(dpkg-parsechangelog -S Version)+1"
must "upgrades" install_packages "$work/two"
try "keeps settings made by hand" settings_kept
must "starts again" start_service
try "answers again" answers
try "verifies the office of the earlier version" as_service dondoc verify
try "goes down when told again" stop_service
try "is removed" inside apt-get remove -y dondoc
try "the program is gone" gone
try "its data stays" data_stays
try "is purged" inside apt-get purge -y dondoc
try "its data stays even then" data_stays
if [ $# -gt 0 ]; then mkdir -p "$1" && cp "$work"/one/*.deb "$1"; fi
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
