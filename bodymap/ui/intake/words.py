"""What the patient is asked, in plain words; and the same answers as the clinician reads them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from bodymap.sessions.intake.model import Answer, PageId
from bodymap.sessions.intake.questions import QUESTION_BY_ID, STRONGEST, UNSURE
from bodymap.sessions.intake.red_flags import FLAG_BY_ID, FLAG_PAGES, NONE
from bodymap.ui.intake.flag_words import flag_statement

translate = QCoreApplication.translate


def page_title(page: PageId) -> str:
    """Return the question above a page of answers."""
    if page is PageId.STRENGTH:
        return translate("intake", "How strong is your pain?")
    return question_title(str(page))


def page_hint(page: PageId) -> str:
    """Return the sentence below the question; "" for none."""
    if page is PageId.STRENGTH:
        return translate(
            "intake",
            "Touch one number in each row. 0 is no pain. 10 is the worst pain you can imagine.",
        )
    return question_hint(str(page))


def question_title(question: str) -> str:
    """Return a question as the patient reads it."""
    return {
        "orientation": translate("intake", "Touch YOUR left shoulder"),
        "orientation_again": translate("intake", "Once more: touch YOUR left shoulder"),
        "not_shown": translate("intake", "Is your pain on these drawings?"),
        #: In front of a row of numbers: how strong the pain is now.
        "pain_now": translate("intake", "Now"),
        "pain_worst": translate("intake", "At its worst"),
        "pain_usual": translate("intake", "Usually"),
        "feeling": translate("intake", "What does the pain feel like?"),
        "depth": translate("intake", "Is the pain deep or near the skin?"),
        "since": translate("intake", "Since when have you had this pain?"),
        "frequency": translate("intake", "How often do you have this pain?"),
        "duration": translate("intake", "How long does the pain last?"),
        "worse": translate("intake", "What makes the pain WORSE?"),
        "better": translate("intake", "What makes the pain BETTER?"),
        "age": translate("intake", "How old are you?"),
        "flags_now": translate("intake", "Right now: is any of this true?"),
        "flags_head": translate("intake", "About your headache: is any of this true?"),
        "flags_face": translate("intake", "Face, eyes, jaw: is any of this true?"),
        "flags_health": translate("intake", "Your health: is any of this true?"),
    }[question]


def question_hint(question: str) -> str:
    """Return one sentence on how to answer; "" where the question says it all."""
    several = translate("intake", "Touch everything that fits.")
    flags = translate("intake", "Touch what is true; if nothing is, touch “None of these”.")
    return {
        "feeling": several,
        "since": translate("intake", "If it comes and goes: since it first came."),
        "duration": translate("intake", "Think of a usual time when you take nothing for it."),
        "worse": several,
        "better": several,
        "age": translate("intake", "Some kinds of pain depend on age."),
        "flags_now": flags,
        "flags_head": flags,
        "flags_face": flags,
        "flags_health": flags,
    }.get(question, "")


def option_words(question: str, option: str) -> str:
    """Return an answer that can be touched, in the patient's words."""
    if option in FLAG_BY_ID:
        return flag_statement(option)
    if option == NONE:
        return translate("intake", "None of these")
    if option == UNSURE:
        return _unsure_words(question)
    return _OPTIONS[question]()[option]


def number_words(number: int) -> str:
    """Return a rating in the figures of the language."""
    return QLocale().toString(number)


def strength_words(number: int) -> str:
    """Return a rating with where it ends: "6 of 10"."""
    return translate("intake", "{number} of {most}").format(
        number=number_words(number), most=number_words(STRONGEST)
    )


def answer_words(question: str, answer: Answer | None) -> str:
    """Return an answer in words; several are joined, and one that was not given says so."""
    known = QUESTION_BY_ID[question]
    if answer is None or not known.is_valid(answer):
        return translate("intake", "not answered")
    if isinstance(answer, tuple):
        return translate("intake", "; ").join(option_words(question, each) for each in answer)
    if isinstance(answer, int):
        return strength_words(answer)
    return option_words(question, answer)


def question_name(question: str) -> str:
    """Return what a question is about, as the clinician reads it in a summary."""
    return {
        "orientation": translate("intake", "Asked for the left shoulder, touched"),
        "orientation_again": translate("intake", "Asked again for the left shoulder, touched"),
        "not_shown": translate("intake", "Place of the pain"),
        "pain_now": translate("intake", "Pain now"),
        "pain_worst": translate("intake", "Pain at its worst"),
        "pain_usual": translate("intake", "Usual pain"),
        "feeling": translate("intake", "Feels like"),
        "depth": translate("intake", "Depth"),
        #: A short name for the clinician; the time follows.
        "since": translate("intake", "Since"),
        "frequency": translate("intake", "How often"),
        #: A short name for the clinician; how long one attack lasts follows.
        "duration": translate("intake", "Lasts"),
        "worse": translate("intake", "Worse with"),
        "better": translate("intake", "Better with"),
        "age": translate("intake", "Age"),
        "flags_now": translate("intake", "Signs now"),
        "flags_head": translate("intake", "Beginning and course"),
        "flags_face": translate("intake", "Face, eyes, jaw"),
        "flags_health": translate("intake", "Health"),
    }[question]


