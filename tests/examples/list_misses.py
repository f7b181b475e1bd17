#!/usr/bin/env python3
"""Write known_misses.json anew: what `dondoc read` finds in the example papers today against examples/facts.

usage: DONDOC_EXE=build/dondoc list_misses.py

Run it after a change of the reader, and read the difference before committing it: lines that go are mended misses,
lines that come are new ones."""
import json

import test_examples as examples


def main():
    misses = {}

    def note(measure, name, want, got):
        wrong = sorted(examples.differences(want, got))
        if wrong:
            misses.setdefault(measure, {})[name] = wrong

    examples.agree = note
    for test in (getattr(examples, name) for name in dir(examples) if name.startswith("test_")):
        if "agree" in test.__code__.co_names:
            for name in examples.NAMES:
                test(name)
    text = json.dumps(misses, ensure_ascii=False, indent=1, sort_keys=True)
    (examples.HERE / "known_misses.json").write_text(text + "\n", encoding="utf-8")
    count = sum(len(wrong) for papers in misses.values() for wrong in papers.values())
    print(f"{count} misses in {len(examples.NAMES)} papers")


if __name__ == "__main__":
    main()
