"""Terms of office: Wikidata extract, Institute for Government, and the hand-written table that continues them."""

import calendar
import csv
import datetime
import os
import re

import offices
from folding import key, person_key, surname_keys, words
from tables import hand, split, write

SINGLE = set((
    "SUPREME_LEADER HEAD_OF_STATE HEAD_OF_GOVERNMENT FOREIGN_MINISTER DEFENSE_MINISTER INTERIOR_MINISTER FINANCE_MINISTER "
    "JUSTICE_MINISTER SECURITY_ADVISER MILITARY_CHIEF UN_AMBASSADOR CENTRAL_BANK_CHIEF MONARCH ORGANIZATION_HEAD").split())
BY_IFG = set("HEAD_OF_GOVERNMENT FOREIGN_MINISTER DEFENSE_MINISTER INTERIOR_MINISTER FINANCE_MINISTER JUSTICE_MINISTER MINISTER "
             "DEPUTY_MINISTER DEPUTY_HEAD_OF_GOVERNMENT DEPUTY_FOREIGN_MINISTER".split())
HAND_KNOWN_UNTIL = "2025-12-31"
BODIES = {"European Union": "EU", "Hong Kong": "HKG"}
BODY_OFFICES = {
    "Secretary-General of the United Nations": "UN", "Director-General of the World Trade Organization": "World Trade Organization",
    "President of the International Court of Justice": "International Court of Justice",
}


class Term:
    """One row on its way into the table."""

    def __init__(self, person, id, side, role, title, about, start, end, known, source, office):
        self.person, self.id, self.side, self.role, self.title, self.about = person, id, side, role, title, about
        self.start, self.end, self.known, self.source, self.office = start, end, known, source, office

    def row(self):
        sector = offices.SECTOR.get(self.role, "GOV")
        if self.role in ("HEAD_OF_STATE", "MINISTER", "OTHER", "SPOKESPERSON") and len(self.side) != 3 and self.source == "hand":
            sector = "IGO" if self.side in ("UN", "NATO", "EU", "OSCE", "AU") else sector
        known = "" if self.end else self.known
        office = "" if self.office == self.title else self.office
        return [self.id, self.start, self.person, self.side, self.role, self.title, self.about, sector, self.end, known, self.source, office]


def first_day(text):
    return text + {4: "-01-01", 7: "-01"}.get(len(text), "") if text else ""


def last_day(text):
    if len(text) == 4:
        return text + "-12-31"
    if len(text) == 7:
        return f"{text}-{calendar.monthrange(int(text[:4]), int(text[5:]))[1]:02d}"
    return text


def day_before(text):
    return (datetime.date.fromisoformat(text) - datetime.timedelta(days=1)).isoformat()


def clean(name):
    name = re.sub(r"\s*\(.*?\)", "", name.split(",")[0]).strip()
    return re.sub(r"^(Dr|Sir|Dame|Lord|Baroness|Prof|Gen|General)\.? (?=\S+ )", "", name)


def read_wikidata(folder, names):
    terms = []
    with open(os.path.join(folder, "office_holders.tsv"), encoding="utf-8") as lines:
        next(lines)
        for line in lines:
            iso3, where, office, _, person, id, start, end, _, known, _ = line.rstrip("\n").split("\t")
            if not re.search(r"[A-Za-z]", person) or not id:
                continue
            side = iso3 or BODIES.get(where, where)
            if where == "International organisations":
                side = BODY_OFFICES.get(office, "")
                role = "ORGANIZATION_HEAD" if side else None
            elif where == "European Union" and office.startswith("High Representative"):
                role = "FOREIGN_MINISTER"
            else:
                office = re.sub(r"(?i) of (the )?" + re.escape(where) + "$", "", office)
                role = offices.classify(office, iso3)
            first, last = first_day(start), last_day(end)
            if not role or (last and last < "2000") or (last and first and last < first):
                continue
            if not last and first and first < "2005" and role not in ("HEAD_OF_STATE", "MONARCH", "SUPREME_LEADER", "FOREIGN_MINISTER", "HEAD_OF_GOVERNMENT"):
                continue
            if not last and not first:
                continue
            terms.append(Term(clean(person), id, side, role, offices.title(office, role, iso3), offices.about(office, role, names),
                              first, last, known, "wikidata", office))
    return terms


