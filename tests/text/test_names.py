from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newscrawl.text.agencies import is_agency
from newscrawl.text.names import lone_name, split_authors, without_dates

PEOPLE = [
    ("Jan de Vries", ["Jan de Vries"]),
    ("Door Jan de Vries en Piet Jansen", ["Jan de Vries", "Piet Jansen"]),
    ("Geschreven door: Jan 't Hart", ["Jan 't Hart"]),
    ("Jan de Vries, Piet de Boer en Kees van der Berg", ["Jan de Vries", "Piet de Boer", "Kees van der Berg"]),
    ("By Anna Bell and Tom O'Brien & Lee d'Ancona", ["Anna Bell", "Tom O'Brien", "Lee d'Ancona"]),
    ("By Anna Bell,  Senior Reporter", ["Anna Bell"]),
    ("Door Mila Verhoog Politiek verslaggever", ["Mila Verhoog"]),
    ("Mila Verhoog, correspondent in Parijs", ["Mila Verhoog"]),
    ("chief political correspondent Anna Bell", ["Anna Bell"]),
    ("Van onze redacteur Jan de Wit", ["Jan de Wit"]),
    ("Anna Bell in Washington", ["Anna Bell"]),
    ("Anna Bell And Tom Reed For The Evening Bell", ["Anna Bell", "Tom Reed"]),
    ("Jan Jansen 5 jan 2026, 10:15", ["Jan Jansen"]),
    ("VON MORITZ HOLM am 21. April 2026", ["MORITZ HOLM"]),
    ("Gepubliceerd op ma 12 mei 2026 door Jan Jansen", ["Jan Jansen"]),
    ("Mila Verhoog @mila mila@krant.example https://x.example/mila", ["Mila Verhoog"]),
    ("By Anna Bell @annab Tom Reed", ["Anna Bell", "Tom Reed"]),
    ("Von Anna Bell (Reporterin), Tom Reed @tomr und Els Smit", ["Anna Bell", "Tom Reed", "Els Smit"]),
    ("Door Jan Jansen, en Piet de Boer", ["Jan Jansen", "Piet de Boer"]),
    ("En Lai", ["En Lai"]),
    ("Tekst: Els Smit Beeld: Ko Bos", ["Els Smit"]),
    ("Jan Jansen | Foto: Piet Pieters", ["Jan Jansen"]),
    ("By Anna Bell Published 5 March 2026", ["Anna Bell"]),
    ("By Anna Bell Last updated 3 hours ago", ["Anna Bell"]),
    ("By Anna Bell Follow", ["Anna Bell"]),
    ("Mila Verhoog Bijgewerkt op 5 maart", ["Mila Verhoog"]),
    ("Par Jean Dupont Publié le 5 mars 2026", ["Jean Dupont"]),
    ("Reporting by Anna Bell and Tom Reed; Editing by Sue Poe", ["Anna Bell", "Tom Reed"]),
    ("Par Jean Dupont et Marie Martin", ["Jean Dupont", "Marie Martin"]),
    ("Von Ursula von der Heide und Karl Groß", ["Ursula von der Heide", "Karl Groß"]),
    ("João Silva e Maria Costa", ["João Silva", "Maria Costa"]),
    ("José Ortega y Gasset", ["José Ortega y Gasset"]),
    ("Petr Novák a Jana Malá", ["Petr Novák", "Jana Malá"]),
    ("Anna Kowalska oraz Jan Nowak", ["Anna Kowalska", "Jan Nowak"]),
    ("Eva Lind samt Per Ek", ["Eva Lind", "Per Ek"]),
    ("Kovács Anna és Nagy Péter", ["Kovács Anna", "Nagy Péter"]),
    ("Ana Pop și Ion Rusu", ["Ana Pop", "Ion Rusu"]),
    ("Oleh Budi Santoso", ["Budi Santoso"]),
    ("Írta: Nagy Péter", ["Nagy Péter"]),
    ("Yazan Ayşe Yılmaz", ["Ayşe Yılmaz"]),
    ("Scris de Ana Pop", ["Ana Pop"]),
    ("بقلم عبد الرحمن الراشد", ["عبد الرحمن الراشد"]),
    ("מאת דנה כהן", ["דנה כהן"]),
    ("Written by:Anna Bell", ["Anna Bell"]),
    ("door onze verslaggevers Els Smit en Ko Bos", ["Els Smit", "Ko Bos"]),
    ("Von unseren Redakteuren Eva Lind und Karl Groß", ["Eva Lind", "Karl Groß"]),
    ("Ein Kommentar von Karl Groß", ["Karl Groß"]),
    ("Propos recueillis par Jean Dupont et Marie Martin", ["Jean Dupont", "Marie Martin"]),
    ("Texte : Jean Dupont", ["Jean Dupont"]),
    ("Texto de Ana Gil y Luis Paz", ["Ana Gil", "Luis Paz"]),
    ("Autores: Ana Gil, Luis Paz", ["Ana Gil", "Luis Paz"]),
    ("A cura di Carla Neri", ["Carla Neri"]),
    ("dai nostri inviati Carla Neri e Ugo Bo", ["Carla Neri", "Ugo Bo"]),
    ("Autorzy: Anna Kowalska, Jan Nowak", ["Anna Kowalska", "Jan Nowak"]),
    ("Autoři: Petr Novák, Jana Malá", ["Petr Novák", "Jana Malá"]),
    ("Haber: Ayşe Yılmaz", ["Ayşe Yılmaz"]),
    ("Авторы: Анна Белова, Иван Орлов", ["Анна Белова", "Иван Орлов"]),
    ("Автор статьи: Анна Белова", ["Анна Белова"]),
    ("Γράφει η Άννα Ρήγα", ["Άννα Ρήγα"]),
    ("Κείμενο: Άννα Ρήγα", ["Άννα Ρήγα"]),
    ("كتب: عبد الرحمن الراشد", ["عبد الرحمن الراشد"]),
    ("إعداد سلمى خوري", ["سلمى خوري"]),
    ("लेखक: अनिता राव और रवि सेन", ["अनिता राव", "रवि सेन"]),
    ("โดย มานี ใจงาม", ["มานี ใจงาม"]),
    ("文／山田太郎、鈴木花子", ["山田太郎", "鈴木花子"]),
    ("執筆：山田太郎", ["山田太郎"]),
    ("【山田太郎】", ["山田太郎"]),
    ("撰文：王小明", ["王小明"]),
    ("記者王小明／台北報導", ["王小明"]),
    ("글: 김민수", ["김민수"]),
    ("Szerző: Nagy Péter", ["Nagy Péter"]),
    ("Tekst: Els Smit Zdjęcia: Jan Nowak", ["Els Smit"]),
    ("Текст: Анна Белова; Фото: Иван Орлов", ["Анна Белова"]),
    ("Anna Bell, Digital Security Expert", ["Anna Bell"]),
    ("Anna Bell, Home Energy Correspondent", ["Anna Bell"]),
    ("Digital Security Expert Anna Bell", ["Anna Bell"]),
    ("عبد الرحمن الراشد", ["عبد الرحمن الراشد"]),
    ("דנה כהן", ["דנה כהן"]),
    ("王小明", ["王小明"]),
    ("Budi Santoso dan Siti Rahayu", ["Budi Santoso", "Siti Rahayu"]),
    ("Dan Brown and Anna Dan Bell", ["Dan Brown", "Anna Dan Bell"]),
    ("John Smith, Jr.", ["John Smith, Jr."]),
    ("John Smith, Jr. and Anna Bell", ["John Smith, Jr.", "Anna Bell"]),
    ("By John Smith Jr., Anna Bell", ["John Smith Jr.", "Anna Bell"]),
    ("Anna Bell, Sr. Director of Ferries", ["Anna Bell"]),
    ("anna@krant.example (Anna Bell)", ["Anna Bell"]),
    ('["Anna Bell","Tom Reed"]', ["Anna Bell", "Tom Reed"]),
    ("Tekst Els Smit Beeld Ko Bos", ["Els Smit"]),
    ("By Anna Bell, updated by Tom Reed", ["Anna Bell"]),
    ("Written by Anna Bell; Medically reviewed by Tom Reed, MD", ["Anna Bell"]),
    ("By Anna Bell | Photographs by Tom Reed", ["Anna Bell"]),
    ("Anna Bell and Tom Reed contributed to this report", ["Anna Bell", "Tom Reed"]),
    ("Submitted by Anna Bell on Thu, 03/12/2026 - 14:05", ["Anna Bell"]),
    ("As told to Anna Bell", ["Anna Bell"]),
    ("José Ortega y Martes", ["José Ortega y Martes"]),
    ("Aus Brüssel berichtet Eva Lind", ["Eva Lind"]),
    ("Ein Gastkommentar von Eva Lind", ["Eva Lind"]),
    ("Por João Silva, do Rio de Janeiro", ["João Silva"]),
    ("홍길동 인턴기자", ["홍길동"]),
    ("Das Gespräch führte Eva Lind", ["Eva Lind"]),
    ("Gastbeitrag von Eva Lind", ["Eva Lind"]),
    ("记者 张伟 李娜", ["张伟", "李娜"]),
    ("记者 张伟 北京报道", ["张伟"]),
    ("Dr. Anna Bell, PhD", ["Dr. Anna Bell"]),
    ("Jan Jansen, JAN JANSEN", ["Jan Jansen"]),
    ("By ANNA McBELL, TOM REED and EVA DeLIND", ["ANNA McBELL", "TOM REED", "EVA DeLIND"]),
    ("May Johnson", ["May Johnson"]),
    ("Иван Петров и Анна Смирнова", ["Иван Петров", "Анна Смирнова"]),
    ("山田太郎、佐藤花子", ["山田太郎", "佐藤花子"]),
    ("홍길동 기자", ["홍길동"]),
]
NOBODY = [
    *("", " ", "Redactie", "admin", "Staff Writer", "Editorial Board", "Webredactie", "onze redactie", "5 min read"),
    *(
        "https://social.example/mverhoog",
        "@mverhoog",
        "mila@krant.example",
        "mverhoog",
        "Madonna",
        "Published 12 May 2026",
    ),
    *(
        "2026 > December > 22",
        ", Coldwater Daily Reporter",
        "Stichting Open Duin",
        "The Coast Herd",
        "Grupa Morska Kraina",
        "jan de vries",
        "Door",
        "•",
        "10:27 AM EST",
    ),
    *("Foto: Piet Pieters", "Jan Piet Kees Klaas Hendrik Willem Otto", "Bell Ringer Housing Market Reporter"),
]
AGENCIES = [
    ("ANP", [], ["ANP"]),
    ("Door ANP", [], ["ANP"]),
    ("ANP/AFP/RTR", [], ["ANP", "AFP", "Reuters"]),
    ("Jan Jansen (ANP)", ["Jan Jansen"], ["ANP"]),
    ("ANP/Jan Jansen", ["Jan Jansen"], ["ANP"]),
    ("Jan Jansen, Reuters", ["Jan Jansen"], ["Reuters"]),
    ("Anna Bell for Reuters", ["Anna Bell"], ["Reuters"]),
    ("Jean Dupont avec AFP", ["Jean Dupont"], ["AFP"]),
    ("Reuters Staff", [], ["Reuters"]),
    ("By The Associated Press", [], ["AP"]),
    ("Associated Press Writer", [], ["AP"]),
    ("dpa/tmn", [], ["dpa"]),
    ("Anna Bell via AP", ["Anna Bell"], ["AP"]),
    ("Anna Bell Bloomberg", ["Anna Bell"], ["Bloomberg"]),
    ("Mit Material von dpa und AFP", [], ["dpa", "AFP"]),
    ("(aw/dpa)", [], ["dpa"]),
    ("(서울=연합뉴스) 홍길동 기자", ["홍길동"], ["Yonhap"]),
]


