"""What both pages of a report share: headings, pictures with their words, title lines, foot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from bodymap.sessions.reports import Plate, ReportContent, ShownPattern
from bodymap.ui import i18n
from bodymap.ui.i18n import Language
from bodymap.ui.printing.blocks import Block, Picture
from bodymap.ui.printing.sheets import Furniture, Paper, Sheet, laid_out
from bodymap.ui.printing.type import Paragraph, text
from bodymap.ui.words import picture_sides, view_name

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Squeeze:
    """How much smaller than they should be pictures and words are made, as shares."""

    pictures: float
    words: float = 1.0


SQUEEZES = (Squeeze(1.0), Squeeze(0.85), Squeeze(0.72), Squeeze(0.68, 0.92), Squeeze(0.55, 0.88))
"""What is tried, in this order, until everything stands on one sheet."""

BlockMaker = Callable[[Squeeze], Sequence[Block]]

SEPARATOR = " · "


def heading(words: str, size: float, above: float = 9.0) -> Paragraph:
    """Return the heading of a section."""
    return text(words, size, is_bold=True, above=above, is_heading=True)


def pictures(plates: Sequence[Plate], *, patient: bool) -> tuple[Picture, ...]:
    """Return plates with the names of their views and sides."""
    return tuple(
        Picture(
            plate,
            view_name(plate.view, patient=patient),
            picture_sides(plate.view, patient=patient),
        )
        for plate in plates
    )


def kinds_shown(content: ReportContent, shown: Sequence[ShownPattern]) -> tuple[str, ...]:
    """Return what a legend has to explain, by the names of its swatches."""
    kinds = ["pain"] if content.is_painted else []
    if shown:
        zone_kinds = {zone.kind.value for one in shown for zone in one.point.zones}
        kinds += ["core"] if "primary" in zone_kinds else []
        kinds += ["spillover"] if "spillover" in zone_kinds else []
        kinds += ["fibre"]
        kinds += ["mark"] if any(plate.has_mark for one in shown for plate in one.plates) else []
    return tuple(kinds)


def day_of(content: ReportContent) -> str:
    """Return the date of the visit in words; "" where none is known."""
    visited = content.given.visited
    return "" if visited is None else i18n.date(visited.astimezone().date(), long=True)


def versions(content: ReportContent) -> str:
    """Return what the figures were made with, so that an old report can be explained."""
    ranking = content.analysis.ranking
    said = [
        #: A program and its version.
        translate("report", "bodymap {version}").format(version=content.program),
        #: {atlas} is an id with a version.
        translate("report", "atlas {atlas}").format(atlas=ranking.atlas),
        #: {policy} is an id: by which rule the list is made.
        translate("report", "scoring policy {policy}").format(policy=ranking.policy),
        #: {figure} is an id: the body that is drawn.
        translate("report", "figure {figure}").format(figure=ranking.figure),
    ]
    if ranking.prior:
        #: {prior} is an id.
        words = translate("report", "weighed by published frequency ({prior})")
        said.append(words.format(prior=ranking.prior))
    return SEPARATOR.join(said)


def on_one_sheet(
    blocks: BlockMaker, furniture: Furniture, paper: Paper, fuller: BlockMaker | None = None
) -> tuple[Sheet, ...]:
    """Return one sheet where a squeeze makes that possible, else as many as it takes.

    What `fuller` adds is there only where it needs no further squeeze.
    """
    found: tuple[Sheet, ...] = ()
    for squeeze in SQUEEZES:
        made = laid_out(blocks(squeeze), furniture, paper)
        if len(made) == 1:
            more = made if fuller is None else laid_out(fuller(squeeze), furniture, paper)
            return more if len(more) == 1 else made
        found = found or made
    return found


def furniture_of(
    title: str, later_title: str, under_title: str, foot: tuple[str, ...], language: Language
) -> Furniture:
    """Return what every sheet says, in the language spoken now."""
    return Furniture(
        title,
        later_title,
        under_title,
        foot,
        translate("report", "Page {page} of {pages}"),
        language.code,
        language.is_right_to_left,
    )
