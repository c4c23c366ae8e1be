from __future__ import annotations

import pytest

from newscrawl.pages.markup.charset_guess import sniff
from newscrawl.pages.markup.decoding import PART, to_utf8


def decode(html: bytes | str, encoding: str | None = None) -> str:
    return to_utf8(html, encoding).decode()


DUTCH = "<html><body><p>Café’s aan de kade vieren één week feest met coördinatie</p></body></html>"
RUSSIAN = "<p>Паром до мыса снова ходит после восьми недель простоя, сообщила компания.</p>"
CHINESE = "<p>渡船公司星期一说，停航八个星期以后，开往海角的渡船已经重新开航，这是一个好消息。</p>"
JAPANESE = "<p>フェリーは八週間の休止のあと、月曜日に運航を再開したと会社が発表しました。</p>"
GREEK = "<p>Το πλοίο προς το ακρωτήριο ξεκίνησε ξανά ύστερα από οκτώ εβδομάδες, όπως είπε η εταιρεία.</p>"
HEBREW = "<p>המעבורת אל הכף חזרה לפעול אחרי שמונה שבועות של השבתה, כך מסרה החברה ביום שני.</p>"
ARABIC = "<p>عادت العبارة إلى العمل نحو الرأس بعد توقف دام ثمانية أسابيع، كما قالت الشركة يوم الاثنين.</p>"
THAI = "<p>เรือข้ามฟากกลับมาให้บริการอีกครั้งหลังจากหยุดไปแปดสัปดาห์ บริษัทแจ้งเมื่อวันจันทร์</p>"
UKRAINIAN = "<p>Пором до мису знову ходить після восьми тижнів простою, повідомила компанія.</p>"
BULGARIAN = "<p>Фериботът до носа отново пътува след осем седмици престой, съобщи компанията в понеделник.</p>"
POLISH = "<p>Prom na przylądek znów kursuje po ośmiu tygodniach, a źródła w spółce mówią, że jeszcze częściej.</p>"
CZECH = "<p>Přívoz na mys po osmi týdnech opět jezdí a cestující jsou šťastní, že můžou domů, řekl kapitán.</p>"
HUNGARIAN = "<p>A komp nyolc hét után újra közlekedik, az utasok örülnek, a jövő héttől sűrűbben jár majd.</p>"
SLOVENE = "<p>Trajekt po osmih tednih spet pluje, češ da je življenje lažje, je sporočila družba.</p>"
TURKISH = "<p>Vapur sekiz hafta sonra yeniden çalışıyor, yolcular mutlu olduklarını ve eve döneceklerini söyledi.</p>"
LITHUANIAN = "<p>Keltas į kyšulį vėl plaukia po aštuonių savaičių, keleiviai džiaugiasi, kad gali grįžti namo.</p>"
FRENCH = "<p>Le ferry navigue à nouveau, et les passagers étaient très heureux d’être là, côté français.</p>"
SPANISH = "<p>El transbordador navega de nuevo; ¿cuándo será mañana? El capitán señaló que habrá más.</p>"
ICELANDIC = "<p>Ferjan siglir aftur eftir átta vikna hlé og farþegar eru ánægðir með það og þakka fyrir sig.</p>"


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        (POLISH, "cp1250"),
        (POLISH, "iso8859-2"),
        (CZECH, "cp1250"),
        (CZECH, "iso8859-2"),
        (HUNGARIAN, "iso8859-2"),
        (SLOVENE, "cp1250"),
        (TURKISH, "iso8859-9"),
        (LITHUANIAN, "cp1257"),
        (FRENCH, "cp1252"),
        (SPANISH, "cp1252"),
        (ICELANDIC, "cp1252"),
        (DUTCH, "utf-8"),
        (GREEK, "cp1253"),
        (GREEK, "iso8859-7"),
        (HEBREW, "cp1255"),
        (ARABIC, "cp1256"),
        (THAI, "cp874"),
        (UKRAINIAN, "cp1251"),
        (BULGARIAN, "cp1251"),
        (DUTCH, "cp1252"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (CHINESE, "gb18030"),
        (JAPANESE, "cp932"),
        (JAPANESE, "euc_jp"),
    ],
)
def test_a_charset_that_nobody_declares(text: str, charset: str) -> None:
    assert decode(text.encode(charset)) == text


