"""Words of bylines that are no part of a name: data only, in lower case."""

from __future__ import annotations

JOURNALISTS = frozenset(
    """
    reporter reporters correspondent correspondents editor journalist journalists verslaggever verslaggeefster
    redacteur redactrice journaliste redakteur redakteurin korrespondent korrespondentin reporterin journalistin
    rédacteur rédactrice correspondante periodista redactor redactora corresponsal giornalista corrispondente
    repórter jornalista redaktør redaktör skribent toimittaja dziennikarz dziennikarka корреспондент журналист
    журналистка muhabir
    """.split()
)
"""What a person does who writes: told in a line of its own too."""

TITLES = JOURNALISTS | frozenset(
    """
    editors writer writers columnist contributor contributors producer analyst commentator critic photographer
    videographer blogger presenter anchor expert experts author intern freelance freelancer fellow researcher
    lecturer professor historian novelist director manager consultant attorney lawyer specialist strategist educator
    advisor adviser coordinator engineer scientist therapist nutritionist dietitian physician instructor executive
    president gardener horticulturist horticulturalist redacteuren correspondente columniste hoofdredacteur
    eindredacteur chef recensent fotograaf cameraman presentator presentatrice stagiair stagiaire auteur schrijver
    schrijfster onderzoeksjournalist datajournalist buitenlandverslaggever politiekverslaggever sportverslaggever
    autorin volontär volontärin chefredakteur chefredakteurin fotograf fotografin kolumnist kolumnistin
    ressortleiter ressortleiterin correspondant chroniqueur chroniqueuse redator editora editor-in-chief co-founder
    founder ceo cto cfo coo cmo cio vp journalistes reportern redaktor verslaggevers verslaggeefsters correspondenten
    journalisten
    redakteuren redakteurinnen redakteure reporterinnen korrespondenten korrespondentinnen correspondants
    correspondantes envoyé envoyée envoyés enviado enviada enviados corresponsales redactores inviato inviata
    inviati corrispondenti cronista корреспонденты кореспондент журналіст संवाददाता रिपोर्टर ผู้สื่อข่าว خبرنگار
    مراسل প্রতিবেদক রিপোর্টার প্রতিনিধি সংবাদদাতা
    """.split()
)
"""What a person does: a name may stand before it or behind it."""

MODIFIERS = frozenset(
    """
    senior junior chief lead deputy assistant associate managing executive contributing staff special general guest
    digital data investigative investigations political politics politiek politische politischer business economics
    economic economy economie financial finance markets technology tech science health education environment climate
    energy transport crime court courts legal security defence defense diplomatic royal religion culture arts art
    entertainment music film tv media sport sports football voetbal rugby cricket tennis travel food lifestyle fashion
    local national international world foreign global european europe us uk white house washington asia africa
    middle east news breaking regional city community features opinion social affairs home housing property motoring
    content marketing certified licensed registered clinical pediatric trial garden master product brand research
    unseren unserem unserer nos nuestro nuestra nuestros nostro nostra nostri dal dalla dai spécial spéciale spéciaux
    speciale speciali especial especiales
    buitenland binnenland onze our unser unsere notre van from the a an vanuit nieuwe voormalig former own eigen
    """.split()
)
"""What may stand between a name and a title, or before a title."""

