"""Write labelled openings in the manner of the English wires of the 1980s, for `benchmarks.datelines` to read.

usage, from the project's root: python -m benchmarks.old_wires [ROWS] [SEED] > rows.jsonl
                                python -m benchmarks.datelines rows.jsonl

Every row is made up here, from words and shapes: places in capitals with a state or country, a date, seldom an agency
or a byline; and, as a fifth of all rows, what opens a text without one: tables, headlines, companies, sentences.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator
from typing import Any

PLACES = [
    word.strip()
    for word in """
NEW YORK|LONDON|WASHINGTON|CHICAGO|TOKYO|PARIS|BONN|FRANKFURT|ZURICH|BRUSSELS|ROTTERDAM|AMSTERDAM|THE HAGUE|ROME|MADRID|
LISBON|ATHENS|STOCKHOLM|OSLO|COPENHAGEN|HELSINKI|VIENNA|MOSCOW|PEKING|HONG KONG|SINGAPORE|KUALA LUMPUR|JAKARTA|MANILA|
SYDNEY|CANBERRA|MELBOURNE|WELLINGTON|NEW DELHI|BOMBAY|CALCUTTA|KARACHI|DHAKA|COLOMBO|BAHRAIN|ABU DHABI|DUBAI|KUWAIT|
RIYADH|JEDDAH|TEHRAN|BAGHDAD|CAIRO|TUNIS|ALGIERS|RABAT|LAGOS|NAIROBI|ACCRA|ABIDJAN|DAR ES SALAAM|JOHANNESBURG|HARARE|
LUSAKA|MEXICO CITY|BOGOTA|CARACAS|QUITO|LIMA|LA PAZ|SANTIAGO|BUENOS AIRES|MONTEVIDEO|SAO PAULO|RIO DE JANEIRO|BRASILIA|
SAN SALVADOR|GUATEMALA CITY|PORT-AU-PRINCE|KINGSTON|HAVANA|TORONTO|MONTREAL|OTTAWA|VANCOUVER|CALGARY|DUESSELDORF|
DUSSELDORF|ST. GALLEN|N'DJAMENA|OUAGADOUGOU|ADDIS ABABA|TAIPEI|SEOUL|BANGKOK|RANGOON|LUXEMBOURG|BASLE|GENEVA|BERNE|
UNITED NATIONS|VIENTIANE|PUNTA DEL ESTE|AL-KHOBAR|PORT OF SPAIN|TEL AVIV|BEIRUT|NICOSIA|ANKARA|ISTANBUL|BELGRADE
""".split("|")
]
STATED = [
    word.strip()
    for word in """
