"""Generated from socialint/packs/de/kagb.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 889284462340233269
DATA: dict[str, Any] = \
{'title': 'Investment funds (Kapitalanlagegesetzbuch)',
 'market': 'DE',
 'industry': ('finance',),
 'source': 'Kapitalanlagegesetzbuch (KAGB) § 302, text as of 25 March 2026, read in a public corpus of German law',
 'url': 'https://www.gesetze-im-internet.de/kagb/__302.html',
 'reviewed': '2026-11-21',
 'confidence': 'A',
 'requirement': ({'key': 'documents',
                  'summary': "Advertisement with details of a fund does not name its documents and investors' rights",
                  'cite': 'KAGB § 302',
                  'severity': 'warning',
                  'why': 'Advertising for a fund to private investors that gives details of it must say that there are a '
                         'prospectus and a Basisinformationsblatt (KID),\n'
                         "where, how and in which language they are had, with links to both, and where a summary of investors' "
                         'rights is. Found where\n'
                         'the product has class `fund` or `etf` and the text names a percentage, a price or an identification '
                         'number. Advertising without details owes\n'
                         'nothing. Where the links lead, that the marketing may be ended, and what index funds and volatile ones '
                         'must add, a person must check.\n',
                  'message': 'advertisement with details of a fund does not name all that it must',
                  'hint': 'add links named Verkaufsprospekt, Basisinformationsblatt and Anlegerrechte',
                  'question': 'is this an advertisement for a fund?',
                  'when': {'product': {'class': ('fund', 'etf')},
                           'any': ({'signs': ('percentage', 'price'),
                                    'terms': ('Rendite', 'Wertentwicklung', 'Performance', 'Ertrag', 'Erträge', 'Ausschüttung*',
                                              'Kosten', 'Ausgabeaufschlag*', 'Verwaltungsvergütung', 'p.a.', 'pro Jahr',
                                              'Sparplan', 'Rücknahmepreis', 'Ausgabepreis')},
                                   {'terms': ('ISIN', 'WKN')})},
                  'suspect': {'offers': {'de': ('fund',)}},
                  'require': {'every': (('Verkaufsprospekt', 'Verkaufsprospekte', 'Verkaufsprospekts', 'Prospekt', 'Prospekte'),
                                        ('Basisinformationsblatt', 'Basisinformationsblätter', 'Basisinformationsblatts',
                                         'Basisinformationsblattes', 'Basisinformationsblättern', 'PRIIPs-KID', 'KID'),
                                        ('Anlegerrechte', 'Anlegerrechten', 'Rechte der Anleger',
                                         'Rechte der Anlegerinnen und Anleger', 'Ihre Rechte als Anleger'))},
                  'exception': ({'summary': 'Advertising to professional clients only: audience is professional',
                                 'when': {'audience': ('professional',)}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "fund"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'River Global: 6 % Wertentwicklung im letzten Jahr.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "fund"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["finance"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "River Global, WKN A0XYZ1. Verkaufsprospekt: example.org/prospekt"}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["DE"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "fund"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>River Global</h1>\n'
                                       '<p>Sparplan ab ⟦5 Euro⟧. <a href="/prospekt">Verkaufsprospekt</a> und <a '
                                       'href="/kid">Basisinformationsblatt</a></p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "fund"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'River Global: 6 % Wertentwicklung im letzten Jahr.\n'
                                       '\n'
                                       '[Verkaufsprospekt](https://example.org/p), '
                                       '[Basisinformationsblatt](https://example.org/k) und\n'
                                       '[Zusammenfassung der Anlegerrechte](https://example.org/r), alle auf Deutsch.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "fund"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "River Global: wir denken in Generationen."}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["DE"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         'audience = "professional"\n'
                                         '[products.it]\n'
                                         'class = "fund"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>River Global</h1>\n'
                                       '<p>Sparplan ab 25 Euro.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: finance\n'
                                       '---\n'
                                       'Unser neuer ⟦ETF⟧ mit 0,2 % Verwaltungsvergütung ist da.\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: finance\n'
                                       '---\n'
                                       'Was ist ein ETF? Unsere Auszubildenden erklären es im Video.\n'}),
                  'cues': (('aktienfonds',), ('dividendenfonds',), ('etf',), ('etfs',), ('fond*',), ('fonds',),
                           ('immobilienfonds',), ('indexfonds',), ('klimafonds',), ('mischfonds',), ('nachhaltigkeitsfonds',),
                           ('product.class=etf',), ('product.class=fund',), ('rentenfonds',), ('spar*',), ('technologiefonds',),
                           ('themenfonds',))},)}
