"""Figures of credit and of drinks, as English, German and Norwegian write them. For texts in their normal form."""

from __future__ import annotations

from socialint.pattern import pattern

#: A sum of money: "€99", "kr 1 250,-", "99 Euro", "499,-".
_FIGURES = r"(?:\d{1,3}(?: \d{3}){1,3}|\d+)(?:[.,]\d+)*"
_NUMBER = rf"{_FIGURES}(?:[.,]-)?"
_BEFORE = r"(?:[$£€]|\b(?:eur|usd|gbp|chf|nok|sek|dkk|kr\.?))"
_BEHIND = r"(?:[$£€]|(?:eur|euros?|usd|dollars|gbp|pounds|chf|franken|nok|sek|dkk|kr|kroner)\b\.?)"
_START = r"(?<![\w.,])"
_SUM = rf"(?:{_BEFORE} ?{_NUMBER}|{_START}{_NUMBER} ?{_BEHIND}|{_START}{_FIGURES}[.,]-)"
_PER_CENT = r"(?:%|(?:per ?cent|prozent|prosent)\b)"

#: A share of a hundred: "4.2%", "6 per cent", "6-prozentige".
PERCENTAGE_PIECES = ("%", "percent", "per cent", "prozent", "prosent")
PERCENTAGE = pattern(r"\d(?:[\d.,]{0,20}\d)?[ -]?(?:%|(?:per ?cent|prozent(?:ig\w{1,2})?|prosents?)\b)")

# -- a payment for each month or week -------------------------------------------

#: Some word of every form: a text without one is not searched.
INSTALMENT_WORDS = (
    "mont*", "mo", "week*", "wk", "paym*", "inst*", "mon", "mona*", "mtl", "woch*", "wöch*", "rate*", "måne*", "måna*",
    "mnd", "md", "uke*", "uka*", "veke*", "veka*", "term*",
)  # fmt: skip
INSTALMENT = pattern(
    rf"{_SUM} ?(?:"
    r"(?:(?:/|per |a |each |every ) ?(?:month|mo|week|wk)|monthly|weekly)\b"
    r"|(?:/ ?mon|(?:/ ?|pro |je |im |in der |jeden? )(?:monat|woche)|mtl|monatlich(?:e[mnrs]?)?|wöchentlich|monatsraten?)\b"
    r"(?! (?:jan|jän|feb|märz|apr|mai|jun|jul|aug|sep|okt|nov|dez))"  # "im Monat Mai" is that one
    r"|(?:(?:/ ?|per |pr\.? ?|hver )(?:måned|månad|mnd|md|uke|veke)|i (?:måneden|månaden|mnd|uken|uka|veka)"
    r"|månedlig|månadleg|ukentlig)\b"
    r")"
    rf"|\b(?:payments?|instal?lments?) (?:of|as low as|from|starting at) {_SUM}"
    r"|\b(?:(?:mtl\.?|monatlich(?:e[mnrs]?)?(?: raten?)?|(?:monats|wochen)raten?):?|raten? (?=von|ab|à|zu je))"
    rf"(?: ?(?:von|ab|à|zu|je|nur|schon)\b)* ?{_SUM}"
    rf"|\b(?:månedlig|månadleg|månedsbeløp|månedspris|terminbeløp):?(?: (?:fra|på|er|kun|bare))* {_SUM}"
)

#: What stands in front of a sum or a time that is none of credit: "rent in Dayton is", "a warranty".
_LINKS = r"(?: (?:in \w+|costs?|is|are|was|of|from|at|the|an?|average|driver|about|only|just|up to|as low as|starting))"
NO_CREDIT = pattern(
    r"\b(?:rents?|insurance|gas|fuel|electricity|child ?care|warrant(?:y|ies)|guarantee|membership|subscription)"
    rf"{_LINKS}{{0,6}} ?$"
)

# -- what is paid at once, if it is not nothing: "$0 down" says that there is none ----

_SOME = r"(?=[\d.,]*[1-9])"
_SHARE = rf"{_START}{_SOME}{_NUMBER} ?{_PER_CENT}"
_PART = rf"(?:{_BEFORE} ?{_SOME}\d|{_START}{_SOME}{_NUMBER} ?{_BEHIND}|{_SHARE})"
_ADVANCE = r"(?:kontantinnskudd|kontantandel|forskudd|forskuddsbetaling|forhåndsbetaling)"
DOWN_WORDS = ("down*", "anza*", "kont*", "fors*", "forh*", "egen*")
DOWN = pattern(
    rf"(?:[$£€] ?{_SOME}\d[\d,.]*|(?<![\d.,]){_SOME}\d[\d,.]* ?(?:%|percent\b)) down\b(?! (?:on|from|to|since|in)\b)"
    rf"|\bdown[- ]?payment(?: of (?:{_BEFORE} ?)?{_SOME}\d|:?(?: from)? {_PART})"
    rf"|\banzahlung:?(?: (?:von|ab|in höhe von|nur|mindestens|mind\.|beträgt))* {_PART}"
    rf"|{_PART} ?(?:als )?anzahlung\b"
    rf"|\b{_ADVANCE}:?(?: (?:på|fra|er|kun|minst))* {_PART}|{_PART} ?(?:i |som )?{_ADVANCE}\b"
    # of a firm's capital the sum is told, of a buyer's the share
    rf"|\begenkapital:?(?: (?:på|fra|er|minst))* {_SHARE}|{_SHARE} ?(?:i )?egenkapital\b"
)

# -- how long, or how many times, credit is paid back --------------------------------

