"""Ignores: which findings an author has set aside, and why.

    <!-- socialint: ignore[alt-missing] reason -->        the next element, or the line where it trails
    <!-- socialint: ignore-file[reading] reason -->       the whole document
    socialint: {ignore: {alt-missing: reason}}            front matter and JSON: the whole document

A rule id or a family may stand in the brackets, several parted by commas. An
ignore without a reason sets nothing aside.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from socialint import rules
from socialint.document import Document
from socialint.model import Hit, Span, Value
from socialint.pattern import pattern
from socialint.record import Record
from socialint.suggest import did_you_mean
from socialint.tree import Comment, Element, Node, TextNode

_COMMENT = pattern(r"\s*socialint:\s*(?P<verb>ignore-file|ignore)\s*\[(?P<ids>[^\]]*)\](?P<reason>.*)", re.DOTALL)
#: A comment that was meant to set something aside, and does not.
_LOOSE = pattern(r"\s*socialint[:\s-]\s*(?:ignore|disable|enable|skip|allow|off|noqa|nolint)\b", re.IGNORECASE)


class Ignore(Record):
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
    if not doc.verbatim and "socialint" in _own_part(doc):  # a plain text has no comments
        ours = list(doc.comments("socialint"))
        reach = _Reach(doc, ours) if ours else None
        for comment in ours:
            found += _from_comment(comment, reach, faults)
    return found, faults


def _own_part(doc: Document) -> str:
    """The text of the file; of a file of many posts, each looks only at its own part."""
    text = doc.source.text
    return text[slice(*doc.metadata.span)] if doc.format == "json" and doc.metadata else text


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


def _from_comment(comment: Comment, reach: _Reach | None, faults: list[tuple[str, Hit]]) -> Iterator[Ignore]:
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
    covers = None if match["verb"] == "ignore-file" or reach is None else reach.of(comment)
    for id in ids:
        if not reason:
            faults.append(("ignore-no-reason", _no_reason(comment.span, id[:60])))
        else:
            yield Ignore(id, reason, comment.span, covers)


class _Reach:
    """What comments cover: the line before a trailing one, else the next element or text. One pass, however many there are."""

    def __init__(self, doc: Document, comments: list[Comment]) -> None:
        self._lines: dict[int, Node] = {}  # of a trailing comment: where its line begins
        self._nexts: dict[int, Node] = {}
        for parent in {id(comment.parent): comment.parent for comment in comments}.values():
            if parent is not None:
                self._read_lines(parent)
        following: Node | None = None
        for node in reversed(list(doc.root.walk())):
            if isinstance(node, Comment):
                if following is not None:
                    self._nexts[id(node)] = following
            elif (isinstance(node, TextNode) and node.data.strip()) or (isinstance(node, Element) and not node.implied):
                following = node

    def _read_lines(self, parent: Element) -> None:
        begins: Node | None = None
        for node in parent.children:
            if isinstance(node, TextNode):
                last = node.data.rpartition("\n")
                if last[1]:
                    begins = None
                if last[2].strip() and begins is None:
                    begins = node
            elif isinstance(node, Comment):
                if begins is not None:
                    self._lines[id(node)] = begins
            elif isinstance(node, Element):
                begins = None if node.tag == "br" else begins or node

    def of(self, comment: Comment) -> Span:
        """What a comment covers in the file."""
        line, following = self._lines.get(id(comment)), self._nexts.get(id(comment))
        if isinstance(line, TextNode):
            return Span(line.text.span(line.data.rfind("\n") + 1).start, comment.span.end)
        if isinstance(line, Element):
            return Span(line.span.start, comment.span.end)
        if isinstance(following, TextNode):
            return following.text.span()
        if isinstance(following, Element):
            return following.span
        return Span(comment.span.end, comment.span.end)


def unknown(ignores: Iterable[Ignore], known: Iterable[str]) -> Iterator[tuple[str, Hit]]:
    """A hit for each selector that means no rule."""
    ids = list(known)
    means: dict[str, bool] = {}
    for ignore in ignores:
        word = ignore.selector
        if word not in means:
            means[word] = any(rules.matches(word, id) for id in ids)
        if not means[word]:
            near = did_you_mean(word, ids) if len(means) < 100 else ""
            yield "ignore-unknown", Hit(ignore.span, f'no rule is named "{word[:60]}"{near}', "see `socialint list rules`")


class Applied:
    """The ignores of a document at work: which one sets a finding aside, and which have set nothing aside yet."""

    def __init__(self, ignores: Sequence[Ignore]) -> None:
        self._ignores = sorted(ignores, key=_start)
        self._used: set[int] = set()
        # Of each selector: where its ignores start, and which of those up to there reaches farthest.
        self._starts: dict[str, list[int]] = {}
        self._farthest: dict[str, list[Ignore]] = {}
        for ignore in self._ignores:
            selector = rules.ALIASES.get(ignore.selector, ignore.selector)
            farthest = self._farthest.setdefault(selector, [])
            farthest.append(max(farthest[-1], ignore, key=_end) if farthest else ignore)
            self._starts.setdefault(selector, []).append(_start(ignore))

    def to(self, rule: str, span: Span) -> Ignore | None:
        """The ignore that covers a finding of `rule` at `span`; it counts as used then. The rules of ignores obey none."""
        if not self._ignores or rule.startswith("ignore-"):
            return None
        for selector in rules.selectors(rule):
            at = bisect_right(self._starts.get(selector, ()), span.start) - 1
            if at >= 0 and _end(self._farthest[selector][at]) >= span.start:
                self._used.add(id(self._farthest[selector][at]))
                return self._farthest[selector][at]
        return None

    @property
    def used(self) -> set[Span]:
        """Where the ignores are written that have set something aside."""
        return {ignore.span for ignore in self._ignores if id(ignore) in self._used}

    def unused(self, ran: Iterable[str]) -> Iterator[tuple[str, Hit]]:
        """A hit for each ignore that set nothing aside, of those whose rule ran."""
        ids = {selector for id in ran for selector in rules.selectors(id)}
        for ignore in self._ignores:
            if id(ignore) not in self._used and rules.ALIASES.get(ignore.selector, ignore.selector) in ids:
                message = f'the ignore of "{ignore.selector[:60]}" sets nothing aside'
                move = ", or put it before the element, or at the end of the line, that it is about" if ignore.covers else ""
                yield "ignore-unused", Hit(ignore.span, message, f"remove it{move}")


def _start(ignore: Ignore) -> int:
    return ignore.covers.start if ignore.covers else 0


def _end(ignore: Ignore) -> int:
    """The last offset that an ignore covers."""
    return max(ignore.covers.start, ignore.covers.end - 1) if ignore.covers else sys.maxsize
