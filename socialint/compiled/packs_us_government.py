"""Generated from socialint/packs/us/government.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 298602757225186202
DATA: dict[str, Any] = \
{'title': 'Federal government',
 'market': 'US',
 'industry': ('government',),
 'source': 'OMB M-23-22 and the banner of the U.S. Web Design System, its words read in a copy of a federal page; the rest from '
           'knowledge',
 'url': 'https://designsystem.digital.gov/components/banner/',
 'reviewed': '2026-11-21',
 'confidence': 'A',
 'requirement': ({'key': 'banner',
                  'summary': 'Federal page lacks the banner of an official website',
                  'cite': 'OMB M-23-22; 21st Century IDEA Act',
                  'severity': 'note',
                  'why': 'Federal pages say at their top that they are official. The rule looks at whole pages that say '
                         'themselves (`<link rel="canonical">`) that they stand at .gov or .mil; those\n'
                         'of states, counties and cities, which stand there too, need no such banner. The Spanish words (un '
                         'sitio oficial del Gobierno de Estados Unidos) are from knowledge.\n',
                  'message': 'page at .gov or .mil without the banner of an official website',
                  'hint': 'add the banner: An official website of the United States government',
                  'when': {'address': ('gov', 'mil'), 'kind': ('whole-page',)},
                  'require': {'wordings': ('An official website of the United States government',
                                           'Un sitio oficial del Gobierno de Estados Unidos')},
                  'example': ({'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\nmarkets = ["US"]\nlanguage = "en"\nindustries = ["government"]\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>News</title>⟦<link rel="canonical" '
                                       'href="https://www.example.gov/news">⟧</head>\n'
                                       '<body>\n'
                                       '<main><h1>News</h1><p>The bridge is open.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\nmarkets = ["US"]\nlanguage = "en"\nindustries = ["government"]\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>News</title><link rel="canonical" '
                                       'href="https://www.example.mil/news"></head>\n'
                                       '<body>\n'
                                       '<main><h1>News</h1><p>An official ⟦website⟧.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\nmarkets = ["US"]\nlanguage = "en"\nindustries = ["government"]\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>News</title><link rel="canonical" '
                                       'href="https://www.example.gov/news"></head>\n'
                                       '<body>\n'
                                       '<header><p>An official website of ⟦the⟧ '
                                       'government</p></header><main><h1>News</h1></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\nmarkets = ["US"]\nlanguage = "en"\nindustries = ["government"]\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>News</title><link rel="canonical" '
                                       'href="https://www.example.gov/news"></head>\n'
                                       '<body>\n'
                                       '<header><p>An official website of the United States '
                                       'government</p></header><main><h1>News</h1></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\nmarkets = ["US"]\nlanguage = "en"\nindustries = ["government"]\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>News</title><link rel="canonical" '
                                       'href="https://www.example.org/news"></head>\n'
                                       '<body>\n'
                                       '<main><h1>News</h1></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\nmarkets = ["US"]\nlanguage = "en"\nindustries = ["government"]\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>News</title></head>\n'
                                       '<body>\n'
                                       '<main><h1>News</h1></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["government"],\n'
                                       ' "text": "The bridge is open."}\n'}),
                  'cues': (('kind=whole-page',),)},
                 {'key': 'hatch-act',
                  'summary': "Agency's post with words of campaigns is for a person to check",
                  'cite': '5 USC 7321-7326; 5 CFR 734',
                  'url': 'https://osc.gov/Services/Pages/HatchAct.aspx',
                  'severity': 'note',
                  'confidence': 'C',
                  'why': 'No partisan politics in an official capacity, in hashtags and reposts neither. To say that people can '
                         'register and vote is fine. Only a person can tell which is which.\n',
                  'message': "words of a campaign in an agency's text",
                  'hint': 'check that it takes no side and asks for no vote, gift or call',
                  'ask': True,
                  'when': {'terms': ('vote for', 're-elect', 'reelect', 'elect our', 'defeat', 'donate to the campaign',
                                     'campaign donation*', '#MAGA', '#VoteBlue', '#VoteRed', 'call your senator',
                                     'call your representative')},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: government\n'
                                       '---\n'
                                       '⟦Call your Senator⟧ and tell them.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["government"],\n'
                                       ' "text": "Our friend is running: ⟦vote for⟧ her."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: government\n'
                                       '---\n'
                                       'Register to vote by Friday.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["government"],\n'
                                       ' "text": "Polls are open until eight."}\n'}),
                  'cues': (('call', 'representative', 'your'), ('call', 'senator', 'your'), ('campaign', 'dona*'),
                           ('campaign', 'donate', 'the', 'to'), ('defeat',), ('elect', 'our'), ('elect', 're'), ('for', 'vote'),
                           ('maga',), ('reelect',), ('voteblue',), ('votered',))},
                 {'key': 'endorsement',
                  'summary': "Agency's post that recommends is for a person to check",
                  'cite': '5 CFR 2635.702(c)',
                  'url': 'https://www.ecfr.gov/current/title-5/section-2635.702',
                  'severity': 'note',
                  'confidence': 'C',
                  'why': "An agency endorses no company and no product; links that lead away have a notice, in the agency's own "
                         'words. Official partners of a programme are another matter.\n',
                  'message': 'an agency endorses no company or product',
                  'hint': 'check whether it does; say that links are no endorsement',
                  'ask': True,
                  'when': {'terms': ('we recommend', 'our favorite app', 'we endorse', 'proudly endorse', 'endorses the')},
                  'exception': ({'summary': 'The text says that links are no endorsement',
                                 'when': {'terms': ('not constitute endorsement', 'not constitute an endorsement',
                                                    'no endorsement', 'not an endorsement')}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: government\n'
                                       '---\n'
                                       '⟦We recommend⟧ the Riverphone for calls.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["government"],\n'
                                       ' "text": "⟦We endorse⟧ this map app."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: government\n'
                                       '---\n'
                                       'We recommend Riverphone. The appearance of hyperlinks does not constitute '
                                       'endorsement.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["government"],\n'
                                       ' "text": "The bridge is open."}\n'}),
                  'cues': (('app', 'favorite', 'our'), ('endorse', 'proudly'), ('endorse', 'we'), ('endorses', 'the'),
                           ('recommend', 'we'))})}
