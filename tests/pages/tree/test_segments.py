from __future__ import annotations

import pytest

from newscrawl.pages.phrases import credits_picture, is_noise, is_surely_none, points_elsewhere
from newscrawl.pages.tree.sentences import DENSE_WEIGHT, ends_sentence, weigh
from tests.pages.body.body_pages import PARAGRAPHS, article, body_of, paras


@pytest.mark.parametrize(
    "text", ["Klaar.", "Klaar?»", "“Klaar.”", "Klaar.)", "好。", "好。」", "نعم؟", "हाँ।", "ፈጸመ።", "ပြီး။", "Այո։"]
)
def test_ends_of_sentences_in_many_scripts(text: str) -> None:
    assert ends_sentence(text)


@pytest.mark.parametrize("text", ["", "Klaar", "Klaar,", "12", "”"])
def test_what_ends_no_sentence(text: str) -> None:
    assert not ends_sentence(text)


def test_characters_of_scripts_without_spaces_weigh_more() -> None:
    assert weigh("abcd") == weigh("abcé") == 4
    assert weigh("港町") == 2 * DENSE_WEIGHT


def test_phrases_speak_at_the_start_of_short_texts_only() -> None:
    assert points_elsewhere("Lees ook: de brug is open")
    assert points_elsewhere("» Read more about the bridge")
    assert not points_elsewhere("Wie dit wil weten kan hier lees ook vinden")
    assert not points_elsewhere("Read more " + "and more " * 40)
    assert credits_picture("Foto: J. Bakema")
    assert not credits_picture("Een foto: dat wil iedereen")
    assert is_noise("Advertisement")
    assert is_noise("12:30")
    assert is_noise("Poll wordt geladen…")
    assert is_noise("1.234 keer gelezen")
    assert not is_noise("1.234 keer gelezen en gedeeld")
    assert is_noise("(Artikel gaat verder onder de advertentie)")
    assert not is_noise("Nieuwe motor")


@pytest.mark.parametrize(
    "line",
    [
        *("Lies auch: Neue Brücke", "À voir aussi : le pont", "Lee además: el puente", "Sprawdź też: most"),
        *("ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ: Η γέφυρα", "İLGİLİ HABER Yeni köprü", "Ezt olvasta már? Az új híd", "▼関連記事 港の橋"),
        "ये भी देखें: नया पुल",
    ],
)
def test_what_points_elsewhere_in_other_languages(line: str) -> None:
    assert points_elsewhere(line)


@pytest.mark.parametrize("label", ["Publicidade", "Hirdetés", "ΔΙΑΦΗΜΙΣΗ", "إعلان", "विज्ञापन", "廣告", "Oglas"])
def test_the_label_of_an_advert_is_noise_in_any_language(label: str) -> None:
    assert is_noise(label)


@pytest.mark.parametrize(
    "text",
    [
        "Please enable JavaScript to watch this video.",
        "This slideshow requires JavaScript.",
        "Zet JavaScript aan om de video te bekijken.",
        "Aktivieren Sie JavaScript um das Video zu sehen.",
        "JavaScript is disabled in your browser.",
        "動画を見るには JavaScript を有効にしてください。",
    ],
)
def test_a_call_for_scripts_is_no_text(text: str) -> None:
    assert is_surely_none(text)


@pytest.mark.parametrize(
    "text",
    [
        "Building everything in JavaScript meant you needed a lot more JavaScript.",
        "Basic workflows require no coding, but having JavaScript knowledge helps.",
        "De school leert kinderen JavaScript en Python.",
    ],
)
def test_a_sentence_about_scripts_is_text(text: str) -> None:
    assert not is_surely_none(text)


def test_a_caption_that_ends_in_a_credit_is_no_text() -> None:
    assert is_surely_none("De brug in 2025. Foto: gemeente Oostwolde")
    assert is_surely_none("The quay at Kaap Vaak (Photo: Jan Bos/KB)")
    assert is_surely_none("Dusk on the old canal. Credit: Jan Bos")
    assert not is_surely_none("Cost per credit: 472 dollars")
    assert not is_surely_none("Op de foto: de brug. Daarachter ligt de oude haven van het dorp.")


@pytest.mark.parametrize(
    "text",
    [
        "Schrijf je in voor onze nieuwsbrief.",
        "Soutenez notre rédaction par un don.",
        "Подписывайтесь на наш Telegram-канал.",
        "Dit artikel is alleen voor abonnees.",
        "この記事は有料会員限定です。残り345文字",
        "Already a subscriber? Log in",
        "An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.",
        "Your browser does not support the video tag.",
        "Artikel gaat verder onder de video",
        "An dieser Stelle befindet sich ein Inhalt von anderswo, den Sie mit einem Klick sehen.",
        "Deze inhoud wordt gehost door een ander. Accepteer cookies om te kijken.",
        "Deze samenvatting is gemaakt met AI en nagelezen.",
        "Bekijk hieronder de video:",
        "Ciąg dalszy artykułu pod zdjęciem",
    ],
)
def test_what_asks_readers_to_follow_pay_or_consent_is_none(text: str) -> None:
    assert is_surely_none(text)


@pytest.mark.parametrize(
    "text",
    [
        "Steun onze troepen, riep de menigte maandag op het plein.",
        "Weiter unter dem Deich verläuft der alte Weg, den nur wenige kennen.",
        "Verder lezen we in het rapport dat de oever al jaren verzakt.",
        "Ciąg dalszy procesu nastąpi w maju.",
    ],
)
def test_sentences_that_open_much_alike_stay(text: str) -> None:
    assert not is_surely_none(text)
    assert not points_elsewhere(text)


