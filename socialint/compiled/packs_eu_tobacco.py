"""Generated from socialint/packs/eu/tobacco.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 758183358016645506
DATA: dict[str, Any] = \
{'title': 'Tobacco and electronic cigarettes',
 'market': 'EU',
 'industry': ('tobacco',),
 'source': 'Directive 2003/33/EC; Directive 2014/40/EU art. 20(5), named beside the German act that was read',
 'url': 'https://eur-lex.europa.eu/eli/dir/2014/40',
 'reviewed': '2026-11-21',
 'confidence': 'B',
 'requirement': ({'key': 'ban',
                  'summary': 'Advertising for tobacco or electronic cigarettes in the European Union',
                  'cite': 'Directive 2003/33/EC; Directive 2014/40/EU art. 20(5)',
                  'severity': 'error',
                  'why': 'The directives ban advertising for tobacco products and electronic cigarettes in services of the '
                         'information society, so in social media too; each\n'
                         "country has its own act, Germany's is disclosure-de-tobacco-ban. Found where the product has class "
                         '`tobacco`, `e-cigarette` or\n'
                         '`nicotine` and `paid` says that it is advertising (`own-brand`, `true`, `gifted`, `affiliate`); where '
                         'that is undeclared, a note asks.\n',
                  'message': 'advertising for tobacco and electronic cigarettes is banned in the European Union',
                  'hint': 'leave it out, or have a person check the national act',
                  'question': 'is it advertising?',
                  'ban': True,
                  'when': {'product': {'class': ('tobacco', 'e-cigarette', 'nicotine')},
                           'paid': ('true', 'gifted', 'affiliate', 'own-brand'),
                           'not': {'markets': ('DE',)}},
                  'suspect': {'any': ({'product': {'class': ('tobacco', 'e-cigarette', 'nicotine')}},
                                      {'offers': {'en': ('tobacco', 'e-cigarette', 'nicotine')}})},
                  'exception': ({'summary': 'Nicotine without tobacco and vapour, such as pouches (product field type: pouch), '
                                            'which these directives do not name',
                                 'when': {'product': {'type': ('pouch',)}}},
                                {'summary': 'Publications for the trade only: audience is professional',
                                 'when': {'audience': ('professional',)}},
                                {'summary': 'Medicines with nicotine: their class is otc'}),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "e-cigarette"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: IE\n'
                                       'industries: tobacco\n'
                                       'product: ⟦it⟧\n'
                                       'paid: own-brand\n'
                                       '---\n'
                                       'Our new vape tastes of rhubarb.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "tobacco"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["IE"], "industries": ["tobacco"], '
                                       '"product": ⟦"it"⟧, "paid": true,\n'
                                       ' "text": "A cigar by the river."}\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "tobacco"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: IE\n'
                                       'industries: tobacco\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'The new tins are here.\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["IE"]\n'
                                         'industries = ["tobacco"]\n'
                                         'product = "it"\n'
                                         'paid = "own-brand"\n'
                                         '[products.it]\n'
                                         'class = "e-cigarette"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>⟦River Vapes⟧</h1>\n'
                                       '<p>Two for one this week.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "e-cigarette"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: IE\n'
                                       'industries: tobacco\n'
                                       'product: it\n'
                                       'paid: false\n'
                                       '---\n'
                                       'What we know about vaping and young people.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "nicotine"\ntype = "pouch"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["IE"], "industries": ["tobacco"], '
                                       '"product": "it", "paid": "own-brand",\n'
                                       ' "text": "Our pouches are in the shop."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "otc"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: IE\n'
                                       'industries: tobacco\n'
                                       'product: it\n'
                                       'paid: own-brand\n'
                                       '---\n'
                                       'Nicotine patches: how to stop.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["IE"], "industries": ["tobacco"],\n'
                                       ' "text": "Our ⟦vapes⟧: new flavours by the river."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: IE\n'
                                       'industries: tobacco\n'
                                       '---\n'
                                       'We are hiring a chemist who tests vapes.\n'}),
                  'cues': (('chewing', 'tobacco'), ('cig', 'e'), ('ciga*', 'e'), ('cigar',), ('cigarette',), ('cigarettes',),
                           ('cigars',), ('cigs', 'e'), ('disposable', 'vape*'), ('e', 'liqu*'), ('hookah',), ('juice', 'vape'),
                           ('moist', 'snuff'), ('nicotine',), ('nicotine', 'pouc*'),
                           ('paid=affiliate', 'product.class=e-cigarette'), ('paid=affiliate', 'product.class=nicotine'),
                           ('paid=affiliate', 'product.class=tobacco'), ('paid=gifted', 'product.class=e-cigarette'),
                           ('paid=gifted', 'product.class=nicotine'), ('paid=gifted', 'product.class=tobacco'),
                           ('paid=own-brand', 'product.class=e-cigarette'), ('paid=own-brand', 'product.class=nicotine'),
                           ('paid=own-brand', 'product.class=tobacco'), ('paid=true', 'product.class=e-cigarette'),
                           ('paid=true', 'product.class=nicotine'), ('paid=true', 'product.class=tobacco'), ('pods',),
                           ('pouches',), ('product.class=e-cigarette',), ('product.class=nicotine',), ('product.class=tobacco',),
                           ('shisha',), ('smokeless', 'tobacco'), ('snus',), ('tobacco',), ('vape',), ('vapes',),
                           ('vaping',))},)}
