"""URLs, hashtags, mentions and cashtags of a post, as X finds them.

Written from the grammar that twitter-text publishes, in our own terms, with
the top-level domains of today. Offsets are code points, ends exclusive. All
of it runs in time linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple
from unicodedata import category

from socialint.pattern import pattern


class Entity(NamedTuple):
    """`text[start:end]` is a `kind`: "url", "hashtag", "mention" or "cashtag".

    `value` is the URL as it stands, or the name without its sign; `path` the
    list behind a mention ("/name"), else "".
    """

    kind: str
    start: int
    end: int
    value: str
    path: str = ""


# -- URLs ---------------------------------------------------------------------

_LATIN = (
    "\xc0-\xd6\xd8-\xf6\xf8-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268\u026f\u0272\u0289\u028b\u02bb"
    "\u0300-\u036f\u1e00-\u1eff"
)
_INVALID = "\ufffe\ufeff\uffff"
_MARKS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
#: A scheme, or a run of what a domain may hold.
_SCHEME = "[hH][tT][tT][pP][sS]?://"
#: What every link has, behind which a word goes on.
_DOT, _BLANK = pattern(r"\.\S"), pattern(r"\s")
_RUN = pattern(rf"{_SCHEME}|(?:(?!{_SCHEME})[^\s!-,/:-@\[-^`{{-~{_INVALID}{_MARKS}])+")
_PATH_CHARS = rf"a-zA-Z0-9\u0400-\u04ff!*';:=+,.$/%#\[\]\-\u2013_~@|&{_LATIN}"
_PATH = rf"/(?:[{_PATH_CHARS}]++|\([{_PATH_CHARS}]++\)|\([{_PATH_CHARS}]*+\([{_PATH_CHARS}]++\)[{_PATH_CHARS}]*+\))*+"
_PLAIN_PATH = r"/[a-zA-Z0-9!*';:=+,.$/%#\[\]\-_~@|&]*"
_PATH_END = rf"[a-zA-Z0-9\u0400-\u04ff+\-=_#/){_LATIN}]"
#: The usual address; all that is said below holds for it.
_PLAIN_URL = pattern(r"https?://((?:[a-z0-9]{1,63}\.)+)([a-z]+)(?:/[a-zA-Z0-9/]*)?")
_QUERY = r"\?[a-zA-Z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]*[a-zA-Z0-9\-_&=#/]"
_PORT = ":[0-9]+"
_SHORT = rf"{_SCHEME}[tT]\.[cC][oO]/([a-zA-Z0-9]+)(?:{_QUERY})?"
_ASCII_LABELS = rf"(?:[\-a-zA-Z0-9{_LATIN}]+\.)+"
#: Most texts need few of the patterns, so each is compiled on first use.
_compiled = cache(re.compile)
_ALNUM = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
#: What X cuts off: longer addresses are no links.
_LONGEST_URL = 4096
_LONGEST_SLUG = 40
#: Top-level domains of made-up addresses (RFC 2606): behind a scheme they stand for real ones, in drafts and in trials.
_RESERVED = frozenset({"example", "test"})


@cache
def _tlds() -> tuple[frozenset[str], tuple[int, ...]]:
    """The top-level domains, and the lengths that the non-ASCII ones have, longest first."""
    import os

    with open(os.path.join(os.path.dirname(__file__), "tlds.txt"), encoding="utf-8") as file:
        names = frozenset(name for line in file if not line.startswith("#") for name in line.split())
    return names, tuple(sorted({len(name) for name in names if not name.isascii()}, reverse=True))


def _tld(text: str, start: int, end: int, further: frozenset[str] = frozenset()) -> int:
    """The end of the top-level domain, or one of the further ones, that stands at `start`, 0 for none.

    It must not be followed by an ASCII letter or digit, "@", "+" or "-".
    """
    at = start
    while at < end and text[at] in _ALNUM:
        at += 1
    names, lengths = _tlds()
    if at > start:
        name = text[start:at].lower()
        if name == "xn" and text[at : at + 2] == "--":
            while at < end and (text[at] in _ALNUM or text[at] == "-"):
                at += 1
            return at if at > start + 4 else 0
        if text[at : at + 1] in ("@", "+", "-"):
            return 0
        return at if name in names or name in further else 0
    for length in lengths:
        at = start + length
        if at <= end and text[start:at].lower() in names:
            behind = text[at : at + 1]
            if behind in _ALNUM or behind in ("@", "+", "-"):
                continue
            return at
    return 0


class _Domain(NamedTuple):
    start: int
    end: int


def _may_start(text: str, at: int, consumed: int) -> bool:
    """True where a link may begin at `at`: the character before is free and is no letter, digit, "@", "$" or "#"."""
    if at == 0:
        return True
    before = text[at - 1]
    return at > consumed and before not in _ALNUM and before not in "@＠$#＃" and before not in _INVALID


def _fixed_domain(text: str, start: int, end: int) -> int:
    """The end of the longest domain that begins exactly at `start` (behind a scheme), 0 for none."""
    found = at = 0
    low = start
    while True:
        at = text.find(".", low, end)
        if at < 0:
            return found
        if not _label(text, low, at):
            return found
        if "_" not in text[low:at]:
            found = _tld(text, at + 1, end, _RESERVED) or found
        low = at + 1


def _label(text: str, start: int, end: int) -> bool:
    return start < end and text[start] not in "-_" and text[end - 1] not in "-_"


def _free_domain(text: str, start: int, end: int, consumed: int) -> _Domain | None:
    """The leftmost, then longest domain inside a run of domain characters, None where there is none."""
    chain = -1  # where a domain that holds all labels so far would begin
    best: _Domain | None = None  # of the chain
    spare: _Domain | None = None  # begins inside the label before the top-level domain
    low = start
    while low <= end:
        at = text.find(".", low, end)
        at = end if at < 0 else at
        whole = _label(text, low, at)
        if chain >= 0 and low > start:
            stop = _tld(text, low, end)
            if stop:
                previous = text.rfind(".", start, low - 1) + 1 or start
                name_start = max(previous, chain)
                underscore = text.rfind("_", name_start, low - 1)
                if underscore < 0:
                    best = _Domain(chain, stop)
                elif spare is None:
                    spare = _Domain(underscore + 1, stop)
        if chain < 0 or not whole:
            if best or spare:
                return best or spare
            chain = _first_start(text, low, at, consumed) if low < at and text[at - 1] not in "-_" else -1
        low = at + 1
    return best or spare


def _first_start(text: str, low: int, high: int, consumed: int) -> int:
    for at in range(low, high):
        if text[at] not in "-_" and _may_start(text, at, consumed):
            return at
    return -1


def _tail(text: str, at: int) -> tuple[int, bool]:
    """The end of port, path and query behind a domain, and whether there is a path."""
    match = _compiled(_PORT).match(text, at) if text.startswith(":", at) else None
    if match:
        at = match.end()
    path = text.startswith("/", at)
    if path:
        low, high = at, _path(text, at)
        while high > low and not _ends_path(text[high - 1]):
            high -= 1
        at = max(high, low + 1)
    match = _compiled(_QUERY).match(text, at) if text.startswith("?", at) else None
    if match:
        at = match.end()
    return at, path


def _path(text: str, at: int) -> int:
    """The end of the path that begins at `at`. Most are of plain characters: `_PATH` takes a hook longer to make than to use."""
    plain = _compiled(_PLAIN_PATH).match(text, at)
    if plain and not text.startswith("(", plain.end()) and text[plain.end() : plain.end() + 1].isascii():
        return plain.end()
    match = _compiled(_PATH).match(text, at)
    return match.end() if match else at


def _ends_path(char: str) -> bool:
    if char.isascii():
        return char in _ALNUM or char in "+-=_#/)"
    return _compiled(_PATH_END).match(char) is not None


def _known(host: str) -> bool:
    """True where every label fits into the 63 octets of DNS (RFC 1034), in Punycode where it is not ASCII (RFC 3492)."""
    for label in host.split("."):
        if label.isascii():
            if len(label) > 63:
                return False
        elif label[:4].lower() == "xn--" or len(label) > 59 or len(label.encode("punycode")) + 4 > 63:
            return False
    return True


@lru_cache(maxsize=4)  # of one post, a dozen rules ask the same
def urls(text: str, *, bare: bool = True) -> tuple[Entity, ...]:
    """The links of a text, in order. `bare`: also those without a scheme (X links `nrk.no`; Mastodon and Markdown do not)."""
    if not bare and "://" not in text:
        return ()
    found: list[Entity] = []
    end = 0
    # A link holds no blank, and something behind a dot: most words need no closer look.
    for dot in _DOT.finditer(text):
        at = dot.start()
        if at >= end:
            before = text[end:at]
            start = at - len(before.rsplit(None, 1)[-1]) if before and not before[-1].isspace() else at
            blank = _BLANK.search(text, at)
            end = blank.start() if blank else len(text)
            _urls_of_word(text, start, end, bare, found)
    return tuple(found)


def address_of(word: str) -> str:
    """The link that a word begins with, without what stands right behind it; the whole word where it begins with none."""
    found: list[Entity] = []
    _urls_of_word(word, 0, len(word), True, found)
    return found[0].value if found and found[0].start == 0 else word


def _urls_of_word(text: str, scan: int, limit: int, bare: bool, found: list[Entity]) -> None:
    plain = _PLAIN_URL.fullmatch(text, scan, limit)
    if plain and plain[1] != "t." and (plain[2] in _tlds()[0] or plain[2] in _RESERVED) and limit - scan <= _LONGEST_URL:
        found.append(Entity("url", scan, limit, plain[0]))
        return
    consumed = -1
    while True:
        token = _RUN.search(text, scan, limit)
        if token is None:
            return
        start, end = token.span()
        if token[0].endswith("/"):
            scan = end
            if not _may_start(text, start, consumed):
                continue
            run = _RUN.match(text, end, limit)
            if run is None or run[0].endswith("/"):
                continue
            stop = _fixed_domain(text, end, run.end())
            if not stop:
                continue
            scan = consumed = _add_fixed(text, start, end, stop, found)
            continue
        if not bare or "." not in token[0]:
            scan = end
            continue
        at = start
        while at < end:
            domain = _free_domain(text, at, end, consumed)
            if domain is None:
                at = end
                break
            at = consumed = _add_free(text, domain, found)
        scan = at


def _add_fixed(text: str, start: int, host: int, stop: int, found: list[Entity]) -> int:
    """Notes a link with a scheme; returns where to go on."""
    end, _ = _tail(text, stop)
    short = _compiled(_SHORT).match(text, start, end) if text[host : host + 5].lower() == "t.co/" else None
    if short:
        end = short.end()
        if len(short[1]) > _LONGEST_SLUG:
            return end
    if _known(text[host:stop]) and end - start <= _LONGEST_URL:
        found.append(Entity("url", start, end, text[start:end]))
    return end


def _add_free(text: str, domain: _Domain, found: list[Entity]) -> int:
    """Notes the links without a scheme that a domain holds, the last with the path behind it; returns where to go on."""
    end, path = _tail(text, domain.end)
    if domain.start and text[domain.start - 1] in "-_./":
        return end
    last = None
    at = domain.start
    while True:
        match = _compiled(_ASCII_LABELS).search(text, at, domain.end)
        if match is None:
            break
        low, dot = match.span()
        at = dot
        while dot > low:
            stop = _tld(text, dot, domain.end)
            if stop:
                if last:
                    found.append(last)
                last = Entity("url", low, stop, text[low:stop])
                at = stop
                break
            dot = text.rfind(".", low, dot - 1) + 1
    if last is None:
        return end
    if path or last.end == domain.end:
        last = Entity("url", last.start, end, text[last.start : end])
    if _known(text[last.start : min(last.end, domain.end)]) and last.end - last.start + len("https://") <= _LONGEST_URL:
        found.append(last)
    return end


# -- hashtags, mentions, cashtags -----------------------------------------------

_PLAIN_TAG = pattern("[A-Za-z0-9_]*")
_JOINERS = frozenset("_\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u30fb\u3003\u0f0b\u0f0c\xb7")
_MENTION = (
    r"(?:(?<![a-zA-Z0-9_!#$%&*@＠])|(?<![a-zA-Z0-9_+~.-])(?P<rt>[rR][tT]:?))"
    r"[@＠](?P<name>[a-zA-Z0-9_]{1,20})(?P<list>/[a-zA-Z][a-zA-Z0-9_-]{0,24})?"
)
_NO_MENTION = rf"[＠{_LATIN}]"
_CASHTAG = r"(?:^|(?<=\s))\$([a-zA-Z]{1,6}(?:[._][a-zA-Z]{1,2})?)(?=$|[\s!#'%&()*+,\\\-./:;<=>?@\[\]^_{|}~$])"
_REPLY = r"\s*[@＠]([a-zA-Z0-9_]{1,20})"


@cache
def _tag_char(char: str) -> int:
    """2 for a letter or mark, 1 for anything else that a hashtag may hold, 0 for what ends it."""
    kind = category(char)
    return 2 if kind[0] in "LM" else 1 if kind == "Nd" or char in _JOINERS else 0


def _hashtags(text: str) -> Iterator[Entity]:
    signs = text.replace("＃", "#")
    at = 0
    while (start := signs.find("#", at)) >= 0:
        at = start + 1
        before = text[start - 1 : start]
        if before and before not in "\ufe0e\ufe0f" and (before == "&" or _tag_char(before)):
            continue
        if text[at : at + 1] in ("\ufe0f", "\u20e3"):
            continue
        plain = _PLAIN_TAG.match(text, at)
        assert plain
        end, letters = plain.end(), bool(plain[0].strip("0123456789_"))
        while end < len(text) and (kind := _tag_char(text[end])):
            letters = letters or kind == 2
            end += 1
        if letters and text[end : end + 1] not in ("#", "＃") and not text.startswith("://", end):
            yield Entity("hashtag", start, end, text[at:end])
        at = max(end, at)


@lru_cache(maxsize=4)  # of one post, some rules ask the same
def hashtags(text: str) -> tuple[Entity, ...]:
    """The hashtags of a text, in order; those inside a link are none."""
    tags = tuple(_hashtags(text))
    if all(tag.start == 0 or text[tag.start - 1].isspace() for tag in tags):
        return tags  # a link that holds a tag has something before it
    return tuple(item for item in _apart([*tags, *urls(text)]) if item.kind == "hashtag")


def mentions(text: str) -> list[Entity]:
    """The accounts that a text mentions, in order, with the list where one is named."""
    return [
        Entity("mention", match.start("name") - 1, match.end(), match["name"], match["list"] or "")
        for match in _compiled(_MENTION).finditer(text)
        if not _goes_on(text, match.end())
    ]


def _goes_on(text: str, end: int) -> bool:
    """True where what follows a name makes it none: a server, a letter with an accent, an address."""
    after = text[end : end + 1]
    if after.isascii():
        return after == "@" or text.startswith("://", end)
    return _compiled(_NO_MENTION).match(after) is not None


def reply(text: str) -> Entity | None:
    """The account that a text answers: a mention with nothing but blanks before it."""
    match = _compiled(_REPLY).match(text)
    if match is None or _goes_on(text, match.end()):
        return None
    return Entity("mention", match.start(1) - 1, match.end(), match[1])


def cashtags(text: str) -> list[Entity]:
    """The stock symbols (`$ABC`) of a text, in order."""
    return [Entity("cashtag", m.start(), m.end(), m[1]) for m in _compiled(_CASHTAG).finditer(text)]


def entities(text: str) -> list[Entity]:
    """All of them in order; where two overlap, the one that begins first counts."""
    return _apart([*urls(text), *_hashtags(text), *mentions(text), *cashtags(text)])


def _apart(found: list[Entity]) -> list[Entity]:
    found.sort(key=lambda item: (item.start, -item.end))
    out: list[Entity] = []
    for item in found:
        if not out or item.start >= out[-1].end:
            out.append(item)
    return out
