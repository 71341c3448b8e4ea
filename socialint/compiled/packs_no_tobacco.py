"""Generated from socialint/packs/no/tobacco.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 1907772140585861654
DATA: dict[str, Any] = \
{'title': 'Tobacco and nicotine (tobakksskadeloven)',
 'market': 'NO',
 'industry': ('tobacco',),
 'source': 'tobakksskadeloven chapter 4, read in public files that quote it',
 'url': 'https://lovdata.no/dokument/NL/lov/1973-03-09-14',
 'reviewed': '2026-11-21',
 'confidence': 'B',
 'requirement': ({'key': 'ban',
                  'summary': 'Advertising for tobacco and nicotine products in Norway',
                  'cite': 'tobakksskadeloven §§ 22 and 23; forskrift 1995-12-15-989',
                  'severity': 'error',
                  'why': 'Norway bans all advertising for tobacco and nicotine products, in social media too. Found where the '
                         'product has class `tobacco`, `e-cigarette` or `nicotine` and `paid` says that it is advertising\n'
                         '(`own-brand`, `true`, `gifted`, `affiliate`); where that is undeclared, a note asks.\n',
                  'message': 'advertising for tobacco and nicotine products is banned in Norway',
                  'hint': 'leave it out, or have a person check the exceptions',
                  'question': 'is it advertising?',
                  'ban': True,
                  'when': {'product': {'class': ('tobacco', 'e-cigarette', 'nicotine')},
                           'paid': ('true', 'gifted', 'affiliate', 'own-brand')},
                  'suspect': {'any': ({'product': {'class': ('tobacco', 'e-cigarette', 'nicotine')}},
                                      {'offers': {'nb': ('tobacco',)}})},
                  'exception': ({'summary': 'Medicines with nicotine, for which the rules of medicines hold: their class is '
                                            'otc'},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "tobacco"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: tobacco\n'
                                       'product: ⟦it⟧\n'
                                       'paid: own-brand\n'
                                       '---\n'
                                       'Ny snus i butikken.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "tobacco"\n',
                               'text': '{"platform": "linkedin", "lang": "nb", "markets": ["NO"], "industries": ["tobacco"], '
                                       '"product": ⟦"it"⟧, "paid": true,\n'
                                       ' "text": "Ny snus i butikken."}\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "tobacco"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: tobacco\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Ny snus i butikken.\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "tobacco"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: tobacco\n'
                                       'product: it\n'
                                       'paid: false\n'
                                       '---\n'
                                       'Ny snus i butikken.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "nb", "markets": ["NO"], "industries": ["tobacco"], '
                                       '"paid": "own-brand", "text": "Vi søker en ny kollega."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "other"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: tobacco\n'
                                       'product: it\n'
                                       'paid: own-brand\n'
                                       '---\n'
                                       'Ny snus i butikken.\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["NO"]\n'
                                         'industries = ["tobacco"]\n'
                                         'product = "it"\n'
                                         'paid = "own-brand"\n'
                                         '[products.it]\n'
                                         'class = "nicotine"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="nb">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>⟦Nikotinposer⟧</h1>\n'
                                       '<p>Nå i butikken.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["NO"]\n'
                                         'industries = ["tobacco"]\n'
                                         'product = "it"\n'
                                         'paid = "own-brand"\n'
                                         '[products.it]\n'
                                         'class = "otc"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="nb">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>Nikotinplaster</h1>\n'
                                       '<p>Slik slutter du.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "nb", "markets": ["NO"], "industries": ["tobacco"],\n'
                                       ' "text": "Ny ⟦snus⟧ ved elva, nå i butikken."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: tobacco\n'
                                       '---\n'
                                       'Vi søker en kjemiker som tester snus.\n'}),
                  'cues': (('e', 'sigarett'), ('e', 'sigaretter'), ('nikotinposer',),
                           ('paid=affiliate', 'product.class=e-cigarette'), ('paid=affiliate', 'product.class=nicotine'),
                           ('paid=affiliate', 'product.class=tobacco'), ('paid=gifted', 'product.class=e-cigarette'),
                           ('paid=gifted', 'product.class=nicotine'), ('paid=gifted', 'product.class=tobacco'),
                           ('paid=own-brand', 'product.class=e-cigarette'), ('paid=own-brand', 'product.class=nicotine'),
                           ('paid=own-brand', 'product.class=tobacco'), ('paid=true', 'product.class=e-cigarette'),
                           ('paid=true', 'product.class=nicotine'), ('paid=true', 'product.class=tobacco'),
                           ('product.class=e-cigarette',), ('product.class=nicotine',), ('product.class=tobacco',), ('sigarer',),
                           ('sigaretter',), ('snus',), ('snusen',), ('tobakk',), ('vape',), ('vapes',))},)}
