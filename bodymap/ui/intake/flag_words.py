"""Warning signs in words: what the patient ticks, and what the clinician reads.

What a sign may mean is common clinical knowledge, recalled; it is no diagnosis and says so.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bodymap.sessions.intake.red_flags import Urgency

translate = QCoreApplication.translate


def flag_statement(flag: str) -> str:
    """Return a sign as the patient would say it."""
    return _statements()[flag]


def flag_name(flag: str) -> str:
    """Return a sign's short name for the clinician."""
    return _names()[flag]


def flag_meaning(flag: str) -> str:
    """Return what a sign may mean for the clinician, and that it is checked before any muscle."""
    return translate(
        "intake", "{meaning} Needs a medical check before any muscle is considered."
    ).format(meaning=flag_may_be(flag))


def flag_may_be(flag: str) -> str:
    """Return what a sign may mean for the clinician, and no more."""
    return _meanings()[flag]


def urgency_words(urgency: Urgency) -> str:
    """Return how soon somebody must look, for the clinician."""
    return {
        Urgency.NOW: translate("intake", "At once"),
        Urgency.TODAY: translate("intake", "Today, before anything else"),
        Urgency.TELL: translate("intake", "At this visit"),
    }[urgency]


def _statements() -> dict[str, str]:
    return {
        "thunderclap": translate(
            "intake", "The pain came suddenly and was at its worst within a minute."
        ),
        "drowsy": translate("intake", "I am confused or very sleepy, I fainted or had a fit."),
        "weak_numb": translate(
            "intake", "An arm, a leg or one side of my body has become weak or numb."
        ),
        "speech_swallow": translate("intake", "Speaking or swallowing has become difficult."),
        "sight": translate(
            "intake", "I have begun to see double or blurred, or part of my sight is gone."
        ),
        "exertion": translate(
            "intake",
            "When I walk fast, climb stairs or work hard, my jaw, chest or arm hurts, "
            "or my chest feels tight.",
        ),
        "fever": translate("intake", "I have a fever or shivers."),
        "stiff_neck": translate(
            "intake", "My neck is so stiff that I cannot bring my chin to my chest."
        ),
        "rash": translate("intake", "I have a new rash or new spots on my skin."),
        "neck_injury": translate(
            "intake", "My neck has hurt since a fall, a blow, a crash or a sudden jerk."
        ),
        "head_injury": translate("intake", "It began after a fall or a blow to my head."),
        "drop_attacks": translate("intake", "My legs gave way all at once and I fell."),
        "neck_unstable": translate("intake", "My neck feels as if it cannot hold my head."),
        "morning_sick": translate("intake", "I wake up with a headache and have to vomit."),
        "strain": translate(
            "intake",
            "Coughing, sneezing or straining sets it off or makes it much worse, "
            "or exercise sets it off.",
        ),
        "sight_dims": translate(
            "intake",
            "My sight goes grey for seconds, or a doctor saw a swollen nerve in my eye.",
        ),
        "positional": translate(
            "intake", "The headache comes when I stand up or lie down, and goes when I change back."
        ),
        "progressive": translate("intake", "It gets worse from week to week."),
        "changed": translate("intake", "It is new, or different from pain I had before."),
        "horner": translate("intake", "One eyelid droops, or one pupil is smaller."),
        "face_weak": translate("intake", "One side of my face is weak or hangs down."),
        "red_eye": translate(
            "intake", "One eye is red and hurts, or I see coloured rings around lights."
        ),
        "face_numb": translate("intake", "Part of my face is numb."),
        "jaw_tires": translate("intake", "When I chew, my jaw gets tired and aches until I stop."),
        "scalp_tender": translate("intake", "My scalp is sore, for example when I comb my hair."),
        "electric": translate(
            "intake", "A light touch or chewing sets off pain like an electric shock in my face."
        ),
        "tooth_ear": translate(
            "intake", "My gum or cheek is swollen, or fluid comes out of my ear."
        ),
        "eye_waters": translate(
            "intake", "With the pain, one eye waters, or my nose runs or blocks on that side."
        ),
        "lump": translate(
            "intake", "I have a hard lump in my neck or in front of my ear that stays."
        ),
        "cancer": translate("intake", "I have cancer, or had it before."),
        "immune": translate(
            "intake", "My body's defence is weak, for example from HIV or from medicines."
        ),
        "pregnant": translate("intake", "I am pregnant, or gave birth in the last six weeks."),
        "unwell": translate("intake", "I lose weight without wanting to, or sweat at night."),
        "painkillers": translate("intake", "I take painkillers on 10 or more days a month."),
        "new_medicine": translate("intake", "It began after I started a new medicine."),
    }


