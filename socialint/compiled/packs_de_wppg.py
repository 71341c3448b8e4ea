"""Generated from socialint/packs/de/wppg.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 277400638343273830
DATA: dict[str, Any] = \
{'title': 'Public offers of securities (Wertpapierprospektgesetz)',
 'market': 'DE',
 'industry': ('finance',),
 'source': 'Wertpapierprospektgesetz (WpPG) § 7, read in a public corpus of German law',
 'url': 'https://www.gesetze-im-internet.de/wppg/__7.html',
 'reviewed': '2026-11-21',
 'confidence': 'A',
 'requirement': ({'key': 'information-sheet',
                  'summary': 'Advertisement for an offer of securities does not point to its information sheet',
                  'cite': 'WpPG § 7(1) and (2); Regulation (EU) 2017/1129 art. 22',
                  'severity': 'warning',
                  'why': 'Advertising for a public offer of securities must be recognisable as such and say that an information '
                         'sheet (Wertpapier-Informationsblatt), or\n'
                         'a prospectus, is or will be published and where it is had. Declare the product with class `security`, '
                         '`bond`, `share` or `stock` and\n'
                         '`public_offer = true`. Whether complex securities need a warning of their own, a person must check.\n',
                  'message': 'advertisement for an offer of securities lacks the information sheet or the word for advertising',
                  'hint': 'start with Werbung, and add where the Wertpapier-Informationsblatt or prospectus is published',
                  'question': 'is it offered to the public?',
                  'when': {'product': {'class': ('security', 'bond', 'share', 'stock'), 'public_offer': (True,)}},
                  'suspect': {'terms': ('jetzt zeichnen', 'zeichnen Sie', 'Zeichnungsfrist', 'Kapitalerhöhung',
                                        'Zeichnungsphase'),
                              'product': {'class': ('security', 'bond', 'share', 'stock')}},
                  'require': {'every': (('Wertpapier-Informationsblatt', 'Wertpapierinformationsblatt',
                                         'Wertpapier-Informationsblatts', 'Wertpapier-Informationsblattes', 'WIB',
                                         'Wertpapierprospekt', 'Wertpapierprospekts', 'Prospekt', 'Prospekts'),
                                        ('Werbung', 'Anzeige', 'Werbemitteilung', 'Marketingmitteilung', 'Marketing-Anzeige'))},
                  'exception': ({'summary': 'Offers exempt from both papers: product field exempt_offer',
                                 'when': {'product': {'exempt_offer': (True,)}}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "bond"\npublic_offer = true\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Die River-Anleihe: zeichnen Sie bis Ende des Monats.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "share"\npublic_offer = true\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["finance"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "Werden Sie Aktionärin der River AG. Werbung"}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["DE"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "security"\n'
                                         'public_offer = true\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>⟦Die River-Anleihe⟧</h1>\n'
                                       '<p>Das Wertpapier-Informationsblatt steht auf unserer Website.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "bond"\npublic_offer = true\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Werbung | Die River-Anleihe: das Wertpapier-Informationsblatt steht auf '
                                       'example.org/anleihe.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "bond"\npublic_offer = false\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "River AG zahlt ihre Anleihe zurück."}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["DE"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "bond"\n'
                                         'public_offer = true\n'
                                         'exempt_offer = true\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>Die River-Anleihe</h1>\n'
                                       '<p>Für qualifizierte Anleger.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "bond"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Die River-Anleihe: ⟦zeichnen Sie⟧ bis Ende des Monats.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "bond"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Die River-Anleihe wird zurückgezahlt."}\n'}),
                  'cues': (('product.class=bond',), ('product.class=bond', 'product.public_offer=true'),
                           ('product.class=security',), ('product.class=security', 'product.public_offer=true'),
                           ('product.class=share',), ('product.class=share', 'product.public_offer=true'),
                           ('product.class=stock',), ('product.class=stock', 'product.public_offer=true'))},)}
