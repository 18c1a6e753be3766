#!/usr/bin/env python3
"""Builds the tables of the knowledge module from the data folder named by HEARSAY_DATA (default ../shared/data).

    python3 knowledge/build/build.py

The same data gives the same bytes. Sources and licences: NOTICE.md beside the tables.
"""

import os
import sys

import organizations
import people
import phoenix
import places
import tables
import words


def main():
    default = os.path.join(tables.HERE, "..", "..", "..", "shared", "data")
    data = os.environ.get("HEARSAY_DATA", os.path.normpath(default))
    if not os.path.isdir(data):
        sys.exit(f"no data folder: {data} (set HEARSAY_DATA)")
    _, countries = places.build(os.path.join(data, "places"))
    names = {}
    for country in countries.values():
        for name in [country["name"]] + country["names"]:
            names[name.lower().removeprefix("the ")] = country["iso3"]
    people.build(os.path.join(data, "actors"), names)
    petrarch = os.path.join(data, "petrarch")
    capitals = {country["iso3"]: country["capitals"] for country in countries.values()}
    organizations.build(phoenix.organizations(petrarch), capitals)
    plover = os.path.join(data, "plover")
    words.build(phoenix.verbs(petrarch, plover), phoenix.agents(petrarch, plover))
    tables.write_manifest()


if __name__ == "__main__":
    main()
