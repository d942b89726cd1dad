"""The pains of a drawing in words: where each is, how strong, and what it is like."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bodymap.pain.drawing import PainDrawing
from bodymap.pain.layers import PainLayer, layers_of, number_of
from bodymap.ui.intake.layers_row import layer_words
from bodymap.ui.intake.words import strength_words
from bodymap.ui.words import quality_words

translate = QCoreApplication.translate


def pain_lines(drawing: PainDrawing) -> list[str]:
    """Return a line for each pain of which something is known, or one of several."""
    layers = layers_of(drawing)
    if len(layers) == 1:
        (only,) = layers
        known = [] if only.intensity is None else [strength_words(only.intensity)]
        known += [] if only.quality is None else [quality_words(only.quality)]
        if not known:
            return []
        #: How strong the only pain was rated while painting, and what it is like.
        return [
            translate("pains", "Your pain: {known}").format(
                known=translate("intake", "; ").join(known)
            )
        ]
    return [_with_place(drawing, layer, layer_words(layer)) for layer in layers]


def strongest_words(drawing: PainDrawing) -> str:
    """Return which pain is asked about, where there are several or one was rated; else ""."""
    layers = layers_of(drawing)
    rated = [(layer.intensity, -layer.number, layer) for layer in layers if layer.intensity]
    if not rated:
        return translate("pains", "Please answer for your strongest pain.") if layers[1:] else ""
    strength, _, strongest = max(rated, key=lambda each: each[:2])
    if len(layers) == 1:
        return translate("pains", "While painting, you said: {strength}.").format(
            strength=strength_words(strength)
        )
    return translate("pains", "Please answer for your strongest pain. {pain}").format(
        pain=_with_place(drawing, strongest, layer_words(strongest))
    )


def _with_place(drawing: PainDrawing, layer: PainLayer, words: str) -> str:
    """Return the words with the places of a pain that was ticked in the list."""
    from bodymap.pain.areas import ticked  # noqa: PLC0415 (loads numpy)
    from bodymap.ui.intake.area_words import area_label  # noqa: PLC0415

    strokes = tuple(
        stroke
        for stroke in drawing.strokes
        if number_of(stroke) == layer.number and not stroke.erase
    )
    if not all("area" in stroke.extra for stroke in strokes):
        return words
    places = sorted(ticked(PainDrawing(strokes)))
    named = translate("intake", "; ").join(area_label(*place) for place in places)
    return translate("pains", "{pain} ({places})").format(pain=words, places=named)
