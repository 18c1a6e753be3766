"""Tells from a title what kind of office it is."""

import re

BIG = "USA RUS CHN GBR FRA DEU UKR ISR IRN IND JPN TUR SAU ITA PAK KOR PRK SYR".split()
TITLES = {
    ("USA", "FOREIGN_MINISTER"): "Secretary of State", ("USA", "DEFENSE_MINISTER"): "Secretary of Defense",
    ("USA", "INTERIOR_MINISTER"): "Secretary of Homeland Security", ("USA", "FINANCE_MINISTER"): "Secretary of the Treasury",
    ("USA", "JUSTICE_MINISTER"): "Attorney General", ("USA", "MILITARY_CHIEF"): "Chairman of the Joint Chiefs of Staff",
    ("GBR", "FOREIGN_MINISTER"): "Foreign Secretary", ("GBR", "DEFENSE_MINISTER"): "Defence Secretary",
    ("GBR", "INTERIOR_MINISTER"): "Home Secretary", ("GBR", "FINANCE_MINISTER"): "Chancellor of the Exchequer",
    ("GBR", "JUSTICE_MINISTER"): "Justice Secretary", ("DEU", "HEAD_OF_GOVERNMENT"): "Chancellor",
    ("AUT", "HEAD_OF_GOVERNMENT"): "Chancellor", ("CHN", "HEAD_OF_GOVERNMENT"): "Premier", ("TWN", "HEAD_OF_GOVERNMENT"): "Premier",
    ("IRL", "HEAD_OF_GOVERNMENT"): "Taoiseach", ("IND", "FOREIGN_MINISTER"): "External Affairs Minister",
    ("IND", "INTERIOR_MINISTER"): "Home Minister", ("PHL", "FOREIGN_MINISTER"): "Foreign Secretary",
    ("PHL", "DEFENSE_MINISTER"): "Defense Secretary", ("MEX", "FOREIGN_MINISTER"): "Foreign Secretary",
}
COMMON = {
    "HEAD_OF_GOVERNMENT": "Prime Minister", "FOREIGN_MINISTER": "Foreign Minister", "DEFENSE_MINISTER": "Defense Minister",
    "INTERIOR_MINISTER": "Interior Minister", "FINANCE_MINISTER": "Finance Minister", "JUSTICE_MINISTER": "Justice Minister",
    "DEPUTY_FOREIGN_MINISTER": "Deputy Foreign Minister", "DEPUTY_DEFENSE_MINISTER": "Deputy Defense Minister",
    "UN_AMBASSADOR": "Ambassador to the United Nations", "DEPUTY_HEAD_OF_STATE": "Vice President",
}
WEIGHT = {
    "SUPREME_LEADER": 100, "HEAD_OF_STATE": 100, "HEAD_OF_GOVERNMENT": 95, "MONARCH": 70, "FOREIGN_MINISTER": 80, "DEFENSE_MINISTER": 70,
    "ORGANIZATION_HEAD": 90, "ARMED_GROUP_LEADER": 75, "DEPUTY_HEAD_OF_STATE": 60, "INTERIOR_MINISTER": 50, "FINANCE_MINISTER": 50,
    "SPOKESPERSON": 45, "SECURITY_ADVISER": 55, "MILITARY_CHIEF": 50, "MILITARY_COMMANDER": 35, "UN_AMBASSADOR": 45, "OPPOSITION_LEADER": 60,
    "DEPUTY_HEAD_OF_GOVERNMENT": 40, "INTELLIGENCE_CHIEF": 40, "DEPUTY_FOREIGN_MINISTER": 35, "GOVERNOR": 25, "SPEAKER": 35,
    "ROYAL": 50, "RELIGIOUS_LEADER": 60, "PARTY_LEADER": 45, "LEGISLATOR": 25, "ENVOY": 40,
}
SECTOR = {
    "MILITARY_CHIEF": "MIL", "MILITARY_COMMANDER": "MIL", "POLICE_CHIEF": "COP", "INTELLIGENCE_CHIEF": "SPY", "SPEAKER": "LEG",
    "LEGISLATOR": "LEG", "PROSECUTOR": "JUD", "CHIEF_JUSTICE": "JUD", "ARMED_GROUP_LEADER": "REB", "PARTY_LEADER": "PTY",
    "OPPOSITION_LEADER": "OPP", "ORGANIZATION_HEAD": "IGO", "ORGANIZATION_DEPUTY": "IGO", "RELIGIOUS_LEADER": "REL", "FORMER_LEADER": "ELI",
}
MINISTER = r"(?:federal )?(?:union )?(?:cabinet )?(?:minister|secretary of state|secretary|senior minister)"
FULL = "(?:of|for|in charge of) (?:the |national |foreign |home )*"
RULES = [
    (r"permanent representative to the united nations", "UN_AMBASSADOR"),
    (r"(permanent representative|ambassador|high commissioner|permanent observer|chargé d'affaires) (to|in|of) .+", "AMBASSADOR"),
    (r".*(press secretary|spokes?person|spokesperson|spokesman|spokeswoman).*", "SPOKESPERSON"),
    (r"(first |second )?(deputy|vice)[ -](president|chairman of the sovereign.*)( of the republic)?|vice[- ]president.*", "DEPUTY_HEAD_OF_STATE"),
    (r"((first|second|third) )?(deputy|vice)[ -](prime minister|premier|chancellor|taoiseach).*|tánaiste|vice-chancellor", "DEPUTY_HEAD_OF_GOVERNMENT"),
    (r"(deputy|vice|assistant|first deputy|under)[ -]?(federal )?(minister|secretary).*(foreign|external) (affairs|relations).*", "DEPUTY_FOREIGN_MINISTER"),
    (r"deputy secretary of state|(under ?secretary|assistant secretary) of state.*|minister of state for (foreign affairs|europe|the middle east.*)", "DEPUTY_FOREIGN_MINISTER"),
    (r"(deputy|vice|assistant|first deputy|under) ?(minister|secretary).*defen[cs]e.*", "DEPUTY_DEFENSE_MINISTER"),
    (r"(deputy|vice|assistant|first deputy|under|junior) ?-?(minister|secretary).*|state secretary.*|minister of state.*|minister delegate.*|parliamentary (under-?)?secretary.*|undersecretary.*", "DEPUTY_MINISTER"),
    (r"(deputy|vice|acting deputy|assistant) .*", None),
    (r"(state |federal |acting |interim |transitional )?president( of the (republic|confederation|state|swiss confederation|palestinian national authority|state of palestine|transitional.*))?|head of state|chairman of the (presidency|sovereign(ty)? council|transitional.*)|captain regent|chairman of the (state affairs commission|presidential council)", "HEAD_OF_STATE"),
    (r"supreme leader.*", "SUPREME_LEADER"),
    (r"monarch|king|queen|emir|sultan|grand duke|prince|king of .*|emperor.*|queen of .*|yang di-pertuan agong", "MONARCH"),
    (r"(acting |interim )?(prime minister|premier|chancellor|federal chancellor|taoiseach)|premier of the state council|(chairman|president) of the (council of ministers|cabinet of ministers.*|government|executive yuan)|president of the (council|government)|head of government|prime minister of (the )?(palestinian national authority|republic.*)|premier of the executive yuan|minister of state \(monaco\)|chairperson of the council of ministers", "HEAD_OF_GOVERNMENT"),
    (MINISTER + r" (of|for) (the )?(foreign|external) (and \w+ )?(affairs|relations).*|foreign (minister|secretary).*|head of the federal department of foreign affairs|" + MINISTER + r" (of|for) (european and foreign|europe and foreign|europe and for foreign).*|secretary for (foreign affairs|relations with states).*|" + MINISTER + r" (of|for) (international relations|diaspora and foreign).*|minister of foreign and .*|" + MINISTER + r" for foreign.*", "FOREIGN_MINISTER"),
    (MINISTER + r" (of|for) (the )?(state )?(national |people's )?defen[cs]e.*|" + MINISTER + r" (of|for) (the )?armed forces.*|defen[cs]e (minister|secretary)|head of the federal department of defence.*", "DEFENSE_MINISTER"),
    (MINISTER + r" (of|for|in charge of) (the )?(interior|internal affairs|home affairs|internal security|interior affairs|internal administration|public security|the interior.*|homeland security|interior.*)(.*)|home secretary|minister of home.*", "INTERIOR_MINISTER"),
    (MINISTER + r" (of|for) (the )?(national )?(economy,? (and )?)?(public )?(finance|finances|treasury|the treasury)( .*|,.*)?|chancellor of the exchequer|treasurer", "FINANCE_MINISTER"),
    (MINISTER + r" (of|for) (the )?(interior and )?justice.*|keeper of the seals.*", "JUSTICE_MINISTER"),
    (r"(national security (advis[eo]r|secretary)|secretary of the (national |supreme national )?(security|national security)( and defen[cs]e)? council).*|national security advis[eo]r.*", "SECURITY_ADVISER"),
    (r"(director|head|chief|director-general|director general|general director) of (the )?.*(intelligence|security service|mossad|shin bet|secret service|state security).*", "INTELLIGENCE_CHIEF"),
    (r"(chief of (the )?(general staff|defen[cs]e staff|defen[cs]e forces?|defen[cs]e|joint staff|armed forces|general staff of the armed forces)|chairman of the joint chiefs of staff|commander[- ]in[- ]chief of the armed forces|commander of the armed forces|chair of the chiefs of staff|chief of army staff).*", "MILITARY_CHIEF"),
    (r"(chief of (the )?(staff of the )?(army|air|naval|navy|air force|army staff|naval operations).*|commander.*|commandant.*)", "MILITARY_COMMANDER"),
    (r"(chief of (the )?(national )?police.*|(police )?commissioner of police|inspector general of police.*)", "POLICE_CHIEF"),
    (r".*(chief of staff|head of the (presidential administration|office of the president|presidential office)|chief cabinet secretary|secretary general of the presidency).*", "CHIEF_OF_STAFF"),
    (r"(lord )?(speaker|president|chairman|chairperson|chair) of (the )?(\w+ )?(parliament|national assembly|senate|chamber.*|house.*|legislative.*|assembly.*|knesset|verkhovna rada|state duma|federation council|grand national assembly|islamic consultative assembly|national people's congress|bundestag|council of (state|representatives|the nation)|supreme council|people's.*|riksdag|folketing|seimas|saeima|riigikogu|jatiya.*|lok sabha|shura.*).*", "SPEAKER"),
    (r"(governor|president|chairman|chair|head) of (the )?(central|reserve|national|federal reserve)( \w+)? ?bank.*|chair of the federal reserve.*|governor of the bank of .*", "CENTRAL_BANK_CHIEF"),
    (r"(chief minister|governor|lieutenant governor|head|prime minister|president|first minister) of .+|first minister", "GOVERNOR"),
    (r"mayor of .+|lord mayor of .+", "MAYOR"),
    (r"(prosecutor[- ]general|attorney[- ]general|chief prosecutor|general prosecutor|public prosecutor).*", "PROSECUTOR"),
    (r"(chief justice|president of the (supreme|constitutional) court).*", "CHIEF_JUSTICE"),
    (r"leader of the opposition.*", "OPPOSITION_LEADER"),
    (r"general secretary of the chinese communist party", "PARTY_LEADER"),
    (MINISTER + r"\b.*|.* minister|secretary (of|for) .*|director of the central intelligence agency", "MINISTER"),
]
COMPILED = [(re.compile(pattern), role) for pattern, role in RULES]


