"""Signs in a text that tell of business whatever its words: discount codes, links that pay, prices, terms of credit, @mentions.

Each sign is a function from the prose to the places where it stands. How terms
of credit and drinks are written in three languages: `figures.py`; what
banks say of deposits: `deposits.py`. Which
hosts and parameters pay changes with the world: `signs.toml`.
"""

from __future__ import annotations

import os
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping
from functools import cache, lru_cache, partial
from typing import Any

from socialint.packs import deposits, figures
from socialint.packs.normal import BREAK
from socialint.packs.prose import Place, Prose
from socialint.packs.ready import plain
from socialint.pattern import pattern
from socialint.resources import data

_UPPER = "A-ZÄÖÜÆØÅ"
#: What may be a code: capitals, mostly with a number behind them; small letters only with one.
_CODE = pattern(
    rf"(?<![\w#@/.&?=-])['\"„“‘]?([{_UPPER}]{{2,20}}[0-9]{{1,4}}|[{_UPPER}][{_UPPER}0-9]{{3,20}}|[A-Za-z]{{3,20}}[0-9]{{2,3}})(?![\w/@-])"
)
#: What every code has: a text without it is not searched for codes.
_CODE_SIGN = pattern(rf"[{_UPPER}0-9](?:(?<=[{_UPPER}][{_UPPER}0-9])|(?<=[a-z][0-9]))")
#: What stands in front of a code, at the end of what is read: "code for you: ", "with ".
_CODE_WORD = pattern(
    r"(?P<use>\b(?:use|using|enter|type|apply|my|mit|nutzt|mein|meinem|meinen|bruk|min) )?(?:\b\w+ )?\b(?P<start>\w{0,20}"
    r"(?:code|kode|koden|kupong|coupon|gutschein|voucher))\b(?: \w+){0,2}[:\s'\"„“‘-]*$",
    re.IGNORECASE,
)
_WITH = pattern(
    r"(?P<start>\b)(?:with|use|using|enter|type|apply|quote|(?:type|put|punch|pop) in|mit|nutzt|nutze|gebt|gib|tippt"
    r"|med|bruk|skriv|oppgi|(?:tast|legg) inn)\s+(?:(?:in|just|einfach|nur|bare)\s+)?['\"„“‘]?$",
    re.IGNORECASE,
)
#: A number that shops put behind a name: what it takes off. Short names are more often something else ("use SHA25").
_TAKES_OFF, _TAKES_OFF_SHORT = pattern(r"[^\W\d_]{4,20}(?:5|[1-9][05])$"), pattern(r"[^\W\d_]{3}[1-9][05]$")
#: Codes that take nothing off: "course code BIO101".
_OTHER_CODE = pattern(
    r"(?:error|course|class|room|door|gate|zip|area|country|product|part|flight|booking|tracking|event|meeting|access|verification"
    r"|status|exit|colou?r|unit|source|dress|fehler|kurs|post|quell|zugangs|tür|strich|bar|qr|feil|dør|port|emne|buchungs|bestell|flug)"
    r"[- ]?(?:code|kode|koden)\W*$",
    re.IGNORECASE,
)
#: What stands behind a code that nothing announces: "MAYA15 at checkout".
_THEN = pattern(
    r"\W{0,3}(?:(?:at|in|im|an|i|ved|på) (?:the |der |den )?(?:checkout|basket|cart|app|warenkorb|kasse|kassen|handlekurven)\b"
    r"|(?:gets|saves|gives|will|for|takes|gibt|bringt|spart|für|gir|sparer|for)\b)",
    re.IGNORECASE,
)
#: What a code is good for.
_GAIN = pattern(
    r"\d ?% ?(?:\w+ )?(?:off|discount|rabatt|auf|på|on|cheaper|günstiger|billiger|billigere|avslag)\b|[$£€] ?\d+ off\b"
    r"|\b(?:save|saves|off|discount|discounts|cheaper|rabatt|rabatten|günstiger|billiger|billigere|avslag|spart|sparen|sparst|spar|spare|sparer|gratis|kostenlos|checkout|versandkostenfrei)\b"
    r"|\bfree (?:shipping|delivery|month|gift|trial)\b|\bfirst month free\b|\bhooked\b",
    re.IGNORECASE,
)
#: How far around a code its gain may stand, and how much in front of it is read, in code points.
_NEAR = 60
_LEAD = 40
#: Most labels of the hosts in `signs.toml`.
_LABELS = 6
#: How a hashtag ends that joins a name and a label: surely one, with a name that is said, or one by that name alone.
_SURE_END = (
    "_ad", "_partner", "ambassador", "ambassadors", "ambassadør", "botschafter", "botschafterin", "gifted", "collab", "sponsored",
    "affiliate",
)  # fmt: skip
_PARTNER_END = ("partner", "partnerin")
_OTHER_END = ("ad", "pr", "creator", "athlete", "family", "squad", "team", "crew")
_JOINED_END = (*_SURE_END, *_PARTNER_END, *_OTHER_END)
_JOINED = pattern(
    rf"#(?<!\w#)(?P<name>\w{{2,40}}?)"
    rf"(?:(?P<sure>{'|'.join(_SURE_END)})|(?P<partner>{'|'.join(_PARTNER_END)})|{'|'.join(_OTHER_END)})(?!\w)",
    re.IGNORECASE,
)
_TAG = pattern(r"#\w+")
_MENTION = pattern(r"@(?<![\w@./]@)\w[\w.]*")
#: An @mention, or a capitalised word of four letters or more.
_BRAND = pattern(rf"(?<![\w@./#])(?:@\w[\w.]*|[{_UPPER}]\w{{3,}})")
_PRICE = pattern(
    r"(?:[$£€]|\b(?:EUR|USD|GBP|CHF|NOK|SEK|DKK|kr\.?))[^\S\n]?\d(?:[\d.,]{0,20}\d)?"
    r"|\d(?:[\d.,]{0,20}\d)?[.,][-–—](?!\w)"
    r"|\d(?:[\d.,]{0,20}\d)?[^\S\n]?(?:€|£|\$|EUR\b|USD\b|GBP\b|NOK\b|kr\b|kroner\b|Euro\b|euros?\b|pounds\b|dollars\b)"
)
#: What every price has, in the normal form.
_MONEY = (
    "$", "£", "€", ",-", ".-", "eur", "usd", "gbp", "chf", "nok", "sek", "dkk", "kr", "pounds", "dollars",
    "franken",
)  # fmt: skip
#: Telephone numbers as they are written in North America, those with words among them; mail addresses; names of hosts.
_CONTACT = pattern(
    r"\b1?[-. ]?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b|\b1?[-. ]?8\d\d[-. ][a-z][a-z-]{5,}|[\w.+-]{1,64}@[\w-]{1,64}\.\w"
    r"|\b[a-z0-9-]{2,63}\.(?:com|org|net|us|co|beer|wine|example)\b",
)
#: A telephone number of any country: with its code, an area code, or the word before it.
_TELEPHONE = pattern(
    r"(?:(?<![\w+.,])(?:\+ ?|\(\+?)\d|(?<![\w+.,/-])0(?!\.\d+\b(?!\.))|\b(?:(?:tele)?phone(?: number)?|tel\b\.?):? ?\(?\d)"
    r"(?:[ ().\/-]{0,3}\d){5,14}"
)
_MAIL = pattern(r"[\w.+-]{1,64}@[\w-]{1,64}\.\w")
#: What each of these has: a pattern that begins with a set passes quickly over everything else.
_CONTACT_SIGN = pattern(
    r"[@.\d](?:(?<=@)[\w-]+\.\w|(?<=\.)(?:com|org|net|us|co|beer|wine|example)\b"
    r"|(?<=\d)\d\d\)?[-. ](?:\d{3}|[a-z][a-z-]{5}))"
)
#: As most addresses are: the library takes several times as long to say the same of one.
_PLAIN_URL = pattern(r"https?://([a-z0-9-]+(?:\.[a-z0-9-]+)*)(/[a-z0-9/_-]*)")
_CASHTAG = pattern(r"\$(?<![\w$]\$)[A-Z]{1,6}\b(?!\.?\d)")
_QUOTED = pattern(rf"[\"“„»][^\"“”„«»\n{BREAK}]{{15,600}}[\"”“«]")
#: An asterisk or dagger behind a word, a price or a percentage; and one in front of the words that explain it.
_FOOTNOTE = pattern(r"(?:[^\W\d_]{2}|[%!)]|[$£€][\d.,]{0,12}\d)(?P<mark>[*†‡])(?![\w*†‡])")
_EXPLAINED = pattern(r"(?<![^\s(])([*†‡])\s?\w")
_SHOP = (
    r"shop|store|boutique|bakery|café|cafe|roastery|farm|stall|brewery|winery|clinic|studio|salon|gym|restaurant|pub|practice|hotel|cottage"
    r"|etsy|business|laden|lädchen|läden|onlineshop|geschäft|filialen?|manufaktur|bäckerei|rösterei|hofladen|brauerei|praxis|apotheke|gärtnerei|weingut|betrieb"
)
_GOODS = (
    r"counter|website|webshop|newsletter|menu|collection|range|line|sale|customers|members|guests|subscribers|products|app"
    r"|kollektion|sortiment|speisekarte|karte|kunden|kundinnen|gäste|mitglieder|produkte|kampagne"
)
#: Of no word that starts another phrase: "our stay at hotel ...", "unser Wochenende im Hotel".
_BETWEEN = (
    r"(?!favou?rite |local |go-to |neighbou?rhood |followers |readers |community |liebling)"
    r"(?:(?!(?:at|in|of|on|from|with|to|for|and|im|am|vom|von|aus|bei|beim|zum|zur|mit|für|und) )[\w-]+ ){0,2}"
)
#: Whoever says so is in business: "our farm store", "unser kleiner Laden", "butikken vår".
_OWN = pattern(
    rf"\b(?:our|unser(?:e[nmrs]?)?) {_BETWEEN}(?:{_SHOP}|{_GOODS})\b"
    rf"|\b(?:my|mein(?:e[nmrs]?)?) {_BETWEEN}(?!gym\b|pub\b|restaurant\b|hotel\b)(?:{_SHOP})\b|\b(?:unser|euer) team\b"
    rf"|\bunser(?:e[nmrs]?)? {_BETWEEN}[a-zäöüß]{{2,20}}"
    r"(?:(?<!ge)(?<!ein)laden|lädchen|shop|stube|bäckerei|brauerei|studio|salon|werkstatt|gärtnerei)\b"
    r"|(?:butikken|kafeen|kaféen|bakeriet|restauranten|salongen|klinikken|brenneriet|nettsiden|kolleksjonen) (?:vår|min)\b"
    r"|\bvår[et]? (?:\w+ )?(?:butikk|butikker|nettbutikk|kafé|kolleksjon|kampanje|kunder|gjester|medlemmer|meny)\b",
    re.IGNORECASE,
)
#: Somebody else who may sell: an account, a name.
_ANOTHER = pattern(r"(?<![\w@./])@\w|\b(?:bei|von|vom|hos|fra|frå) (?:de[mnr] )?[A-ZÄÖÜÆØÅ]")
#: So does whoever asks to their place, has something new or takes something off their goods, where nobody else is named.
_ALSO = pattern(
    r"\b(?:handle|kjøp|bestill|innom|velkommen)\w{0,3} (?:til|hos|innom|fra) oss\b"
    r"|\bhos oss (?:i|på|får|finn|kan|start|fra|til|ut)\b"
    r"|(?<!hilsen )(?<!klem )\bfra oss\b"
    r"|\bunser(?:e[nr]?)? neue[nrs]? [\w-]+ (?:ist|sind) (?:da|erhältlich|jetzt|ab)\b"
    r"|\bauf (?:alle )?unser(?:e[nmrs]?)? (?!hochzeit|feier|party|reise|tour\b|terrasse|balkon|couch|sofa|tisch|bett\b|weg\b)\w"
    r"|\b(?:på|til|for) (?!følg|leser|lytter|abonnent)(?:\w+ ){1,2}vår[et]?\b"
    r"|\bvår[et]? nye? [\w-]+ er (?:her|på|i|å få)\b",
    re.IGNORECASE,
)


