"""Figures of credit and of drinks, as English, German and Norwegian write them. For texts in their normal form."""

from __future__ import annotations

from socialint.packs.normal import BREAK
from socialint.pattern import pattern

#: A sum of money: "€99", "kr 1 250,-", "99 Euro", "499,-".
_FIGURES = r"(?:\d{1,3}(?: \d{3}){1,3}|\d+)(?:[.,]\d+)*"
_NUMBER = rf"{_FIGURES}(?:[.,]-)?"
_BEFORE = r"(?:[$£€]|\b(?:eur|usd|gbp|chf|nok|sek|dkk|kr\.?))"
_BEHIND = r"(?:[$£€]|(?:eur|euros?|usd|dollars|gbp|pounds|chf|franken|nok|sek|dkk|kr|kroner)\b\.?)"
_START = r"(?<![\w.,])"
_SUM = rf"(?:{_BEFORE} ?{_NUMBER}|{_START}{_NUMBER} ?{_BEHIND}|{_START}{_FIGURES}[.,]-)"
_PER_CENT = r"(?:%|(?:per ?cent|prozent|prosent)\b)"
_ONES = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen"
_COUNT = rf"(?:\d+|{_ONES}|(?:twenty|thirty|forty|sixty|seventy|eighty)(?:-(?:{_ONES}))?)"
#: An interest rate in English, nothing included, and dollars that are not nothing.
PERCENT = rf"{_START}(?:\d{{1,2}}(?:\.\d+)?|zero|{_ONES}) ?(?:%|per ?cent\b)"
DOLLAR_PIECES = ("$", "dollars")
DOLLARS = r"(?:\$ ?(?=[\d.,]*[1-9])\d(?:[\d.,]*\d)?|(?<![\w.,$])\d[\d.,]* dollars)"

#: A share of a hundred: "4.2%", "6 per cent", "6-prozentige".
PERCENTAGE_PIECES = ("%", "percent", "per cent", "prozent", "prosent")
PERCENTAGE = pattern(r"\d(?:[\d.,]{0,20}\d)?[ -]?(?:%|(?:per ?cent|prozent(?:ig\w{1,2})?|prosents?)\b)")

# -- a payment for each month or week -------------------------------------------

#: Some word of every form: a text without one is not searched.
INSTALMENT_WORDS = (
    "mont*", "mo", "week*", "wk", "biwe*", "payc*", "paym*", "inst*", "mon", "mona*", "mtl", "woch*", "wöch*", "rate*", "måne*",
    "måna*", "mnd", "md", "uke*", "uka*", "veke*", "veka*", "term*",
)  # fmt: skip
INSTALMENT = pattern(
    rf"{_SUM} ?(?:"
    r"(?:(?:/|per |a |each |every ) ?(?:month|mo|week|wk|paycheck|biweekly|(?:two|2) weeks|other week)|monthly|(?:bi-?)?weekly)\b"
    r"|(?:/ ?mon|(?:/ ?|pro |je |im |in der |jeden? )(?:monat|woche)|mtl|monatlich(?:e[mnrs]?)?|wöchentlich|monatsraten?)\b"
    r"(?! (?:jan|jän|feb|märz|apr|mai|jun|jul|aug|sep|okt|nov|dez))"  # "im Monat Mai" is that one
    r"|(?:(?:/ ?|per |pr\.? ?|hver )(?:måned|månad|mnd|md|uke|veke)|i (?:måneden|månaden|mnd|uken|uka|veka)"
    r"|månedlig|månadleg|ukentlig)\b"
    r")"
    rf"|\b(?:payments?|instal?lments?) (?:of|as low as|from|starting at)(?: (?:just|only))? {_SUM}"
    rf"|\bpayments?(?::| (?:is|would be|are|will be|starts?|begins?|just|only|at|about|under|as low as|from))+ {DOLLARS}"
    r"|\b(?:(?:mtl\.?|monatlich(?:e[mnrs]?)?(?: raten?)?|(?:monats|wochen)raten?):?|raten? (?=von|ab|à|zu je))"
    rf"(?: ?(?:von|ab|à|zu|je|nur|schon)\b)* ?{_SUM}"
    rf"|\b(?:månedlig|månadleg|månedsbeløp|månedspris|terminbeløp):?(?: (?:fra|på|er|kun|bare))* {_SUM}"
)

