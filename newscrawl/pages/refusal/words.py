"""Words that tell a page that is no article: of servers' errors, of pages that are gone, of consent to cookies."""

from __future__ import annotations

import re

from newscrawl.pages.tree.sentences import MOSTLY_DENSE, weigh

DENSE_WORD = 6.0  # weight of a word in scripts without blanks
SEARCH = re.compile(r"(?:^|&)(q|s|query|search|zoek|keyword)=")
_NUMBER = re.compile(r"\d+(?:&|$)")
FRONT_PATH = re.compile(r"/(?:index\.\w{2,5}|home/?|nieuws/?|news/?)?", re.IGNORECASE)
FORUM_HOST = re.compile(r"(?:www\.)?(?:forums?|boards?|bbs|discuss|discourse|community|talk)\.")
FORUM_PATH = re.compile(
    r"/(?:forums?|threads?|topics?|viewtopic|showthread|showtopic|questions|discussions?|boards?|bbs)(?=[/.?-]|$)",
    re.IGNORECASE,
)
TALK = frozenset(  # what forums label their posts, members and buttons with
    """answer answers asked forum forums joined member members post posted posts quote replies reply thread threads
    topic topics upvote upvotes vote votes""".split()
)
YOU = re.compile("you(?:rs?|rself|[’']\\w+)?\\b")  # a shop, a manual and a forum talk to their readers
QUOTES = '"“”„«»「」'  # a report quotes
CART = re.compile(  # in lower case; its letters stand first, so that they are found quickly
    rb"cart(?![a-z])(?:(?<![a-z\x80-\xff]cart)|(?<=tocart)|(?<=ingcart)|(?<=minicart))"
)
OWN_COOKIES = re.compile(  # "We use cookies", "Wij en onze partners plaatsen cookies"
    r"^\W*(?:(?:by|door|to|om|um|with|met|mit|avec|con|com|med) [^.]{0,60})?"
    r"\b(?:we|our|wij|onze|wir|unsere|nous|notre|nos|nosotros|utilizamos|usamos|noi|utilizziamo|vi|vår|używamy|мы)\b"
    r"[^.!?]{0,120}\bcookies?\b"
    r"|^[^.!?]{0,80}\b(?:partners|partner|partnerzy|partenaires|socios|parceiros|partnere|партнеры)\b"
    r"[^.!?]{0,80}\bcookies?\b"
    r"|^[^.!?]{0,60}\bbesuchen sie uns wie gewohnt mit werbung"
    r"|^[^.!?]{0,80}\b(?:family of brands|merkenfamilie|markenfamilie|famille de marques|familia de marcas)\b",
    re.IGNORECASE,
)
YOUR_COOKIES = re.compile(  # "The Herald and others set cookies to give you ..."
    r"^[^.!?]{0,80}\bcookies?\b[^.!?]{0,80}\b(?:u|uw|je|jou|jouw|you|your|ihnen|ihre|ihren|vous|votre|usted|tuo|tua)\b",
    re.IGNORECASE,
)
_PAGES = (  # what a title speaks of that says more than a number of an error: "404 - We lost the page that you want"
    """page p[aáà]gina seite sida siden sivu stron stránk oldal stranic страниц σελίδα sayfa halaman ページ 页面 頁面
    페이지 found error erreur fout fehler server looking gevonden gefunden oops oeps sorry hoppla ups forbidden
    denied unavailable""".split()
)
_TOLD = rf"\s(?=(?:[^\s|]+\s+){{3}})(?!.*(?:{'|'.join(_PAGES)}))"  # "500 - so many jobs are lost"
ERRORS = re.compile(  # in a title or a heading
    rf"^\W*[45]\d\d\W*?(?:$|\||[-–—:](?!{_TOLD})|error|not (?:found|a)|forbidden)"
    r"|\b(?:error|fout|fehler|erreur|http|status)\W*[45]\d\d\b"
    r"|(?:page|file|article|content)(?: can(?:no|')t be| could not be| was)? not found"
    r"|(?:^|[-–—|:] )\W*not found\W*(?:$|[-–—|])"
    r"|403 forbidden|are you a robot"
    r"|^\W*(?:too many requests|internal server error|bad gateway|gateway time-?out|database error"
    r"|(?:site |website |scheduled |under |down for |en |in |w )*(?:maintenance|onderhoud|wartung|wartungsarbeiten"
    r"|mantenimiento|manutenzione|manutenção|underhåll|vedlikehold|huolto|mantenimento)|coming soon"
    r"|redirecting|redirect|moved permanently|object moved|it works|welcome to nginx|oops|oeps|ups|hoppla|whoops"
    r"|we(?:'ll| will) be (?:right )?back(?: soon| shortly)?)\W*(?:$|[-–—|])"
    r"|(?:^|[-–—|:] )\W*(?:access denied|just a moment|service unavailable|toegang geweigerd|something went wrong"
    r"|er ging iets mis|attention required)",
    re.IGNORECASE,
)
_MISSING = (  # a page, and what became of it
    (r"pagina", r"niet (?:meer )?(?:worden )?(?:gevonden|beschikbaar)"),
    (r"pagina(?: die u \w+)?", r"bestaat (?:helaas )?niet"),
    (r"(?:the|this|that|requested) page", r"(?:can(?:no|')t be|could not be|was|is)(?: not)? found"),
    (r"(?:the|this|that|requested) page", r"(?:does ?n[o']t|no longer) exists?"),
    (r"(?:can(?:no|['’])t|could(?: not|n['’]t)|unable to) find (?:that|the|this) page", ""),
    (r"(?:the|this) (?:article|story) (?:that )?you(?: are|['’]re| were)? (?:looking|look|requested|tried)", ""),
    (r"(?:this|the) (?:article|story)", r"(?:has expired|is no longer available)"),
    (r"(?:deze|de) pagina", r"(?:kunnen|konden|kon|kan)[^.!?]{0,20} niet (?:meer )?(?:vinden|gevonden)"),
    (r"dit artikel", r"is (?:helaas )?niet (?:langer|meer) beschikbaar"),
    (r"dieser artikel", r"ist (?:leider )?nicht (?:mehr|länger) verfügbar"),
    (r"cet article", r"n['’]est (?:plus|pas) disponible"),
    (r"este artículo", r"(?:ya )?no está disponible"),
    (r"questo articolo", r"non è più disponibile"),
    (r"\bthis domain (?:is|may be) for sale", ""),
    (r"seite", r"nicht (?:mehr )?(?:gefunden|existiert|verfügbar|vorhanden)"),
    (r"seite", r"existiert (?:leider )?nicht"),
    (r"page(?: que vous \w+)?", r"(?:introuvable|n['’](?:existe|est) (?:pas|plus)|n['’]a pas été trouvée)"),
    (r"página", r"no (?:fue |ha sido |se ha )?(?:encontrad|existe|encuentra)"),
    (r"página", r"não (?:foi |existe|encontrad)"),
    (r"pagina(?: che \w+ ?\w*)?", r"(?:non (?:è stata )?(?:trovata|esiste|disponibile)|nu (?:a fost|există|poate))"),
    (r"pàgina", r"no (?:s'ha |existeix|trobada)"),
    (r"sidan", r"(?:du \w+ )?(?:\w+ ){0,2}(?:hittades inte|inte (?:hittas|finns)|finns inte)"),
    (r"siden", r"(?:du \w+ \w+ )?(?:\w+ ){0,2}(?:ikke (?:fun|find|finn)|fin[dn]e?s ikke|eksisterer ikke)"),
    (r"(?:ikke finde|finner ikke|finde ikke) (?:den side|siden)", ""),
    (r"sivua?", r"ei (?:löydy|löytynyt|ole)"),
    (r"stron[ay]", r"nie (?:została |istnieje|znaleziono|znalezion)"),
    (r"strán?k[ay]", r"(?:nebyla |nenalezena|neexistuje|nebola |nenájden)"),
    (r"oldal", r"nem található"),
    (r"stranica", r"(?:nije (?:pronađena|najdena)|ne postoji|ni bil[ao]? najden)"),
    (r"страниц[аыуы]", r"(?:не (?:найдена|существует|знайден)|удалена)"),
    (r"сторінк[аиу]", r"не (?:знайден|існує)"),
    (r"страницата", r"(?:не (?:е намерена|беше намерена|съществува))"),
    (r"σελίδα", r"δεν (?:βρέθηκε|υπάρχει)"),
    (r"sayfa", r"(?:bulunamadı|bulunamıyor|mevcut değil)"),
    (r"halaman", r"tidak (?:ditemukan|tersedia)"),
    (r"(?:không tìm thấy|trang (?:này )?không tồn tại)", ""),
    (r"ページ", r"(?:が|は)?(?:見つかりません|存在しません|見つかりませんでした)"),
    (r"(?:页面|頁面|网页|網頁)", r"(?:不存在|找不到|未找到|已被删除|已刪除)"),
    (r"페이지", r"(?:를|가)? ?(?:찾을 수 없|존재하지 않)"),
    (r"الصفحة", r"(?:غير موجودة|غير متوفرة|لم يتم العثور)"),
    (r"(?:ไม่พบหน้า)", ""),
    (r"(?:העמוד|הדף)", r"(?:לא נמצא|אינו קיים)"),
    (r"(?:صفحه)", r"(?:یافت نشد|پیدا نشد|وجود ندارد)"),
    (r"(?:पेज|पृष्ठ)", r"नहीं मिला"),
)  # fmt: skip
_BETWEEN = r"[^.!?。]{0,60}?"
MISSING = re.compile(  # in a title, a heading or the first sentence of a text
    "|".join([rf"\b{page}{_BETWEEN}(?:{lost})" if lost else page for page, lost in _MISSING]), re.IGNORECASE
)


def count_words(text: str) -> int:
    """How many words a text has, in scripts that part none about as many."""
    weight = weigh(text)
    return max(len(text.split()), int(weight / DENSE_WORD) if weight > MOSTLY_DENSE * len(text) else 0)


def searches(path: str, query: str) -> bool:
    """Whether an address asks for what holds some words; not for the article of a number, nor deep in a site by `s`."""
    match = SEARCH.search(query)
    if match is None or _NUMBER.match(query, match.end()):
        return False
    return match[1] != "s" or path.count("/") <= 1 or "search" in path