def _own_business(prose: Prose) -> Iterator[Place]:
    yield from _matches(_OWN)(prose)
    if not _ANOTHER.search(prose.value):
        yield from _matches(_ALSO)(prose)


def _codes(prose: Prose) -> Iterator[Place]:
    """A discount code with the word before it: "use code MAYA15", "with MAYA15" where there is something to gain."""
    value = prose.value
    for match in _CODE.finditer(value) if _CODE_SIGN.search(value) else ():
        at, end = match.span(1)
        low = max(value.rfind(BREAK, max(0, at - _LEAD), at) + 1, at - _LEAD, 0)
        before = value[low:at]
        word = _CODE_WORD.search(before)
        lead = word or (_WITH.search(before) if match[1][:2].isupper() else None)
        alone = not lead and match[1].isupper() and match[1][-1].isdigit() and _THEN.match(value, end)
        sure = (word and (word["use"] or _TAKES_OFF_SHORT.match(match[1]))) or (lead and _TAKES_OFF.match(match[1]))
        if _OTHER_CODE.search(before):
            continue
        if sure or ((lead or alone) and _GAIN.search(_around(value, at, end))):
            yield partial(prose.text.span, low + lead.start("start") if lead else at, end)


def _around(value: str, start: int, end: int) -> str:
    """What stands near a code, in its paragraph."""
    low = max(0, start - _NEAR)
    low = max(low, value.rfind(BREAK, low, start) + 1)
    return value[low : end + _NEAR].partition(BREAK)[0]