POST_LABELS = (  # of the systems that blogs are made with, by their translations
    *("post[ -](?:author|auteur)", "beitragsautor(?:in)?", "auteure? de l['’]article", "autore? de la entrada"),
    *("autora? da publicação", "gönderiyi yazan", "người viết", "автор (?:записи|запису|статті|статьи)", "aŭtoro"),
    *("مؤلف المقال", "نویسنده پست", "කර්තෘ", "ผู้เขียนโพสต์", "文章作者", "本文作者", "포스트 작성자", "avtor"),
    *("аутор", "ავტორი", "készítette"),
)
POST_PHRASES = (
    *("posté par", "publicat per", "creato da", "erstellt von", "dodane przez", "wysłane przez", "bởi", "نوشته"),
)
LABELS = (  # before a colon
    *POST_LABELS,
    *("auteurs?", "autor(?:in|en|es|as|i|ka|ki|zy)?", "autoři", "authors?", "writer", "words", "textes?", "textos?"),
    *("testi", "articolo", "rédaction", "redacción", "redação", "reportaje", "reportagem", "bericht", "verfasser"),
    *("tekst", "opracowanie", "opracowała?", "napisa(?:ł|ła|li|o)", "rozmawia(?:ł|ła|li)", "napsal[ai]?"),
    *("piš[eu]", "besedilo", "haber", "yaza[nr](?:lar)?", "haberi yazan", "hazırlayan", "muhabir"),
    *("(?:teksti|kirjoittajat?|toimittaja|szerzők?|szöveg|írta|penulis|tác giả|tekijä)",),
    *("текст", "авторы?(?: текста| статьи| материала)?", "автор[иа]", "авторк[аи]", "подготовил[аи]?", "пиш[еу]"),
    *("корреспонденты?", "беседовал[аи]?", "підготува(?:в|ла|ли)", "кореспондент", "журналіст"),
    *("γράφ(?:ει|ουν)(?: ο| η| οι)?", "κείμενο", "ρεπορτάζ", "συντάκτης", "συντάκτρια"),
    *("كتبت?", "إعداد", "الكاتبة?", "تقرير", "نویسنده", "گزارش", "خبرنگار", "כתבו?", "כתבה"),
    *("लेखक", "लेखिका", "रिपोर्टर?", "संवाददाता", "เรื่อง(?:โดย)?", "ผู้เขียน", "ผู้สื่อข่าว", "글쓴이", "취재", "작성자"),
    *("লেখক", "লেখিকা", "প্রতিবেদক", "রিপোর্টার", "প্রতিবেদন"),
)
"""What introduces writers with a colon behind it, each a pattern."""

PHRASES = (  # with or without one
    *POST_PHRASES,
    r"as told to|(?:(?:propos )?recueillis|rédigé|écrit|publié|signé) par",
    r"(?:escrito|publicado|redactado|elaborado|redigido) por",
    r"(?:scritto|redatto) da|a cura di|(?:skrevet|skriven|publicerad|publisert) a[vf]",
    r"ein(?:en?)? (?:gast)?beitrag von|article (?:rédigé|écrit) par|kirjoittanut",
    r"материал подготовил[аи]?|van onze (?:verslagge\w+|redact\w+|correspondente?n?)",
    r"dal(?:la)? nostr[oa] (?:inviat[oa]|corrispondente)",
    r"(?:das (?:gespräch|interview) führten?|(?:aufgezeichnet|protokoll(?:iert)?) von)|gast(?:beitrag|kommentar) von",
    r"(?:entretien|interview) (?:réalisé|mené)e? par|entrevista (?:de|por)|intervista di",
    r"eine? (?:bericht|(?:gast)?(?:beitrag|kommentar|artikel)|analyse|interview|reportage|porträt|essay|kolumne) von",
    r"(?:une? )?(?:article|reportage|enquête|texte|texto|reportaje|reportagem|crónica|artículo) de",
    r"(?:un )?(?:articolo|reportage|testo) di",
    r"oprac\.|ditulis oleh|rozmawia(?:ł|ła|li)|беседовал[аи]?|γράφ(?:ει|ουν)(?: ο| η| οι)?|τ(?:ου|ης|ων)|από",
    r"(?:mit )?(?:material|informationen) (?:von|der)|aus \w+ bericht(?:et|en)",
    r"بواسطة|إعداد|كتبت?|(?:เขียน|เรื่อง)?โดย|द्वारा|글(?:쓴이)?",
)
"""The same without need of one."""

_TEXT, _AND = r"(?:te(?:x|ks)t[eoi]?|testo|words|story|текст)", r"\s?(?:[&+/,]|and|en|und|et|y|e|i|og|och|ja|a|и)\s?"
_PICTURE = r"(?:fotos?|fotografie|photos?|pictures|beeld|bild(?:er)?|kuvat?|zdjęcia|фото)"
BOTH = rf"(?:{_TEXT}{_AND}{_PICTURE}|{_PICTURE}{_AND}{_TEXT})\s?(?:[:：]|by|door|von|par|por|di|av|af)\s?"
"""What introduces who wrote and took the pictures too: "Text & Fotos:"."""

