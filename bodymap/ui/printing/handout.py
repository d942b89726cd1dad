"""The page for the patient, in their language and in everyday words."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter

from bodymap.atlas.model import Muscle
from bodymap.scoring.findings import Finding
from bodymap.sessions.intake.red_flags import FLAG_PAGES, Urgency
from bodymap.sessions.reports import ReportContent, ShownPattern
from bodymap.terms import Laterality
from bodymap.ui.i18n import Language
from bodymap.ui.intake.area_words import listed, marked_sentence, place_words
from bodymap.ui.intake.flag_words import flag_statement
from bodymap.ui.printing.blocks import Block, Box, Legend, Pictures
from bodymap.ui.printing.parts import (
    SEPARATOR,
    Squeeze,
    day_of,
    furniture_of,
    heading,
    kinds_shown,
    on_one_sheet,
    pictures,
    versions,
)
from bodymap.ui.printing.sheets import Paper, Sheet
from bodymap.ui.printing.type import POINT, Paragraph, Piece, Place, hairline, lines, text
from bodymap.ui.words import percent

translate = QCoreApplication.translate

SIZE, HEADING, LEGEND = 11.5, 13.5, 9.0
PICTURE_POINTS = 205.0
NOTE_LINES = 3
NAMED_AT_MOST = 5
PLACES_AT_MOST = 4


def handout_sheets(content: ReportContent, paper: Paper, language: Language) -> tuple[Sheet, ...]:
    """Return the page in the language spoken now, on one sheet wherever that is possible."""
    code = content.given.patient_code
    whose = [translate("handout", "Code: {code}").format(code=code)] if code else []
    whose += [day_of(content)] if day_of(content) else []
    furniture = furniture_of(
        translate("handout", "Your pain drawing"),
        translate("handout", "Your pain drawing (continued)"),
        SEPARATOR.join(whose),
        (
            translate("handout", "For learning and for talking it over. Not a diagnosis."),
            versions(content),
        ),
        language,
    )

    def blocks(squeeze: Squeeze) -> list[Block]:
        return list(_Words(content, squeeze).blocks())

    def with_notes(squeeze: Squeeze) -> list[Block]:
        return list(_Words(content, squeeze).blocks(has_notes=True))

    return on_one_sheet(blocks, furniture, paper, with_notes)


class _Words:
    """The sections of the page, in one size."""

    def __init__(self, content: ReportContent, squeeze: Squeeze) -> None:
        self._content = content
        self._size = SIZE * squeeze.words
        self._heading = HEADING * squeeze.words
        self._height = PICTURE_POINTS * squeeze.pictures

    def blocks(self, *, has_notes: bool = False) -> Iterator[Block]:
        """Yield the page from top to bottom."""
        yield from self._signs()
        yield from self._marked()
        yield from self._fits()
        yield from self._not_meant()
        yield from self._plan()
        urgent = translate(
            "safety",
            "Sudden, new or unusual pain, fever, numbness, weakness, trouble seeing or "
            "speaking: see a clinician at once.",
        )
        inside = (text(urgent, self._size, is_bold=True),)
        yield Box(inside, "caution_ground", "caution", above=9.0)
        if has_notes and not self._content.given.plan.strip():
            yield self._title(translate("handout", "Your notes"))
            yield _Ruled()

    def _title(self, words: str, above: float = 9.0) -> Paragraph:
        return heading(words, self._heading, above)

    def _said(self, words: str, above: float = 1.0) -> Paragraph:
        return text(words, self._size, above=above)

    def _item(self, words: str, *, is_bold: bool = False) -> Paragraph:
        return text(words, self._size, is_bold=is_bold, above=1.0, bullet="•", indent=12.0)

    def _signs(self) -> Iterator[Block]:
        """What the patient ticked, most urgent first, and how soon to speak to somebody."""
        signs = signs_by_urgency(self._content)
        if not signs:
            return
        inside: list[Block] = []
        for urgency, statements in signs.items():
            title = {
                Urgency.NOW: translate("handout", "First: get medical help now"),
                Urgency.TODAY: translate("handout", "First: speak to a doctor today"),
                Urgency.TELL: translate("handout", "Please talk about this at your visit"),
            }[urgency]
            inside.append(self._title(title, 5.0))
            inside += [self._item(said) for said in statements]
        is_urgent = min(signs) <= Urgency.TODAY
        if is_urgent:
            after = translate(
                "handout", "You ticked this on the tablet. It comes before all else on this page."
            )
        else:
            after = translate("handout", "You ticked this on the tablet.")
        inside.append(text(after, self._size, is_bold=is_urgent, above=4.0))
        look = ("stop_ground", "stop") if is_urgent else ("caution_ground", "caution")
        yield Box(tuple(inside), *look)

    def _marked(self) -> Iterator[Block]:
        content = self._content
        said = marked_sentence(content.marked)
        yield self._title(translate("handout", "What you marked"))
        yield self._said(said or translate("handout", "Nothing is marked on the drawing."))
        plates = content.shown[0].plates if content.shown else content.plates
        yield Pictures(pictures(plates, patient=True), self._height, LEGEND)
        words = {
            "pain": translate("handout", "what you marked"),
            "core": translate("handout", "often felt here"),
            "spillover": translate("handout", "sometimes felt here"),
            "fibre": translate("handout", "the muscle"),
            "mark": translate("handout", "the spot to examine"),
        }
        kinds = kinds_shown(content, content.shown[:1])
        yield Legend(tuple((content.swatches[kind], words[kind]) for kind in kinds), LEGEND)

    def _fits(self) -> Iterator[Block]:
        content = self._content
        if not content.shown:
            if content.is_painted:
                yield from self._fits_nothing()
            return
        first = content.shown[0]
        if content.is_shown_by_drawing:
            yield self._title(translate("handout", "What your drawing resembles"))
            named = [
                _named(one.muscle, one.candidate.side) for one in content.listed if one.is_in_group
            ]
        else:
            yield self._title(translate("handout", "The pattern on the picture"))
            named = [_named(first.muscle, first.side)]
        if not content.is_shown_by_drawing:
            said = translate(
                "handout", "The picture shows the typical pattern reported for this muscle:"
            )
        elif len(named) > 1:
            said = translate(
                "handout",
                "Your drawing resembles the typical patterns reported for these muscles. From the "
                "drawing alone they look alike; the picture shows the first:",
            )
        else:
            said = translate(
                "handout", "Your drawing resembles the typical pattern reported for this muscle:"
            )
        yield text(said, self._size, above=1.0, is_heading=True)
        for words in named[:NAMED_AT_MOST]:
            yield self._item(words, is_bold=True)
        yield self._said(" ".join(_said_of(first, content)), 3.0)

    def _fits_nothing(self) -> Iterator[Block]:
        yield self._title(translate("handout", "No typical pattern fits your drawing"))
        words = translate(
            "handout",
            "That happens often, and it says nothing against your pain: it is real. Many things "
            "other than muscles can hurt there. Your doctor or therapist can look for them with "
            "you.",
        )
        yield self._said(words)

    def _not_meant(self) -> Iterator[Block]:
        yield self._title(translate("handout", "What this does not mean"))
        for words in (
            translate(
                "handout",
                "This is not a diagnosis. Only an examination can show where a pain comes from.",
            ),
            translate(
                "handout",
                "Joints, nerves, teeth, eyes, ears, blood vessels and other kinds of headache can "
                "hurt in the same places.",
            ),
            translate("handout", "People differ, and the patterns of muscles overlap."),
        ):
            yield self._item(words)

    def _plan(self) -> Iterator[Block]:
        if self._content.given.plan.strip():
            yield self._title(translate("handout", "What was agreed"))
            yield from lines(self._content.given.plan, self._size)


def signs_by_urgency(content: ReportContent) -> dict[Urgency, tuple[str, ...]]:
    """Return what was ticked in the patient's words, each under the soonest urgency it has."""
    soonest: dict[str, Urgency] = {}
    for flag in content.safety.flags:
        ticked = [option for page, option in flag.because if page in FLAG_PAGES]
        for name in ticked or [flag.id]:
            soonest[name] = min(soonest.get(name, flag.urgency), flag.urgency)
    found: dict[Urgency, list[str]] = {}
    for name, urgency in sorted(soonest.items(), key=lambda item: item[1]):
        found.setdefault(urgency, []).append(_statement(name))
    return {urgency: tuple(words) for urgency, words in found.items()}