_UP_TO = r"(?: (?:of|is|up to|from|von|bis|zu|ab|beträgt|på|er|inntil|opptil|fra|maks\.?|maksimalt)(?![\w-]))*"
_SPAN = rf"{_UP_TO} \d+(?: ?(?:-|to|bis|til|/) ?\d+)?"
_FOR = r"(?:months|years)\b"
_FOR_DE = r"(?:monate?n?|mon|jahre?n?)\b"
_FOR_NB = r"(?:år|måneder|månader|mnd)\b"
#: "Vertragslaufzeit", "Akkulaufzeit" are of other things.
_TERM_DE = r"\b(?:kredit|darlehens|finanzierungs|raten)?laufzeit(?:en)?\b"
_TERM_NB = r"(?:(?:nedbetalings|tilbakebetalings|avdrags|låne)tid(?:en|a)?|løpetid(?:en|a)?|(?:nedbetalings|låne)perioden?)\b"
LOAN_TERM_WORDS = (
    "mont*", "week*", "year*", "paym*", "inst*", "mon", "mona*", "jahr*", "jähr*", "rate*", "lauf*", "år", "års*", "måne*",
    "måna*", "mnd", "avdr*",
)  # fmt: skip
LOAN_TERM = pattern(
    r"\b\d+ (?:\w+ )?(?:monthly|weekly) (?:re)?(?:payments|installments|instalments)\b|\bfor \d+ months\b"
    r"|\b\d+[- ]months?(?: \w+)? term\b"
    r"|\b\d+[- ](?:year|month)s?(?: fixed| fixed-rate| auto| car| home| personal)? (?:mortgage|loan|financing|fixed)\b"
    r"|\b(?:years|months) to (?:re)?pay\b"
    rf"|\b\d+ (?:\w+ )?(?:re)?(?:payments|instal?lments) of {_SUM}"
    rf"|\b(?:loan|credit|finance|financing|mortgage|repayment) (?:term|period):?{_SPAN} {_FOR}"
    r"|\b(?:loans?|mortgages?|financ(?:e|ed|ing)"
    r"|(?:pay(?:able)?|paid (?=back|off)|repa(?:y|id|yable|yments?)|spread)"
    r"(?: (?:it|them|back|off|the (?:cost|price|loan|rest)))*)"
    rf"(?:{_UP_TO} {_SUM})? over{_SPAN} {_FOR}(?! (?:ago|old|of|since|in)\b)"
    rf"|\brepa(?:y|id|yable)(?: (?:it|them|the loan))? (?:in|within){_SPAN} {_FOR}"
    # German
    rf"|{_TERM_DE}(?::?{_SPAN} ?{_FOR_DE}|:? \(?in (?:monaten|jahren)\)?:? \d)"
    rf"|\b\d+(?: {_FOR_DE}|-(?:monatige|jährige)[mnrs]?) {_TERM_DE}"
    r"|\b\d+ (?:gleich\w{1,6} )?(?:monatliche[nr]? raten|(?:monats)?raten)\b"
    r"|\b\d+-jährige[mnrs]? (?:bau|immobilien)?(?:kredit|darlehen|hypothek)"
    r"|\b(?:\w{0,20}kredite?n?|\w{0,20}darlehen|finanzier(?:t|en|ung)|raten?|rückzahlbar|zurückzahlen|ab(?:be)?zahlen|tilgung)"
    rf"(?: (?:von|über|ab) {_SUM})? über{_SPAN} {_FOR_DE}"
    rf"|\b(?:rückzahlbar|rückzahlung|tilgung|tilgbar|ratenzahlung) in{_SPAN} {_FOR_DE}"
    r"|(?:\bmonat|\bmonatlich|\bmtl\.?) (?:für|über) \d+ monate\b"
    # Norwegian
    rf"|\b{_TERM_NB}:?{_SPAN} ?{_FOR_NB}"
    rf"|\b\d+[- ]?(?:års|måneders|månaders|mnd\.?s?)[- ]?(?:{_TERM_NB}|(?:nedbetaling|lån|avdragstid)\b)"
    rf"|\bo/ ?\d+ ?{_FOR_NB}|\bover \d+ {_FOR_NB}[.,:;]? (?:kost|tot|eff|nom)"
    r"|\b(?:\w{0,20}lån(?:et)?|(?:ned|tilbake|del)betal(?:es?|t|ing)?|betal(?:es?)? (?:ned|tilbake)|finansier(?:t|es|ing))"
    rf"(?:{_UP_TO} {_SUM})? over{_SPAN} {_FOR_NB}(?! (?:siden|sidan|gam))"
    r"|\b\d+ (?:like )?(?:månedlige (?:avdrag|terminer|(?:inn)?betalinger)|avdrag)\b"
    rf"|(?:\bmåneden|\bmåned|\bmnd\.?|\bmånedlig) i \d+ {_FOR_NB}"
)

# -- how strong a drink is ------------------------------------------------------------

ALCOHOL = pattern(
    rf"\d ?{_PER_CENT} ?(?:abv|alc\b|alcohol by volume|alcohol ?/ ?vol(?:ume)?\b|vol\b|alk\b|alkohol(?![\w-]))"
    r"|\d ?(?:vol\.?-?%|volumenprozent|volumprosent)"
    r"|\b(?:abv|alc\.?(?:/vol\.?| by vol\.?)?|alcohol(?: content)?|alk\.?(?:/vol\.?)?|alkohol(?:gehalt|innhold|styrke|prosent)?)"
    rf"[ :]{{1,2}}(?:(?:of|is|von|beträgt|på|er) )?\d[\d.,]* ?{_PER_CENT}"
    r"(?! (?:off|less|more|rabatt|avslag|teurer|billiger|günstiger|mehr|weniger|dyrere|billigere|mer|mindre)\b)"
)