@pytest.mark.parametrize(("byline", "people"), PEOPLE)
def test_people(byline: str, people: list[str]) -> None:
    assert split_authors(byline) == (people, [])


@pytest.mark.parametrize("byline", NOBODY)
def test_nobody(byline: str) -> None:
    assert split_authors(byline) == ([], [])


@pytest.mark.parametrize(("byline", "people", "agencies"), AGENCIES)
def test_agencies(byline: str, people: list[str], agencies: list[str]) -> None:
    assert split_authors(byline) == (people, agencies)


words = [
    "Jan",
    "de",
    "Vries",
    "ANP",
    "Reuters",
    "door",
    "By",
    "en",
    ",",
    "/",
    "(",
    ")",
    "verslaggever",
    "2026",
    "mei",
    "@x",
    "y",
]


@given(st.lists(st.sampled_from([*words, "山田", ".", "\ud800", "|", "in", "Foto:"]), max_size=12).map(" ".join))
@settings(max_examples=300, deadline=None)
@example("Jan en By Jan")
@example("verslaggever By Jan")
@example("Jan de ANP verslaggever")
@example("Jan Jan y Jan y ANP")
@example("Jan Jan ANP y")
@example("Jan Jan y Jan Jan y y")
def test_never_an_agency_among_people(text: str) -> None:
    people, agencies = split_authors(text)
    assert not any(map(is_agency, people))
    assert all(map(is_agency, agencies))
    assert len(set(map(str.casefold, people))) == len(people)
    for name in people:
        assert split_authors(name)[0] == [name]


