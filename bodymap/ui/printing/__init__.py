"""Reports drawn on paper: layout, PDF, previews, and the page that asks for them."""
