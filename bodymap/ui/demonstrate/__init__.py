"""The demonstration: a pattern spreading over the skin, on a screen of its own."""
