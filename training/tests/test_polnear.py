from hearsay_training import polnear

LINES = """T1\tSource 0 6\tOfficials
T2\tCue 7 11\tsaid
T3\tContent 12 18;25 31\tpart one
 part two
E1\tAttribution:T2 Content2:T3 Cue:T2 Source:T1
E2\tDiscuss:T2
"""


def test_broken_lines_numbered_roles_and_split_spans_are_read(tmp_path):
    path = tmp_path / "a_1.ann"
    path.write_text(LINES, encoding="utf-8")
    assert polnear.annotations(path) == [{"Content": [(12, 18), (25, 31)], "Cue": [(7, 11)], "Source": [(0, 6)]}]


def test_contents_lead_to_their_cue_and_cues_to_their_source():
    text = "Ada said talks began."
    one = {"Source": [(0, 3)], "Cue": [(4, 8)], "Content": [(9, 20)]}
    sample = polnear.sample(text, [one], None)
    assert sample.roles == ["B-Source", "B-Cue", "B-Content", "I-Content", "O"]
    assert sample.cue_of == {2: 1}
    assert sample.source_of == {1: 0}


def test_a_cue_without_source_says_so():
    assert polnear.sample("Reportedly so", [{"Cue": [(0, 10)], "Content": [(11, 13)]}], None).source_of == {0: -1}
