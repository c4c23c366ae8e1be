"""Words of links that do something and name no section. Data only, in lower case; all but TOOLS are patterns."""

from __future__ import annotations

TOOLS = frozenset(
    """
    print|share|share this|email|e-mail|mail|comments|menu|topics|tags|facebook|twitter|whatsapp|linkedin|pinterest
    tweet|tweeten|flattr|like|gefällt mir|tumblr|reddit|digg|xing|telegram|bluesky|mastodon|threads|instagram|google+
    save|next|previous|close|deel|delen|deel dit artikel|reacties|onderwerpen|teilen|kommentare|partager|commentaires
    compartir|comentarios|condividi|commenti|compartilhar|email a friend|email to a friend|rss-feed|rss feeds|rss-feeds
    print article|print this article|print page|print this page|print version|printer-friendly|printer friendly
    printer friendly version|printable version|pdf|save as pdf|download|download pdf|permalink|rss|rss feed|feed|atom
    email this|email article|send to a friend|tell a friend|share article|share this page|bookmark|favorites|favourites
    subscribe|subscribe now|sign up|signup|register|log in|login|log out|logout|sign in|sign out|my account|account
    profile|your account|search|advanced search|contact|contact us|about us|about|help|faq|sitemap|site map|edit
    edit this page|more|read more|show more|next article|previous article|newsletter|donate|follow|follow us
    font size|text size|listen to article|you are here|overview|index
    afdrukken|artikel afdrukken|printen|printversie|doorsturen|e-mailen|abonneren|abonneer|neem een abonnement|aanmelden
    inloggen|uitloggen|registreren|mijn account|zoek|zoeken|over ons|overzicht|nieuwsoverzicht|meer|meer lezen
    lees meer|nieuwsbrief|u bent hier|je bent hier|volg ons|doneer|volgend artikel|vorig artikel
    drucken|artikel drucken|druckansicht|druckversion|seite drucken|weiterempfehlen|versenden|per e-mail versenden
    merken|abonnieren|abo|jetzt abonnieren|anmelden|einloggen|abmelden|registrieren|mein konto|suche|suchen|kontakt
    impressum|über uns|übersicht|mehr|mehr lesen|sie sind hier|sie befinden sich hier|nächster artikel
    vorheriger artikel|spenden|folgen
    imprimer|version imprimable|imprimer l'article|envoyer|envoyer à un ami|s'abonner|je m'abonne|abonnez-vous|connexion
    se connecter|s'inscrire|mon compte|rechercher|recherche|plus|en savoir plus|lire la suite|vous êtes ici|sommaire
    article suivant|article précédent|à propos|faire un don
    imprimir|imprimir artículo|enviar|suscribirse|suscríbete|iniciar sesión|regístrate|registrarse|mi cuenta|buscar
    búsqueda|más|leer más|usted está aquí|estás aquí|acceder|contacto|entrar|assine|assinar|cadastre-se|pesquisar
    você está aqui|ler mais|leia mais|contato|contacto|sobre
    stampa|versione stampabile|stampa articolo|invia|abbonati|accedi|registrati|cerca|ricerca|altro|leggi tutto
    sei in|sei qui|ti trovi in|contatti|chi siamo
    drukuj|wydrukuj|wersja do druku|wyślij|zaloguj|zaloguj się|zarejestruj|szukaj|więcej|jesteś tutaj|kontakt
    skriv ut|utskrift|skriv ut artikel|logga in|bli prenumerant|prenumerera|sök|mer|läs mer|du är här|dela
    udskriv|print artikel|log ind|abonner|bliv abonnent|søg|mere|læs mere|du er her|del|del artikel|logg inn|søk
    les mer|bestill abonnement
    tulosta|kirjaudu|kirjaudu sisään|tilaa|haku|lisää|jaa|olet tässä
    tisk|tisknout|vytisknout|přihlásit|přihlásit se|hledat|více|sdílet|nyomtatás|bejelentkezés|keresés|megosztás
    imprimare|autentificare|caută|tipărește
    печать|распечатать|версия для печати|войти|вход|регистрация|подписаться|поиск|поделиться|ещё|еще|контакты
    друк|версія для друку|увійти|пошук|поділитися
    yazdır|giriş yap|üye ol|abone ol|ara|paylaş|devamı|εκτύπωση|σύνδεση|αναζήτηση
    طباعة|بحث|تسجيل الدخول|اشترك|مشاركة|הדפסה|הדפס|חיפוש|התחברות|چاپ|جستجو|ورود
    打印|列印|打印本页|搜索|搜尋|登录|登入|注册|註冊|分享|收藏|当前位置|您的位置|目前位置|更多
    申请入驻|投稿|我要投稿|举报|客户端|关于我们|联系我们|關於我們|聯絡我們|设为首页|加入收藏|网站地图|评论|評論
    印刷|印刷する|検索|ログイン|会員登録|シェア|もっと見る|인쇄|검색|로그인|회원가입|공유|더보기|목록
    """.strip()
    .replace("\n    ", "|")
    .split("|")
)

