"""Generated from socialint/packs/gb/tobacco.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 1041613664861197803
DATA: dict[str, Any] = \
{'title': 'Tobacco and vapes',
 'market': 'GB',
 'industry': ('tobacco',),
 'source': 'Tobacco Advertising and Promotion Act 2002; TRPR 2016 regs 42 to 48; Tobacco and Vapes Act 2026 (c. 18), read in '
           'secondary sources',
 'url': 'https://www.legislation.gov.uk/ukpga/2026/18',
 'reviewed': '2026-11-21',
 'review-by': '2027-03-31',
 'confidence': 'B',
 'requirement': ({'key': 'ban',
                  'summary': 'Advertising for tobacco or vapes in the United Kingdom',
                  'cite': 'Tobacco Advertising and Promotion Act 2002; TRPR 2016 regs 42 to 48; CAP Code sections 10, 21 and 22',
                  'severity': 'error',
                  'why': 'The United Kingdom bans advertising, promotion and sponsorship for tobacco, and for electronic '
                         'cigarettes in online media. Found where the product\n'
                         'has class `tobacco`, `e-cigarette` or `nicotine` and `paid` says that it is advertising (`own-brand`, '
                         '`true`, `gifted`, `affiliate`); where\n'
                         'that is undeclared, a note asks. The Tobacco and Vapes Act 2026 was enacted on 29 April 2026; whether '
                         'its rules on\n'
                         'advertising hold yet was not established, so nicotine pouches, which only it names, are left alone.\n',
                  'message': 'advertising for tobacco and vapes is banned in the United Kingdom',
                  'hint': 'leave it out, or have a person check the exceptions',
                  'question': 'is it advertising?',
                  'ban': True,
                  'when': {'product': {'class': ('tobacco', 'e-cigarette', 'nicotine')},
                           'paid': ('true', 'gifted', 'affiliate', 'own-brand')},
                  'suspect': {'any': ({'product': {'class': ('tobacco', 'e-cigarette', 'nicotine')}},
                                      {'offers': {'en': ('tobacco', 'e-cigarette', 'nicotine')}})},
                  'exception': ({'summary': 'Nicotine pouches: product field type: pouch',
                                 'when': {'product': {'type': ('pouch',)}}},
                                {'summary': 'The trade: audience is professional', 'when': {'audience': ('professional',)}},
                                {'summary': "Facts about a product on the maker's own site: set them aside with an ignore and "
                                            'its reason'},
                                {'summary': 'Medicines with nicotine: their class is otc'}),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "e-cigarette"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'industries: tobacco\n'
                                       'product: ⟦it⟧\n'
                                       'paid: own-brand\n'
                                       '---\n'
                                       'Our new vape tastes of rhubarb.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "tobacco"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["tobacco"], '
                                       '"product": ⟦"it"⟧, "paid": "gifted",\n'
                                       ' "text": "A cigar by the river."}\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "e-cigarette"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'industries: tobacco\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'The new flavours have arrived.\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["GB"]\n'
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
                                       'markets: GB\n'
                                       'industries: tobacco\n'
                                       'product: it\n'
                                       'paid: false\n'
                                       '---\n'
                                       'What we know about vaping and young people.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "nicotine"\ntype = "pouch"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["tobacco"], '
                                       '"product": "it", "paid": "own-brand",\n'
                                       ' "text": "Our pouches are in the shop."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "otc"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'industries: tobacco\n'
                                       'product: it\n'
                                       'paid: own-brand\n'
                                       '---\n'
                                       'Nicotine patches: how to stop.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["tobacco"],\n'
                                       ' "text": "Our ⟦vapes⟧: new flavours by the river."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: GB\n'
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
