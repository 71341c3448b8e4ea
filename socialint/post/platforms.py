"""What each platform takes: limits and facts, read from `platforms/*.toml`, one file a platform.

A new platform is a new file (`schemas/platform.schema.json`). Every value says
where it comes from, when that was checked and how sure it is.
"""

from __future__ import annotations

import os
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from socialint.record import Record
from socialint.resources import data

if TYPE_CHECKING:
    from socialint.document import Document, OwnLimit

_FOLDER = os.path.join(os.path.dirname(__file__), "platforms")

#: How sure a value is, best first.
SURE = {
    "H": "read on the platform's own page, schema or code",
    "Q": "quoted from the platform's own page by somebody else, with a date",
    "M": "said alike by several independent sources",
    "L": "one weak source: never an error",
}
#: The same, at the end of a message.
SAYS = {"H": "so it says itself", "Q": "so it is quoted", "M": "so several sources say", "L": "so one weak source says",
        "own": "so your configuration says"}  # fmt: skip


class Limit(Record):
    """The most of something that a platform takes: `value` in `unit`s (see `post.length`; "items" for things counted).

    `media`: only for posts or texts with this kind of media ("image", "video"), "" for all.
    """

    what: str
    value: int
    unit: str
    media: str
    source: str
    checked: str  # ISO 8601 date
    sure: str  # a key of SURE; "own" for what the configuration says
    note: str

    @property
    def firm(self) -> bool:
        """False for a value that is too unsure for more than a note."""
        return self.sure != "L"


class Fact(Record):
    """Something else that is known of a platform; `value` is a truth value or a word."""

    what: str
    value: bool | str
    source: str
    checked: str
    sure: str
    note: str


class Platform:
    """One platform."""

    __slots__ = ("_facts", "_limits", "all_facts", "all_limits", "name", "title")

    def __init__(self, name: str, title: str, all_limits: tuple[Limit, ...], all_facts: tuple[Fact, ...]) -> None:
        self.name = name
        self.title = title
        self.all_limits = all_limits
        self.all_facts = all_facts
        self._facts = {fact.what: fact for fact in all_facts}
        self._limits: dict[tuple[str, str], list[Limit]] = {}

    def limits(self, what: str, media: str = "") -> list[Limit]:
        """The limits of a thing ("text", "title", "alt", "images", "hashtags", ...), empty where none is known."""
        found = self._limits.get((what, media))
        if found is None:  # every post asks the same
            found = [limit for limit in self.all_limits if limit.what == what and limit.media in ("", media)]
            self._limits[what, media] = found
        return found

    def fact(self, what: str) -> Fact | None:
        """A fact, None where it is not known."""
        return self._facts.get(what)


@cache
def names() -> tuple[str, ...]:
    """The known platforms, in alphabetical order."""
    return tuple(sorted(entry[:-5] for entry in os.listdir(_FOLDER) if entry.endswith(".toml")))


@cache
def load(name: str) -> Platform:
    """A platform; its file is read on first use. KeyError for an unknown name."""
    if name not in names():
        raise KeyError(name)
    said = data(os.path.join(_FOLDER, f"{name}.toml"))
    return Platform(
        said["name"],
        said["title"],
        tuple(Limit(**{"media": "", "note": "", **item}) for item in said.get("limits", ())),
        tuple(Fact(**{"note": "", **item}) for item in said.get("facts", ())),
    )


def platforms_of(doc: Document) -> tuple[Platform, ...]:
    """The platforms of a document, with the limits that its configuration sets."""
    return known(doc.context.platforms, doc.house.limits)


@lru_cache(maxsize=256)  # most posts name the same few, and a dozen rules ask
def known(wanted: tuple[str, ...], own: tuple[OwnLimit, ...] = ()) -> tuple[Platform, ...]:
    """The platforms of these names, unknown ones left out (`file-schema` reports those), with the house's own limits."""
    return tuple(_limited(load(name), own) for name in wanted if name in names())


def _limited(platform: Platform, own: tuple[OwnLimit, ...]) -> Platform:
    """The platform with the house's own limits in the place of its own: one in the unit that comes first stands for all."""
    values = {limit.what: limit.value for limit in own if limit.platform == platform.name}
    if not values:
        return platform
    units = {limit.what: limit.unit for limit in reversed(platform.all_limits)}
    limits = (
        limit._replace(value=values[limit.what], source="the configuration", checked="", sure="own", note="")
        if limit.what in values
        else limit
        for limit in platform.all_limits
        if limit.what not in values or limit.unit == units[limit.what]
    )
    return Platform(platform.name, platform.title, tuple(limits), platform.all_facts)