ST. LOUIS, MO.|ST. LOUIS, Mo.|MINNEAPOLIS, Minn.|HOUSTON, Texas|ELMWOOD PARK, N.J.|CAMBRIDGE, Mass.|RESTON, Va.|
WINNIPEG, Manitoba|HAMILTON, BERMUDA|ALEXANDRIA, Va.|ST. JOHN'S, Newfoundland|WINSTON-SALEM, N.C.|PALM BEACH, FLA|
COEUR D'ALENE, Idaho|McLEAN, Va.|DES MOINES, Iowa|WEST POINT, N.Y.|HIGH POINT, N.C.|CORONA, Calif.|TULSA, OKLA|
LA CROSSE, Wis.|FORT WORTH, Tex.|GRAND RAPIDS, MICH.|CORPUS CHRISTI, Texas|EAST RUTHERFORD, N.J.|KING OF PRUSSIA, Pa.|
O'FALLON, Ill.|BOCA RATON, Fla.|NEW HAVEN, Conn.|NEW ORLEANS, La.|LITTLE ROCK, Ark.|SIOUX FALLS, S.D.|HILO, Hawaii|
WASHINGTON, D.C.|ALBANY, New York|BATTLE CREEK, Mich.|TRUTH OR CONSEQUENCES, N.M.|PARSIPPANY, N.J.|FAIRFAX, Virginia|
GOTHENBURG, Sweden|LYONS, France|VLISSINGEN, The Netherlands|LEEDS, England|CORK, Ireland|EDMONTON, Alberta|
LA JOLLA, Calif.|DUBAI, U.A.E.|TYLER, Tex.|WAYNE, Pa.|LINCOLN, Neb.|READING, Pa.|MOBILE, Ala.|ORANGE, Calif.
""".split("|")
]
MONTHS = "Jan Feb March April May June July Aug Sept Oct Nov Dec".split()
LONG = "January February March April May June July August September October November December".split()
AGENCIES = {"Reuters": "Reuters", "Reuter": "Reuters", "AP": "AP", "UPI": "UPI", "AFP": "AFP", "Kyodo": "Kyodo"}
NAMES = "John Smith|Mary O'Neil|Rich Brown|Jane van Dyke|Alan MacGregor|Sue Lee".split("|")
COMPANIES = "Acme Inc|Northfield Corp|Harbour & Sons Ltd|Oldport Steel Co|Delta Mills PLC|Banque du Lac SA".split("|")
BODIES = (
    "The lock will be inspected this autumn, engineers said.",
    "<{company}> said it agreed to sell its canal unit.",
    "{company} said it will close one of its mills.",
    '"We will open the lock in May," the mayor said.',
    "U.S. officials said the talks would go on.",
    "A barge sank in the harbour, police said.",
    "",
)
TABLES = (
    "Shr {a} cts vs {b} cts\n    Net {a},{b}00 vs {b},{a}00",
    "Qtly div {a} cts vs {b} cts prior\n    Pay April {d}\n    Record March {d}",
    "Oper shr loss {a} cts vs profit {b} cts",
    "Mthly div 8.{d} cts vs 8.{d} cts",
    "Shr profit nil vs loss {a} cts\n    Revs {a}.{b} mln vs {b}.{a} mln",
    "Three months ended March 31 - net {a} mln",
    "Year\n    Shr {a} cts vs {b} cts",
    "Period ended Jan {d}\n    Net {a}.{b} mln dlrs",
    "Bid {a}.{b}0, asked {b}.{a}0, volume {a},{b}00",
    "March {d} {a}.{b}, May {d} {b}.{a}, July {a}.{a}",
    "    {a},{b}00 tonnes    {b},{a}00    March {d}",
    "NOTE: {year} net includes a charge of {a} mln dlrs.",
    "Note - {year} figures restated.",
)
HEADLINES = (
    "{caps} SEES HIGHER {year} NET - CHAIRMAN",
    "{caps} <{tick}> 4TH QTR NET",
    "{caps} TO SELL UNIT - SOURCES SAY PRICE HIGH",
    "{place} WHEAT TENDER - TRADE SOURCES AWAIT RESULTS",
    "{place} GRAIN MARKET REPORT - WHEAT STEADY",
    "ECONOMIC SPOTLIGHT - {caps} <{tick}>",
    "TALKING POINT/{caps} <{tick}>",
    "INTERVIEW - {caps} Plans To Grow",
    "FED - No Change Is Seen, Dealers Say",
    "TREASURY BALANCES AT FED FELL ON MARCH {d}",
    "RPT - {caps} CUTS {a} JOBS",
    "UPDATE 1 - {caps} cuts jobs",
    "OPEC - Members Are To Meet In June",
    "U.S. M-{d} MONEY SUPPLY ROSE {a} BILLION DLRS",
    "BANK OF LAKELAND RAISES PRIME RATE TO {d}.25 PCT",
    "GOLD, March {d} - The price was fixed lower.",
    "SOYBEANS - Prices ended lower on profit taking.",
)
SENTENCES = (
    "{company} said it agreed to sell its canal unit.",
    "<{company}> said it will close a mill, effective March {d}.",
    "{name}, chairman of {company}, said - after weeks of talks - that it would.",
    "On March {d} - a Monday - the mills were closed.",
    "The company (formerly {company}) said profit rose {d} pct.",
    "{company} (<{tick}.L>) - The company said profit rose.",
    '"We know," {name} said. "The lock, May {d} or not, will open."',
    "Members of the Senate - among them {name} - voted late.",
    "In {Place}, prices rose {d} pct in February.",
    "{Place} stocks closed higher on March {d} - the third such day.",
    "He said: March {d} is the day.",
    "April {d} (the date fixed) - was missed.",
    "{Place}'s port, closed on Feb {d} - was opened again.",
    "Moody's - The agency said it may cut ratings.",
    "I B M - the largest maker - rose.",
    "March {d} - the day fixed - was missed.",
    "Analysts, polled on May {d} - said so.",
)


def _date(chance: random.Random) -> str:
    """A date as the wires printed it, seldom another way."""
    day, month = chance.randint(1, 28), chance.randrange(12)
    usual, rare = f"{MONTHS[month]} {day}", [
        f"{LONG[month]} {day}", f"{MONTHS[month].upper()} {day}", f"{MONTHS[month]}. {day}", f"{day} {MONTHS[month]}",
        f"{MONTHS[month]}  {day}", f"{MONTHS[month]} {day}, 1987", f"{MONTHS[month]} {day}-{day + 1}",
    ]  # fmt: skip
    return usual if chance.random() < 0.85 else chance.choice(rare)


def _where(chance: random.Random) -> tuple[str, list[str]]:
    """Places as printed, and one by one."""
    luck = chance.random()
    if luck < 0.30:
        stated = chance.choice(STATED)
        return stated, [stated.partition(",")[0]]
    if luck < 0.35:
        two = chance.sample(PLACES, 2)
        return chance.choice(["/", " and ", " AND "]).join(two), two
    place = chance.choice(PLACES)
    if luck < 0.40 and place.isascii():
        place = place.title().replace("'D", "'d").replace(" De ", " de ").replace(" Es ", " es ")
    return place, [place]


def with_dateline(chance: random.Random) -> dict[str, Any]:
    """One opening with a dateline."""
    printed, places = _where(chance)
    day = _date(chance)
    indent = chance.choice(["", "    ", "    ", "     "])
    comma = ", " if chance.random() < 0.95 else chance.choice([" ", ",", ",  ", " , ", ". "])
    body = chance.choice(BODIES).format(company=chance.choice(COMPANIES))
    dash = " - " if chance.random() < 0.85 else chance.choice([" -- ", " -", "- ", ", - ", " ", " - - "])
    dash = dash if body else chance.choice([" - ", " ", "", " -"])
    agencies: list[str] = []
    if chance.random() < 0.15:
        agency = chance.choice(list(AGENCIES))
        dash = chance.choice([f" ({agency}) - ", f", {agency} - ", f" ({agency}) -- ", f" - {agency} - "])
        agencies = [agency]
    raw = f"{indent}{printed}{comma}{day}{dash}"
    if chance.random() < 0.03 and not agencies:
        raw = f"By {chance.choice(NAMES)}, Reuters\n{raw}"
        agencies = ["Reuters"]
    return {"raw": raw, "text": raw + body, "places": places, "agencies": agencies, "body": body, "cls": "old wire"}


def without(chance: random.Random) -> dict[str, Any]:
    """One opening without a dateline."""
    company, place = chance.choice(COMPANIES), chance.choice(PLACES)
    kind = chance.choice([TABLES, HEADLINES, SENTENCES])
    text = chance.choice(kind).format(
        a=chance.randint(10, 99), b=chance.randint(10, 99), d=chance.randint(1, 9), year=chance.randint(1980, 1988),
        company=company, caps=company.upper(), tick=company[:3].upper(), name=chance.choice(NAMES), place=place,
        Place=place.title(),
    )  # fmt: skip
    return {"raw": "", "text": text, "places": [], "agencies": [], "body": text, "cls": "negative"}


def rows(count: int, seed: int = 1987) -> Iterator[dict[str, Any]]:
    """`count` rows, the same for the same seed; four in five with a dateline."""
    chance = random.Random(seed)
    for number in range(count):
        row = without(chance) if chance.random() < 0.2 else with_dateline(chance)
        yield {"id": number, "date": None, "lang": "en", "site": "old wire", **row}


if __name__ == "__main__":
    for made in rows(*map(int, sys.argv[1:] or ["20000"])):
        print(json.dumps(made, ensure_ascii=False))
