"""Warning signs: what a patient may tick, and what the answers together raise.

The list is SNNOOP10 and a few signs of the head, face and neck beside it. How urgent each is, is
our own careful reading: the sources name the signs, not their order. Nothing here is a diagnosis: a
sign only asks for a medical check before any muscle is considered.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import IntEnum

from bodymap.sessions.intake.model import Answer, Intake, PageId

FLAG_PAGES = (PageId.FLAGS_NOW, PageId.FLAGS_HEAD, PageId.FLAGS_FACE, PageId.FLAGS_HEALTH)
NONE = "none"
NEW_SINCE = ("today", "week", "month", "quarter")
"""Answers to "since" that mean: no longer than about three months."""
OLD_SINCE = ("year", "years")
SCREENED_AGES = ("50_64", "65_over")
"""Giant cell arteritis starts at 50, so older age at onset is asked for from there."""


class Urgency(IntEnum):
    """How soon somebody must look: the smaller, the sooner.

    NOW: may be an emergency. TODAY: a clinician looks before anything else happens.
    TELL: the clinician sees it first; the patient is not interrupted.
    """

    NOW = 0
    TODAY = 1
    TELL = 2


@dataclass(frozen=True, slots=True)
class FlagSource:
    """Where a sign is taken from.

    `strength` is "verified" where the words were read in a copy of the source (at `url`), and
    "standard reference" where they are recalled and were not read again.
    """

    name: str
    strength: str
    url: str = ""


SNNOOP10 = FlagSource(
    "Red and orange flags for secondary headaches in clinical practice: SNNOOP10 list",
    "verified",
    "https://jhu.pure.elsevier.com/en/publications/"
    "red-and-orange-flags-for-secondary-headaches-in-clinical-practice",
)
AGE_50 = FlagSource(
    "Secondary table of SNNOOP10 that gives onset after 50",
    "verified",
    "https://drmashitela.co.za/2024/01/22/headaches/",
)
PRACTICE = FlagSource("Standard practice", "standard reference")
ICHD3 = FlagSource("ICHD-3, SNNOOP10", "standard reference")


@dataclass(frozen=True, slots=True)
class RedFlag:
    """A statement a patient can tick.

    `if_old` is its urgency when the pain is known to be older than about three months; the same
    as `urgency` where that changes nothing.
    """

    id: str
    page: PageId
    urgency: Urgency
    sources: tuple[FlagSource, ...]
    if_old: Urgency


@dataclass(frozen=True, slots=True)
class RaisedFlag:
    """A sign that the answers raise; `because` is what was said: pairs of question and option."""

    id: str
    urgency: Urgency
    sources: tuple[FlagSource, ...]
    because: tuple[tuple[str, str], ...]


def _flag(
    flag_id: str,
    page: PageId,
    urgency: Urgency,
    *sources: FlagSource,
    if_old: Urgency | None = None,
) -> RedFlag:
    return RedFlag(flag_id, page, urgency, sources, urgency if if_old is None else if_old)


_NOW, _TODAY, _TELL = Urgency.NOW, Urgency.TODAY, Urgency.TELL

FLAGS = (
    # It may be an emergency.
    _flag("thunderclap", PageId.FLAGS_NOW, _NOW, SNNOOP10, ICHD3),
    _flag("drowsy", PageId.FLAGS_NOW, _NOW, SNNOOP10),
    _flag("weak_numb", PageId.FLAGS_NOW, _NOW, SNNOOP10),
    _flag("speech_swallow", PageId.FLAGS_NOW, _NOW, PRACTICE),
    _flag("sight", PageId.FLAGS_NOW, _NOW, PRACTICE, ICHD3),
    _flag("exertion", PageId.FLAGS_NOW, _NOW, PRACTICE, ICHD3),
    _flag("fever", PageId.FLAGS_NOW, _TODAY, SNNOOP10, ICHD3),
    _flag("stiff_neck", PageId.FLAGS_NOW, _TELL, ICHD3),
    _flag("rash", PageId.FLAGS_NOW, _TELL, ICHD3),
    # How it began and how it behaves.
    _flag("neck_injury", PageId.FLAGS_HEAD, _TODAY, SNNOOP10, PRACTICE, if_old=_TELL),
    _flag("head_injury", PageId.FLAGS_HEAD, _TODAY, SNNOOP10, if_old=_TELL),
    _flag("drop_attacks", PageId.FLAGS_HEAD, _NOW, PRACTICE),
    _flag("neck_unstable", PageId.FLAGS_HEAD, _TODAY, PRACTICE),
    _flag("morning_sick", PageId.FLAGS_HEAD, _TODAY, ICHD3),
    _flag("strain", PageId.FLAGS_HEAD, _TODAY, SNNOOP10, ICHD3),
    _flag("sight_dims", PageId.FLAGS_HEAD, _TODAY, SNNOOP10),
    _flag("positional", PageId.FLAGS_HEAD, _TODAY, SNNOOP10, if_old=_TELL),
    _flag("progressive", PageId.FLAGS_HEAD, _TODAY, SNNOOP10, if_old=_TELL),
    _flag("changed", PageId.FLAGS_HEAD, _TELL, SNNOOP10),
    # Face, eyes, jaw and neck.
    _flag("horner", PageId.FLAGS_FACE, _NOW, PRACTICE, ICHD3),
    _flag("face_weak", PageId.FLAGS_FACE, _NOW, PRACTICE),
    _flag("red_eye", PageId.FLAGS_FACE, _NOW, SNNOOP10, ICHD3),
    _flag("face_numb", PageId.FLAGS_FACE, _TODAY, PRACTICE),
    _flag("jaw_tires", PageId.FLAGS_FACE, _TODAY, PRACTICE, ICHD3),
    _flag("scalp_tender", PageId.FLAGS_FACE, _TELL, PRACTICE, ICHD3),
    _flag("electric", PageId.FLAGS_FACE, _TODAY, ICHD3),
    _flag("tooth_ear", PageId.FLAGS_FACE, _TODAY, PRACTICE),
    _flag("eye_waters", PageId.FLAGS_FACE, _TELL, SNNOOP10),
    _flag("lump", PageId.FLAGS_FACE, _TELL, PRACTICE),
    # The patient's health otherwise.
    _flag("cancer", PageId.FLAGS_HEALTH, _TODAY, SNNOOP10, ICHD3, if_old=_TELL),
    _flag("immune", PageId.FLAGS_HEALTH, _TODAY, SNNOOP10, if_old=_TELL),
    _flag("pregnant", PageId.FLAGS_HEALTH, _TODAY, SNNOOP10, if_old=_TELL),
    _flag("unwell", PageId.FLAGS_HEALTH, _TODAY, SNNOOP10, if_old=_TELL),
    _flag("painkillers", PageId.FLAGS_HEALTH, _TELL, SNNOOP10),
    _flag("new_medicine", PageId.FLAGS_HEALTH, _TELL, SNNOOP10),
)
"""The statements in the order in which each page shows them."""

FLAG_BY_ID: Mapping[str, RedFlag] = {flag.id: flag for flag in FLAGS}
DERIVED = ("meningitis", "neck_artery", "giant_cell", "pressure", "older_onset")
"""What several answers raise together; named after what must be ruled out first."""


def statements(page: PageId) -> tuple[str, ...]:
    """Return the ids of the statements of a page."""
    return tuple(flag.id for flag in FLAGS if flag.page is page)


def raised(intake: Intake) -> tuple[RaisedFlag, ...]:
    """Return what the answers raise, most urgent first.

    Of the same urgency, what several answers raise together comes first, then the statements in
    the order in which they are asked.
    """
    return _raised(intake.answers)


def raised_until(intake: Intake, page: PageId) -> tuple[RaisedFlag, ...]:
    """Return what is raised by the answers up to and with one of the FLAG_PAGES."""
    later = FLAG_PAGES[FLAG_PAGES.index(page) + 1 :]
    return _raised({key: value for key, value in intake.answers.items() if key not in later})


def is_urgent(flags: tuple[RaisedFlag, ...]) -> bool:
    """Return whether the patient should speak to somebody before going on."""
    return any(flag.urgency <= Urgency.TODAY for flag in flags)


def speak_urgency(flags: tuple[RaisedFlag, ...]) -> Urgency | None:
    """Return how soon the patient should speak to somebody; None where there is no hurry."""
    soon = [flag.urgency for flag in flags if flag.urgency <= Urgency.TODAY]
    return min(soon, default=None)


@dataclass(frozen=True, slots=True)
class _Said:
    """The answers that matter here, easy to ask."""

    answers: Mapping[str, Answer]

    @property
    def ticked(self) -> tuple[str, ...]:
        return tuple(flag.id for flag in FLAGS if flag.id in self._page(flag.page))

    def of(self, *ids: str) -> tuple[str, ...]:
        """Return which of these statements are ticked."""
        return tuple(each for each in self.ticked if each in ids)

    @property
    def is_screened_age(self) -> bool:
        return self.answers.get("age") in SCREENED_AGES

    @property
    def is_new(self) -> bool:
        return self.answers.get("since") in NEW_SINCE

    @property
    def is_old(self) -> bool:
        return self.answers.get("since") in OLD_SINCE

    def _page(self, page: PageId) -> tuple[str, ...]:
        answer = self.answers.get(page, ())
        return answer if isinstance(answer, tuple) else ()


def _raised(answers: Mapping[str, Answer]) -> tuple[RaisedFlag, ...]:
    said = _Said(answers)
    flags = [flag for rule in _RULES if (flag := rule(said)) is not None]
    for each in said.ticked:
        known = FLAG_BY_ID[each]
        urgency = known.if_old if said.is_old else known.urgency
        flags.append(RaisedFlag(each, urgency, known.sources, _because(said, each)))
    return tuple(sorted(flags, key=lambda flag: flag.urgency))


def _because(said: _Said, *ids: str, also: tuple[str, ...] = ()) -> tuple[tuple[str, str], ...]:
    """Return the pairs of question and option of some statements, and of other questions."""
    other = tuple((question, str(said.answers[question])) for question in also)
    return (*other, *((str(FLAG_BY_ID[each].page), each) for each in ids))


def _meningitis(said: _Said) -> RaisedFlag | None:
    """Fever with a stiff neck or a rash, or both of these without fever."""
    signs = said.of("fever", "stiff_neck", "rash")
    if len(signs) < 2:
        return None
    return RaisedFlag("meningitis", _NOW, (ICHD3,), _because(said, *signs))


def _neck_artery(said: _Said) -> RaisedFlag | None:
    """An injury with a sign that a vessel, a nerve or the neck's hold is hurt."""
    injury = said.of("neck_injury", "head_injury")
    signs = said.of(
        "horner", "weak_numb", "speech_swallow", "sight", "drop_attacks", "neck_unstable",
        "face_numb", "face_weak",
    )  # fmt: skip
    if not injury or not signs:
        return None
    return RaisedFlag("neck_artery", _NOW, (PRACTICE, ICHD3), _because(said, *injury, *signs))


