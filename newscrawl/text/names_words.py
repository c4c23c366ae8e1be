"""Words of bylines that are no part of a name: data only, in lower case."""

from __future__ import annotations

TITLES = frozenset(
    """
    reporter reporters correspondent correspondents editor editors writer writers journalist journalists columnist
    contributor contributors producer analyst commentator critic photographer videographer blogger presenter anchor
    expert experts author intern freelance freelancer fellow researcher lecturer professor historian novelist director
    manager
    verslaggever verslaggeefster redacteur redactrice redacteuren correspondente journaliste columniste hoofdredacteur
    eindredacteur chef recensent fotograaf cameraman presentator presentatrice stagiair stagiaire auteur schrijver
    schrijfster onderzoeksjournalist datajournalist buitenlandverslaggever politiekverslaggever sportverslaggever
    redakteur redakteurin korrespondent korrespondentin reporterin autorin journalistin volontär volontärin
    chefredakteur chefredakteurin fotograf fotografin kolumnist kolumnistin ressortleiter ressortleiterin
    rédacteur rédactrice correspondant correspondante chroniqueur chroniqueuse periodista redactor redactora
    corresponsal giornalista corrispondente repórter jornalista redator editora editor-in-chief co-founder founder ceo
    journalistes redaktør redaktör skribent reportern toimittaja dziennikarz dziennikarka redaktor
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
    buitenland binnenland onze our unser unsere notre van from the a an vanuit nieuwe voormalig former own eigen
    """.split()
)
"""What may stand between a name and a title, or before a title."""

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
    today usa times herald
    centre stichting vereniging instituut institut landesanstalt verband verein gesellschaft stiftung ministerie
    gemeente provincie politie universiteit centrum est edt gmt cet cest ist utc am pm
    """.split()
)
"""A part of a byline that has one of these is no person, unless it is an agency without it."""

DESKS = frozenset("staff redactie webredactie redaktion newsroom newsdesk desk team".split())
"""Words behind an agency's name that leave it the agency: Reuters Staff."""

PARTICLES = frozenset(
    """
    van de der den het ter ten te 't ’t 's ’s in op aan uit onder over bij la le du des del della dello di da dos das do
    von zu zur zum vom vor am und y e i i bin ibn bint ben al el ul ul- abu af av ap ab ó ní nic mac mc st san santa
    d' d’ l' l’ la- las los het- tot thoe
    """.split()
)
"""Words of names that begin without a capital."""

AFTER_A_NAME = frozenset("jr sr phd md ma msc mba esq ii iii iv drs ir mr prof dr ba bsc obe cbe mbe rn jd llm".split())
"""Degrees and generations behind a comma."""