def test_a_megabyte_ends() -> None:
    assert split_authors("Jan Jansen and " * 70_000) == (["Jan Jansen"], [])


@pytest.mark.parametrize(
    "text",
    [
        *(
            "منوعات",
            "חדשות",
            "来源：新华网",
            "Categories: Local News",
            "更新於",
            "星期三",
            "最終更新",
            "入力 수정",
            "수요일",
            "업데이트",
        ),
        *("آخر تحديث", "अंतिम अपडेट", "อัปเดต", "วันพุธที่", "Фото: Иван Орлов", "写真：山田太郎", "编辑：王小明"),
    ],
)
def test_a_section_a_label_and_a_date_are_nobody(text: str) -> None:
    assert split_authors(text)[0] == []


@pytest.mark.parametrize(
    ("line", "without"),
    [
        ("1 maart 2026 Anna Berg 4", "| | | Anna Berg |"),
        ("March 1, 2026 Anna Berg", "| | | Anna Berg"),
        ("Jan Jansen", "Jan Jansen"),
        ("5 Jan. Theresa May", "| | Theresa May"),
        ("", ""),
    ],
)
def test_dates_part_a_line(line: str, without: str) -> None:
    assert without_dates(line) == without


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Heryadi", "Heryadi"),
        (" Zoë, ", "Zoë"),
        ("admin", None),
        ("Redactie", None),
        ("Reporter", None),
        ("Reuters", None),
        ("ANP", None),
        ("KustUnie", "KustUnie"),
        ("Jo", None),
        ("jan.jansen", None),
        ("q2", None),
        ("Anna Berg", None),
    ],
)
def test_a_name_of_one_word(text: str, name: str | None) -> None:
    assert lone_name(text) == name