def _giant_cell(said: _Said) -> RaisedFlag | None:
    """From 50 on: jaw, scalp or sight. With sight, or two of them, it cannot wait."""
    signs = said.of("jaw_tires", "scalp_tender", "sight")
    if not signs or not said.is_screened_age:
        return None
    urgency = _NOW if "sight" in signs or len(signs) > 1 else _TODAY
    because = _because(said, *signs, also=("age",))
    return RaisedFlag("giant_cell", urgency, (PRACTICE, AGE_50, ICHD3), because)


def _pressure(said: _Said) -> RaisedFlag | None:
    """Two signs that go with pressure inside the head; a cancer counts as one."""
    signs = said.of("morning_sick", "strain", "sight_dims", "cancer")
    if len(signs) < 2:
        return None
    return RaisedFlag("pressure", _TODAY, (SNNOOP10, ICHD3), _because(said, *signs))


def _older_onset(said: _Said) -> RaisedFlag | None:
    """From 50 on: pain of the last three months, or one that is new or different."""
    changed = said.of("changed")
    if not said.is_screened_age or not (said.is_new or changed):
        return None
    also = ("age", "since") if said.is_new else ("age",)
    because = _because(said, *changed, also=also)
    return RaisedFlag("older_onset", _TELL, (SNNOOP10, AGE_50), because)


_RULES: tuple[Callable[[_Said], RaisedFlag | None], ...] = (
    _meningitis,
    _neck_artery,
    _giant_cell,
    _pressure,
    _older_onset,
)
