"""What a page says about its viewport (CSS Viewport 1, the `<meta name="viewport">` element)."""

from __future__ import annotations

from functools import lru_cache

from socialint.document import Document
from socialint.model import Text


@lru_cache(maxsize=1)  # several rules ask, one after the other
def viewports(doc: Document) -> tuple[Text, ...]:
    """The `content` of each such element."""
    places = doc.root.places
    metas = [meta for meta in doc.index.with_tag("meta") if (places.value(meta, "name") or "").strip().lower() == "viewport"]
    return tuple([content for meta in metas if (content := places.element(meta).attribute("content")) is not None])
