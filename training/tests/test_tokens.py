from hearsay_training import tokens


def words(text):
    return [text[a:b] for a, b in tokens.tokenize(text)]


def test_clitics_and_negations_are_tokens_of_their_own():
    assert words("Russia's envoy didn't agree, they can't.") == [
        "Russia", "'s", "envoy", "did", "n't", "agree", ",", "they", "ca", "n't", "."]


def test_cannot_is_two_tokens():
    assert words("They cannot") == ["They", "can", "not"]


def test_abbreviations_keep_their_full_stop():
    assert words("The U.S. envoy, Mr. Hale, left.") == ["The", "U.S.", "envoy", ",", "Mr.", "Hale", ",", "left", "."]


def test_apostrophes_inside_names_stay():
    assert words("Sana’a or N’Djamena and O'Brien") == ["Sana’a", "or", "N’Djamena", "and", "O'Brien"]


def test_a_hyphen_splits_except_after_a_prefix():
    assert words("so-called anti-ship T-72s") == ["so", "-", "called", "anti-ship", "T", "-", "72s"]


def test_numbers_keep_their_inner_signs():
    assert words("$3.5bn for 100,000 at 5:30") == ["$", "3.5", "bn", "for", "100,000", "at", "5:30"]


def test_signs_of_a_kind_stay_together():
    assert words("No... really?!") == ["No", "...", "really", "?!"]


def test_shapes_tell_what_lower_casing_lost():
    shapes = [tokens.shape(t) for t in ("peace", "Peace", "NATO", "iPhone", "F16", "—")]
    assert shapes == [tokens.LOWER, tokens.CAPITAL, tokens.UPPER, tokens.MIXED, tokens.DIGIT, tokens.SIGN]


def test_quotation_lasts_until_its_sign_or_the_paragraph():
    assert tokens.quoted(["“", "a", "”", "b", '"', "c", "d"], {0, 6}) == [False, True, False, False, False, True, False]


def test_long_runs_take_linear_time():
    assert len(words("a" * 200_000)) < 2_000
    assert len(words('"' * 50_000)) == 50_000
