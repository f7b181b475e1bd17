#!/bin/bash
# The Debian packages, from a clean clone of what is committed: built, linted, installed in a fresh Debian 12, upgraded,
# booted, removed, purged. Needs root (a chroot), cgroup2, a Debian mirror and about five minutes. Last line: N passed, N failed.
# usage: tests/package/run.sh [DIRECTORY]      keeps the packages there
set -euo pipefail
cd "$(dirname "$0")/../.."
source=$PWD work=$(mktemp -d /tmp/dondoc-package.XXXXXX)
root=$work/root passed=0 failed=0 server='' machine='' group=''
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive

finish() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    [ -z "$machine" ] || { kill -KILL "$machine" && wait "$machine"; } 2>/dev/null || true
    # its processes go with process 1, which takes a moment
    for _ in $(seq 100); do
        [ -d "$group" ] || break
        find "$group" -depth -type d -exec rmdir {} + 2>/dev/null || sleep 0.1
    done
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

# what systemd does before and for the unit, while the chroot has not been booted
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
# below the shell and runuser, above the jail that the server has forked
service_process() {
    local pid=$server
    until [ "$(cat "/proc/$pid/comm")" = dondoc ]; do pid=$(pgrep -P "$pid") || return; done
    echo "$pid"
}
stop_service() {
    local pid
    pid=$(service_process)
    kill -TERM "$pid"
    for _ in $(seq 300); do
        kill -0 "$pid" 2>/dev/null || break
        sleep 0.1
    done
    kill -0 "$pid" 2>/dev/null && { echo "still there after 30 s"; return 1; }
    wait "$server"
    server=
}
refresh() { inside apt-get update; }

# the machine: the same folder, booted
boot() {
    group=$(findmnt -nt cgroup2 -o TARGET | head -n 1)/dondoc-package.$$
    mkdir "$group"
    (
        echo "$BASHPID" >"$group/cgroup.procs"
        exec unshare -m -p -f -u -i -n -C --kill-child tests/package/boot.sh "$root" </dev/null >"$work/console" 2>&1
    ) &
    machine=$!
    for _ in $(seq 300); do
        # process 1 of the machine, but not before it is systemd and has started what it should
        init=$(pgrep -P "$machine" -x systemd) && booted systemctl --quiet is-active dondoc && return 0
        sleep 0.1
    done
    cat "$work/console"
    booted systemctl --no-pager status dondoc
    return 1
}
booted() { nsenter -t "$init" -a "$@"; }
page() { # path, curl's options...
    nsenter -t "$init" -n curl -fsS -c "$work/jar" -b "$work/jar" "${@:2}" "http://127.0.0.1:8080$1"
}
ticket() { page "$1" | sed -n 's/.*name="csrf" value="\([^"]*\)".*/\1/p' | head -n 1; }
# the second and the third come out of the nursery
unit_reads() {
    local paper made
    for _ in $(seq 100); do page /dang-nhap -o /dev/null && break; sleep 0.1; done
    page /dang-nhap --data-urlencode "csrf=$(ticket /dang-nhap)" -d ten=vanthu -d mat-khau=mot-mat-khau-thu || return
    for paper in 2021-tb-39-duk 2021-kh-06-duk 2020-nq-11-duk; do
        made=$(page /van-ban/tai-len -F "csrf=$(ticket /van-ban)" -F "tep=@examples/papers/$paper.docx" \
            -o /dev/null -w '%{redirect_url}')
        echo "$paper: $made"
        [[ $made =~ /van-ban/[0-9]+$ ]] || return
    done
}
unit_writes_a_workbook() { [ "$(page /van-ban.xlsx | head -c 2)" = PK ]; }
shut_down() {
    booted systemctl poweroff
    for _ in $(seq 300); do
        kill -0 "$machine" 2>/dev/null || { machine=; return 0; }
        sleep 0.1
    done
    return 1
}
# it depends on all that it needs only when a machine with nothing else can do with it what it is for
reads_a_docx() {
    cp examples/papers/2021-tb-39-duk.docx "$root/tmp/paper.docx"
    as_service dondoc read --text /tmp/paper.docx >"$work/read" && grep '39-TB/ĐUK' "$work/read"
}
needs() { dpkg-deb -f "$1" Depends | grep -E "(^|, )$2[0-9t]* \(>= "; }
needs_what_it_loads() {
    local library
    for library in libxml libzip libmicrohttpd libsqlite3- libxlsxwriter; do
        needs "$work"/one/dondoc_*.deb "$library" || return
    done
    for library in libxml libzip; do
        needs "$work"/one/libdondoc0_*.deb "$library" || return
    done
}
install_library() {
    local package
    for package in libdondoc0 libdondoc-dev; do cp "$work"/one/"$package"_*.deb "$root/tmp/$package.deb"; done
    inside apt-get install -y --no-install-recommends gcc libc6-dev pkg-config /tmp/libdondoc0.deb /tmp/libdondoc-dev.deb
}
library_reads_a_docx() {
    cp docs/example.c "$root/tmp"
    cp examples/papers/2021-tb-39-duk.docx "$root/tmp/paper.docx" # to boot empties /tmp
    inside sh -c 'cd /tmp && cc example.c $(pkg-config --cflags --libs dondoc) -o example && ./example paper.docx' |
        grep 'Thông báo 39-TB/ĐUK'
}
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
    [ "$(stat -c %u "/proc/$pid")" != 0 ] &&
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
try "names the packages of what it loads" needs_what_it_loads
must "a fresh Debian 12" mmdebstrap --quiet --variant=minbase --include=systemd bookworm "$root"
must "its package lists" refresh
must "installs" install_packages "$work/one"
try "the service and both timers are enabled" enabled
must "starts as its own user" start_service
try "answers" answers
try "is fenced in" fenced
try "the first account is made beside the running service" first_user
try "reads a docx in its jail" reads_a_docx
try "every library that it loads is there" as_service dondoc doctor
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
must "boots, and systemd starts the unit in its sandbox" boot
try "the unit reads docx that are sent to it" unit_reads
try "the unit writes a workbook" unit_writes_a_workbook
try "the unit of the backup" booted systemctl start dondoc-backup
try "the unit of the verification" booted systemctl start dondoc-verify
try "shuts down" shut_down
must "the library installs" install_library
try "a program of others is compiled with it and reads a docx" library_reads_a_docx
try "is removed" inside apt-get remove -y dondoc
try "the program is gone" gone
try "its data stays" data_stays
try "is purged" inside apt-get purge -y dondoc
try "its data stays even then" data_stays
if [ $# -gt 0 ]; then mkdir -p "$1" && cp "$work"/one/*.deb "$1"; fi
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