@pytest.mark.parametrize(
    "role",
    ["Trial Attorney", "Content Marketing Coordinator", "Certified Pediatric Consultant", "Senior Research Executive"],
)
def test_what_somebody_does_behind_a_comma_is_nobody(role: str) -> None:
    assert split_authors(f"Anna de Vries, {role}") == (["Anna de Vries"], [])


@pytest.mark.parametrize("mark", ["•", "·", "●", "▪", "■", "◆", "★", "▶"])
def test_a_bullet_parts_a_name_from_what_stands_beside_it(mark: str) -> None:
    assert split_authors(f"by Anna de Vries {mark}") == (["Anna de Vries"], [])
    assert split_authors(f"By Anna de Vries {mark} Bart Bakker") == (["Anna de Vries", "Bart Bakker"], [])


@pytest.mark.parametrize(
    ("byline", "people", "agencies"),
    [
        ("By JANE DOE Associated Press", ["JANE DOE"], ["AP"]),
        ("Jane Doe The Associated Press", ["Jane Doe"], ["AP"]),
        ("Par Anne Dubois (avec AFP)", ["Anne Dubois"], ["AFP"]),
        ("Anna Weber mit Material von dpa", ["Anna Weber"], ["dpa"]),
        ("Jane Doe, AFP News Agency", ["Jane Doe"], ["AFP"]),
        ("Di Redazione ANSA", [], ["ANSA"]),
        ("PTI Bureau", [], ["PTI"]),
        ("Bron: ANP", [], ["ANP"]),
        ("Источник: ТАСС", [], ["TASS"]),
        ("Source: Jane Doe", [], []),
    ],
)
def test_an_agency_with_other_words(byline: str, people: list[str], agencies: list[str]) -> None:
    assert split_authors(byline) == (people, agencies)