def _names() -> dict[str, str]:
    return {
        "thunderclap": translate("intake", "Sudden onset, worst within a minute"),
        "drowsy": translate("intake", "Reduced consciousness, confusion or seizure"),
        "weak_numb": translate("intake", "New weakness or numbness"),
        "speech_swallow": translate("intake", "New trouble speaking or swallowing"),
        "sight": translate("intake", "New double vision or loss of sight"),
        "exertion": translate("intake", "Jaw, chest or arm pain on exertion"),
        "fever": translate("intake", "Fever"),
        "stiff_neck": translate("intake", "Stiff neck"),
        "rash": translate("intake", "New rash"),
        "neck_injury": translate("intake", "Neck pain since an injury"),
        "head_injury": translate("intake", "Onset after a head injury"),
        "drop_attacks": translate("intake", "Drop attack"),
        "neck_unstable": translate("intake", "Neck feels unstable"),
        "morning_sick": translate("intake", "Morning headache with vomiting"),
        "strain": translate("intake", "Set off by coughing, sneezing, straining or exercise"),
        "sight_dims": translate("intake", "Sight goes grey, or papilloedema was seen"),
        "positional": translate("intake", "Depends on standing or lying"),
        "progressive": translate("intake", "Progressive"),
        "changed": translate("intake", "New pain or changed pattern"),
        "horner": translate("intake", "Drooping lid or small pupil"),
        "face_weak": translate("intake", "Facial weakness"),
        "red_eye": translate("intake", "Painful red eye or halos"),
        "face_numb": translate("intake", "Numb face"),
        "jaw_tires": translate("intake", "Jaw tires on chewing"),
        "scalp_tender": translate("intake", "Tender scalp"),
        "electric": translate("intake", "Electric shocks in the face, set off by touch"),
        "tooth_ear": translate("intake", "Tooth or ear infection"),
        "eye_waters": translate("intake", "Watering eye or running nose on the side of the pain"),
        "lump": translate("intake", "Hard lump in the neck or before the ear"),
        "cancer": translate("intake", "History of cancer"),
        "immune": translate("intake", "Weakened immunity"),
        "pregnant": translate("intake", "Pregnancy or recent birth"),
        "unwell": translate("intake", "Weight loss or night sweats"),
        "painkillers": translate("intake", "Painkillers on 10 or more days a month"),
        "new_medicine": translate("intake", "Onset with a new medicine"),
        "meningitis": translate("intake", "Two or more of: fever, stiff neck, new rash"),
        "neck_artery": translate("intake", "Injury with a nerve or vessel sign"),
        "giant_cell": translate("intake", "From age 50: jaw, scalp or sight signs"),
        "pressure": translate("intake", "Several signs of raised pressure or a growth"),
        "older_onset": translate("intake", "New pain from age 50"),
    }