BACK = (  # with or without where to
    *("(?:go )?back", "return to", "terug(?:keren)?", "zurück", "retour", "revenir", "volver", "regresar", "voltar"),
    *(
        "torna(?: indietro)?",
        "indietro",
        "tillbaka",
        "tilbage",
        "tilbake",
        "takaisin",
        "wróć",
        "powrót",
        "zpět",
        "späť",
    ),
    *("vissza", "înapoi", "назад", "вернуться", "geri(?: dön)?", "πίσω", "επιστροφή", "返回.*", "戻る"),
    "뒤로",
)

SHARE = (  # with the name of a network or a way
    r"(?:share|post|pin|save|e-?mail|send|follow(?: us)?|tweet) (?:this |it )?(?:on|to|via|by|in)\s.{1,30}",
    r"(?:deel(?: dit)?|delen|volg ons) (?:op|via|met|per)\s.{1,30}",
    r"(?:auf|bei|per|via|über)\s.{1,30} (?:teilen|versenden|folgen|weiterleiten)",
    r"(?:partage[rz]|envoyer|suivez-nous) (?:sur|via|par)\s.{1,30}",
    r"(?:compart(?:ir|e|ilhar?)|enviar|condividi|invia|síguenos) (?:en|em|no|na|por|via|su|per)\s.{1,30}",
    r"(?:udostępnij|sdílet|zdieľať|megosztás|поделиться|поширити|bagikan|paylaş) (?:na|w|v|в|у|ke|via)\s.{1,30}",
    r"(?:dela|del|jaa) (?:på|via|i)\s.{1,30}",
)

ALL = (  # lists of everything
    r"(?:view |see |show |browse )?all (?:news|articles|posts|stories|entries|topics|categories|blogs?|blog posts)",
    r"(?:bekijk |toon )?alle (?:nieuws|artikelen|berichten|nieuwsberichten|verhalen|categorieën|onderwerpen)",
    r"alle (?:artikel|beiträge|meldungen|nachrichten|news|themen|kategorien|nyheder|nyheter|artikler|artiklar)",
    r"(?:tous les articles|toutes les (?:actualités|actus|catégories|infos))",
    r"(?:todas las (?:noticias|categorías)|todos los artículos|todas as notícias|todos os artigos)",
    r"(?:tutti gli articoli|tutte le (?:notizie|news|categorie))",
    r"(?:wszystkie (?:artykuły|wiadomości|aktualności)|všechny (?:články|zprávy))",
    r"(?:все (?:новости|статьи|материалы)|tüm haberler|kaikki uutiset)",
)

PERIODS = (  # before a number
    *("kw", "kalenderwoche", "woche", "week", "wk", "semaine", "semana", "settimana", "vecka", "uge", "uke", "viikko"),
    *("pagina", "page", "seite", "página", "sida", "side", "strona", "strana", "страница", "sayfa"),
    *("no", "nr", "issue", "ausgabe", "editie", "edition", "numéro", "número", "numero"),
)
