"""Ignores: which findings an author has set aside, and why.

    <!-- socialint: ignore[alt-missing] reason -->        the next element, or the line where it trails
    <!-- socialint: ignore-file[reading] reason -->       the whole document
    socialint: {ignore: {alt-missing: reason}}            front matter and JSON: the whole document

A rule id or a family may stand in the brackets, several parted by commas. An
ignore without a reason sets nothing aside.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from socialint import rules
from socialint.document import Document
from socialint.model import Hit, Span, Value
from socialint.pattern import pattern
from socialint.suggest import did_you_mean
from socialint.tree import Comment, Element, Node, TextNode

_COMMENT = pattern(r"\s*socialint:\s*(?P<verb>ignore-file|ignore)\s*\[(?P<ids>[^\]]*)\](?P<reason>.*)", re.DOTALL)
#: A comment that was meant to set something aside, and does not.
_LOOSE = pattern(r"\s*socialint[:\s-]\s*(?:ignore|disable|enable|skip|allow|off|noqa|nolint)\b", re.IGNORECASE)


class Ignore(NamedTuple):
    """One selector set aside. `covers` is None for the whole document; `span` is where it is written."""

    selector: str
    reason: str
    span: Span
    covers: Span | None


def read_ignores(doc: Document) -> tuple[list[Ignore], list[tuple[str, Hit]]]:
    """The ignores of a document that count, and the faults in how they are written, with the ids of their rules."""
    found: list[Ignore] = []
    faults: list[tuple[str, Hit]] = []
    field = doc.field("socialint")
    inner = field.get("ignore") if field else None
    if inner is not None:
        found += _from_field(inner, faults)
    if "socialint" in doc.source.text:
        for comment in doc.comments():
            found += _from_comment(doc, comment, faults)
    return found, faults


def _from_field(value: Value, faults: list[tuple[str, Hit]]) -> Iterator[Ignore]:
    if not isinstance(value.data, dict):
        for item in value.items():
            faults.append(("ignore-no-reason", _no_reason(item.span, str(item.data)[:60])))
        return
    for key, reason in value.data.items():
        place = reason.key_span or reason.span
        if not isinstance(reason.data, str) or not reason.data.strip():
            faults.append(("ignore-no-reason", _no_reason(place, key[:60])))
        else:
            yield Ignore(key, reason.data.strip(), place, None)


def _no_reason(span: Span, id: str) -> Hit:
    return Hit(span, f'"{id}" is ignored without a reason', "say why: who reads this later must be able to judge it")


def _from_comment(doc: Document, comment: Comment, faults: list[tuple[str, Hit]]) -> Iterator[Ignore]:
    match = _COMMENT.match(comment.data)
    if not match:
        loose = _LOOSE.match(comment.data)
        if loose:
            hint = "write <!-- socialint: ignore[rule-id] reason -->"
            faults.append(("ignore-unknown", Hit(comment.span, "a socialint comment that means nothing", hint)))
        return
    reason = match["reason"].strip().lstrip("-:– ").strip()
    ids = [part.strip() for part in match["ids"].split(",") if part.strip()]
    if not ids:
        faults.append(("ignore-unknown", Hit(comment.span, "no rule is named between the brackets", "name a rule or a family")))
    covers = None if match["verb"] == "ignore-file" else _covered(doc, comment)
    for id in ids:
        if not reason:
            faults.append(("ignore-no-reason", _no_reason(comment.span, id[:60])))
        else:
            yield Ignore(id, reason, comment.span, covers)


def _covered(doc: Document, comment: Comment) -> Span:
    """The line before a trailing comment, else the next element or text."""
    parent = comment.parent
    siblings = parent.children if parent else []
    at = next(i for i, node in enumerate(siblings) if node is comment)
    before = _on_the_line(siblings[:at])
    if before is not None:
        return Span(before, comment.span.end)
    nodes = doc.root.walk()
    for node in nodes:
        if node is comment:
            break
    for node in nodes:  # the next that stands in the file: implied elements do not
        if isinstance(node, Element) and not node.implied:
            return node.span
        if isinstance(node, TextNode) and node.data.strip():
            return node.text.span()
    return Span(comment.span.end, comment.span.end)


def _on_the_line(before: list[Node]) -> int | None:
    """Where the line that a comment trails begins, None where it stands alone on its line."""
    start: int | None = None
    for node in reversed(before):
        if isinstance(node, TextNode):
            line = node.data.rsplit("\n", 1)
            if line[-1].strip():
                offset = len(node.data) - len(line[-1])
                start = node.text.span(offset).start
            if len(line) > 1:
                break
        elif isinstance(node, Element):
            if node.tag == "br":
                break
            start = node.span.start
        elif isinstance(node, Comment):
            continue
    return start


def unknown(ignores: Iterable[Ignore], known: Iterable[str]) -> Iterator[tuple[str, Hit]]:
    """A hit for each selector that means no rule."""
    ids = list(known)
    for ignore in ignores:
        if not any(rules.matches(ignore.selector, id) for id in ids):
            near = did_you_mean(ignore.selector, ids)
            message = f'no rule is named "{ignore.selector[:60]}"{near}'
            yield "ignore-unknown", Hit(ignore.span, message, "see `socialint list rules`")


def covers(ignore: Ignore, rule: str, span: Span) -> bool:
    """True where an ignore sets a finding of `rule` at `span` aside."""
    if not rules.matches(ignore.selector, rule) or rule.startswith("ignore-"):
        return False
    return ignore.covers is None or ignore.covers.start <= span.start <= max(ignore.covers.start, ignore.covers.end - 1)
