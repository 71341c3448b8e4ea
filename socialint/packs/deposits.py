"""What banks say in English of a deposit: what it earns, until when, a bonus, that it is free. For texts in their normal form.

A figure is the deposit's where a few words that are listed stand between it and the deposit's own word, and what stands behind
it does not make it a share, a discount or something else.
"""

from __future__ import annotations

from socialint.packs.figures import DOLLARS, PERCENT
from socialint.pattern import pattern

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_DATE = rf"(?:{_MONTH}\b\.?(?: \d{{1,2}}\b)?|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}\b|\d{{1,2}}[/.-]\d{{1,2}}\b)"
_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|midnight|tomorrow|today|tonight|the end of|year[- ]?end|month[- ]?end)\b"

# -- until when a rate holds --------------------------------------------------------

PERIOD = pattern(
    r"\b(?:as of|accurate on|effective|(?:this|one) (?:day|week|weekend|month) only|today only)\b"
    rf"|\b(?:through|thru|until|till|ends?|ending|expires?|expiring|by) (?:[\w-]+,? ){{0,3}}?(?:{_DATE}|{_DAY})"
    rf"|{_DATE},?(?: \d{{4}})? ?(?:-|to|through|thru|until|and) ?(?:{_DATE}|\d{{1,2}}\b)"
)

# -- that it may change ---------------------------------------------------------------

CHANGE_WORDS = ("may", "can", "could", "might", "will", "subject")
CHANGE = pattern(
    r"\b(?:rates?|apys?|yields?)(?: [\w-]+){0,4}? (?:may|can|could|might|will) (?!not\b)(?:(?:be|also|then|later|go) )*"
    r"(?:chang|var(?:y|ied)|increas|decreas|fluctuat|adjust|rise|raised|fall|drop|up|down|lower)\w*"
    r"|\bsubject to (?:change|adjustment|increase)"
)

# -- what it earns -------------------------------------------------------------------

