"""The head of a pack's file: whose law it is, where and when it holds, and who has read it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from socialint.model import Context
from socialint.packs.markets import jurisdictions, markets_of
from socialint.record import Record


class Pack(Record):
    """What can be said of a pack without its rules. Days are ISO 8601 strings, "" where none is given."""

    id: str  # <market>-<name> (all-<name>, de-at-<name>), the part of its rules' ids between "disclosure-" and the key
    title: str
    markets: tuple[str, ...]  # empty: all, and documents that declare none
    industries: tuple[str, ...]  # empty: all
    source: str
    url: str
    reviewed: str
    review_by: str  # the last day on which nobody needs to hold it against its source again
    valid_from: str
    valid_until: str
    confidence: str
    path: str

    def applies(self, context: Context) -> bool:
        """True where the document's market and one of its industries are the pack's."""
        return _applies(self.markets, self.industries, context.markets, context.industries)

    def may_apply(self, context: Context) -> bool:
        """True where the document's market is the pack's, and no industry is declared."""
        return not context.industries and _applies(self.markets, (), context.markets, ())


@lru_cache(maxsize=4096)  # asked for each requirement and document, with the same few answers
def _applies(markets: tuple[str, ...], industries: tuple[str, ...], declared: tuple[str, ...], trades: tuple[str, ...]) -> bool:
    if markets and set(markets).isdisjoint(jurisdictions(declared)):
        return False
    return not industries or not set(industries).isdisjoint(trades)


def pack_of(data: Mapping[str, Any], name: str, path: str) -> Pack:
    """The head of a pack whose data are `ready`."""
    markets = markets_of(data["market"])
    industry = data["industry"]
    return Pack(
        id="-".join((*(market.lower() for market in markets or ["all"]), name)),
        title=data["title"],
        markets=markets,
        industries=() if industry == "all" else (industry,) if isinstance(industry, str) else tuple(industry),
        source=data["source"],
        url=data["url"],
        reviewed=data["reviewed"],
        review_by=data.get("review-by") or _year_later(data["reviewed"]),
        valid_from=data.get("valid-from", ""),
        valid_until=data.get("valid-until", ""),
        confidence=data["confidence"],
        path=path,
    )


def _year_later(day: str) -> str:
    return f"{int(day[:4]) + 1:04}{day[4:]}".replace("-02-29", "-03-01")


def days_of(pack: Pack, table: Mapping[str, Any]) -> tuple[str, str]:
    """The days from and until which a requirement holds, "" for no end."""
    return table.get("valid-from", pack.valid_from), table.get("valid-until", pack.valid_until)
