"""Generated from socialint/packs/be/credit.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 3618121914
DATA: dict[str, Any] = \
{'title': 'Consumer credit', 'market': 'BE', 'industry': ('finance',),
 'source': 'Directive (EU) 2023/2225 art. 8(1); the Belgian wordings from knowledge, not read',
 'url': 'https://eur-lex.europa.eu/eli/dir/2023/2225', 'reviewed': '2026-11-21', 'review-by': '2027-01-31',
 'valid-from': '2026-11-20', 'confidence': 'C',
 'requirement': ({'key': 'warning', 'summary': 'Advertisement for consumer credit lacks the Belgian warning',
   'cite': 'Directive (EU) 2023/2225 art. 8(1), in its Belgian wordings', 'severity': 'warning',
   'why': 'Every advertisement for a consumer credit must warn that borrowing costs money; in Belgium with one of these sentences, in the language of\nthe text. Declare the product with class `credit`, `loan` or `auto-loan`; mortgages are another class.\n',
   'message': 'advertisement for credit lacks the Belgian warning', 'hint': 'add: Let op, geld lenen kost ook geld.',
   'when': {'product': {'class': ('credit', 'loan', 'auto-loan')}},
   'require': {'wordings': {'nl': ('Let op, geld lenen kost ook geld.',), 'fr': ("Attention, emprunter de l'argent coûte aussi de l'argent.",)},},
   'exception': ({'summary': 'Mortgages and the other exclusions of art. 2(2): product field ccd_excluded',
     'when': {'product': {'ccd_excluded': (True,)}},},
    {'summary': 'Credit for businesses: audience is professional', 'when': {'audience': ('professional',)}},),
   'example': ({'verdict': 'bad', 'format': 'markdown', 'config': '[products.it]\nclass = "credit"\n',
     'text': '---\nplatform: facebook\nlang: nl\nmarkets: BE\nindustries: finance\nproduct: ⟦it⟧\n---\nDe rivierlening: in drie minuten geregeld.\n',},
    {'verdict': 'bad', 'format': 'json', 'config': '[products.it]\nclass = "credit"\n',
     'text': '{"platform": "linkedin", "lang": "fr", "markets": ["BE"], "industries": ["finance"], "product": ⟦"it"⟧,\n "text": "Le prêt Rivière : une réponse en trois minutes."}\n',},
    {'verdict': 'good', 'format': 'markdown', 'config': '[products.it]\nclass = "credit"\n',
     'text': '---\nplatform: facebook\nlang: nl\nmarkets: BE\nindustries: finance\nproduct: it\n---\nDe rivierlening. Let op, geld lenen kost ook geld.\n',},
    {'verdict': 'good', 'format': 'json', 'config': '[products.it]\nclass = "credit"\n',
     'text': '{"platform": "linkedin", "lang": "fr", "markets": ["BE"], "industries": ["finance"], "product": "it",\n "text": "Le prêt Rivière. Attention, emprunter de l’argent coûte aussi de l’argent."}\n',},
    {'verdict': 'bad', 'format': 'markdown', 'config': '[products.it]\nclass = "credit"\n',
     'text': '---\nplatform: facebook\nlang: nl\nmarkets: "BE"\nindustries: finance\nproduct: it\n---\nDe nieuwe rivierlening, in drie minuten.\n\n⟦Attention, emprunter de l\'argent coûte aussi de l\'argent⟧.\n',},
    {'verdict': 'good', 'format': 'markdown', 'config': '[products.it]\nclass = "credit"\n',
     'text': '---\nplatform: facebook\nlang: nl\nmarkets: "BE"\nindustries: finance\nproduct: it\n---\nDe nieuwe rivierlening, in drie minuten. Let op, geld lenen kost ook geld.\n\nLe nouveau prêt Rivière, en trois minutes. Attention, emprunter de l\'argent coûte aussi de l\'argent.\n',},),},),}
