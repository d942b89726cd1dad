"""The drawing one paints on: view, scene, layers, items, pointer, tools."""
