"""The window. Qt lives here and in `app`; nothing here is imported by a lower layer."""
