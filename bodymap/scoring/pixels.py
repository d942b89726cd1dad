"""Overlaps counted in pixels, so that one more brush move costs what it changes.

Whole drawings are measured with polygons (`bodymap.scoring.overlap`); while a hand paints, and
for the many redraws of a stability estimate, the same areas are summed over the pixels of the
charts, each by the share that is covered and the skin it stands for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bodymap.atlas.compiled import ZONE_CLASSES, CompiledAtlas, PieceKey, PixelCover
from bodymap.figure.linking import Box
from bodymap.figure.skin import Skin
from bodymap.geometry.coverage import coverage
from bodymap.scoring.overlap import Matrix, Overlap
from bodymap.terms import SIDES, BodyView, Laterality, mirrored_view

Field = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class ViewIncidence:
    """Which zones every pixel of a view lies in, as compressed rows.

    Zones of pixel p: `slots[starts[p]:starts[p + 1]]` (row * classes + class), each covering
    `shares` of it.
    """

    starts: NDArray[np.int32]
    slots: NDArray[np.int32]
    shares: NDArray[np.float32]

    def entries(
        self, pixels: NDArray[np.int64], weights: NDArray[np.floating]
    ) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """Return (slots, amounts): `weights` (mm2 of skin) of the pixels in every zone they touch.

        A slot appears once for each of its pixels.
        """
        entries, counts = self._entries_of(pixels)
        values = np.repeat(weights, counts) * self.shares[entries]
        return self.slots[entries].astype(np.int64), np.asarray(values, dtype=np.float64)

    def is_crossed(self, pixels: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Return whether the border of any zone passes each pixel (n,)."""
        entries, counts = self._entries_of(pixels)
        partly = (self.shares[entries] > 0) & (self.shares[entries] < 1)
        owner = np.repeat(np.arange(len(pixels)), counts)
        return np.asarray(np.bincount(owner[partly], minlength=len(pixels)) > 0)

    def _entries_of(self, pixels: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int32]]:
        """Return the places of the pixels' entries, and how many each pixel has."""
        first = self.starts[pixels]
        counts = self.starts[pixels + 1] - first
        ends = np.cumsum(counts)
        entries = np.arange(int(counts.sum())) + np.repeat(first - (ends - counts), counts)
        return entries, counts

    def summed(
        self, pixels: NDArray[np.int64], weights: NDArray[np.floating], slot_count: int
    ) -> NDArray[np.float64]:
        """Return per slot the sum of `weights` (mm2 of skin) of the given pixels in it."""
        slots, values = self.entries(pixels, weights)
        return np.asarray(np.bincount(slots, values, minlength=slot_count), dtype=np.float64)


