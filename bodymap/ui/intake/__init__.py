"""The screens of the patient mode: one question a page."""
