"""The page for a colleague, in the field's terms. What must be ruled out stands first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from bodymap.pain.areas import MarkedArea
from bodymap.sessions.intake.red_flags import Urgency
from bodymap.sessions.reports import ListedMuscle, ReportContent, ShownPattern
from bodymap.terms import SIDES, Laterality
from bodymap.ui import i18n
from bodymap.ui.clinician.beside import combination_words
from bodymap.ui.i18n import Language
from bodymap.ui.intake.area_words import area_label
from bodymap.ui.intake.flag_words import flag_may_be, flag_name, urgency_words
from bodymap.ui.intake.words import answer_words, question_name
from bodymap.ui.printing.blocks import Bar, Block, Box, Legend, Pictures, Table
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
from bodymap.ui.printing.type import Paragraph, Run, lines, text
from bodymap.ui.words import (
    finding_words,
    kind_name,
    percent,
    sentence_words,
    side_name,
    strength_words,
)

translate = QCoreApplication.translate

SIZE, HEADING, SMALL = 9.0, 10.5, 7.5
PICTURE_POINTS = 168.0
_COLUMNS = (0.5, 3.6, 2.2, 1.1, 2.5, 2.5, 1.6)


def colleague_sheets(content: ReportContent, paper: Paper, language: Language) -> tuple[Sheet, ...]:
    """Return the page in the language spoken now; a long one goes on on further sheets."""
    code = content.given.patient_code
    whose = [
        translate("report", "Patient {code}").format(code=code)
        if code
        else translate("report", "Patient code: ____________"),
        day_of(content) or translate("report", "Date: ____________"),
    ]
    furniture = furniture_of(
        translate("report", "Pain drawing: report"),
        translate("report", "Pain drawing: report (continued)"),
        SEPARATOR.join(whose),
        (
            translate(
                "report",
                "For education, demonstration and conversation between clinician and patient. "
                "Not a diagnosis.",
            ),
            versions(content),
        ),
        language,
    )
    return on_one_sheet(lambda squeeze: list(_blocks(content, squeeze)), furniture, paper)


def _blocks(content: ReportContent, squeeze: Squeeze) -> Iterator[Block]:
    yield from _safety(content)
    yield from _no_fit(content)
    yield from _drawing(content, squeeze)
    yield from _told(content)
    yield from _list(content)
    yield from _found(content)
    yield from _reasons(content)
    yield from _beside(content)
    yield from _plan(content)
    yield from _limits()
    yield from _sources(content)


def _safety(content: ReportContent) -> Iterator[Block]:
    safety = content.safety
    if not safety.was_asked:
        words = translate(
            "report",
            "Warning signs were not asked for with this drawing: ask before examining any muscle.",
        )
        yield Box((text(words, SIZE, is_bold=True),), "caution_ground", "caution")
        return
    inside: list[Block] = []
    if safety.flags:
        title = translate("report", "Warning signs: a medical check comes before any muscle")
        inside.append(heading(title, HEADING, 0))
    for flag in safety.flags:
        runs = (
            Run(
                translate("report", "{urgency}: {sign}.").format(
                    urgency=urgency_words(flag.urgency), sign=flag_name(flag.id)
                )
                + " ",
                is_bold=True,
            ),
            Run(flag_may_be(flag.id)),
        )
        inside.append(Paragraph(runs, SIZE, above=2.0, bullet="•", indent=9.0))
    if safety.unanswered:
        #: {pages} is a list of short names of pages of warning signs.
        words = translate("report", "Not answered, so not ruled out: {pages}.").format(
            pages="; ".join(question_name(page) for page in safety.unanswered)
        )
        inside.append(text(words, SIZE, above=2.0))
    if safety.is_side_unsure:
        words = translate(
            "report",
            "Left and right may be mixed up: asked for the left shoulder, the patient touched the "
            "right one.",
        )
        inside.append(text(words, SIZE, is_bold=True, above=2.0))
    if not inside:
        words = translate("report", "Warning signs: the patient ticked none of those asked for.")
        yield text(words, SIZE, above=4.0)
        return
    is_urgent = any(flag.urgency <= Urgency.TODAY for flag in safety.flags)
    look = ("stop_ground", "stop") if is_urgent else ("caution_ground", "caution")
    yield Box(tuple(inside), *look)


def _no_fit(content: ReportContent) -> Iterator[Block]:
    no_fit = content.analysis.no_fit
    if no_fit is None:
        return
    title = translate("report", "No typical pattern fits this drawing")
    reason = sentence_words(no_fit.sentence)
    inside = (heading(title, HEADING, 0), text(reason, SIZE, above=1.5))
    yield Box(inside, "caution_ground", "caution")


def _drawing(content: ReportContent, squeeze: Squeeze) -> Iterator[Block]:
    height = PICTURE_POINTS * squeeze.pictures
    if not content.shown:
        yield Pictures(pictures(content.plates, patient=False), height)
    for one in content.shown:
        if len(content.shown) > 1:
            yield heading(pattern_name(one), HEADING)
        yield Pictures(pictures(one.plates, patient=False), height)
    words = _legend_words()
    kinds = kinds_shown(content, content.shown)
    entries = tuple((content.swatches[kind], words[kind]) for kind in kinds)
    yield Legend(entries, SMALL + 0.5)
    if content.shown:
        said = translate("report", "Shown: typical pattern reported for {pattern}.").format(
            pattern="; ".join(pattern_name(one) for one in content.shown)
        )
        yield text(said, SIZE, above=3.0)


def _told(content: ReportContent) -> Iterator[Block]:
    extent = content.analysis.ranking.extent_cm2
    if content.is_painted:
        said = translate("report", "Painted: {extent} cm² of skin. {places}").format(
            extent=i18n.number(extent, 1), places=place_list(content.marked)
        )
    else:
        said = translate("report", "Nothing is painted.")
    yield text(said, SIZE, above=2.0)
    if content.answers:
        #: A question's short name and the answer to it.
        form = translate("report", "{question}: {answer}")
        answers = [
            form.format(
                question=question_name(line.question),
                answer=answer_words(line.question, line.answer).rstrip("."),
            )
            for line in content.answers
        ]
        yield text(SEPARATOR.join(answers), SIZE, above=2.0)


def _list(content: ReportContent) -> Iterator[Block]:
    if not content.listed:
        return
    title = translate("report", "Worth examining, by the drawing")
    if content.no_pattern_fits:
        title = translate("report", "Nearest patterns, none of which fits well")
    yield heading(title, HEADING)
    marked = frozenset(
        number
        for number, one in enumerate(content.listed)
        if one.is_in_group and not content.no_pattern_fits
    )
    head = (
        "",
        translate("report", "Muscle"),
        translate("report", "Trigger point"),
        translate("report", "Side"),
        translate("report", "Pain covered"),
        translate("report", "Pattern painted"),
        #: Head of a column: in how many of a hundred redraws a muscle stays among the first three.
        translate("report", "Stays in top 3"),
    )
    rows = tuple(_row(one) for one in content.listed)
    yield Table(head, rows, _COLUMNS, SIZE, marked)
    if marked:
        said = (
            translate("report", "Tinted: the drawing alone cannot tell these apart from the first.")
            if len(marked) > 1
            else translate("report", "Tinted: the drawing tells this one apart from the others.")
        )
        note = translate(
            "report",
            "Pain covered: how much of what was painted the pattern covers. Pattern painted: how "
            "much of the pattern was painted. The list is no order of probability.",
        )
        yield text(f"{said} {note}", SMALL, colour="quiet", above=2.0)


def _row(one: ListedMuscle) -> tuple[Paragraph | Bar, ...]:
    candidate = one.candidate
    return (
        text(i18n.number(candidate.rank), SIZE, is_bold=True),
        text(one.muscle.short_name, SIZE, is_bold=one.is_in_group),
        text(one.point.label, SIZE),
        text(side_name(candidate.side), SIZE),
        Bar(candidate.pain_covered, percent(candidate.pain_covered), "pain_bar"),
        Bar(candidate.pattern_painted, percent(candidate.pattern_painted), "zone_bar"),
        text("–" if one.stability is None else percent(one.stability), SIZE),
    )


def _found(content: ReportContent) -> Iterator[Block]:
    if not content.found:
        return
    yield heading(translate("report", "Palpation findings"), HEADING)
    head = (
        translate("report", "Trigger point"),
        translate("report", "Side"),
        translate("report", "Pressing it"),
        translate("report", "Rank by drawing"),
        translate("report", "Rank with findings"),
    )
    rows = tuple(
        (
            text(f"{one.muscle.short_name} {one.point.label}", SIZE),
            text(side_name(one.side), SIZE),
            text(finding_words(one.finding), SIZE, is_bold=True),
            text(_rank(one.drawing_rank), SIZE),
            text(_rank(one.rank), SIZE),
        )
        for one in content.found
    )
    yield Table(head, rows, (3.4, 1.0, 2.4, 1.4, 1.4), SIZE)


def _rank(rank: int | None) -> str:
    return "–" if rank is None else i18n.number(rank)


def _reasons(content: ReportContent) -> Iterator[Block]:
    for one in content.explained:
        yield heading(pattern_name(one), HEADING)
        if one.explanation is None:
            said = [translate("report", "Its pattern does not touch what was painted.")]
        else:
            said = [sentence_words(each) for each in one.explanation.sentences()]
        if one.stays is not None and content.stability is not None:
            stays = translate("report", "Stays in the first three in {count} of {all} redraws.")
            said.append(
                stays.format(
                    count=i18n.number(one.stays), all=i18n.number(content.stability.redraws)
                )
            )
        yield text(" ".join(said), SIZE, above=1.0)
        where = translate("report", "Where to press: {place}.").format(
            place=one.point.location.rstrip(".")
        )
        yield text(where, SIZE, above=1.5)


def _beside(content: ReportContent) -> Iterator[Block]:
    together = combination_words(content.analysis.combination, content.muscles)
    said: list[Paragraph] = []
    if together and not content.no_pattern_fits:
        said.append(_labelled(translate("report", "Together:"), together))
    if content.alternatives:
        #: A nerve or joint, its kind and side, and two percentages.
        form = translate(
            "report", "{name} ({kind}, {side}; covers {covered}, of it painted {painted})"
        )
        names = [
            form.format(
                name=alternative.name,
                kind=kind_name(match.kind),
                side=side_name(match.side),
                covered=percent(match.pain_covered),
                painted=percent(match.pattern_painted),
            )
            for match, alternative in content.alternatives
        ]
        label = translate("report", "Also to consider, besides muscles:")
        said.append(_labelled(label, "; ".join(names) + "."))
    if said:
        yield heading(translate("report", "Together, and what else to consider"), HEADING)
        yield from said


def _labelled(label: str, words: str) -> Paragraph:
    return Paragraph((Run(label + " ", is_bold=True), Run(words)), SIZE, above=1.5)


def _plan(content: ReportContent) -> Iterator[Block]:
    if content.given.plan.strip():
        yield heading(translate("report", "Plan"), HEADING)
        yield from lines(content.given.plan, SIZE)


def _limits() -> Iterator[Block]:
    yield heading(translate("report", "How to read this"), HEADING)
    words = translate(
        "report",
        "The zones are typical patterns reported by clinicians. They vary between people, overlap "
        "heavily, and are not a diagnosis. The list says what is worth examining first. Joints, "
        "nerves, teeth, eyes, sinuses, blood vessels and primary headaches can hurt in the same "
        "places. Sizes of zones are drawing estimates.",
    )
    yield text(words, SIZE, above=1.0)


def _sources(content: ReportContent) -> Iterator[Block]:
    found: dict[str, tuple[str, str]] = {}
    for one in content.explained:
        for source, strength in one.sources:
            found.setdefault(source.id, (source.citation, strength_words(strength.value)))
    for flag in content.safety.flags:
        for origin in flag.sources:
            found.setdefault(origin.name, (origin.name, strength_words(origin.strength)))
    if not found:
        return
    yield heading(translate("report", "Sources of what is said above"), HEADING)
    #: A publication, and how well it was checked.
    form = translate("report", "{citation} ({strength})")
    for citation, checked in found.values():
        words = form.format(citation=citation, strength=checked)
        yield text(words, SMALL, above=1.0, bullet="•", indent=8.0)


def _legend_words() -> dict[str, str]:
    return {
        "pain": translate("report", "painted by the patient"),
        "core": translate("report", "core of the pattern"),
        "spillover": translate("report", "spillover"),
        "fibre": translate("report", "muscle fibres"),
        "mark": translate("report", "trigger point"),
    }


def pattern_name(one: ShownPattern) -> str:
    """Return muscle, trigger point and side."""
    #: A muscle, one of its trigger points, and left or right.
    return translate("report", "{muscle} {point}, {side}").format(
        muscle=one.muscle.short_name,
        point=one.point.label,
        side=side_name(one.side),
    )


def place_list(marked: Sequence[MarkedArea]) -> str:
    """Return named places in the field's way, "Left temple; Right temple."; "" for none."""
    names = [
        area_label(mark.area, side)
        for mark in marked
        for side in (SIDES if mark.laterality is Laterality.BOTH else (mark.laterality,))
    ]
    return "; ".join(names) + "." if names else ""
