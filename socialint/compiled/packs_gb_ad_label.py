"""Generated from socialint/packs/gb/ad-label.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 2007566023109434795
DATA: dict[str, Any] = \
{'title': 'Advertising labels (ASA and CMA)',
 'market': 'GB',
 'industry': 'all',
 'source': "CAP Code 2.1, 2.3 and 2.4; ASA, CAP and CMA, Influencers' guide to making clear that ads are ads, 3rd edition (23 "
           'March 2023), read in secondary sources',
 'url': 'https://www.asa.org.uk/resource/influencers-guide.html',
 'reviewed': '2026-11-21',
 'confidence': 'B',
 'requirement': ({'key': 'missing',
                  'summary': 'Paid post has no UK advertising label at its start',
                  'cite': 'CAP Code 2.1, 2.3, 2.4; Digital Markets, Competition and Consumers Act 2024, Schedule 20',
                  'severity': 'error',
                  'why': 'Marketing must be recognisable as such before people engage with it. The regulators accept Ad, #ad, '
                         'Advert, Advertising,\n'
                         'Advertisement and Advertisement feature at the start of the caption; sponsored, gifted, collab, '
                         'affiliate and their short forms\n'
                         'are not enough.\n'
                         '\n'
                         'What is paid cannot be seen in a text: the rule asks for `paid: true`, `gifted` or `affiliate`. Where '
                         '`paid` is undeclared and\n'
                         'the text only looks like it, a note asks; where it tells so itself, disclosure-gb-ad-label-stated '
                         'warns. A brand\'s own channel (`paid: own-brand`) is obvious. "Ad hoc", "AD 2026" and\n'
                         'the word in an address are no labels.\n',
                  'message': 'paid post does not say Ad at its start',
                  'hint': 'start the text with Ad or #ad',
                  'question': 'is it paid, gifted or with affiliate links?',
                  'where': ('start', 'clear-of-hashtags'),
                  'within': 30,
                  'weak': ('sponsored', '#sponsored', 'sponsorship', 'spon', '#spon', '#sp', 'gift', '#gift', 'gifted', '#gifted',
                           'affiliate', '#affiliate', 'aff', '#aff', '#af', 'afflink', '#afflink', 'collab', '#collab', 'PR',
                           '#pr', 'PRtrip', '#prtrip', 'supported by', 'funded by', 'in association with', 'in partnership with',
                           'made possible by', 'brand ambassador', '#brandambassador', 'iworkwith', '#iworkwith'),
                  'unless': ('the ad', 'their ad', 'that ad', 'my ad', 'your ad', 'every ad', 'another ad', 'TV ad', 'saw an ad',
                             'an ad break', 'the advert', 'that advert', 'TV advert', 'saw an advert', "isn't an ad",
                             'is not an ad', "ain't an ad", 'not really an ad', 'not even an ad', 'not a paid ad', 'no ad',
                             'like an ad', 'not an advert', "isn't an advert", 'like an advert', 'not an advertisement',
                             "isn't an advertisement", 'not gifted', 'not sponsored', 'ad hoc', 'ad infinitum', 'ad nauseam',
                             'ad lib', 'ad libitum', 'not an ad', 'not ad', 'job ad', 'job advert', 'small ad', 'classified ad'),
                  'when': {'paid': ('true', 'gifted', 'affiliate')},
                  'suspect': {'not': {'kind': ('post',), 'relation': ('en',)},
                              'any': ({'kind': ('post',), 'endorsement': ('en',)},
                                      {'kind': ('page',), 'signs': ('affiliate-link',)},
                                      {'kind': ('post',),
                                       'terms': ('my own brand', 'my very own brand', 'my brand [@]', 'my new brand',
                                                 'my own line', 'my very own line', 'my own range', 'my very own range',
                                                 'my new range with')})},
                  'require': {'labels': ('Ad', '#ad', 'Advert', '#advert', 'Advertising', 'Advertisement', '#advertisement',
                                         'Advertisement Feature', 'Ad feature'),
                              'followed-by': ('i', 'we', 'my', 'our', 'what', 'come', 'for', 'by', 'from', 'with', 'in',
                                              'feature', 'gifted', 'paid', 'post', 'and')},
                  'exception': ({'summary': "Content that is obviously an ad, as on a brand's own channel: declare paid: "
                                            'own-brand',
                                 'when': {'paid': ('own-brand', 'false')}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'paid: ⟦true⟧\n'
                                       '---\n'
                                       'Two weeks with this cream and I love it.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "instagram", "lang": "en", "markets": ["UK"], "paid": "gifted",\n'
                                       ' "text": "Two weeks with this cream and I love it. ⟦#gifted⟧"}\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'paid: ⟦true⟧\n'
                                       '---\n'
                                       'Ad hoc trip to the seaside, with the cream of course. https://example.com/ad\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       '---\n'
                                       'Two weeks with this cream, and I love it. ⟦Tell them I sent you⟧.\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'paid: gifted\n'
                                       '---\n'
                                       'Ad gifted: two weeks with this cream and I love it.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "x", "lang": "en", "markets": ["GB"], "text": "An ad hoc meeting on the '
                                       'Roman finds of AD 43. We sponsored a child, and my partner ran the marathon."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'paid: true\n'
                                       '---\n'
                                       '#ad Two weeks with this cream, and here is what I think.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "instagram", "lang": "en", "markets": ["GB"], "paid": "own-brand",\n'
                                       ' "text": "Our new cream is in the shop. Use code AUTUMN20 for 20% off."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\nmarkets = ["GB"]\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       "<head><title>The kettles of Maya's kitchen</title></head>\n"
                                       '<body>\n'
                                       '<main><p>Of all these ⟦<a href="https://www.amazon.co.uk/dp/B0?tag=maya-21">the red '
                                       'kettle</a>⟧ is the quietest.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[context]\nmarkets = ["GB"]\n',
                               'text': '# Kettle, a timer for the command line\n'
                                       '\n'
                                       '[![Coverage](https://coverage.example/r/kettle/kettle.svg)](https://coverage.example/r/kettle/kettle)\n'
                                       '\n'
                                       'We are working with Tidewater to keep it alive. Thanks @maya for making this work on old '
                                       'machines.\n'}),
                  'cues': (('brand', 'kind=post', 'my'), ('brand', 'kind=post', 'my', 'new'), ('brand', 'kind=post', 'my', 'own'),
                           ('brand', 'kind=post', 'my', 'own', 'very'), ('endorsement=en', 'kind=post'),
                           ('kind=page', 'signs=affiliate-link'), ('kind=post', 'line', 'my', 'own'),
                           ('kind=post', 'line', 'my', 'own', 'very'), ('kind=post', 'my', 'new', 'range', 'with'),
                           ('kind=post', 'my', 'own', 'range'), ('kind=post', 'my', 'own', 'range', 'very'), ('paid=affiliate',),
                           ('paid=gifted',), ('paid=true',))},
                 {'key': 'stated',
                  'summary': 'Post tells what was given for it and has no UK advertising label at its start',
                  'cite': 'CAP Code 2.1, 2.3, 2.4; Digital Markets, Competition and Consumers Act 2024, Schedule 20',
                  'severity': 'warning',
                  'why': "Where the post's own words tell of something in return (a code or link that pays its author, a gift, a "
                         'hosted stay, a\n'
                         'partnership) and `paid` is undeclared, the label is likely to be missing: a warning, since words can '
                         'mislead and a person must\n'
                         'decide. What only looks like it gives the note of disclosure-gb-ad-label-missing. Which words tell so '
                         'is from knowledge; a shop\n'
                         'that speaks of its own goods, news, job adverts and gifts between friends are let alone as far as '
                         'words show them.\n',
                  'message': 'looks like an ad by its own words, and does not say Ad at its start',
                  'hint': 'start the text with Ad or #ad; if nothing was given for it, declare paid: false',
                  'where': ('start', 'clear-of-hashtags'),
                  'within': 30,
                  'weak': ('sponsored', '#sponsored', 'sponsorship', 'spon', '#spon', '#sp', 'gift', '#gift', 'gifted', '#gifted',
                           'affiliate', '#affiliate', 'aff', '#aff', '#af', 'afflink', '#afflink', 'collab', '#collab', 'PR',
                           '#pr', 'PRtrip', '#prtrip', 'supported by', 'funded by', 'in association with', 'in partnership with',
                           'made possible by', 'brand ambassador', '#brandambassador', 'iworkwith', '#iworkwith'),
                  'unless': ('the ad', 'their ad', 'that ad', 'my ad', 'your ad', 'every ad', 'another ad', 'TV ad', 'saw an ad',
                             'an ad break', 'the advert', 'that advert', 'TV advert', 'saw an advert', "isn't an ad",
                             'is not an ad', "ain't an ad", 'not really an ad', 'not even an ad', 'not a paid ad', 'no ad',
                             'like an ad', 'not an advert', "isn't an advert", 'like an advert', 'not an advertisement',
                             "isn't an advertisement", 'not gifted', 'not sponsored', 'ad hoc', 'ad infinitum', 'ad nauseam',
                             'ad lib', 'ad libitum', 'not an ad', 'not ad', 'job ad', 'job advert', 'small ad', 'classified ad'),
                  'when': {'kind': ('post',), 'relation': ('en',)},
                  'require': {'labels': ('Ad', '#ad', 'Advert', '#advert', 'Advertising', 'Advertisement', '#advertisement',
                                         'Advertisement Feature', 'Ad feature'),
                              'followed-by': ('i', 'we', 'my', 'our', 'what', 'come', 'for', 'by', 'from', 'with', 'in',
                                              'feature', 'gifted', 'paid', 'post', 'and')},
                  'exception': ({'summary': 'What `paid` declares: disclosure-gb-ad-label-missing judges that',
                                 'when': {'paid': ('true', 'gifted', 'affiliate', 'employee', 'own-brand', 'false')}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       '---\n'
                                       'Two weeks with this cream. Use ⟦code AUTUMN20 for 20%⟧ off.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "x", "lang": "en", "markets": ["GB"], "text": "The team at ⟦Acme sent me '
                                       'this cream⟧ to try."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       '---\n'
                                       'Our cream is back: use code AUTUMN20 in our shop for 20% off.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "instagram", "lang": "en", "markets": ["GB"], "text": "⟦Sponsored⟧ | Up at '
                                       'five, and this cream kept the wind off."}\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "instagram", "lang": "en", "markets": ["GB"], "text": "The wind by the sea '
                                       'was sharp, and this cream kept it off.\\n.\\n.\\n⟦AD⟧"}\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "instagram", "lang": "en", "markets": ["GB"], "text": "New PR at the '
                                       'parkrun today! #PR"}\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "facebook", "lang": "en", "markets": ["GB"], "text": "My sister sent me '
                                       'this cream to try, and I love it."}\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "facebook", "lang": "en", "markets": ["GB"], "text": "Ad: two weeks with '
                                       'this cream. Use code AUTUMN20 for 20% off."}\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "instagram", "lang": "en", "markets": ["GB"], "text": "A night by the lake. '
                                       'Use my ⟦code LAKE15 for 15%⟧ off your stay."}\n'}),
                  'cues': (('endorsement=en', 'kind=post'),)})}
