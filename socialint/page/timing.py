"""Time limits in the markup: `<meta http-equiv="refresh">` as browsers read it.

HTML, 4.2.5.3, the shared declarative refresh steps.
"""

from __future__ import annotations

import re

from socialint.document import Document
from socialint.model import MASK
from socialint.page.recordings import asleep
from socialint.pattern import pattern
from socialint.record import Record
from socialint.tree import Element

#: Blanks, digits or a full stop, more of both, then the end or what may stand before an address.
_DELAY = pattern(r"[ \t\n\f\r]*(?:([0-9]{1,40})|(?=\.))[0-9.]{0,400}(?:$|[ \t\n\f\r;,])")
#: The address that it names; a bare one is none to us.
_TARGET = pattern(r"[;,]\s*url\s*=\s*['\"]?([^'\"]+)", re.IGNORECASE)
#: Twenty hours: whoever needs longer than that is not helped by more (WCAG 2.2, 2.2.1).
TWENTY_HOURS = 72_000


class Refresh(Record):
    """A page that loads again, or another one, by itself after `seconds`."""

    seconds: int
    element: Element

    @property
    def target(self) -> str:
        """The address that it leads to, "" where it names none."""
        match = _TARGET.search(self.element.get("content") or "")
        return match[1].strip() if match else ""


def refresh_delay(content: str) -> int | None:
    """The whole seconds that the `content` of a refresh means, None where browsers take no notice of it."""
    match = _DELAY.match(content)
    return int(match[1] or 0) if match else None


def refresh(doc: Document) -> Refresh | None:
    """The one refresh of a page that counts: the first with a content that can be read. Later ones do nothing."""
    still: set[int] | None = None
    for meta in doc.elements("meta"):
        if meta.get("http-equiv", "").strip().lower() != "refresh" or meta.namespace != "html":
            continue
        content = meta.get("content", "")
        if MASK in content or meta.dynamic:
            return None
        if still is None:
            still = asleep(doc, "meta")
        seconds = None if id(meta) in still else refresh_delay(content)
        if seconds is not None:
            return Refresh(seconds, meta)
    return None


def spoken(seconds: float) -> str:
    """A time as people say it: "1 second", "30 seconds", "5 minutes", "20 hours"."""
    for unit, size in (("hour", 3600), ("minute", 60)):
        if seconds >= size and seconds % size == 0:
            number = int(seconds // size)
            return f"{number} {unit}{'s' if number > 1 else ''}"
    return f"{seconds:.3g} second{'s' if seconds != 1 else ''}"
