"""Small widgets that know nothing of pain or muscles."""