def _paying(prose: Prose) -> Iterator[Place]:
    """A link that pays whoever posted it, by its host or a parameter."""
    for url in prose.urls:
        host, _, params = parts_of(url)
        if _pays(host) or (params and _pays_by(host, params)):
            yield partial(prose.link, url)


@lru_cache(maxsize=256)
def _pays(host: str) -> bool:
    """True for the host of somebody who pays for links."""
    known = _affiliate()
    return not known["sites"].isdisjoint(host.split(".")) or not known["hosts"].isdisjoint(_domains(host))


def _pays_by(host: str, params: Mapping[str, str]) -> bool:
    """True for parameters by which others than such a host know whom to pay."""
    known = _affiliate()
    if not known["params"].isdisjoint(params) or not known["values"].isdisjoint(params.values()):
        return True
    if params.get("tag", "").endswith(tuple(known["tag-ends"])):
        return True
    labels = host.split(".")
    return any(one["site"] in labels and one["param"] in params for one in _known()["affiliate"]["at"])


@cache
def _affiliate() -> Mapping[str, frozenset[str]]:
    """What is known of links that pay, by its key."""
    known = _known()["affiliate"]
    return {key: frozenset(known[key]) for key in ("sites", "hosts", "params", "values", "tag-ends")}


def _inviting(prose: Prose) -> Iterator[Place]:
    """A link that carries who recommended it: a path or parameter of referrals with a name behind it.

    Such a path is short and ends with the name: `/r/maya`, not `/r/owner/project` or `/docs/3.1/ref/settings/`.
    """
    known = _known()["referral"]
    for url in prose.urls:
        host, path, params = parts_of(url)
        folders = path.strip("/").split("/")
        named = folders[-1] if 2 <= len(folders) <= 3 and folders[-2] in known["folders"] and "." not in folders[-1] else ""
        if params:
            named = named or next((params[one] for one in known["params"] if params.get(one)), "")
        if named and named not in known["not-names"] and _domains(host).isdisjoint(known["not-hosts"]):
            yield partial(prose.link, url)


