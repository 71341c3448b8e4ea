"""Where a platform folds a text away behind "more"."""

from __future__ import annotations

from socialint.document import Document


def fold_of(doc: Document) -> tuple[str, int]:
    """The declared platform that folds first, and after how many characters; `("", 0)` where none is known to fold."""
    return "", 0
