"""What somebody declares and nobody knows: markets and days that are none, products that the register does not have.

Such a word switches nothing on and would do so in silence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from socialint.model import NO_PRODUCT, Span, Value
from socialint.pattern import pattern
from socialint.suggest import did_you_mean

_DAY = pattern(r"\d{4}-\d{2}-\d{2}")
_A_DAY = pattern(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
#: Of the months, but for leap years.
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
NO_MARKET = "write the two letters of a country (ISO 3166) such as DE, NO, US, GB, or EU"


def unknown(field: Callable[[str], Value | None], products: Iterable[str]) -> Iterator[tuple[Span, str, str]]:
    """Place, message and hint for each word of some fields that means nothing; without a register, any product may be one.

    A market that is not two letters long is no market by its schema.
    """
    for key in ("market", "markets"):
        value = field(key)
        if value is None:
            continue
        from socialint.packs.markets import MARKETS, markets_of  # who names a market needs the packs anyway

        for item in value.items() if isinstance(value.data, list) else (value,):
            word = item.data
            if isinstance(word, str) and len(word) == 2 and word.isalpha() and not MARKETS.issuperset(markets_of(word)):
                yield item.span, f'"{word}" is no market', NO_MARKET
    date = field("date")
    if date and (match := _DAY.match(str(date.data))) and not is_day(match[0]):
        yield date.span, f'"{match[0]}" is no day of the calendar', "write the day when it goes out, as YYYY-MM-DD"
    product = field("product")
    register = list(products) if product is not None and isinstance(product.data, str) else []
    if product and register and product.data not in (NO_PRODUCT, *register):
        message = f'the product register has no "{product.data[:60]}"{did_you_mean(product.data, register)}'
        yield product.span, message, "write the id of its entry, [products.ID] in the configuration, or add one"


@lru_cache(maxsize=64)  # posts of a week go out on a few days
def is_day(text: str) -> bool:
    """True for a day of the calendar as YYYY-MM-DD (ISO 8601). To import the library's own judge takes longer than a post."""
    if not _A_DAY.fullmatch(text):
        return False
    year, month, day = map(int, text.split("-"))
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return year > 0 and 1 <= month <= 12 and 1 <= day <= (29 if leap and month == 2 else _DAYS[month - 1])
