"""The languages of the program: which there are, how one is put on, numbers and dates in it."""

from __future__ import annotations

import logging
import re
from datetime import date as Date  # noqa: N812 (the function below says date)
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QLibraryInfo,
    QLocale,
    QObject,
    Qt,
    QTranslator,
    Signal,
)
from PySide6.QtGui import QGuiApplication

from bodymap.resources import asset

log = logging.getLogger(__name__)

translate = QCoreApplication.translate


class Language(NamedTuple):
    """A language the screens speak: its code, its name in itself, and where its lines begin."""

    code: str
    own_name: str
    is_right_to_left: bool = False


ENGLISH = Language("en", "English")
SHIPPED = (
    ENGLISH,
    Language("de", "Deutsch"),
    Language("es", "Español"),
    Language("fr", "Français"),
    Language("ar", "العربية", is_right_to_left=True),
)
"""What users are offered, in this order."""
PSEUDO = Language("pseudo", "[Pšéüðö]")
"""For tests only: English, longer and with accents, so that what is not translated is seen."""


class Languages(QObject):
    """Puts one language on the whole program; every window then gets LanguageChange.

    The program starts in English, which needs no file. `folder` holds `bodymap_<code>.qm`;
    `with_pseudo` lets tests use the pseudo-language, which is never offered.

    Signals:
        language_changed: the Language now in use; what is no widget listens here.
    """

    language_changed = Signal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        folder: Path | None = None,
        with_pseudo: bool = False,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._known = (*SHIPPED, PSEUDO) if with_pseudo else SHIPPED
        self._current = ENGLISH
        self._installed: list[QTranslator] = []

    @property
    def offered(self) -> tuple[Language, ...]:
        """The languages a user may choose."""
        return SHIPPED

    @property
    def current(self) -> Language:
        return self._current

    def use(self, code: str) -> Language:
        """Speak a language; return the one now spoken: English where the wanted one has no file."""
        wanted = next((known for known in self._known if known.code == code), None)
        if wanted is None:
            log.info("language %s is not shipped: English is used", code)
            wanted = ENGLISH
        if wanted == self._current:
            return wanted
        translators = self._translators(wanted)
        if translators is None:
            wanted = ENGLISH
        if wanted != self._current:
            self._put_on(wanted, translators or [])
        return wanted

    def use_system(self) -> Language:
        """Speak the language of this machine's desktop where it is shipped, else English."""
        return self.use(system_language().code)

    def _put_on(self, language: Language, translators: list[QTranslator]) -> None:
        """Exchange locale, direction and texts; windows are told when all three are there."""
        before, self._installed, self._current = self._installed, translators, language
        QLocale.setDefault(locale_of(language))
        direction = Qt.LayoutDirection
        QGuiApplication.setLayoutDirection(
            direction.RightToLeft if language.is_right_to_left else direction.LeftToRight
        )
        for translator in before:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        for translator in translators:
            QCoreApplication.installTranslator(translator)
        self.language_changed.emit(language)

    def _translators(self, language: Language) -> list[QTranslator] | None:
        """Return Qt's texts and ours, the stronger last; None where ours cannot be read."""
        if language is ENGLISH:
            return []
        if language is PSEUDO:
            return [PseudoTranslator(self)]
        folder = self._folder if self._folder is not None else asset("i18n")
        ours = QTranslator(self)
        if not ours.load(str(folder / f"bodymap_{language.code}.qm")):
            log.info("the texts of language %s cannot be read: English is used", language.code)
            return None
        of_qt = QTranslator(self)
        place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if not of_qt.load(f"qtbase_{language.code}.qm", place):
            log.info("Qt has no texts of its own in language %s", language.code)
            return [ours]
        return [of_qt, ours]


def system_language() -> Language:
    """Return the first language of this machine's desktop that is shipped; English without one."""
    by_code = {language.code: language for language in SHIPPED}
    for tag in QLocale.system().uiLanguages():
        known = by_code.get(re.split("[-_]", tag)[0].lower())
        if known is not None:
            return known
    return ENGLISH


def locale_of(language: Language) -> QLocale:
    """Return how a language writes numbers and dates, by the habits of this machine's country."""
    code = ENGLISH.code if language is PSEUDO else language.code
    return QLocale(QLocale(code).language(), QLocale.system().territory())


# ---------------------------------------------------------------- numbers and dates


def number(value: float, decimals: int = 0) -> str:
    """Return a number as the language in use writes it."""
    if isinstance(value, int) and not decimals:
        return QLocale().toString(value)
    return QLocale().toString(float(value), "f", decimals)


def percent(share: float) -> str:
    """Return a share of 0-1 as a whole percentage, "86 %"."""
    return translate("words", "{number}\u00a0%").format(number=number(round(share * 100)))


def date(day: Date, *, long: bool = False) -> str:
    """Return a day as the language in use writes it, in figures or with names."""
    form = QLocale.FormatType.LongFormat if long else QLocale.FormatType.ShortFormat
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


# ---------------------------------------------------------------- the pseudo-language

_ACCENTS = str.maketrans("aceinosuyzACEINOSUYZ", "àçéïñöšüýžÀÇÉÏÑÖŠÜÝŽ")
_KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]*>|&\w+;)")
_LONGER = 1.4


class PseudoTranslator(QTranslator):
    """Makes every text of ours longer. Of Qt's own it says None: not translated here."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 (Qt's name)
        disambiguation: str | None = None,  # noqa: ARG002 (Qt's signature)
        n: int = -1,  # noqa: ARG002 (Qt's signature)
    ) -> str | None:
        is_of_qt = context[:1] == "Q" and context[1:2].isupper()
        return None if is_of_qt or not sourceText else pseudo(sourceText)


def pseudo(text: str) -> str:
    """Return a text at least 40 % longer, word by word, with accents and in brackets."""
    parts = _KEPT.split(text)
    longer = [
        part if _KEPT.fullmatch(part) else re.sub(r"[^\W\d_]+", _longer_word, part)
        for part in parts
    ]
    return f"[{''.join(longer)}]"


def _longer_word(found: re.Match[str]) -> str:
    word = found.group()
    more = round(len(word) * (_LONGER - 1) + 0.5)
    return "".join(2 * letter if k < more else letter for k, letter in enumerate(word)).translate(
        _ACCENTS
    )