IFG_ROLES = [
    (r"prime minister", "HEAD_OF_GOVERNMENT"), (r"deputy prime minister|first secretary of state", "DEPUTY_HEAD_OF_GOVERNMENT"),
    (r"secretary of state for (foreign|the foreign).*|foreign secretary", "FOREIGN_MINISTER"),
    (r"secretary of state for defence|defence secretary", "DEFENSE_MINISTER"),
    (r"secretary of state for the home department|home secretary", "INTERIOR_MINISTER"), (r"chancellor of the exchequer", "FINANCE_MINISTER"),
    (r"(secretary of state for justice|justice secretary|lord chancellor.*justice).*", "JUSTICE_MINISTER"),
    (r"secretary of state.*|.*chancellor of the duchy.*|attorney general|leader of the house.*|chief secretary.*", "MINISTER"),
    (r".*secretary|.*secretary of state|minister.*", "DEPUTY_MINISTER"),
]


def read_ifg(folder, ids):
    """United Kingdom ministers since 2000; Wikidata ids are taken over from people of the same name."""
    def table(name):
        with open(os.path.join(folder, "ifg", name + ".csv"), encoding="utf-8") as file:
            return list(csv.DictReader(file))
    people, posts = {}, {post["id"]: post for post in table("post")}
    organisations = {row["id"]: row for row in table("organisation")}
    for person in table("person"):
        people.setdefault(person["id"], []).append(person)
    terms = []
    for row in table("appointment"):
        if row["end_date"] and row["end_date"] < "2000":
            continue
        post = posts[row["post_id"]]
        role = next((r for pattern, r in IFG_ROLES if re.fullmatch(pattern, post["name"].lower())), None)
        if not role:
            continue
        person = named(people[row["person_id"]], row["start_date"])
        name = person["display_name"]
        organisation = organisations.get(post["organisation_id"], {}).get("name", "")
        if role == "DEPUTY_MINISTER" and organisation.startswith(("Foreign", "Department for International Dev")):
            role = "DEPUTY_FOREIGN_MINISTER"
        titles = offices.TITLES.get(("GBR", role)) or ("Prime Minister" if role == "HEAD_OF_GOVERNMENT" else post["display_name"])
        id = ids.get(person_key(name)) or "h:" + key(name).replace(" ", "-")
        terms.append(Term(clean(name), id, "GBR", role, titles, "", row["start_date"], row["end_date"], "2026-06-30", "ifg", post["name"]))
    return terms


def named(versions, day):
    """The name a person had on a day, as a commoner where there is one: peers change theirs."""
    plain = [v for v in versions if not re.match(r"(Lord|Lady|Baroness|Baron|Viscount|Earl|Marquess|Duke)\b", v["display_name"])]
    versions = plain or versions
    for version in versions:
        if (not version["start_date"] or version["start_date"] <= day) and (not version["end_date"] or day < version["end_date"]):
            return version
    return versions[0]


def same_office(by_office, name, side, role, start):
    """Those who took the same office in the same fortnight and share a word of the name."""
    if not start:
        return set()
    day = datetime.date.fromisoformat(start)
    return {term.id for term in by_office.get((side, role), ())
            if term.start and abs((datetime.date.fromisoformat(term.start) - day).days) < 15
            and set(words(name)) & set(words(term.person))}


def same_ends(by_side, name, side):
    """The one person of that side with this surname whose first name begins alike: middle names are often left out."""
    parts = words(name)
    if len(parts) < 2:
        return set()
    found = {id for id, first in by_side.get((side, parts[-1]), {}).items() if first[:4] == parts[0][:4] and len(first) > 2}
    return found if len(found) == 1 else set()


def read_hand(people, base):
    """Hand-written rows; ids are those of people of the same name and, if several, the same side."""
    terms, aliases, by_office, by_side = [], {}, {}, {}
    for term in base:
        parts = words(term.person)
        by_side.setdefault((term.side, parts[-1]), {})[term.id] = parts[0]
        by_office.setdefault((term.side, term.role), []).append(term)
    for row in hand("people"):
        name, side, role, title, about, start, end, others = (row + [""] * 8)[:8]
        found = people.get(person_key(name), set())
        same_side = {id for id, sides in found if side in sides} or {id for id, _ in found if len(found) == 1}
        same_side = same_side or same_office(by_office, name, side, role, first_day(start)) or same_ends(by_side, name, side)
        id = min(same_side) if same_side else "h:" + key(name).replace(" ", "-")
        title = title or offices.title(role.replace("_", " ").title(), role, side)
        if role == "NAME":
            for candidate, _ in found:
                aliases.setdefault(candidate, []).extend(split(others))
            continue
        if role == "DROP":
            base[:] = [t for t in base if not (t.id == id and t.side == side and t.role == about)]
            continue
        if role not in offices.WEIGHT and role not in KNOWN_ROLES:
            raise ValueError(f"people.tsv: unknown role {role} of {name}")
        terms.append(Term(name, id, side, role, title, about, first_day(start), last_day(end), HAND_KNOWN_UNTIL, "hand", title))
        if others:
            aliases.setdefault(id, []).extend(split(others))
    return terms, aliases