@pytest.mark.parametrize("charset", ["iso-8859-1", "windows-1251", "gb2312", "utf-8"])
def test_a_charset_that_the_page_declares(charset: str) -> None:
    text = {"windows-1251": RUSSIAN, "gb2312": CHINESE}.get(charset, "<p>Café aan de kade</p>")
    html = f"<meta charset={charset}>{text}"
    assert decode(html.encode("gb18030" if charset == "gb2312" else charset)) == html


def test_what_the_transport_declares() -> None:
    assert decode("<p>Café</p>".encode("cp1252"), "iso-8859-1") == "<p>Café</p>"


def test_a_mark_before_everything() -> None:
    assert decode(b"\xef\xbb\xbf<meta charset=latin1><p>Caf\xc3\xa9") == "<meta charset=latin1><p>Café"
    assert decode("\ufeff<p>Café".encode("utf-16-le")) == "<p>Café"


def test_a_long_script_before_text_without_declaration() -> None:
    script = b"<script>" + b"x = 1; " * 100_000 + b"</script>"
    html = script + RUSSIAN.encode("cp1251") * 3 + script
    assert sniff(html) == "cp1251"


@pytest.mark.parametrize("charset", ["utf-8", "cp1252", "utf-16", "gb18030"])
def test_control_characters_go(charset: str) -> None:
    html = "<meta charset=gb18030><p>e\x0bf\x00 é\x7f"
    html = html if charset == "gb18030" else html.replace("gb18030", "x")
    assert decode(html.encode(charset)).endswith("<p>e f é")
    assert decode(html).endswith("<p>e f é")


@pytest.mark.parametrize(
    ("text", "charset", "language"),
    [
        ("市文化局二十日宣布，老街图书馆经过半年翻修后将于下周一重新向市民开放。", "gb18030", "zh"),
        ("市は二十日、半年にわたる改装を終えた図書館を来週の月曜日に再開すると発表した。", "cp932", "ja"),
        ("Мост через канал в понедельник снова откроют для автомобилей, раньше срока.", "cp1251", "ru"),
    ],
)
def test_a_declared_latin_that_the_language_cannot_be_in(text: str, charset: str, language: str) -> None:
    html = f'<html lang="{language}"><meta charset="iso-8859-1"><p>{text}'
    assert to_utf8(html.encode(charset)).decode() == html


@pytest.mark.parametrize(
    ("label", "text", "charset"),
    [
        ("ISO_8859-1", "“Één” – €", "cp1252"),
        ("EUC-CN", "工程师陈镕说，新馆开放", "gb18030"),
        ("korean", "똠방각하", "cp949"),
    ],
)
def test_labels_by_which_pages_mean_more(label: str, text: str, charset: str) -> None:
    html = f'<meta charset="{label}"><p>{text}'
    assert to_utf8(html.encode(charset)).decode() == html


CYRILLIC = "<p>Мост через канал в понедельник снова откроют для автомобилей, на три недели раньше срока.</p>"


@pytest.mark.parametrize(
    ("meta", "text", "charset"),
    [
        ("<meta charset=koi8-r><meta charset=windows-1251>", CYRILLIC, "cp1251"),
        ("<meta charset=windows-1251>", CYRILLIC, "koi8_r"),
        ("<!-- <meta charset=koi8-r> --><meta charset=windows-1251>", CYRILLIC, "cp1251"),
        ("<meta charset=windows-1250>", POLISH, "iso8859-2"),
        ("<meta charset=iso-8859-1>", POLISH, "iso8859-2"),
        ("<meta charset=iso-8859-1>", TURKISH + "<p>Eski köprü yayalara açık, otobüs güzergâhı değişti.", "cp1254"),
        ("<meta charset=iso-8859-1>", CYRILLIC, "cp1251"),
        ("<meta charset=shift_jis>", JAPANESE, "euc_jp"),
        ("<meta charset=euc-jp>", JAPANESE, "cp932"),
        ("", JAPANESE, "iso2022_jp"),
        (
            "<meta charset=gb2312>",
            "<p>文化局宣布，老街圖書館經過半年整修後將於下週重新開放，這是他們的說法。</p>",
            "big5",
        ),
    ],
)
def test_a_declared_charset_in_which_the_text_is_none(meta: str, text: str, charset: str) -> None:
    assert decode((meta + text).encode(charset)) == meta + text


