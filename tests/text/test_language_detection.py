from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.text.language_detection import settled_language

TEXTS = {
    "nl": "Het veer naar het eiland is sinds maandag weer in de vaart, nadat het acht weken aan de kade had gelegen. De rederij"
    " heeft de motor vervangen en de kade verlengd, en dat was volgens de schipper het wachten waard.",
    "en": "The ferry to the island has been running again since Monday, after it had been lying at the quay for eight weeks. The"
    " company has replaced the engine, and that was worth the wait according to the skipper of the ship.",
    "de": "Die Fähre zur Insel fährt seit Montag wieder, nachdem sie acht Wochen lang am Kai gelegen hatte. Die Reederei hat den"
    " Motor ersetzt und den Kai verlängert, und das war nach den Worten des Kapitäns das Warten wert.",
    "fr": "Le bac qui mène à l'île circule de nouveau depuis lundi, après être resté huit semaines à quai. La compagnie a remplacé"
    " le moteur et allongé le quai, et cela valait la peine d'attendre selon le capitaine du bateau.",
    "pl": "Prom na wyspę znowu kursuje od poniedziałku, po tym jak przez osiem tygodni stał przy nabrzeżu. Armator wymienił silnik"
    " i wydłużył nabrzeże, a zdaniem kapitana statku warto było na to poczekać do wiosny.",
    "el": "Το φέρι προς το νησί λειτουργεί ξανά από τη Δευτέρα, αφού έμεινε οκτώ εβδομάδες στην προβλήτα. Η εταιρεία άλλαξε τη"
    " μηχανή και μεγάλωσε την προβλήτα, και αυτό άξιζε την αναμονή σύμφωνα με τον καπετάνιο.",
    "ru": "Паром на остров снова ходит с понедельника, после того как восемь недель простоял у причала. Компания заменила двигатель"
    " и удлинила причал, и, по словам капитана, ради этого стоило подождать до весны.",
    "ja": "島へ渡るフェリーは、八週間にわたって岸壁に係留されていたが、月曜日から運航を再開した。会社はエンジンを交換し、岸壁を延長した。"
    "船長によると、待つだけの価値はあったという。乗客は年末まで以前の運賃を支払えばよい。",
    "ar": "عادت العبارة إلى الجزيرة إلى العمل منذ يوم الاثنين بعد أن بقيت ثمانية أسابيع عند الرصيف. وقد استبدلت الشركة المحرك ومدت"
    " الرصيف، وقال قبطان السفينة إن ذلك كان يستحق الانتظار حتى الربيع في هذا العام.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_text_without_a_declared_language(language: str) -> None:
    assert settled_language(None, TEXTS[language]) == language


@pytest.mark.parametrize("language", TEXTS)
def test_a_declared_language_that_the_text_bears_out_stays_as_it_is(language: str) -> None:
    assert settled_language(f"{language}-ZZ", TEXTS[language]) == f"{language}-ZZ"


@pytest.mark.parametrize("declared", ["en-US", "nl", "el", "zh-Hans"])
@pytest.mark.parametrize("language", ["de", "fr", "pl", "ru", "ar"])
def test_the_text_wins_where_it_is_sure(declared: str, language: str) -> None:
    assert settled_language(declared, TEXTS[language]) == language


@pytest.mark.parametrize(("declared", "language"), [("af", "nl"), ("lb", "de"), ("be", "ru")])
def test_neighbours_are_not_played_off_against_each_other(declared: str, language: str) -> None:
    assert settled_language(declared, TEXTS[language]) == declared


@pytest.mark.parametrize("text", ["", "Kort.", "12 34 56 " * 40, "!!! " * 90])
@pytest.mark.parametrize("declared", [None, "nl"])
def test_too_little_to_go_by(text: str, declared: str | None) -> None:
    assert settled_language(declared, text) == declared


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400), st.sampled_from([None, "nl", "ja", "xx"]))
def test_never_raises_and_is_the_same_each_time(text: str, declared: str | None) -> None:
    assert settled_language(declared, text) == settled_language(declared, text)


INFLECTED = {
    "cs": "Přívoz na ostrov od pondělí znovu jezdí, když osm týdnů kotvil u nábřeží; rejdařství vyměnilo motor.",
    "hu": "Hétfőtől újra közlekedik szigetünkre gőzös kompjárat, miután nyolc hétig rakpartnál vesztegelt; motorját kicserélték.",
    "lv": "Prāmis kursē kopš pirmdienas, astoņas nedēļas stāvējis piestātnē; kuģniecība nomainījusi dzinēju.",
    "tr": "Adaya giden feribot sekiz hafta rıhtımda bekledikten sonra pazartesiden beri çalışıyor; motoru değiştirildi.",
    "vi": "Phà ra đảo chạy trở lại từ thứ Hai sau tám tuần nằm bến; hãng tàu thay động cơ mới.",
}


@pytest.mark.parametrize("language", INFLECTED)
def test_letters_tell_where_small_words_are_too_few(language: str) -> None:
    assert settled_language(None, INFLECTED[language]) == language


def test_a_few_foreign_names_do_not_make_a_foreign_text() -> None:
    assert settled_language(None, "Kowalczyk, Wałęsa, Brzęczyszczykiewicz: " + "zoo park bar " * 20) is None


def test_a_short_text_in_signs_that_say_much() -> None:
    chinese = "开往海角的渡船停航八个星期以后，从星期一起重新开航。船运公司更换了发动机，并且加长了码头，乘客可以按照原来的票价付费。"
    assert settled_language("en", chinese) == "zh"
    assert settled_language("en", chinese[:20]) == "en"
