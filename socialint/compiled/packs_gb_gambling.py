"""Generated from socialint/packs/gb/gambling.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 130447819712108249
DATA: dict[str, Any] = \
{'title': 'Gambling (CAP Code and licence conditions)',
 'market': 'GB',
 'industry': ('gambling',),
 'source': 'CAP Code section 16; Gambling Act 2005, LCCP 5.1; industry code for socially responsible advertising, 6th edition '
           '(October 2020), read in secondary sources',
 'url': 'https://www.asa.org.uk/type/non_broadcast/code_section/16.html',
 'reviewed': '2026-11-21',
 'review-by': '2027-03-31',
 'confidence': 'B',
 'requirement': ({'key': 'age',
                  'summary': 'Advertisement for gambling lacks the age limit',
                  'cite': 'CAP Code section 16; industry code for socially responsible advertising',
                  'severity': 'warning',
                  'why': 'Advertising for gambling is to say that it is for adults only. Declare the product with class '
                         "`gambling`; posts of clubs with a sponsor's name on\n"
                         'their shirts are no advertising for it. For small banners the landing page will do. The significant '
                         'conditions of free bets, and whether\n'
                         'something appeals to children, a person must check.\n',
                  'message': 'advertisement for gambling lacks 18+',
                  'hint': 'add: 18+',
                  'question': 'is this an advertisement for gambling?',
                  'where': 'linked-page',
                  'when': {'product': {'class': ('gambling',)}},
                  'suspect': {'offers': {'en': ('gambling',)}},
                  'require': {'wordings': ('18+', '18 +', 'over 18s only', 'over-18s only', 'over 18 only', '18 or over',
                                           '18 and over', 'over 18s', 'aged 18 and over', 'aged 18 or over', '18s and over')},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "gambling"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'industries: gambling\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Saturday’s odds are out: place your bet.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "gambling"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["gambling"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "The 18th race starts at four. Free spins inside."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["GB"]\n'
                                         'industries = ["gambling"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "gambling"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>⟦River Bets⟧</h1>\n'
                                       "<p>Saturday's odds are out.</p>\n"
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "gambling"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'industries: gambling\n'
                                       'product: it\n'
                                       '---\n'
                                       '18+ | Saturday’s odds are out. National Gambling Helpline 0808 8020 133\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "gambling"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["gambling"], '
                                       '"product": "it",\n'
                                       ' "text": "Saturday\'s odds are out. Over 18s only. National Gambling Helpline 0808 8020 '
                                       '133"}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'industries: gambling\n'
                                       '---\n'
                                       'Three bets that the new museum will not lose.\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'industries: gambling\n'
                                       '---\n'
                                       'Saturday: ⟦place your bets⟧!\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["gambling"],\n'
                                       ' "text": "Our annual report on safer gambling is out."}\n'}),
                  'cues': (('acca',), ('and', 'spin', 'win'), ('bet', 'free'), ('bet', 'in', 'play'), ('bet', 'now'),
                           ('bet', 'place', 'your'), ('bet', 'us', 'with'), ('bet*', 'bonus'), ('bets', 'free'),
                           ('bets', 'place', 'your'), ('bonus', 'deposit'), ('bonus', 'spins'), ('boost', 'odds'),
                           ('boosted', 'odds'), ('casi*', 'online'), ('deposit', 'when', 'you'), ('enhanced', 'odds'),
                           ('free', 'spins'), ('jackpot',), ('jackpots',), ('lottery', 'tick*'), ('parlay',), ('parlays',),
                           ('product.class=gambling',), ('slots',), ('spin', 'to', 'win'), ('sportsbook',))},
                 {'key': 'signpost',
                  'summary': 'Advertisement for gambling shows no way to help, or only one that has closed',
                  'cite': 'industry code for socially responsible advertising; CAP Code section 16',
                  'severity': 'note',
                  'why': 'Advertising for gambling is to point to help. The charity whose address the industry code gave until '
                         'then closed on 31 March 2026, and\n'
                         'what takes its place was not established, so this is a note: the National Gambling Helpline, GamCare '
                         'and "Take Time To Think" are accepted, the\n'
                         'former address alone is not. An operator with another way to help sets it aside in the '
                         'configuration.\n',
                  'message': 'advertisement for gambling shows no way to help that is known to be open',
                  'hint': 'add the signpost that your licence or code asks for today',
                  'where': 'linked-page',
                  'weak': ('BeGambleAware*', 'GambleAware*'),
                  'when': {'product': {'class': ('gambling',)}},
                  'require': {'wordings': ('0808 8020 133', '08088020133', 'GamCare', 'GamCare.org.uk', 'Take Time To Think',
                                           'National Gambling Helpline')},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "gambling"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'industries: gambling\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       '18+ Saturday’s odds are out.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "gambling"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["gambling"], '
                                       '"product": "it",\n'
                                       ' "text": "18+ Saturday\'s odds are out. ⟦BeGambleAware⟧.org"}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["GB"]\n'
                                         'industries = ["gambling"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "gambling"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>⟦River Bets⟧</h1>\n'
                                       "<p>18+ Saturday's odds are out.</p>\n"
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "gambling"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'industries: gambling\n'
                                       'product: it\n'
                                       '---\n'
                                       '18+ Saturday’s odds are out. Take Time To Think.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "gambling"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["gambling"], '
                                       '"product": "it",\n'
                                       ' "text": "18+ Saturday\'s odds are out. Help: GamCare, 0808 8020 133."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'industries: gambling\n'
                                       '---\n'
                                       'Our shirt sponsor has a new name.\n'}),
                  'cues': (('product.class=gambling',),)})}
