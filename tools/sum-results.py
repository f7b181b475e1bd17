#!/usr/bin/python3
"""Adds up JUnit files: names what failed, ends with 'N passed, N failed[, N skipped]', exits 1 unless all is well.

usage: sum-results.py FILE.xml ...     A file that is missing, or that holds no test at all, counts as one failure.
"""
import sys
import xml.etree.ElementTree as ET


def main():
    passed = failed = skipped = 0
    for path in sys.argv[1:]:
        try:
            cases = list(ET.parse(path).getroot().iter("testcase"))
        except (OSError, ET.ParseError) as error:
            print(f"FAILED {path}: {error}")
            failed += 1
            continue
        if not cases:
            print(f"FAILED {path}: holds no test")
            failed += 1
        for case in cases:
            name = f"{case.get('classname') or ''} {case.get('name')}".strip()
            if case.find("failure") is not None or case.find("error") is not None:
                print(f"FAILED {name}")
                failed += 1
            elif case.find("skipped") is not None:
                print(f"skipped {name}: {case.find('skipped').get('message') or ''}".rstrip(": "))
                skipped += 1
            else:
                passed += 1
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    return 0 if failed == 0 and passed > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
