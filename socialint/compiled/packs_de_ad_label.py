"""Generated from socialint/packs/de/ad-label.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 2302422701838179849
DATA: dict[str, Any] = \
{'title': 'Advertising labels (Werbekennzeichnung)',
 'market': 'DE',
 'industry': 'all',
 'source': 'UWG § 5a(4), read in a copy of the law; MStV § 22(1), guidance of the German media authorities and BGH I ZR 90/20, '
           '125/20, 126/20, 35/21, read in secondary sources',
 'url': 'https://www.gesetze-im-internet.de/uwg_2004/__5a.html',
 'reviewed': '2026-11-21',
 'confidence': 'B',
 'requirement': ({'key': 'missing',
                  'summary': 'Paid post has no German advertising label at its start',
                  'cite': 'UWG § 5a(4); UWG annex no. 11; MStV § 22(1)',
                  'severity': 'error',
                  'why': 'Whoever gets something for a post must make its commercial purpose plain at first glance. Courts and '
                         'media authorities accept\n'
                         'Werbung or Anzeige at the start of the post; English or veiled words (ad, sponsored, Kooperation) and '
                         'labels at the end of a row\n'
                         'of hashtags are not enough.\n'
                         '\n'
                         'What is paid cannot be seen in a text: the rule asks for `paid: true`, `gifted` or `affiliate`. Where '
                         '`paid` is undeclared and\n'
                         'the text only looks like it, a note asks; where it tells so itself, disclosure-de-ad-label-stated '
                         'warns. Own channels (`paid: own-brand`) and `paid: false` need no label. A word within\n'
                         'a sentence ("Werbung wirkt", "Anzeige erstattet") is no label. The label within a video, at its start '
                         'or all the time, cannot be seen here.\n',
                  'message': 'paid post does not say Werbung or Anzeige at its start',
                  'hint': 'start the text with Werbung or Anzeige, and say for whom',
                  'question': 'is it paid, gifted or with affiliate links?',
                  'where': ('start', 'clear-of-hashtags'),
                  'within': 30,
                  'weak': ('#ad', 'ad', '#sponsored', 'sponsored by', '#sponsoredby', 'powered by', '#poweredby', '#collab',
                           '#kooperation', 'Kooperation', 'Danke an', 'PR-Sample', '#prsample', '#spon', '#promo'),
                  'unless': ('wie Werbung', 'nicht als Werbung', 'keine richtige Werbung', 'keinerlei Werbung', 'ohne Werbung',
                             'nicht mal Werbung', 'wie eine Anzeige', 'keine Werbung', 'keine Anzeige', 'keine bezahlte Werbung',
                             'Anzeige erstattet', 'Anzeige erstatten', 'Anzeige gegen', 'Anzeige wegen Diebstahl*',
                             'Anzeige wegen Betrug*', 'Anzeige wegen Körper*', 'Anzeige wegen Sach*', 'Anzeige wegen Ruhe*',
                             'Anzeige wegen Beleidigung*', 'Anzeige wegen Haus*', 'Anzeige wegen Fahr*',
                             'Anzeige wegen Einbruch*', 'Anzeige wegen Nötigung', 'zur Anzeige', 'ad hoc', 'ad absurdum',
                             'ad acta'),
                  'when': {'paid': ('true', 'gifted', 'affiliate')},
                  'suspect': {'any': ({'kind': ('post',), 'endorsement': ('de', 'en'), 'not': {'relation': ('de', 'en')}},
                                      {'kind': ('page',), 'signs': ('affiliate-link',)})},
                  'require': {'labels': ('Werbung', 'Anzeige', '#Werbung', '#Anzeige', 'Dauerwerbung', 'Dauerwerbesendung',
                                         'Bezahlte Partnerschaft mit [X]', 'Bezahlte Werbepartnerschaft'),
                              'followed-by': ('ich', 'wir', 'mein', 'meine', 'unser', 'unsere', 'was', 'kommt', 'für', 'mit',
                                              'von', 'wegen', 'da', 'weil', 'durch', 'aufgrund', 'ohne', 'in', 'unbezahlt',
                                              'unbeauftragt', 'code')},
                  'exception': ({'summary': "The commercial purpose is plain from the circumstances, as on a company's own "
                                            'channel: declare paid: own-brand',
                                 'when': {'paid': ('own-brand', 'false')}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'paid: ⟦gifted⟧\n'
                                       '---\n'
                                       'Diese Creme begleitet mich seit zwei Wochen überallhin.\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'paid: true\n'
                                       '---\n'
                                       'Diese Creme begleitet mich seit zwei Wochen. ⟦#ad⟧ #Hautpflege\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "instagram", "lang": "de", "markets": ["DE"], "paid": "gifted",\n'
                                       ' "text": "Diese Creme begleitet mich seit zwei Wochen überallhin. #Hautpflege #Herbst '
                                       '⟦#Werbung⟧"}\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'paid: ⟦true⟧\n'
                                       '---\n'
                                       'Anzeige erstattet hat noch niemand, der diese Creme benutzt.\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       '---\n'
                                       'Diese Creme von ⟦@acme⟧ gibt es mit Rabatt: Link in der Bio.\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'paid: gifted\n'
                                       '---\n'
                                       '**Anzeige** | Diese Creme begleitet mich seit zwei Wochen überallhin.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "instagram", "lang": "de", "markets": ["DE"], "paid": "affiliate",\n'
                                       ' "text": "#Werbung mit @creme: Diese Creme begleitet mich seit zwei Wochen."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'paid: own-brand\n'
                                       '---\n'
                                       'Wir haben Anzeige erstattet. Mit dem Rabattcode GUT10 geht es in unserem Laden '
                                       'weiter.\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\nmarkets = ["DE"]\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main><p>Am leisesten ist der rote.</p>\n'
                                       '<p>Werbung:</p>\n'
                                       '<ul><li><a href="https://www.amazon.de/dp/B0?tag=maya-21">Der rote '
                                       'Kessel</a></li></ul></main>\n'
                                       '</body>\n'
                                       '</html>\n'}),
                  'cues': (('endorsement=de', 'kind=post'), ('endorsement=en', 'kind=post'),
                           ('kind=page', 'signs=affiliate-link'), ('paid=affiliate',), ('paid=gifted',), ('paid=true',))},
                 {'key': 'stated',
                  'summary': 'Post tells what was given for it and has no German advertising label at its start',
                  'cite': 'UWG § 5a(4); UWG annex no. 11; MStV § 22(1)',
                  'severity': 'warning',
                  'why': "Where the post's own words tell of something in return (a code or link that pays its author, a gift, a "
                         'hosted stay, a\n'
                         'partnership, the business of somebody close) and `paid` is undeclared, the label is likely to be '
                         'missing: a warning, since words\n'
                         'can mislead and a person must decide. A weak label or one of another language, where only labels stand '
                         'or as a hashtag, and a\n'
                         'right one that comes too late say so, too. What only looks like it gives the note of '
                         'disclosure-de-ad-label-missing. Which words tell so is from knowledge; a shop\n'
                         'that speaks of its own goods, news, job adverts and gifts between friends are let alone as far as '
                         'words show them.\n',
                  'message': 'looks like an ad by its own words, and does not say Werbung or Anzeige at its start',
                  'hint': 'start the text with Werbung or Anzeige; if nothing was given for it, declare paid: false',
                  'where': ('start', 'clear-of-hashtags'),
                  'within': 30,
                  'weak': ('#ad', 'ad', '#sponsored', 'sponsored by', '#sponsoredby', 'powered by', '#poweredby', '#collab',
                           '#kooperation', 'Kooperation', 'Danke an', 'PR-Sample', '#prsample', '#spon', '#promo'),
                  'unless': ('wie Werbung', 'nicht als Werbung', 'keine richtige Werbung', 'keinerlei Werbung', 'ohne Werbung',
                             'nicht mal Werbung', 'wie eine Anzeige', 'keine Werbung', 'keine Anzeige', 'keine bezahlte Werbung',
                             'Anzeige erstattet', 'Anzeige erstatten', 'Anzeige gegen', 'Anzeige wegen Diebstahl*',
                             'Anzeige wegen Betrug*', 'Anzeige wegen Körper*', 'Anzeige wegen Sach*', 'Anzeige wegen Ruhe*',
                             'Anzeige wegen Beleidigung*', 'Anzeige wegen Haus*', 'Anzeige wegen Fahr*',
                             'Anzeige wegen Einbruch*', 'Anzeige wegen Nötigung', 'zur Anzeige', 'ad hoc', 'ad absurdum',
                             'ad acta'),
                  'when': {'kind': ('post',),
                           'relation': ('de', 'en'),
                           'not': {'terms': ('Fakeshop*', 'Fake-Shop*', 'Betrug*', 'Betrüger*', 'Abzocke')}},
                  'require': {'labels': ('Werbung', 'Anzeige', '#Werbung', '#Anzeige', 'Dauerwerbung', 'Dauerwerbesendung',
                                         'Bezahlte Partnerschaft mit [X]', 'Bezahlte Werbepartnerschaft'),
                              'followed-by': ('ich', 'wir', 'mein', 'meine', 'unser', 'unsere', 'was', 'kommt', 'für', 'mit',
                                              'von', 'wegen', 'da', 'weil', 'durch', 'aufgrund', 'ohne', 'in', 'unbezahlt',
                                              'unbeauftragt', 'code')},
                  'exception': ({'summary': 'What `paid` declares: disclosure-de-ad-label-missing judges that',
                                 'when': {'paid': ('true', 'gifted', 'affiliate', 'employee', 'own-brand', 'false')}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       '---\n'
                                       'Diese Creme! Mit dem ⟦Rabattcode HERBST20⟧ spart ihr.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "x", "lang": "de", "markets": ["DE"], "text": "Ein Wochenende am See: das '
                                       '⟦Hotel hat uns eingeladen⟧."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       '---\n'
                                       'In unserem Laden spart ihr mit dem Rabattcode HERBST20.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "facebook", "lang": "de", "markets": ["DE"], "text": "Diese Creme hat mir '
                                       'meine Schwester zum Testen geschickt."}\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "facebook", "lang": "de", "markets": ["DE"], "text": "Werbung | Diese '
                                       'Creme! Mit dem Rabattcode HERBST20 spart ihr."}\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "instagram", "lang": "de", "markets": ["DE"], "text": "Eine Nacht am See. '
                                       'Wir wurden ⟦vom Hotel Seeblick eingeladen⟧."}\n'}),
                  'cues': (('endorsement=de', 'kind=post'), ('endorsement=en', 'kind=post'))})}