NOBODY = frozenset(
    """
    news nieuws nachrichten redactie webredactie nieuwsredactie sportredactie redaktion onlineredaktion rédaction
    redacción redazione redação redaktionen newsroom newsdesk desk team staff press media magazine online editorial
    board agency agencies bureau wire wires service services admin administrator webmaster anonymous anoniem unknown
    onbekend guest various network group company inc ltd llc gmbh bv limited foundation institute university
    department office website weblog published updated posted gepubliceerd bijgewerkt geplaatst aktualisiert read
    minutes ago geleden share follow subscribe comments reacties sign twitter facebook instagram linkedin whatsapp email
    e-mail newsletter nieuwsbrief video podcast live contact about more lees meer copyright reserved rights advertorial
    partner sponsored ingezonden mededeling brandstory daily weekly diario zeitung krant courant dagblad gazette tribune
    enquirer magazin noticias notizie edition society association federation council committee ministry police center
    grupa gruppe groupe grupo gruppo koncern verlag uitgeverij uitgevers wydawnictwo edizioni ediciones partnership
    size today usa times herald none null undefined user gastauteur gastredacteur gastbeitrag persbericht lezersbrief
    centre stichting vereniging instituut institut landesanstalt verband verein gesellschaft stiftung ministerie
    gemeente provincie politie universiteit centrum est edt gmt cet cest ist utc am pm
    redakcja redakce redakcia redakcija szerkesztőség redacția toimitus редакция редакции редакція merkezi
    servisi σύνταξη συντακτική التحرير هيئة نشر تحديث آخر تاريخ الساعة الأحد الاثنين الإثنين الثلاثاء الأربعاء
    الخميس الجمعة السبت פורסם עודכן מערכת अपडेट अंतिम प्रकाशित डेस्क ब्यूरो न्यूज सोमवार मंगलवार बुधवार गुरुवार
    शुक्रवार शनिवार रविवार อัปเดต อัพเดท เผยแพร่ ปรับปรุง แก้ไข วันที่ วันจันทร์ที่ วันอังคารที่ วันพุธที่ วันพฤหัสบดีที่
    วันศุกร์ที่ วันเสาร์ที่ วันอาทิตย์ที่ กองบรรณาธิการ ทีมข่าว 更新 更新於 更新于 更新日 更新日時 更新时间 更新時間
    最終更新 最后更新 最後更新 公開 公開日 公開日時 発行 配信 掲載 投稿 投稿日 作成 发布 發布 发布时间 發布時間
    发布于 發布於 發佈 发表 發表 时间 時間 日期 来源 來源 星期一 星期二 星期三 星期四 星期五 星期六 星期日
    星期天 周一 周二 周三 周四 周五 周六 周日 週一 週二 週三 週四 週五 週六 週日 月曜日 火曜日 水曜日 木曜日
    金曜日 土曜日 日曜日 编辑部 編集部 編輯部 報道部 取材班 입력 수정 업데이트 등록 승인 기사입력 최종수정 게시
    redaksi haber agenturen agences agencias agenzie agentury agencje ডেস্ক নিজস্ব অনলাইন স্টাফ टीम تحریریه
    편집국 편집부 월요일 화요일 수요일 목요일 금요일 토요일 일요일 오전 오후
    """.split()
)
"""A part of a byline that has one of these is no person, unless it is an agency without it."""

BESIDE = frozenset(
    """
    published posted updated modified follow following subscribe view add share gepubliceerd bijgewerkt geplaatst
    gewijzigd aangepast volg veröffentlicht aktualisiert folgen publié mis suivre publicado publicada actualizado
    actualizada atualizado atualizada seguir pubblicato aggiornato segui publicerad uppdaterad följ publiceret
    offentliggjort opdateret følg publisert oppdatert julkaistu päivitetty seuraa opublikowano zaktualizowano
    aktualizacja publikováno aktualizováno опубликовано обновлено yayınlanma güncelleme
    """.split()
)
"""What begins the button or the date that stands beside a name."""

