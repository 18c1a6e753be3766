"""Word pieces of the uncased BERT vocabulary, token by token."""
import json
import unicodedata

CLS, SEP, UNKNOWN, PARAGRAPH = 101, 102, 100, 1
MOST_PIECES = 12


class WordPieces:
    """Cuts tokens into word pieces; a token of more than MOST_PIECES is cut off there."""

    def __init__(self, vocabulary):
        self.vocabulary = vocabulary
        self.cache = {}

    @staticmethod
    def read(path):
        """Reads the vocabulary of a tokenizer.json or a vocab.txt."""
        text = open(path, encoding="utf-8").read()
        if path.endswith(".json"):
            return WordPieces(json.loads(text)["model"]["vocab"])
        return WordPieces({w: i for i, w in enumerate(text.split("\n")) if w})

    def token(self, token):
        if token not in self.cache:
            self.cache[token] = [p for w in parts(normal(token)) for p in self.word(w)][:MOST_PIECES] or [UNKNOWN]
        return self.cache[token]

    def word(self, word):
        if len(word) > 100:
            return [UNKNOWN]
        out, begin = [], 0
        while begin < len(word):
            end = len(word)
            while end > begin and ("##" if begin else "") + word[begin:end] not in self.vocabulary:
                end -= 1
            if end == begin:
                return [UNKNOWN]
            out.append(self.vocabulary[("##" if begin else "") + word[begin:end]])
            begin = end
        return out


def normal(token):
    """Lower case without accents, as the uncased vocabulary was made."""
    return "".join(c for c in unicodedata.normalize("NFD", token.lower()) if unicodedata.category(c) != "Mn")


def parts(token):
    """Runs of letters and digits, and each other sign alone."""
    out, run = [], ""
    for c in token:
        if c.isalnum():
            run += c
        else:
            out += [run] if run else []
            run = ""
            out.append(c)
    return out + ([run] if run else [])
