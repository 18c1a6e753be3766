from hearsay_training import lemmas
from hearsay_training.pieces import MOST_PIECES, UNKNOWN, WordPieces

PIECES = WordPieces({"[UNK]": UNKNOWN, "talk": 1, "##s": 2, "u": 3, ".": 4, "s": 5, "e": 6})


def test_the_longest_piece_is_taken_first():
    assert PIECES.token("Talks") == [1, 2]


def test_signs_inside_a_token_are_pieces_of_their_own():
    assert PIECES.token("U.S.") == [3, 4, 5, 4]


def test_accents_are_folded():
    assert PIECES.token("É") == [6]


def test_what_has_no_pieces_is_unknown():
    assert PIECES.token("漢") == [UNKNOWN]


def test_a_token_has_a_bounded_number_of_pieces():
    assert len(PIECES.token("." * 500)) == MOST_PIECES


def test_rules_make_the_lemma_again():
    for form, lemma in (("Talks", "talk"), ("was", "be"), ("said", "say"), ("Geneva", "Geneva"), ("N'T", "not")):
        assert lemmas.apply(lemmas.rule(form, lemma), form) == lemma


def test_a_rule_serves_other_words_too():
    assert lemmas.apply(lemmas.rule("Talks", "talk"), "meets") == "meet"
