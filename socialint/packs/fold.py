"""Where a platform folds a text away behind "more"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from socialint.document import Document

if TYPE_CHECKING:
    from socialint.post.platforms import Limit, Platform


def fold_of(doc: Document) -> tuple[str, int]:
    """The declared platform that folds first, and after about how many characters; `("", 0)` where none is known to fold.

    Hardly any platform documents its fold: whoever says that a text is behind it says "likely" and "about".
    """
    if doc.kind != "post" or not doc.context.platforms:
        return "", 0
    from socialint.post.platforms import platforms_of

    folds = [
        (limit.value, platform.title)
        for platform in platforms_of(doc)
        for limit in _folds(platform)
        if limit.unit in ("characters", "weighted")
    ]
    value, title = min(folds, default=(0, ""))
    return title, value


def _folds(platform: Platform) -> list[Limit]:
    """The folds of a platform: the house's own, if it has set one; else that of a wide screen and that of a narrow one."""
    wide = platform.limits("fold")
    return wide if any(limit.sure == "own" for limit in wide) else wide + platform.limits("fold-narrow")
