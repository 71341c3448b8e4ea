"""Generated from socialint/packs/no/tobacco.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 4071076827
DATA: dict[str, Any] = \
{'title': 'Tobacco and nicotine (tobakksskadeloven)', 'market': 'NO', 'industry': ('tobacco',),
 'source': 'tobakksskadeloven chapter 4, read in public files that quote it',
 'url': 'https://lovdata.no/dokument/NL/lov/1973-03-09-14', 'reviewed': '2026-11-21', 'confidence': 'B',
 'requirement': ({'key': 'ban', 'summary': 'Advertising for tobacco and nicotine products in Norway',
   'cite': 'tobakksskadeloven §§ 22 and 23; forskrift 1995-12-15-989', 'severity': 'error',
   'why': 'Norway bans all advertising for tobacco and nicotine products, in social media too. Found where the product has class `tobacco`, `e-cigarette` or `nicotine` and `paid` says that it is advertising\n(`own-brand`, `true`, `gifted`, `affiliate`); where that is undeclared, a note asks.\n',
   'message': 'advertising for tobacco and nicotine products is banned in Norway',
   'hint': 'leave it out, or have a person check the exceptions', 'question': 'is it advertising?', 'ban': True,
   'when': {'product': {'class': ('tobacco', 'e-cigarette', 'nicotine')}, 'paid': ('true', 'gifted', 'affiliate', 'own-brand')},
   'suspect': {'any': ({'product': {'class': ('tobacco', 'e-cigarette', 'nicotine')}}, {'offers': {'nb': ('tobacco',)}})},
   'exception': ({'summary': 'Medicines with nicotine, for which the rules of medicines hold: their class is otc'},),
   'example': ({'verdict': 'bad', 'format': 'markdown', 'config': '[products.it]\nclass = "tobacco"\n',
     'text': '---\nplatform: facebook\nlang: nb\nmarkets: "NO"\nindustries: tobacco\nproduct: ⟦it⟧\npaid: own-brand\n---\nNy snus i butikken.\n',},
    {'verdict': 'bad', 'format': 'json', 'config': '[products.it]\nclass = "tobacco"\n',
     'text': '{"platform": "linkedin", "lang": "nb", "markets": ["NO"], "industries": ["tobacco"], "product": ⟦"it"⟧, "paid": true,\n "text": "Ny snus i butikken."}\n',},
    {'verdict': 'bad', 'format': 'markdown', 'config': '[products.it]\nclass = "tobacco"\n',
     'text': '---\nplatform: facebook\nlang: nb\nmarkets: "NO"\nindustries: tobacco\nproduct: ⟦it⟧\n---\nNy snus i butikken.\n',},
    {'verdict': 'good', 'format': 'markdown', 'config': '[products.it]\nclass = "tobacco"\n',
     'text': '---\nplatform: facebook\nlang: nb\nmarkets: "NO"\nindustries: tobacco\nproduct: it\npaid: false\n---\nNy snus i butikken.\n',},
    {'verdict': 'good', 'format': 'json',
     'text': '{"platform": "linkedin", "lang": "nb", "markets": ["NO"], "industries": ["tobacco"], "paid": "own-brand", "text": "Vi søker en ny kollega."}\n',},
    {'verdict': 'good', 'format': 'markdown', 'config': '[products.it]\nclass = "other"\n',
     'text': '---\nplatform: facebook\nlang: nb\nmarkets: "NO"\nindustries: tobacco\nproduct: it\npaid: own-brand\n---\nNy snus i butikken.\n',},
    {'verdict': 'bad', 'format': 'html',
     'config': '[context]\nmarkets = ["NO"]\nindustries = ["tobacco"]\nproduct = "it"\npaid = "own-brand"\n[products.it]\nclass = "nicotine"\n',
     'text': '<!doctype html>\n<html lang="nb">\n<head><title>River</title></head>\n<body>\n<main>\n<h1>⟦Nikotinposer⟧</h1>\n<p>Nå i butikken.</p>\n</main>\n</body>\n</html>\n',},
    {'verdict': 'good', 'format': 'html',
     'config': '[context]\nmarkets = ["NO"]\nindustries = ["tobacco"]\nproduct = "it"\npaid = "own-brand"\n[products.it]\nclass = "otc"\n',
     'text': '<!doctype html>\n<html lang="nb">\n<head><title>River</title></head>\n<body>\n<main>\n<h1>Nikotinplaster</h1>\n<p>Slik slutter du.</p>\n</main>\n</body>\n</html>\n',},
    {'verdict': 'bad', 'format': 'json',
     'text': '{"platform": "linkedin", "lang": "nb", "markets": ["NO"], "industries": ["tobacco"],\n "text": "Ny ⟦snus⟧ ved elva, nå i butikken."}\n',},
    {'verdict': 'good', 'format': 'markdown',
     'text': '---\nplatform: facebook\nlang: nb\nmarkets: "NO"\nindustries: tobacco\n---\nVi søker en kjemiker som tester snus.\n',},),},),}
