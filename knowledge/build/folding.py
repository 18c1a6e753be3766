"""Keys of names. The same rules stand in org.hearsay.knowledge.names; a Java test holds the two together."""

import re
import unicodedata

SPECIAL = {
    "ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d",
    "þ": "th", "Þ": "th", "ł": "l", "Ł": "l", "ı": "i", "ħ": "h", "Ħ": "h", "ŋ": "n", "Ŋ": "n", "ə": "e", "Ə": "e",
}
APOSTROPHES = set("'\u2019\u2018\u02bc\u02bb\u02b9`\u00b4.")
PARTICLES = set("al el ul ad ar as ash az bin ibn bint de da do dos del della van von der den la le di du".split())
SUFFIXES = {"jr", "sr", "ii", "iii", "iv"}
FAMILY_FIRST = set((
    "xi wang li zhang liu zhao hua mao lin chen yang qin wei dong he hu jiang zhu wu sun zhou xu wen han ma cui kim "
    "park moon yoon lee choi chung kang jeong cho ri pak choe tsai lai su hsiao ban roh nguyen tran pham vo to truong "
    "phan luong vuong hun cai geng lu yu guo").split())
DIGRAPHS = [
    ("shch", "s"), ("sch", "s"), ("sh", "s"), ("tch", "c"), ("ch", "c"), ("cz", "c"), ("dzh", "j"), ("dj", "j"),
    ("zh", "z"), ("kh", "h"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("dh", "d"), ("ck", "k"), ("q", "k"), ("x", "ks"),
    ("w", "v"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("y", "i"),
]


def key(name):
    """The folded form under which a name is looked up."""
    bare = name.strip()
    if len(bare) > 2 and bare.endswith(("'s", "\u2019s", "'S")):
        bare = bare[:-2]
    if not bare.isascii():
        bare = unicodedata.normalize("NFKD", bare)
    out = []
    for sign in bare:
        category = unicodedata.category(sign)
        if sign in APOSTROPHES:
            continue
        if category[0] == "L" or category == "Nd":
            out.append(SPECIAL.get(sign, sign))
        elif sign == "&":
            blank(out)
            out.append("and ")
        elif category[0] != "M":
            blank(out)
    folded = "".join(out).rstrip(" ").lower()
    return folded[4:] if folded.startswith("the ") else folded


def blank(out):
    if out and not out[-1].endswith(" "):
        out.append(" ")


def single(word):
    return "".join(sign for index, sign in enumerate(word) if index == 0 or sign != word[index - 1])


def reduce(word):
    """The spelling rules of a person's name, applied to one folded word."""
    if len(word) > 3 and word.endswith(("ah", "eh")):
        word = word[:-2] + "a"
    elif word.endswith("enka"):
        word = word[:-1] + "o"
    word = re.sub(r"c(?=$|[aoulrt])", "k", word)
    for old, new in DIGRAPHS:
        word = word.replace(old, new)
    word = single(word).replace("ie", "e")
    if word.endswith("ij"):
        word = word[:-1]
    return word


def words(name):
    comma = name.find(",")
    folded = key(name[:comma] if comma > 0 else name)
    found, particles = [], []
    for word in folded.split(" "):
        if word:
            (particles if word in PARTICLES else found).append(reduce(word))
    return found or particles


def person_key(name):
    return " ".join(words(name))


def surname_keys(full_name):
    found = words(full_name)
    if not found:
        return []
    last = len(found) - 1
    if last > 0 and found[last] in SUFFIXES:
        last -= 1
    keys = []
    family_first = 0 < last < 3 and is_family_first(full_name)
    if family_first:
        keys.append(found[0])
    keys.append(found[last])
    if last >= 2 and not family_first:
        keys.append(found[last - 1] + " " + found[last])
    return list(dict.fromkeys(keys))


def is_family_first(full_name):
    folded = key(full_name)
    return " " in folded and folded.split(" ")[0] in FAMILY_FIRST