def _meanings() -> dict[str, str]:
    return {
        "thunderclap": translate(
            "intake", "May be a sign of bleeding in the head or of a torn or narrowed artery."
        ),
        "drowsy": translate(
            "intake", "May be a sign of a stroke, bleeding, infection or pressure in the head."
        ),
        "weak_numb": translate(
            "intake", "May be a sign of a stroke, or of pressure on the spinal cord or a nerve."
        ),
        "speech_swallow": translate(
            "intake", "May be a sign of a stroke or of a disorder of the brain stem."
        ),
        "sight": translate(
            "intake",
            "May be a sign of a disorder of the eye, its nerves or its vessels, or of a stroke.",
        ),
        "exertion": translate("intake", "May be a sign of a heart disorder felt in the jaw."),
        "fever": translate("intake", "May be a sign of an infection, of the brain's linings too."),
        "stiff_neck": translate(
            "intake", "With fever or rash it may be a sign of an infection of the brain's linings."
        ),
        "rash": translate(
            "intake",
            "With fever or a stiff neck it may be a sign of an infection of the brain's linings.",
        ),
        "neck_injury": translate(
            "intake", "May be a sign of a torn artery, a fracture or a torn ligament of the neck."
        ),
        "head_injury": translate("intake", "May be a sign of bleeding in the head."),
        "drop_attacks": translate(
            "intake", "May be a sign of poor blood flow to the brain stem or of an unstable neck."
        ),
        "neck_unstable": translate(
            "intake", "May be a sign of an unstable neck; it must not be moved by hand before."
        ),
        "morning_sick": translate("intake", "May be a sign of raised pressure in the head."),
        "strain": translate(
            "intake", "May be a sign of a disorder at the back of the skull or of raised pressure."
        ),
        "sight_dims": translate(
            "intake", "May be a sign of raised pressure in the head that endangers sight."
        ),
        "positional": translate(
            "intake", "May be a sign of too low or too high pressure in the head."
        ),
        "progressive": translate(
            "intake", "May be a sign of a growth or another disorder in the head or neck."
        ),
        "changed": translate(
            "intake", "May be a sign of a new disorder behind the pain, whatever its pattern."
        ),
        "horner": translate(
            "intake",
            "May be a sign of a torn neck artery or a growth; the sternocleidomastoid muscle does "
            "not explain it away.",
        ),
        "face_weak": translate(
            "intake", "May be a sign of a stroke, or of a disorder of the facial nerve or parotid."
        ),
        "red_eye": translate(
            "intake",
            "May be a sign of acute glaucoma or an inflamed eye, which endangers sight.",
        ),
        "face_numb": translate(
            "intake", "May be a sign of a disorder of the trigeminal nerve or the brain stem."
        ),
        "jaw_tires": translate(
            "intake", "May be a sign of giant cell arteritis, which endangers sight, from age 50."
        ),
        "scalp_tender": translate(
            "intake", "May be a sign of giant cell arteritis, which endangers sight, from age 50."
        ),
        "electric": translate("intake", "May be a sign of trigeminal neuralgia."),
        "tooth_ear": translate("intake", "May be a sign of an infection that spreads."),
        "eye_waters": translate(
            "intake", "May be a sign of cluster headache or a related type, or of an eye disorder."
        ),
        "lump": translate("intake", "May be a sign of a growth in the neck or parotid."),
        "cancer": translate("intake", "The pain may be a sign that a cancer has come back."),
        "immune": translate("intake", "The pain may be a sign of an infection."),
        "pregnant": translate(
            "intake",
            "The pain may be a sign of high blood pressure or of a clot in a vein of the brain.",
        ),
        "unwell": translate(
            "intake", "May be a sign of an infection, an inflammation or a growth."
        ),
        "painkillers": translate(
            "intake", "The painkillers may keep the headache going (medication overuse)."
        ),
        "new_medicine": translate("intake", "The pain may be an effect of the medicine."),
        "meningitis": translate("intake", "May be a sign of meningitis or another infection."),
        "neck_artery": translate(
            "intake",
            "May be a sign of a torn artery in the neck, of bleeding in the head, or of an "
            "unstable neck.",
        ),
        "giant_cell": translate(
            "intake", "May be a sign of giant cell arteritis, which endangers sight."
        ),
        "pressure": translate(
            "intake", "May be a sign of raised pressure or of a growth in the head."
        ),
        "older_onset": translate(
            "intake", "May be a sign of giant cell arteritis, a growth or another new disorder."
        ),
    }
