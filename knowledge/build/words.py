"""Event words, cues, contexts, noun classes and role words."""

import phoenix
from folding import key
from tables import hand, split, write


def lemma(word):
    return word.lower().replace("_", " ").replace("-", " ").strip()


def objects(field):
    return ",".join(item if item.startswith("@") else lemma(item) for item in split(field))


def event_rows():
    rows = []
    for lemmas, particle, preposition, objs, category, modes, contexts, frame, flags in hand("verbs"):
        if category == "NONE":
            category = ""
        for word in split(lemmas):
            rows.append([lemma(word), "v", particle, preposition, objects(objs), category, modes, contexts, frame, flags, "hand"])
    for lemmas, objs, category, modes, contexts, frame, flags in hand("nouns"):
        for word in split(lemmas):
            rows.append([lemma(word), "n", "", "", objects(objs), category, modes, contexts, frame, flags, "hand"])
    return rows


def plural(phrase):
    head, _, last = phrase.rpartition(" ")
    if last.endswith(("s", "x", "ch", "sh")):
        last += "es"
    elif last.endswith("y") and last[-2:-1] not in "aeiou":
        last = last[:-1] + "ies"
    else:
        last += "s"
    return (head + " " + last).strip()


# Agents of the dictionaries that are places, things or adjectives; and a plural made of nothing.
OPEN = (" to", " at", " for", " in", " of")  # "ambassador to" is half a role
NO_ROLES = set((
    "capital,capital city,city,town,small town,village,province,neighborhood,neighbourhood,barracks,corpses,prison,industry,religion,"
    "a cabinet meeting,islamic,jewish,hebrew,ordinary,naval,native,naturalized,echelon,governance,assemblage,rabble").split(","))


def role_rows():
    rows = {}
    for role, sector, flags, phrases in hand("roles"):
        for item in split(phrases):
            fixed = item.startswith("!")
            singular, _, many = item.lstrip("!").partition(">")
            flags_here = flags.replace("b", "")
            if fixed:
                flags_here += "" if "c" in flags_here else "c"
                add_role(rows, singular, singular, role, sector, flags_here + "n" if "p" in flags else flags_here)
            else:
                add_role(rows, singular, singular, role, sector, flags_here)
                add_role(rows, many or plural(singular), singular, role, sector, flags_here + "n")
    return rows


def add_role(rows, phrase, singular, role, sector, flags):
    rows.setdefault(key(phrase), [key(phrase), singular, role, sector, flags])


def check(rows):
    """Categories, modes, contexts, frames and classes are those that exist."""
    contexts, frames, classes = ({row[0] for row in hand(name)} for name in ("contexts", "frames", "classes"))
    for row in rows:
        known = (set(split(row[6])) <= phoenix.MODES and set(split(row[7])) <= contexts and row[8] in frames
                 and (not row[5] or row[5] in phoenix.CATEGORIES)
                 and {o[1:] for o in split(row[4]) if o.startswith("@")} - {"person", "state", "place", "organization", "group"} <= classes)
        if not known:
            raise ValueError(f"unknown category, mode, context, frame or class: {row}")


def build(petrarch_rows, agent_rows):
    rows = event_rows()
    check(rows + petrarch_rows)
    known = {(row[0], row[1]) for row in rows}
    rows += [row for row in petrarch_rows if (row[0], row[1]) not in known]
    write("events.tsv", rows)
    write("frames.tsv", hand_rows("frames", 7))
    write("noun-classes.tsv", [[row[0], objects(row[1])] for row in hand("classes")])
    write("contexts.tsv", [[row[0], objects(row[1])] for row in hand("contexts")])
    light = []
    for lemmas, particle, aspect, passive in hand("lightverbs"):
        for word in split(lemmas):
            for part in split(particle) or [""]:
                light.append([lemma(word), part, aspect, passive])
    write("light-verbs.tsv", light)
    cues = []
    for kind, lemmas, particle, act, spoken, neutral in hand("cues"):
        for word in split(lemmas):
            for part in split(particle) or [""]:
                cues.append([lemma(word), kind, part, act.upper(), spoken, neutral])
    write("claim-cues.tsv", cues)
    roles = role_rows()
    for row in agent_rows:
        roles.setdefault(row[0], row)
    write("roles.tsv", [row for row in roles.values() if row[0] not in NO_ROLES and not row[0].endswith(OPEN)])


def hand_rows(name, width):
    return [(row + [""] * width)[:width] for row in hand(name)]
