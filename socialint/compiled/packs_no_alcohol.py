"""Generated from socialint/packs/no/alcohol.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 1406770603763672159
DATA: dict[str, Any] = \
{'title': 'Alcohol (alkoholloven)',
 'market': 'NO',
 'industry': ('alcohol',),
 'source': "Helsedirektoratet's circular on alkoholloven § 9-2",
 'url': 'https://www.helsedirektoratet.no/rundskriv/alkoholloven/kapittel-9-reklameforbud/-9-2.reklame-for-alkoholholdig-drikk',
 'reviewed': '2026-11-21',
 'confidence': 'A',
 'requirement': ({'key': 'ban',
                  'summary': 'Advertising for alcoholic drinks in Norway',
                  'cite': 'alkoholloven § 9-2; alkoholforskriften chapter 14',
                  'severity': 'error',
                  'why': 'Norway bans all advertising for alcoholic drinks, in social media too. Found where the product has '
                         'class `alcohol` and `paid` says that it is advertising\n'
                         '(`own-brand`, `true`, `gifted`, `affiliate`); where that is undeclared, a note asks.\n',
                  'message': 'advertising for alcoholic drinks is banned in Norway',
                  'hint': 'leave it out, or have a person check the exceptions',
                  'question': 'is it advertising?',
                  'ban': True,
                  'when': {'product': {'class': ('alcohol',)}, 'paid': ('true', 'gifted', 'affiliate', 'own-brand')},
                  'suspect': {'any': ({'product': {'class': ('alcohol',)}}, {'offers': {'nb': ('alcohol',)}})},
                  'exception': ({'summary': 'What § 14-3 of the regulation allows: places of serving and sale, facts on the own '
                                            'website, the trade press: set them aside with an ignore and its reason'},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "alcohol"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: alcohol\n'
                                       'product: ⟦it⟧\n'
                                       'paid: own-brand\n'
                                       '---\n'
                                       'Vårens pils er her.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "alcohol"\n',
                               'text': '{"platform": "linkedin", "lang": "nb", "markets": ["NO"], "industries": ["alcohol"], '
                                       '"product": ⟦"it"⟧, "paid": true,\n'
                                       ' "text": "Vårens pils er her."}\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "alcohol"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: alcohol\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Vårens pils er her.\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "alcohol"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: alcohol\n'
                                       'product: it\n'
                                       'paid: false\n'
                                       '---\n'
                                       'Vårens pils er her.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "nb", "markets": ["NO"], "industries": ["alcohol"], '
                                       '"paid": "own-brand", "text": "Vi søker en ny kollega."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "alcohol-free"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: alcohol\n'
                                       'product: it\n'
                                       'paid: own-brand\n'
                                       '---\n'
                                       'Vårens pils er her.\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["NO"]\n'
                                         'industries = ["alcohol"]\n'
                                         'product = "it"\n'
                                         'paid = "own-brand"\n'
                                         '[products.it]\n'
                                         'class = "alcohol"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="nb">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>⟦Vårens pils⟧</h1>\n'
                                       '<p>Nå i butikken.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["NO"]\n'
                                         'industries = ["alcohol"]\n'
                                         'product = "it"\n'
                                         'paid = "own-brand"\n'
                                         '[products.it]\n'
                                         'class = "alcohol-free"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="nb">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>Alkoholfri pils</h1>\n'
                                       '<p>Nå i butikken.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "nb", "markets": ["NO"], "industries": ["alcohol"],\n'
                                       ' "text": "Vårens ⟦pils⟧ er nå på Vinmonopolet."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: alcohol\n'
                                       '---\n'
                                       'Vi søker en brygger som kan lage øl.\n'}),
                  'cues': (('akevitt',), ('bokk',), ('brennevin',), ('champagne',), ('cider',), ('cocktail',), ('cocktails',),
                           ('gin',), ('happy', 'hour'), ('hvitvin',), ('ipa',), ('juleøl',), ('juleølet',), ('kom', 'og', 'smak'),
                           ('menyen', 'ny', 'på'), ('paid=affiliate', 'product.class=alcohol'),
                           ('paid=gifted', 'product.class=alcohol'), ('paid=own-brand', 'product.class=alcohol'),
                           ('paid=true', 'product.class=alcohol'), ('pils',), ('pilsen',), ('product.class=alcohol',),
                           ('rødvin',), ('sider',), ('vin',), ('vinen',), ('vinterbokk',), ('vinterbokken',), ('øl',),
                           ('ølet',))},)}
