"""Generated from socialint/packs/be by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 753328821
DATA: dict[str, Any] = \
{'credit.toml': {'title': 'Consumer credit', 'market': 'BE', 'industry': ('finance',),
  'source': 'Directive (EU) 2023/2225 art. 8(1); the Belgian wordings from knowledge, not read',
  'url': 'https://eur-lex.europa.eu/eli/dir/2023/2225', 'reviewed': '2026-11-21', 'review-by': '2027-01-31',
  'valid-from': '2026-11-20', 'confidence': 'C',
  'requirement': ({'key': 'warning',
    'wakes': {'things': (None,), 'always': (),
     'rows': {'product.class=auto-loan': (((), (), (0,)),), 'product.class=credit': (((), (), (0,)),),
      'product.class=loan': (((), (), (0,)),),},
     'declared': ('product.class',),},},),},}
