"""Generated from socialint/packs/fr by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 2591621627
DATA: dict[str, Any] = \
{'alcohol.toml': {'title': 'Alcohol (loi Évin)', 'market': 'FR', 'industry': ('alcohol',),
  'source': 'Code de la santé publique, art. L. 3323-4; the wording read in public files that quote it, the citation from knowledge',
  'url': 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000031927707', 'reviewed': '2026-11-21', 'confidence': 'B',
  'requirement': ({'key': 'warning',
    'wakes': {'things': (None,), 'always': (),
     'rows': {'commandez': (((), (), (0,)),), 'cuvée': ((('nouvelle',), (), (0,)),), 'découvrez': (((), (), (0,)),),
      'promotion': ((('en',), (), (0,)),), 'goûter': ((('venez',), (), (0,)),),
      'paid=affiliate': ((('product.class=alcohol',), (), (0,)),), 'paid=gifted': ((('product.class=alcohol',), (), (0,)),),
      'paid=own-brand': ((('product.class=alcohol',), (), (0,)),), 'paid=true': ((('product.class=alcohol',), (), (0,)),),
      'product.class=alcohol': (((), (), (0,)),),},
     'declared': ('paid', 'product.class'),},},),},
 'credit.toml': {'title': 'Consumer credit', 'market': 'FR', 'industry': ('finance',),
  'source': 'Directive (EU) 2023/2225 art. 8(1); the French wording read in public files that quote it',
  'url': 'https://eur-lex.europa.eu/eli/dir/2023/2225', 'reviewed': '2026-11-21', 'review-by': '2027-01-31',
  'valid-from': '2026-11-20', 'confidence': 'B',
  'requirement': ({'key': 'warning',
    'wakes': {'things': (None,), 'always': (),
     'rows': {'consommation': ((('crédit', 'demandez', 'la', 'votre', 'à'), (), (0,)), (('crédit', 'la', 'profitez', 'à'), (), (0,)),
       (('crédit', 'la', 'simulez', 'votre', 'à'), (), (0,)), (('crédit', 'la', 'taeg', 'à'), (), (0,)),),
      'demandez': ((('crédit', 'renouvelable', 'votre'), (), (0,)), (('en', 'fois', 'paiement', 'plusieurs', 'votre'), (), (0,)),
       (('personnel', 'prêt', 'votre'), (), (0,)),),
      'profitez': ((('crédit', 'renouvelable'), (), (0,)),),
      'renouvelable': ((('crédit', 'simulez', 'votre'), (), (0,)), (('crédit', 'taeg'), (), (0,))),
      'fois': ((('en', 'paiement', 'plusieurs', 'profitez'), (), (0,)), (('en', 'paiement', 'plusieurs', 'simulez', 'votre'), (), (0,)),
       (('en', 'paiement', 'plusieurs', 'taeg'), (), (0,)),),
      'personnel': ((('profitez', 'prêt'), (), (0,)), (('prêt', 'simulez', 'votre'), (), (0,)), (('prêt', 'taeg'), (), (0,))),
      'product.class=auto-loan': (((), (), (0,)),), 'product.class=credit': (((), (), (0,)),),
      'product.class=loan': (((), (), (0,)),),},
     'declared': ('product.class',),},},),},}
