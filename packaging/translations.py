"""Gather, compile and check the translations.

    python3 packaging/translations.py update     texts of the code -> assets/i18n/bodymap_*.ts
    python3 packaging/translations.py release    bodymap_*.ts -> bodymap_*.qm for the program
    python3 packaging/translations.py check      say what is missing, unfinished, wrong or old

For developers, in an environment with PySide6. Translate between the first two with
pyside6-linguist or a text editor; `check` says what is left. Both kinds of file are checked in.
"""

from __future__ import annotations

import argparse
import importlib
import shutil
import string
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
PACKAGE = CHECKOUT / "bodymap"
FOLDER = CHECKOUT / "assets" / "i18n"
CODES = ("de", "es", "fr", "ar")
PATIENTS_ROOMS = (
    "ui/intake",
    "ui/words.py",
    "ui/i18n.py",
    "ui/printing/handout.py",
    "ui/canvas/stage.py",
    "ui/canvas/thumbnails.py",
    "ui/canvas/view.py",
    "ui/canvas/zoom_column.py",
)
"""Where the texts stand that a patient reads, with a few neighbours for the clinic."""

TEMPLATE_CONTEXT = "explain"
TEMPLATE_COMMENT = "A sentence about a drawing, for the clinician."
PLACES = {
    "covered": "a percentage",
    "painted": "a percentage",
    "first_share": "a percentage",
    "second_share": "a percentage",
    "first_painted": "a percentage",
    "second_painted": "a percentage",
    "first": "a muscle, which ranks first",
    "name": "a muscle",
    "words": "areas of the body, in English",
    "extent": "an area of skin, 2.5 cm²",
    "length": "a length, 40 mm",
    "patches": "a number",
    "source": "a publication",
}
"""What stands in the places of those sentences, for the translators."""

Text = tuple[str, str, str]
"""Context, source text and what tells it from the same text elsewhere ("" as a rule)."""


class ToolMissing(Exception):
    """Qt's tool for translations is not there or refused."""


@dataclass(frozen=True)
class Message:
    """One text of a .ts file; `translation` is "" where there is none."""

    key: Text
    translation: str
    is_finished: bool


@dataclass
class Report:
    """What `check` found, by language."""

    missing: dict[str, list[Text]] = field(default_factory=dict)
    needless: dict[str, list[Text]] = field(default_factory=dict)
    unfinished: dict[str, list[Text]] = field(default_factory=dict)
    wrong: dict[str, list[str]] = field(default_factory=dict)
    old: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        """Return what is to be done, language by language; empty where all is well."""
        said = []
        for code in CODES:
            for words, found in (
                ("texts are missing: run update", self.missing.get(code, [])),
                ("texts are no longer in the code: run update", self.needless.get(code, [])),
                ("texts are not translated", self.unfinished.get(code, [])),
            ):
                if found:
                    contexts = ", ".join(sorted({text[0] for text in found}))
                    said.append(f"{code}: {len(found)} {words} ({contexts})")
            said += [f"{code}: {problem}" for problem in self.wrong.get(code, [])]
        return said + [f"{code}: the .qm is older than the .ts: run release" for code in self.old]


# ---------------------------------------------------------------- Qt's tools


def tool(name: str) -> str:
    """Return the path of lupdate or lrelease as PySide6 brings it."""
    import PySide6  # noqa: PLC0415 (the error below is told in words)

    place = Path(PySide6.__file__).parent
    found = shutil.which(name, path=str(place)) or shutil.which(f"pyside6-{name}")
    if found is None:
        raise ToolMissing(f"{name} is not in {place.name}: install PySide6-Essentials")
    return found


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode or done.stderr.strip():
        raise ToolMissing(f"{Path(command[0]).name}: {done.stdout}{done.stderr}")


def sources(*rooms: str) -> list[Path]:
    """Return the modules of some rooms of the package (all without any), sorted."""
    starts = [PACKAGE / room for room in rooms] or [PACKAGE]
    found = {
        path for start in starts for path in ([start] if start.is_file() else start.rglob("*.py"))
    }
    return sorted(found)


def template_modules() -> list[str]:
    """Return the modules below the window that list sentences under the name TEMPLATES."""
    return [
        ".".join(path.relative_to(CHECKOUT).with_suffix("").parts)
        for path in sources()
        if "\nTEMPLATES = (" in path.read_text(encoding="utf-8")
    ]


def templates() -> list[str]:
    """Return every sentence of those modules."""
    sys.path.insert(0, str(CHECKOUT))
    try:
        listed = [importlib.import_module(name).TEMPLATES for name in template_modules()]
    finally:
        sys.path.remove(str(CHECKOUT))
    return list(dict.fromkeys(text for texts in listed for text in texts))


def _template_source() -> str:
    """Return a Python text in which lupdate finds the sentences of the lower layers."""
    lines = []
    for text in templates():
        places = [f"{{{name}}}: {PLACES.get(name, 'a text')}" for name in places_of(text)]
        lines.append(f"#: {TEMPLATE_COMMENT} {'; '.join(places)}".rstrip())
        lines.append(f"QT_TRANSLATE_NOOP({TEMPLATE_CONTEXT!r}, {text!r})")
    return "\n".join(lines) + "\n"


