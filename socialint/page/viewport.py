"""What a page says about its viewport (CSS Viewport 1, the `<meta name="viewport">` element)."""

from __future__ import annotations

from functools import lru_cache

from socialint.document import Document
from socialint.model import Text


@lru_cache(maxsize=1)  # several rules ask, one after the other
def viewports(doc: Document) -> tuple[Text, ...]:
    """The `content` of each such element."""
    metas = (meta for meta in doc.elements("meta") if meta.get("name", "").strip().lower() == "viewport")
    return tuple(content for meta in metas if (content := meta.attribute("content")) is not None)