def classify(office, iso3):
    """The class of an office, or None for offices that reports seldom name."""
    title = office.lower().strip()
    if iso3 == "USA":
        if title == "secretary of state":
            return "FOREIGN_MINISTER"
        if title == "secretary of the interior":
            return "MINISTER"
        if title == "attorney general":
            return "JUSTICE_MINISTER"
        if title == "director of the central intelligence agency":
            return "INTELLIGENCE_CHIEF"
    elif title == "secretary of state":
        return None
    elif iso3 in ("IND", "PAK", "BGD", "NPL", "LKA") and title == "foreign secretary":
        return "DEPUTY_FOREIGN_MINISTER"
    for pattern, role in COMPILED:
        if pattern.fullmatch(title):
            return role
    return None


def about(office, role, names):
    """What an office is for: the state an ambassador is sent to, a governor's region."""
    if role == "AMBASSADOR":
        place = re.sub(r"^.*? (?:to|in|of) ", "", office).strip()
        return names.get(place.lower().removeprefix("the "), place)
    if role in ("GOVERNOR", "MAYOR") and " of " in office:
        return office.split(" of ", 1)[1].removeprefix("the ")
    if role == "SPOKESPERSON":
        if "White House" in office or "Press Secretary" == office:
            return "White House"
        return "Foreign Ministry" if "Foreign" in office else "Government"
    return ""


def title(office, role, iso3):
    """The title as English reports word it."""
    if (iso3, role) in TITLES:
        return TITLES[(iso3, role)]
    if role in COMMON:
        return COMMON[role]
    return office[:1].upper() + office[1:]
