"""Generated from socialint/packs/eu/priips.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 386837742
DATA: dict[str, Any] = \
{'title': 'Packaged investment products (PRIIPs)', 'market': 'EU', 'industry': ('finance',),
 'source': 'Regulation (EU) 1286/2014 art. 8 and 9; read in public files that quote it, art. 9 from knowledge',
 'url': 'https://eur-lex.europa.eu/eli/reg/2014/1286', 'reviewed': '2026-11-21', 'confidence': 'B',
 'requirement': ({'key': 'document', 'summary': 'Advertisement for a packaged product does not name the key information document',
   'cite': 'Regulation (EU) 1286/2014 art. 9', 'severity': 'warning',
   'why': 'Advertising for structured notes, certificates and insurance-based investments to private investors must say that a key information document\nexists and how it is had, with the website. Found in English and German texts where the product has class `structured-product`, `certificate` or\n`insurance-investment`. The alert "You are about to purchase a product that is not simple" belongs into the document itself. That the\ntext does not contradict the document, and where it is had, a person must check.\n',
   'message': 'advertisement for a packaged product does not name the key information document',
   'hint': 'add where the key information document (KID) is',
   'when': {'product': {'class': ('structured-product', 'certificate', 'insurance-investment')}, 'language': ('en', 'de')},
   'require': {'wordings': ('KID', 'KIDs', 'PRIIPs-KID', 'Key Information Document', 'Key Information Documents', 'Basisinformationsblatt',
     'Basisinformationsblatts', 'Basisinformationsblattes', 'Basisinformationsblätter', 'Basisinformationsblättern',),},
   'exception': ({'summary': 'Products that need no such document: product field no_kid', 'when': {'product': {'no_kid': (True,)}}},
    {'summary': 'Advertising to professional clients only: audience is professional', 'when': {'audience': ('professional',)}},),
   'example': ({'verdict': 'bad', 'format': 'markdown', 'config': '[products.it]\nclass = "certificate"\n',
     'text': '---\nplatform: facebook\nlang: de\nmarkets: DE\nindustries: finance\nproduct: ⟦it⟧\n---\nDas Flusszertifikat: jetzt zeichnen.\n',},
    {'verdict': 'bad', 'format': 'json', 'config': '[products.it]\nclass = "structured-product"\n',
     'text': '{"platform": "linkedin", "lang": "en", "markets": ["IE"], "industries": ["finance"], "product": ⟦"it"⟧,\n "text": "The River Note: five years, two indices."}\n',},
    {'verdict': 'bad', 'format': 'html',
     'config': '[context]\nmarkets = ["IE"]\nindustries = ["finance"]\nproduct = "it"\n[products.it]\nclass = "insurance-investment"\n',
     'text': '<!doctype html>\n<html lang="en">\n<head><title>River</title></head>\n<body>\n<main>\n<h1>⟦River Life⟧</h1>\n<p>Insurance with shares in it.</p>\n</main>\n</body>\n</html>\n',},
    {'verdict': 'good', 'format': 'markdown', 'config': '[products.it]\nclass = "certificate"\n',
     'text': '---\nplatform: facebook\nlang: de\nmarkets: DE\nindustries: finance\nproduct: it\n---\nDas Flusszertifikat. Das Basisinformationsblatt steht auf example.org/bib.\n',},
    {'verdict': 'good', 'format': 'json', 'config': '[products.it]\nclass = "structured-product"\n',
     'text': '{"platform": "linkedin", "lang": "en", "markets": ["IE"], "industries": ["finance"], "product": "it",\n "text": "The River Note. The KID is at example.org/kid."}\n',},
    {'verdict': 'good', 'format': 'html',
     'config': '[context]\nmarkets = ["IE"]\nindustries = ["finance"]\nproduct = "it"\n[products.it]\nclass = "insurance-investment"\nno_kid = true\n',
     'text': '<!doctype html>\n<html lang="en">\n<head><title>River</title></head>\n<body>\n<main>\n<h1>River Life</h1>\n<p>Plain insurance.</p>\n</main>\n</body>\n</html>\n',},),},),}