def _figures(expression: re.Pattern[str]) -> Callable[[Prose], Iterator[Place]]:
    """The same in the normal form, where every blank is one and every dash a hyphen."""

    def find(prose: Prose) -> Iterator[Place]:
        return (partial(prose.place, *match.span()) for match in expression.finditer(prose.normal.value))

    return find


def _but(
    expression: re.Pattern[str], front: re.Pattern[str], behind: re.Pattern[str] | None = None
) -> Callable[[Prose], Iterator[Place]]:
    """The same, but for what something else in front or behind says that it is: a rent, an insurance, a warranty."""

    def find(prose: Prose) -> Iterator[Place]:
        value = prose.normal.value
        for match in expression.finditer(value):
            start, end = match.span()
            if not front.search(value[max(0, start - _NEAR) : start]) and not (behind and behind.match(value, end)):
                yield partial(prose.place, start, end)

    return find


def _alone_in(
    ends: str, expression: re.Pattern[str], others: re.Pattern[str], front: re.Pattern[str] | None = None
) -> Callable[[Prose], Iterator[Place]]:
    """The same, but for what stands with something else between the same ends: of a sentence, or of a paragraph."""

    def find(prose: Prose) -> Iterator[Place]:
        value = prose.normal.value
        over = [at for at, char in enumerate(value) if char in ends] if expression.search(value) else []
        high, alone = 0, True
        for match in expression.finditer(value):
            if match.end() > high:
                before, behind = bisect_right(over, match.start()), bisect_left(over, match.end())
                low = over[before - 1] + 1 if before else 0
                high = over[behind] if behind < len(over) else len(value)
                alone = not others.search(value, low, high)
            if alone and not (front and front.search(value[max(0, match.start() - _NEAR) : match.start()])):
                yield partial(prose.place, *match.span())

    return find


