"""Documents and packs out of strings, for tests of the pack engine."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from socialint.document import Document, House
from socialint.packs.prose import Prose
from socialint.parse.documents import parse
from socialint.source import Source


def document(text: str, name: str = "post.md", products: Mapping[str, Any] | None = None) -> Document:
    """The one document of a file."""
    (doc,) = parse(Source(name, text)).documents
    doc.house = House(None, products)
    return doc


def post(text: str, products: Mapping[str, Any] | None = None, **fields: Any) -> Document:
    """A JSON post."""
    return document(json.dumps({"platform": "x", **fields, "text": text}, ensure_ascii=False), "post.json", products)


def prose(text: str) -> Prose:
    """The prose of a JSON post."""
    return Prose(post(text))


def pack(requirement: str, *, market: str = "all", confidence: str = "A") -> str:
    """A pack with one requirement `one`, of which a test cares for some lines only."""
    return f"""
title = "T"
market = "{market}"
industry = "all"
source = "s"
url = "https://example.org"
reviewed = 2026-11-21
confidence = "{confidence}"

[[requirement]]
key = "one"
summary = "S"
cite = "c"
severity = "error"
message = "lacks it"
hint = "add it"
example = [{{ verdict = "bad", format = "json", text = "{{}}" }}, {{ verdict = "good", format = "json", text = "{{}}" }}]
{requirement}
"""
