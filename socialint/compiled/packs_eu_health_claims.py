"""Generated from socialint/packs/eu/health-claims.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 3738965195
DATA: dict[str, Any] = \
{'title': 'Health claims on food', 'market': 'EU', 'industry': ('supplements',),
 'source': 'Regulation (EC) 1924/2006 art. 10; from knowledge, not read', 'url': 'https://eur-lex.europa.eu/eli/reg/2006/1924',
 'reviewed': '2026-11-21', 'confidence': 'C',
 'requirement': ({'key': 'balanced-diet', 'summary': 'Health claim stands without the word on a balanced diet',
   'cite': 'Regulation (EC) 1924/2006 art. 10(2)', 'severity': 'warning',
   'why': 'Where food that has no label is advertised with a health claim, the importance of a varied and balanced diet and a healthy way of life is to be\ntold. Found in English and German where the product has class `supplement`. Whether the claim is authorised, and the further statements (amount,\nwho should avoid it), a person must check.\n',
   'message': 'health claim stands without a word on a balanced diet',
   'hint': 'add a sentence on a varied and balanced diet and a healthy way of life',
   'when': {'product': {'class': ('supplement',)}, 'language': ('en', 'de'),
    'terms': ('contributes to normal', 'contributes to the normal', 'contribute to normal', 'trägt zu einer normalen', 'trägt zum normalen',
     'trägt zur normalen', 'tragen zu einer normalen', 'unterstützt das Immunsystem', 'supports the immune system',),},
   'require': {'wordings': ('balanced diet', 'balanced and varied diet', 'varied and balanced diet', 'varied, balanced diet', 'ausgewogene Ernährung',
     'ausgewogenen Ernährung', 'abwechslungsreiche Ernährung', 'abwechslungsreichen Ernährung',
     'ausgewogene und abwechslungsreiche Ernährung', 'abwechslungsreiche und ausgewogene Ernährung',),},
   'example': ({'verdict': 'bad', 'format': 'markdown', 'config': '[products.it]\nclass = "supplement"\n',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: IE\nindustries: supplements\nproduct: ⟦it⟧\n---\nVitamin C contributes to normal energy metabolism.\n',},
    {'verdict': 'bad', 'format': 'json', 'config': '[products.it]\nclass = "supplement"\n',
     'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["supplements"], "product": ⟦"it"⟧,\n "text": "Vitamin C trägt zu einer normalen Funktion des Immunsystems bei."}\n',},
    {'verdict': 'good', 'format': 'markdown', 'config': '[products.it]\nclass = "supplement"\n',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: IE\nindustries: supplements\nproduct: it\n---\nVitamin C contributes to normal energy metabolism. It is no substitute for a varied and balanced diet and a healthy way of life.\n',},
    {'verdict': 'good', 'format': 'json', 'config': '[products.it]\nclass = "supplement"\n',
     'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["supplements"], "product": "it",\n "text": "Unsere Kapseln gibt es jetzt in der Papiertüte."}\n',},),},),}
