"""The markets that a pack may be for: the countries of ISO 3166-1 (alpha-2, as of 2026) and EU."""

from __future__ import annotations

from collections.abc import Iterable

_CODES = """
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET EU FI FJ FK FM FO FR
GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT
MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ
UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
"""
MARKETS = frozenset(_CODES.split())
#: The member states of the European Union: what a pack of the market EU asks is asked there, too.
_UNION = frozenset("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split())  # noqa: SIM905


def markets_of(written: str | Iterable[str]) -> tuple[str, ...]:
    """A pack's markets as documents declare them, none for "all": UK is read as GB."""
    if written == "all":
        return ()
    words = [written] if isinstance(written, str) else written
    return tuple(dict.fromkeys("GB" if word.upper() == "UK" else word.upper() for word in words))


def jurisdictions(markets: tuple[str, ...]) -> tuple[str, ...]:
    """The markets whose packs hold for a document: those that it declares, and EU where one of them is a member state."""
    return markets if "EU" in markets or _UNION.isdisjoint(markets) else (*markets, "EU")
