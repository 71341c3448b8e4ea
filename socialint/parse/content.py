"""A string of JSON or front matter to a Document, which keys hold one, and what the configuration says about the file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from typing import TYPE_CHECKING

from socialint.document import Document
from socialint.model import Context, Text, Value
from socialint.parse.templates import mask
from socialint.record import Record
from socialint.source import Source

if TYPE_CHECKING:
    from socialint.parse.plain import Anchor
    from socialint.tree import Element

#: The keys of a JSON object that hold content, and how they are read.
CONTENT_KEYS = {"text": "text", "html": "html", "markdown": "markdown"}


class Settings(Record):
    """What the configuration says about one file."""

    context: Context = Context()
    kind: str = ""  # "post", "page" or "" to tell by the content
    content_keys: Mapping[str, str] = {}  # further JSON keys -> "text", "html" or "markdown"
    columns: Mapping[str, str] = {}  # further names of columns in tables of posts -> what they hold (see `exports.tables`)


@cache
def _plain_parser() -> Callable[[Text, Sequence[Anchor]], Element]:
    """Imported when there is a plain text."""
    from socialint.parse.plain import parse_plain

    return parse_plain


def content(
    source: Source,
    fields: Value,
    value: Value,
    how: str,
    kind: str,
    context: Context,
    format: str = "json",
    anchors: Sequence[Anchor] = (),
) -> Document:
    """A Document out of a string of JSON or front matter. `how`: "text", "html" or "markdown"; `fields`: the object around it.

    `anchors`: links that are declared beside a plain text.
    """
    assert value.text is not None
    masked = mask(value.text.value)
    text = Text(masked.text, lambda: value.text.map)  # type: ignore[union-attr]
    fragment = True
    plain = None
    if how == "html":
        from socialint.parse.html import is_fragment, normalised, parse_html

        html, inner = normalised(text.value)
        root = parse_html(html, inner.then(text.map) if inner else text.map)
        fragment = is_fragment(root)
    elif how == "markdown":
        from socialint.parse.markdown import parse_markdown

        root = parse_markdown(text.value, 0, text.map)
    else:
        root, plain = _plain_parser()(text, anchors), text
    return Document(
        source, kind, format, root, metadata=fields, context=context, fragment=fragment,
        templated=masked.templated, plain=plain, head=partial(getattr, value, "key_span"),
    )  # fmt: skip