#: What a sum or a time is of that is none of credit's: "rent in Dayton is", "a warranty".
_OTHERS = (
    r"(?:rent|rents|renting|rental|renters?|preschool|scholarships?|insurance|life|premiums?|gas|fuel|electricity|utilit(?:y|ies)"
    r"|bills?|child ?care|day ?care|tuition|groceries|parking|maintenance|repairs|oil changes?|hoa|fees?|dues|taxes|internet"
    r"|streaming|gym|warrant(?:y|ies)|guarantee|memberships?|subscriptions?"
    r"|(?:service|care|protection|data|phone|cell|insurance|savings) (?:plan|contract)s?)"
)
#: What brings a sum back to credit: "why rent when you own it for".
_CREDIT = r"(?:own|owning|buy|buying|drive|yours|finance|financing|borrow|loans?|mortgages?|home|car|truck)"
#: It stands in front of it, with no other clause between, or somebody saves, gives or is paid the sum.
NO_CREDIT = pattern(
    rf"(?<!than )(?<!than your )\b{_OTHERS}(?! (?:to own|included|or|and)\b)(?: (?!{_CREDIT}\b)\$?[\w'/-]+|: ?){{0,7}} ?$"
    r"|\b(?:sav(?:e|es|ed|ing)|mov(?:e|es|ing)|earn(?:s|ed|ing)?|put(?:ting)? (?:aside|away)|set(?:ting)? aside|cut)"
    r"(?: (?:up to|up|about|around|over|more than|as much as|an|a|extra|average of|you|them|drivers|owners|roughly|another|just"
    r"|only|by))* ?$|\baverage (?:[\w-]+ ){0,4}$|\b(?:stimulus|relief|benefit|security|late) $"
    rf"|(?:^|[.!?{BREAK}])(?:(?!\b{_CREDIT}\b)[^.!?{BREAK}])*"
    r"\b(?:spend|spends|spent|spending|charges?|costs?)(?: [\w-]+){0,3} ?$"
    rf"|\b(?:hiring|salary|wages?|interns?|scams?|beware|myth|child support|disability|pension|careers"
    rf"|sponsors?|donat\w+|charity|landlords?|rents? went)\b[^.!?{BREAK}]*$"
)
#: Or it stands behind: "a month in rent", "a month with our service plan".
NO_CREDIT_BEHIND = pattern(
    r"(?: (?:in|on|for|toward|towards|with)(?: (?:your|my|our|the|an?|his|her|their|car|auto|home|health|cell|average|full"
    r"|pre-?paid))*)?"
    rf" {_OTHERS}\b"
)
#: A finance charge by its name and its sum.
CHARGE_WORDS = ("fee*", "char*", "poin*")
_CHARGE = (
    r"(?:(?:(?:loan )?origination|loan|underwriting) (?:fees?|charges?)|finance charges?|(?:discount |loan )?points and fees)"
)
CHARGE = pattern(
    rf"\b{_CHARGE}(?:,?(?::| (?:of|is|are|total|totals|totalling|totaling|only|just|from|as low as|starting|at|an?|flat|which"
    rf"|that)))*,? ?{DOLLARS}|{DOLLARS}(?: flat)? {_CHARGE}\b(?! (?:credit|waiver|discount|refund|off|back)\b)"
)

# -- a rate of interest, in English --------------------------------------------------

#: Some word of every form.
CREDIT_RATE_WORDS = (
    "rate*", "inte*", "fina*", "refi*", "fixe*", "vari*", "borr*", "loan*", "mort*", "mont*", "car*", "truc*", "vehi*", "boat*",
    "home*",
)  # fmt: skip
_AT = (
    r"(?:,?:|,? (?:now|just|only|of|from|at|is|are|for|to|as low as|low|as|starting|starts?|start|under|an?|fixed|variable"
    r"|interest|rates?))"
)
_LOAN = r"(?:loans?|mortgages?|financing|refinancing)"
#: A down payment or a part of the price is no rate.
_NO_PART = r"(?! (?:down|off|of|less|more|loan-to-value|ltv|deposit|downpayment|cash|back|online|on-time|to)\b)"
CREDIT_RATE = pattern(
    rf"\b(?:interest|mortgage|loan|financing|refinance|fixed|variable|low(?:er|est)?|intro(?:ductory)?|special|promotional"
    rf"|great|best|an?|our|your) rates?{_AT}{{0,4}} ?{PERCENT}{_NO_PART}"
    rf"|\brates? ?(?::|(?:from|of|under|as low as|start(?:s|ing)?(?: at| from)?|only|just)(?: (?:just|only|a|low|as low as"
    rf"|under))*) ?{PERCENT}{_NO_PART}"
    rf"|{PERCENT} (?:interest|financing|fixed(?:-rate)?|variable|rates?|(?:auto|car|home|personal) loans?)\b(?! (?:in|of)\b)"
    rf"|\b(?:financ(?:e|ed|ing)|refinanc(?:e|ed|ing)|borrow|{_LOAN}|fixed|interest){_AT}{{1,4}} ?{PERCENT}{_NO_PART}"
    rf"|{PERCENT} for \d+ months\b|{PERCENT} on (?:(?:all|any|your|a|our|new|used|or|and) )*(?:cars?|trucks?|vehicles|boats?"
    rf"|rvs?|homes?)\b"
    r"|\bzero interest\b(?! in\b)"
)
#: A rate in front of which this stands is another.
NO_CREDIT_RATE = pattern(
    r"\b(?:unemployment|jobless|inflation|approval|tax|success|vacancy|delinquency|default|savings?|deposits?|cds?|prime"
    r"|mortality|growth|sav(?:e|es|ed|ing)(?: up to)?|rose|fell|up|down|by) ?$|\baverage (?:[\w-]+ ){0,3}$"
    rf"|\b(?:fed|federal reserve|central banks?|fomc|treasury|freddie mac)\b[^.!?{BREAK}]*$"
)

