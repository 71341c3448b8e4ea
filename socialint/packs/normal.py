"""The form in which texts are compared with the wordings of a law, with the way back to the places.

Two texts that a reader takes for the same must be equal here: Unicode NFKC;
no soft hyphens and no characters without width; every run of blanks, line
breaks and no-break blanks one blank, none before `%` or between the letters
of an abbreviation ("p. a."); straight quotes; `-` for every dash; `|` for
bullets; `.` between digits; no number of a footnote that is set high behind a
word; no sign of a trade mark; case folded. Markup and entities are gone before:
this reads what a reader reads.
"""

from __future__ import annotations

import unicodedata

from socialint.model import Segment, SourceMap, Span, Text
from socialint.pattern import pattern

#: Parts blocks (paragraphs, headings, cells): a wording does not run across it.
BREAK = "\u2029"

_WIDTHLESS = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff"
_MARKS = "\u0300-\u036f"
#: ® ℠ ™ go, as what has no width does: NFKC would make letters of two of them, and another word of the one in front.
_TRADE = "\u00ae\u2120\u2122"
_GONE = _WIDTHLESS + _TRADE
#: What stays one code point, as ASCII does: letters of western Europe (but ß), some signs (¡ to §, ©, °, ¿, €), emoji, and
#: what stands for the end of a block, an address or a template.
_SAME = (
    f"{BREAK}\u00a1-\u00a7\u00a9\u00b0\u00bf\u20ac\u00c0-\u00d6\u00d8-\u00de\u00e0-\u00f6\u00f8-\u00ff"
    "\u2600-\u27bf\U0001f300-\U0001faff\ue000\ufffc"
)
_SPACE = rf"(?:[^\S{BREAK}]|[{_GONE}])"
#: What is odd, told behind its first code point: a pattern that begins with a set of these passes quickly over all others.
_BLANK = rf"(?P<blank>(?<=[^\S {BREAK}]|[{_GONE}]){_SPACE}*|(?<= )(?:{_SPACE}+|(?=%)|(?<=\. )(?=[^\W\d_]\.)))"
_HIGH = r"[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]"
_NOTE = rf"(?P<note>(?<=(?:[^\W\d_]|[{_TRADE}\ufe0f]){_HIGH}){_HIGH}*(?!\w))"
_OTHER = rf"{_NOTE}|(?P<comma>(?<=\d,)(?=\d))|(?<=[^\x00-\x7f{_SAME}])[{_MARKS}]*"
_ODD = pattern(rf"[^!-+\--~{_SAME}](?:{_BLANK}|{_OTHER})")
#: Where none of these stands, and no blank before a blank or `%`, nothing is odd. It is quicker to see.
_STRANGE, _DECIMAL, _POINTED = pattern(rf"[^ -~{_SAME}]"), pattern(r",\d"), pattern(r"\. [^\W\d_]\.")
#: The letters of an abbreviation around a blank ("p. a.", "z. B."); two capitals are somebody's initials.
_ABBREVIATION = pattern(r"[\W_]?(?:[^\W\d_]\. [a-zäöü]|[a-z]\. [^\W\d_])\.")
#: The same where marks stand behind letters, as they do in few texts: then each letter needs a look.
_MARK = pattern(rf"[{_MARKS}]")
_ODD_OR_MARKED = pattern(rf"(?s:.)(?:{_BLANK}|(?<=[A-Za-z{_SAME}])[{_MARKS}]+|{_OTHER})")
_AS = str.maketrans({
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
    **dict.fromkeys("\u2022\u00b7\u2027\u2219\u25cf\u25aa", "|"),
})  # fmt: skip


class Normal(Text):
    """The normal form, with the way back to the text that it was made of."""

    __slots__ = ()

    def original(self, start: int, end: int) -> Span:
        """Where `value[start:end]` stands in the text that was normalised."""
        return self.span(start, end)


def normalise(text: str, *, fold: bool = True) -> Normal:
    """The normal form of a text; with `fold=False` capitals stay, for laws that fix them. Linear in the text's length."""
    if text and _is_plain(text):
        return Normal(_folded(text, fold), lambda: SourceMap.identity(len(text)))
    pieces: list[str] = []
    segments: list[Segment] = []
    length = at = 0

    def plain(piece: str, start: int) -> None:
        """A piece that stands for as many code points, one for one."""
        nonlocal length
        last = segments[-1] if segments else None
        if last and last.src_end == start and last.end - last.start == last.src_end - last.src_start:
            segments[-1] = Segment(last.start, length + len(piece), last.src_start, start + len(piece))
        elif piece:
            segments.append(Segment(length, length + len(piece), start, start + len(piece)))
        pieces.append(piece)
        length += len(piece)

    def whole(piece: str, start: int, end: int) -> None:
        """A piece of which every code point stands for all of `[start, end)`."""
        nonlocal length
        segments.extend(Segment(length + i, length + i + 1, start, end) for i in range(len(piece)))
        pieces.append(piece)
        length += len(piece)

    for match in (_ODD_OR_MARKED if _MARK.search(text) else _ODD).finditer(text):
        low, high = match.span()
        plain(_folded(text[at:low], fold), at)
        at = high
        found, kind = match[0], match.lastgroup
        if kind == "blank":
            visible = any(char.isspace() for char in found) and text[high : high + 1] != "%" and not _abbreviates(text, low, high)
            whole(" " if visible else "", low, high)
        elif kind == "note":
            whole("", low, high)
        elif kind == "comma":
            plain(".", low)
        else:
            same = _folded(unicodedata.normalize("NFKC", found.translate(_AS)), fold)
            if len(same) == len(found) == 1:
                plain(same, low)
            else:
                whole(same, low, high)
    plain(_folded(text[at:], fold), at)
    return Normal("".join(pieces), SourceMap(segments))


def _is_plain(text: str) -> bool:
    """True for most texts and nearly all terms: each of their code points stays one."""
    return not (_STRANGE.search(text) or "  " in text or " %" in text or _DECIMAL.search(text) or _POINTED.search(text))


def _abbreviates(text: str, low: int, high: int) -> bool:
    """True for a blank `text[low:high]` between the letters of an abbreviation."""
    return bool(_ABBREVIATION.fullmatch(f"{text[max(0, low - 3) : low]} {text[high : high + 2]}"))


def _folded(text: str, fold: bool) -> str:
    return text.casefold() if fold else text


def wording_key(text: str, *, fold: bool = True) -> str:
    """The normal form of a wording: without blanks at its ends and without its final full stop."""
    value = normalise(text, fold=fold).value.strip()
    return value[:-1] if value.endswith(".") and not value.endswith("..") else value


def name_key(name: str) -> str:
    """A product's name as texts are searched for it: with its capitals, without a star, which would stand for any ending."""
    return wording_key(name, fold=False).rstrip("* ")
