"""What is taken over from the PETRARCH and Phoenix dictionaries (MIT)."""

import os
import re

from folding import key
from tables import hand, split

CATEGORIES = set("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split())
MODES = set((
    "visit third-party multilateral phone withdraw release disarm ceasefire access resign assist change yield meet disapprove investigate "
    "allege restrict arrest relations expel territory violence demo riot strike hunger boycott obstruct vandalize convict discontinue troops "
    "weapons police militia seize censor curfew martial-law deport withhold misinformation cyber abduct beat torture sexual targeted destroy "
    "primitive firearms explosives suicide-attack aerial drone heavy-weapons crowd-control unconventional").split())
RENAMED = {"assassinate": "targeted", "massacre": "targeted", "cleansing": "targeted"}
# The manual's own words come before the older table: embargoes are SANCTION, apologies CONCEDE.
OVERRIDES = {"163": ("SANCTION", "discontinue", "economic"), "055": ("CONCEDE", "", ""), "116": ("SANCTION", "convict", "legal"),
             "192": ("ASSAULT", "", "territory")}
SAYINGS = {"ACCUSE", "REQUEST", "THREATEN", "AGREE"}
CODE = re.compile(r"\[([^\]]*)\]")


def cameo_table(folder):
    """CAMEO codes with PLOVER category, mode and context."""
    table = {}
    with open(os.path.join(folder, "CAMEO2PLOVER-2021.txt"), encoding="utf-8") as lines:
        for line in lines:
            match = re.match(r"(\d{2,4}):\s*([A-Z]+)\s*(?:,([^,#]*))?(?:,([^#]*))?", line)
            if match and match[2] in CATEGORIES:
                mode = RENAMED.get((match[3] or "").strip(), (match[3] or "").strip())
                context = (match[4] or "").split(";")[0].strip()
                table[match[1]] = (match[2], mode if mode in MODES else "", "pro_democracy" if context == "democracy" else context)
    table.update(OVERRIDES)
    return table


def plover(table, code):
    code = code.split(":")[0].strip()
    while code and code not in table:
        code = code[:-1]
    return table.get(code) if len(code) > 1 else None


ORGANIZATION_WORDS = re.compile(
    r"ORGANI[SZ]ATION|ASSOCIATION|FUND|COMMITTEE|COUNCIL|UNION|FEDERATION|BANK|INSTITUTE|FOUNDATION|LEAGUE|COMMISSION|AGENCY|CENT(ER|RE)|SOCIETY|"
    r"GROUP|COURT|NETWORK|ALLIANCE|CONGRESS|PROGRAM|CONFERENCE|FORUM|INITIATIVE|CRESCENT|TRIBUNAL|SECRETARIAT|ASSEMBLY|COMMUNITY|SERVICE|"
    r"CAMPAIGN|WITHOUT_BORDERS|WATCH|MISSION|COALITION")
ARMED_WORDS = re.compile(
    r"ARMY|FRONT|BRIGADE|MOVEMENT|PARTY|MILITIA|FORCE|CELL|SQUAD|COMMANDO|REVOLUTION|LIBERATION|RESISTANCE|GUERRILLA|FACTION|BATTALION|UNIT|"
    r"JIHAD|COMMAND|DEFEN|TIGER|SOLDIER|FIGHTER|WARRIOR|ISLAM|ARMED|ORGANI|GROUP|COUNCIL|ALLIANCE|UNION|COALITION|VOLUNTEER|CONGRESS|HARAKAT|"
    r"LASHKAR|JAMA|JAISH|JAYSH|ANSAR|HIZB|KATA|TEHR|FRENTE|EJERCITO|MUJAHID|LEGION|NETWORK|PATRIOT|CARTEL|MARTYR|SEPARATIST|REBEL")
PERSON_WORDS = re.compile(r"(er|or|ist|ian|ant|ent|man|woman|chief|leader|official|officer|head|general|guard|member)$")
SECTORS = set("GOV MIL LEG JUD SPY COP PTY REB UAF OPP CRM CVL BUS LAB AGR EDU ELI JRN MED REF REL SOC NGO".split())
COUNTRY_CODES = {"ROM": "ROU", "ZAR": "COD", "PAL": "PSE", "KSV": "XKX", "TMP": "TLS"}
ISO3 = set(("AFG ALB DZA AGO ARG ARM AUS AUT AZE BGD BEL BEN BOL BIH BRA BGR BFA BDI KHM CMR CAN CAF TCD CHL CHN COL COG COD CRI CIV HRV CUB CYP "
            "CZE DNK DJI DOM ECU EGY SLV ERI EST ETH FIN FRA GAB GMB GEO DEU GHA GRC GTM GIN GNB GUY HTI HND HUN IND IDN IRN IRQ IRL ISR ITA JAM "
            "JPN JOR KAZ KEN PRK KOR KWT KGZ LAO LVA LBN LBR LBY LTU MKD MDG MWI MYS MLI MRT MEX MDA MNG MNE MAR MOZ MMR NAM NPL NLD NZL NIC NER NGA "
            "NOR OMN PAK PSE PAN PNG PRY PER PHL POL PRT QAT ROU RUS RWA SAU SEN SRB SLE SGP SVK SVN SOM ZAF SSD ESP LKA SDN SWE CHE SYR TWN TJK TZA "
            "THA TGO TUN TUR TKM UGA UKR ARE GBR USA URY UZB VEN VNM YEM ZMB ZWE").split())


def blocks(folder):
    """Verb blocks of the dictionary: verbs with their codes."""
    current = None
    with open(os.path.join(folder, "CAMEO.2.0.txt"), encoding="utf-8", errors="replace") as lines:
        for line in lines:
            line = line.split("#")[0].strip()
            head = re.match(r"---\s+(\S+)\s+\[(.*?)\]\s+---", line)
            if head:
                if current:
                    yield current
                default, current = head[2], []
            elif current is not None and re.match(r"[A-Z]", line):
                word = line.split("{")[0].split("[")[0].strip().lower()
                code = CODE.search(line)
                current.append((word, code[1] if code else default))
    if current:
        yield current


def verbs(folder, plover_folder):
    """Rows of the event table for the verbs of the kept list, with the dictionary's default code mapped to PLOVER."""
    table = cameo_table(plover_folder)
    kept = {word for row in hand("petrarch_kept") for word in split(row[0])}
    rows = []
    for words in blocks(folder):
        for word, code in words:
            meaning = plover(table, code)
            if word in kept and meaning:
                category, mode, context = meaning
                frame = "MEET" if category == "CONSULT" else "TRANS"
                rows.append([word, "v", "", "", "", category, mode, context, frame, "s" if category in SAYINGS else "", "petrarch"])
    return rows


def actors(folder, name):
    """Entries of an actor dictionary: names and the codes that hold without a date."""
    entries, names, codes = [], [], []
    with open(os.path.join(folder, name), encoding="utf-8", errors="replace") as lines:
        for line in lines:
            text = line.split("#")[0].rstrip()
            if not text.strip():
                continue
            if not text.startswith(("+", "\t", " ")):
                if names:
                    entries.append((names, codes))
                names, codes = [], []
            found = re.findall(r"\[([A-Z]+)\]", text)
            codes += found
            spelled = re.sub(r"\[.*", "", text).strip().lstrip("+").strip("_ ")
            if spelled and not text.startswith(("\t", " ")):
                names.append(spelled)
    return entries + ([(names, codes)] if names else [])


def readable(name):
    """A dictionary name in usual spelling, without its abbreviation in brackets; and that abbreviation."""
    short = re.search(r"\(([A-Z]{2,8})\)", name)
    name = re.sub(r"_?\(.*?\)", "", name).replace("_", " ").strip()
    small = {"of", "the", "and", "for", "in", "on", "to", "al", "de", "la", "el", "des", "du", "et", "por", "y"}
    words = [w.lower() if index and w.lower() in small else capital(w) for index, w in enumerate(name.split())]
    return " ".join(words), short[1] if short else ""


def capital(word):
    return "-".join(part[:1].upper() + part[1:].lower() for part in word.split("-"))


def organizations(folder):
    """Name, other names, kind, country and sector of bodies and armed groups; people are left out."""
    rows = []
    for name, wanted in (("Phoenix.International.actors.txt", ("IGO", "NGO")), ("Phoenix.MilNonState.actors.txt", None)):
        for names, codes in actors(folder, name):
            if not codes or not names:
                continue
            code = codes[0]
            if wanted and (not code.startswith(wanted) or not ORGANIZATION_WORDS.search(names[0])):
                continue
            if not wanted and not (("REB" in code or code.startswith("IMG")) and ARMED_WORDS.search(names[0])):
                continue
            title, short = readable(names[0])
            others = [readable(other)[0] for other in names[1:]] + ([short] if len(short) > 3 else [])
            if len(title) < 6 or len(title.split()) < 2 or any(sign in title for sign in ",:="):
                continue
            others = [other for other in others if len(other.split()) > 1 and "," not in other][:6]
            country = COUNTRY_CODES.get(code[:3], code[:3]) if code[:3] in ISO3 or code[:3] in COUNTRY_CODES else ""
            if wanted:
                rows.append([title, others, code[:3], "", code[:3]])
            else:
                rows.append([title, others, "ARMED_GROUP", country, "REB" if country else "UAF"])
    return rows


def agents(folder, plover_folder):
    """Role words of PLOVER's agents file, with a sector the record knows."""
    rows = {}
    with open(os.path.join(plover_folder, "PLOVER_agents.txt"), encoding="utf-8", errors="replace") as lines:
        for line in lines:
            match = re.match(r"([A-Z][A-Z_'\-]+)\s*(?:\{.*\})?\s*\[~([A-Z]+)\]", line)
            if not match or match[2][:3] not in SECTORS or len(match[2]) > 3:
                continue
            phrase = match[1].replace("_", " ").strip().lower()
            if len(phrase) > 3:
                rows[key(phrase)] = [key(phrase), phrase, "", match[2], "p" if PERSON_WORDS.search(phrase) else ""]
    return list(rows.values())