@pytest.mark.parametrize(
    ("label", "text", "charset"),
    [
        ("iso-8859-15", "“Café” – ’t kost € 5", "cp1252"),
        ("iso-8859-2", "„Święta” – źródła, ś, ą", "cp1250"),
        ("iso-8859-7", "“το πλοίο” – €", "cp1253"),
        ("koi8-r", "Пором до мису знову ходить, їхати ґав", "koi8_u"),
    ],
)
def test_the_charset_of_windows_by_the_name_of_its_like(label: str, text: str, charset: str) -> None:
    html = f'<meta charset="{label}"><p>{text}'
    assert decode(html.encode(charset)) == html


@pytest.mark.parametrize("charset", ["utf-32", "utf-32-le", "utf-32-be"])
def test_four_bytes_a_letter(charset: str) -> None:
    assert decode(("" if charset == "utf-32" else "\ufeff").encode(charset) + b"") == ""
    assert decode(("\ufeff<p>Café" if "-" in charset[4:] else "<p>Café").encode(charset)).endswith("<p>Café")


def test_bytes_of_another_charset_within_utf8() -> None:
    html = f"<meta charset=utf-8>{DUTCH * 3}@<p>geï…"
    pasted = "<p>Reünie in Bütgenbach – “één”".encode("cp1252")
    found = decode(html.encode().replace(b"@", pasted))
    assert "<p>Reünie in Bütgenbach – “één”" in found
    assert DUTCH * 3 in found
    cut = html.encode().replace(b"@", b"").replace("ï…".encode(), b"\xc3 en \xe2\x80")
    assert decode(cut).endswith("<p>ge\ufffd en \ufffd")


def test_marks_of_windows_as_control_characters() -> None:
    assert decode("<p>\x93’t\x94 \x96 \x80 5 \x81".encode()) == "<p>“’t” – € 5 "
    assert decode("<p>\x93Café\x94") == "<p>“Café”"


def test_an_alphabet_changed_by_escape_sequences_needs_no_declaration() -> None:
    text = "<title>港町の橋</title>"
    for head in ("", "<meta charset=utf-8>", "<meta charset=iso-2022-jp>"):
        assert decode(head.encode() + text.encode("iso2022_jp")) == head + text
    assert "\x1b" not in decode(b"<p>\x1b[31mrood\x1b[0m</p>")


@pytest.mark.parametrize("before", range(PART - 3, PART + 1))
@pytest.mark.parametrize("behind", [0, 1, PART])
def test_a_letter_across_the_parts_that_are_looked_at(before: int, behind: int) -> None:
    whole = "a" * before + "漢" + "b" * behind
    assert decode(whole) == decode(whole.encode()) == whole
    cut = b"a" * before + "漢".encode()[:2] + b"b" * behind + DUTCH.encode()
    assert decode(cut).endswith(DUTCH)


def test_letters_written_as_two_halves() -> None:
    halves = "<p>Veer \ud83d\ude00 vaart</p>".encode("utf-8", "surrogatepass")
    assert decode(halves) == "<p>Veer \U0001f600 vaart</p>"


def test_escape_sequences_that_the_page_declares_and_the_transport_does_not() -> None:
    page = f'<meta charset="iso-2022-jp">{JAPANESE}'
    assert decode(page.encode("iso2022_jp"), "utf-8") == page


def test_declared_utf8_with_as_much_of_another_charset() -> None:
    page = '<html lang="es"><meta charset="utf-8"><p>Mañana el capitán navegará</p><p>%s</p></html>'
    assert decode(page.encode().replace(b"%s", b"\x93Hoy\x94 no, se\xf1or")) == page.replace("%s", "“Hoy” no, señor")
