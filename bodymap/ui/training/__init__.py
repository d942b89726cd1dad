"""The educator's mode: explore the atlas, read its cards, practise with questions, present."""
