"""The records in the window: inbox, patients, visits, what is stored, setting up and unlocking."""