def _statement(sign: str) -> str:
    if sign == "older_onset":
        return translate("handout", "The pain is new, and I am 50 or older.")
    return flag_statement(sign)


def _said_of(one: ShownPattern, content: ReportContent) -> Iterator[str]:
    if one.mark is not None:
        #: {place} is a place such as "your LEFT temple", as in "You marked {places}."
        yield translate("handout", "The X marks {place}.").format(
            place=place_words(one.mark.area, one.mark.laterality)
        )
    yield translate(
        "handout",
        "When that spot is pressed, some people feel it where the red dots are.",
    )
    if one.core:
        most = sorted(one.core, key=lambda mark: -mark.share_of_paint)[:PLACES_AT_MOST]
        named = [place_words(mark.area, mark.laterality) for mark in one.core if mark in most]
        #: {places} is a list such as "your LEFT temple and your nose", as in "You marked {places}."
        dense = translate("handout", "The dense dots cover {places}.")
        yield dense.format(places=listed(named))
    if one.candidate is not None:
        #: {covered} and {painted} are percentages.
        yield translate(
            "handout",
            "This pattern covers {covered} of what you marked, and you marked {painted} of the "
            "pattern.",
        ).format(
            covered=percent(one.candidate.pain_covered),
            painted=percent(one.candidate.pattern_painted),
        )
    if content.given.findings[one.point.id, one.side] is Finding.FAMILIAR:
        yield translate("handout", "When it was pressed today, you felt the pain you know.")


def _named(muscle: Muscle, side: Laterality) -> str:
    #: {muscle} is a muscle's name; on the patient's own side.
    form = translate("handout", "{muscle}, on your RIGHT")
    if side is Laterality.LEFT:
        #: {muscle} is a muscle's name; on the patient's own side.
        form = translate("handout", "{muscle}, on your LEFT")
    return form.format(muscle=muscle.short_name)


class _Ruled:
    """Empty lines to write on."""

    def pieces(self, width: float, *, is_rtl: bool) -> list[Piece]:
        del is_rtl

        def draw(painter: QPainter, place: Place) -> None:
            hairline(painter, place.x, place.y + 20 * POINT, width, is_strong=True)

        return [Piece(22 * POINT, draw, keeps_next=n < NOTE_LINES - 1) for n in range(NOTE_LINES)]
