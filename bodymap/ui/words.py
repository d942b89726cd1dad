"""Words for the values of the lower layers, in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bodymap.terms import BodyView, Laterality
from bodymap.ui import i18n

if TYPE_CHECKING:
    from bodymap.atlas.model import AlternativeKind
    from bodymap.scoring.explain import Explanation, Sentence
    from bodymap.scoring.findings import Finding

translate = QCoreApplication.translate

VIEWS = (
    BodyView.FRONT,
    BodyView.RIGHT,
    BodyView.BACK,
    BodyView.LEFT,
    BodyView.TOP,
    BodyView.MOUTH,
)
"""The views in the order of the thumbnails and of the keys 1-6."""


def view_name(view: BodyView, *, patient: bool = False) -> str:
    """Return a view's name; for the patient in the second person."""
    front, right, left = (
        #: A picture of the body: seen from the front.
        translate("words", "Front"),
        #: A picture of the body: its right side.
        translate("words", "Right"),
        #: A picture of the body: its left side.
        translate("words", "Left"),
    )
    #: A picture of the body: seen from behind. Not "go back".
    back = translate("words", "Back")
    if patient:
        #: A picture of the patient's body: seen from behind.
        back = translate("words", "Back of head")
        front, right, left = (
            #: A picture of the patient's body: seen from the front.
            translate("words", "Face"),
            #: A picture of the patient's body: its right side.
            translate("words", "Your right"),
            #: A picture of the patient's body: its left side.
            translate("words", "Your left"),
        )
    return {
        BodyView.FRONT: front,
        BodyView.RIGHT: right,
        BodyView.BACK: back,
        BodyView.LEFT: left,
        #: A picture of the body: the head seen from above.
        BodyView.TOP: translate("words", "Top"),
        #: A picture of the open mouth.
        BodyView.MOUTH: translate("words", "Mouth"),
    }[view]


def side_name(side: Laterality) -> str:
    """Return "left", "right", "midline" or "both sides"."""
    return {
        Laterality.LEFT: translate("words", "left"),
        Laterality.RIGHT: translate("words", "right"),
        Laterality.MIDLINE: translate("words", "midline"),
        Laterality.BOTH: translate("words", "both sides"),
    }[side]


def strength_words(strength: str) -> str:
    """Return how well a statement was checked, in words."""
    return {
        "verified": translate("words", "words read in a copy of the source"),
        "standard reference": translate("words", "standard reference, recalled"),
        "estimate": translate("words", "estimate"),
    }[strength]


def confidence_words(confidence: str) -> str:
    """Return a sentence on how well a pattern is supported as a whole."""
    return {
        "high": translate("words", "The pattern as a whole is well supported."),
        "medium": translate("words", "The pattern as a whole is moderately supported."),
        "low": translate("words", "The pattern as a whole is weakly supported."),
    }[confidence]


def picture_sides(view: BodyView, *, patient: bool = False) -> tuple[str, str]:
    """Return what is printed at the picture's left and right border, in that order.

    A profile shows one side only: its name stands at the left border.
    """
    if patient:
        left, right = translate("words", "Your LEFT"), translate("words", "Your RIGHT")
    else:
        left, right = translate("words", "Patient's LEFT"), translate("words", "Patient's RIGHT")
    return {
        BodyView.FRONT: (right, left),
        BodyView.MOUTH: (right, left),
        BodyView.BACK: (left, right),
        BodyView.TOP: (left, right),
        BodyView.LEFT: (left, ""),
        BodyView.RIGHT: (right, ""),
    }[view]


def percent(share: float) -> str:
    """Return a share of 0-1 as a whole percentage, "86 %"."""
    return i18n.percent(share)


def quality_words(quality: str | None) -> str:
    """Return what kind of pain it is, as drawing files name it, in words."""
    if quality is None:
        return translate("words", "not said")
    return {
        "dull": translate("words", "dull"),
        "pressing": translate("words", "pressing"),
        "tight band": translate("words", "like a tight band"),
        "burning": translate("words", "burning"),
        "stabbing": translate("words", "stabbing"),
        "throbbing": translate("words", "throbbing"),
        "tingling": translate("words", "tingling"),
    }.get(quality, quality)


def finding_words(finding: Finding) -> str:
    """Return what pressing a trigger point brought about, in words."""
    return {
        "familiar": translate("words", "familiar pain"),
        "referred": translate("words", "referred, not familiar"),
        "local": translate("words", "local only"),
        "not_tender": translate("words", "not tender"),
        "not_examined": translate("words", "not examined"),
    }[finding.value]


def kind_name(kind: AlternativeKind) -> str:
    """Return "nerve" or "joint"."""
    return {
        "nerve": translate("words", "nerve"),
        "joint": translate("words", "joint"),
    }[kind.value]


def sentence_words(sentence: Sentence) -> str:
    """Return a sentence of the ranking in the language of the window."""
    values = {
        name: percent(value) if isinstance(value, float) else value
        for name, value in sentence.values.items()
    }
    return translate("explain", sentence.template).format(**values)


def explanation_words(explanation: Explanation) -> str:
    """Return the sentences of an explanation, in the language of the window."""
    return " ".join(sentence_words(sentence) for sentence in explanation.sentences())
