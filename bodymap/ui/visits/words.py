"""What changed between two visits, in words."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bodymap.ui import i18n
from bodymap.ui.i18n import number
from bodymap.ui.words import finding_words, percent, side_name

if TYPE_CHECKING:
    from bodymap.atlas.index import AtlasIndex
    from bodymap.sessions.visits import FindingChange, VisitChange

translate = QCoreApplication.translate

STRONGEST = 10


def day(at: datetime) -> str:
    """Return the day of a visit, by this machine's clock."""
    return i18n.date(at.astimezone().date())


def extent_words(change: VisitChange) -> str:
    """Return how the painted skin changed."""
    found = change.agreement
    words = translate("visits", "{before} cm² before, {after} cm² now").format(
        before=number(found.first_cm2), after=number(found.second_cm2)
    )
    share = found.change_share
    if share is None:
        return f"{words}."
    if round(share * 100) == 0:
        return translate("visits", "{extents}: the same.").format(extents=words)
    if share < 0:
        return translate("visits", "{extents}: {share} less.").format(
            extents=words, share=percent(-share)
        )
    return translate("visits", "{extents}: {share} more.").format(
        extents=words, share=percent(share)
    )


def place_words(change: VisitChange) -> str:
    """Return how far the places are the same."""
    found = change.agreement
    if found.first_cm2 == 0 and found.second_cm2 == 0:
        return translate("visits", "Nothing was painted either time.")
    words = translate(
        "visits", "{share} of the skin painted at either visit was painted at both (Jaccard)."
    ).format(share=percent(found.jaccard))
    if found.shift_mm is None:
        return words
    moved = translate("visits", "The centre moved by {shift} mm.").format(
        shift=number(found.shift_mm)
    )
    return f"{words} {moved}"


def strength_words(change: VisitChange) -> str:
    """Return how the strength of the pain changed."""
    first, second = change.strengths
    if first is None or second is None:
        return translate("visits", "Not said at both visits.")
    words = translate("visits", "{before} of {most} before, {after} of {most} now").format(
        before=number(first), after=number(second), most=number(STRONGEST)
    )
    if first == second:
        return translate("visits", "{strengths}: the same.").format(strengths=words)
    if second < first:
        return translate("visits", "{strengths}: weaker.").format(strengths=words)
    return translate("visits", "{strengths}: stronger.").format(strengths=words)


def finding_change_words(change: FindingChange, index: AtlasIndex) -> str:
    """Return what palpation found otherwise at one trigger point."""
    point = index.trigger_points_by_id.get(change.trigger_point)
    name = change.trigger_point
    if point is not None:
        name = f"{index.muscle_of(point.id).short_name} {point.label}"
    return translate("visits", "{point}, {side}: {before} before, {after} now").format(
        point=name,
        side=side_name(change.side),
        before=finding_words(change.before),
        after=finding_words(change.after),
    )
