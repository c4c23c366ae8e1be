"""What class names, ids, roles and item properties say of an element: word groups as bits.

A name is split at capitals, digits and punctuation (`articleBody`, `article-body` and `article_body2` are the
words article and body); a word, or two neighbouring words, then speak for a group. The verdict is cached per
string, since the pages of one site repeat the same few hundred names.
"""

from __future__ import annotations

import re
from functools import lru_cache

BODY = 1  # the text of an article
COMMENT = 1 << 1  # what readers wrote
CONSENT = 1 << 2  # cookies, agreements, popups
RELATED = 1 << 3  # other articles
SHARE = 1 << 4  # share and follow bars
ADVERT = 1 << 5  # adverts, shops, affiliate boxes
SIGNUP = 1 << 6  # newsletters, subscriptions, log-in
CAPTION = 1 << 7  # captions and credits of pictures
BYLINE = 1 << 8  # authors and their biographies
FACTS = 1 << 9  # date, section label, reading time
TAGS = 1 << 10  # keywords
MENU = 1 << 11  # navigation, header and footer of the site
ASIDE = 1 << 12  # side columns and boxes
HIDDEN = 1 << 13  # named as hidden, or for screen readers
STANDFIRST = 1 << 14  # the text between headline and body
HEADLINE = 1 << 15
QUOTE = 1 << 16  # a pulled quote repeats a sentence of the text
MEDIA = 1 << 17  # players and galleries
CORRECTION = 1 << 18  # notes below a text: copyright, corrections, contact
WIDGET = 1 << 19  # weather, stock prices, scores, polls
ARTICLE = 1 << 20  # an article as a whole
UNSEEN = 1 << 21  # its attributes hide it: no name says so

GROUPS: dict[str, int] = {name: value for name, value in list(globals().items()) if name.isupper()}

_WORDS: dict[int, str] = {
    BODY: "articlebody bodytext maincontent storybody artikeltekst fliesstext articletext posttext storytext bodycopy "
    "articlecontent storycontent postcontent entrycontent richtext newstext brodtext leipateksti",
    COMMENT: "comment comments commentary commentlist disqus reactie reacties kommentar kommentare kommentarer "
    "commentaire commentaires comentario comentarios commenti komentarze reply replies respond livefyre coral",
    CONSENT: "cookie cookies consent gdpr onetrust privacy cmp modal popup overlay lightbox dialog agreement "
    "disclaimer truste didomi toast interstitial",
    RELATED: "related relatedposts recommended recommendation recommendations recommend readmore more moreon trending "
    "popular mostread meistgelesen teaser teasers promo latest leesook aanrader aanraders onward crosshead linklist "
    "mehr verwandte gerelateerd similar suggested suggestions outbrain taboola upnext next prev previous pagination "
    "pager furtherreading otherstories zergnet carousel relacionadas relacionados headlines topstories "
    "inlinelink rightrail readnext storylinks",
    SHARE: "share sharing sharebar shares social socials sharethis addthis addtoany sociale teilen delen follow "
    "whatsapp facebook twitter pinterest partager compartir condividi socialshare",
    ADVERT: "ad ads advert advertisement advertisements advertising advertorial adsense adslot sponsor sponsored "
    "sponsors dfp anzeige werbung banner banners affiliate shop shopping product products buy commerce adunit "
    "advertentie reclame publicidad pub deals coupon",
    SIGNUP: "newsletter newsletters subscribe subscription subscriptions signup signin login register registration "
    "paywall regwall abo abonnement abonneer abonneren nieuwsbrief premium membership donate donation donations "
    "piano optin mailinglist inscription",
    CAPTION: "caption captions figcaption credit credits copyright legend photocredit imagecaption bildunterschrift "
    "bijschrift fotograaf photographer pie legende "
    "legenda leyenda epigrafe podpis imgdesc photodesc didascalia bildtext bildetekst billedtekst kuvateksti",
    BYLINE: "author authors byline bylines bio biography auteur autor autore authorbox autoren writer contributor "
    "contributors profile reporter journalist",
    FACTS: "date dates time timestamp published pubdate datetime datum datepublished dateline meta metadata "
    "postmeta articlemeta kicker eyebrow label labels category categories section breadcrumb breadcrumbs crumbs "
    "byte readtime readingtime views counter updated topline rubric",
    TAGS: "tag tags taglist keyword keywords topics topic themen hashtag hashtags tagcloud etiquetas",
    MENU: "nav navbar navigation menu footer masthead topbar toolbar submenu megamenu sitenav siteheader pagefooter "
    "skip search searchform languages hamburger offcanvas drawer tabs tablist toc",
    ASIDE: "aside sidebar sidebars rail widget widgets infobox factbox sidecolumn rightcolumn leftcolumn tertiary "
    "secondary complementary sidecol",
    HIDDEN: "hidden invisible hide screenreader visuallyhidden sronly offscreen template print noprint printonly",
    STANDFIRST: "standfirst intro lead lede leadtext deck dek subtitle subheadline subhead subheading summary excerpt "
    "chapo chapeau sommario sumario bajada teasertext inleiding vorspann introduction abstract ingress strapline "
    "entradilla subtitulo subtitel alternativeheadline synopsis preamble manchet",
    HEADLINE: "headline title heading titel kop titre titulo titolo storytitle",
    QUOTE: "pullquote blockquote",
    MEDIA: "video player gallery slideshow audio podcast photogallery videoplayer jwplayer brightcove embed "
    "mediaplayer diashow galerie fotostrecke slider",
    CORRECTION: "correction corrections colophon disclosure trust tip tips contact feedback report",
    WIDGET: "weather poll quiz ticker stock stocks quote scoreboard countdown chart calculator marketdata live "
    "rating ratings",
    ARTICLE: "article story artikel post entry newsarticle blogpost",
}  # fmt: skip

