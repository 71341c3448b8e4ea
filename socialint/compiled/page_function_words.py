"""Generated from socialint/page/function_words.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 488741783558989348
DATA: dict[str, Any] = \
{'en': 'the and of to is that it for was with are this you be have from not they by or which we an were has his her their your '
       'will can our been what there more if who all when about so do my would out up me on as in at no',
 'de': 'der die das und ist nicht ein eine einen einem einer zu mit sich des auf für im dem den von wir sie ich es auch werden '
       'wird sind hat haben oder aus bei nach wie nur noch über uns zum zur kann durch war vom mehr als aber an in um alle',
 'nb': 'og det er som på en av til ikke har med et den de jeg vi du kan skal vil fra eller om men ble blir være var seg sin sitt '
       'hun han oss hva hvor dette disse etter også når mot over ut opp noe mer for at ved inn',
 'nn': 'og det er som på ein av til ikkje har med eit den dei eg vi du kan skal vil frå eller om men vart blir vere var seg sin '
       'sitt ho han oss kva kor dette desse etter òg når mot over ut opp noko meir for at ved ei',
 'sv': 'och det är som på en av till inte har med ett den de jag vi du kan ska vill från eller om men blev blir vara var sig sin '
       'sitt hon han oss vad där detta dessa efter också när mot över ut upp något mer att för',
 'da': 'og det er som på en af til ikke har med et den de jeg vi du kan skal vil fra eller om men blev bliver være var sig sin '
       'sit hun han os hvad hvor dette disse efter også når mod over ud op noget mere at for kun der',
 'fr': 'le la les des et est un une du dans que qui pour pas sur ce avec il elle nous vous au aux ne se sont par plus ou mais '
       'cette ces son ses sa leur votre notre être avoir fait été comme tout où je on de en',
 'es': 'el la los las es un una del en que por para con no se su sus al lo como más pero este esta estos son ha han fue ser si '
       'cuando muy sin sobre también nos hasta hay donde desde todo yo ya le de está',
 'pt': 'os as um uma do da dos das em no na nos nas que por para com não se seu sua ao mais mas como este esta são foi ser ou '
       'quando muito sem sobre também até há onde desde todo você pelo pela eu já de',
 'it': 'il lo la gli le un una del della dei delle di in che per con non si suo sua al alla nel nella più ma come questo questa '
       'sono ha hanno essere quando molto senza anche dal dalla ci ed dove tutto io da se su',
 'nl': 'de het een en van is dat te niet zijn op met voor aan die er als ook maar om door bij uit naar dan nog wel wordt worden '
       'heeft hebben kan deze dit of wat meer over tot je ik wij we hij zij ons onze uw in alle',
 'fi': 'ja on ei se että en et hän he me te minä sinä oli ovat olla ole mutta tai kun jos niin kuin myös vain nyt sitten tämä '
       'tätä tämän nämä tuo joka jotka jota jonka mikä mitä kuka missä miten miksi kaikki kaikkien kanssa ennen jälkeen ilman '
       'voi voit voidaan pitää täytyy haluat hyvä hyvää uusi uuden päivä vuosi vuotta kiitos tervetuloa ihmiset lapsi lapset '
       'koti talo työ elämä aika tänään huomenna eilen ensimmäinen viimeinen seuraava suuri pieni paljon vähän toinen täällä '
       'siellä aina vielä jo sana sanat kieli suomi suomen suomeksi kirja koulu maailma kaupunki vesi lue lisää sekä eli koska '
       'sen sitä niitä niiden meidän teidän heidän häntä ollut olisi eivät emme',
 'pl': 'na się nie do to że jest są był była było być od po za przez dla ze jak co ale czy lub albo oraz już tylko jeszcze gdy '
       'jeśli kiedy gdzie kto dlaczego ten ta te tego tej tym tych który która które których jego jej ich nasz mój twój ja ty on '
       'ona my wy oni mnie mi cię go mu nam was może można musi trzeba dobry dobra dobre nowy nowa nowe dzień dni rok roku lat '
       'dziękuję proszę witamy ludzie dziecko dzieci dom praca życie miłość czas dziś dzisiaj jutro wczoraj pierwszy ostatni '
       'następny duży mały wiele mało inny tutaj tam zawsze nigdy bardzo także również przed między pod nad bez słowo słowa '
       'język polski polska książka szkoła świat miasto woda czytaj więcej',
 'cs': 'na se je že to do ale jak jako by pro po za od při nebo už jen ještě když kde kdo proč co který která které kteří ten ta '
       'tento tato toto těch jeho její jejich náš můj já ty on ona my vy oni mě mi nám vás může musí lze není jsou byl byla bylo '
       'být jsem jsme dobrý dobrá dobré nový nová nové den dny rok roku let děkuji děkujeme prosím vítejte lidé dítě děti dům '
       'domů práce život láska čas dnes zítra včera první poslední další velký malý mnoho málo jiný zde tam vždy nikdy velmi '
       'také před mezi pod nad bez slovo slova jazyk česky česká český kniha škola svět město voda více číst',
 'tr': 've bir bu da de için ile çok daha en ne var yok değil mi mı ama veya ya gibi kadar sonra önce olarak olan oldu olduğu '
       'olur her hiç şey ben sen biz siz onlar benim senin onun bizim sizin beni seni onu bizi sizi bana sana ona nasıl neden '
       'niçin nerede kim hangi şu burada orada şimdi bugün yarın dün iyi yeni gün yıl mutlu yıllar teşekkür teşekkürler ederim '
       'lütfen hoş geldiniz insan insanlar çocuk ev iş hayat aşk zaman ilk son büyük küçük bazı başka aynı tüm bütün hem ancak '
       'çünkü eğer göre kelime dil türkçe kitap okul dünya şehir su oku devamı',
 'hu': 'az és hogy nem is egy van volt ez azt ezt meg ha de csak már még mint vagy el le fel ki be kell lehet lesz voltak vannak '
       'nincs aki ami amely akik amit mert majd most itt ott hol mi miért hogyan mikor én te ti ők engem téged őt minket nekem '
       'neked neki nekünk jó új nap napok év évek boldog köszönöm köszönjük kérem kérjük üdvözöljük emberek gyerek gyerekek ház '
       'otthon munka élet szerelem idő ma holnap tegnap első utolsó következő nagy kis sok kevés más minden mindig soha nagyon '
       'után előtt között alatt nélkül szó szavak nyelv magyar magyarul könyv iskola világ város víz bővebben tovább',
 'ro': 'și în la de nu pe cu din să este sunt era au fost mai ce care pentru prin sau dar ca că când dacă unde cine cum cât '
       'acest această aceasta acestea acesta acel lui ei lor noi voi eu tu el ea ne vă mă te îi îl un una unei unui ale al ai '
       'poate trebuie fi bun bună nou nouă zi zile an ani mulțumim mulțumesc bine ați venit oameni copil copii casă acasă muncă '
       'viață dragoste timp azi astăzi mâine ieri primul ultimul următor mare mic mult mulți puțin alt altă aici acolo acum '
       'mereu niciodată foarte după înainte între sub fără cuvânt cuvinte limbă limba română carte școală lume oraș apă citește'}
