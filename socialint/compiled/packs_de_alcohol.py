"""Generated from socialint/packs/de/alcohol.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 798866180
DATA: dict[str, Any] = \
{'title': 'Alcohol (claims about health)', 'market': 'DE', 'industry': ('alcohol',),
 'source': "Regulation (EC) 1924/2006 art. 4(3) and the advertising council's code; from knowledge, not read",
 'url': 'https://www.werberat.de/werbekodex/alkoholhaltige-getraenke', 'reviewed': '2026-11-21', 'confidence': 'C',
 'requirement': ({'key': 'health-claim', 'summary': 'Alcoholic drink is advertised as wholesome', 'cite': 'Regulation (EC) 1924/2006 art. 4(3)',
   'severity': 'warning',
   'why': 'Drinks with more than 1.2 % of alcohol must bear no health claims; courts have counted bekömmlich among them. Declare the product with class\n`alcohol`. No sentence is mandated for such advertising in Germany, so none is asked for.\n',
   'message': 'such a word is a health claim, which alcoholic drinks must not bear', 'hint': 'leave it out',
   'forbid': ('bekömmlich', 'bekömmlicher', 'bekömmliche', 'bekömmliches', 'bekömmlichen', 'gesund', 'gesunder', 'gesundes', 'gesunde',
    'vitalisierend', 'vitalisierende', 'vitalisierender',),
   'unless': ('wieder gesund', 'bleibt gesund', 'bleiben Sie gesund', 'nicht gesund'),
   'when': {'product': {'class': ('alcohol',)}},
   'example': ({'verdict': 'bad', 'format': 'markdown', 'config': '[products.it]\nclass = "alcohol"\n',
     'text': '---\nplatform: facebook\nlang: de\nmarkets: DE\nindustries: alcohol\nproduct: it\n---\nUnser Wein ist mild und ⟦bekömmlich⟧.\n',},
    {'verdict': 'bad', 'format': 'json', 'config': '[products.it]\nclass = "alcohol"\n',
     'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["alcohol"], "product": "it",\n "text": "Ein ⟦gesunder⟧ Schluck vom Fluss."}\n',},
    {'verdict': 'good', 'format': 'markdown', 'config': '[products.it]\nclass = "alcohol"\n',
     'text': '---\nplatform: facebook\nlang: de\nmarkets: DE\nindustries: alcohol\nproduct: it\n---\nUnser Wein ist mild und trocken. Bleibt gesund!\n',},
    {'verdict': 'good', 'format': 'json',
     'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["alcohol"],\n "text": "Ein gesunder Teig mit einem Schuss Wein."}\n',},),},),}
