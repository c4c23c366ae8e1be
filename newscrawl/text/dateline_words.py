"""Words that decide whether an opening is a dateline: data only, in upper case unless said otherwise."""

from __future__ import annotations

PLACE_WORDS = frozenset("POINT PLUS STAND CORONA NOTE PART MORE DOMINGO LIVE NEWS MEER".split())
"""Kickers that stand in names of places too: West Point, Corona in California."""

LARGE_JOINS = frozenset("AND EN UND ET Y OG OCH I".split())
"""The word "and" between two places in capitals."""

STATES = frozenset("PA".split())
"""States whose letters are those of an agency."""

NO_PLACES = frozenset(
    """
    INC CORP LTD PLC CO COMPANY CORPORATION LLC GMBH AG NV SPA BV LIMITED GROUP HOLDINGS INDUSTRIES BANK BANKS
    MINISTRY EXCHANGE GRAINS GRAIN WHEAT CORN COTTON COCOA COFFEE SUGAR SOYBEANS SOYBEAN SOYA MAIZE BARLEY RUBBER
    OILS METALS GOLD SILVER COPPER TIN ZINC NICKEL PLATINUM ALUMINIUM ALUMINUM CRUDE GASOIL NAPHTHA LIVESTOCK
    CATTLE HOGS TENDER TENDERS FUTURES OPTIONS SPOT BONDS STOCKS SHARES SHARE DOLLAR STERLING YEN PRICES RATES
    MARKET MARKETS REPORT REPORTS DEBT TRADE BUDGET EARNINGS RESULT NET SALES REVENUES REVENUE PROFIT LOSS ASSETS
    DIVIDEND DIVIDENDS TREASURY SENATE CONGRESS FED USDA GATT IMF OPEC OECD ECONOMIC SPOTLIGHT TALKING MONEY SUPPLY
    PRIME DEPOSITS LOANS CARGOES SHIPPING INDEX TABLE VOLUME DELIVERIES INVENTORIES STATISTICS
    YOUR MY OUR FOR WITH FROM ABOUT FOOD RATINGS PHILIPS CHRYSLER MOTORS AIRLINES INSURANCE
    """.split()
)
"""Words of companies, commodities and markets: an opening with one of them is no place, unless a list knows it."""

ACRONYMS = frozenset(
    """
    NATO NAVO OTAN UEFA FIFA OPEC UNESCO UNICEF NASA AIVD MIVD RIVM GGD KNMI ANWB KNVB COVID CDU CSU SPD FDP AFD
    VVD AJAX FEYENOORD SPARTA EXCELSIOR HERACLES VITESSE PVV CDA D66 PVDA GL SGP BBB NSC SP DENK FVD PSV NAC AZ
    RKC FC NEC ADO GOP IMF WTO WHO FBI CIA NSA KGB FSB CEO CFO BMW KLM NS RTL NPO NOS BBC CNN NBC CBS ABC ZDF
    ARD MSF GAIA ASML ING ABN SUV USB NFL NBA MLB NHL UFC WWE NCAA PGA ATP WTA MLS IOC NYSE NASDAQ AEX DAX USA
    UK EU UAE US UN VN GER FRA NED BEL ESP ITA GBR RUS CHN JPN SUI AUT CAN AUS BRA ARG POL CZE DEN SWE NOR FIN
    AIDS HIV DNA DVD EURO BREXIT GMT CET ISIS HAMAS FARC ETA IRA PKK PLO SARS MERS MH17 GHB XTC LGBT LGBTQ
    """.split()
)
"""Organisations, parties, countries and clubs whose letters neither name a place nor, in brackets, an agency."""

WORDLIKE = frozenset(
    "Beta Focus Prime Trend Nova Dire Direkt Andes Mehr Fars Saba Petra Siren Reforma Stacker Sputnik Fides si".split()
)
"""Agencies (canonical) whose names are common words too: behind what is no sure place they make no dateline."""

ALONE = frozenset("AP AFP AGI ANSA EFE UPI PTI IANS REUTERS ANP DPA NNA وطنية".split())
"""Agencies that may open a text by themselves, in capitals and with a dash."""

