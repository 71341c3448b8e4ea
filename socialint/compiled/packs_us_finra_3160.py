"""Generated from socialint/packs/us/finra-3160.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 1396890139
DATA: dict[str, Any] = \
{'title': 'Non-deposit products of banks (FINRA Rule 3160)', 'market': 'US', 'industry': ('finance',),
 'source': 'FINRA Rule 3160(a)(3)-(4), read in public files that quote it',
 'url': 'https://www.finra.org/rules-guidance/rulebooks/finra-rules/3160', 'reviewed': '2026-11-21', 'confidence': 'B',
 'requirement': ({'key': 'not-insured', 'summary': "Advertisement of a bank's non-deposit product does not say that it is not insured",
   'cite': 'FINRA Rule 3160(a)(3)-(4)', 'severity': 'error',
   'why': 'Who sells funds, shares, annuities or insurance on the premises or in the name of a bank must say three things: not FDIC insured, no bank\nguarantee, may lose value. Declare the product with its class and `bank_affiliated = true`.\n',
   'message': 'advertisement lacks the statements of FINRA Rule 3160',
   'hint': 'add: Not FDIC Insured | No Bank Guarantee | May Lose Value', 'where': 'anywhere',
   'when': {'product': {'class': ('fund', 'etf', 'stock', 'annuity', 'insurance', 'crypto'), 'bank_affiliated': (True,)}},
   'require': {'every': ('Not FDIC Insured', 'No Bank Guarantee', 'May Lose Value')},
   'example': ({'verdict': 'bad', 'format': 'markdown', 'config': '[products.it]\nclass = "fund"\nbank_affiliated = true\n',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: "US"\nindustries: finance\nproduct: ⟦it⟧\n---\nRiver Growth Fund, at River Bank.\n',},
    {'verdict': 'bad', 'format': 'json', 'config': '[products.it]\nclass = "fund"\nbank_affiliated = true\n',
     'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], "product": ⟦"it"⟧,\n "text": "River Growth Fund. Not FDIC insured. May lose value."}\n',},
    {'verdict': 'good', 'format': 'markdown', 'config': '[products.it]\nclass = "fund"\nbank_affiliated = true\n',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: "US"\nindustries: finance\nproduct: it\n---\nRiver Growth Fund.\n\n> Not FDIC Insured. No Bank Guarantee. May Lose Value.\n',},
    {'verdict': 'good', 'format': 'markdown', 'config': '[products.it]\nclass = "fund"\nbank_affiliated = true\n',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: "US"\nindustries: finance\nproduct: it\n---\nRiver Growth Fund.\n\nNot FDIC Insured • No Bank Guarantee • May Lose Value\n',},
    {'verdict': 'good', 'format': 'json', 'config': '[products.it]\nclass = "fund"\nbank_affiliated = true\n',
     'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], "product": "it",\n "text": "River Growth Fund.\\nMay lose value\\nNo bank guarantee\\nNot FDIC insured"}\n',},
    {'verdict': 'good', 'format': 'json', 'config': '[products.it]\nclass = "fund"\nbank_affiliated = false\n',
     'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], "product": "it",\n "text": "River Growth Fund."}\n',},
    {'verdict': 'bad', 'format': 'html',
     'config': '[context]\nmarkets = ["US"]\nlanguage = "en"\nindustries = ["finance", "real-estate"]\nproduct = "it"\n[products.it]\nclass = "annuity"\nbank_affiliated = true\n',
     'text': '<!doctype html>\n<html lang="en">\n<head><title>Annuities</title></head>\n<body>\n<main><h1>⟦Annuities at your branch⟧</h1><p>Not FDIC insured. No bank guarantee.</p></main>\n</body>\n</html>\n',},
    {'verdict': 'good', 'format': 'html',
     'config': '[context]\nmarkets = ["US"]\nlanguage = "en"\nindustries = ["finance", "real-estate"]\nproduct = "it"\n[products.it]\nclass = "annuity"\nbank_affiliated = true\n',
     'text': '<!doctype html>\n<html lang="en">\n<head><title>Annuities</title></head>\n<body>\n<main><h1>Annuities at your branch</h1><ul><li>Not FDIC Insured</li><li>No Bank Guarantee</li><li>May Lose Value</li></ul></main>\n</body>\n</html>\n',},),},),}
