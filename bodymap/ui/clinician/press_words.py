"""Where to press, in everyday words: finger breadths from places that hand and eye find."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from bodymap.ui.words import translate

if TYPE_CHECKING:
    from bodymap.atlas.press import PressPlace, Step

_HALF, _ONE = 0.5, 1.0

_NAMES: Mapping[str, Callable[[], str]] = {
    "brow_mid": lambda: translate("press", "the middle of the eyebrow"),
    "brow_medial": lambda: translate("press", "the inner end of the eyebrow"),
    "brow_lateral": lambda: translate("press", "the outer end of the eyebrow"),
    "nasion": lambda: translate("press", "the root of the nose"),
    "mouth_corner": lambda: translate("press", "the corner of the mouth"),
    "nose_ala": lambda: translate("press", "the wing of the nose"),
    "chin": lambda: translate("press", "the point of the chin"),
    "orbit_lateral": lambda: translate("press", "the outer corner of the eye socket"),
    "zygoma": lambda: translate("press", "the prominence of the cheek bone"),
    "gonion": lambda: translate("press", "the angle of the jaw"),
    "tragus": lambda: translate("press", "the flap in front of the ear canal"),
    "ear_lobe": lambda: translate("press", "the ear lobe"),
    "ear_above": lambda: translate("press", "the scalp just above the ear"),
    "ear_behind": lambda: translate("press", "the bony knob behind the ear lobe"),
    "inion": lambda: translate("press", "the bump at the back of the skull"),
    "nape_C2": lambda: translate("press", "the first bone felt below the skull, in the midline"),
    "C7": lambda: translate("press", "the bump at the base of the neck"),
    "neck_side_base": lambda: translate("press", "the angle where the neck meets the shoulder"),
    "scapula_superior_angle": lambda: translate(
        "press", "the upper inner corner of the shoulder blade"
    ),
    "scapula_spine_root": lambda: translate(
        "press", "the inner end of the ridge on the shoulder blade"
    ),
    "scapula_medial_border_mid": lambda: translate(
        "press", "the middle of the shoulder blade's inner border"
    ),
    "scapula_lateral_border": lambda: translate(
        "press", "the middle of the shoulder blade's outer border"
    ),
    "scapula_inferior_angle": lambda: translate("press", "the lower tip of the shoulder blade"),
    "acromion": lambda: translate("press", "the bony tip of the shoulder"),
    "clavicle_medial": lambda: translate("press", "the inner end of the collar bone"),
    "clavicle_mid": lambda: translate("press", "the middle of the collar bone"),
    "sternal_notch": lambda: translate("press", "the hollow above the breast bone"),
}


def press_words(place: PressPlace) -> str:
    """Return a place as a sentence: "From the ear lobe: 2 finger breadths down, 1 back."."""
    start = landmark_words(place.start)
    if place.end is not None:
        return _on_line(place.share).format(start=start, end=landmark_words(place.end))
    if not place.steps:
        #: Where to press; {place} is such as "the ear lobe".
        return translate("press", "At this place: {place}.").format(place=start)
    first = step_words(place.steps[0])
    if len(place.steps) == 1:
        #: Where to press; {place} is such as "the ear lobe", {step} "2 finger breadths down".
        return translate("press", "From {place}: {step}.").format(place=start, step=first)
    #: Where to press; {place} is such as "the ear lobe", a step "2 finger breadths down".
    words = translate("press", "From {place}: {step}, then {next}.")
    return words.format(place=start, step=first, next=step_words(place.steps[1]))


def landmark_words(name: str) -> str:
    """Return what everybody calls a landmark, with its article."""
    return _NAMES[name]()


def step_words(step: Step) -> str:
    """Return "2 finger breadths down"."""
    half, one, more = {
        "up": (
            translate("press", "half a finger breadth up"),
            translate("press", "one finger breadth up"),
            translate("press", "{count} finger breadths up"),
        ),
        "down": (
            translate("press", "half a finger breadth down"),
            translate("press", "one finger breadth down"),
            translate("press", "{count} finger breadths down"),
        ),
        "forward": (
            translate("press", "half a finger breadth forward"),
            translate("press", "one finger breadth forward"),
            translate("press", "{count} finger breadths forward"),
        ),
        "back": (
            translate("press", "half a finger breadth back"),
            translate("press", "one finger breadth back"),
            translate("press", "{count} finger breadths back"),
        ),
        "outward": (
            translate("press", "half a finger breadth outward"),
            translate("press", "one finger breadth outward"),
            translate("press", "{count} finger breadths outward"),
        ),
        "inward": (
            translate("press", "half a finger breadth towards the midline"),
            translate("press", "one finger breadth towards the midline"),
            translate("press", "{count} finger breadths towards the midline"),
        ),
    }[step.way.value]
    if step.fingers == _HALF:
        return half
    if step.fingers == _ONE:
        return one
    whole = int(step.fingers)
    return more.format(count=f"{whole}½" if step.fingers > whole else whole)


def _on_line(share: float) -> str:
    """Return the sentence for a share of the way from one landmark to another."""
    twelfths = round(share * 12)
    return {
        3: translate("press", "A quarter of the way from {start} to {end}."),
        4: translate("press", "A third of the way from {start} to {end}."),
        6: translate("press", "Half-way from {start} to {end}."),
        8: translate("press", "Two thirds of the way from {start} to {end}."),
        9: translate("press", "Three quarters of the way from {start} to {end}."),
    }[twelfths]
