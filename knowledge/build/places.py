"""Countries, regions, cities, seas and sites, and the names under which they are found."""

import html
import json
import math
import os
import re

from folding import key
from tables import hand, split, write

PLAUSIBLE = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ɏḀ-ỿ'’ʻʼ.\- ]{3,}")
REGION_WORDS = r"(Oblast|Republic|Province|State|Region|Governorate|Voivodeship|Prefecture|Kray|Krai|District|County|Department|City|Canton)"
AP_STATES = {
    "Alabama": "Ala.", "Arizona": "Ariz.", "Arkansas": "Ark.", "California": "Calif.", "Colorado": "Colo.", "Connecticut": "Conn.",
    "Delaware": "Del.", "Florida": "Fla.", "Georgia": "Ga.", "Illinois": "Ill.", "Indiana": "Ind.", "Kansas": "Kan.", "Kentucky": "Ky.",
    "Louisiana": "La.", "Maryland": "Md.", "Massachusetts": "Mass.", "Michigan": "Mich.", "Minnesota": "Minn.", "Mississippi": "Miss.",
    "Missouri": "Mo.", "Montana": "Mont.", "Nebraska": "Neb.", "Nevada": "Nev.", "New Hampshire": "N.H.", "New Jersey": "N.J.",
    "New Mexico": "N.M.", "New York": "N.Y.", "North Carolina": "N.C.", "North Dakota": "N.D.", "Oklahoma": "Okla.", "Oregon": "Ore.",
    "Pennsylvania": "Pa.", "Rhode Island": "R.I.", "South Carolina": "S.C.", "South Dakota": "S.D.", "Tennessee": "Tenn.", "Vermont": "Vt.",
    "Virginia": "Va.", "Washington": "Wash.", "West Virginia": "W.Va.", "Wisconsin": "Wis.", "Wyoming": "Wyo.",
}
IN_THE_NEWS = 300_000
RANK = {"COUNTRY": 9e12, "DISPUTED": 5e11, "CAPITAL": 1e11, "AREA": 8e10, "SEA": 7e10, "SITE": 0, "CITY": 0, "REGION": 0, "DISTRICT": 0}


def distance_km(a, b):
    lat1, lon1, lat2, lon2 = map(math.radians, (a[0], a[1], b[0], b[1]))
    h = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 2 * 6371 * math.asin(math.sqrt(h))


class Places:
    """Gathers places and their names; a name keeps its places ordered by how well known they are."""

    def __init__(self):
        self.rows = {}
        self.names = {}
        self.rank = {}
        self.usual = set()

    def add(self, id, name, kind, iso3, admin1, lat, lon, population, names, rank=None):
        self.rows[id] = [id, name, kind, iso3, admin1, f"{lat:.3f}".rstrip("0").rstrip("."),
                         f"{lon:.3f}".rstrip("0").rstrip("."), int(population)]
        self.rank[id] = rank if rank is not None else RANK[kind] + population
        self.alias(id, name, usual=True)
        for other in names:
            self.alias(id, other)

    def alias(self, id, name, usual=False):
        """A name of a place; usual ones are what English calls it, the others may be any language's."""
        folded = key(name)
        if folded:
            spelled = [folded, "st " + folded[6:]] if folded.startswith("saint ") else [folded]
            for known in spelled:
                self.names.setdefault(known, set()).add(id)
                if usual:
                    self.usual.add((known, id))

    def weight(self, name, id):
        return self.rank[id] * (1 if (name, id) in self.usual else 0.001)

    def best(self, name, iso3, kinds):
        found = [i for i in self.names.get(key(name), ()) if self.rows[i][3] == iso3 and self.rows[i][2] in kinds]
        return max(found, key=lambda i: (self.rank[i], i)) if found else None

    def write(self):
        write("places.tsv", self.rows.values())
        write("place-names.tsv", [
            [name, ",".join(sorted(ids, key=lambda i: (-self.weight(name, i), i))[:40])] for name, ids in self.names.items()])


def read_countries(folder):
    countries = {}
    with open(os.path.join(folder, "countryInfo.tsv"), encoding="utf-8") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            if not line.startswith("#") and len(fields) > 16 and fields[16] not in ("", "0"):
                countries[fields[0]] = {
                    "iso3": fields[1], "iso2": fields[0], "name": fields[4].strip().removeprefix("The "), "capital": fields[5],
                    "population": int(fields[7] or 0), "continent": fields[8], "id": fields[16], "names": [],
                    "adjectives": [], "peoples": [], "point": None, "capitals": [fields[5]] if fields[5] else []}
    return countries


def degrees(text):
    match = re.search(r"(\d+) (\d+) ([NS]),? (\d+) (\d+) ([EW])", text or "")
    if not match:
        return None
    lat = int(match[1]) + int(match[2]) / 60
    lon = int(match[4]) + int(match[5]) / 60
    return (-lat if match[3] == "S" else lat, -lon if match[6] == "W" else lon)