class PixelSet:
    """Some of the zones' pixels in all views."""

    def __init__(
        self,
        covers: Mapping[PieceKey, PixelCover],
        rows: Mapping[tuple[str, Laterality], int],
        skin: Skin,
    ) -> None:
        self.slot_count = len(rows) * len(ZONE_CLASSES)
        found: dict[BodyView, list[tuple[int, NDArray[np.int64], NDArray[np.float32]]]] = {}
        for (point, zone_class, view), cover in covers.items():
            if (point, Laterality.LEFT) not in rows:
                continue
            column = ZONE_CLASSES.index(zone_class)
            left, right = (rows[point, side] * len(ZONE_CLASSES) + column for side in SIDES)
            width = skin.views[view].hit.shape[1]
            row, place = np.divmod(cover.pixels, width)
            mirrored = row * width + (width - 1 - place)
            found.setdefault(view, []).append((left, cover.pixels, cover.shares))
            found.setdefault(mirrored_view(view), []).append((right, mirrored, cover.shares))
        self.views = {
            view: _incidence(items, skin.views[view].hit.size) for view, items in found.items()
        }
        self.areas: Matrix = np.zeros((len(rows), len(ZONE_CLASSES)))
        for view in self.views:
            pixels = np.flatnonzero(skin.views[view].chart)
            self.areas += self.shared(view, pixels, pixel_areas(skin, view).ravel()[pixels])

    def shared(
        self, view: BodyView, pixels: NDArray[np.int64], areas: NDArray[np.floating]
    ) -> Matrix:
        """Return the skin (rows, classes) in mm2 that painted pixels share with each zone.

        `areas` is the painted skin of each pixel in mm2.
        """
        incidence = self.views.get(view)
        if incidence is None:
            return np.zeros((self.slot_count // len(ZONE_CLASSES), len(ZONE_CLASSES)))
        summed = incidence.summed(pixels, areas, self.slot_count)
        return summed.reshape(-1, len(ZONE_CLASSES))


class PixelPatterns:
    """All zones of all trigger points on both sides as pixels; rows as `keys`."""

    def __init__(self, compiled: CompiledAtlas, skin: Skin, points: Sequence[str]) -> None:
        self.skin = skin
        self.keys: tuple[tuple[str, Laterality], ...] = tuple(
            (point, side) for point in points for side in SIDES
        )
        rows = {key: row for row, key in enumerate(self.keys)}
        covers = compiled.covers
        mouth = {key: cover for key, cover in covers.items() if key[2] is BodyView.MOUTH}
        on_skin = {key: cover for key, cover in covers.items() if key[2] is not BodyView.MOUTH}
        self.on_skin = PixelSet(on_skin, rows, skin)
        self.in_mouth = PixelSet(mouth, rows, skin)
        self.on_face = PixelSet(compiled.projected_covers, rows, skin)
        self.pixel_areas = {view: pixel_areas(skin, view) for view in BodyView}

    def empty(self) -> LiveTotals:
        """Return the totals of an empty drawing."""
        shape = (len(self.keys), len(ZONE_CLASSES))
        return LiveTotals(np.zeros(shape), np.zeros(shape), np.zeros(shape), 0.0, 0.0)

    def totals(self, view: BodyView, box: Box, painted: Field) -> LiveTotals:
        """Return what a block of painted shares (0-1; differences may be negative) adds."""
        areas = self.pixel_areas[view][box.slices] * painted
        i, j = np.nonzero(areas)
        if len(i) == 0:
            return self.empty()
        some = areas[i, j].astype(np.float64)
        pixels = (i + box.i0) * self.skin.views[view].hit.shape[1] + (j + box.j0)
        pain = float(some.sum())
        return LiveTotals(
            self.on_skin.shared(view, pixels, some),
            self.in_mouth.shared(view, pixels, some),
            self.on_face.shared(view, pixels, some),
            pain,
            pain if view is BodyView.MOUTH else 0.0,
        )

    def overlap(self, totals: LiveTotals) -> Overlap:
        """Return totals as an overlap: zones of the mouth on the inset if it is painted."""
        if totals.mouth_pain > 1e-6:
            shared, areas = totals.in_mouth, self.in_mouth.areas
        else:
            shared, areas = totals.on_face, self.on_face.areas
        both = np.maximum(totals.on_skin + shared, 0.0)
        return Overlap(both, self.on_skin.areas + areas, max(0.0, totals.pain))


@dataclass(slots=True)
class LiveTotals:
    """Painted skin in mm2: shared with the zones of each set (rows, classes), and in all."""

    on_skin: Matrix
    in_mouth: Matrix
    on_face: Matrix
    pain: float
    mouth_pain: float

    def add(self, other: LiveTotals, weight: float = 1.0) -> None:
        """Add other totals, weighted."""
        self.on_skin += weight * other.on_skin
        self.in_mouth += weight * other.in_mouth
        self.on_face += weight * other.on_face
        self.pain += weight * other.pain
        self.mouth_pain += weight * other.mouth_pain


def pixel_areas(skin: Skin, view: BodyView) -> Field:
    """Return the skin area in mm2 of every pixel of a view's chart, 0 outside the chart."""
    seen = skin.views[view]
    return seen.stretch * np.float32(seen.step_mm**2)


def painted_shares(skin: Skin, view: BodyView, field: Field) -> Field:
    """Return the painted share (0-1) of every pixel of a field."""
    return coverage(field, skin.views[view].step_mm)


def _incidence(
    items: list[tuple[int, NDArray[np.int64], NDArray[np.float32]]], pixel_count: int
) -> ViewIncidence:
    pixels = np.concatenate([pixels for _, pixels, _ in items])
    slots = np.concatenate([np.full(len(pixels), slot) for slot, pixels, _ in items])
    shares = np.concatenate([shares for _, _, shares in items])
    order = np.argsort(pixels, kind="stable")
    counts = np.bincount(pixels, minlength=pixel_count)
    starts = np.concatenate([[0], np.cumsum(counts)]).astype(np.int32)
    return ViewIncidence(starts, slots[order].astype(np.int32), shares[order])
