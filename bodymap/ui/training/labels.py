"""Where labels stand beside a drawing so that none covers another. Knows nothing of windows.

Labels stand in columns at the left and right border of a room, each with a line to its place.
The method is one-sided boundary labelling on both sides (Bekos, Kaufmann, Symvonis, Wolff 2007),
with straight lines uncrossed by exchanging labels: each exchange makes the lines shorter
together, so it ends.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, hypot

GAP = 2.0
"""px between two labels above each other."""

_ROUNDS = 60
_EPSILON = 1e-9


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in px."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    def holds(self, x: float, y: float) -> bool:
        """Return whether a place lies in it."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom

    def meets(self, other: Box) -> bool:
        """Return whether the two share more than an edge."""
        return (
            self.left < other.right - _EPSILON
            and other.left < self.right - _EPSILON
            and self.top < other.bottom - _EPSILON
            and other.top < self.bottom - _EPSILON
        )


@dataclass(frozen=True, slots=True)
class Wish:
    """A label wanted for a place (x, y): how large (px) its words are."""

    key: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Placed:
    """A label with its box, and the line from `start` at the label to `end` at the place."""

    key: str
    box: Box
    start: tuple[float, float]
    end: tuple[float, float]


@dataclass(frozen=True, slots=True)
class _Slot:
    """A row of a column; `is_left` says at which border; x is where the line starts."""

    x: float
    middle: float
    is_left: bool


def gutter(wishes: Sequence[Wish]) -> float:
    """Return the width (px) that one column of these labels needs."""
    return max((wish.width for wish in wishes), default=0.0)


def laid_out(
    wishes: Sequence[Wish],
    room: Box,
    taken: Sequence[Box] = (),
    *,
    borders: tuple[bool, bool] = (True, True),
) -> tuple[Placed, ...] | None:
    """Return every label with its place in the room; None where they do not fit.

    Boxes neither overlap each other nor `taken` ones nor leave the room. Lines of one column a
    side never cross. `borders` says at which of the two, left and right, labels may stand.
    """
    if not wishes:
        return ()
    width = gutter(wishes)
    step = max(wish.height for wish in wishes) + GAP
    slots = _slots(room, width, step, taken, len(wishes), borders)
    if slots is None:
        return None
    pairs = _uncrossed(wishes, _first_choice(wishes, slots))
    found = []
    for wish, slot in zip(wishes, pairs, strict=True):
        left = slot.x - wish.width if slot.is_left else slot.x
        box = Box(left, slot.middle - wish.height / 2, wish.width, wish.height)
        found.append(Placed(wish.key, box, (slot.x, slot.middle), (wish.x, wish.y)))
    return tuple(found)


def _slots(
    room: Box,
    width: float,
    step: float,
    taken: Sequence[Box],
    count: int,
    borders: tuple[bool, bool],
) -> tuple[list[_Slot], list[_Slot]] | None:
    """Return the free rows at the left and at the right, in as few columns as will do."""
    rows = int(room.height // step)
    left: list[_Slot] = []
    right: list[_Slot] = []
    if rows < 1:
        return None
    for column in range(ceil(count / rows) + 1):
        if sum(borders) * (column + 1) * (width + GAP) > room.width:
            return None
        near = room.left + column * (width + GAP)
        far = room.right - width - column * (width + GAP)
        for row in range(rows):
            top = room.top + row * step
            for at, is_left, slots in ((near, True, left), (far, False, right)):
                box = Box(at, top, width, step - GAP)
                is_wanted = borders[0 if is_left else 1]
                if is_wanted and not any(box.meets(one) for one in taken):
                    x = at + width if is_left else at
                    slots.append(_Slot(x, top + (step - GAP) / 2, is_left))
        if len(left) + len(right) >= count:
            return left, right
    return None


def _first_choice(wishes: Sequence[Wish], slots: tuple[list[_Slot], list[_Slot]]) -> list[_Slot]:
    """Return a row for every label: the nearer border, as far as there is room, in order."""
    left, right = slots
    order = sorted(range(len(wishes)), key=lambda i: (wishes[i].x, wishes[i].y))
    count = 0
    if left and right:
        middle = (max(slot.x for slot in left) + min(slot.x for slot in right)) / 2
        count = sum(wishes[i].x < middle for i in order)
    count = max(min(count, len(left)), len(order) - len(right))
    found: dict[int, _Slot] = {}
    for indices, free in ((order[:count], left), (order[count:], right)):
        by_height = sorted(indices, key=lambda i: (wishes[i].y, wishes[i].x))
        rows = _rows(sorted(free, key=lambda slot: slot.middle), [wishes[i].y for i in by_height])
        found.update(zip(by_height, rows, strict=True))
    return [found[i] for i in range(len(wishes))]


def _rows(free: Sequence[_Slot], wanted: Sequence[float]) -> list[_Slot]:
    """Return as many rows as are wanted, in order, with the least way in all (exact)."""
    infinity = float("inf")
    best = [[0.0] * (len(free) + 1)]
    for i, y in enumerate(wanted, 1):
        row = [infinity] * (len(free) + 1)
        for j in range(i, len(free) + 1):
            used = best[i - 1][j - 1] + (free[j - 1].middle - y) ** 2
            row[j] = min(row[j - 1], used)
        best.append(row)
    found: list[_Slot] = []
    j = len(free)
    for i in range(len(wanted), 0, -1):
        while j > i and best[i][j - 1] <= best[i][j]:
            j -= 1
        found.append(free[j - 1])
        j -= 1
    return found[::-1]


def _uncrossed(wishes: Sequence[Wish], slots: list[_Slot]) -> list[_Slot]:
    """Exchange the labels of crossing lines until none cross."""
    for _ in range(_ROUNDS):
        is_changed = False
        for i in range(len(wishes)):
            for j in range(i + 1, len(wishes)):
                one, other = wishes[i], wishes[j]
                if not _cross(one, slots[i], other, slots[j]):
                    continue
                before = _way(one, slots[i]) + _way(other, slots[j])
                after = _way(one, slots[j]) + _way(other, slots[i])
                if after < before - _EPSILON:
                    slots[i], slots[j] = slots[j], slots[i]
                    is_changed = True
        if not is_changed:
            break
    return slots


def _way(wish: Wish, slot: _Slot) -> float:
    return hypot(wish.x - slot.x, wish.y - slot.middle)


def _cross(one: Wish, slot: _Slot, other: Wish, other_slot: _Slot) -> bool:
    return lines_cross(
        ((slot.x, slot.middle), (one.x, one.y)),
        ((other_slot.x, other_slot.middle), (other.x, other.y)),
    )


Line = tuple[tuple[float, float], tuple[float, float]]


def lines_cross(one: Line, other: Line) -> bool:
    """Return whether two lines cross within; ends that touch do not count."""
    (a, b), (c, d) = one, other
    return (
        _turn(a, b, c) * _turn(a, b, d) < -_EPSILON and _turn(c, d, a) * _turn(c, d, b) < -_EPSILON
    )


def _turn(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
