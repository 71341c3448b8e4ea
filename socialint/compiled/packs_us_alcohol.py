"""Generated from socialint/packs/us/alcohol.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 991761298246414475
DATA: dict[str, Any] = \
{'title': 'Advertising of beer, spirits and wine (Alcohol and Tobacco Tax and Trade Bureau)',
 'market': 'US',
 'industry': ('alcohol',),
 'source': '27 CFR 4.62, 5.233 and 7.233, 27 CFR 16.21 and 16.22, read in copies; TTB Industry Circular 2022-2 on social media',
 'url': 'https://www.ecfr.gov/current/title-27/section-7.233',
 'reviewed': '2026-11-21',
 'confidence': 'A',
 'requirement': ({'key': 'advertiser',
                  'summary': 'Advertisement for alcohol does not say who answers for it',
                  'cite': '27 CFR 4.62, 5.233, 7.233; TTB Industry Circular 2022-2',
                  'severity': 'warning',
                  'why': 'Advertisements for malt beverages, spirits and wine name the responsible advertiser: the name with '
                         'city and State, or with another way to reach them: telephone,\n'
                         'website, mail. It may stand once on the profile: then declare `statements_on_profile = true`. Declare '
                         'the product with class `alcohol`, a type\n'
                         '(`malt` or `beer`, `spirits`, `wine`), `issuer` and `place`. Consumer specialty items (openers, '
                         'shirts) need only a name of the company or brand.\n',
                  'message': 'advertisement for alcohol lacks',
                  'hint': "add the responsible advertiser's name with city and State, or with a telephone number, website or "
                          'mail address',
                  'question': 'which drink is advertised?',
                  'when': {'product': {'class': ('alcohol',), 'type': ('malt', 'beer', 'spirits', 'wine')}},
                  'suspect': {'offers': {'en': ('alcohol',)}},
                  'require': {'elements': ({'what': 'the name of the responsible advertiser',
                                            'found-by': {'terms': ('[product.issuer]',)}},
                                           {'what': 'city and State, or another contact',
                                            'found-by': {'any': ({'signs': ('contact',)}, {'terms': ('[product.place]',)})}})},
                  'exception': ({'summary': 'Statements that stand on the profile or about page, which TTB takes as one with its '
                                            'posts (product field statements_on_profile)',
                                 'when': {'product': {'statements_on_profile': (True,)}}},
                                {'summary': 'Drinks without alcohol (product field alcohol_free)',
                                 'when': {'product': {'alcohol_free': (True,)}}}),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "malt"\n'
                                         'name = "River Ale"\n'
                                         'issuer = "River Brewing"\n'
                                         'place = "Portland, Oregon"\n'
                                         'designation = "India pale ale"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: alcohol\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'River Ale, an India pale ale, is on tap.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "spirits"\n'
                                         'name = "River Gin"\n'
                                         'issuer = "River Distilling"\n'
                                         'place = "Hudson, New York"\n'
                                         'designation = "distilled gin"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["alcohol"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "River Gin, a distilled gin, 40% alc/vol, by River Distilling."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["alcohol"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "wine"\n'
                                         'name = "River Red"\n'
                                         'issuer = "River Cellars"\n'
                                         'place = "Napa, California"\n'
                                         'designation = "Cabernet Sauvignon"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River Red</title></head>\n'
                                       '<body>\n'
                                       '<main><p>⟦River Red, a Cabernet Sauvignon.⟧ Call (555) 555-0142.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "malt"\n'
                                         'name = "River Ale"\n'
                                         'issuer = "River Brewing"\n'
                                         'place = "Portland, Oregon"\n'
                                         'designation = "India pale ale"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: alcohol\n'
                                       'product: it\n'
                                       '---\n'
                                       'River Ale, an India pale ale, is on tap.\n'
                                       '\n'
                                       'River Brewing, Portland,\n'
                                       'Oregon\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "spirits"\n'
                                         'name = "River Gin"\n'
                                         'issuer = "River Distilling"\n'
                                         'place = "Hudson, New York"\n'
                                         'designation = "distilled gin"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["alcohol"], '
                                       '"product": "it",\n'
                                       ' "text": "River Gin, by River Distilling: https://river.example"}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["alcohol"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "wine"\n'
                                         'name = "River Red"\n'
                                         'issuer = "River Cellars"\n'
                                         'place = "Napa, California"\n'
                                         'designation = "Cabernet Sauvignon"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River Red</title></head>\n'
                                       '<body>\n'
                                       '<main><p>River Red. River Cellars, (555) 555-0142.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "wine"\n'
                                         'name = "River Red"\n'
                                         'issuer = "River Cellars"\n'
                                         'place = "Napa, California"\n'
                                         'designation = "Cabernet Sauvignon"\n'
                                         'statements_on_profile = true\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["alcohol"], '
                                       '"product": "it",\n'
                                       ' "text": "River Red, poured on Friday."}\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: alcohol\n'
                                       '---\n'
                                       'The spring ⟦ale⟧ is on tap from Friday.\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: alcohol\n'
                                       '---\n'
                                       'We are hiring a cellar hand: you pour, you taste, you learn how a lager is made.\n'}),
                  'cues': (('ale',), ('ales',), ('beer',), ('beers',), ('bottomless',), ('bour*',), ('champagne',),
                           ('chardonnay',), ('cide*',), ('cocktail',), ('cocktails',), ('draft', 'on'), ('gin',), ('gins',),
                           ('happy', 'hour'), ('happy', 'hours'), ('hard', 'selt*'), ('ipa',), ('ipas',), ('lage*',), ('liqu*',),
                           ('merlot',), ('mezcal',), ('on', 'tap'), ('pils*',), ('pinot',), ('porter',),
                           ('product.class=alcohol', 'product.type=beer'), ('product.class=alcohol', 'product.type=malt'),
                           ('product.class=alcohol', 'product.type=spirits'), ('product.class=alcohol', 'product.type=wine'),
                           ('prosecco',), ('rosé',), ('rum',), ('rums',), ('stou*',), ('tequ*',), ('vodk*',), ('whis*',),
                           ('whisky',), ('wine',), ('wines',))},
                 {'key': 'malt',
                  'summary': 'Advertisement for a malt beverage does not name its class',
                  'cite': '27 CFR 7.233',
                  'severity': 'warning',
                  'why': 'The class of the product stands in the advertisement as on the label: beer, ale, lager and the like. '
                         'Declare the product with class `alcohol`, type\n'
                         '`malt` or `beer`, and the `designation` of its label.\n',
                  'message': 'advertisement for a malt beverage lacks',
                  'hint': 'name the class as on the label',
                  'when': {'product': {'class': ('alcohol',), 'type': ('malt', 'beer')}},
                  'require': {'elements': ({'what': 'its class',
                                            'found-by': {'terms': ('beer', 'lager', 'ale', 'IPA', 'pale ale', 'stout', 'porter',
                                                                   'pilsner', 'wheat beer', 'malt beverage', 'malt liquor',
                                                                   'hard seltzer', '[product.designation]')}},)},
                  'exception': ({'summary': 'Statements that stand on the profile or about page, which TTB takes as one with its '
                                            'posts (product field statements_on_profile)',
                                 'when': {'product': {'statements_on_profile': (True,)}}},
                                {'summary': 'Drinks without alcohol (product field alcohol_free)',
                                 'when': {'product': {'alcohol_free': (True,)}}},
                                {'summary': 'Advertisements for all brands of a house (form: whole-line), which name only who '
                                            'answers for them',
                                 'when': {'form': ('whole-line',)}}),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "malt"\n'
                                         'name = "River No. 7"\n'
                                         'issuer = "River Brewing"\n'
                                         'place = "Portland, Oregon"\n'
                                         'designation = "India pale ale"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: alcohol\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'River No. 7 is on tap. River Brewing, Portland, Oregon\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "beer"\n'
                                         'name = "River No. 7"\n'
                                         'issuer = "River Brewing"\n'
                                         'place = "Portland, Oregon"\n'
                                         'designation = "India pale ale"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["alcohol"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "River No. 7, six cans, by River Brewing. https://river.example"}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["alcohol"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "malt"\n'
                                         'name = "River Seven"\n'
                                         'issuer = "River Brewing"\n'
                                         'place = "Portland, Oregon"\n'
                                         'designation = "India pale ale"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River No. 7</title></head>\n'
                                       '<body>\n'
                                       '<main><p>⟦River Seven is on tap.⟧ River Brewing, Portland, Oregon</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "malt"\n'
                                         'name = "River No. 7"\n'
                                         'issuer = "River Brewing"\n'
                                         'place = "Portland, Oregon"\n'
                                         'designation = "India pale ale"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: alcohol\n'
                                       'product: it\n'
                                       '---\n'
                                       'River No. 7, an India pale ale, is on tap.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "malt"\n'
                                         'name = "River No. 7"\n'
                                         'issuer = "River Brewing"\n'
                                         'place = "Portland, Oregon"\n'
                                         'designation = "India pale ale"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["alcohol"], '
                                       '"product": "it",\n'
                                       ' "text": "A lager for the lake: River No. 7"}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["alcohol"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "malt"\n'
                                         'name = "River Ale"\n'
                                         'issuer = "River Brewing"\n'
                                         'place = "Portland, Oregon"\n'
                                         'designation = "India pale ale"\n'
                                         'statements_on_profile = true\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main><p>All that we brew, since 1990.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "malt"\n'
                                         'name = "River Ale"\n'
                                         'issuer = "River Brewing"\n'
                                         'place = "Portland, Oregon"\n'
                                         'designation = "India pale ale"\n'
                                         'alcohol_free = true\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["alcohol"], '
                                       '"product": "it",\n'
                                       ' "text": "River Zero is here."}\n'}),
                  'cues': (('product.class=alcohol', 'product.type=beer'), ('product.class=alcohol', 'product.type=malt'))},
                 {'key': 'spirits',
                  'summary': 'Advertisement for spirits lacks class and type or the alcohol content',
                  'cite': '27 CFR 5.233',
                  'severity': 'warning',
                  'why': 'Class and type stand in the advertisement, and the alcohol content as a percentage of alcohol by '
                         'volume; the proof may be added. Declare the product with\n'
                         'class `alcohol`, type `spirits`, and the `designation` of its label.\n',
                  'message': 'advertisement for spirits lacks',
                  'hint': 'add class and type as on the label, and the content such as 40% alcohol by volume',
                  'when': {'product': {'class': ('alcohol',), 'type': ('spirits',)}},
                  'require': {'elements': ({'what': 'class and type',
                                            'found-by': {'terms': ('whiskey', 'whisky', 'bourbon', 'rye whiskey', 'vodka', 'gin',
                                                                   'rum', 'tequila', 'mezcal', 'brandy', 'cognac', 'liqueur',
                                                                   'cordial', '[product.designation]')}},
                                           {'what': 'the alcohol content', 'found-by': {'signs': ('alcohol-content',)}})},
                  'exception': ({'summary': 'Statements that stand on the profile or about page, which TTB takes as one with its '
                                            'posts (product field statements_on_profile)',
                                 'when': {'product': {'statements_on_profile': (True,)}}},
                                {'summary': 'Drinks without alcohol (product field alcohol_free)',
                                 'when': {'product': {'alcohol_free': (True,)}}},
                                {'summary': 'Advertisements for all brands of a house (form: whole-line), which name only who '
                                            'answers for them',
                                 'when': {'form': ('whole-line',)}}),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "spirits"\n'
                                         'name = "River Gin"\n'
                                         'issuer = "River Distilling"\n'
                                         'place = "Hudson, New York"\n'
                                         'designation = "distilled gin"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: alcohol\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'River Gin is back. River Distilling, Hudson, New York\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "spirits"\n'
                                         'name = "River Spirit"\n'
                                         'issuer = "River Distilling"\n'
                                         'place = "Hudson, New York"\n'
                                         'designation = "distilled gin"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["alcohol"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "River Spirit, 40% alc/vol. https://river.example"}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["alcohol"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "spirits"\n'
                                         'name = "River Gin"\n'
                                         'issuer = "River Distilling"\n'
                                         'place = "Hudson, New York"\n'
                                         'designation = "distilled gin"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River Gin</title></head>\n'
                                       '<body>\n'
                                       '<main><p>⟦River Gin is 80 proof.⟧ River Distilling, Hudson, New York</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "spirits"\n'
                                         'name = "River Gin"\n'
                                         'issuer = "River Distilling"\n'
                                         'place = "Hudson, New York"\n'
                                         'designation = "distilled gin"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: alcohol\n'
                                       'product: it\n'
                                       '---\n'
                                       'River Gin, 40% alc/vol. River Distilling, Hudson, New York\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "spirits"\n'
                                         'name = "River Spirit"\n'
                                         'issuer = "River Distilling"\n'
                                         'place = "Hudson, New York"\n'
                                         'designation = "distilled gin"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["alcohol"], '
                                       '"product": "it",\n'
                                       ' "text": "River Spirit, a distilled gin, 40\xa0% ABV"}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["alcohol"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "spirits"\n'
                                         'name = "River Gin"\n'
                                         'issuer = "River Distilling"\n'
                                         'place = "Hudson, New York"\n'
                                         'designation = "distilled gin"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River Gin</title></head>\n'
                                       '<body>\n'
                                       '<main><p>River Gin: 40 % alcohol by volume (80 proof).</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "spirits"\n'
                                         'name = "River Gin"\n'
                                         'issuer = "River Distilling"\n'
                                         'place = "Hudson, New York"\n'
                                         'designation = "distilled gin"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["alcohol"], '
                                       '"form": "whole-line", "product": "it",\n'
                                       ' "text": "All spirits of the house, in one room."}\n'}),
                  'cues': (('product.class=alcohol', 'product.type=spirits'),)},
                 {'key': 'neutral-spirits',
                  'summary': 'Advertisement for spirits does not say how much is neutral spirits',
                  'cite': '27 CFR 5.233',
                  'severity': 'warning',
                  'why': 'Where neutral spirits are used, as in blends and gin, the advertisement says the percentage and what '
                         'they are made of. Declare the product with class `alcohol`,\n'
                         'type `spirits` and `neutral_spirits = true`.\n',
                  'message': 'advertisement for spirits lacks',
                  'hint': 'add the percentage and the commodity, such as: 100% grain neutral spirits',
                  'when': {'product': {'class': ('alcohol',), 'type': ('spirits',), 'neutral_spirits': (True,)}},
                  'require': {'elements': ({'what': 'the percentage of neutral spirits',
                                            'found-by': {'all': ({'terms': ('neutral spirits',)},
                                                                 {'signs': ('percentage',)})}},)},
                  'exception': ({'summary': 'Statements that stand on the profile or about page, which TTB takes as one with its '
                                            'posts (product field statements_on_profile)',
                                 'when': {'product': {'statements_on_profile': (True,)}}},
                                {'summary': 'Drinks without alcohol (product field alcohol_free)',
                                 'when': {'product': {'alcohol_free': (True,)}}},
                                {'summary': 'Advertisements for all brands of a house (form: whole-line), which name only who '
                                            'answers for them',
                                 'when': {'form': ('whole-line',)}}),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "spirits"\n'
                                         'name = "River Gin"\n'
                                         'issuer = "River Distilling"\n'
                                         'place = "Hudson, New York"\n'
                                         'designation = "distilled gin"\n'
                                         'neutral_spirits = true\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: alcohol\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'River Gin, 40% alc/vol.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "spirits"\n'
                                         'name = "River Gin"\n'
                                         'issuer = "River Distilling"\n'
                                         'place = "Hudson, New York"\n'
                                         'designation = "distilled gin"\n'
                                         'neutral_spirits = true\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["alcohol"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "River Gin, from neutral spirits."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "spirits"\n'
                                         'name = "River Gin"\n'
                                         'issuer = "River Distilling"\n'
                                         'place = "Hudson, New York"\n'
                                         'designation = "distilled gin"\n'
                                         'neutral_spirits = true\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: alcohol\n'
                                       'product: it\n'
                                       '---\n'
                                       'River Gin, 40% alc/vol, from 100% grain neutral spirits.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "spirits"\n'
                                         'name = "River Gin"\n'
                                         'issuer = "River Distilling"\n'
                                         'place = "Hudson, New York"\n'
                                         'designation = "distilled gin"\n'
                                         'neutral_spirits = false\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["alcohol"], '
                                       '"product": "it",\n'
                                       ' "text": "River Gin, 40% alc/vol."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["alcohol"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "spirits"\n'
                                         'name = "River Blend"\n'
                                         'issuer = "River Distilling"\n'
                                         'place = "Hudson, New York"\n'
                                         'designation = "blended whiskey"\n'
                                         'neutral_spirits = true\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River Blend</title></head>\n'
                                       '<body>\n'
                                       '<main><p>⟦River Blend, a blended whiskey of straight whiskey and neutral spirits.⟧ River '
                                       'Distilling, Hudson, New York.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["alcohol"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "spirits"\n'
                                         'name = "River Blend"\n'
                                         'issuer = "River Distilling"\n'
                                         'place = "Hudson, New York"\n'
                                         'designation = "blended whiskey"\n'
                                         'neutral_spirits = true\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River Blend</title></head>\n'
                                       '<body>\n'
                                       '<main><p>River Blend, a blended whiskey. 65% neutral spirits distilled from&nbsp;grain. '
                                       'River Distilling, Hudson, New York.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'}),
                  'cues': (('product.class=alcohol', 'product.neutral_spirits=true', 'product.type=spirits'),)},
                 {'key': 'wine',
                  'summary': 'Advertisement for wine lacks class, type or designation',
                  'cite': '27 CFR 4.62',
                  'severity': 'warning',
                  'why': 'Class, type or distinctive designation stand in the advertisement as on the approved label. Declare '
                         'the product with class `alcohol`, type `wine`, and the\n'
                         '`designation` of its label.\n',
                  'message': 'advertisement for wine lacks',
                  'hint': 'name the class, type or designation as on the label',
                  'when': {'product': {'class': ('alcohol',), 'type': ('wine',)}},
                  'require': {'elements': ({'what': 'class, type or designation',
                                            'found-by': {'terms': ('wine', 'red wine', 'white wine', 'rosé', 'cabernet',
                                                                   'chardonnay', 'merlot', 'pinot noir', 'riesling', 'zinfandel',
                                                                   'sparkling wine', 'prosecco', 'champagne', 'port', 'sherry',
                                                                   'vermouth', 'sake', 'cider', 'mead',
                                                                   '[product.designation]')}},)},
                  'exception': ({'summary': 'Statements that stand on the profile or about page, which TTB takes as one with its '
                                            'posts (product field statements_on_profile)',
                                 'when': {'product': {'statements_on_profile': (True,)}}},
                                {'summary': 'Drinks without alcohol (product field alcohol_free)',
                                 'when': {'product': {'alcohol_free': (True,)}}}),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "wine"\n'
                                         'name = "River Red"\n'
                                         'issuer = "River Cellars"\n'
                                         'place = "Napa, California"\n'
                                         'designation = "Cabernet Sauvignon"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: alcohol\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'River Red is here. River Cellars, Napa, California\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "wine"\n'
                                         'name = "River Red"\n'
                                         'issuer = "River Cellars"\n'
                                         'place = "Napa, California"\n'
                                         'designation = "Cabernet Sauvignon"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["alcohol"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "River Red, six bottles. https://river.example"}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["alcohol"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "wine"\n'
                                         'name = "River Red"\n'
                                         'issuer = "River Cellars"\n'
                                         'place = "Napa, California"\n'
                                         'designation = "Cabernet Sauvignon"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River Red</title></head>\n'
                                       '<body>\n'
                                       '<main><p>⟦River Red is here.⟧ River Cellars, Napa, California</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "wine"\n'
                                         'name = "River Red"\n'
                                         'issuer = "River Cellars"\n'
                                         'place = "Napa, California"\n'
                                         'designation = "Cabernet Sauvignon"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: alcohol\n'
                                       'product: it\n'
                                       '---\n'
                                       'River Red, a **Cabernet\n'
                                       'Sauvignon**, is here.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "wine"\n'
                                         'name = "River Red"\n'
                                         'issuer = "River Cellars"\n'
                                         'place = "Napa, California"\n'
                                         'designation = "Cabernet Sauvignon"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["alcohol"], '
                                       '"product": "it",\n'
                                       ' "text": "River Red: our wine for long evenings."}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["alcohol"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "wine"\n'
                                         'name = "River Red"\n'
                                         'issuer = "River Cellars"\n'
                                         'place = "Napa, California"\n'
                                         'designation = "Cabernet Sauvignon"\n'
                                         'statements_on_profile = true\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River Red</title></head>\n'
                                       '<body>\n'
                                       '<main><p>River Red is here.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'}),
                  'cues': (('product.class=alcohol', 'product.type=wine'),)},
                 {'key': 'government-warning',
                  'summary': "Government warning for alcohol is not the law's text",
                  'cite': '27 USC 215; 27 CFR 16.21, 16.22',
                  'url': 'https://www.ecfr.gov/current/title-27/section-16.21',
                  'severity': 'error',
                  'why': "Labels need the warning; advertisements do not. Where it stands all the same, in the text of a label's "
                         'proof or of a post, it must be the whole text, as\n'
                         'printed: GOVERNMENT WARNING in capitals (and bold, and the rest not), Surgeon General with capital '
                         'letters, in one piece.\n',
                  'message': 'government warning for alcohol without the text of 27 CFR 16.21',
                  'hint': 'write it whole, as the law prints it, or leave it out of the advertisement',
                  'when': {'terms': {'all': ('government warning',),
                                     'any': ('surgeon general', 'alcoholic beverages', 'during pregnancy', 'birth defects',
                                             'drive a car')}},
                  'require': {'wordings': ('GOVERNMENT WARNING: (1) According to the Surgeon General, women should not drink '
                                           'alcoholic beverages during pregnancy because of the risk of birth defects. (2) '
                                           'Consumption of alcoholic beverages impairs your ability to drive a car or operate '
                                           'machinery, and may cause health problems.',),
                              'capitals': ('GOVERNMENT WARNING', 'Surgeon General')},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: alcohol\n'
                                       '---\n'
                                       'River Ale.\n'
                                       '\n'
                                       'GOVERNMENT WARNING: (1) According to the Surgeon General, women should not drink '
                                       'alcoholic beverages during pregnancy because of the risk of ⟦harm⟧. (2) Consumption of '
                                       'alcoholic beverages impairs your ability to drive a car or operate machinery, and may '
                                       'cause health problems.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["alcohol"],\n'
                                       ' "text": "⟦Government Warning: (1) According to the Surgeon General, women should not '
                                       'drink alcoholic beverages during pregnancy because of the risk of birth defects. (2) '
                                       'Consumption of alcoholic beverages impairs your ability to drive a car or operate '
                                       'machinery, and may cause health problems⟧."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\nmarkets = ["US"]\nlanguage = "en"\nindustries = ["alcohol"]\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>Label</title></head>\n'
                                       '<body>\n'
                                       '<main><p>GOVERNMENT WARNING: (1) According to the Surgeon General, women should not '
                                       'drink alcoholic beverages during pregnancy because of the risk of birth defects. (2) '
                                       'Consumption of alcoholic beverages impairs your ability to drive a ⟦vehicle⟧ or operate '
                                       'machinery, and may cause health problems.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: alcohol\n'
                                       '---\n'
                                       'River Ale.\n'
                                       '\n'
                                       '**GOVERNMENT WARNING:** (1) According to the Surgeon General, women should not drink '
                                       'alcoholic beverages during pregnancy\n'
                                       'because of the risk of birth defects. (2) Consumption of alcoholic beverages impairs '
                                       'your ability to drive a car or operate machinery, and may cause health problems.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["alcohol"],\n'
                                       ' "text": "GOVERNMENT WARNING: (1) ACCORDING TO THE SURGEON GENERAL, WOMEN SHOULD NOT '
                                       'DRINK ALCOHOLIC BEVERAGES DURING PREGNANCY BECAUSE OF THE RISK OF BIRTH DEFECTS. (2) '
                                       'CONSUMPTION OF ALCOHOLIC BEVERAGES IMPAIRS YOUR ABILITY TO DRIVE A CAR OR OPERATE '
                                       'MACHINERY, AND MAY CAUSE HEALTH PROBLEMS."}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\nmarkets = ["US"]\nlanguage = "en"\nindustries = ["alcohol"]\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>Label</title></head>\n'
                                       '<body>\n'
                                       '<main><p>GOVERNMENT WARNING: (1) According to the Surgeon General, women should not '
                                       'drink alcoholic beverages during pregnancy because of the risk of birth defects. (2) '
                                       'Consumption of alcoholic beverages impairs your ability to drive a car or operate '
                                       'machinery, and may cause health problems.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["alcohol"],\n'
                                       ' "text": "River Brewing stays open in spite of the government warning about ice."}\n'}),
                  'cues': (('a', 'car', 'drive', 'government', 'warning'), ('alcoholic', 'beverages', 'government', 'warning'),
                           ('birth', 'defects', 'government', 'warning'), ('during', 'government', 'pregnancy', 'warning'),
                           ('general', 'government', 'surgeon', 'warning'))},
                 {'key': 'responsibility',
                  'summary': 'Post of an alcohol brand has no word of responsibility',
                  'cite': 'DISCUS Code; Wine Institute Code; Beer Institute Code',
                  'url': 'https://www.distilledspirits.org/code-of-responsible-practices/',
                  'severity': 'note',
                  'confidence': 'B',
                  'why': "The industry's own codes ask for a word of responsibility where it is practicable, in the post or on "
                         'the profile. They ask for more that no program sees: the\n'
                         'share of adults in the audience (73.8 %, 73.7 % and 73.6 %, one figure for each code), nobody who '
                         'looks under 25, no driving, no success, an age gate.\n',
                  'message': 'no word of responsibility',
                  'hint': 'add, for instance: Drink responsibly',
                  'when': {'product': {'class': ('alcohol',)}},
                  'require': {'elements': ({'what': 'the codes ask for one where it is practicable',
                                            'found-by': {'terms': ('responsibly', 'drink responsibly', 'please enjoy responsibly',
                                                                   'responsible drinking')}},)},
                  'exception': ({'summary': 'Statements that stand on the profile or about page, which TTB takes as one with its '
                                            'posts (product field statements_on_profile)',
                                 'when': {'product': {'statements_on_profile': (True,)}}},
                                {'summary': 'Drinks without alcohol (product field alcohol_free)',
                                 'when': {'product': {'alcohol_free': (True,)}}}),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "malt"\n'
                                         'name = "River Ale"\n'
                                         'issuer = "River Brewing"\n'
                                         'place = "Portland, Oregon"\n'
                                         'designation = "India pale ale"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: alcohol\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'River Ale, an India pale ale, is on tap.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "wine"\n'
                                         'name = "River Red"\n'
                                         'issuer = "River Cellars"\n'
                                         'place = "Napa, California"\n'
                                         'designation = "Cabernet Sauvignon"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["alcohol"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "River Red, our wine for long evenings."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "malt"\n'
                                         'name = "River Ale"\n'
                                         'issuer = "River Brewing"\n'
                                         'place = "Portland, Oregon"\n'
                                         'designation = "India pale ale"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: alcohol\n'
                                       'product: it\n'
                                       '---\n'
                                       'River Ale, an India pale ale, is on tap. Please enjoy responsibly.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "wine"\n'
                                         'name = "River Red"\n'
                                         'issuer = "River Cellars"\n'
                                         'place = "Napa, California"\n'
                                         'designation = "Cabernet Sauvignon"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["alcohol"], '
                                       '"product": "it",\n'
                                       ' "text": "River Red, our wine for long evenings. Drink responsibly!"}\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "alcohol"\n'
                                         'type = "malt"\n'
                                         'name = "River Ale"\n'
                                         'issuer = "River Brewing"\n'
                                         'place = "Portland, Oregon"\n'
                                         'designation = "India pale ale"\n'
                                         'alcohol_free = true\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["alcohol"], '
                                       '"product": "it",\n'
                                       ' "text": "River Zero is here."}\n'}),
                  'cues': (('product.class=alcohol',),)})}
