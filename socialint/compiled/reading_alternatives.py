"""Generated from socialint/reading/alternatives.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 2126196580950680542
DATA: dict[str, Any] = \
{'checked': '2026-11-22',
 'source': 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F30',
 'kind': {'en': 'image images img pic pics picture pictures photo photos photograph photography graphic graphics illustration '
                'icon icons logo logos banner banners thumbnail thumb avatar screenshot slide slides slider artwork cover '
                'headshot badge video gif animation pixel wallpaper fig figure portrait visual snapshot screengrab screencap '
                'infographic clipart render mockup favicon cropped gravatar',
          'de': 'bild bilder foto fotos grafik abbildung aufmacher teaser symbolbild titelbild produktbild beitragsbild '
                'vorschaubild headerbild platzhalter logo symbol portrait portraits porträt porträts infografik bildschirmfoto '
                'symbolfoto headergrafik bannerbild startbild hauptbild galeriebild teaserbild',
          'nb': 'bilde bilder bildet foto fotografi ikon illustrasjon illustrasjonsbilde toppbilde produktbilde skjermbilde '
                'grafikk portrett infografikk bannerbilde hovedbilde artikkelbilde forsidebilde illustrasjonsfoto',
          'nn': 'bilete biletet ikon illustrasjonsbilete toppbilete skjermbilete',
          'es': 'imagen imágenes foto fotos fotografía icono ilustración gráfico logotipo miniatura cabecera retrato infografía '
                'captura foto-portada',
          'fr': 'image images photo photos photographie icône illustration visuel vignette bannière graphique portrait '
                'infographie capture'},
 'counts': {'en': 'image images img pic pics picture photo photograph slide screenshot thumbnail',
            'de': 'bild foto abbildung',
            'nb': 'bilde foto',
            'nn': 'bilete',
            'es': 'imagen foto',
            'fr': 'image photo'},
 'tail': {'en': 'image images img pic pics picture pictures photo thumb thumbnail banner graphic wallpaper slide slider',
          'de': 'bild bilder foto',
          'nb': 'bilde foto'},
 'slot': {'en': 'thumbnail thumb banner slide slider header hero graphic tile',
          'de': 'teaser banner slider vorschaubild headerbild teaserbild titelbild beitragsbild hauptbild produktbild '
                'artikelbild bannerbild',
          'nb': 'banner toppbilde slider artikkelbilde forsidebilde hovedbilde bannerbilde produktbilde',
          'es': 'banner miniatura cabecera',
          'fr': 'visuel vignette bannière bandeau '},
 'seen': {'en': 'image images img picture pictures pic graphic thumbnail banner visual showing shows',
          'de': 'bild bilder beitragsbild titelbild',
          'nb': 'bilde bilder bildet viser',
          'nn': 'bilete biletet viser',
          'es': 'imagen imágenes',
          'fr': 'image images visuel'},
 'made': {'en': 'satellite blot gel ultrasound x ray xray mri ct pet scan thermal infrared radar lidar sonar microscope '
                'microscopy microscopic micrograph electron fluorescence confocal sem tem afm optical telescope hubble webb '
                'landsat sentinel hyperspectral aerial drone underwater panoramic 3d 360 composite mirror motion digital raster '
                'bitmap vector binary family group class wedding team baby school passport mugshot crowd night old historic '
                'historical vintage archive archival captcha security verification luftbild satellitt satelliten ultraschall '
                'historisches altes gammelt'},
 'matter': {'en': 'projects services solutions analysis analytics development management planning strategy strategies experience '
                  'experiences research innovation training education consulting compliance security safety history mission '
                  'vision culture benefits opportunities awareness sustainability leadership careers support policy policies '
                  'process processes methodology optimization automation integration transformation wellness therapy treatment '
                  'prevention protection performance productivity efficiency communication collaboration engagement discussions '
                  'ratings donations features skills knowledge tips ideas advice mistakes myths trends insights news updates '
                  'events offers deals savings recipe recipes tutorial tutorials review reviews loan loans insurance mortgage '
                  'mortgages banking rates fees payments pricing programs programmes admissions enrollment tuition jobs '
                  'vacancies rehabilitation medicine healthcare care oncology cardiology pediatrics surgery ranking rankings '
                  'membership fundraising giving sponsorship financing investing investments lending retirement activities '
                  'methods options amenities testimonials',
            'de': 'leistungen lösungen dienstleistungen beratung entwicklung forschung weiterbildung ausbildung sicherheit '
                  'datenschutz qualität geschichte vorteile angebote neuigkeiten nachrichten themen tipps ideen planung '
                  'verwaltung strategie optimierung digitalisierung nachhaltigkeit gesundheit vorsorge rezept rezepte anleitung '
                  'versicherung versicherungen kredit finanzierung baufinanzierung tarife preise gebühren stellenangebote '
                  'karriere pflege medizin therapie behandlung studium förderung spenden mitgliedschaft',
            'nb': 'tjenester løsninger rådgivning utvikling forskning opplæring utdanning sikkerhet personvern kvalitet historie '
                  'fordeler tilbud nyheter temaer tips ideer planlegging strategi bærekraft helse oppskrift oppskrifter '
                  'forsikring lån boliglån priser gebyrer stillinger behandling studier støtte medlemskap sparing pensjon',
            'nn': 'tenester løysingar rådgjeving utvikling forsking opplæring utdanning tryggleik personvern kvalitet historie '
                  'fordelar tilbod nyheiter tema tips idear planlegging strategi berekraft helse oppskrift oppskrifter '
                  'forsikring lån prisar stillingar behandling studiar støtte sparing',
            'es': 'historia servicios soluciones análisis desarrollo gestión planificación estrategia experiencia investigación '
                  'innovación formación educación consultoría seguridad cultura beneficios oportunidades calidad sostenibilidad '
                  'noticias eventos ofertas consejos ideas proyectos receta recetas tutorial seguro seguros préstamo préstamos '
                  'hipoteca hipotecas tarifas donaciones',
            'fr': 'histoire services solutions analyse développement gestion planification stratégie expérience recherche '
                  'innovation formation éducation conseil sécurité culture avantages opportunités qualité durabilité actualités '
                  'événements offres conseils idées projets recette recettes tutoriel assurance assurances prêt prêts crédit '
                  'tarifs recrutement bourses'},
 'effort': {'en': 'fostering understanding introducing commemorating improving managing ensuring achieving maximizing maximising '
                  'optimizing optimising empowering unlocking rethinking reimagining redefining transforming embracing '
                  'delivering enhancing enabling advancing accelerating leveraging mastering overcoming avoiding tackling '
                  'addressing preventing inspiring promoting strengthening simplifying streamlining demystifying choosing '
                  'designing implementing evaluating investigating assessing'},
 'open': {'en': 'the and of your our their',
          'de': 'der die das und von für dem den einer eine eines',
          'nb': 'og av et',
          'nn': 'og av eit',
          'es': 'de la el los las del con para y una',
          'fr': 'de la le les des du et avec pour une'},
 'owner': {'en': 'museum school university college hospital clinic bank hotel restaurant shop store church club city town '
                 'council ministry agency association foundation institute sponsor organisation organization journal magazine '
                 'newspaper department office league federation society academy company customer client partner supplier '
                 'manufacturer',
           'de': 'museum schule universität hochschule krankenhaus klinik bank hotel restaurant kirche verein stadt gemeinde '
                 'ministerium verband stiftung institut sponsor firma firmenlogo unternehmen zeitung zeitschrift amt behörde '
                 'praxis marke unternehmens vereins',
           'nb': 'museum skole universitet sykehus klinikk bank hotell restaurant kirke klubb kommune departement forening '
                 'stiftelse sponsor firma avis kunde bedrift leverandør merke samarbeidspartner',
           'nn': 'museum skule universitet sjukehus bank hotell kyrkje klubb kommune departement stifting',
           'es': 'museo escuela universidad hospital clínica banco hotel restaurante iglesia club ayuntamiento ministerio '
                 'asociación fundación empresa periódico revista marca cliente socio',
           'fr': 'musée école université hôpital clinique banque hôtel restaurant église club mairie ministère association '
                 'fondation entreprise journal magazine marque client partenaire'},
 'place': {'en': 'hero header footer sidebar background bg main left right top bottom center centre middle featured feature '
                 'homepage section card gallery article blog post posts product products user users profile author team company '
                 'brand service services partner partners sponsor client clients member customer item project projects event '
                 'events news category content page site website web attachment default sample demo example test dummy small '
                 'large big mini new my our your the a an of for and here with in on to alt text desktop mobile responsive full '
                 'width info row highlight highlights story random generic stock lazy loading tracking coming soon decorative '
                 'title caption first third fourth one two three carousel testimonial landing intro promo ad ads advertisement '
                 'cropped this no not available white black dark light color colour transparent horizontal vertical huge '
                 'full-size sticky widget block popup modal above below above-the-fold inner outer regular bold draft full-width '
                 'fullwidth large-scale old retina hd highres hi-res lowres webready primary secondary mask masthead splash cta '
                 'up down second',
           'de': 'artikel artikels beitrag beitrags produkt produkte produkts seite autor autors autorin benutzer nutzer kopf '
                 'kopfzeile hintergrund links rechts oben unten mitte von der die das den dem zum zur ein eine des im am mein '
                 'unser kategorie thema galerie dekorativ dekoratives dekoration groß großes großer große klein kleines kleiner '
                 'kleine volle breite',
           'nb': 'artikkel artikkelen produkt innlegg side siden forfatter bruker topp bakgrunn venstre høyre av til en et ei '
                 'den det på i vår galleri stort stor lite liten',
           'nn': 'produkt innlegg sida forfattar brukar topp bakgrunn venstre høgre av til ein ei eit',
           'es': 'producto productos artículo autor usuario fondo izquierda derecha portada principal de del la el los las un '
                 'una página galería noticia decorativa grande pequeño pequeña',
           'fr': 'produit produits article auteur utilisateur fond gauche droite accueil principale de du des le la les un une '
                 'page galerie décorative à venir grand grande petit petite'},
 'alone': {'en': 'hero header footer sidebar background product products attachment item content loading loader preloader '
                 'spinner advertisement spacer blank sample default author user placeholder cover arrow shape decoration texture '
                 'pattern divider shadow overlay frame rectangle vector ellipse layer asset path artboard component mask dots '
                 'bullet separator border stripe blob swoosh tracker counter quantcast dcsimg xiti comscore statcounter histats '
                 'group chart graph diagram drawing painting map media sku analytics pixel beacon masthead favicon checkmark '
                 'tick chevron caret dash swirl hamburger backdrop bg filler dummy wireframe mockup template flyer poster '
                 'brochure flier tile signature promo hit visitor clicky webstat webtrekk etracker matomo piwik sitemeter stats',
           'de': 'ebene gruppe anzeige werbung produkt artikel buchcover hintergrund hintergrundbild karte diagramm zeichnung '
                 'gemälde pfeil verzierung trennlinie häkchen aufzählungszeichen rahmen hintergrundgrafik zählpixel flyer plakat '
                 'broschüre unterschrift',
           'nb': 'annonse reklame produkt bakgrunn bakgrunnsbilde kart diagram tegning maleri pil pynt skillelinje ramme hake '
                 'bakgrunnsmønster flyer plakat brosjyre',
           'nn': 'annonse reklame bakgrunn kart diagram teikning måleri pil',
           'es': 'capa publicidad producto fondo mapa diagrama dibujo pintura flecha decoración línea marco separador folleto '
                 'cartel',
           'fr': 'calque publicité produit fond carte diagramme dessin peinture flèche décoration ligne cadre séparateur puce '
                 'affiche dépliant brochure'},
 'layout': {'en': 'header footer hero sidebar masthead background backdrop bg arrow bullet divider separator spacer overlay '
                  'texture pattern shape frame chevron caret checkmark tick favicon swirl decoration shadow border placeholder '
                  'loader spinner',
            'de': 'hintergrund hintergrundbild hintergrundgrafik pfeil verzierung trennlinie häkchen rahmen aufzählungszeichen',
            'nb': 'bakgrunn bakgrunnsbilde bakgrunnsmønster pil pynt skillelinje ramme',
            'nn': 'bakgrunn pil',
            'es': 'fondo flecha decoración separador línea',
            'fr': 'fond flèche décoration séparateur puce'},
 'thing': {'en': 'man men woman women person people persons girl girls boy boys child children kid kids baby babies couple '
                 'family families friend friends guy guys lady ladies group crowd team staff crew employee employees colleagues '
                 'worker workers businessman businesswoman businesspeople professional professionals doctor doctors nurse nurses '
                 'dentist patient patients surgeon student students pupil pupils teacher teachers graduate graduates customer '
                 'customers client clients audience speaker presenter volunteer volunteers senior seniors models speaker office '
                 'offices building buildings house houses room rooms kitchen bathroom bedroom interior exterior facade reception '
                 'lobby hallway hospital clinic school campus classroom laboratory lab library factory warehouse shop store '
                 'restaurant bar hotel city cityscape skyline street downtown nature landscape scenery countryside outdoors sky '
                 'field forest beach meeting meetings conference presentation handshake interview brainstorming teamwork '
                 'workshop seminar lecture event party celebration ceremony concert desk workplace workspace facility facilities '
                 'premises entrance venue computer computers laptop technology device devices equipment food drinks meal dish '
                 'ingredients scientist scientists researcher researchers engineer engineers farmer farmers chef chefs lawyer '
                 'lawyers athlete athletes runner driver drivers pilot soldier soldiers technician technicians mechanic cook '
                 'waiter musician musicians artist artists dancer dancers tourist tourists traveler travellers passenger '
                 'passengers shopper shoppers builder builders donor donors resident residents professor judge bedrooms lounge '
                 'gym pool garden courtyard corridor auditorium stage ward museum church airport station businessperson realtor '
                 'ceo manager',
           'de': 'mann männer frau frauen person personen menschen leute mädchen junge kinder baby paar familie freunde gruppe '
                 'team mitarbeiter mitarbeiterin mitarbeitende kollegen arzt ärztin ärzte pflegekraft patient patientin '
                 'patienten schüler schülerin studierende studenten lehrer lehrerin kunde kunden kundin publikum senioren büro '
                 'büros gebäude haus häuser wohnung zimmer raum küche schlafzimmer empfang krankenhaus klinik praxis schule '
                 'campus labor bibliothek fabrik lager laden geschäft restaurant hotel stadt straße natur landschaft himmel wald '
                 'strand besprechung meeting konferenz präsentation handschlag gespräch workshop seminar vortrag veranstaltung '
                 'feier arbeitsplatz schreibtisch computer laptop technik gerät geräte essen getränke wissenschaftler '
                 'wissenschaftlerin forscher ingenieur landwirt koch künstler musiker touristen fahrgäste bewohner professor '
                 'klinikum rathaus museum kirche flughafen bahnhof garten flur hörsaal bühne foyer terrasse gastraum speisesaal '
                 'sudhaus ärzteteam geschäftsführer bürgermeister',
           'nb': 'mann menn kvinne kvinner person personer mennesker jente gutt barn baby familie venner gruppe team ansatt '
                 'ansatte kollegaer lege leger sykepleier pasient pasienter elev elever student studenter lærer kunde kunder '
                 'publikum eldre kontor kontorer bygning bygg hus leilighet rom kjøkken bad soverom resepsjon sykehus klinikk '
                 'skole campus laboratorium bibliotek fabrikk lager butikk restaurant hotell by natur landskap himmel skog '
                 'strand møte konferanse presentasjon håndtrykk samtale verksted seminar foredrag arrangement fest arbeidsplass '
                 'skrivebord datamaskin laptop teknologi utstyr drikke forsker forskere ingeniør bonde kokk kunstner musiker '
                 'turister passasjerer beboer professor møterom klasserom venterom inngang rådhus museum kirke flyplass stasjon '
                 'hage leder ordfører kundesenter',
           'nn': 'mann menn kvinne kvinner person personar menneske jente barn familie vener gruppe tilsett tilsette lege '
                 'sjukepleiar pasient pasientar elev elevar student studentar lærar kunde kundar kontor bygning hus rom kjøken '
                 'soverom sjukehus skule campus laboratorium bibliotek fabrikk butikk restaurant hotell natur landskap himmel '
                 'skog strand møte konferanse samtale foredrag forskar forskarar ingeniør bonde kokk kunstnar møterom klasserom '
                 'venterom inngang rådhus museum kyrkje hage',
           'es': 'hombre hombres mujer mujeres persona personas gente niña niño niños bebé pareja familia amigos grupo equipo '
                 'empleado empleados trabajador trabajadores médico médica médicos enfermera paciente pacientes estudiante '
                 'estudiantes alumno alumnos profesor profesora cliente clientes público oficina oficinas edificio edificios '
                 'casa habitación cocina baño dormitorio recepción hospital clínica escuela campus laboratorio biblioteca '
                 'fábrica almacén tienda restaurante hotel ciudad calle naturaleza paisaje cielo bosque playa reunión reuniones '
                 'conferencia presentación entrevista taller seminario evento fiesta escritorio ordenador portátil tecnología '
                 'comida bebida científico científica investigador ingeniero agricultor cocinero artista músico turistas '
                 'voluntario voluntarios museo iglesia aeropuerto estación jardín aula entrada fachada',
           'fr': 'homme hommes femme femmes personne personnes gens fille garçon enfant enfants bébé couple famille amis groupe '
                 'équipe employé employés salariés médecin médecins infirmière patient patients étudiant étudiants élève élèves '
                 'professeur client clients bureau bureaux bâtiment bâtiments immeuble maison chambre cuisine réception hôpital '
                 'clinique école campus laboratoire bibliothèque usine entrepôt magasin restaurant hôtel ville rue nature '
                 'paysage ciel forêt plage réunion conférence présentation entretien atelier séminaire événement fête ordinateur '
                 'technologie nourriture boisson scientifique chercheur chercheuse ingénieur agriculteur cuisinier artiste '
                 'musicien touristes bénévole bénévoles étudiante étudiantes musée église aéroport gare jardin couloir entrée '
                 'façade mairie'},
 'plain': {'en': 'happy smiling young old older elderly beautiful handsome nice cute pretty attractive cheerful confident modern '
                 'new business corporate professional medical female male creative inside outside view indoor stock posing group '
                 'diverse historic various many several living dining waiting',
           'de': 'glücklich glückliche glücklicher lächelnd lächelnde junge junger alte älterer ältere schöne schöner moderne '
                 'moderner modernes außenansicht innenansicht business junges älteres altes schönes glückliches lächelndes '
                 'freundliche freundlicher großer großes kleine kleines',
           'nb': 'glad glade smilende ung unge gammel eldre vakker vakre moderne nytt ny utvendig innvendig smiler blid blide '
                 'stor lite gammelt vakkert',
           'nn': 'glad glade smilande ung unge gamal vakker moderne',
           'es': 'feliz felices sonriente joven jóvenes mayor bonita bonito moderno moderna empresarial sonrientes alegre vieja '
                 'viejo',
           'fr': 'heureux heureuse souriant souriante jeune jeunes belle beau moderne souriants souriantes vieux vieille joyeux'},
 'control': {'en': 'search menu close open next previous prev back forward play pause stop print email mail share download login '
                   'home cart basket edit delete save settings help rss up down twitter facebook instagram youtube linkedin '
                   'pinterest tiktok whatsapp telegram mastodon bluesky threads github vimeo xing reddit flickr snapchat spotify '
                   'google amazon paypal visa mastercard klarna npm captcha fax phone telephone tel mobile giropay ideal '
                   'bancontact sofort maestro amex info jcb vipps swish mobilepay bizum bitcoin vorkasse lastschrift rechnung '
                   'blog contact privacy impressum faq sitemap feed bookmark like follow subscribe register logout cancel ok yes '
                   'no',
             'de': 'suche suchen menü schließen öffnen weiter zurück drucken teilen startseite warenkorb abspielen telefon '
                   'kontakt datenschutz merken anmelden abmelden registrieren',
             'nb': 'søk meny lukk åpne neste forrige tilbake skriv del hjem handlekurv spill kontakt personvern logg registrer',
             'nn': 'søk meny lukk opne neste førre tilbake del heim',
             'es': 'buscar menú cerrar abrir siguiente anterior volver imprimir compartir inicio carrito teléfono telefone '
                   'correo contacto privacidad registrarse',
             'fr': 'rechercher menu fermer ouvrir suivant précédent retour imprimer partager accueil panier téléphone courriel '
                   'contact confidentialité inscription'},
 'show': {'en': 'view show see open go read jump vai',
          'de': 'zeige zum zur gehe öffne',
          'nb': 'vis se gå åpne',
          'nn': 'vis sjå gå opne',
          'es': 'ver ir mostrar abrir',
          'fr': 'voir aller afficher ouvrir lire'},
 'small': {'en': 'a an the of in on at with and or by for from to as is are was were be under over near next into through behind '
                 'between during before after his her their its my your our while who that this these it he she they you we not '
                 'no',
           'de': 'der die das den dem des ein eine einer eines einem einen im in am an auf mit und oder von vom zu zum zur bei '
                 'für aus über unter vor nach als ist sind wird werden hinter neben zwischen während dass sich nicht kein keine '
                 'ihr ihre sein seine',
           'nb': 'en et ei i på og med av til fra for ved som den det de er mot under over bak mellom foran ikke han hun sin '
                 'sitt sine',
           'nn': 'ein eit ei i på og med av til frå for ved som den det dei er mot under over bak mellom framfor ikkje han ho '
                 'sin sitt sine',
           'es': 'un una unos unas el la los las de del en con y o por para al que es son su sus sobre bajo entre ante desde '
                 'hasta no se',
           'fr': 'un une le la les des du de au aux avec et ou par sur dans à pour qui que est sont en son sa ses sous entre '
                 'devant ne pas se ce cette l d'},
 'credit': {'en': ['photo:', 'photos:', 'image:', 'picture:', 'photo by', 'photograph by', 'image by', 'photo credit',
                   'image credit', 'photo courtesy', 'image courtesy', 'picture credit', 'credit:', 'credits:', 'source:',
                   'courtesy of', 'photographer:', 'author:', 'composite:', 'copyright', 'ap photo', 'afp photo',
                   'getty images'],
            'de': ['foto:', 'fotos:', 'bild:', 'bilder:', 'grafik:', 'quelle:', 'foto von', 'bildquelle', 'bildnachweis',
                   'fotograf:', 'fotografin:', 'autor:', 'autorin:', 'fotomontage:', 'copyright'],
            'nb': ['foto:', 'bilde:', 'illustrasjon:', 'kilde:', 'fotograf:', 'foto av'],
            'nn': ['foto:', 'bilete:', 'illustrasjon:', 'kjelde:', 'fotograf:'],
            'es': ['foto:', 'imagen:', 'fuente:', 'crédito:', 'créditos:', 'fotógrafo:', 'foto de archivo'],
            'fr': ['photo :', 'photo:', 'crédit', 'crédits', 'crédit photo', 'source :', 'source:', 'image :', 'photographe :']},
 'gallery': {'en': ['photos:'], 'de': ['fotos:', 'bilder:'], 'es': ['fotos:']},
 'scene': {'en': 'a an in on at with inside from into through behind near over under how why what who where when',
           'de': 'im am auf mit vor ein eine ist sind wie warum was wer beim',
           'nb': 'på med fra et er hvordan hvorfor hva hvem ved',
           'nn': 'frå eit korleis kvifor kva kven',
           'es': 'en con desde una cómo por',
           'fr': 'dans sur avec une comment pourquoi'},
 'state': {'en': 'loading loader spinner'},
 'medium': {'en': 'video audio photos gallery slideshow animation',
            'de': 'galerie fotos',
            'nb': 'galleri',
            'es': 'fotos galería',
            'fr': 'vidéo photos galerie'},
 'label': {'en': 'advertisement', 'de': 'anzeige werbung', 'nb': 'annonse reklame', 'es': 'publicidad', 'fr': 'publicité'},
 'counted': {'en': 'tips ways reasons things steps facts ideas tricks mistakes best signs hacks secrets lessons trends questions '
                   'myths rules takeaways highlights do’s',
             'de': 'tipps gründe dinge schritte fakten ideen tricks fehler wege fragen mythen regeln geheimnisse',
             'nb': 'tips grunner ting steg fakta ideer triks feil måter spørsmål myter regler råd',
             'nn': 'tips grunnar ting steg fakta idear triks feil måtar spørsmål mytar reglar råd',
             'es': 'consejos razones cosas pasos ideas trucos errores formas maneras preguntas mitos reglas',
             'fr': 'conseils raisons choses étapes idées astuces erreurs façons manières questions mythes règles'},
 'headline': {'en': ['how to', 'why', 'what', 'when to', 'where to', 'how', 'the ultimate', 'ultimate', 'the best', 'best',
                     'everything', 'interview', 'video:', 'photos:', 'podcast:', 'watch:', 'review:', 'exclusive:', 'breaking:',
                     'introducing', 'discover', 'learn', 'join', 'find out', "don't"],
              'de': ['wie', 'warum', 'was', 'wann', 'so', 'weshalb', 'wieso', 'interview', 'video:', 'jetzt', 'endlich',
                     'die besten', 'teste', 'entdecke', 'entdecken sie'],
              'nb': ['hvordan', 'hvorfor', 'hva', 'slik', 'derfor', 'video:', 'intervju', 'her er'],
              'nn': ['korleis', 'kvifor', 'kva', 'slik', 'difor', 'her er'],
              'es': ['cómo', 'por qué', 'qué', 'cuándo', 'entrevista', 'vídeo:', 'descubre', 'así', 'los mejores', 'las mejores'],
              'fr': ['comment', 'pourquoi', 'quand', 'interview', 'vidéo', 'vidéo:', 'découvrez', 'les meilleurs',
                     'les meilleures', 'venez']},
 'advice': {'en': ['how to', 'how we', 'how our', 'how you', 'how your', 'when to', 'where to', 'the ultimate guide',
                   'ultimate guide', 'why we', 'why you', 'why your', 'why the', 'why is', 'why are', 'why it', 'what is',
                   'what are', 'what you', 'what we', 'what to', 'everything you', 'everything about', 'learn how',
                   'introducing our', 'introducing the', "don't", 'why', "here's how", "here's why", "here's what", 'here’s how',
                   'here’s why', 'here’s what', 'here is how', 'all you need', 'what we know', 'what to know', 'introducing',
                   'how'],
            'de': ['warum', 'weshalb', 'wieso', 'wie sie', 'wie du', 'wie man', 'wie wir', 'was ist', 'was sind', 'was du',
                   'was sie', 'was ziehe', 'so finden', 'so findest', 'so geht', 'so funktioniert', 'so sparen', 'so sparst',
                   'so können', 'so kannst', 'die besten tipps', 'darum', 'wie'],
            'nb': ['hvordan', 'hvorfor', 'hva er', 'hva du', 'hva bør', 'slik får', 'slik sparer', 'slik gjør', 'slik kan',
                   'slik velger', 'derfor'],
            'nn': ['korleis', 'kvifor', 'kva er', 'kva du', 'slik får', 'slik sparer', 'slik gjer', 'slik kan', 'difor'],
            'es': ['cómo', 'por qué', 'qué es', 'qué son', 'qué hacer'],
            'fr': ['comment faire', 'comment choisir', 'comment trouver', 'pourquoi les', 'pourquoi il', 'pourquoi nous',
                   'pourquoi la', 'pourquoi le', "qu'est-ce que", 'pourquoi', 'comment']},
 'invitation': {'en': ['learn more', 'learn about', 'discover our', 'discover the', 'discover your', 'find out', 'join us',
                       'join our', 'join the', 'follow us', 'visit our', 'visit us', 'explore our', 'check out our', 'meet our',
                       'meet the', 'see our', 'view our', 'view all', 'browse our', 'contact us', 'read our', 'read the',
                       'get your', 'get the', 'get our', 'try our', 'download our', 'download the', 'subscribe to our',
                       'welcome to'],
                'de': ['entdecke', 'entdecken sie', 'jetzt entdecken', 'besuchen sie', 'folgen sie', 'folge uns', 'folgt uns',
                       'lernen sie', 'erfahren sie', 'werden sie', 'willkommen bei', 'willkommen im', 'willkommen in',
                       'herzlich willkommen'],
                'nb': ['bli med', 'bli medlem', 'følg oss', 'oppdag', 'besøk oss', 'velkommen til', 'møt', 'se våre', 'les om'],
                'nn': ['bli med', 'følg oss', 'oppdag', 'besøk oss', 'velkomen til', 'møt', 'sjå våre', 'les om'],
                'es': ['descubre', 'descubra', 'conoce nuestro', 'conoce nuestra', 'conoce nuestros', 'visita nuestro',
                       'visita nuestra', 'síguenos', 'bienvenido a', 'bienvenidos a', 'únete a'],
                'fr': ['découvrez', 'venez', 'suivez-nous', 'rejoignez', 'visitez', 'bienvenue à', 'bienvenue chez',
                       'bienvenue sur', 'consultez']},
 'urge': {'en': 'apply see view get read shop buy book order find explore discover learn join donate support help save visit try '
                'start watch listen download subscribe register meet give have check request schedule call contact sign enjoy '
                'experience become choose create plan stay bring make add follow enter win earn refer claim',
          'nb': 'bli søk kjøp bestill les få meld støtt gi finn prøv besøk velg lær opplev følg',
          'nn': 'bli søk kjøp bestill les få meld støtt gi finn prøv besøk vel lær opplev følg',
          'es': 'reserva compra solicita descubre conoce visita pide hazte únete apúntate suscríbete dona ayuda colabora '
                'consulta infórmate'},
 'urged': {'en': 'our your us now today for more full how about up involved started yours me my you free here',
           'nb': 'kunde medlem mer nå vår våre vårt din ditt dine deg oss om gratis her fadder frivillig',
           'nn': 'kunde medlem meir no vår våre vårt din ditt dine deg oss om gratis her',
           'es': 'ya ahora tu tus nuestro nuestra nuestros nuestras aquí más gratis socio nos con'},
 'calls': {'en': ['click here', 'click to', 'click for', 'view larger', 'enlarge image', 'view full size', 'read more',
                  'learn more', 'shop now', 'buy now', 'sign up', 'order now', 'book now', 'sale', '% off', 'for free',
                  'best price', 'call-to-action', 'call to action', 'free shipping', 'limited time', 'get started', 'must have',
                  'must haves', "don't miss", 'view more', 'see more', 'find out more', '[werbung]', 'donate now', 'give now',
                  'apply now', 'enroll now', 'register now', 'request a quote', 'get a quote', 'make an appointment',
                  'schedule an appointment', 'book an appointment', 'call now', 'call us', 'contact us today', 'sign in',
                  'subscribe now', 'join now', 'start now', 'add to cart', 'open an account', 'get yours', 'order today',
                  'see details', 'view details', 'more info', 'more information', 'explore more', 'discover more', 'watch now',
                  'watch the video', 'play video'],
           'de': ['hier klicken', 'mehr erfahren', 'jetzt kaufen', 'weiterlesen', 'jetzt bestellen', 'im angebot', 'zum angebot',
                  'gratis', 'rabatt', '[werbung]', '[anzeige]', 'jetzt anmelden', 'mehr lesen', 'mehr infos',
                  'mehr informationen', 'jetzt bewerben', 'jetzt spenden', 'jetzt buchen', 'jetzt informieren',
                  'jetzt registrieren', 'jetzt entdecken', 'jetzt ansehen', 'jetzt sichern', 'jetzt shoppen', 'jetzt mitmachen',
                  'jetzt abonnieren', 'zum shop', 'zur anmeldung', 'zum artikel', 'in den warenkorb', 'termin vereinbaren'],
           'nb': ['klikk her', 'les mer', 'kjøp nå', 'meld deg på', 'bestill nå', 'på tilbud', 'gratis frakt', 'les mer om',
                  'se mer', 'se alle', 'søk nå', 'gi en gave', 'bli medlem', 'støtt oss', 'legg i handlekurv', 'bestill time',
                  'prøv gratis', 'last ned'],
           'nn': ['klikk her', 'les meir', 'kjøp no', 'meld deg på', 'les meir om', 'sjå meir', 'sjå alle', 'søk no',
                  'gje ei gåve', 'støtt oss'],
           'es': ['haz clic', 'haga clic', 'leer más', 'compra ahora', 'en oferta', 'envío gratis', 'regístrate', 'saber más',
                  'ver más', 'más información', 'compra ya', 'reserva ahora', 'dona ahora', 'haz tu donación', 'solicita tu',
                  'pide cita', 'suscríbete', 'añadir al carrito', 'inscríbete'],
           'fr': ['cliquez ici', 'lire la suite', 'en savoir plus', 'achetez maintenant', 'en promotion', 'livraison gratuite',
                  'inscrivez-vous', 'voir plus', "plus d'infos", 'plus d’infos', 'réservez maintenant', 'faire un don',
                  'je donne', 'postulez', 'ajouter au panier', 'prendre rendez-vous', 'abonnez-vous', 'téléchargez']},
 'search': {'en': ['near me', 'affordable', 'cheap', 'cheapest', 'best price', 'best prices', 'lowest price', 'top rated',
                   'top-rated', 'award-winning', 'for sale online', 'buy online', 'order online', 'services company',
                   'service provider', 'low cost', 'seo', 'free download', 'hd wallpaper', 'stock photo', 'royalty free',
                   'clipart'],
            'de': ['günstig kaufen', 'günstige', 'online kaufen', 'online bestellen', 'billig', 'preiswert', 'in ihrer nähe',
                   'in deiner nähe', 'bester preis', 'kostenlos herunterladen', 'günstig', 'preisgünstig', 'billiger'],
            'nb': ['billig', 'billige', 'på nett', 'kjøp online', 'nær meg', 'nær deg', 'rimelig', 'beste pris'],
            'nn': ['billeg', 'billege', 'på nett', 'nær deg', 'rimeleg', 'beste pris'],
            'es': ['barato', 'baratos', 'barata', 'baratas', 'comprar online', 'cerca de mí', 'mejor precio', 'venta online',
                   'al mejor precio'],
            'fr': ['pas cher', 'pas chers', 'acheter en ligne', 'près de chez moi', 'près de chez vous', 'meilleur prix',
                   'vente en ligne']},
 'praise': {'en': 'best top leading trusted reliable expert premier professional certified licensed local finest cheapest '
                  'quality #1',
            'de': 'beste bester bestes führende führender professionelle professioneller zuverlässige',
            'nb': 'beste ledende profesjonell profesjonelle pålitelig',
            'nn': 'beste leiande profesjonell påliteleg',
            'es': 'mejor mejores principal líder profesional',
            'fr': 'meilleur meilleure meilleurs meilleures premier professionnel'},
 'trades': {'en': 'plumber plumbers plumbing dentist dentists dental orthodontist lawyer lawyers attorney attorneys roofing '
                  'roofer contractor contractors electrician electricians hvac locksmith realtor realtors repair repairs '
                  'installation replacement removal cleaning cleaners movers moving company companies agency agencies firm firms '
                  'services service supplier suppliers hotel hotels restaurant restaurants rental rentals clinic hospital '
                  'university school brewery bank photographer chiropractor veterinarian landscaping remodeling painting pest',
            'de': 'klempner zahnarzt anwalt rechtsanwalt dachdecker elektriker schlüsseldienst makler reparatur reinigung umzug '
                  'firma agentur dienstleister hotel hotels restaurant klinik brauerei bank fotograf',
            'nb': 'rørlegger tannlege advokat elektriker megler reparasjon rengjøring flytting firma byrå hotell restaurant '
                  'klinikk bryggeri bank fotograf',
            'nn': 'røyrleggjar tannlege advokat elektrikar meklar firma byrå hotell restaurant bryggeri bank',
            'es': 'fontanero dentista abogado electricista cerrajero inmobiliaria reparación limpieza mudanzas empresa agencia '
                  'hotel hoteles restaurante clínica cervecería banco fotógrafo',
            'fr': 'plombier dentiste avocat électricien serrurier agence réparation nettoyage déménagement entreprise hôtel '
                  'hôtels restaurant clinique brasserie banque photographe'},
 'region': {'en': 'al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok '
                  'or pa ri sc sd tn tx ut vt va wa wv wi wy'},
 'agencies': {'names': ['AP', 'AFP', 'Reuters', 'dpa', 'Getty', 'Shutterstock', 'iStock', 'Alamy', 'NTB', 'EPA', 'MCT',
                        'picture-alliance', 'imago', 'Unsplash', 'Pexels', 'Pixabay', 'Adobe Stock', 'Fotolia', 'Depositphotos',
                        'EFE', 'ANSA', 'TT', 'Ritzau', 'Keystone', 'NASA', 'ESA', 'Bloomberg', 'ZUMA', 'Scanpix', 'Colourbox',
                        'Rex', 'Pond5', 'Freepik']},
 'abstract': {'en': 'about us services solutions solution shopping shop beauty fashion style lifestyle travel business '
                    'technology tech health wellness finance food sports sport culture music education news opinion events '
                    'resources insights overview strategy management marketing innovation success quality security privacy '
                    'support community career careers jobs hiring benefits features pricing experience excellence performance '
                    'productivity growth leadership partnership consulting training development integration automation analytics '
                    'data cloud digital social media green sustainability sustainable basics tips ideas trends guide webinar '
                    'ebook whitepaper newsletter offer offers deals reward rewards quote freedom future change time life love '
                    'work welcome thanks why how what more transformation disruption general various misc other interview review '
                    'preview previews tutorial knowledge energy power global world international professional creative modern '
                    'smart easy fast free best top special premium exclusive ultimate hot the end predictions forecasts risk '
                    'compliance predictions error cta usp found failed load rating trust payment payments meeting meetings '
                    'decorative dashboard campaign gallery history heritage mission vision values exhibit biology chemistry '
                    'physics mathematics maths economics psychology sociology philosophy cosmology ecology robotics geology '
                    'science sciences engineering emergency impact pipeline donate give giving involved admissions enrollment '
                    'tuition loans loan insurance mortgage banking investing savings rates membership volunteer advocacy '
                    'governance pediatrics surgery medicine wellbeing rehabilitation oncology maternity outpatient inpatient '
                    'programs scholarship scholarships alumni academics athletics',
              'de': 'startseite unsere unser leistungen lösungen shopping schönheit mode lebensstil reise reisen wirtschaft '
                    'technik gesundheit finanzen ernährung bildung nachrichten aktuelles termine veranstaltungen publikationen '
                    'ratgeber strategie qualität sicherheit datenschutz karriere stellenmarkt immobilienmarkt vorteile erfahrung '
                    'erfolg zukunft wandel digitalisierung nachhaltigkeit beratung schulung entwicklung forschung innovation '
                    'grundlagen tipps ideen trends angebot angebote aktion willkommen über uns service presse medien projekte '
                    'bauprojekte themen zeitgeist klimawandel mobilität nachhaltige kontakt impressum probeheft umfrage '
                    'geldanlage müllvermeidung global neu alle mehr geschichte unternehmen werte biologie chemie physik '
                    'mathematik psychologie soziologie philosophie kosmologie ökologie robotik geologie pflege notaufnahme '
                    'notfall ambulanz medizin therapie studium lehre spenden förderung versicherung vorsorge finanzierung kredit '
                    'tarife wirkung',
              'nb': 'forside våre vår tjenester løsninger skjønnhet mote livsstil reise næringsliv teknologi helse økonomi sport '
                    'kultur utdanning nyheter aktuelt arrangementer ressurser strategi kvalitet sikkerhet personvern karriere '
                    'stillinger fordeler erfaring suksess fremtid endring digitalisering bærekraft rådgivning opplæring '
                    'utvikling forskning innovasjon tips ideer tilbud velkommen om oss kontakt prosjekter temaer historie '
                    'historien historia bedriften selskapet verdier biologi kjemi fysikk matematikk psykologi sosiologi filosofi '
                    'kosmologi økologi geologi pleie legevakt behandling studier støtte forsikring sparing lån pensjon',
              'nn': 'tenester løysingar mote livsstil reise næringsliv teknologi helse økonomi kultur utdanning nyheiter aktuelt '
                    'ressursar kvalitet tryggleik personvern karriere stillingar framtid endring berekraft rådgjeving utvikling '
                    'forsking velkomen om oss kontakt prosjekt',
              'es': 'servicios soluciones belleza moda estilo viajes negocios tecnología salud finanzas deportes cultura '
                    'educación noticias actualidad eventos recursos estrategia calidad seguridad privacidad empleo beneficios '
                    'experiencia éxito futuro cambio digitalización sostenibilidad consultoría formación desarrollo innovación '
                    'consejos ideas ofertas bienvenidos nosotros contacto proyectos historia empresa valores misión visión '
                    'biología química física matemáticas psicología sociología filosofía cosmología ecología robótica geología '
                    'ciencia urgencias investigación donaciones becas seguros préstamos hipotecas ahorro impacto',
              'fr': 'services solutions beauté mode voyage voyages affaires technologie santé finances sports culture éducation '
                    'actualités actualité événements ressources stratégie qualité sécurité confidentialité carrière emploi '
                    'avantages expérience succès avenir changement numérique durabilité conseil formation développement '
                    'innovation conseils idées offres bienvenue contact projets annonces partenariat histoire entreprise valeurs '
                    'mission vision biologie chimie physique mathématiques psychologie sociologie philosophie cosmologie '
                    'écologie robotique géologie science urgences recherche dons bourses assurances prêts épargne impact'},
 'trade': {'en': 'marketing computing consulting training engineering advertising branding hosting trading gaming booking '
                 'shipping clothing pricing accounting banking manufacturing publishing networking coaching catering financing '
                 'outsourcing networking learning planning programming testing housing'},
 'verb': {'en': "is are was were has have had will can can't could should would must might gets makes wants needs says won't "
                "don't doesn't isn't aren't"},
 'reader': {'en': "you your yours yourself we you're you'll we're we've i've i'm let's",
            'de': 'wir uns euch euer eure dich dein deine deinen deiner',
            'nb': 'vi oss dere deg din ditt dine',
            'nn': 'vi oss dykk deg dykkar',
            'es': 'tú tus nosotros nuestro nuestra usted',
            'fr': 'vous votre vos nous notre nos toi'},
 'told': {'en': 'promise promises promised plans planned announces announced reveals revealed launches launched warns warned '
                'joins commits commit wins acquires acquired buys sells releases released unveils proves thinks wants needs need '
                'should must could would will might relinquishes faces boosts leaked leads raises slashing explained explains '
                "can't don't doesn't won't narrowing uncover survive learn avoid improve increase",
          'de': 'kauft gewinnt veröffentlicht fordert will wollen soll sollen sollte muss müssen kann können könnte darf dürfen '
                'bringt setzt verändert verboten aufgetaucht verbieten brauchen warnt kündigt startet steigt sinkt einleiten '
                'beflügelten fusionieren erkennen geplant',
          'nb': 'planlegger kunngjør lanserer advarer vinner kjøper selger må bør kan vil skal krever mener ønsker avslører',
          'nn': 'lovar planlegg lanserer åtvarar vinn kjøper sel må bør kan vil skal krev meiner ønskjer avslører',
          'es': 'anuncia promete planea lanza gana compra vende debe deben puede pueden quiere necesita revela exige',
          'fr': 'annonce promet prévoit lance gagne achète vend doit doivent peut peuvent veut faut révèle exige préparent '
                'soutiennent'},
 'news': {'en': 'announces unveils vows urges warns suggests denies admits confirms insists rejects sues resigns retires praises '
                'slams blasts mulls seeks agrees disagrees expects proposes averts averted criticizes criticises condemns '
                'accuses alleges pledged apologizes apologises clarifies overturns upholds repeals reopens postpones relaunches '
                'rebrands refuses threatens decides declares predicts recommends appoints nominates acquires unveiled announced '
                'cripples',
          'de': 'warnt kündigt fordert droht verspricht bestätigt dementiert kritisiert verurteilt beschließt erhöht verlängert '
                'scheitert stirbt klagt einigt verbietet übernimmt investiert ermöglicht fusioniert profitiert profitieren '
                'beschließen befürchtet bedauert',
          'nb': 'advarer varsler hevder innrømmer bekrefter avviser vedtar frykter anklager siktes tiltales dømmes kritiserer '
                'avslører kunngjør lanserer',
          'nn': 'åtvarar varslar hevdar innrømmer stadfestar avviser vedtek fryktar avslører lanserer',
          'es': 'anuncia niega acusa advierte afirma asegura rechaza aprueba confirma dimite fallece revela exige promete planea '
                'amenaza acoge propone presume',
          'fr': 'affirme dénonce rejette confirme dévoile démissionne meurt prévient promet prévoit révèle condamne'},
 'message': {'en': 'sign signs notice message dialog dialogue text window screen pop-up popup letter label billboard screenshot '
                   'headline',
             'de': 'schild schilder hinweis meldung text fenster aufschrift',
             'nb': 'skilt melding tekst vindu oppslag',
             'nn': 'skilt melding tekst vindauge',
             'es': 'letrero señal mensaje aviso texto ventana',
             'fr': 'panneau message avis texte fenêtre'},
 'kicker': {'en': ['breaking:', 'breaking news:', 'exclusive:', 'review:', 'watch:', 'opinion:', 'analysis:', 'update:',
                   'updated:', 'recap:', 'comparison:', 'tested:', 'explainer:', 'explained:', 'fact check:', 'press release:',
                   'webinar:', 'case study:', 'podcast:', 'quick look:', 'hot trailer:', 'in pictures:', 'in photos:',
                   'interview:', 'q&a:'],
            'de': ['eilmeldung:', 'exklusiv:', 'interview:', 'kommentar:', 'liveticker:', 'podcast:', 'pressemitteilung:',
                   'im test:', 'umfrage:'],
            'nb': ['siste:', 'siste nytt:', 'kommentar:', 'meninger:', 'anmeldelse:', 'intervju:', 'kronikk:', 'podkast:',
                   'pressemelding:'],
            'nn': ['siste:', 'siste nytt:', 'kommentar:', 'melding:', 'intervju:', 'kronikk:', 'podkast:', 'pressemelding:'],
            'es': ['última hora:', 'opinión:', 'entrevista:', 'crítica:', 'reseña:', 'exclusiva:', 'en imágenes:',
                   'nota de prensa:'],
            'fr': ['exclusif :', 'exclusif:', 'entretien :', 'interview :', 'critique :', 'reportage :', 'en images.',
                   'en images :', 'communiqué :']},
 'automatic': {'starts': ['copy of copy', 'copy of untitled', 'kopie von kopie', 'bild zur meldung', 'foto zur meldung',
                          'bild zum beitrag', 'foto zum beitrag', 'bilde til artikkelen', 'stock image of', 'stock photo of',
                          'stock photograph of', 'pinterest pin', 'pin for ', 'pinterest image', 'social media image',
                          'social image for', 'hero image for', 'banner image for', 'blog post image for', 'video thumbnail',
                          'opens in ', 'teaser: ', 'thumbnail image of', 'thumbnail for', 'thumbnail of', 'the promo image for',
                          'promo image for', 'featured image for', 'cover image for', 'header image for', 'vorschaubild für',
                          'vorschaubild von', 'beitragsbild zu', 'forsidebilde til', 'imagen destacada de', 'image à la une de',
                          'image for ', 'picture for ', 'photo for ', 'article image for', 'product image for',
                          'illustration for the article', 'teaser zu ', 'teaser für ', 'bild zum artikel', 'bild zu: ',
                          'bild zum thema', 'foto zum artikel', 'bilde til artikkel', 'bilde til saken', 'imagen para ',
                          "image pour l'article", "image de l'article", "visuel de l'", 'visuel de la ', 'visuel du ']}}
