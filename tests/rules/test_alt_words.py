"""Texts that describe are left alone, texts that cannot are told, in every language that has lists."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.reading.alternatives import Said
from socialint.rules.alt._judged import judged
from socialint.rules.alt._texts import Picture
from socialint.testing import lint

DESCRIBED = [
    "A woman reads a letter at an open window",
    "Two children on a jetty, feeding ducks",
    "Acme logo", "Acme", "Visa", "Jane Doe", "Jane Doe, John Roe and Ann Poe", "Search icon", "Back to top", "5 stars", "Deutsch",
    "Booking.com", "Rolls-Royce", "T-shirt", "Windows 11", "Half-timbered houses in Goslar",
    "Flow chart: a request goes from the browser to the cache, and from there to the database.",
    "Scatter plot of response time against load; above 80 % load, time grows without bound.",
    "Line graph showing accuracy (y) over epochs (x) for three models: A, B and C. Can B overtake A? It does at epoch 12.",
    "Three panels, a, b, c, d, e and f, with heat maps of the attention weights in each layer of the network.",
    "Eine Frau läuft eine dunkle Straße entlang", "Logo der Stadt Bergen", "Reh im Schnee",
    "Ei kvinne ved eit bord med mange bøker", "En hegre på en brygge", "Kart over løypene rundt Sognsvann",
    "Una mujer lee junto a la ventana", "Mapa de las rutas de la sierra",
    "Kaplan–Meier survival curves for the treatment and placebo groups over 36 months; the treatment curve lies above",
    "a, Crystal structure of the enzyme. b, Active site with bound substrate. c, Surface charge", "Graphical abstract",
    "Forest plot of 14 studies, pooled odds ratio 0.82 (95% CI 0.71–0.95)", "PRISMA flow diagram", "Mean (SD) scores by group",
    "Contour plot of f(x, y) = x² − y² with level curves from −4 to 4", "Fig. 2. Distribution of the species in the study area",
    "Cross-section of a leaf: cuticle, epidermis, palisade mesophyll, spongy mesophyll, stomata",
    "Satellite image", "Family photo", "Hubble image", "A child looks at a picture", "Aerial photo of the harbour", "Vitamin A",
    "Carpenters building a roof", "Security guards", "iPhone", "Figure 3. Map of the trial sites",
    "Slide 4: a timeline of the project from 2019 to 2024", "Photo 2. Two herons", "The Who on stage", "Plan B", "NÃO ENTRE",
    'A sign reading "Do you know where your kids are?"', "Un héron sur un ponton", "Carte des sentiers du massif",
    "A welcome mat", "Welcome mat", "2 people in front of 3 recipes", "10 Downing Street with two police officers", "Welcher Fisch ist das? Ein Junge hält einen Hecht in die Höhe", "Rénovation de toiture", "Sala de espera", "Équipe de France", "Curso de cocina", "Plato de paella", "beim Rasenmähen", "woman without mask", "Zur Startseite", "Gravatar",
    "The tree lizard of the island, one of the reptiles that came back after rats and goats had left the ...", "Author: Jane Doe", "Follow us on Mastodon", "EHI geprüfter Online-Shop", "Dental office in Austin, TX", "Order form", "Help wanted sign",
    "Slide 2: a ribbon diagram of the enzyme", "Equation (2)", "Kart over prøvestasjonene i fjorden, nummerert fra 1 til 14",
    "The flood--the worst in years--seen from the air", "Histology", "A man and a woman on a bench", "Flyer: Cleanup, Saturday May 4",
    "Nurse adjusting an IV drip beside an older patient's bed", "A teaser figure with three photos: (a) a glove, (b) its board", "A road sign warns of moose", "Elggefahr: skilt advarer om elg",
    "Jane Doe - Portrait", "Das Fenster zeigt die Größe an", "Hunden er med", "A ball to play with", "Poster for a play, the author says in her garden", "Board of 1200 x 600 mm with two holes", "Deadbeef", "The Office", "Lopez on the podium", "Stoke-on-Trent", "4 in 10", "The .gif format", "Black", "A plant on a small table", "Nurses protest in front of a clinic", "Rotation of the sample by 30 deg", "ECG with ST elevation in leads II and III",
    "een vrouw leest een boek", "kobieta na ławce", "Women's Health logo", "A report by the council", "2018-05-12 in the harbour",
]  # fmt: skip
CERTAIN = [
    "hero image left", "Product image 3", "user avatar", "img", "banner", "Logo", "Foto des Autors", "bilde til artikkelen",
    "imagen del producto", "photo de l'article", "Rectangle 12", "team_photo", "our-new-office", "LeftBanner", "spinner.v9899a25",
    "© Jane Doe", "Foto: Jane Doe", "Reuters/John Roe", "shoes, red shoes, cheap shoes, buy shoes", "Sunset #iceland #travel",
    "How to save money", "Was ziehe ich heute an?", "Slik sparer du penger", "Cómo ahorrar en la compra", "Comment faire des économies",
    "Shop now and save", "Nachhaltigkeit", "digital solutions", "About us", "Unsere Leistungen", "A text that somebody has cut …",
    "Undergraduate projects", "Kitchen remodel image", "Image 3 of 12", "Photo 2 for flat 4711", "Historia de la empresa",
    "Fostering Climate Collaboration in Boulder", "Join our mailing list", "Rockets Are Getting Cheaper Every Single Year",
    "The old harbour of", "The caf\u00c3\u00a9 in summer", "bread,butter,cheap", "banner5", "promoHeader", "(Jane Doe Photography)",
    "https://example.org/a", "banner 300x250", "cloud computing companies", "roundtable apple panic",
    "Untitled-2 (3)", "jane-doe-XkKCui44iM0-unsplash", "Pexels Jane Doe 1234567", "20190412 opening", "team%20photo", "btn btn-primary",
    "Facebook post 1080x1080", "Dental-Implants-Scottsdale-AZ", "Screen-Shot", "Billede", "topbanner", "Kursfoto", "Arrow down",
    "Page header", "Office", "Cardiology", "Parks and Rec banner", "Teaser Girokonto", "easy chicken pot pie recipe",
    "Best dentist in Oslo", "affordable roof repair", "Roof repair Dallas TX", "red kettle enamel kettle kettles steel",
    "Harbour Inn | Rooms with a view", "Top-5 family cars", "Best moments of the year (24 photos)", "Apply for our programmes",
    "Réservez votre table", "Erfahren Sie mehr", "Reserva ya", "Why we moved", "Energie sparen: Die 10 besten Tipps",
    "artikkelbilde: ny svømmehall", "Harbour Inn - Home", "Photo by Jane Doe on Unsplash", "Getty Images", "NASA/Jane Doe", "AdobeStock_12345678", "Questions &amp; answers", "[object Object]",
    "Minister fordert neue Regeln", "Company announces new plans", "Studie warnt vor langem Sitzen", "Kommunen varsler kutt i skolene",
    "Gobierno anuncia nuevas ayudas", "La mairie dévoile son budget", "Tea keeps you calm, doctors say", "Opinion: the bridge can wait",
    "JPEG - 172.1\xa0ko", "PNG - 45 kb", "Tumb", "facebook pixel", "Siegel 2", "Versicherungsberatung", "Zwölf Bohrmaschinen im Test",
    "Der Rat soll am Montag entscheiden", "Kommunen bør bygge flere boliger", "Le maire doit revoir sa copie", "Ein Winter-Outfit [Werbung]",
    "Vista previa", "Forhåndsvisning", "product name", "The diagram failed to load", "kommuneMap", "Evento 2", "Oppussing",
    "12 Fresh Summer Salad Recipes", "web analytics", "Logotipo", "Guía para ahorrar energía", "Tout savoir sur le tri des déchets", "Alt du må vite om pensjon", "7 Vorteile von Ökostrom",
    "Ranking and Accreditation", "Kommentar: broen kan vente", "Umfrage: So lesen wir", "Fog over the fjord - Photo", "Blog header (1200 x 600 px)", "6a5f3c12b8",
    "Your paragraph text (3)", "DSC_0042.JPG  Fog over the fjord", "Clicky", "site stats",
    "7T9A0012", "100_2345", "1920x1080", "2018-05-12", "2018.05.12 Opening 045", "account.login.infoIcon", "home.hero.alt",
    "John-Smith-Headshot", "staff-1", "ThinkstockPhotos-12345", "logo copy", "Kopie von Unbenannt", "ChatGPT Image Apr 1, 2025",
    "No alt text provided for this image", "Diseño sin título", "Lorem ipsum dolor", "COVID-19 updates",
    "Upcoming events", "a woman", "photo of person", "Speaker 2", "The benefits of yoga", "Ein Tag im Leben", "Fordelene med tog",
    "La importancia de leer", "Les avantages du train", "Find a doctor", "Making a difference", "Student Spotlight: Jane Doe",
    "Une femme", "Photos: a day at the fair", "What's the best place for the eclipse", "Harnessing the power of the sun", "Como funciona la red",
    "Click image for larger version", "Default avatar.v9899025", "02 court fraud hearing 110623", "Use our free tool", "header.png?v=2",
    "Vacation.JPG 2019", "photo.jpeg - Copy", "{AAE917B3-90A4-4AEF-972B-944317A01B36}", "3 of 12", "Mosaic 01", "Folie 3", "Lysbilde 4",
]  # fmt: skip
LIKELY = [
    "The Most Luxurious Bed In The World", "Garten3", "ABC 12345", "Great news for us all!",
    "Rosales Insurance", "happy young couple", "Foto de familia", "Minister will neue Regeln", "Company needs new plans", "2023", "Jane Doe photo",
]  # fmt: skip


#: Nothing is known of it.
PLAIN = Picture()


def found(alt: str) -> str:
    """Whether something is "certain" against a text with nothing around it, "likely", or "nothing" is."""
    best = judged(Said(alt), PLAIN)
    return "nothing" if best is None else "certain" if best[1].sure else "likely"


@pytest.mark.parametrize("alt", DESCRIBED)
def test_a_description_is_left_alone(alt: str) -> None:
    assert found(alt) == "nothing"


@pytest.mark.parametrize("alt", CERTAIN)
def test_what_cannot_describe_is_certain(alt: str) -> None:
    assert found(alt) == "certain"


@pytest.mark.parametrize("alt", LIKELY)
def test_what_hardly_describes_is_a_question(alt: str) -> None:
    assert found(alt) == "likely"


@pytest.mark.parametrize("alt", [r"\mathbf{x}_{i}", "{\\displaystyle p_{ii}=0}", "x_{j}", "P(x | y | z) = 1"])
def test_a_formula_is_no_file_name(alt: str) -> None:
    assert found(alt) == "nothing"


@given(st.text(max_size=300) | st.text(alphabet="aA1 ,.-_#|/:?\\{&;", max_size=300))
def test_any_text_is_judged_and_places_lie_in_it(alt: str) -> None:
    best = judged(Said(alt), PLAIN)
    assert best is None or best[1].what or best[1].place
    if best is not None and best[1].place is not None:
        start, end = best[1].place
        assert 0 <= start < end <= len(alt.strip())


def test_a_very_long_text_is_judged_quickly() -> None:
    for unit in ("a,", "#a ", "a-", "A1 ", "&", "{{", "http://"):
        start = process_time()
        judged(Said(unit * 100_000), PLAIN)
        assert process_time() - start < 10


@pytest.mark.parametrize(
    "alt", ["hero-banner-2", "Product image 3", "shoes, red shoes, buy shoes, cheap shoes", "team_photo (2)", "About us"]
)
def test_a_text_is_found_once_however_many_rules_know_it(alt: str) -> None:
    rules = [finding.rule for finding in lint(f'<img src="a.jpg" alt="{alt}">', format="html") if finding.rule.startswith("alt-")]
    assert len(rules) == 1, rules


@pytest.mark.parametrize("alt", ["Shop now", "Arrow down", "Our services", "Office", "Come Visit Our Facebook Page"])
def test_what_a_link_may_be_called_is_left_alone_in_one(alt: str) -> None:
    page = f'<a href="/x"><img src="a.png" alt="{alt}"></a>'
    assert not [finding for finding in lint(page, format="html") if finding.rule.startswith("alt-")]


def test_a_link_to_the_same_picture_gives_it_no_name() -> None:
    page = '<a href="office.jpg"><img src="office-300x200.jpg" alt="Office"></a>'
    assert [finding.rule for finding in lint(page, format="html") if finding.rule.startswith("alt-")] == ["alt-vague"]


@pytest.mark.parametrize(("name", "found"), [("garden.jpg", "warning"), ("garden.png", "note"), ("4.png", None)])
def test_a_number_is_no_description_unless_the_picture_is_one(name: str, found: str | None) -> None:
    findings = [finding for finding in lint(f'<img src="{name}" alt="4">', format="html") if finding.rule.startswith("alt-")]
    assert [finding.severity.value for finding in findings] == ([found] if found else [])


@pytest.mark.parametrize(
    ("image", "count"),
    [
        ('<img src="hit.gif" width="1" height="1" alt="Example Audience">', 1),
        ('<a href="/"><img src="1x1.gif" width="1" height="1" alt="Example Audience"></a>', 0),
        ('<img src="1x1.gif" style="display: none" width="1" height="1" alt="Example Audience">', 0),
        ('<noscript><img src="1x1.gif" style="display: none" width="1" height="1" alt="Quantcast"></noscript>', 0),
        ('<img src="1x1.gif" data-src="team.jpg" width="1" height="1" alt="Five people at a table">', 0),
        ('<img src="line.gif" width="1" height="90" alt="Five people at a table">', 0),
    ],
)
def test_what_nobody_sees_needs_no_text(image: str, count: int) -> None:
    assert len([finding for finding in lint(image, format="html") if finding.rule == "alt-generic"]) == count


def test_the_name_that_a_camera_gave_the_file_is_certain() -> None:
    """ "GLJ 7912" of GLJ_7912.jpg is a file name; ISO 9001 is a standard, whatever its file is called."""
    kept, named = judged(Said("GLJ 7912"), Picture("up/GLJ_7912.jpg")), judged(Said("ISO 9001"), Picture("up/iso-9001.png"))
    assert kept is not None and kept[1].sure
    assert named is None or not named[1].sure


def test_the_title_of_a_page_with_the_name_of_its_site_is_found() -> None:
    page = (
        '<html lang="en"><head><title>T</title><meta property="og:site_name" content="Fjord Post"></head><body><p>'
        '<img src="a.jpg" alt="Contest on a floating ramp on Saturday - Fjord Post"><img src="b.jpg" alt="Fjord Post"></p></body></html>'
    )
    assert [hit.rule for hit in lint(page, format="a.html") if hit.rule.startswith("alt-head")] == ["alt-headline"]


@pytest.mark.parametrize("alt", ["Development team", "Equipo de desarrollo", "Equipo médico"])
def test_a_group_and_its_trade_say_nothing_of_a_photograph(alt: str) -> None:
    """Whoever works on it, and what they do in the picture, is not said."""
    fault = judged(Said(alt), Picture("about.jpg"))
    assert fault is not None and fault[1].sure


@pytest.mark.parametrize(
    ("alt", "sure"),
    [
        ("All the Gear You Need for the Winter", True),
        ("Meanwhile In The Town Hall Of Bergen", True),
        ("Two Women Walking In The Old Park", False),
        ("Woman With A Dog In The Old Park", False),
        ("A sign says that you are in the park", False),
        ("You decide what matters", False),
    ],
)
def test_a_title_on_a_photograph_is_certain_unless_it_describes(alt: str, sure: bool) -> None:
    best = judged(Said(alt), Picture("walk.jpg"))
    assert (best is not None and best[1].sure) is sure


def test_what_a_button_shows_is_no_list_of_search_words() -> None:
    assert judged(Said("ver secciones"), Picture("boton.gif")) is None


@pytest.mark.parametrize(
    ("address", "sure"),
    [
        ("office.jpg", True),
        ("office.JPG?w=640", True),
        ("office.webp", True),
        ("files/office.jpg.webp?itok=x", True),
        ("/_next/image?url=%2Foffice.jpg&w=640", True),
        ("office.png", False),
        ("office.png.webp", False),
        ("office.jpgx", False),
    ],
)
def test_a_photograph_is_told_by_its_address_however_a_site_sends_it(address: str, sure: bool) -> None:
    best = judged(Said("Modern office building"), Picture(address))
    assert best is not None and best[1].sure is sure