#: What may follow the percentage of a rate: no "of", "off", "back", "more", "say".
_ON = (
    r"on (?:(?:a|an|our|your|this|the|that|all|any|every|new|select|it|them|everything|up to) ){0,2}"
    r"(?:[\w-]+ ){0,3}?(?:savings|cds?|certificates?|checking|deposits?|balances?|money|cash|accounts?|dollar|penny|first"
    r"|\$\d[\d,.]*)\b"
)
_THEN = (
    r"(?= ?(?:[^\w\s$-]|\s*$|- |(?:for (?:\d+|(?:an?|the|up to|your|all|any|every|our|new|only|just|one|two|three|six|nine"
    r"|twelve|terms|balances|deposits|members|customers|savers)\b)|in (?:an?|our|your|this|savings|interest)|with|when|if|until"
    r"|through|and|or|as|at|per|today|now|right|guaranteed|fixed|apy|a year"
    rf"|annual(?:ly)?|yields?|returns?|(?:interest|savings|cd)(?: rates?)?|rates?|{_ON})\b(?! (?:in|of) (?:our|your|the)\b)))"
)
_RATE = rf"{PERCENT}(?! (?:of|off)\b)"
#: Words between the deposit's word and its rate.
_LINK = (
    r"(?:,? ?[:|-]|,? (?:now|at|of|from|is|are|pays?|paying|earns?|earning|yields?|yielding|offers?|offering|with|you|an?|our"
    r"|the|up to"
    r"|as high as|starting|starts?|accounts?|rates?|yields?|special|specials|offer|offers|today|still|just|currently|yet|to"
    r"|guaranteed|fixed"
    r"|great|whopping|competitive|solid|for|\d+(?: |-)(?:months?|years?)|deposit|interest|apys?|variable|annual|as much as|get"
    r"|that))"
)
_CD = r"(?:(?<!gift )(?:cds?|certificates?)(?: of deposit)?)"
_OF_NAME = (
    r"(?:(?:an?|our|your|this|the|any|all|every|my|these|new) )?(?:(?!(?:of|for|to|and|with|from|in|on|or|when|that"
    r"|fees?)\b)[\w-]+ ){0,3}?"
)
_ACCOUNT = rf"(?:savings|{_CD}|checking|money markets?|deposits?|balances?|money|cash|account)\b"
_TERMS = (
    r"(?: (?:fixed|guaranteed|variable|interest|rates?|yields?|returns?|a year|annually|right now|now|today|for (?:\d+|an?|one"
    r"|two|three|six|twelve) (?:months?|years?)|apy))"
)
DEPOSIT_RATE_WORDS = (
    "savi*", "cd", "cds", "cert*", "chec*", "money", "depo*", "bala*", "cash", "acco*", "earn*", "pay*", "lock*", "grow*",
    "rate*", "yiel*", "retu*", "apy*", "inte*", "mont*",
)  # fmt: skip
#: Sure by the deposit's own word beside it.
DEPOSIT_RATE = pattern(
    rf"\b(?:savings (?:accounts?|rates?)|savings(?! (?:of|up to|from|to|for)\b)|{_CD}|checking|money markets?(?: accounts?)?"
    rf"|deposit (?:rates?|accounts?))\b{_LINK}{{0,5}},? ?{_RATE}{_THEN}"
    rf"|\b(?:apys?|yields?|yielding|rate of return)(?: \w+)?{_LINK}{{0,4}},? ?{_RATE}"
    rf"|{_RATE} ?\(?(?:apys?|yields?|rate of return)\b"
    rf"|{_RATE}{_TERMS}{{0,3}} (?:on|in(?= (?:an?|our|your|this) )) {_OF_NAME}{_ACCOUNT}"
    r"(?! (?:fees?|costs?|charges?|purchases|transactions|holders?)\b)"
    rf"|{_RATE} (?:(?:fixed|guaranteed|variable|new|[\w-]+-(?:month|year|yield)) )*(?:{_CD}|savings (?:account|rate)"
    rf"|money market)\b"
)
#: What stands in front of a share that somebody puts there: "save 10%", "keep 5% in savings".
NO_DEPOSIT_RATE = pattern(
    r"\b(?:sav(?:e|es|ed|ing)|puts?|putting|keeps?|keeping|kept|mov(?:e|es|ed|ing)|hold|holds|have|ha[sd]|stash(?:ed|ing)?"
    r"|set(?:ting)? aside|household|personal|national|average|american|only|almost|nearly|about|by)"
    r"(?: (?:up to|at least|about|just|another|an extra|even|is|of|at|was))* ?$"
    r"|(?:\d-year|\b(?:dividend|treasury|bond)) $|\b(?:inflation|the fed|federal reserve|central banks?)\b[^.!?\u2029]*$"
)
#: The same by a word of earnings or a rate, if the paragraph is of nothing else that has one.
_OUR = (
    r"(?:our|your|this|an?|best|great|top|high(?:er|est)?|competitive|fixed|guaranteed|special|promo(?:tional)?"
    r"|intro(?:ductory)?|new|current|interest|account|variable|same|today's)"
)
EARNED = pattern(
    rf"\b(?:(?:earn|enjoy)(?:s|ing)?|(?<!to )pays|(?<!you )(?<!to )paying|accounts pay|lock(?:s|ed"
    rf"|ing)? in){_LINK}{{0,5}},? ?{_RATE}{_THEN}|(?:\b{_OUR} rates?|(?:^|[.!?:|\u2029\n-] ?)rates?)(?: yet| ever)?"
    rf"(?:,? ?:|,? (?:now|of|from|is|up to|as high as|starting at|guaranteed|fixed|an?|just|only))* ?{_RATE}{_THEN}"
    rf"|{_RATE} interest\b(?! in\b)|{_RATE} (?:fixed |guaranteed )?rates?\b(?! (?:of|in|cut|hike|rise|increase)\b)"
    rf"|\b(?:money|cash|grows?|growing) (?:to work )?(?:at|with){_LINK}{{0,3}} ?{_RATE}{_THEN}|{_RATE} for (?:\d+|six|nine"
    rf"|twelve) months\b"
)
NOT_EARNED = pattern(
    r"\b(?:scams?|fraud\w*|rule of 72"
    r"|cash[- ]?back|purchases?|groceries|dining|charit\w+|donat\w+|nonprofits?|food bank|loans?|mortgages?|credit cards?"
    r"|card debt|borrow\w*"
    r"|fed|federal reserve|central banks?|fomc|inflation|unemployment|insurance|tax(?:es)?|prices|economy|economists?"
    r"|employe\w+|staff|tickets?|hiring|treasury|wages?|tuition|match\w*|(?<!than )(?:the|an) average)\b"
)

# -- a bonus for an account ------------------------------------------------------------

