"""What a patient is asked: the questions, their options, and what counts as an answer.

Nobody gets stuck: every question has an option for "I do not know", "none" or "I would rather not
say", so that each page asks for one touch at least and none is passed by mistake. Only the second
drawing, which is the clinic's wish, may be left empty.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bodymap.sessions.intake.model import Answer, PageId
from bodymap.sessions.intake.red_flags import FLAG_PAGES, NONE, statements

UNSURE = "unsure"
NOTHING = "nothing"
STRONGEST = 10
NOT_SHOWN = "not_shown"
NO_PAIN_HERE = "no_pain_here"


class Kind(StrEnum):
    """How a question is answered."""

    SCALE = "scale"
    ONE = "one"
    MANY = "many"


@dataclass(frozen=True, slots=True)
class Question:
    """One question.

    `options` are ids in the order shown; a SCALE has its numbers 0-10 and, as options, what may
    be said instead of a number. `exclusive` options of a MANY stand alone. An `optional` question
    need not be answered to go on.
    """

    id: str
    kind: Kind
    options: tuple[str, ...] = ()
    optional: bool = False
    exclusive: tuple[str, ...] = ()

    def is_valid(self, answer: Answer | None) -> bool:
        """Return whether this is an answer to the question."""
        if self.kind is Kind.SCALE and isinstance(answer, int):
            return not isinstance(answer, bool) and 0 <= answer <= STRONGEST
        if self.kind is Kind.MANY:
            return isinstance(answer, tuple) and bool(answer) and answer == self._many(answer)
        return isinstance(answer, str) and answer in self.options

    def toggled(self, answer: Answer | None, option: str) -> Answer | None:
        """Return the answer after a touch on an option; None when nothing is chosen any more.

        ONE: the option, whatever was chosen. MANY: the option is added or taken away; an
        exclusive one takes all others away, and any other takes the exclusive ones away.
        """
        if self.kind is not Kind.MANY:
            return option
        chosen = set(answer) if isinstance(answer, tuple) else set()
        if option in chosen:
            chosen.discard(option)
        elif option in self.exclusive:
            chosen = {option}
        else:
            chosen = (chosen - set(self.exclusive)) | {option}
        return tuple(each for each in self.options if each in chosen) or None

    def _many(self, answer: tuple[str, ...]) -> tuple[str, ...]:
        """Return the options of an answer in their order; nothing when one excludes the others."""
        if len(answer) > 1 and set(answer) & set(self.exclusive):
            return ()
        return tuple(option for option in self.options if option in answer)


def _one(question: str, *options: str) -> Question:
    return Question(question, Kind.ONE, options)


def _many(question: str, *options: str, exclusive: tuple[str, ...]) -> Question:
    return Question(question, Kind.MANY, (*options, *exclusive), exclusive=exclusive)


QUESTIONS = (
    _one("orientation", "left", "right"),
    Question(NOT_SHOWN, Kind.ONE, (NO_PAIN_HERE,), optional=True),
    Question("pain_now", Kind.SCALE, (UNSURE,)),
    Question("pain_worst", Kind.SCALE, (UNSURE,)),
    Question("pain_usual", Kind.SCALE, (UNSURE,)),
    _many(
        "feeling",
        "pressing", "tight band", "dull", "throbbing", "stabbing", "burning", "tingling",
        "electric shock", "other",
        exclusive=(UNSURE,),
    ),
    _one("depth", "deep", "surface", "both", UNSURE),
    _one("since", "today", "week", "month", "quarter", "year", "years", UNSURE),
    # As ICHD-3 counts: under one day a month, 1-14 days, 15 or more; several a day for cluster.
    _one(
        "frequency",
        "always", "several_daily", "most_days", "some_days", "few_days", "rarely", "first",
        UNSURE,
    ),
    # As ICHD-3 counts: 15-180 min for cluster, 4-72 h for migraine, 30 min-7 days for
    # tension-type. Without a gap, so that everybody finds their own.
    _one("duration", "seconds", "minutes", "to_3_hours", "to_3_days", "longer", "always", UNSURE),
    # Moving the head, changing position, sitting and reading, spots on the neck: what the
    # articles ask to find out whether a headache comes from the neck. Walking: under "better".
    _many(
        "worse",
        "moving_head", "position", "desk", "neck_spots", "walking", "lying", "chewing",
        "face_touch", "light", "sound", "screen", "stress",
        exclusive=(NOTHING, UNSURE),
    ),
    _many(
        "better",
        "moving_head", "position", "walking", "lying", "neck_spots", "warmth", "cold",
        "dark_quiet", "medicine",
        exclusive=(NOTHING, UNSURE),
    ),
    _one("age", "under_18", "18_49", "50_64", "65_over", UNSURE),
    # Who is not sure may tick signs all the same; only "none of these" speaks against it.
    *(_many(page, *statements(page), UNSURE, exclusive=(NONE,)) for page in FLAG_PAGES),
    _one("orientation_again", "left", "right"),
)  # fmt: skip
"""Every question, in the order in which they are asked."""

QUESTION_BY_ID: Mapping[str, Question] = {question.id: question for question in QUESTIONS}

_BY_PAGE: Mapping[PageId, tuple[str, ...]] = {
    PageId.PAINT: (NOT_SHOWN,),
    PageId.STRENGTH: ("pain_now", "pain_worst", "pain_usual"),
}


def questions_of(page: PageId) -> tuple[Question, ...]:
    """Return the questions a page asks; none for a page that only tells something."""
    ids = _BY_PAGE.get(page, (str(page),))
    return tuple(QUESTION_BY_ID[each] for each in ids if each in QUESTION_BY_ID)