def _deposit_rates(prose: Prose) -> Iterator[Place]:
    """What a deposit earns, by its own word, or by a word of earnings in a paragraph of nothing else."""
    yield from _but(deposits.DEPOSIT_RATE, deposits.NO_DEPOSIT_RATE)(prose)
    yield from _alone_in(BREAK, deposits.EARNED, deposits.NOT_EARNED, deposits.NO_DEPOSIT_RATE)(prose)


def _reachable(prose: Prose) -> Iterator[Place]:
    """A telephone number, a mail address, a page: a way to whoever speaks."""
    yield from (partial(prose.link, url) for url in prose.urls)
    if _CONTACT_SIGN.search(prose.normal.value):
        yield from _figures(_CONTACT)(prose)


def _by_link(scheme: str, expression: re.Pattern[str]) -> Callable[[Prose], Iterator[Place]]:
    """What a link of a scheme leads to, or the text has."""

    def find(prose: Prose) -> Iterator[Place]:
        links = (link for link in prose.doc.links() if link.href.strip().lower().startswith(scheme))
        yield from (partial(getattr, link, "span") for link in links)
        yield from _figures(expression)(prose)

    return find


def _quotations(prose: Prose) -> Iterator[Place]:
    """Another's words of some length, between quotation marks or set apart."""
    yield from (partial(getattr, element, "span") for element in prose.doc.elements("blockquote"))
    yield from _matches(_QUOTED)(prose)


def _open_footnotes(prose: Prose) -> Iterator[Place]:
    """A mark that promises an explanation which stands nowhere in the text."""
    value = prose.value
    if "*" not in value and "†" not in value and "‡" not in value:  # nearly always
        return
    explained = {match[1] for match in _EXPLAINED.finditer(prose.value)}
    fields = list(prose.within("form", "label"))  # there a mark says that a field must be filled in
    for match in _FOOTNOTE.finditer(prose.value):
        if match["mark"] not in explained and not any(start <= match.start() < end for start, end in fields):
            yield partial(prose.text.span, *match.span("mark"))


def _joined(prose: Prose) -> Iterator[Place]:
    """A brand's name and a label in one hashtag: #acmegifted, #acmefamily where Acme is named, #acmepartner for @acme_shop."""
    if not any(tag.casefold().endswith(_JOINED_END) for tag in _TAG.findall(prose.value)):  # nearly always
        return
    others = _known()["joined"]["not-names"]
    found = [match for match in _JOINED.finditer(prose.value) if match["name"].lower() not in others]
    names = {match[0].strip("@.").lower() for match in _BRAND.finditer(prose.value)} if found else ()
    for match in found:
        tag = match["name"].lower()
        begun = match["partner"] and any(name.startswith(tag) or tag.startswith(name) for name in names)
        if match["sure"] or begun or tag in names:
            yield partial(prose.text.span, *match.span())


def _matches(expression: re.Pattern[str]) -> Callable[[Prose], Iterator[Place]]:
    def find(prose: Prose) -> Iterator[Place]:
        return (partial(prose.text.span, *match.span()) for match in expression.finditer(prose.value))

    return find


def _where(find: Callable[[Prose], Iterator[Place]], *words: str) -> Callable[[Prose], Iterator[Place]]:
    """The same for a sign that never stands without one of some words (as `Prose.words` has them), which is quicker to see."""
    return lambda prose: iter(()) if prose.words.isdisjoint(words) else find(prose)