@pytest.mark.parametrize("text", ["İlgili haber: köprü açıldı", "Vezi și: podul", "もっと読む：橋", "Lasīt arī: tilts"])
def test_pointers_in_more_languages(text: str) -> None:
    assert points_elsewhere(text)


def test_a_list_of_documents_between_paragraphs_stays() -> None:
    items = '<li><a href="/d/1.pdf">Besluit van de raad</a></li><li><a href="/d/2.PDF">Kaart van de kade</a></li>'
    html = article(f"{paras(PARAGRAPHS[:1])}<ul>{items}</ul>{paras(PARAGRAPHS[1:])}")
    assert body_of(html).paragraphs == [PARAGRAPHS[0], "Besluit van de raad\nKaart van de kade", *PARAGRAPHS[1:]]


@pytest.mark.parametrize("mark", ["\u202c", "\u200f", "\u200b", "\u2069", "\ufeff"])
def test_marks_of_direction_hide_no_end_of_a_sentence(mark: str) -> None:
    texts = [
        "يعاد فتح الجسر فوق القناة أمام السيارات يوم الاثنين.",
        "وقالت البلدية إن الأعمال بقيت ضمن الميزانية المقررة.",
    ]
    assert body_of(article(paras([f"\u202b{text}{mark}" for text in texts]))).paragraphs != []


@pytest.mark.parametrize(
    "text",
    [
        "Deel dit artikel op Facebook of Twitter",
        "Scroll down to continue reading",
        "Copyright 2026 The Courier. All rights reserved. This material may not be published or rewritten.",
        "Il vous reste 80% de cet article à lire. La suite est réservée aux abonnés.",
        "残り1,234文字",
        "Нашли ошибку? Выделите текст и нажмите Ctrl+Enter.",
        "（责任编辑：王小明）",
        "【编辑：王小明】",
        "编辑 王小明 校对 李红",
        "责编|王小明",
        "（原标题：渡轮恢复通航）",
        "原标题：渡轮恢复通航",
        "（原题为《渡轮恢复通航》）",
        "【免责声明】本文仅代表作者本人观点。",
        "声明：文章内容仅供参考，不构成投资建议。",
        "图片来自网络，如有侵权，请联系删除。",
        "每日推送港口消息。扫描下方二维码关注我们。",
        "Het lijkt erop dat u een adblocker gebruikt. Zet deze uit om onze site te steunen.",
        "Riproduzione riservata",
        "Volg De Haven op Facebook en Instagram.",
        "Wat vindt u van dit artikel? Laat het ons weten.",
        "Neem contact op met de redactie: redactie@krant.example",
    ],
)
def test_notices_in_more_languages(text: str) -> None:
    assert is_surely_none(text)


@pytest.mark.parametrize(
    "text",
    [
        "Il vous reste trois jours pour visiter le port, selon la mairie.",
        "Nog 30% van de schippers vaart op diesel.",
        "未经授权进入码头的人将被罚款。",
        "编辑部主任星期一表示，报纸将继续出版。",
        "编辑部负责人",
        "乘客可以扫描船上的二维码付款。",
        "原标题赛将在港口举行。",
        "Deel van de brug is al open.",
        "Volg de rivier en u komt vanzelf bij de brug.",
    ],
)
def test_sentences_that_open_as_notices_do_stay(text: str) -> None:
    assert not is_surely_none(text)


@pytest.mark.parametrize(
    "heading",
    [
        '<h2 id="kade"><a href="#kade">Nieuwe kade</a></h2>',
        '<h3 id="kade"><a href="#kade">Nieuwe kade ¶</a></h3>',
        '<div role="heading" aria-level="3">Nieuwe kade</div>',
    ],
)
def test_subheadings_that_lead_to_themselves_or_are_headings_by_role(heading: str) -> None:
    html = article(paras(PARAGRAPHS[:1]) + heading + paras(PARAGRAPHS[1:]))
    assert body_of(html).paragraphs == [PARAGRAPHS[0], "Nieuwe kade", *PARAGRAPHS[1:]]


def test_a_paragraph_that_is_all_link_in_a_script_without_blanks() -> None:
    texts = [
        "渡船公司星期一说，停航八个星期以后，渡船已经重新开航。",
        "码头在这段时间里加长了，发动机也换成了新的。乘客付的还是旧价钱。",
        "船长说，等待是值得的，因为新的发动机更加安静。",
    ]
    inner = f'<p>{texts[0]}</p><p><a href="/n/1"><b>{texts[1]}</b></a></p><p>{texts[2]}</p>'
    assert body_of(article(inner)).paragraphs == texts


def test_a_line_of_links_with_bars_between_is_no_text() -> None:
    line = '<p><a href="/">De Polderbode</a> | <a href="/contact">Contact</a></p>'
    html = f"<html><body><h1>Veer vaart weer</h1><blockquote>{PARAGRAPHS[0]}</blockquote>{paras(PARAGRAPHS[1:])}{line}"
    assert body_of(html).paragraphs == PARAGRAPHS
    numbered = '<h2>1. <a href="/a">Kats</a></h2>'
    texts = [PARAGRAPHS[0], "1. Kats", *PARAGRAPHS[1:]]
    assert body_of(article(paras(PARAGRAPHS[:1]) + numbered + paras(PARAGRAPHS[1:]))).paragraphs == texts
