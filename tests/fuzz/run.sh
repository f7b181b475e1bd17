#!/bin/bash
# Runs each libFuzzer target over its seed corpus, two at a time, and writes a JUnit file.
# usage: tests/fuzz/run.sh BUILD-DIRECTORY fixed|quick|SECONDS RESULT.xml
#        fixed, quick   the same inputs every time: one seed, a number of runs a target (about 60 s, 5 s)
#        SECONDS        new inputs every time: random seeds for that long; what is found stays in BUILD-DIRECTORY/fuzz-corpus
set -uo pipefail
build=$1 length=$2 result=$3
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
small=4096 # bytes of a crash that are printed
calm=      # addresses that differ from run to run would make the same seed take other ways
if setarch -R true 2>/dev/null; then calm="setarch -R"; fi

fixed_runs() { # name: what takes about 60 s under the sanitizers
    case $1 in
        docx) echo 36000 ;; sheet) echo 175000 ;; html) echo 65000 ;; pages) echo 800000 ;; mail) echo 150000 ;;
        jail) echo 72000 ;; json) echo 720000 ;; *) echo 11000 ;;
    esac
}

one() { # name
    local name=$1 found=$work/$1
    local -a how=(-max_len=65536 -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 "-artifact_prefix=$work/$name-")
    [ ! -f "$here/$name.dict" ] || how+=("-dict=$here/$name.dict")
    case $length in
        fixed) how+=(-seed=1 "-runs=$(fixed_runs "$name")" -reload=0) ;;
        quick) how+=(-seed=1 "-runs=$(($(fixed_runs "$name") / 12))" -reload=0) ;;
        *) how+=("-max_total_time=$length") found=$build/fuzz-corpus/$name ;;
    esac
    mkdir -p "$found" "$here/corpus/$name"
    $calm "$build/tests/fuzz/fuzz_$name" "${how[@]}" "$found" "$here/corpus/$name" >"$work/$name.log" 2>&1
    echo $? >"$work/$name.code"
}

show_crash() { # file
    local kept=$build/crashes/${1##*/}
    mkdir -p "$build/crashes"
    cp "$1" "$kept"
    echo "repeat with: $build/tests/fuzz/fuzz_$2 $kept"
    [ "$(stat -c %s "$1")" -gt $small ] || echo "its bytes: base64 -d <<<'$(base64 -w0 "$1")' >$kept"
}

targets=$(cd "$here" && ls fuzz_*.c | sed 's/^fuzz_//; s/\.c$//')
running=0
for name in $targets; do
    one "$name" &
    running=$((running + 1))
    if [ $running -ge 2 ]; then wait -n; running=$((running - 1)); fi
done
wait

{
    echo '<?xml version="1.0" encoding="utf-8"?><testsuites><testsuite name="fuzz">'
    for name in $targets; do
        runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$work/$name.log")
        echo "fuzz_$name: exit $(cat "$work/$name.code"), ${runs:-0} runs" >&2
        if [ "$(cat "$work/$name.code")" = 0 ] && [ "${runs:-0}" -gt 0 ]; then
            echo "<testcase classname=\"fuzz\" name=\"$name\"/>"
        else
            tail -n 40 "$work/$name.log" >&2
            for crash in "$work/$name"-*; do
                [ ! -f "$crash" ] || show_crash "$crash" "$name" >&2
            done
            echo "<testcase classname=\"fuzz\" name=\"$name\"><failure message=\"see $build/crashes\"/></testcase>"
        fi
    done
    echo '</testsuite></testsuites>'
} >"$result"
