"""Trees out of strings."""

from __future__ import annotations

from socialint.parse.html import parse_html
from socialint.parse.templates import mask
from socialint.tree import Element


def tree(html: str) -> Element:
    """The root of a page or fragment, template tags masked."""
    return parse_html(mask(html).text)


def target(html: str) -> Element:
    """The element with the id "t"."""
    return next(element for element in tree(html).elements() if element.get("id") == "t")