def _unsure_words(question: str) -> str:
    return {
        "feeling": translate("intake", "I cannot describe it"),
        "age": translate("intake", "I would rather not say"),
        **dict.fromkeys(map(str, FLAG_PAGES), translate("intake", "I am not sure")),
        "pain_now": translate("intake", "I cannot say"),
        "pain_worst": translate("intake", "I cannot say"),
        "pain_usual": translate("intake", "I cannot say"),
    }.get(question) or translate("intake", "I do not know")


def _sides() -> dict[str, str]:
    return {
        #: The shoulder that was touched.
        "left": translate("intake", "left"),
        #: The shoulder that was touched.
        "right": translate("intake", "right"),
    }


def _not_shown() -> dict[str, str]:
    return {"no_pain_here": translate("intake", "My pain is not on these drawings")}


def _feelings() -> dict[str, str]:
    return {
        "pressing": translate("intake", "Pressing or heavy"),
        "tight band": translate("intake", "Like a tight band"),
        "dull": translate("intake", "Dull, aching"),
        "throbbing": translate("intake", "Throbbing, like a pulse"),
        "stabbing": translate("intake", "Stabbing, sharp"),
        "burning": translate("intake", "Burning"),
        "tingling": translate("intake", "Tingling, pins and needles"),
        "electric shock": translate("intake", "Like an electric shock"),
        "other": translate("intake", "Something else"),
    }


def _depths() -> dict[str, str]:
    return {
        "deep": translate("intake", "Deep inside"),
        "surface": translate("intake", "Near the skin"),
        #: Deep inside and near the skin.
        "both": translate("intake", "Both"),
    }


def _times_since() -> dict[str, str]:
    return {
        "today": translate("intake", "Since today"),
        "week": translate("intake", "For some days, up to a week"),
        "month": translate("intake", "For 1 to 4 weeks"),
        "quarter": translate("intake", "For 1 to 3 months"),
        "year": translate("intake", "For 3 to 12 months"),
        "years": translate("intake", "For more than a year"),
    }


def _frequencies() -> dict[str, str]:
    return {
        "always": translate("intake", "All the time"),
        "several_daily": translate("intake", "Several times a day"),
        "most_days": translate("intake", "On most days (15 or more in a month)"),
        "some_days": translate("intake", "On some days (4 to 14 in a month)"),
        "few_days": translate("intake", "On few days (1 to 3 in a month)"),
        "rarely": translate("intake", "Less often than once a month"),
        "first": translate("intake", "This is the first time"),
    }


def _durations() -> dict[str, str]:
    return {
        "seconds": translate("intake", "Seconds"),
        "minutes": translate("intake", "Some minutes, up to 15"),
        "to_3_hours": translate("intake", "15 minutes to 3 hours"),
        "to_3_days": translate("intake", "More than 3 hours, up to 3 days"),
        "longer": translate("intake", "More than 3 days, then it stops"),
        "always": translate("intake", "It never stops"),
    }


def _movements() -> dict[str, str]:
    return {
        "moving_head": translate("intake", "Moving my head or neck"),
        "position": translate("intake", "Changing my position"),
        "desk": translate("intake", "Sitting long at a desk, computer or book"),
        "walking": translate("intake", "Walking"),
        "lying": translate("intake", "Lying down"),
        "nothing": translate("intake", "Nothing changes it"),
    }


def _worse() -> dict[str, str]:
    return {
        **_movements(),
        "neck_spots": translate("intake", "Pressing on certain spots of my neck"),
        "chewing": translate("intake", "Chewing"),
        "face_touch": translate("intake", "A light touch on my face"),
        "light": translate("intake", "Bright light"),
        "sound": translate("intake", "Loud sounds"),
        "screen": translate("intake", "Looking at a screen"),
        "stress": translate("intake", "Worry or stress"),
    }


def _better() -> dict[str, str]:
    return {
        **_movements(),
        "neck_spots": translate("intake", "Pressing or rubbing certain spots"),
        "warmth": translate("intake", "Warmth"),
        "cold": translate("intake", "Cold"),
        "dark_quiet": translate("intake", "A dark, quiet room"),
        "medicine": translate("intake", "Painkillers"),
    }


def _ages() -> dict[str, str]:
    return {
        "under_18": translate("intake", "Under 18"),
        "18_49": translate("intake", "18 to 49"),
        "50_64": translate("intake", "50 to 64"),
        "65_over": translate("intake", "65 or over"),
    }


_OPTIONS = {
    "orientation": _sides,
    "orientation_again": _sides,
    "not_shown": _not_shown,
    "feeling": _feelings,
    "depth": _depths,
    "since": _times_since,
    "frequency": _frequencies,
    "duration": _durations,
    "worse": _worse,
    "better": _better,
    "age": _ages,
}
