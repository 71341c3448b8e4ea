"""Licences as people write them: Creative Commons ids, names and addresses, and a few other words."""

from __future__ import annotations

import re

from socialint.pattern import pattern
from socialint.record import Record

_PARTS = {
    "by": "BY", "attribution": "BY", "namensnennung": "BY", "navngivelse": "BY",
    "nc": "NC", "noncommercial": "NC", "nd": "ND", "noderivs": "ND", "noderivatives": "ND", "sa": "SA", "sharealike": "SA",
}  # fmt: skip
_KINDS = ("BY", "BY-SA", "BY-ND", "BY-NC", "BY-NC-SA", "BY-NC-ND")
_VERSIONS = ("1.0", "2.0", "2.1", "2.5", "3.0", "4.0")
_FILLERS = frozenset(
    {"license", "licence", "lizenz", "lisens", "international", "unported", "generic", "intl", "deed", "igo", "legalcode",
     "non", "commercial", "share", "alike", "de", "us", "en", "no", "gb", "uk", "at", "ch", "se", "dk"}
)  # fmt: skip
_ADDRESS = pattern(r"(?:https?://)?(?:www\.)?creativecommons\.org/(?:licenses|publicdomain)/", re.IGNORECASE)
_CC = pattern(r"(?:cc|creative commons)(?=[ \-_0:]|by|$)", re.IGNORECASE)
_PUBLIC = pattern(r"(?:cc[ -]?0|cc[ -]?zero|pdm|public[ -]domain|gemeinfrei)\b", re.IGNORECASE)
_TOKEN = pattern(r"\d\.\d|\d|[a-z]+")
#: A Creative Commons licence named in running text.
NAMED = pattern(
    r"\bcc[ -]?by(?:[ -](?:nc|nd|sa)\b)*(?:[ -]?\d\.\d)?|\bcreative commons\b|creativecommons\.org/licenses/\S*", re.IGNORECASE
)


class Licence(Record):
    """A licence. `name` is how it is called ("CC BY-NC 4.0"); `parts` of "BY", "NC", "ND", "SA".

    `free`: public domain or CC0. `known` is False for what looks like a
    Creative Commons licence and is none.
    """

    name: str
    parts: frozenset[str] = frozenset()
    free: bool = False
    known: bool = True

    @property
    def asks_credit(self) -> bool:
        """True for every Creative Commons licence but CC0."""
        return "BY" in self.parts


def parse_licence(written: str) -> Licence | None:
    """The Creative Commons licence or public-domain mark that is written, None for any other licence."""
    written = written.strip()[:200]
    address = _ADDRESS.match(written)
    start = address or _CC.match(written)
    if _PUBLIC.match(written) or (address and written[address.end() :].lower().startswith(("zero", "mark"))):
        return Licence("CC0", free=True)
    if not start:
        return None
    parts, version, known = [], "", True
    for token in _TOKEN.findall(written[start.end() :].lower()):
        if token in _PARTS:
            parts.append(_PARTS[token])
        elif token[0].isdigit():
            version = token if "." in token else f"{token}.0"
        elif token not in _FILLERS:
            known = False
    kind = "-".join(part for part in ("BY", "NC", "ND", "SA") if part in parts)
    if kind not in _KINDS or (version and version not in _VERSIONS) or not known:
        return Licence(f"CC {kind} {version}".strip(), frozenset(parts), known=False)
    return Licence(f"CC {kind} {version}".strip(), frozenset(parts))


def known_licences() -> list[str]:
    """The ids of the current Creative Commons licences, for suggestions."""
    return [f"CC-{kind}-4.0" for kind in _KINDS] + ["CC0-1.0"]


def is_editorial(written: str) -> bool:
    """True for an editorial licence of a picture agency: news only, and with a credit."""
    return bool(re.match(r"\W*editorial\b|\W*redaktionell", written, re.IGNORECASE))