_PAIRS: dict[int, str] = {
    BODY: "article body, story body, body text, body content, content body, article text, article content, "
    "story content, post content, entry content, post body, article main, main content, rich text, entry body, "
    "artikel tekst, artikel text, news body, news text, news content, body copy, paywall content, single content, "
    "field body, content article, text content, article paragraph, body paragraph, story text, td post, "
    "wysiwyg content, body main, articles body",
    CONSENT: "terms conditions, privacy policy, user agreement",
    RELATED: "read more, read also, read next, lees ook, see also, also read, most read, most popular, up next, "
    "more from, more stories, more news, next article, other news, other stories, top stories, in depth, lees meer, "
    "further reading, link list, latest news, news list, article list, inline link, editors picks, you may, "
    "right rail, meer nieuws",
    SHARE: "social media, follow us",
    SIGNUP: "sign up, log in, opt in, call action",
    CAPTION: "img desc, image desc, photo desc, img description, "
    "image description, media description, photo description, picture description, image title, "
    "image info, media info, wp caption, photo by",
    BYLINE: "about author, author bio, author info, post author",
    FACTS: "publish date, publication date, last modified, read time, reading time, article info, article header, "
    "post info, entry meta, post meta, article meta",
    MENU: "site header, page header, page footer, site footer, main nav, top bar, skip link, table contents",
    ASIDE: "side bar, right column, left column, side column, fact box, info box",
    HIDDEN: "screen reader, sr only, visually hidden, display none, d none, is hidden, assistive text",
    STANDFIRST: "article lead, article intro, article summary, story summary, article subtitle, sub title, "
    "sub headline, sub heading, stand first, post excerpt, article excerpt, article description, article dek, "
    "lead text, intro text, entry summary, article abstract, page description, short description, key points",
    QUOTE: "pull quote, quote box",
    MEDIA: "photo gallery, image gallery, video player, media player",
}  # fmt: skip

_NEUTRAL_PAIRS = frozenset(
    ["ad free", "lead image", "more content", "no ads", "has caption", "has sidebar", "with sidebar", "no sidebar"]
)

_OTHERWISE = {  # pairs that mean something else than their words: the first group is not meant, the second is
    "block quote": (WIDGET, QUOTE),
    "teaser text": (RELATED, STANDFIRST),
}


def _index(table: dict[int, str], separator: str | None) -> dict[str, int]:
    found: dict[str, int] = {}
    for group, words in table.items():
        for word in words.split(separator):
            found[word.strip()] = found.get(word.strip(), 0) | group
    return found


_BY_WORD = _index(_WORDS, None)
_BY_PAIR = _index(_PAIRS, ",")
_PAIRED = frozenset([pair.partition(" ")[0] for pair in (*_BY_PAIR, *_NEUTRAL_PAIRS, *_OTHERWISE)])
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SPLIT = re.compile(r"[^a-z]+")


@lru_cache(maxsize=50_000)
def groups(name: str) -> int:
    """The groups that a class list, id, role or item property belongs to, as bits; 0 for none."""
    bits = 0
    for token in name.split():
        bits |= _token_groups(token)
    return bits


@lru_cache(maxsize=50_000)
def _token_groups(token: str) -> int:
    low = token if token.islower() else _CAMEL.sub(" ", token).lower()
    if low.isalpha() and low.isascii():  # one word
        return _BY_WORD.get(low, 0)
    bits = 0
    previous = ""
    for word in _SPLIT.split(low):
        pair = f"{previous} {word}" if previous in _PAIRED else ""
        if pair in _NEUTRAL_PAIRS:
            return bits
        bits |= _BY_WORD.get(word, 0) | _BY_PAIR.get(pair, 0)
        if pair in _OTHERWISE:
            against, instead = _OTHERWISE[pair]
            bits = bits & ~against | instead
        previous = word
    return bits
