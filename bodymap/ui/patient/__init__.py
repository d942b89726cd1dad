"""The screen of the patient mode."""
