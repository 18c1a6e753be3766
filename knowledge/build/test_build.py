"""Tests of the build: same data, same bytes; spelling rules; titles.   python3 -m unittest discover -s knowledge/build"""

import os
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
SHIPPED = os.path.join(HERE, "..", "src", "main", "resources", "org", "hearsay", "knowledge")
sys.path.insert(0, HERE)
os.environ["HEARSAY_KNOWLEDGE_OUT"] = tempfile.mkdtemp()

import folding
import offices
import phoenix
import tables
import words


class BuildTest(unittest.TestCase):
    def test_same_rows_in_any_order_give_the_same_bytes(self):
        rows = [["b", 2], ["a", 1], ["ab", 3], ["a", 1], ["ß", 4]]
        found = []
        for order in (rows, rows[::-1]):
            for name in ("sample.tsv", "sample.tsv.gz"):
                tables.write(name, order)
                with open(os.path.join(tables.OUT, name), "rb") as file:
                    found.append(file.read())
        self.assertEqual(found[0], found[2])
        self.assertEqual(found[1], found[3])
        self.assertEqual("a\t1\nab\t3\nb\t2\nß\t4\n".encode(), found[0])

    def test_a_field_with_a_tab_is_refused(self):
        with self.assertRaises(ValueError):
            tables.write("bad.tsv", [["a\tb"]])

    def test_manifest_names_every_table(self):
        tables.write("sample.tsv", [["a"]])
        tables.write_manifest()
        with open(os.path.join(tables.OUT, "manifest.tsv"), encoding="utf-8") as lines:
            self.assertTrue(any(line.startswith("sample.tsv\t") for line in lines))

    def test_spellings_of_one_name_fall_together(self):
        self.assertEqual(1, len({folding.person_key(n) for n in ("Zelensky", "Zelenskiy", "Zelenskyy", "Zelenskyi")}))
        self.assertEqual("us", folding.key("the U.S.'s"))
        self.assertEqual(folding.key("Côte d’Ivoire"), folding.key(folding.key("Côte d'Ivoire")))

    def test_titles_are_told_apart(self):
        self.assertEqual("FOREIGN_MINISTER", offices.classify("Minister of Foreign Affairs", "RUS"))
        self.assertEqual("FOREIGN_MINISTER", offices.classify("Secretary of State", "USA"))
        self.assertIsNone(offices.classify("Secretary of State", "FRA"))
        self.assertEqual("DEPUTY_FOREIGN_MINISTER", offices.classify("Deputy Minister of Foreign Affairs", "RUS"))
        self.assertEqual("GOVERNOR", offices.classify("Prime Minister of Crimea", "RUS"))
        self.assertEqual("DEPUTY_FOREIGN_MINISTER", offices.classify("Foreign Secretary", "IND"))
        self.assertEqual("AMBASSADOR", offices.classify("ambassador to France", "DEU"))

    def test_dictionary_names_become_readable(self):
        self.assertEqual(("Free Front of the South", "FFS"), phoenix.readable("FREE_FRONT_OF_THE_SOUTH_(FFS)"))

    def test_event_rows_by_hand_are_those_that_are_shipped(self):
        with open(os.path.join(SHIPPED, "events.tsv"), encoding="utf-8") as lines:
            shipped = {line.rstrip("\n") for line in lines if line.endswith("\thand\n")}
        self.assertEqual(set(), shipped ^ {"\t".join(row) for row in words.event_rows()})


if __name__ == "__main__":
    unittest.main()
