"""Generated from socialint/packs/nl by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 2372672368
DATA: dict[str, Any] = \
{'credit.toml': {'title': 'Consumer credit', 'market': 'NL', 'industry': ('finance',),
  'source': 'Directive (EU) 2023/2225 art. 8(1); the Dutch wording read in a secondary source',
  'url': 'https://eur-lex.europa.eu/eli/dir/2023/2225', 'reviewed': '2026-11-21', 'review-by': '2027-01-31',
  'valid-from': '2026-11-20', 'confidence': 'B',
  'requirement': ({'key': 'warning',
    'wakes': {'things': (None,), 'always': (),
     'rows': {'achteraf': ((('aan', 'betalen', 'vraag'), (), (0,)), (('aanvragen', 'betalen', 'direct'), (), (0,)),
       (('aanvragen', 'betalen', 'nu'), (), (0,)), (('betalen', 'rente', 'vanaf'), (), (0,)),),
      'consumptief': ((('aan', 'krediet', 'vraag'), (), (0,)), (('aanvragen', 'direct', 'krediet'), (), (0,)),
       (('aanvragen', 'krediet', 'nu'), (), (0,)), (('krediet', 'rente', 'vanaf'), (), (0,)),),
      'doorlopend': ((('aan', 'krediet', 'vraag'), (), (0,)), (('aanvragen', 'krediet', 'nu'), (), (0,)),
       (('krediet', 'rente', 'vanaf'), (), (0,)),),
      'lening': ((('aan', 'persoonlijke', 'vraag'), (), (0,)), (('aanvragen', 'nu', 'persoonlijke'), (), (0,)),
       (('persoonlijke', 'rente', 'vanaf'), (), (0,)),),
      'direct': ((('aanvragen', 'doorlopend', 'krediet'), (), (0,)), (('aanvragen', 'lening', 'persoonlijke'), (), (0,))),
      'product.class=auto-loan': (((), (), (0,)),), 'product.class=credit': (((), (), (0,)),),
      'product.class=loan': (((), (), (0,)),),},
     'declared': ('product.class',),},},),},}