def peoples(noun):
    """Singular and plural of the factbook's noun for a people."""
    found = []
    for part in re.split(r" or |, |;", re.sub(r"\(US.*?\)|\(colloquial\)", "", noun or "")):
        part = part.strip()
        if part.endswith("(s)"):
            found += [part[:-3], part[:-3] + "s"]
        elif "singular and plural" in part:
            found.append(part.split(" (")[0])
    return [word for word in found if re.fullmatch(r"[A-Z][A-Za-z\- ]+", word)]


def add_factbook(countries, folder):
    by_name = {key(country["name"]): country for country in countries.values()}
    with open(os.path.join(folder, "factbook.json"), encoding="utf-8") as file:
        entries = json.load(file)
    for row in hand("countries"):
        country = next((c for c in countries.values() if c["iso3"] == row[0]), None)
        if country:
            for name in split(row[1]):
                by_name.setdefault(key(name), country)
    for entry in entries:
        short = html.unescape(entry["conventional_short"] or "")
        long = html.unescape(entry["conventional_long"] or "")
        country = by_name.get(key(short)) or by_name.get(key(long))
        if not country:
            continue
        for name in (short, long):
            if name and name not in ("none", "None") and len(name) < 60 and "(" not in name:
                country["names"].append(name)
        country["point"] = degrees(entry["coordinates"]) or country["point"]
        adjective = (entry["nationality_adjective"] or "").split(";")[0]
        if adjective not in ("None", "none", "NA"):
            country["adjectives"] += [a.strip() for a in re.split(r" or |, ", adjective) if re.fullmatch(r"[A-Z][A-Za-z\- ]+", a.strip())]
        country["peoples"] += peoples(entry["nationality_noun"])


def add_hand_countries(countries):
    by_iso3 = {country["iso3"]: country for country in countries.values()}
    for row in hand("countries"):
        country = by_iso3[row[0]]
        country["names"] = split(row[1]) + country["names"]
        if row[0] == "PSE":
            country["name"] = "Palestine"
        if row[2]:
            country["adjectives"] = split(row[2])
        if row[3]:
            country["peoples"] = split(row[3])
        if len(row) > 4 and row[4]:
            country["point"] = tuple(float(part) for part in row[4].split(","))
    for row in hand("capitals"):
        country = by_iso3[row[0]]
        country["capitals"] = split(row[1])
        country["capital"] = country["capitals"][0] if country["capitals"] else ""


def build(folder):
    """Writes the tables of places and countries; returns ISO codes by two-letter code."""
    countries = read_countries(folder)
    add_factbook(countries, folder)
    add_hand_countries(countries)
    places = Places()
    regions = read_regions(folder)
    districts = read_districts(folder)
    read_cities(folder, places, countries, regions, districts)
    add_regions(places, countries, regions)
    add_districts(places, countries, regions, districts)
    add_countries(places, countries)
    add_english_names(places)
    add_hand_places(places, countries)
    places.write()
    write_countries(countries)
    write("bodies.tsv", [[row[0], row[1]] for row in hand("bodies")])
    return {code: country["iso3"] for code, country in countries.items()}, countries


def read_regions(folder):
    regions = {}
    with open(os.path.join(folder, "admin1CodesASCII.txt"), encoding="utf-8") as lines:
        for line in lines:
            code, name, ascii_name, id = line.rstrip("\n").split("\t")
            regions[code] = {"name": name.replace("’", "'"), "ascii": ascii_name, "id": id, "cities": []}
    return regions


def read_districts(folder):
    districts = {}
    with open(os.path.join(folder, "admin2Codes.txt"), encoding="utf-8") as lines:
        for line in lines:
            code, name, ascii_name, id = line.rstrip("\n").split("\t")[:4]
            districts[code] = {"name": name.replace("’", "'"), "ascii": ascii_name, "id": id, "cities": []}
    return districts


def read_cities(folder, places, countries, regions, districts):
    with open(os.path.join(folder, "cities15000.txt"), encoding="utf-8") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            country = countries.get(fields[8])
            if not country:
                continue
            region = regions.get(fields[8] + "." + fields[10])
            lat, lon, population = float(fields[4]), float(fields[5]), int(fields[14] or 0)
            capital = fields[7] == "PPLC"
            names = [fields[2]]
            for name in fields[3].split(","):
                if PLAUSIBLE.fullmatch(name) and not name.isupper() and not name.endswith("'"):
                    names.append(name)
            if fields[7] in ("PPLX", "PPLQ", "PPLH", "PPLW"):
                kind = "DISTRICT"
            else:
                kind = "CAPITAL" if capital else "CITY"
            places.add(fields[0], fields[1].replace("’", "'"), kind, country["iso3"], region["ascii"] if region else "", lat, lon, population, names)
            places.alias(fields[0], fields[2], usual=True)
            if region:
                region["cities"].append((lat, lon, population))
            district = districts.get(f"{fields[8]}.{fields[10]}.{fields[11]}")
            if district:
                district["cities"].append((lat, lon, population))


