"""The twin of a page: where its texts and comments stand.

The parser does not say. So the page is parsed a second time with every run of
text replaced by its number: whatever the tree builder does with a run (foster
parenting, the adoption agency, dropped blanks), its number shows where it went.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import chain, dropwhile
from operator import is_not
from typing import Any

from socialint.model import Segment, SourceMap, whole
from socialint.parse.turbo import turbohtml
from socialint.pattern import pattern
from socialint.tree import Comment, Element

_BLANKS = " \t\n\r\f"
_OPEN, _CLOSE = "\ue001", "\ue002"
_MARK = pattern(f"{_OPEN}([0-9]+){_CLOSE}")
_CDATA, _CDATA_END = "<![CDATA[", "]]>"
_LINE_END = pattern(r"\n")
#: Elements whose content a tokenizer that knows no tree takes for raw text.
_RAW = ("title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "noscript", "script", "plaintext")


class Twin:
    """The same tree as that of `root`, with numbers for its texts. Places count in `html`."""

    def __init__(self, html: str, root: Element) -> None:
        self._texts: dict[Any, str] = {}  # of each text: its twin's data
        self._runs: list[list[tuple[str, int, int]]] = []  # of each run of text: decoded text, start, end
        self._comments: dict[Any, Sequence[int]] = {}
        marked: list[str] = []
        runs = self._runs
        comments: list[tuple[str, int, int]] = []
        run: list[tuple[str, int, int]] = []
        kinds = turbohtml.TokenType

        def close() -> None:
            decoded = "".join(piece[0] for piece in run)
            body = decoded.strip(_BLANKS)
            if body:
                lead = decoded[: len(decoded) - len(decoded.lstrip(_BLANKS))]
                tail = decoded[len(decoded.rstrip(_BLANKS)) :]
                marked.append(f"{lead}{_OPEN}{len(runs)}{_CLOSE}{tail}")
                runs.append(run.copy())
            else:
                marked.append(decoded)
            run.clear()

        for kind, data, source, start in _tokens(html, root):
            if kind is kinds.TEXT:
                run.append((data, start, start + len(data)))
                continue
            if kind is kinds.CHARACTER_REFERENCE:
                run.append((data, start, start + len(source)))
                continue
            if run:
                close()
            if kind is kinds.COMMENT:
                marked.append(f"<!--{len(comments)}-->")
                comments.append((data, start, start + len(source)))
            else:
                marked.append(source)
        if run:
            close()
        twin = turbohtml.parse("".join(marked))
        ours, theirs = list(root.places.descendants(root)), list(twin.descendants)
        comment_type, text_type = turbohtml.Comment, turbohtml.Text
        if len(ours) != len(theirs):
            # The tree builder went a way that we do not know of (a frameset). Comments are found by what they say.
            left = iter(comments)
            for one in ours:
                if type(one) is comment_type:
                    self._comments[one] = next((span for data, *span in left if data == one.data), (0, 0))
            return
        for one, other in zip(ours, theirs, strict=True):
            kind = type(one)
            if kind is not type(other):
                continue
            if kind is text_type:
                self._texts[one] = other.data
            elif kind is comment_type and other.data.isdigit() and int(other.data) < len(comments):
                self._comments[one] = comments[int(other.data)][1:]

    def text(self, handle: Any) -> SourceMap:
        """The map of a text; where the two disagree, its parent is as near as can be said."""
        marked = self._texts.get(handle)
        found = _spread(handle.data, marked, self._runs) if marked is not None else None
        if found is not None:
            return found
        # Raw text in foreign content.
        location, above = None, handle.parent
        while type(above) is turbohtml.Element and not location:
            location, above = above.source_location, above.parent
        start, end = 0, 0
        if location:
            start = location.start_tag.end_offset
            end = location.end_tag.start_offset if location.end_tag else start
        return SourceMap(whole(0, len(handle.data), start, end))

    def comment(self, handle: Any) -> tuple[int, int]:
        """Where a comment starts and ends, delimiters and all; 0 and 0 where the two disagree."""
        start, end = self._comments.get(handle, (0, 0))
        return start, end


def _tokens(html: str, root: Element) -> Iterator[tuple[Any, str, str, int]]:
    """Kind, data, source and offset of every token that the tree was built of.

    A tokenizer needs to be told by the tree builder where SVG and MathML change its ways (a `<title>` there holds
    markup, CDATA is text) and that scripts do not run (`<noscript>` holds markup). We have the tree, so the page is
    fed up to each place where it would go wrong, and it starts afresh behind it.
    """
    starts = [0, *(match.end() for match in _LINE_END.finditer(html))]
    tokenizer = turbohtml.Tokenizer(resolve_references=False, capture_source=True)
    kinds = turbohtml.TokenType
    fed = base = 0  # how far the page was fed, where the tokenizer began to count
    line = 1  # the number of line starts up to there
    for stop, low, high in (*sorted(_stops(html, root)), (len(html), -1, -1)):
        if stop < fed:
            continue
        afresh = low == high >= 0
        tokens = tokenizer.feed(html[fed:stop])
        fed = stop
        for token in tokens if high >= 0 else chain(tokens, tokenizer.close()):
            at = token.col + (base if token.line == 1 else starts[line + token.line - 2])
            data, source = token.data or "", token.source or ""
            if token.type is kinds.COMMENT and at == low < high:
                yield kinds.TEXT, html[at + len(_CDATA) : high - len(_CDATA_END)], html[at:high], at + len(_CDATA)
                afresh = True
                continue
            if token.type is kinds.TEXT and not html.startswith(data, at):
                # `</>` is nothing at all (13.2.5.7): the text goes on behind it, in the same token.
                while (gap := html.find("</>", at, at + len(data))) >= 0:
                    yield token.type, data[: gap - at], "", at
                    at, data = gap + 3, data[gap - at :]
            yield token.type, data, source, at
        if afresh:
            tokenizer.reset()
            fed = base = high
            line = bisect_right(starts, base)


def _stops(html: str, root: Element) -> Iterator[tuple[int, int, int]]:
    """Where to stop feeding, and there the start and end of what may be a CDATA section; twice the stop to start afresh."""
    for element in root.elements(*_RAW):
        location = element.handle.source_location
        if location and (element.namespace != "html" or element.tag == "noscript"):
            yield (location.start_tag.end_offset,) * 3
    behind = 0
    for element in root.elements("svg", "math") if _CDATA in html else ():
        location = element.handle.source_location
        if not location or location.start_tag.end_offset < behind:
            continue
        start = location.start_tag.end_offset
        behind = location.end_tag.start_offset if location.end_tag else start if html.endswith("/>", 0, start) else len(html)
        # In HTML, also in HTML within SVG, the same is a comment.
        nodes = element.walk() if location.end_tag else dropwhile(partial(is_not, element), root.walk())
        if not any(isinstance(node, Comment) and node.data.startswith("[CDATA[") for node in nodes):
            for low, high in _cdata(html, start, behind):
                yield html.index(">", low) + 1, low, high


def _cdata(html: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while (low := html.find(_CDATA, start, end)) >= 0 and (high := html.find(_CDATA_END, low, end)) >= 0:
        start = high + len(_CDATA_END)
        yield low, start


def _spread(data: str, marked: str, runs: list[list[tuple[str, int, int]]]) -> SourceMap | None:
    """The map of a text node from its twin's numbers; None where the twin does not fit."""
    segments: list[Segment] = []
    out = at = 0
    for match in _MARK.finditer(marked):
        run = runs[int(match[1])]
        decoded = "".join(piece[0] for piece in run)
        lead = len(decoded) - len(decoded.lstrip(_BLANKS))
        body = len(decoded.strip(_BLANKS))
        # The blanks around a number are the run's own, as far as the tree builder kept them.
        before = min(lead, match.start() - at)
        behind = min(len(decoded) - lead - body, len(marked) - match.end())
        out += match.start() - at - before
        at = match.end() + behind
        skip, left = lead - before, before + body + behind
        if data[out : out + left].replace("\ufffd", "\0") != decoded[skip : skip + left].replace("\ufffd", "\0"):
            return None
        for piece, start, end in run:
            if skip >= len(piece):
                skip -= len(piece)
                continue
            taken = piece[skip : skip + left]
            if len(piece) == end - start:
                segments.append(Segment(out, out + len(taken), start + skip, start + skip + len(taken)))
            else:
                segments += whole(out, out + len(taken), start, end)
            out += len(taken)
            left -= len(taken)
            skip = 0
            if not left:
                break
    return SourceMap(segments) if out + len(marked) - at == len(data) else None
