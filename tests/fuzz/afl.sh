#!/bin/bash
# The fuzz targets under AFL++, for long runs: builds base, text, reader and paper with afl-clang-fast in BUILD-DIRECTORY
# (made when missing), then runs one target over its seed corpus with new inputs every time.
# usage: tests/fuzz/afl.sh BUILD-DIRECTORY paper|docx|sheet|mail|json SECONDS
# What it finds lies in BUILD-DIRECTORY/afl-NAME; a crash is repeated with BUILD-DIRECTORY/tests/fuzz/fuzz_NAME <FILE.
set -euo pipefail
build=$1 name=$2 seconds=$3
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
command -v afl-clang-fast >/dev/null || { echo "afl.sh: AFL++ is missing: tools/install-packages bench" >&2; exit 2; }

export AFL_QUIET=1
if [ ! -f "$build/build.ninja" ]; then
    CC=afl-clang-fast meson setup "$build" "$root" --buildtype=debugoptimized -Db_lundef=false -Dtests=false -Dfuzz=true
fi
ninja -C "$build" "tests/fuzz/fuzz_$name"

# a machine that is not ours to tune: no look at its core files and its clock
export AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_UI=1 AFL_NO_AFFINITY=1
how=(-i "$here/corpus/$name" -o "$build/afl-$name" -V "$seconds" -m none -t 5000+)
[ ! -f "$here/$name.dict" ] || how+=(-x "$here/$name.dict")
[ ! -d "$build/afl-$name/default/queue" ] || how[1]=- # goes on where it stopped
afl-fuzz "${how[@]}" -- "$build/tests/fuzz/fuzz_$name" >"$build/afl-$name.log" 2>&1 ||
    { tail -n 30 "$build/afl-$name.log" >&2; exit 1; }
grep -E '^(execs_done|run_time|corpus_count|saved_crashes|saved_hangs|edges_found|bitmap_cvg)' "$build/afl-$name/default/fuzzer_stats"
grep -q '^saved_crashes *: 0$' "$build/afl-$name/default/fuzzer_stats"
