"""Generated from socialint/packs/de/vermanlg.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 368273763006190833
DATA: dict[str, Any] = \
{'title': 'Capital investments (Vermögensanlagengesetz)',
 'market': 'DE',
 'industry': ('finance',),
 'source': 'Vermögensanlagengesetz (VermAnlG) § 12, text as of 4 February 2026, read in a public corpus of German law',
 'url': 'https://www.gesetze-im-internet.de/vermanlg/__12.html',
 'reviewed': '2026-11-21',
 'confidence': 'A',
 'requirement': ({'key': 'warnhinweis',
                  'summary': 'Advertisement for a capital investment lacks the warning',
                  'cite': 'VermAnlG § 12(2)',
                  'severity': 'error',
                  'why': 'Public advertising for a Vermögensanlage (crowd investing, subordinated loans, profit participation '
                         'rights) must carry the warning, clearly\n'
                         'highlighted. Declare the product with class `vermoegensanlage`. An electronic text of less than 210 '
                         'characters may carry a link named\n'
                         'Warnhinweis instead: the sentence is then looked for on the page behind it.\n',
                  'message': 'advertisement for a capital investment lacks the warning of VermAnlG § 12(2)',
                  'hint': 'add in a line of its own: Der Erwerb dieser Vermögensanlage ist mit erheblichen Risiken verbunden und '
                          'kann zum vollständigen Verlust des eingesetzten Vermögens führen.',
                  'question': 'is this an offer of a Vermögensanlage?',
                  'where': 'own-paragraph',
                  'when': {'product': {'class': ('vermoegensanlage',)}},
                  'suspect': {'offers': {'de': ('vermoegensanlage',)}},
                  'require': {'wordings': ('Der Erwerb dieser Vermögensanlage ist mit erheblichen Risiken verbunden und kann zum '
                                           'vollständigen Verlust des eingesetzten Vermögens führen.',)},
                  'exception': ({'summary': 'Texts of less than 210 characters (§ 12(2) sentence 2)',
                                 'when': {'shorter-than': 210},
                                 'link': ('Warnhinweis',)},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "vermoegensanlage"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: "DE"\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Beteiligen Sie sich an unserem Windpark bei Celle.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "vermoegensanlage"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Beteiligen Sie sich an unserem Windpark bei Celle.\\n\\nDer Erwerb dieser '
                                       'Vermögensanlage ist mit ⟦gewissen⟧ Risiken verbunden und kann zum vollständigen Verlust '
                                       'des eingesetzten Vermögens führen."}\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "vermoegensanlage"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: "DE"\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Beteiligen Sie sich an unserem Windpark bei Celle.\n'
                                       '\n'
                                       '> Der Erwerb dieser Vermögensanlage ist mit erheblichen Risiken verbunden und kann zum '
                                       'vollständigen Verlust des eingesetzten Vermögens führen.\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "vermoegensanlage"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: "DE"\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Beteiligen Sie sich an unserem Windpark bei Celle.\n'
                                       '\n'
                                       '**Der\n'
                                       'Erwerb dieser Vermögensanlage ist mit erheblichen Risiken verbunden und kann zum '
                                       'vollständigen Verlust des eingesetzten Vermögens führen.**\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "vermoegensanlage"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Beteiligen Sie sich an unserem Windpark bei Celle.\\n\\nDer Erwerb dieser '
                                       'Vermögensanlage ist mit erheblichen Risiken verbunden und kann zum vollständigen Verlust '
                                       'des eingesetzten Vermögens führen."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "vermoegensanlage"\n',
                               'text': '---\n'
                                       'lang: de\n'
                                       'markets: "DE"\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       '# Beteiligen Sie sich an unserem Windpark bei Celle\n'
                                       '\n'
                                       'Beteiligen Sie sich an unserem Windpark bei Celle.\n'
                                       '\n'
                                       'Der Erwerb dieser Vermögensanlage ist mit erheblichen Risiken verbunden und kann zum '
                                       'vollständigen Verlust des eingesetzten Vermögens führen.\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "vermoegensanlage"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: "DE"\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Jetzt zeichnen. ⟦[Warnhinweis](https://example.org/warnhinweis)⟧\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "vermoegensanlage"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: "DE"\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Beteiligen Sie sich an unserem Windpark bei Celle, schon ab 500 Euro und ganz bequem von '
                                       'zu Hause aus. Wir bauen drei neue Anlagen, die zusammen Strom für rund neuntausend '
                                       'Haushalte liefern, und Sie sind dabei. [Warnhinweis](https://example.org/warnhinweis)\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["DE"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "vermoegensanlage"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>⟦Windpark bei Celle⟧</h1>\n'
                                       '<p>Beteiligen Sie sich.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["DE"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "vermoegensanlage"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>Windpark bei Celle</h1>\n'
                                       '<p>Beteiligen Sie sich.</p>\n'
                                       '<p>Der Erwerb dieser Vermögensanlage ist mit erheblichen Risiken verbunden und kann zum '
                                       'vollständigen Verlust des eingesetzten Vermögens führen.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'}),
                  'cues': (('beteiligen', 'sich', 'sie'), ('beteiligung', 'stille'), ('bürgerbeteiligung',), ('crowdinvesting',),
                           ('dire*',), ('genu*',), ('jetzt', 'zeichnen'), ('nachrangdarlehen',),
                           ('product.class=vermoegensanlage',), ('sie', 'zeichnen'), ('sola*',), ('verm*',), ('wind*',))},
                 {'key': 'rendite',
                  'summary': 'Advertisement with a yield of a capital investment lacks the note on the yield',
                  'cite': 'VermAnlG § 12(3)',
                  'severity': 'error',
                  'why': 'Where an advertisement for a Vermögensanlage names a yield that is not merely an interest fixed by '
                         'contract, it must say that the\n'
                         'yield is not guaranteed. Found where the product has class `vermoegensanlage` and the text names a '
                         'percentage with a word for yield.\n',
                  'message': 'advertisement with a yield lacks the sentence of VermAnlG § 12(3)',
                  'hint': 'add: Der in Aussicht gestellte Ertrag ist nicht gewährleistet und kann auch niedriger ausfallen.',
                  'where': 'anywhere',
                  'when': {'product': {'class': ('vermoegensanlage',)},
                           'signs': ('percentage',),
                           'terms': ('Rendite*', 'p.a.', 'Verzinsung', 'Ertrag', 'Ausschüttung*', 'pro Jahr', 'jährlich')},
                  'require': {'wordings': ('Der in Aussicht gestellte Ertrag ist nicht gewährleistet und kann auch niedriger '
                                           'ausfallen.',)},
                  'exception': ({'summary': 'Interest that is fixed by contract only: product field fixed_interest',
                                 'when': {'product': {'fixed_interest': (True,)}}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "vermoegensanlage"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: "DE"\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Windpark bei Celle: 5 % Rendite pro Jahr.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "vermoegensanlage"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Windpark bei Celle: 5 % Rendite pro Jahr.\\n\\nDer in Aussicht gestellte '
                                       'Ertrag ist ⟦kaum⟧ gewährleistet und kann auch niedriger ausfallen."}\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "vermoegensanlage"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: "DE"\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Windpark bei Celle: 5 % Rendite pro Jahr.\n'
                                       '\n'
                                       '> Der in Aussicht gestellte Ertrag ist nicht gewährleistet und kann auch niedriger '
                                       'ausfallen.\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "vermoegensanlage"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: "DE"\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Windpark bei Celle: 5 % Rendite pro Jahr.\n'
                                       '\n'
                                       '**Der\n'
                                       'in Aussicht gestellte Ertrag ist nicht gewährleistet und kann auch niedriger '
                                       'ausfallen.**\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "vermoegensanlage"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Windpark bei Celle: 5 % Rendite pro Jahr.\\n\\nDer in Aussicht gestellte '
                                       'Ertrag ist nicht gewährleistet und kann auch niedriger ausfallen."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "vermoegensanlage"\n',
                               'text': '---\n'
                                       'lang: de\n'
                                       'markets: "DE"\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       '# Windpark bei Celle: 5 % Rendite pro Jahr\n'
                                       '\n'
                                       'Windpark bei Celle: 5 % Rendite pro Jahr.\n'
                                       '\n'
                                       'Der in Aussicht gestellte Ertrag ist nicht gewährleistet und kann auch niedriger '
                                       'ausfallen.\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["DE"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "vermoegensanlage"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>Windpark bei Celle</h1>\n'
                                       '<p>⟦5 %⟧ Rendite pro Jahr.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["DE"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "vermoegensanlage"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>Windpark bei Celle</h1>\n'
                                       '<p>5 % Rendite pro Jahr.</p>\n'
                                       '<p>Der in Aussicht gestellte Ertrag ist nicht gewährleistet und kann auch niedriger '
                                       'ausfallen.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'}),
                  'cues': (('a', 'p', 'product.class=vermoegensanlage', 'signs=percentage'),
                           ('auss*', 'product.class=vermoegensanlage', 'signs=percentage'),
                           ('ertrag', 'product.class=vermoegensanlage', 'signs=percentage'),
                           ('jahr', 'pro', 'product.class=vermoegensanlage', 'signs=percentage'),
                           ('jährlich', 'product.class=vermoegensanlage', 'signs=percentage'),
                           ('product.class=vermoegensanlage', 'rend*', 'signs=percentage'),
                           ('product.class=vermoegensanlage', 'signs=percentage', 'verzinsung'))},
                 {'key': 'fonds',
                  'summary': 'Capital investment is advertised as a fund',
                  'cite': 'VermAnlG § 12(5)',
                  'severity': 'error',
                  'why': 'Neither provider nor issuer nor product of a Vermögensanlage may be called by the word Fonds or a '
                         'compound of it. Found where the product\n'
                         'has class `vermoegensanlage`; the pension fund of somebody else is left alone.\n',
                  'message': 'a capital investment must not be called a fund',
                  'hint': 'call it by another name, such as Nachrangdarlehen',
                  'forbid': ('Fonds', 'Windfonds', 'Windparkfonds', 'Solarfonds', 'Solarparkfonds', 'Energiefonds', 'Umweltfonds',
                             'Klimafonds', 'Nachhaltigkeitsfonds', 'Zukunftsfonds', 'Immobilienfonds', 'Wohnfonds', 'Pflegefonds',
                             'Waldfonds', 'Holzfonds', 'Agrarfonds', 'Schiffsfonds', 'Containerfonds', 'Flugzeugfonds',
                             'Infrastrukturfonds', 'Beteiligungsfonds', 'Kreditfonds', 'Darlehensfonds', 'Zinsfonds',
                             'Renditefonds', 'Sachwertfonds', 'Publikumsfonds', 'Bürgerfonds', 'Gründerfonds', 'Startup-Fonds',
                             'Investmentfonds', 'Fondsanteil', 'Fondsanteile', 'Fondsbeteiligung', 'Fondsbeteiligungen',
                             'Fondsgesellschaft', 'Fondsanlage'),
                  'unless': ('kein Fonds', 'keine Fonds', 'keinen Fonds', 'statt Fonds', 'anders als Fonds',
                             'anders als ein Fonds', 'ein Fonds ist', 'Fonds anderer'),
                  'when': {'product': {'class': ('vermoegensanlage',)}},
                  'exception': ({'summary': 'The funds of others: set them aside with an ignore and its reason'},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "vermoegensanlage"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Unser ⟦Windparkfonds⟧ bei Celle: beteiligen Sie sich.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "vermoegensanlage"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Der River-⟦Fonds⟧ wächst."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["DE"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "vermoegensanlage"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>River</h1>\n'
                                       '<p>Ihre ⟦Fondsbeteiligung⟧ an drei Solarparks.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "vermoegensanlage"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Unser Windpark bei Celle: beteiligen Sie sich mit einem Nachrangdarlehen, es ist kein '
                                       'Fonds. Auch der Pensionsfonds der Stadt ist dabei.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "fund"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Der River-Fonds wächst."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "vermoegensanlage"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Das Fundament des dritten Windrads ist fertig.\n'}),
                  'cues': (('product.class=vermoegensanlage',),)},
                 {'key': 'bafin',
                  'summary': 'Advertisement for a capital investment points to powers of BaFin',
                  'cite': 'VermAnlG § 12(4)',
                  'severity': 'error',
                  'why': 'Advertising for a Vermögensanlage must not refer to the powers of the supervisory authority, as if it '
                         'vouched for the offer. Found are\n'
                         'unmistakable phrases where the product has class `vermoegensanlage`.\n',
                  'message': 'powers of BaFin must not advertise a capital investment',
                  'hint': 'leave it out',
                  'forbid': ('BaFin-geprüft', 'BaFin-geprüfte', 'BaFin-geprüfter', 'BaFin-geprüftes', 'BaFin geprüft',
                             'BaFin-genehmigt', 'BaFin-genehmigte', 'BaFin genehmigt', 'BaFin-reguliert', 'BaFin-regulierte',
                             'BaFin-regulierter', 'BaFin reguliert', 'BaFin-gebilligt', 'BaFin-gebilligte', 'BaFin-gebilligter',
                             'BaFin gebilligt', 'BaFin beaufsichtigt', 'BaFin überwacht', 'unter BaFin-Aufsicht',
                             'unter der Aufsicht der BaFin', 'unter Aufsicht der BaFin'),
                  'unless': ('nicht von der BaFin geprüft', 'nicht durch die BaFin geprüft', 'weder von der BaFin geprüft',
                             'nicht von der BaFin genehmigt', 'nicht durch die BaFin genehmigt', 'nicht von der BaFin gebilligt',
                             'nicht durch die BaFin gebilligt', 'nicht von der BaFin beaufsichtigt',
                             'nicht von der BaFin reguliert', 'nicht BaFin-geprüft', 'nicht unter BaFin-Aufsicht',
                             'nicht unter der Aufsicht der BaFin', 'nicht unter Aufsicht der BaFin'),
                  'when': {'product': {'class': ('vermoegensanlage',)}},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "vermoegensanlage"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Sicher, denn von der ⟦BaFin geprüft⟧: unser Windpark bei Celle.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "vermoegensanlage"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Unser Prospekt ist ⟦BaFin-gebilligt⟧."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["DE"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "vermoegensanlage"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>River</h1>\n'
                                       '<p>Wir stehen ⟦unter der Aufsicht der BaFin⟧.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "vermoegensanlage"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Unser Windpark bei Celle wächst.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "cfd"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "River Trade wird von der BaFin beaufsichtigt."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "vermoegensanlage"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Die Angaben wurden nicht von der BaFin geprüft.\n'}),
                  'cues': (('product.class=vermoegensanlage',),)},
                 {'key': 'prospekt',
                  'summary': 'Advertisement with features of a capital investment does not point to the prospectus',
                  'cite': 'VermAnlG § 12(1)',
                  'severity': 'warning',
                  'why': 'Advertising that names essential features of a Vermögensanlage must point to the Verkaufsprospekt and '
                         'to where it is published. Found where the\n'
                         'product has class `vermoegensanlage` and the text names a percentage or a price together with its '
                         'yield, term or smallest sum.\n'
                         'Offers that need no prospectus, such as crowd investing, are declared in the register with '
                         '`no_prospectus = true`. That the\n'
                         'place of publication is told, a person must check.\n',
                  'message': 'advertisement with features of the investment does not point to the Verkaufsprospekt',
                  'hint': 'add where the Verkaufsprospekt is published',
                  'when': {'product': {'class': ('vermoegensanlage',)},
                           'signs': ('percentage', 'price'),
                           'terms': ('Rendite', 'Verzinsung', 'Zinsen', 'p.a.', 'pro Jahr', 'jährlich', 'Laufzeit',
                                     'Ausschüttung*', 'Mindestanlage*', 'Mindestbeteiligung*', 'Mindestbetrag*')},
                  'require': {'wordings': ('Verkaufsprospekt', 'Verkaufsprospekts', 'Verkaufsprospektes', 'Verkaufsprospekte',
                                           'Prospekt', 'Prospekts')},
                  'exception': ({'summary': 'Offers that need no prospectus: product field no_prospectus',
                                 'when': {'product': {'no_prospectus': (True,)}}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "vermoegensanlage"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Windpark bei Celle: 5 % Rendite, Laufzeit sieben Jahre.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "vermoegensanlage"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["finance"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "Schon ab 500 Euro Mindestanlage beim Windpark bei Celle dabei."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["DE"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "vermoegensanlage"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>Windpark bei Celle</h1>\n'
                                       '<p>⟦5 %⟧ Verzinsung, sieben Jahre.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "vermoegensanlage"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Windpark bei Celle: 5 % Rendite, Laufzeit sieben Jahre. Den Verkaufsprospekt finden Sie '
                                       'auf example.org/windpark.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "vermoegensanlage"\nno_prospectus = true\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Schon ab 500 Euro Mindestanlage beim Windpark bei Celle dabei."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "vermoegensanlage"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Der Windpark bei Celle spart 20 % Kosten beim Bau.\n'}),
                  'cues': (('a', 'p', 'product.class=vermoegensanlage'), ('auss*', 'product.class=vermoegensanlage'),
                           ('jahr', 'pro', 'product.class=vermoegensanlage'), ('jährlich', 'product.class=vermoegensanlage'),
                           ('laufzeit', 'product.class=vermoegensanlage'), ('mind*', 'product.class=vermoegensanlage'),
                           ('product.class=vermoegensanlage', 'rendite'), ('product.class=vermoegensanlage', 'verzinsung'),
                           ('product.class=vermoegensanlage', 'zinsen'))})}
