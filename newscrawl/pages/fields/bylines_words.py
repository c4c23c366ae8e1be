"""What stands before the names of writers in lines of a page. Data only, in lower case, each a pattern."""

from __future__ import annotations

from newscrawl.text.names_words import POST_LABELS, POST_PHRASES

LABELS = (  # stand before names with a colon only
    *POST_LABELS,
    *("authors?", "words", "auteure?s?", "autor(?:a|e|en|es|in|ka|zy)?", "autrice", "redactie", "redacción", "testo"),
    *("te(?:x|ks)t[eo]?", "opracowanie", "haber", "muhabir", "interview"),
    *("автор(?:ы)?", "текст", "корреспондент", "кореспондент", "журналист", "журналіст", "teksti", "kirjoittajat?"),
    *("toimittaja", "szerzők?", "yazar", "penulis", "reporters?", "tác giả", "autoři", "συντάκτ(?:ης|ρια)", "κείμενο"),
    *("كتبت?", "الكاتبة?", "إعداد", "نویسنده", "خبرنگار", "כתבו", "लेखक", "लेखिका", "रिपोर्टर", "লেখক", "রিপোর্টার"),
    *("প্রতিবেদক", "ผู้เขียน", "เรื่อง", "글쓴이", "작성자", "撰文", "撰稿", "作者", "取材・文", "執筆", "著者", "筆者"),
)
COLUMNS = frozenset(  # labels of tables about an article
    "author authors auteur auteurs autor autora autore autores autorin autorin/autor autor/in autor*in автор".split()
)
_BEFORE_NAMES = ("by", "door", "von", "par", "por", "di", "av", "af", "przez", "oleh", "írta", "yazan", "scris de")
_WROTE = (
    *("written", "words", "story", "report(?:ed|ing)?", "te(?:x|ks)te?", "geschreven", "posted", "submitted"),
    *("opinion", "analysis", "commentary", "column", "interview", "contributed"),
)
OPENINGS = (
    *_BEFORE_NAMES,
    *POST_PHRASES,
    *(f"{word} (?:{'|'.join(_BEFORE_NAMES)})" for word in _WROTE),
    *("автор", "текст", "بقلم", "מאת", "tekijä", "文", "記者", "记者", "γράφ(?:ει|ουν)(?: ο| η| οι)?", "द्वारा", "โดย"),
    *("rédigé par", "écrit par", "escrito por", "scritto da", "skrevet a[vf]", "skriven av", "geschrieben von"),
    *(
        "das (?:gespräch|interview) führten?",
        "aufgezeichnet von",
        "gast(?:beitrag|kommentar) von",
        "entretien réalisé par",
    ),
    *("verfasst von", "ein(?:e|en)? (?:gast)?(?:beitrag|kommentar|analyse|bericht|interview) von"),
    *("article rédigé par", "propos recueillis par", "publié par", "publicado por", "texto de", "a cura di"),
    *("articolo di", "dal(?:la)? nostr[oa] (?:inviat[oa]|corrispondente)", "kirjoittanut", "oprac\\."),
    *("материал подготовил[аи]?", "van onze (?:verslagge\\w+|redact\\w+|correspondente?n?)"),
)
WROTE_BY = ("article by", "post(?:ed)? by", "authored by", "napisa(?:ł|ła|li)", "contributors?")
