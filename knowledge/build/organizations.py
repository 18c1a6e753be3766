"""Organizations: outlets and bodies by hand, the Phoenix dictionaries behind them, and seats."""

import re

from folding import key
from tables import hand, split, write

# Names that are common words are left out of the index; their longer names stay.
COMMON_WORDS = set((
    "time today index information record band focus metro capital trend astra baza mash mint ayin beta mina delo sme nv tn sr dr ad tt map "
    "tap ins fox bild stern record is pa au as it one common league labour greens total meta apple target shell intel care who us r unity").split())
KEEP = {"is", "pa", "au", "who", "labour", "greens", "meta", "apple", "intel", "shell", "league", "fox"}


class Organizations:
    def __init__(self):
        self.rows, self.names, self.rank = {}, {}, {}

    def add(self, name, aliases, kind, iso3, sector, source, rank):
        id = name
        if id in self.rows:
            id = f"{name} ({iso3 or sector})"
        if id in self.rows:
            return
        self.rows[id] = [id, name, "|".join(dict.fromkeys(aliases)), kind, iso3, sector, source]
        self.rank[id] = rank
        for other in [name] + aliases:
            folded = key(other)
            if folded and (folded in KEEP or folded not in COMMON_WORDS):
                self.names.setdefault(folded, set()).add(id)

    def knows(self, name):
        return key(name) in self.names

    def write(self):
        write("organizations.tsv", self.rows.values())
        write("organization-names.tsv", [
            [name, ",".join(sorted(ids, key=lambda i: (-self.rank[i], i)))] for name, ids in self.names.items()])


def build(phoenix_rows, capitals):
    organizations = Organizations()
    for kind, sector, iso3, entries in hand("organizations"):
        for entry in split(entries, ";"):
            name, *aliases = split(entry, "=")
            organizations.add(name.replace(",", ""), aliases, kind, iso3, sector, "hand", 3)
    for iso3, agencies, outlets in hand("outlets"):
        for kind, entries in (("NEWS_AGENCY", agencies), ("OUTLET", outlets)):
            for entry in split(entries, ";"):
                name, *aliases = split(entry, "=")
                organizations.add(name.replace(",", ""), aliases, kind, iso3, "JRN", "hand", 2)
    for name, aliases, kind, iso3, sector in phoenix_rows:
        if not organizations.knows(name):
            organizations.add(name, [a for a in aliases if not organizations.knows(a)], kind, iso3, sector, "phoenix", 1)
    organizations.write()
    write_seats(capitals)


def write_seats(capitals):
    rows = {}
    for name, stands_for, iso3, kind, sector in hand("seats"):
        rows[key(name)] = [name, stands_for, iso3, kind, sector]
    for iso3, names in capitals.items():
        for name in names:
            rows.setdefault(key(name), [name, iso3, iso3, "capital", ""])
    write("seats.tsv", rows.values())
