"""Generated from socialint/packs/us/smokeless.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 556170518
DATA: dict[str, Any] = \
{'title': 'Smokeless tobacco', 'market': 'US', 'industry': ('tobacco',),
 'source': '15 USC 4402(a)(1), read in a copy of the U.S. Code whose address is not known',
 'url': 'https://www.law.cornell.edu/uscode/text/15/4402', 'reviewed': '2026-11-21', 'confidence': 'B',
 'requirement': ({'key': 'warning', 'summary': 'Advertisement for smokeless tobacco lacks the warning', 'cite': '15 USC 4402(a)(1)',
   'severity': 'error',
   'why': 'Each advertisement carries one of four warnings, on at least 20 % of its area; which one is the turn of a quarterly plan. An order that lets a product\nclaim less harm does not lift the duty. Declare the product with class `tobacco` and type `smokeless`, `snuff`, `snus`, `chewing-tobacco` or\n`dip`.\n',
   'message': 'advertisement for smokeless tobacco lacks a warning of 15 USC 4402',
   'hint': 'add the one of the four warnings whose turn it is', 'question': 'is this an advertisement for smokeless tobacco?',
   'when': {'product': {'class': ('tobacco',), 'type': ('smokeless', 'snuff', 'snus', 'chewing-tobacco', 'dip')}},
   'suspect': {'all': ({'terms': ('moist snuff', 'chewing tobacco', 'smokeless tobacco', 'snus')},
     {'terms': ('in stock', 'available now', 'buy', 'order', 'on sale', 'our shop', 'flavor*')},),},
   'require': {'only-one': True,
    'wordings': ('WARNING: This product can cause mouth cancer.', 'WARNING: This product can cause gum disease and tooth loss.',
     'WARNING: This product is not a safe alternative to cigarettes.', 'WARNING: Smokeless tobacco is addictive.',),},
   'example': ({'verdict': 'bad', 'format': 'markdown', 'config': '[products.it]\nclass = "tobacco"\ntype = "smokeless"\n',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: US\nindustries: tobacco\nproduct: ⟦it⟧\n---\nRiver Snuff, fresh from the mill.\n',},
    {'verdict': 'bad', 'format': 'json', 'config': '[products.it]\nclass = "tobacco"\ntype = "smokeless"\n',
     'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["tobacco"], "product": "it",\n "text": "River Snuff.\\n\\nWARNING: This product can cause ⟦lung⟧ cancer."}\n',},
    {'verdict': 'bad', 'format': 'json', 'config': '[products.it]\nclass = "tobacco"\ntype = "smokeless"\n',
     'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["tobacco"], "product": "it",\n "text": "River Snuff.\\n\\nWARNING: This product can cause mouth cancer.\\n\\n⟦WARNING: Smokeless tobacco is addictive⟧."}\n',},
    {'verdict': 'good', 'format': 'markdown', 'config': '[products.it]\nclass = "tobacco"\ntype = "smokeless"\n',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: US\nindustries: tobacco\nproduct: it\n---\nRiver Snuff, fresh from the mill.\n\n**WARNING: This product can cause gum disease and tooth loss.**\n',},
    {'verdict': 'good', 'format': 'json', 'config': '[products.it]\nclass = "tobacco"\ntype = "snus"\n',
     'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["tobacco"], "product": "it",\n "text": "River Snuff.\\n\\nWARNING: This product is not a safe alternative to cigarettes."}\n',},
    {'verdict': 'good', 'format': 'json', 'config': '[products.it]\nclass = "tobacco"\ntype = "cigar"\n',
     'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["tobacco"], "product": "it",\n "text": "River cigars are here."}\n',},),},),}
