"""Generated from socialint/packs/us/past-performance.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 757421878
DATA: dict[str, Any] = \
{'title': 'Past performance of investments', 'market': 'US', 'industry': ('finance',),
 'source': '17 CFR 230.482(b)(3)(i), FINRA Rule 2210(d)(1)(F) and NFA Rule 2-29, read in a secondary source',
 'url': 'https://www.ecfr.gov/current/title-17/section-230.482', 'reviewed': '2026-11-21', 'confidence': 'B',
 'requirement': ({'key': 'legend', 'summary': 'Past return of an investment stands without its legend',
   'cite': '17 CFR 230.482(b)(3)(i); FINRA Rule 2210(d)(1)(F); NFA Rule 2-29', 'severity': 'warning',
   'why': 'Who shows what an investment has earned says that the past does not guarantee the future. For advisers no words are fixed: any clear equivalent will do. Declare the product with\nits class (`stock`, `portfolio`, `strategy`, `crypto`, `annuity`, `futures`); funds have a legend of their own (disclosure-us-funds-performance).\n',
   'message': 'past return of an investment without a word on the future',
   'hint': 'add: Past performance does not guarantee future results.',
   'when': {'product': {'class': ('stock', 'portfolio', 'strategy', 'crypto', 'annuity', 'futures')}, 'signs': ('percentage',),
    'terms': ('returned', 'past return*', 'annual return*', 'average return*', 'performance', 'annualized', 'track record', 'gained',
     'year to date', 'YTD', 'since inception', 'outperformed',),},
   'require': {'wordings': ('Past performance does not guarantee future results.', 'Past performance is not a guarantee of future results.',
     'Past performance is not indicative of future results.', 'past performance [X] future [X]',),},
   'example': ({'verdict': 'bad', 'format': 'markdown', 'config': '[products.it]\nclass = "portfolio"\n',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: US\nindustries: finance\nproduct: ⟦it⟧\n---\nThe River Portfolio returned 9% in a year.\n',},
    {'verdict': 'bad', 'format': 'json', 'config': '[products.it]\nclass = "portfolio"\n',
     'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], "product": ⟦"it"⟧,\n "text": "The River Portfolio gained 9% year to date."}\n',},
    {'verdict': 'bad', 'format': 'html',
     'config': '[context]\nmarkets = ["US"]\nlanguage = "en"\nindustries = ["finance"]\nproduct = "it"\n[products.it]\nclass = "portfolio"\n',
     'text': '<!doctype html>\n<html lang="en">\n<head><title>River</title></head>\n<body>\n<main><p>The River Portfolio outperformed the market by ⟦2%⟧.</p></main>\n</body>\n</html>\n',},
    {'verdict': 'good', 'format': 'markdown', 'config': '[products.it]\nclass = "portfolio"\n',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: US\nindustries: finance\nproduct: it\n---\nThe River Portfolio returned 9% in a year. *Past performance is not\nindicative of future results.*\n',},
    {'verdict': 'good', 'format': 'json', 'config': '[products.it]\nclass = "portfolio"\n',
     'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], "product": "it",\n "text": "The River Portfolio gained 9%. Past performance is no guarantee of future returns."}\n',},
    {'verdict': 'good', 'format': 'html',
     'config': '[context]\nmarkets = ["US"]\nlanguage = "en"\nindustries = ["finance"]\nproduct = "it"\n[products.it]\nclass = "portfolio"\n',
     'text': '<!doctype html>\n<html lang="en">\n<head><title>River</title></head>\n<body>\n<main><p>The River Portfolio: 60% shares.</p></main>\n</body>\n</html>\n',},),},),}