BEFORE_BESIDE = frozenset("first last originally laatst zuletzt dernière última ultima sist senast".split())
"""What may stand before it and is no part of the name either."""

DESKS = frozenset(
    """
    staff redactie webredactie redaktion newsroom newsdesk desk team redazione rédaction redacción redação redakcja
    redaktionen toimitus news agency agentur agence agencia agenzia writer bureau
    """.split()
)
"""Words behind an agency's name that leave it the agency: Reuters Staff."""

NEWSROOMS = ("redactie", "redaktion", "redaktionen", "redaksjonen", "redaksjon", "toimitus")
"""What a word ends in that is a newsroom's: Sportredaktion."""

TEAMS = (
    *("公司", "会社", "會社", "회사", "銀行", "银行", "集团", "集團", "传媒", "傳媒"),
    *("팀", "일보", "신문", "뉴스", "방송", "닷컴", "通信", "放送", "中心"),
    *("网", "網", "报", "報", "社", "新闻", "新聞", "取材班", "编辑部", "編集部"),
)
"""What a name in a script without spaces ends in that is a desk's or a house's."""

SOURCES = (
    *"bron quelle source fuente fonte kilde källa lähde źródło zdroj forrás sursa izvor источник джерело".split(),
    *(
        "kaynak",
        "sumber",
        "nguồn",
        "πηγή",
        "المصدر",
        "منبع",
        "מקור",
        "स्रोत",
        "সূত্র",
        "ที่มา",
        "来源",
        "來源",
        "出典",
        "출처",
    ),
)
"""What stands before the agency that a story comes from, with a colon."""

JOINED_BY = "avec with met mit con com med and en und et y e och og и voor für for per via".split()
"""What joins an agency in brackets to a person."""

PARTICLES = frozenset(
    """
    van de der den het ter ten te 't ’t 's ’s in op aan uit onder over bij la le du des del della dello di da dos das do
    von zu zur zum vom vor am und y e i i bin ibn bint ben al el ul ul- abu af av ap ab ó ní nic mac mc st san santa
    d' d’ l' l’ la- las los het- tot thoe
    """.split()
)
"""Words of names that begin without a capital."""

PLACED = frozenset("do da em en desde na no dal dalla in at aus vanuit uit w we v ve в во у".split())
"""What leads to the place that somebody writes from, behind a comma, and begins no name: "do Rio de Janeiro"."""

AFTER_A_NAME = frozenset("jr sr phd md ma msc mba esq ii iii iv drs ir mr prof dr ba bsc obe cbe mbe rn jd llm".split())
"""Degrees and generations behind a comma."""

DEGREES = frozenset("phd msc bsc mba llm obe cbe mbe".split())
"""Those that no surname is, also without a comma."""

HONORIFICS = frozenset("drs dr ir ing mr mw dhr prof bc mag dott dra lic".split())
"""Titles before a name in lower case, with a point or without."""

COMPANIES = frozenset(
    """
    AB AG ASA ApS BV B.V CommV EIRL EOOD GbR HB KG KGaA Kft Kht LLP Lda Limitada Limited Ltda MMC NV N.V Nyrt OHG OOD Oy
    Oyj OÜ PLC QSC S.A S.A.S S.C S.C.P S.Com S.Coop S.L S.L.L S.L.U S.p.A S.r.l SARL SAS SASU SNC Tbk VOF Zrt A.Ş Şti
    d.o.o s.r.o a.s АД ЕООД ООД ООО ЗАО ОАО АО РАО ПАО НПО ТОВ ПрАТ PT Perum (주) 주식회사 유한회사 株式会社
    Corp Corporation Group Gruppe Groep Stiftung Holding Holdings Technologies Solutions Systems Partners Consulting
    Industries Ventures Studios Labs Enterprises Associates
    """.split()
)
"""Legal forms of companies behind or before a name, without their last full stop, and what many are called; as written:
"ag" may be a word."""
