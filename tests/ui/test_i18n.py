"""Languages: put on and taken off, gathered whole, and each translation able to stand in."""

from __future__ import annotations

import ast
import datetime as dt
import importlib.util
import logging
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from bodymap.resources import asset
from bodymap.ui import i18n
from bodymap.ui.i18n import PSEUDO, SHIPPED, Languages, pseudo
from bodymap.ui.words import view_name

CHECKOUT = Path(__file__).resolve().parents[2]
PACKAGE = CHECKOUT / "bodymap"
CODES = [language.code for language in SHIPPED if language.code != "en"]
INCOMPLETE: set[str] = set()
"""Languages that are still being translated; a complete one is to be taken out."""

Text = tuple[str, str, str]


@pytest.fixture(scope="module")
def translations() -> Any:
    """The developers' script, as a module."""
    path = CHECKOUT / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations_script", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def languages(application: QApplication) -> Iterator[Languages]:
    before = QLocale()
    made = Languages(with_pseudo=True)
    yield made
    made.use("en")
    QLocale.setDefault(before)


@pytest.fixture
def german(languages: Languages, translations: Any, tmp_path: Path) -> Iterator[Languages]:
    """Languages with a German of one text, so that tests do not wait for the translators."""
    ts = tmp_path / "bodymap_de.ts"
    ts.write_text(
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="de">'
        "<context><name>words</name><message><source>Back</source>"
        "<translation>Rücken</translation></message></context></TS>",
        encoding="utf-8",
    )
    translations.release(ts, tmp_path / "bodymap_de.qm")
    made = Languages(folder=tmp_path)
    yield made
    made.use("en")


