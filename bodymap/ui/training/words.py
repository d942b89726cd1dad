"""Words of the educator's pages for values of the lower layers, in the window's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from bodymap.atlas.explore import Symptom
    from bodymap.atlas.model import ZoneKind
    from bodymap.learn.model import CardGroup
    from bodymap.quiz.model import Level, QuestionKind, RegionChoice, Verdict
    from bodymap.quiz.sets import QuizSet

translate = QCoreApplication.translate


def zone_kind_words(kind: ZoneKind) -> str:
    """Return "core" or "spillover"."""
    return {
        "primary": translate("training", "core"),
        "spillover": translate("training", "spillover"),
    }[kind.value]


def symptom_words(symptom: Symptom) -> str:
    """Return the name of a symptom."""
    return {
        "dizziness": translate("training", "Dizziness"),
        "nausea": translate("training", "Feeling sick"),
        "tooth_pain": translate("training", "Toothache"),
        "bite": translate("training", "Teeth that do not meet"),
        "jaw_opening": translate("training", "Mouth hard to open"),
        "jaw_click": translate("training", "Clicking jaw joint"),
        "ear_pain": translate("training", "Earache"),
        "ear_fullness": translate("training", "Stuffy ear"),
        "tinnitus": translate("training", "Noise in the ear, change of hearing"),
        "tearing": translate("training", "Watering or red eye"),
        "sight": translate("training", "Blurred sight, jumping print"),
        "lid": translate("training", "Narrow or twitching eyelid"),
        "eye_pain": translate("training", "Pain in or behind the eye"),
        "sinus": translate("training", "As from a sinus: runny nose, full cheek"),
        "swallowing": translate("training", "Trouble or pain on swallowing"),
        "throat": translate("training", "Sore throat, a lump in the throat"),
        "stiff_neck": translate("training", "Stiff neck"),
        "pillow": translate("training", "The head cannot bear the pillow"),
        "scalp": translate("training", "Sore, numb or tingling scalp"),
        "sweating": translate("training", "Sweating of the forehead"),
        "hand": translate("training", "Numb hand, things dropped"),
        "weights": translate("training", "Misjudging weights in the hand"),
        "shoulder_blade": translate("training", "Snapping shoulder blade"),
        "shoulder": translate("training", "Clicking or stiff shoulder"),
    }.get(symptom.id, symptom.name)


def fact_words(key: str) -> str:
    """Return what a row of two muscles' facts is about."""
    return {
        "group": translate("training", "Group"),
        "innervation": translate("training", "Innervation"),
        "attachments": translate("training", "Attachments"),
        "function": translate("training", "Function"),
        "confidence": translate("training", "Support of the pattern"),
    }.get(key, key)


def card_group_words(group: CardGroup) -> str:
    """Return the heading of a group of cards."""
    return {
        "basics": translate("training", "The basics"),
        "headache": translate("training", "Kinds of headache"),
        "needling": translate("training", "Dry needling"),
        "safety": translate("training", "Warning signs"),
        "self_care": translate("training", "What people can do themselves"),
        "bodymap": translate("training", "How bodymap works"),
    }[group.value]


def quiz_kind_words(kind: QuestionKind) -> str:
    """Return what is asked."""
    return {
        "name_zones": translate("training", "Name the muscle: from its pattern"),
        "name_fibres": translate("training", "Name the muscle: from its fibres"),
        "name_story": translate("training", "Name the muscle: from a patient's story"),
        "find_point": translate("training", "Find the trigger point"),
        "draw": translate("training", "Draw the referral"),
        "two": translate("training", "Which of two muscles"),
        "region": translate("training", "Which regions it reaches"),
    }[kind.value]


def level_words(level: Level) -> str:
    """Return a level's name."""
    return {
        1: translate("training", "Easy"),
        2: translate("training", "Medium"),
        3: translate("training", "Hard"),
    }[int(level)]


def verdict_words(verdict: Verdict) -> str:
    """Return what an answer was."""
    return {
        "right": translate("training", "Right"),
        "half": translate("training", "Half right"),
        "wrong": translate("training", "Not right"),
    }[verdict.value]


def set_words(quiz_set: QuizSet) -> str:
    """Return the name of a set; own sets have the name they were given."""
    return {
        "headache": translate("training", "The five muscles of headache"),
        "head": translate("training", "Muscles of the head"),
        "neck_shoulder": translate("training", "Muscles of neck and shoulder"),
        "all": translate("training", "All muscles"),
    }.get(quiz_set.id, quiz_set.name)


def region_words(choice: RegionChoice) -> str:
    """Return a named place with its side, "Left temple"."""
    from bodymap.ui.intake.area_words import area_label  # noqa: PLC0415 (only in questions)

    return area_label(choice.area, choice.side)
