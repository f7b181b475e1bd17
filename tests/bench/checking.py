"""./bench check: looking for faults in papers, beside linters of prose on the same files.

The peers do less: textlint runs five rules that need no language and twelve of our rules as regular expressions (prh);
codespell knows a list of misspellings; hunspell looks every word up. Each is one process for all files, warm from the
second file on."""
import pathlib
import shutil
import subprocess

import measure
import reading

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
COPIES = 20
GOAL = 50


def finds(command, code=1):
    """A linter says by its exit code that it found something; any other code than that and 0 is a failure."""
    return ["sh", "-c", f'"$@"; code=$?; test $code -eq 0 || test $code -eq {code}', "sh", *command]


def textlint(folder):
    """The command of textlint, installed once beside the build; None when npm or its registry is not at hand."""
    made = folder / "textlint"
    made.mkdir(exist_ok=True)
    program = made / "node_modules" / ".bin" / "textlint"
    for file in (HERE / "textlint").iterdir():
        shutil.copy(file, made / file.name)
    if not measure.installed("npm"):
        return None
    if not program.exists():
        install = ["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--silent"]
        if subprocess.run(install, cwd=made, stdout=subprocess.DEVNULL).returncode != 0 or not program.exists():
            print("  (textlint could not be installed: left out)")
            return None
    return [str(program), "--config", str(made / ".textlintrc.json"), "--format", "compact"]


def papers(folder):
    """Our own papers as text, several times each; made anew for every call, since they are read by nobody else."""
    for copy in range(COPIES):
        for path in sorted((ROOT / "examples" / "papers").glob("*.txt")):
            shutil.copy(path, folder / f"{copy:03}-{path.name}")
    return sorted(map(str, folder.iterdir()))


def bench(program, work):
    kept = pathlib.Path(program).parent / "bench-corpus"
    kept.mkdir(exist_ok=True)
    folder = work / "papers"
    folder.mkdir()
    files = papers(folder)
    ours = "dondoc check --notes, all rules"
    contestants = {ours: finds([program, "check", "--notes", *files]),
                   "dondoc check --json --notes": finds([program, "check", "--json", "--notes", *files])}
    linter = textlint(kept)
    if linter:
        contestants["textlint, 5 rules and 12 of ours (prh)"] = finds([*linter, *files])
    if measure.installed("codespell"):
        contestants["codespell"] = finds(["codespell", *files], code=65)
    if measure.installed("hunspell"):
        contestants["hunspell -d vi_VN -l"] = ["env", "LC_ALL=C.UTF-8", "hunspell", "-d", "vi_VN", "-l", *files]
    print(f"\nMachine: {measure.machine()}; medians of {measure.ROUNDS} rounds")
    middle = measure.paired(f"Faults in papers: {len(files)} papers, {reading.total(files) / 1e6:.1f} MB", "papers",
                            len(files), contestants)
    for name, cost in middle.items():
        if name.startswith("textlint"):
            ratio = cost.cpu / middle[ours].cpu
            print(f"  {ratio:.0f} times textlint; the goal is {GOAL}: {'reached' if ratio >= GOAL else 'missed'}")