# -- what is paid at once, if it is not nothing: "$0 down" says that there is none ----

_SOME = r"(?=[\d.,]*[1-9])"
_SHARE = rf"{_START}{_SOME}{_NUMBER} ?{_PER_CENT}"
_PART = rf"(?:{_BEFORE} ?{_SOME}\d|{_START}{_SOME}{_NUMBER} ?{_BEHIND}|{_SHARE})"
_ADVANCE = r"(?:kontantinnskudd|kontantandel|forskudd|forskuddsbetaling|forhåndsbetaling)"
DOWN_WORDS = ("down*", "anza*", "kont*", "fors*", "forh*", "egen*")
DOWN = pattern(
    rf"(?:[$£€] ?{_SOME}\d[\d,.]*|(?<![\d.,]){_SOME}\d[\d,.]* ?(?:%|percent\b)|\b(?:{_ONES}"
    rf"|twenty) ?per ?cent) down\b(?! (?:on|from|to|since|in)\b)"
    rf"|\bdown[- ]?payment(?: of (?:{_BEFORE} ?)?{_SOME}\d|:?(?: from)? {_PART})"
    rf"|\banzahlung:?(?: (?:von|ab|in höhe von|nur|mindestens|mind\.|beträgt))* {_PART}"
    rf"|{_PART} ?(?:als )?anzahlung\b"
    rf"|\b{_ADVANCE}:?(?: (?:på|fra|er|kun|minst))* {_PART}|{_PART} ?(?:i |som )?{_ADVANCE}\b"
    # of a firm's capital the sum is told, of a buyer's the share
    rf"|\begenkapital:?(?: (?:på|fra|er|minst))* {_SHARE}|{_SHARE} ?(?:i )?egenkapital\b"
)

# -- how long, or how many times, credit is paid back --------------------------------

_UP_TO = r"(?: (?:of|is|up to|from|von|bis|zu|ab|beträgt|på|er|inntil|opptil|fra|maks\.?|maksimalt)(?![\w-]))*"
_SPAN = rf"{_UP_TO} {_COUNT}(?: ?(?:-|to|bis|til|/) ?\d+)?"
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
_PAYMENTS = r"(?:payments|instal?lments)"
#: What "for 36 months" is right behind where it is credit's: a sum, a rate, what is paid. Doors are closed for 2 months, too.
_BEHIND_CREDIT = (
    r"(?:(?<=[\d%)])|(?<=\bapr)|(?<=month)|(?<=/mo)|(?<=monthly)|(?<=finance)|(?<=financed)|(?<=financing)|(?<=\bpay)"
    r"|(?<=payments)|(?<=loan)|(?<=interest))"
)
LOAN_TERM = pattern(
    rf"\b{_COUNT} (?:\w+ )?(?:monthly|(?:bi-?)?weekly|easy|equal|low|fixed|small|simple|interest-free) (?:re)?{_PAYMENTS}\b"
    rf"|{_BEHIND_CREDIT} for \d+ months\b"
    rf"|\b(?:spread|pay|paid|repay|repaid|financed?)(?: \w+){{0,3}} (?:over|in|with) {_COUNT} {_PAYMENTS}\b"
    rf"|(?:^|{BREAK} ?|[.!?:|] |\b(?:just|only) ){_COUNT} {_PAYMENTS}(?=,? (?:and|then)\b|[.!])"
    r"|\b\d+[- ]months?(?: \w+)? term\b|\bterms? (?:of )?up to \d+ months\b"
    rf"|\b{_COUNT}[- ](?:year|month)s?(?: fixed| fixed-rate| auto| car| home| personal)? (?:mortgages?|loans?|financing|fixed)\b"
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