COLON_CITIES = frozenset(
    (
        "New Delhi|Mumbai|Bengaluru|Bangalore|Chennai|Hyderabad|Kolkata|Ahmedabad|Pune|Lucknow|Jaipur|Bhopal|Patna|"
        "Ranchi|Chandigarh|Guwahati|Srinagar|Jammu|Kochi|Thiruvananthapuram|Nagpur|Gurugram|Noida|Islamabad|Karachi|"
        "Lahore|Peshawar|Quetta|Rawalpindi|Kathmandu|Dhaka|Colombo|Kuala Lumpur|"
        "नई दिल्ली|नयी दिल्ली|मुंबई|लखनऊ|पटना|जयपुर|भोपाल|"
        "कोलकाता|चेन्नई|बेंगलुरु|हैदराबाद|अहमदाबाद|देहरादून|रांची|रायपुर|चंडीगढ़|वाराणसी|कानपुर|आगरा|ঢাকা|কলকাতা"
        "|Thane|Navi Mumbai|Nashik|Aurangabad|Surat|Vadodara|Rajkot|Indore|Gwalior|Jabalpur|Kanpur|Varanasi|Agra|"
        "Meerut|Ghaziabad|Prayagraj|Gorakhpur|Dehradun|Shimla|Raipur|Bhubaneswar|Cuttack|Agartala|Imphal|Shillong|Itanagar|"
        "Gangtok|Panaji|Kozhikode|Thrissur|Coimbatore|Madurai|Mysuru|Mangaluru|Visakhapatnam|Vijayawada|Ludhiana|"
        "Amritsar|Jodhpur|Udaipur|Faisalabad|Multan|Rawalakot|Muzaffarabad|Chattogram|Sylhet|Pokhara|Biratnagar|"
        "اسلام آباد|لاہور|کراچی|پشاور|کوئٹہ|راولپنڈی|ملتان|فیصل آباد|سیالکوٹ|گوجرانوالہ|سکھر|نئی دہلی|سری نگر|"
        "Dubai|Abu Dhabi|Sharjah|Ajman|Fujairah|Ras Al Khaimah|Manila|Doha|Muscat|Riyadh|Jeddah|Manama"
    ).split("|")
)
"""Cities whose papers end a dateline in any case with a colon."""

SHORT_PLACES = frozenset(
    """
    EDE EPE OSS URK ULM ROM AYR GAP HUE FES QOM BAR RIO BAM KOS GOA SPA ATH MOL HUY GAO UFA OSH NIŠ PAU IPE ELY
    NES SON ÅRE
    """.split()
)
"""Places of up to three letters that may open a text without agency or date."""

WATERS = frozenset(
    """
    MAIN ODER SAALE LAHN NECKAR DONAU ISAR ELBE WESER RHEIN RUHR MOSEL SPREE HAVEL ALLER LEINE INN ELSTER PFALZ
    ILM UNSTRUT ENZ FILS TAUBER FULDA WERRA EMS LIPPE SIEG NAHE SAAR NEISSE NEIẞE WEINSTRASSE WEINSTRAẞE ODW
    ALLGÄU STEIGERWALD HARZ LECH TEUTOBURGER SCHWALM OBERPFALZ WESTERWALD HOLSTEIN SACHSEN THÜRINGEN BIENNE
    MURTEN MORAT SIERRE SIERS BRIG BIEL
    """.split()
)
"""What stands behind the slash of one name: Frankfurt/Main, Halle/Saale, Biel/Bienne."""

LINKS = (
    "de|del|della|delle|dei|di|do|da|dos|das|du|des|le|la|les|los|las|el|am|an|a|der|dem|den|die|im|in|ob|bei|auf|und|"
    "en|es|et|y|e|of|the|and|on|upon|sur|sous|aux|aan|op|bij|van|von|vor|zu|zum|zur|i|na|nad|pod|u|by|near|av|og|och|"
    "ved|under|lès|és|ve|и|на|та"
)
"""Words in lower case that may stand inside a name of places or between two of them, as a regular expression."""

JOINS = {
    "en": "and", "nl": "en", "de": "und", "fr": "et", "es": "y|e", "it": "e|ed", "pt": "e", "ca": "i", "pl": "i",
    "da": "og", "nb": "og", "nn": "og", "no": "og", "sv": "och", "fi": "ja", "hu": "és", "ru": "и", "uk": "та|і|й",
    "tr": "ve", "ro": "și|şi", "hr": "i", "sr": "i|и", "cs": "a", "sk": "a",
}  # fmt: skip
"""The word "and" between two places, by language, as a regular expression."""