def gather(paths: Iterable[Path], files: Sequence[Path], *, with_templates: bool = True) -> None:
    """Bring .ts files up to date with the texts of some modules; what is gone is dropped."""
    with tempfile.TemporaryDirectory() as folder:
        listed = list(paths)
        if with_templates:
            lower = Path(folder) / "templates.py"
            lower.write_text(_template_source(), encoding="utf-8")
            listed.append(lower)
        names = Path(folder) / "sources.lst"
        names.write_text("\n".join(map(str, listed)) + "\n", encoding="utf-8")
        options = ["-silent", "-no-obsolete", "-locations", "none"]
        for file in files:
            code = file.stem.removeprefix("bodymap_")
            languages = ["-source-language", "en", "-target-language", code]
            _run(tool("lupdate"), *options, *languages, f"@{names}", "-ts", str(file))


def release(ts: Path, qm: Path) -> None:
    """Compile a .ts file into a .qm file."""
    _run(tool("lrelease"), "-silent", str(ts), "-qm", str(qm))


# ---------------------------------------------------------------- what .ts files say


def ts_file(code: str, folder: Path = FOLDER) -> Path:
    """Return the path of a language's texts."""
    return folder / f"bodymap_{code}.ts"


def messages(ts: Path) -> list[Message]:
    """Return all texts of a .ts file."""
    read = []
    for context in ET.parse(ts).getroot().iter("context"):  # noqa: S314 (a file of ours)
        for message in context.iter("message"):
            key = (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
            )
            translation = message.find("translation")
            text = "" if translation is None else translation.text or ""
            is_marked = translation is not None and translation.get("type") is not None
            read.append(Message(key, text, bool(text) and not is_marked))
    return read


def texts_of_code(*rooms: str) -> set[Text]:
    """Return the texts of some rooms of the package; without any, all and the lower layers'."""
    with tempfile.TemporaryDirectory() as folder:
        ts = ts_file("de", Path(folder))
        gather(sources(*rooms), [ts], with_templates=not rooms)
        return {message.key for message in messages(ts)}


def texts_for_patients() -> set[Text]:
    """Return the texts that a patient may read, and their neighbours in the same modules."""
    return texts_of_code(*PATIENTS_ROOMS)


def places_of(text: str) -> list[str]:
    """Return the names of the {places} of a text, sorted; ValueError where braces do not match."""
    return sorted({name for _, name, _, _ in string.Formatter().parse(text) if name is not None})


def problems(message: Message) -> list[str]:
    """Return what would break or look broken with a translation; nothing is asked of the words."""
    source, translation = message.key[1], message.translation
    if not translation:
        return []
    where = f"{message.key[0]}: {source!r}"
    try:
        if places_of(source) != places_of(translation):
            return [f"{where}: other {{places}} in {translation!r}"]
    except ValueError:
        return [f"{where}: braces do not match in {translation!r}"]
    found = []
    for words, is_wrong in (
        ("other space at its ends", _ends(source) != _ends(translation)),
        ("other marks of formatting (<…>)", source.count("<") != translation.count("<")),
        ("other lines", source.count("\n") != translation.count("\n")),
    ):
        if is_wrong:
            found.append(f"{where}: {words} in {translation!r}")
    return found


def _ends(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()


# ---------------------------------------------------------------- commands


def check(folder: Path = FOLDER) -> Report:
    """Return what keeps the translations from being complete, right and compiled."""
    report = Report()
    wanted = texts_of_code()
    with tempfile.TemporaryDirectory() as made:
        for code in CODES:
            ts = ts_file(code, folder)
            if not ts.is_file():
                report.missing[code] = sorted(wanted)
                continue
            read = messages(ts)
            known = {message.key for message in read}
            report.missing[code] = sorted(wanted - known)
            report.needless[code] = sorted(known - wanted)
            report.unfinished[code] = [m.key for m in read if not m.is_finished]
            report.wrong[code] = [problem for m in read for problem in problems(m)]
            fresh, kept = Path(made) / f"{code}.qm", ts.with_suffix(".qm")
            release(ts, fresh)
            if not kept.is_file() or kept.read_bytes() != fresh.read_bytes():
                report.old.append(code)
    return report


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what was asked; return 0 when all is well, 1 if `check` found something, 2 without Qt."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("command", choices=("update", "release", "check"))
    command = parser.parse_args(arguments).command
    files = [ts_file(code) for code in CODES]
    try:
        if command == "update":
            FOLDER.mkdir(exist_ok=True)
            gather(sources(), files)
            return 0
        if command == "release":
            for ts in files:
                release(ts, ts.with_suffix(".qm"))
            return 0
        lines = check().lines()
    except ToolMissing as error:
        print(error, file=sys.stderr)
        return 2
    print("\n".join(lines) or "The translations are complete.")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
