#!/bin/bash
# Runs each libFuzzer target for some seconds over its seed corpus, two at a time, and writes a JUnit file.
# usage: tests/fuzz/run.sh BUILD-DIRECTORY SECONDS RESULT.xml
set -uo pipefail
build=$1 seconds=$2 result=$3
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

one() { # name
    local name=$1
    mkdir -p "$work/$name" "$here/corpus/$name"
    "$build/tests/fuzz/fuzz_$name" -max_total_time="$seconds" -max_len=65536 -timeout=10 -rss_limit_mb=1024 \
        -print_final_stats=1 -artifact_prefix="$work/$name-" "$work/$name" "$here/corpus/$name" >"$work/$name.log" 2>&1
    echo $? >"$work/$name.code"
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
            mkdir -p "$build/crashes"; cp "$work/$name-"* "$build/crashes/" 2>/dev/null
            echo "<testcase classname=\"fuzz\" name=\"$name\"><failure message=\"see $build/crashes\"/></testcase>"
        fi
    done
    echo '</testsuite></testsuites>'
} >"$result"