class Listener(QWidget):
    """Counts what it is told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heard = 0

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        super().changeEvent(event)
        self.heard += event.type() is QEvent.Type.LanguageChange


# ---------------------------------------------------------------- putting a language on


def test_that_a_language_reaches_texts_numbers_and_every_window(
    german: Languages, application: QApplication
) -> None:
    from bodymap.terms import BodyView

    window = Listener()
    column = QVBoxLayout(window)
    inner = Listener(window)
    column.addWidget(inner)
    assert view_name(BodyView.BACK) == "Back"
    assert german.use("de").code == "de"
    application.processEvents()
    assert view_name(BodyView.BACK) == "Rücken"
    assert i18n.number(1234.5, 1) == "1.234,5"
    assert window.heard
    assert inner.heard
    german.use("en")
    application.processEvents()
    assert view_name(BodyView.BACK) == "Back"
    assert i18n.number(1234.5, 1) == "1,234.5"
    window.deleteLater()


def test_that_qts_own_buttons_speak_the_language(languages: Languages) -> None:
    said = {}
    for code in ("en", *CODES):
        languages.use(code)
        said[code] = QCoreApplication.translate("QPlatformTheme", "Cancel")
    assert said["en"] == "Cancel"
    assert said["de"] == "Abbrechen"
    assert len(set(said.values())) == len(said)


def test_that_arabic_turns_the_layout_and_english_turns_it_back(
    languages: Languages, application: QApplication
) -> None:
    window = QWidget()
    languages.use("ar")
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    languages.use("en")
    assert window.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_that_numbers_and_dates_follow_the_language(languages: Languages) -> None:
    day = dt.date(2025, 3, 4)
    languages.use("de")
    assert i18n.number(10) == "10"
    assert i18n.number(0.25, 2) == "0,25"
    assert i18n.percent(0.86) == "86\u00a0%"
    assert "2025" in i18n.date(day, long=True)
    assert "März" in i18n.date(day, long=True)
    languages.use("fr")
    assert "mars" in i18n.date(day, long=True)
    assert i18n.date(day) != i18n.date(day, long=True)


@pytest.mark.parametrize("content", [None, b"", b"no translation" * 20])
def test_that_a_language_without_a_sound_file_is_english_and_says_so(
    application: QApplication,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    content: bytes | None,
) -> None:
    if content is not None:
        (tmp_path / "bodymap_ar.qm").write_bytes(content)
    broken = Languages(folder=tmp_path)
    with caplog.at_level(logging.INFO):
        assert broken.use("ar").code == "en"
    assert broken.current.code == "en"
    assert application.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert [record.levelno for record in caplog.records] == [logging.INFO]
    assert "ar" in caplog.records[0].getMessage()


def test_that_a_language_nobody_ships_is_english(languages: Languages) -> None:
    languages.use("de")
    assert languages.use("tlh").code == "en"
    assert languages.current.code == "en"
    assert Languages().use(PSEUDO.code).code == "en"
    assert PSEUDO not in languages.offered


def test_that_the_desktops_first_shipped_language_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    class Desktop(QLocale):
        tags: list[str] = []  # noqa: RUF012 (one per test)

        def uiLanguages(self, *_: object) -> list[str]:  # noqa: N802 (Qt's name)
            return self.tags

    desktop = Desktop()
    monkeypatch.setattr(QLocale, "system", lambda: desktop)
    desktop.tags = ["pt-BR", "es-MX", "en"]
    assert i18n.system_language().code == "es"
    desktop.tags = ["ja"]
    assert i18n.system_language().code == "en"


def test_that_every_shipped_language_has_its_files() -> None:
    assert [code for code in CODES if asset("i18n", f"bodymap_{code}.qm").is_file()] == CODES


# ---------------------------------------------------------------- the pseudo-language


def test_that_the_pseudo_language_is_longer_and_keeps_what_is_no_word() -> None:
    for text in ("Back", "Touch YOUR left shoulder", "{name}, {side}", "a\u00a0%", "{n} <b>of</b>"):
        longer = pseudo(text)
        assert longer.startswith("[")
        for kept in ("{name}", "{side}", "{n}", "<b>", "</b>"):
            assert (kept in text) is (kept in longer)
    assert len(pseudo("Touch YOUR left shoulder")) >= 1.4 * len("Touch YOUR left shoulder")


def test_that_the_pseudo_language_leaves_qt_and_english_alone(languages: Languages) -> None:
    from bodymap.terms import BodyView

    languages.use(PSEUDO.code)
    assert view_name(BodyView.BACK) == pseudo("Back")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    languages.use("en")
    assert view_name(BodyView.BACK) == "Back"


# ---------------------------------------------------------------- gathering


def literal(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


class Calls(ast.NodeVisitor):
    """Finds what a module has translated, as Python reads it; lupdate reads it its own way."""

    def __init__(self) -> None:
        self.texts: set[Text] = set()
        self.no_literals: list[int] = []
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        called = node.func
        name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
        arguments = [literal(argument) for argument in node.args]
        if name == "tr" and isinstance(called, ast.Attribute):
            self._note(node, self._classes[-1], arguments)
        elif name == "translate" and len(arguments) > 1 and arguments[0]:
            self._note(node, arguments[0], arguments[1:])

    def _note(self, node: ast.Call, context: str, arguments: list[str | None]) -> None:
        if None in arguments:
            self.no_literals.append(node.lineno)
        else:
            self.texts.add((context, *arguments[:2], *([""] * (2 - len(arguments)))))  # type: ignore[arg-type]


def calls_in(*paths: Path) -> Calls:
    calls = Calls()
    for path in paths:
        calls.visit(ast.parse(path.read_text(encoding="utf-8")))
    return calls


def test_that_only_literals_are_translated() -> None:
    found = {
        path.relative_to(PACKAGE).as_posix(): lines
        for path in sorted(PACKAGE.rglob("*.py"))
        if (lines := calls_in(path).no_literals)
    }
    assert list(found) == ["ui/words.py"], found
    assert len(found["ui/words.py"]) == 1  # sentence_words, whose templates are gathered below


def test_that_every_text_is_gathered_whole(translations: Any) -> None:
    gathered = translations.texts_of_code()
    read = calls_in(*sorted(PACKAGE.rglob("*.py"))).texts
    lower = {("explain", text, "") for text in translations.templates()}
    assert len(lower) > 20
    assert any(len(text) > 120 for _, text, _ in read | lower)
    assert gathered == read | lower


def test_that_no_sentence_of_the_lower_layers_is_forgotten(translations: Any) -> None:
    """A module that makes sentences lists them, so that the script finds them."""
    makers = {
        ".".join(path.relative_to(CHECKOUT).with_suffix("").parts)
        for path in PACKAGE.rglob("*.py")
        if "Sentence(" in path.read_text(encoding="utf-8") and "/ui/" not in path.as_posix()
    }
    assert set(translations.template_modules()) == makers


def test_that_patients_texts_are_those_of_their_pages(translations: Any) -> None:
    texts = translations.texts_for_patients()
    assert texts < translations.texts_of_code()
    contexts = {context for context, _, _ in texts}
    assert {"words", "IntakePage"} <= contexts
    assert not contexts & {"ListPanel", "explain"}


# ---------------------------------------------------------------- the translations


@pytest.mark.parametrize("code", CODES)
def test_that_no_translation_can_break_its_text(translations: Any, code: str) -> None:
    read = translations.messages(translations.ts_file(code))
    assert read
    assert [problem for message in read for problem in translations.problems(message)] == []


@pytest.mark.parametrize("code", CODES)
def test_that_a_compiled_file_is_as_new_as_its_texts(
    translations: Any, code: str, tmp_path: Path
) -> None:
    ts = translations.ts_file(code)
    translations.release(ts, tmp_path / "fresh.qm")
    assert ts.with_suffix(".qm").read_bytes() == (tmp_path / "fresh.qm").read_bytes(), "run release"


def incomplete(code: str) -> Any:
    wait = pytest.mark.xfail(strict=True, raises=AssertionError, reason="is being translated")
    return pytest.param(code, marks=[wait] if code in INCOMPLETE else [])


def left_to_do(translations: Any, code: str, wanted: set[Text]) -> list[Text]:
    read = translations.messages(translations.ts_file(code))
    return sorted(wanted - {message.key for message in read if message.is_finished})


@pytest.mark.parametrize("code", CODES)
def test_that_a_patient_reads_only_this_language(translations: Any, code: str) -> None:
    assert left_to_do(translations, code, translations.texts_for_patients()) == []


@pytest.mark.parametrize("code", [incomplete(code) for code in CODES])
def test_that_everybody_reads_only_this_language(translations: Any, code: str) -> None:
    assert left_to_do(translations, code, translations.texts_of_code()) == []


def test_that_a_translation_with_other_places_is_refused(translations: Any) -> None:
    def said(source: str, translation: str) -> list[str]:
        made = translations.Message(("here", source, ""), translation, is_finished=True)
        return list(translations.problems(made))

    assert not said("{a} of {b}", "{b}: {a}")
    assert not said("{a} of {b}", "")
    assert said("{a} of {b}", "{a} von {c}")
    assert said("{a} of {b}", "{a} von")
    assert said("{a}", "{a")
    assert said("a <b>c</b>", "a c")
    assert said("a ", "a")


def test_that_the_check_names_what_is_missing_unfinished_and_old(
    translations: Any, tmp_path: Path
) -> None:
    for code in CODES:
        for ending in (".ts", ".qm"):
            shutil.copy(asset("i18n", f"bodymap_{code}{ending}"), tmp_path)
    ts = tmp_path / "bodymap_fr.ts"
    text = ts.read_text(encoding="utf-8")
    ts.write_text(
        text.replace("<source>Back</source>", "<source>Bach</source>", 1), encoding="utf-8"
    )
    (tmp_path / "bodymap_es.qm").write_bytes(b"old")
    (tmp_path / "bodymap_ar.ts").unlink()
    report = translations.check(tmp_path)
    assert "Back" in [source for _, source, _ in report.missing["fr"]]
    assert "Bach" in [source for _, source, _ in report.needless["fr"]]
    assert "es" in report.old
    assert len(report.missing["ar"]) == len(translations.texts_of_code())
    said = "\n".join(report.lines())
    assert "texts are missing: run update" in said
    assert "es: the .qm is older" in said
