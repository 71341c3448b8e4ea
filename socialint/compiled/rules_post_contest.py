"""Generated from socialint/rules/post/contest.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 39729962153255749
DATA: dict[str, Any] = \
{'checked': '2026-11-21',
 'source': "facts of the platforms' rules for promotions as read 2026-11-21: Facebook's long-standing text through "
           "deniseloris.com and shortstack.com, its present policies for pages, groups and events; Instagram's through several "
           'guides',
 'platforms': {'facebook': {'title': 'Facebook', 'asks': ['rules', 'release', 'apart'], 'no-share': True, 'sure': 'Q'},
               'instagram': {'title': 'Instagram', 'asks': ['rules', 'release', 'apart'], 'sure': 'M'},
               'youtube': {'title': 'YouTube', 'asks': ['rules', 'release', 'apart'], 'sure': 'L'}},
 'words': {'en': {'contest': ['giveaway', 'give-away', 'raffle', 'sweepstakes?', 'prize draw', 'contest', 'competition'],
                  'enter': ['to enter', 'enter (?:now|to win|our|here)', 'to win', 'and win', 'can win', 'could win',
                            'win (?:a|an|one|two|three|\\d+|tickets|your)', 'comment (?:below|with|and|your|to)',
                            'tag (?:a|your|two|three|\\d+) friends?', 'like and', 'follow us and'],
                  'rules': ['rules', 'terms', 't&cs?', 'terms and conditions', 'conditions'],
                  'release': ['release', 'releases', 'released'],
                  'apart': ['not sponsored', 'not affiliated', 'not associated', 'no way sponsored', 'no way affiliated',
                            'not endorsed'],
                  'share': ['share (?:this |it |the post )?(?:on|to) your (?:own )?(?:timeline|wall|profile|page)',
                            'tag (?:a|your|two|three|\\d+) friends? to (?:enter|win|take part)']},
           'de': {'contest': ['gewinnspiele?', 'verlosung', 'verlosen', 'preisausschreiben'],
                  'enter': ['gewinn(?:e|t|en)', 'zu gewinnen', 'mitmachen', 'mach(?:t|en sie)? mit', 'teilnehmen', 'nehmt teil',
                            'nimm teil', 'kommentier(?:e|t|en)', 'markier(?:e|t|en)', 'like[nt]? und', 'folg(?:e|t|en) uns'],
                  'rules': ['teilnahmebedingungen', 'bedingungen', 'regeln'],
                  'release': ['freistell(?:en|ung)', 'stell(?:en|t) .{1,40} frei', 'freigestellt'],
                  'apart': ['in keiner verbindung', 'nicht in verbindung', 'nicht gesponsert', 'weder gesponsert',
                            'keiner weise gesponsert'],
                  'share': ['(?:teil(?:e|t|en sie)|teile) .{0,30}(?:deiner|eurer|ihrer) (?:chronik|timeline|pinnwand)',
                            'markier(?:e|t) .{0,20}freunde?,? um .{0,20}(?:gewinnen|teilzunehmen)']},
           'nb': {'contest': ['konkurranse', 'konkurransen', 'giveaway', 'trekning', 'loddtrekning', 'lotteri'],
                  'enter': ['vinn', 'vinne', 'delta', 'bli med', 'være med i trekningen', 'kommenter', 'tagg', 'lik og',
                            'følg oss'],
                  'rules': ['regler', 'reglene', 'vilkår', 'vilkårene', 'betingelser', 'konkurranseregler'],
                  'release': ['fritar', 'fritas', 'fritatt', 'ansvarsfri'],
                  'apart': ['ikke sponset', 'ikke tilknyttet', 'ingen tilknytning', 'på ingen måte'],
                  'share': ['del .{0,20}på (?:din |veggen |tidslinjen )?(?:din|tidslinje|tidslinjen|vegg|veggen)(?: '
                            '(?:tidslinje|vegg|din))?',
                            'tagg (?:en|to|tre|\\d+) venne?r? for å (?:delta|vinne|være med)']},
           'es': {'contest': ['sorteo', 'concurso'],
                  'enter': ['participa', 'participar', 'participad', 'gana', 'ganar', 'comenta', 'etiqueta', 'síguenos'],
                  'rules': ['bases', 'reglas', 'condiciones'],
                  'release': ['exim(?:e|en|ir)', 'exonera', 'libera'],
                  'apart': ['no está patrocinado', 'no está asociado', 'de ningún modo'],
                  'share': ['comparte .{0,20}en tu (?:biografía|muro|perfil)']},
           'fr': {'contest': ['concours', 'jeu-concours', 'tirage au sort'],
                  'enter': ['participez', 'participer', 'participe', 'gagnez', 'gagner', 'gagne', 'commentez', 'commente',
                            'taguez', 'identifiez', 'abonnez-vous'],
                  'rules': ['règlement', 'conditions', 'règles'],
                  'release': ['décharge', 'décharger', 'dégage'],
                  'apart': ["n'est pas sponsorisé", 'n’est pas sponsorisé', 'pas associé', 'ni associé', 'aucunement'],
                  'share': ['partagez .{0,20}sur votre (?:journal|mur|profil)']}}}