@pytest.mark.parametrize(
    "byline",
    [
        *("Text & Foto: Anna Weber", "Texte et photos par Anna Weber", "Words and pictures by Anna Weber"),
        *("Fotos und Text: Anna Weber", "Tekst: Anna Weber | Beeld Piet de Wit", "Anna Weber, foto Piet de Wit"),
    ],
)
def test_who_took_the_pictures_too(byline: str) -> None:
    assert split_authors(byline)[0] == ["Anna Weber"]


@pytest.mark.parametrize(
    "byline", ["온라인뉴스팀", "Tim Redaksi", "নিজস্ব প্রতিবেদক, ঢাকা", "স্টাফ রিপোর্টার", "新闻编辑部", "해안일보", "해안닷컴"]
)
def test_desks_in_other_scripts_are_nobody(byline: str) -> None:
    assert split_authors(byline)[0] == []


@pytest.mark.parametrize("label", ["Last Modified", "Last Modified:", "Laatst bijgewerkt", "Zuletzt aktualisiert"])
def test_the_label_of_a_change_is_nobody(label: str) -> None:
    assert split_authors(label) == ([], [])


@pytest.mark.parametrize("name", ["Sportredaktion", "Uutistoimitus", "Nyhetsredaktionen", "Agences", "Agenturen"])
def test_a_newsroom_is_no_person_of_one_name(name: str) -> None:
    assert lone_name(name) is None
    assert split_authors(f"{name} Kust")[0] == []


@pytest.mark.parametrize(
    "company",
    [
        "Karlsson AB",
        "Industrias Bilbao S.Coop.",
        "Rose AG",
        "Перов ООО",
        "ООО Перов",
        "Anna Berg Limited",
        "彩虹信息有限公司",
    ],
)
def test_a_company_is_no_person(company: str) -> None:
    assert split_authors(company) == ([], [])


def test_georgian_names() -> None:
    assert split_authors("დავით პაპიაშვილი")[0] == ["დავით პაპიაშვილი"]


@pytest.mark.parametrize(
    ("byline", "people"),
    [
        ("Joanna Berg | and | Edo Lind | in New York", ["Joanna Berg", "Edo Lind"]),
        ("Anna Berg | Reageer Nu!", ["Anna Berg"]),
        ("Anna Berg, Dutch Institute of Allergy and Infectious Diseases", ["Anna Berg"]),
        ("Anna Berg, Centre for Health and Welfare Policy", ["Anna Berg"]),
        ("Anna Berg and Bo Lind, Centre for Health", ["Anna Berg", "Bo Lind"]),
        ("Anna Berg, Deputy CTO, Kustlicht Trusted Technologies", ["Anna Berg"]),
        ("In Partnership With", []),
        ("Anna Berg | Kunst Nu editor", ["Anna Berg"]),
        ("Anna Berg reporter | Bo Lind editor", ["Anna Berg", "Bo Lind"]),
    ],
)
def test_what_stands_beside_people_is_nobody(byline: str, people: list[str]) -> None:
    assert split_authors(byline)[0] == people