def _with(find: Callable[[Prose], Iterator[Place]], *pieces: str) -> Callable[[Prose], Iterator[Place]]:
    """The same for a sign that never stands without one of some pieces of the normal form."""

    def find_with(prose: Prose) -> Iterator[Place]:
        value = prose.normal.value
        for piece in pieces:
            if piece in value:
                return find(prose)
        return iter(())

    return find_with


#: The signs by their names in packs.
SIGNS: Mapping[str, Callable[[Prose], Iterator[Place]]] = {
    "discount-code": _codes,
    "affiliate-link": _paying,
    "referral-link": _inviting,
    "joined-label": _joined,
    "own-business": _where(_own_business, "our", "my", "min", "oss", "vår", "våre", "vårt", "euer", "mein*", "unse*"),
    "mention": _matches(_MENTION),
    "percentage": _with(_figures(figures.PERCENTAGE), *figures.PERCENTAGE_PIECES),
    "price": _with(_matches(_PRICE), *_MONEY),
    "instalment": _with(
        _where(_but(figures.INSTALMENT, figures.NO_CREDIT, figures.NO_CREDIT_BEHIND), *figures.INSTALMENT_WORDS), *_MONEY
    ),
    "down-payment": _where(_figures(figures.DOWN), *figures.DOWN_WORDS),
    "loan-term": _where(_but(figures.LOAN_TERM, figures.NO_CREDIT), *figures.LOAN_TERM_WORDS),
    "finance-charge": _with(_where(_figures(figures.CHARGE), *figures.CHARGE_WORDS), *figures.DOLLAR_PIECES),
    "credit-rate": _where(_but(figures.CREDIT_RATE, figures.NO_CREDIT_RATE), *figures.CREDIT_RATE_WORDS),
    "deposit-rate": _with(_where(_deposit_rates, *deposits.DEPOSIT_RATE_WORDS), *figures.PERCENTAGE_PIECES),
    "rate-change": _where(_figures(deposits.CHANGE), *deposits.CHANGE_WORDS),
    "offer-period": _figures(deposits.PERIOD),
    "account-bonus": _with(
        _where(_alone_in(f".!?{BREAK}", deposits.BONUS, deposits.NO_BONUS), *deposits.BONUS_WORDS), *figures.DOLLAR_PIECES
    ),
    "free-account": _where(_but(deposits.FREE, deposits.NOT_FREE), *deposits.FREE_WORDS),
    "alcohol-content": _with(_figures(figures.ALCOHOL), *figures.PERCENTAGE_PIECES),
    "contact": _reachable,
    "telephone": _by_link("tel:", _TELEPHONE),
    "e-mail": _by_link("mailto:", _MAIL),
    "cashtag": _matches(_CASHTAG),
    "quotation": _quotations,
    "open-footnote": _open_footnotes,
}


def sign_in_words(name: str) -> str:
    """`affiliate-link` as "an affiliate link"."""
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name.replace('-', ' ')}"


@lru_cache(maxsize=256)
def parts_of(url: str) -> tuple[str, str, Mapping[str, str]]:
    """Host, path and parameters of an address in lower case; all empty where it is none."""
    plain = _PLAIN_URL.fullmatch(url)
    if plain:
        return plain[1], plain[2], {}
    from urllib.parse import parse_qsl, urlsplit

    try:
        parts = urlsplit((url if "//" in url else f"//{url}").lower().rstrip(").,;!?"))
        return parts.hostname or "", parts.path, dict(parse_qsl(parts.query, max_num_fields=100, keep_blank_values=True))
    except ValueError:
        return "", "", {}


def _domains(host: str) -> set[str]:
    """A host, and the domains that it lies in, those of a few labels."""
    labels = host.split(".")[-_LABELS:]
    return {".".join(labels[first:]) for first in range(len(labels))}


def at_host(host: str, known: str) -> bool:
    """True for a host and for what lies below it."""
    return host == known or host.endswith("." + known)


@cache
def _known() -> Mapping[str, Any]:
    return data(os.path.join(os.path.dirname(__file__), "signs.toml"), plain)
