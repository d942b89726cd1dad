"""The names of the places of head, neck and shoulders: in the list, and inside a sentence.

Each is a text of its own for left, right, both sides and the middle, because most languages bend
the words around a place. The third to fifth text of a pair and the second of a middle stand in
"You marked {places}."; they begin small and take the case that sentence asks for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

Pair = tuple[str, str, str, str, str]
"""Left and right in the list; left, right and both sides in a sentence."""

Middle = tuple[str, str]
"""In the list; in a sentence."""

PAIRS: Mapping[str, Callable[[], Pair]] = MappingProxyType(
    {
        "forehead": lambda: (
            translate("areas", "Left side of the forehead"),
            translate("areas", "Right side of the forehead"),
            translate("areas", "the LEFT side of your forehead"),
            translate("areas", "the RIGHT side of your forehead"),
            translate("areas", "your forehead on BOTH sides"),
        ),
        "temple": lambda: (
            translate("areas", "Left temple"),
            translate("areas", "Right temple"),
            translate("areas", "your LEFT temple"),
            translate("areas", "your RIGHT temple"),
            translate("areas", "your temples on BOTH sides"),
        ),
        "top_front": lambda: (
            translate("areas", "Top of the head, front left"),
            translate("areas", "Top of the head, front right"),
            translate("areas", "the front part of the top of your head on the LEFT"),
            translate("areas", "the front part of the top of your head on the RIGHT"),
            translate("areas", "the front part of the top of your head on BOTH sides"),
        ),
        "top_back": lambda: (
            translate("areas", "Top of the head, back left"),
            translate("areas", "Top of the head, back right"),
            translate("areas", "the back part of the top of your head on the LEFT"),
            translate("areas", "the back part of the top of your head on the RIGHT"),
            translate("areas", "the back part of the top of your head on BOTH sides"),
        ),
        "side_of_head": lambda: (
            translate("areas", "Head above the left ear"),
            translate("areas", "Head above the right ear"),
            translate("areas", "your head above the LEFT ear"),
            translate("areas", "your head above the RIGHT ear"),
            translate("areas", "your head above the ears on BOTH sides"),
        ),
        "back_of_head": lambda: (
            translate("areas", "Back of the head, left"),
            translate("areas", "Back of the head, right"),
            translate("areas", "the back of your head on the LEFT"),
            translate("areas", "the back of your head on the RIGHT"),
            translate("areas", "the back of your head on BOTH sides"),
        ),
        "base_of_skull": lambda: (
            translate("areas", "Just above the neck, left"),
            translate("areas", "Just above the neck, right"),
            translate("areas", "the back of your head just above the neck on the LEFT"),
            translate("areas", "the back of your head just above the neck on the RIGHT"),
            translate("areas", "the back of your head just above the neck on BOTH sides"),
        ),
        "eyebrow": lambda: (
            translate("areas", "Left eyebrow"),
            translate("areas", "Right eyebrow"),
            translate("areas", "your LEFT eyebrow"),
            translate("areas", "your RIGHT eyebrow"),
            translate("areas", "your eyebrows on BOTH sides"),
        ),
        "eye": lambda: (
            translate("areas", "Left eye, or behind it"),
            translate("areas", "Right eye, or behind it"),
            translate("areas", "your LEFT eye"),
            translate("areas", "your RIGHT eye"),
            translate("areas", "your eyes on BOTH sides"),
        ),
        "beside_the_nose": lambda: (
            translate("areas", "Left of the nose, below the eye"),
            translate("areas", "Right of the nose, below the eye"),
            translate("areas", "your face beside the nose on the LEFT"),
            translate("areas", "your face beside the nose on the RIGHT"),
            translate("areas", "your face beside the nose on BOTH sides"),
        ),
        "cheekbone": lambda: (
            translate("areas", "Left cheekbone"),
            translate("areas", "Right cheekbone"),
            translate("areas", "your LEFT cheekbone"),
            translate("areas", "your RIGHT cheekbone"),
            translate("areas", "your cheekbones on BOTH sides"),
        ),
        "cheek": lambda: (
            translate("areas", "Left cheek"),
            translate("areas", "Right cheek"),
            translate("areas", "your LEFT cheek"),
            translate("areas", "your RIGHT cheek"),
            translate("areas", "your cheeks on BOTH sides"),
        ),
        "lower_jaw": lambda: (
            translate("areas", "Lower jaw, left"),
            translate("areas", "Lower jaw, right"),
            translate("areas", "your lower jaw on the LEFT"),
            translate("areas", "your lower jaw on the RIGHT"),
            translate("areas", "your lower jaw on BOTH sides"),
        ),
        "back_of_the_jaw": lambda: (
            translate("areas", "Back of the jaw, left"),
            translate("areas", "Back of the jaw, right"),
            translate("areas", "the back of your jaw on the LEFT"),
            translate("areas", "the back of your jaw on the RIGHT"),
            translate("areas", "the back of your jaw on BOTH sides"),
        ),
        "jaw_joint": lambda: (
            translate("areas", "Left jaw joint"),
            translate("areas", "Right jaw joint"),
            translate("areas", "your LEFT jaw joint"),
            translate("areas", "your RIGHT jaw joint"),
            translate("areas", "your jaw joints on BOTH sides"),
        ),
        "ear": lambda: (
            translate("areas", "Left ear, or inside it"),
            translate("areas", "Right ear, or inside it"),
            translate("areas", "your LEFT ear"),
            translate("areas", "your RIGHT ear"),
            translate("areas", "your ears on BOTH sides"),
        ),
        "in_front_of_the_ear": lambda: (
            translate("areas", "In front of the left ear"),
            translate("areas", "In front of the right ear"),
            translate("areas", "the place in front of your LEFT ear"),
            translate("areas", "the place in front of your RIGHT ear"),
            translate("areas", "the place in front of your ears on BOTH sides"),
        ),
        "behind_the_ear": lambda: (
            translate("areas", "Behind the left ear"),
            translate("areas", "Behind the right ear"),
            translate("areas", "the place behind your LEFT ear"),
            translate("areas", "the place behind your RIGHT ear"),
            translate("areas", "the place behind your ears on BOTH sides"),
        ),
        "upper_side_teeth": lambda: (
            translate("areas", "Upper back teeth, left"),
            translate("areas", "Upper back teeth, right"),
            translate("areas", "your upper back teeth on the LEFT"),
            translate("areas", "your upper back teeth on the RIGHT"),
            translate("areas", "your upper back teeth on BOTH sides"),
        ),
        "lower_side_teeth": lambda: (
            translate("areas", "Lower back teeth, left"),
            translate("areas", "Lower back teeth, right"),
            translate("areas", "your lower back teeth on the LEFT"),
            translate("areas", "your lower back teeth on the RIGHT"),
            translate("areas", "your lower back teeth on BOTH sides"),
        ),
        "under_the_jaw": lambda: (
            translate("areas", "Under the jaw, left"),
            translate("areas", "Under the jaw, right"),
            translate("areas", "the place under your jaw on the LEFT"),
            translate("areas", "the place under your jaw on the RIGHT"),
            translate("areas", "the place under your jaw on BOTH sides"),
        ),
        "front_of_neck": lambda: (
            translate("areas", "Front of the neck, left"),
            translate("areas", "Front of the neck, right"),
            translate("areas", "the front of your neck on the LEFT"),
            translate("areas", "the front of your neck on the RIGHT"),
            translate("areas", "the front of your neck on BOTH sides"),
        ),
        "side_of_neck": lambda: (
            translate("areas", "Left side of the neck"),
            translate("areas", "Right side of the neck"),
            translate("areas", "the LEFT side of your neck"),
            translate("areas", "the RIGHT side of your neck"),
            translate("areas", "your neck at the side on BOTH sides"),
        ),
        "upper_back_of_neck": lambda: (
            translate("areas", "Back of the neck, upper part, left"),
            translate("areas", "Back of the neck, upper part, right"),
            translate("areas", "the upper part of the back of your neck on the LEFT"),
            translate("areas", "the upper part of the back of your neck on the RIGHT"),
            translate("areas", "the upper part of the back of your neck on BOTH sides"),
        ),
        "lower_back_of_neck": lambda: (
            translate("areas", "Back of the neck, lower part, left"),
            translate("areas", "Back of the neck, lower part, right"),
            translate("areas", "the lower part of the back of your neck on the LEFT"),
            translate("areas", "the lower part of the back of your neck on the RIGHT"),
            translate("areas", "the lower part of the back of your neck on BOTH sides"),
        ),
        "top_of_shoulder": lambda: (
            translate("areas", "Top of the left shoulder"),
            translate("areas", "Top of the right shoulder"),
            translate("areas", "the top of your LEFT shoulder"),
            translate("areas", "the top of your RIGHT shoulder"),
            translate("areas", "the top of your shoulders on BOTH sides"),
        ),
        "collar_bone": lambda: (
            translate("areas", "Left collar bone"),
            translate("areas", "Right collar bone"),
            translate("areas", "your LEFT collar bone"),
            translate("areas", "your RIGHT collar bone"),
            translate("areas", "your collar bones on BOTH sides"),
        ),
        "front_of_shoulder": lambda: (
            translate("areas", "Front of the left shoulder"),
            translate("areas", "Front of the right shoulder"),
            translate("areas", "the front of your LEFT shoulder"),
            translate("areas", "the front of your RIGHT shoulder"),
            translate("areas", "the front of your shoulders on BOTH sides"),
        ),
        "point_of_shoulder": lambda: (
            translate("areas", "Outer tip of the left shoulder"),
            translate("areas", "Outer tip of the right shoulder"),
            translate("areas", "the outer tip of your LEFT shoulder"),
            translate("areas", "the outer tip of your RIGHT shoulder"),
            translate("areas", "the outer tip of your shoulders on BOTH sides"),
        ),
        "back_of_shoulder": lambda: (
            translate("areas", "Back of the left shoulder"),
            translate("areas", "Back of the right shoulder"),
            translate("areas", "the back of your LEFT shoulder"),
            translate("areas", "the back of your RIGHT shoulder"),
            translate("areas", "the back of your shoulders on BOTH sides"),
        ),
        "shoulder_blade": lambda: (
            translate("areas", "Left shoulder blade"),
            translate("areas", "Right shoulder blade"),
            translate("areas", "your LEFT shoulder blade"),
            translate("areas", "your RIGHT shoulder blade"),
            translate("areas", "your shoulder blades on BOTH sides"),
        ),
        "between_the_blades": lambda: (
            translate("areas", "Between spine and left shoulder blade"),
            translate("areas", "Between spine and right shoulder blade"),
            translate("areas", "the place between your spine and your LEFT shoulder blade"),
            translate("areas", "the place between your spine and your RIGHT shoulder blade"),
            translate("areas", "the place between your shoulder blades on BOTH sides"),
        ),
        "upper_chest": lambda: (
            translate("areas", "Upper chest, left"),
            translate("areas", "Upper chest, right"),
            translate("areas", "your upper chest on the LEFT"),
            translate("areas", "your upper chest on the RIGHT"),
            translate("areas", "your upper chest on BOTH sides"),
        ),
        "upper_arm": lambda: (
            translate("areas", "Left upper arm"),
            translate("areas", "Right upper arm"),
            translate("areas", "your LEFT upper arm"),
            translate("areas", "your RIGHT upper arm"),
            translate("areas", "your upper arms on BOTH sides"),
        ),
    }
)
"""Texts of areas with two sides, in the order of the list; asked for anew in every language."""

MIDDLES: Mapping[str, Callable[[], Middle]] = MappingProxyType(
    {
        "forehead": lambda: (
            translate("areas", "Middle of the forehead"),
            translate("areas", "the middle of your forehead"),
        ),
        "top_front": lambda: (
            translate("areas", "Top of the head, front middle"),
            translate("areas", "the middle of the top of your head in front"),
        ),
        "top_back": lambda: (
            translate("areas", "Top of the head, back middle"),
            translate("areas", "the middle of the top of your head at the back"),
        ),
        "back_of_head": lambda: (
            translate("areas", "Back of the head, middle"),
            translate("areas", "the middle of the back of your head"),
        ),
        "base_of_skull": lambda: (
            translate("areas", "Just above the neck, middle"),
            translate("areas", "the middle of the back of your head just above the neck"),
        ),
        "between_the_eyebrows": lambda: (
            translate("areas", "Between the eyebrows"),
            translate("areas", "the place between your eyebrows"),
        ),
        "nose": lambda: (
            translate("areas", "Nose"),
            translate("areas", "your nose"),
        ),
        "lips": lambda: (
            translate("areas", "Lips and around the mouth"),
            translate("areas", "your lips or the skin around them"),
        ),
        "chin": lambda: (
            translate("areas", "Chin"),
            translate("areas", "your chin"),
        ),
        "upper_front_teeth": lambda: (
            translate("areas", "Upper front teeth"),
            translate("areas", "your upper front teeth"),
        ),
        "lower_front_teeth": lambda: (
            translate("areas", "Lower front teeth"),
            translate("areas", "your lower front teeth"),
        ),
        "roof_of_the_mouth": lambda: (
            translate("areas", "Roof of the mouth"),
            translate("areas", "the roof of your mouth"),
        ),
        "tongue": lambda: (
            translate("areas", "Tongue"),
            translate("areas", "your tongue"),
        ),
        "throat": lambda: (
            translate("areas", "Throat"),
            translate("areas", "your throat"),
        ),
        "under_the_jaw": lambda: (
            translate("areas", "Under the chin"),
            translate("areas", "the place under your chin"),
        ),
        "upper_back_of_neck": lambda: (
            translate("areas", "Back of the neck, upper part, middle"),
            translate("areas", "the middle of the upper part of the back of your neck"),
        ),
        "lower_back_of_neck": lambda: (
            translate("areas", "Back of the neck, lower part, middle"),
            translate("areas", "the middle of the lower part of the back of your neck"),
        ),
        "between_the_blades": lambda: (
            translate("areas", "Spine between the shoulder blades"),
            translate("areas", "your spine between the shoulder blades"),
        ),
        "upper_chest": lambda: (
            translate("areas", "Middle of the upper chest"),
            translate("areas", "the middle of your upper chest"),
        ),
    }
)
"""Texts of areas on the midline."""
