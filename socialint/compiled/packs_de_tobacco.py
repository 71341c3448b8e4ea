"""Generated from socialint/packs/de/tobacco.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 470878700504851997
DATA: dict[str, Any] = \
{'title': 'Tobacco and electronic cigarettes (Tabakerzeugnisgesetz)',
 'market': 'DE',
 'industry': ('tobacco',),
 'source': 'Tabakerzeugnisgesetz (TabakerzG) §§ 19, 20, 20a and 21, read in a public corpus of German law',
 'url': 'https://www.gesetze-im-internet.de/tabakerzg/__19.html',
 'reviewed': '2026-11-21',
 'confidence': 'A',
 'requirement': ({'key': 'ban',
                  'summary': 'Advertising for tobacco or electronic cigarettes in Germany',
                  'cite': 'TabakerzG §§ 19(2) and (3), 20, 20a and 21',
                  'severity': 'error',
                  'why': 'Germany bans advertising and sponsoring for tobacco products, electronic cigarettes and refill '
                         'containers in the press, on the radio, in\n'
                         'audiovisual media and in services of the information society, so in social media too. Found where the '
                         'product has class `tobacco`,\n'
                         '`e-cigarette` or `nicotine` and `paid` says that it is advertising (`own-brand`, `true`, `gifted`, '
                         '`affiliate`); where that is\n'
                         'undeclared, a note asks. Health campaigns, news and job offers are none.\n',
                  'message': 'advertising for tobacco and electronic cigarettes is banned in Germany',
                  'hint': 'leave it out, or have a person check the exceptions',
                  'question': 'is it advertising?',
                  'ban': True,
                  'when': {'product': {'class': ('tobacco', 'e-cigarette', 'nicotine')},
                           'paid': ('true', 'gifted', 'affiliate', 'own-brand')},
                  'suspect': {'any': ({'product': {'class': ('tobacco', 'e-cigarette', 'nicotine')}},
                                      {'offers': {'de': ('tobacco', 'e-cigarette')}})},
                  'exception': ({'summary': 'Nicotine without tobacco and vapour, such as pouches (product field type: pouch), '
                                            'which these provisions do not name',
                                 'when': {'product': {'type': ('pouch',)}}},
                                {'summary': 'Publications for the trade only, and the outside walls of specialist shops (§ 20a): '
                                            'audience is professional',
                                 'when': {'audience': ('professional',)}},
                                {'summary': 'Medicines with nicotine, for which the rules of medicines hold: their class is '
                                            'otc'}),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "e-cigarette"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: tobacco\n'
                                       'product: ⟦it⟧\n'
                                       'paid: own-brand\n'
                                       '---\n'
                                       'Der neue Liquid-Geschmack ist da.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "tobacco"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["tobacco"], '
                                       '"product": ⟦"it"⟧, "paid": true,\n'
                                       ' "text": "Unser Shisha-Tabak zum Sommerpreis."}\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "tobacco"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: tobacco\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Feinschnitt, jetzt im neuen Beutel.\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["DE"]\n'
                                         'industries = ["tobacco"]\n'
                                         'product = "it"\n'
                                         'paid = "own-brand"\n'
                                         '[products.it]\n'
                                         'class = "e-cigarette"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>⟦Dampf vom Fluss⟧</h1>\n'
                                       '<p>Jetzt bestellen.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "e-cigarette"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: tobacco\n'
                                       'product: it\n'
                                       'paid: false\n'
                                       '---\n'
                                       'Eine Studie über E-Zigaretten und Jugendliche.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["tobacco"], '
                                       '"paid": "own-brand",\n'
                                       ' "text": "Wir suchen eine neue Kollegin für die Buchhaltung."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "otc"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: tobacco\n'
                                       'product: it\n'
                                       'paid: own-brand\n'
                                       '---\n'
                                       'Nikotinpflaster: so hören Sie auf.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["tobacco"],\n'
                                       ' "text": "Neue ⟦Liquids⟧ vom Fluss, ab sofort erhältlich."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: tobacco\n'
                                       '---\n'
                                       'Wir suchen eine Kollegin, die unsere Vapes prüft.\n'}),
                  'cues': (('e', 'zigarette'), ('e', 'zigaretten'), ('liquid',), ('liquids',), ('nikotinbeutel',),
                           ('paid=affiliate', 'product.class=e-cigarette'), ('paid=affiliate', 'product.class=nicotine'),
                           ('paid=affiliate', 'product.class=tobacco'), ('paid=gifted', 'product.class=e-cigarette'),
                           ('paid=gifted', 'product.class=nicotine'), ('paid=gifted', 'product.class=tobacco'),
                           ('paid=own-brand', 'product.class=e-cigarette'), ('paid=own-brand', 'product.class=nicotine'),
                           ('paid=own-brand', 'product.class=tobacco'), ('paid=true', 'product.class=e-cigarette'),
                           ('paid=true', 'product.class=nicotine'), ('paid=true', 'product.class=tobacco'),
                           ('product.class=e-cigarette',), ('product.class=nicotine',), ('product.class=tobacco',),
                           ('shisha', 'tabak'), ('snus',), ('tabak',), ('vape',), ('vapes',), ('zigaretten',), ('zigarre',),
                           ('zigarren',))},)}
