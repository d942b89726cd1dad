"""Another language for as long as a page is written, without any window noticing."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QTranslator

from bodymap.errors import EnvironmentProblem
from bodymap.resources import asset
from bodymap.ui.i18n import ENGLISH, SHIPPED, Language, locale_of

log = logging.getLogger(__name__)


def language_of(code: str) -> Language:
    """Return a shipped language by its code; EnvironmentProblem, naming all, for an unknown one."""
    known = {language.code: language for language in SHIPPED}
    if code not in known:
        raise EnvironmentProblem(
            f"language {code!r}", "is not one bodymap speaks", f"choose from {', '.join(known)}"
        )
    return known[code]


def spoken_language() -> Language:
    """Return the language the windows speak now."""
    if QCoreApplication.translate("words", "left") == "left":
        return ENGLISH
    code = QLocale().name().partition("_")[0]
    return next((language for language in SHIPPED if language.code == code), ENGLISH)


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Translate texts, numbers and dates into a language until the end of the block.

    To be used in the main thread. Windows are not told, so their texts stay; the direction of
    layouts stays as well.
    """
    app = QCoreApplication.instance()
    before = QLocale()
    translator = _English() if language is ENGLISH else _Own(language)
    deaf = _Deaf()
    if app is not None:
        app.installEventFilter(deaf)
    QCoreApplication.installTranslator(translator)
    QLocale.setDefault(locale_of(language))
    try:
        yield
    finally:
        QLocale.setDefault(before)
        QCoreApplication.removeTranslator(translator)
        if app is not None:
            app.removeEventFilter(deaf)


class _Deaf(QObject):
    """Keeps from the application that its language changed."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.LanguageChange and watched is QCoreApplication.instance()


class _English(QTranslator):
    """Says every text as it is written, whatever the windows speak."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str,  # noqa: ARG002 (Qt's signature)
        sourceText: str,  # noqa: N803 (Qt's name)
        disambiguation: str | None = None,  # noqa: ARG002 (Qt's signature)
        n: int = -1,  # noqa: ARG002 (Qt's signature)
    ) -> str | None:
        return sourceText


class _Own(_English):
    """Says a text in a language; what is not translated yet stays English."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._file = QTranslator()
        if not self._file.load(str(asset("i18n") / f"bodymap_{language.code}.qm")):
            log.info("the texts of language %s cannot be read: English is used", language.code)

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 (Qt's name)
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        found = self._file.translate(context, sourceText, disambiguation, n)
        return found or sourceText