def add_regions(places, countries, regions):
    middle = {}
    for row in hand("states"):
        middle[row[0]] = (float(row[1]), float(row[2]))
    for code, region in regions.items():
        country = countries.get(code.split(".")[0])
        if not country or key(region["name"]) == key(country["name"]):
            continue
        bare = re.sub(r"\s*\b" + REGION_WORDS + r"\b", "", region["ascii"]).strip() or region["ascii"]
        point = middle.get(country["iso3"] + "." + region["ascii"]) or middle.get(country["iso3"] + "." + bare)
        cities = region["cities"]
        if not point and not cities:
            continue
        if not point:
            point = (sum(c[0] for c in cities) / len(cities), sum(c[1] for c in cities) / len(cities))
        population = sum(c[2] for c in cities)
        names = [region["ascii"], bare]
        usual = names + ([AP_STATES[bare]] if country["iso3"] == "USA" and bare in AP_STATES else [])
        if country["iso3"] in ("UKR", "RUS", "KAZ", "BLR", "KGZ"):
            names += [bare + " Oblast", bare + " region", bare + " oblast"]
        elif country["iso3"] == "USA":
            names += [bare + " State"] + ([AP_STATES[bare]] if bare in AP_STATES else [])
        else:
            names += [bare + " province", bare + " region", bare + " state", bare + " governorate"]
        if region["id"] not in places.rows:
            places.add(region["id"], region["name"], "REGION", country["iso3"], "", *point, population, names, rank=population * 0.2)
            for name in usual:
                places.alias(region["id"], name, usual=True)


def add_districts(places, countries, regions, districts):
    """Second-level divisions with a city in the list; they have no coordinates of their own."""
    for code, district in districts.items():
        cities = district["cities"]
        if not cities or district["id"] in places.rows:
            continue
        country, region = countries[code.split(".")[0]], regions.get(code.rsplit(".", 1)[0])
        point = (sum(c[0] for c in cities) / len(cities), sum(c[1] for c in cities) / len(cities))
        population = sum(c[2] for c in cities)
        names = [district["ascii"]]
        if country["iso3"] == "GBR":
            names.append(re.sub(r"^(County of|City of|London Borough of|Borough of) ", "", district["ascii"]))
        places.add(district["id"], district["name"], "DISTRICT", country["iso3"], region["ascii"] if region else "", *point,
                   population, names, rank=population * 0.1)


def add_countries(places, countries):
    for country in countries.values():
        id = country["id"]
        point = country["point"]
        if not point:
            own = [row for row in places.rows.values() if row[3] == country["iso3"] and row[2] in ("CITY", "CAPITAL")]
            if not own:
                continue
            point = (sum(float(r[5]) for r in own) / len(own), sum(float(r[6]) for r in own) / len(own))
        country["point"] = point
        places.add(id, country["name"], "COUNTRY", country["iso3"], "", *point, country["population"], country["names"])
        for name in country["names"]:
            places.alias(id, name, usual=True)
        for name in country["capitals"]:
            city = places.best(name, country["iso3"], ("CITY", "CAPITAL"))
            if city:
                places.rows[city][2] = "CAPITAL"
                places.rank[city] = RANK["CAPITAL"] + places.rows[city][7]
                places.alias(city, name, usual=True)


def add_english_names(places):
    """Cities that English calls otherwise than GeoNames does; the listed ones are in the news, which counts for their rank."""
    for iso3, name, english, others in hand("english"):
        city = places.best(name, iso3, ("CITY", "CAPITAL"))
        if not city:
            print("english.tsv: no city", iso3, name)
            continue
        places.rows[city][1] = english
        places.rank[city] += IN_THE_NEWS
        for other in [name, english] + split(others):
            places.alias(city, other, usual=True)


def add_hand_places(places, countries):
    for name, kind, iso3, lat, lon, population, others, geonames in hand("places"):
        point = (float(lat), float(lon))
        same = ("REGION",) if kind in ("REGION", "DISPUTED") else ("CITY", "CAPITAL", "DISTRICT") if kind in ("CITY", "CAPITAL") else ()
        found = places.best(name, iso3, same) if same else None
        if found and (kind in ("REGION", "DISPUTED") or distance_km(point, (float(places.rows[found][5]), float(places.rows[found][6]))) < 40):
            row = places.rows[found]
            if kind in ("REGION", "DISPUTED"):
                row[1], row[2], row[5], row[6] = name, kind, lat, lon
                places.rank[found] = RANK[kind] + int(population)
            else:
                row[1] = name
                places.rank[found] += IN_THE_NEWS
            for other in [name] + split(others):
                places.alias(found, other, usual=True)
            continue
        id = geonames or "h:" + key(name).replace(" ", "-")
        places.add(id, name, kind, iso3, "", *point, int(population), [], rank=RANK[kind] + int(population) + IN_THE_NEWS)
        for other in split(others):
            places.alias(id, other, usual=True)


def write_countries(countries):
    rows = []
    for country in countries.values():
        if not country["point"]:
            continue
        names = list(dict.fromkeys([country["name"]] + country["names"]))
        rows.append([
            country["iso3"], country["iso2"], country["name"], country["id"], country["capital"], f"{country['point'][0]:.2f}",
            f"{country['point'][1]:.2f}", country["population"], country["continent"], "|".join(names),
            "|".join(dict.fromkeys(country["adjectives"])), "|".join(dict.fromkeys(country["peoples"]))])
    write("countries.tsv", rows)
