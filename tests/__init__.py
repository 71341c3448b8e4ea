"""Tests. A package of its own name, because others install a top-level `tests`, too."""