KNOWN_ROLES = set("MINISTER DEPUTY_DEFENSE_MINISTER DEPUTY_MINISTER JUSTICE_MINISTER POLICE_CHIEF CHIEF_OF_STAFF AMBASSADOR MAYOR "
                  "CENTRAL_BANK_CHIEF PROSECUTOR CHIEF_JUSTICE ORGANIZATION_DEPUTY FORMER_LEADER OTHER".split())


def merge(base, own):
    """The hand-written rows take the place of rows for the same person, office and time."""
    replaced = set()
    by_office = {}
    for index, term in enumerate(base):
        by_office.setdefault((term.id, term.side, term.role), []).append((index, term))
    for term in own:
        for index, other in by_office.get((term.id, term.side, term.role), ()):
            near = other.start and term.start and abs((datetime.date.fromisoformat(other.start) - datetime.date.fromisoformat(term.start)).days) < 450
            if (near or (not other.end and (not other.start or other.start <= term.start))) and other.about == term.about:
                replaced.add(index)
    return [term for index, term in enumerate(base) if index not in replaced] + own


def close(terms):
    """An open term of an office with one holder ends when somebody else's begins."""
    groups = {}
    for term in terms:
        if term.role in SINGLE and term.start:
            groups.setdefault((term.side, term.role), []).append(term)
    for group in groups.values():
        group.sort(key=lambda term: (term.start, term.id))
        for index, term in enumerate(group):
            if not term.end:
                later = [other for other in group[index + 1:] if other.id != term.id and other.start > term.start
                         and (other.source in ("hand", "ifg") or (term.source == "wikidata" and other.title == term.title))]
                if later:
                    term.end = day_before(later[0].start)
    return terms


def prominence(terms):
    best = {}
    for term in terms:
        weight = offices.WEIGHT.get(term.role, 10)
        weight *= 2 if term.side in offices.BIG else 1
        weight += 30 if term.source == "hand" else 0
        weight += int(term.start[:4] or 2000) - 2000 if term.start else 0
        best[term.id] = max(best.get(term.id, 0), weight)
    return best


def build(folder, country_names):
    """Writes the tables of people and offices."""
    wikidata = read_wikidata(folder, country_names)
    ids = {person_key(term.person): term.id for term in wikidata if term.side == "GBR"}
    base = [term for term in wikidata if not (term.side == "GBR" and term.role in BY_IFG)] + read_ifg(folder, ids)
    people = {}
    for term in base:
        sides = dict(people.get(person_key(term.person), set()))
        sides[term.id] = frozenset(sides.get(term.id, frozenset()) | {term.side})
        people[person_key(term.person)] = set(sides.items())
    own, aliases = read_hand(people, base)
    terms = close(merge(base, own))
    rank = prominence(terms)
    names, by_office, usual = {}, {}, {}
    for term in sorted(terms, key=lambda t: (t.source != "hand", t.id, t.start)):
        usual.setdefault(term.id, term.person)
    for term in terms:
        if term.source != "hand":
            term.person = usual[term.id]
        by_office.setdefault(f"{term.side}|{term.role}", set()).add(term.id)
        for name in [term.person] + aliases.get(term.id, []):
            for known in {person_key(name), *surname_keys(name)}:
                names.setdefault(known, set()).add(term.id)
    order = lambda group: ",".join(sorted(group, key=lambda id: (-rank[id], id)))
    write("terms.tsv.gz", [term.row() for term in terms])
    write("offices.tsv", [[office, order(group)] for office, group in by_office.items()])
    write("person-names.tsv", [[name, order(group)] for name, group in names.items() if name])
    write("person-aliases.tsv", [[id, "|".join(dict.fromkeys(others))] for id, others in aliases.items()])
