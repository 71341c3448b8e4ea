"""Generated from socialint/packs/fr/credit.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 975523236870446120
DATA: dict[str, Any] = \
{'title': 'Consumer credit',
 'market': 'FR',
 'industry': ('finance',),
 'source': 'Directive (EU) 2023/2225 art. 8(1); the French wording read in public files that quote it',
 'url': 'https://eur-lex.europa.eu/eli/dir/2023/2225',
 'reviewed': '2026-11-21',
 'review-by': '2027-01-31',
 'valid-from': '2026-11-20',
 'confidence': 'B',
 'requirement': ({'key': 'warning',
                  'summary': 'Advertisement for consumer credit lacks the French warning',
                  'cite': 'Directive (EU) 2023/2225 art. 8(1), in its French wording',
                  'severity': 'warning',
                  'why': 'Every advertisement for a consumer credit must warn that borrowing costs money; in France with this '
                         'sentence. The directive allows an equivalent\n'
                         'wording, so this is a warning only. Declare the product with class `credit`, `loan` or `auto-loan`; '
                         'mortgages are another class.\n',
                  'message': 'advertisement for credit lacks the French warning',
                  'hint': 'add: Un crédit vous engage et doit être remboursé. Vérifiez vos capacités de remboursement avant de '
                          'vous engager.',
                  'question': 'is this an advertisement for consumer credit?',
                  'when': {'product': {'class': ('credit', 'loan', 'auto-loan')}},
                  'suspect': {'all': ({'terms': ('crédit à la consommation', 'prêt personnel', 'crédit renouvelable',
                                                 'paiement en plusieurs fois')},
                                      {'terms': ('TAEG', 'demandez votre', 'profitez', 'simulez votre')})},
                  'require': {'language': 'fr',
                              'wordings': {'fr': ('Un crédit vous engage et doit être remboursé. Vérifiez vos capacités de '
                                                  'remboursement avant de vous engager.',),
                                           'de': ('Achtung! Kreditaufnahme kostet Geld.',),
                                           'en': ('Caution! Borrowing money costs money',),
                                           'nl': ('Let op! Geld lenen kost geld',)}},
                  'exception': ({'summary': 'Mortgages and the other exclusions of art. 2(2): product field ccd_excluded',
                                 'when': {'product': {'ccd_excluded': (True,)}}},
                                {'summary': 'Credit for businesses: audience is professional',
                                 'when': {'audience': ('professional',)}}),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: fr\n'
                                       'markets: FR\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Le prêt Rivière : une réponse en trois minutes.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '{"platform": "linkedin", "lang": "fr", "markets": ["FR"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Le prêt Rivière. Un crédit vous ⟦aide⟧ et doit être remboursé. Vérifiez vos '
                                       'capacités de remboursement avant de vous engager."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["FR"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "credit"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="fr">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>⟦Le prêt Rivière⟧</h1>\n'
                                       '<p>Votre vélo dès aujourd’hui.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: fr\n'
                                       'markets: FR\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Le prêt Rivière.\n'
                                       '\n'
                                       'Un crédit vous engage et doit être remboursé. Vérifiez vos capacités de remboursement '
                                       'avant\n'
                                       'de vous engager.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "credit"\nccd_excluded = true\n',
                               'text': '{"platform": "linkedin", "lang": "fr", "markets": ["FR"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Un prêt immobilier pour votre maison."}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["FR"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "credit"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="fr">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>Le prêt Rivière</h1>\n'
                                       '<p>Un crédit vous engage et doit être remboursé. Vérifiez vos capacités de remboursement '
                                       'avant de vous engager.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: fr\n'
                                       'markets: "FR"\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Le nouveau prêt Rivière, en trois minutes.\n'
                                       '\n'
                                       '⟦Caution! Borrowing money costs money⟧.\n'}),
                  'cues': (('consommation', 'crédit', 'demandez', 'la', 'votre', 'à'),
                           ('consommation', 'crédit', 'la', 'profitez', 'à'),
                           ('consommation', 'crédit', 'la', 'simulez', 'votre', 'à'),
                           ('consommation', 'crédit', 'la', 'taeg', 'à'), ('crédit', 'demandez', 'renouvelable', 'votre'),
                           ('crédit', 'profitez', 'renouvelable'), ('crédit', 'renouvelable', 'simulez', 'votre'),
                           ('crédit', 'renouvelable', 'taeg'), ('demandez', 'en', 'fois', 'paiement', 'plusieurs', 'votre'),
                           ('demandez', 'personnel', 'prêt', 'votre'), ('en', 'fois', 'paiement', 'plusieurs', 'profitez'),
                           ('en', 'fois', 'paiement', 'plusieurs', 'simulez', 'votre'),
                           ('en', 'fois', 'paiement', 'plusieurs', 'taeg'), ('personnel', 'profitez', 'prêt'),
                           ('personnel', 'prêt', 'simulez', 'votre'), ('personnel', 'prêt', 'taeg'), ('product.class=auto-loan',),
                           ('product.class=credit',), ('product.class=loan',))},)}
