"""Reads exported files back with programs that were not written here: read_back.py FOLDER.

FOLDER holds NAME.csv (written with --raw) and NAME.parquet for each own table, ftm.jsonl and stix.json.
"""

import csv
import json
import subprocess
import sys
from pathlib import Path

import pyarrow as arrow
import pyarrow.parquet as parquet
from followthemoney import model


def as_csv(value):
    """A value of Parquet in the words of the same table as CSV."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return f"{value:.6f}".rstrip("0").rstrip(".")
    if isinstance(value, list):
        return "; ".join(value)
    return str(value)


def same_as_csv(file):
    table = parquet.read_table(file)
    with open(file.with_suffix(".csv"), encoding="utf-8", newline="") as source:
        rows = list(csv.reader(source))
    assert table.column_names == rows[0], f"{file}: other columns"
    assert table.num_rows == len(rows) - 1, f"{file}: {table.num_rows} rows, not {len(rows) - 1}"
    typed = {arrow.int64(), arrow.float64(), arrow.date32(), arrow.bool_(), arrow.string()}
    for field in table.schema:
        known = field.type in typed or field.type.value_type == arrow.string()
        assert known, f"{file}: {field}"
    for number, (got, wanted) in enumerate(zip(table.to_pylist(), rows[1:])):
        got = [as_csv(value) for value in got.values()]
        assert got == wanted, f"{file}, row {number}: {got} is not {wanted}"
    return table.num_rows


def entities(file):
    """Every entity is one of FollowTheMoney's, and refers to no other than those of the file."""
    lines = file.read_text(encoding="utf-8").splitlines()
    proxies = [model.get_proxy(json.loads(line), cleaned=False) for line in lines]
    ids = {proxy.id for proxy in proxies}
    for proxy, line in zip(proxies, lines):
        proxy.schema.validate(json.loads(line))
        for prop, value in proxy.itervalues():
            assert prop.type.clean(value) is not None, f"{file}: {prop} = {value}"
            assert prop.type.name != "entity" or value in ids, f"{file}: {prop} leads nowhere"
    return len(proxies)


def main(folder):
    tables = sorted(folder.glob("*.parquet"))
    assert tables, f"{folder} holds no tables"
    for file in tables:
        print(f"{file.name}: {same_as_csv(file)} rows, as in the CSV")
    print(f"ftm.jsonl: {entities(folder / 'ftm.jsonl')} entities")
    validator = Path(sys.executable).with_name("stix2_validator")
    subprocess.run([validator, "-q", folder / "stix.json"], check=True)
    print("stix.json: valid")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
