"""Generated from socialint/packs/us/equal-housing.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 311200081
DATA: dict[str, Any] = \
{'title': 'Equal Housing Lender (FDIC)', 'market': 'US', 'industry': ('finance',),
 'source': '12 CFR 338.3, read in copies of the regulation', 'url': 'https://www.ecfr.gov/current/title-12/section-338.3',
 'reviewed': '2026-11-21', 'confidence': 'A',
 'requirement': ({'key': 'legend', 'summary': 'Advertisement for a home loan lacks the Equal Housing Lender legend', 'cite': '12 CFR 338.3',
   'severity': 'error',
   'why': 'A bank that advertises loans secured by a dwelling must show the Equal Housing Lender logotype and legend, or say the words. Declare the product\nwith class `credit` and `dwelling = true`. A picture of the logotype does, too, if its text alternative says the words. National banks have no such rule.\n',
   'message': 'advertisement for a home loan lacks the legend of 12 CFR 338.3', 'hint': 'add: Equal Housing Lender',
   'question': "is this a bank's advertisement for a home loan?", 'where': 'anywhere',
   'when': {'product': {'class': ('credit', 'mortgage'), 'dwelling': (True,)}}, 'suspect': {'offers': {'en': ('mortgage',)}},
   'require': {'wordings': ('Equal Housing Lender',)},
   'exception': ({'summary': 'The logotype stands there, with its words as its text alternative',
     'when': {'pictures': ('Equal Housing Lender', 'Equal Housing Opportunity')},},),
   'example': ({'verdict': 'bad', 'format': 'markdown', 'config': '[products.it]\nclass = "mortgage"\ndwelling = true\n',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: "US"\nindustries: finance\nproduct: ⟦it⟧\n---\nA River Bank mortgage, from 10% down.\n',},
    {'verdict': 'bad', 'format': 'json', 'config': '[products.it]\nclass = "mortgage"\ndwelling = true\n',
     'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], "product": ⟦"it"⟧,\n "text": "A River Bank mortgage. Equal Housing Bank."}\n',},
    {'verdict': 'bad', 'format': 'markdown', 'config': '[products.it]\nclass = "mortgage"\ndwelling = true\n',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: "US"\nindustries: finance\nproduct: ⟦it⟧\n---\nA River Bank mortgage. ![A house with two lines in it](ehl.png)\n',},
    {'verdict': 'good', 'format': 'markdown', 'config': '[products.it]\nclass = "mortgage"\ndwelling = true\n',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: "US"\nindustries: finance\nproduct: it\n---\nA River Bank mortgage.\n\n*Equal&nbsp;Housing\nLender*\n',},
    {'verdict': 'good', 'format': 'json', 'config': '[products.it]\nclass = "mortgage"\ndwelling = true\n',
     'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], "product": "it",\n "text": "A River Bank mortgage. EQUAL HOUSING LENDER."}\n',},
    {'verdict': 'good', 'format': 'json', 'config': '[products.it]\nclass = "credit"\ndwelling = false\n',
     'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], "product": "it",\n "text": "A River Bank car loan."}\n',},
    {'verdict': 'good', 'format': 'markdown', 'config': '[products.it]\nclass = "mortgage"\ndwelling = true\n',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: US\nindustries: finance\nproduct: it\n---\nA River Bank mortgage.\n\n![Equal Housing Lender](ehl.png)\n',},
    {'verdict': 'bad', 'format': 'html',
     'config': '[context]\nmarkets = ["US"]\nlanguage = "en"\nindustries = ["finance"]\nproduct = "it"\n[products.it]\nclass = "mortgage"\ndwelling = true\n',
     'text': '<!doctype html>\n<html lang="en">\n<head><title>River</title></head>\n<body>\n<main><p>⟦A River Bank mortgage.⟧ Equal housing for all.</p></main>\n</body>\n</html>\n',},
    {'verdict': 'good', 'format': 'html',
     'config': '[context]\nmarkets = ["US"]\nlanguage = "en"\nindustries = ["finance"]\nproduct = "it"\n[products.it]\nclass = "mortgage"\ndwelling = true\n',
     'text': '<!doctype html>\n<html lang="en">\n<head><title>River</title></head>\n<body>\n<main><p>A River Bank mortgage.</p><p><small>Equal Housing<br>Lender</small></p></main>\n</body>\n</html>\n',},),},),}