_REST = r"(?:[^.!?\u2029]|\.(?=\d)){0,70}?"
_NEW = (
    r"\b(?:open(?:s|ing|ed)? (?:[\w-]+ ){0,5}(?:accounts?|checking|savings|cds?|certificates?|money market)"
    r"|(?:switch(?:es|ing)?|mov(?:e|es|ing)|set(?:s|ting)? up|bring(?:ing)?|start(?:ing)?) (?:[\w-]+ ){0,3}(?:direct deposits?"
    r"|checking|accounts?|paychecks?)|switch(?:es|ing)? to us"
    r"|new (?:[\w-]+ ){0,3}(?:accounts?|checking|savings|customers?|members?|clients?))\b"
)
_GIFT = (
    rf"{DOLLARS}(?= ?(?:[^\w\s%-]|$|(?:when|if|for|with|by|bonus|(?:in )?cash(?! back)|on us|reward|once|after|just|as|today"
    rf"|from us|welcome|gift cards?|to switch)\b))"
)
_GIVEN = (
    r"\b(?:get|gets|earn|earns|receive|receives|collect|score|pocket|claim|enjoy|(?:gives?|giving|pays?|paying|rewards?"
    r"|sends?) (?:you|them))(?: (?:up to|an?|an extra|another|our|your))* ?"
)
BONUS_WORDS = ("open*", "swit*", "new", "sett*", "set*", "move*", "movi*", "brin*", "star*")
BONUS = pattern(
    rf"{_GIVEN}{_GIFT}{_REST}{_NEW}|{_NEW}{_REST}{_GIVEN}{_GIFT}"
    rf"|(?<!of )(?<!least )(?<!with )(?<!need )(?<!deposit ){DOLLARS} (?:(?:bonus |cash |reward )?for|(?:bonus|cash|reward) to)"
    rf" (?:(?:our|all|every|each|any|your) )?{_NEW}"
)
#: A sentence of a raffle, a gift to others, a job or a fee tells of no bonus.
NO_BONUS = pattern(
    r"\b(?:win|chance|raffle|drawing|sweepstakes|refer\w*|friends?|donat\w*|charit\w+|food bank|nonprofits?|scholarships?"
    r"|hiring|hire\w*|employees?|tellers?|scams?|fraud\w*|thie(?:f|ves)|beware|contest|prize"
    r"|sign(?:ing|-on)|job|staff|teammates?|fees?|fined?|refund\w*|loans?|overdraft|insured)\b"
)

# -- that it costs nothing ---------------------------------------------------------------

_KIND = (
    r"(?:(?:and|simple|easy|basic|online|mobile|digital|personal|(?:small )?business|students?|teens?|kids|youth|seniors?"
    r"|[\w-]+-yield|[\w-]+-interest"
    r"|interest|everyday|joint|rewards?|bank|new|great|modern|smart|better|essential|standard|premium|local|community|checking"
    r"|savings)\b,? )"
)
_KEPT = (
    r"(?:(?:checking|savings|money markets?)(?: accounts?)?+|accounts?|banking)\b(?! (?:of|your|my|if|whether|their|alerts?"
    r"|calculators?|tips?|webinars?|apps?|guides?|reviews?|tools?|class(?:es)?|courses?|seminars?|workshops?|transfers?"
    r"|statements?|numbers?|holders?|check-?ups?|coach\w*|advice|games?|kits?|bonds?|jar lids?"
    r"|breakfasts?|lunch(?:es)?|help|clubs?|part(?:y|ies)|days?|lessons?|sessions?|contests?)\b)"
)
_WHOLLY = r"(?: (?:totally|completely|absolutely|entirely|always|really|truly|100%|simply|still|now|forever|also|all))*"
FREE_WORDS = ("free", "no", "cost", "costs")
FREE = pattern(
    rf"(?:(?<![\w-])|(?<=fee-))free,? (?:{_KIND}{{0,3}}|(?!(?:for|with|and|to|from|on|in|of|or|your|our|when|while|the|a"
    rf"|at)\b)[\w-]+ (?=checking\b)){_KEPT}|\bno[- ]cost {_KIND}{{0,3}}{_KEPT}|(?<![\w-])free to keep\b"
    rf"|\b(?:(?:checking|savings|bank|money market) accounts?|accounts?|checking|banking)(?: that)?(?:'s| (?:is|are|comes?"
    rf"|stays?|remains?)){_WHOLLY} (?:free\b(?! (?:from|of (?!charge)))|(?:at|without) (?:no )?cost)"
    r"|\b(?:(?:get|have|enjoy|open|offer|keep|want)s? (?:[\w-]+ ){0,3}(?:checking|banking|accounts?) for free"
    r"|(?:accounts?|checking) (?:at no cost|without cost|free of charge|costs? nothing))\b"
)
#: "no free checking", and what is done on an account: "transfers between accounts are free".
NOT_FREE = pattern(
    r"\b(?:(?:no|not|never|nor|isn't|longer|such thing as)(?: (?:an?|really|truly|always|have|offer|get|give|want))*"
    r"|(?:between|on|to|from|into|with|by)(?: (?:your|our|all|the|any|an?|my|each|every|linked|own|both|these|eligible|bank"
    r"|savings|checking|or|and))*) ?$"
)
