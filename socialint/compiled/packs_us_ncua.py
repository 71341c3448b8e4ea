"""Generated from socialint/packs/us/ncua.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 3527160880
DATA: dict[str, Any] = \
{'title': 'Share insurance statement of credit unions (NCUA)', 'market': 'US', 'industry': ('finance',),
 'source': '12 CFR 740.5, read in copies of the regulation', 'url': 'https://www.ecfr.gov/current/title-12/section-740.5',
 'reviewed': '2026-11-21', 'confidence': 'A',
 'requirement': ({'key': 'statement', 'summary': "Credit union's advertisement lacks the official advertising statement", 'cite': '12 CFR 740.5',
   'severity': 'error',
   'why': 'A federally insured credit union must include the official statement in its advertisements and on its main internet page, no\nsmaller than the smallest type that informs the reader. Three forms are accepted. Declare the product with\n`issuer_type = "credit-union"`.\n',
   'message': "credit union's advertisement lacks the statement of 12 CFR 740.5", 'hint': 'add: Federally insured by NCUA',
   'question': "is this a credit union's advertisement?", 'look': {'size': 'smallest'},
   'when': {'product': {'issuer_type': ('credit-union',)}},
   'suspect': {'all': ({'terms': ('credit union',)},
     {'terms': ('savings account*', 'checking account*', 'share certificate*', 'share account*', 'APY')},),},
   'require': {'wordings': ('This credit union is federally insured by the National Credit Union Administration', 'Federally insured by NCUA',
     'Insured by NCUA',),},
   'exception': ({'summary': 'Products that are no deposit (loans, funds, insurance and the like)',
     'when': {'product': {'class': ('credit', 'fund', 'cfd', 'crypto', 'insurance')}},},
    {'summary': 'Supplies, office signs, directories, joint advertisements, advertisements that do not name the credit union, small items, community news: set them aside with an ignore and its reason',},),
   'example': ({'verdict': 'bad', 'format': 'markdown', 'config': '[products.share]\nclass = "deposit"\nissuer_type = "credit-union"\n',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: US\nindustries: finance\nproduct: ⟦share⟧\n---\nHill Valley Credit Union: our share certificate now earns 4% APY.\n',},
    {'verdict': 'bad', 'format': 'json', 'config': '[products.share]\nclass = "deposit"\nissuer_type = "credit-union"\n',
     'text': '{"platform": "x", "lang": "en", "markets": ["US"], "industries": ["finance"], "product": "share",\n "text": "Hill Valley Credit Union: 4% APY. ⟦Insured⟧ by the NCUA board."}\n',},
    {'verdict': 'bad', 'format': 'html',
     'config': '[context]\nmarkets = ["US"]\nlanguage = "en"\nindustries = ["finance"]\nproduct = "it"\n[products.it]\nclass = "deposit"\nissuer_type = "credit-union"\n',
     'text': '<!doctype html>\n<html lang="en">\n<head><title>Hill Valley Credit Union</title><style>.legal { font-size: 9px }</style></head>\n<body><main><h1>Hill Valley Credit Union</h1><p>Our share certificate earns 4% APY. Ask at any branch.</p><p class="legal">⟦Federally insured by NCUA⟧</p></main></body>\n</html>\n',},
    {'verdict': 'good', 'format': 'markdown', 'config': '[products.share]\nclass = "deposit"\nissuer_type = "credit-union"\n',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: US\nindustries: finance\nproduct: share\n---\nHill Valley Credit Union: our share certificate now earns 4% APY.\nFederally insured\nby NCUA.\n',},
    {'verdict': 'bad', 'format': 'html',
     'config': '[context]\nmarkets = ["US"]\nlanguage = "en"\nindustries = ["finance"]\nproduct = "it"\n[products.it]\nclass = "deposit"\nissuer_type = "credit-union"\n',
     'text': '<!doctype html>\n<html lang="en">\n<head><title>Hill Valley</title></head>\n<body>\n<main><h1>⟦Hill Valley Credit Union⟧</h1><p>Savings for the valley.</p></main>\n</body>\n</html>\n',},
    {'verdict': 'good', 'format': 'json', 'config': '[products.it]\nclass = "deposit"\nissuer_type = "credit-union"\n',
     'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], "product": "it",\n "text": "Hill Valley Credit Union: 4% APY. FEDERALLY INSURED BY NCUA"}\n',},
    {'verdict': 'good', 'format': 'html',
     'config': '[context]\nmarkets = ["US"]\nlanguage = "en"\nindustries = ["finance"]\nproduct = "it"\n[products.it]\nclass = "deposit"\nissuer_type = "credit-union"\n',
     'text': '<!doctype html>\n<html lang="en">\n<head><title>Hill Valley</title></head>\n<body>\n<main><h1>Hill Valley Credit Union</h1><footer>This credit union is federally insured by the National&nbsp;Credit Union Administration.</footer></main>\n</body>\n</html>\n',},),},),}
