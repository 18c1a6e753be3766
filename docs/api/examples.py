"""Asks a running server with Python's own library: examples.py [ADDRESS]."""

import csv
import io
import json
import sys
from collections import Counter
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import urlopen

API = (sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8080") + "/api/v1"


def get(path, **query):
    with urlopen(f"{API}/{path}?{urlencode(query)}") as answer:
        return json.load(answer)


def all_of(path, **query):
    """Every item of a list, page by page: each page names the next."""
    while True:
        page = get(path, limit=20, **query)
        yield from page["items"]
        if "next" not in page:
            return
        query["cursor"] = page["next"]


events = list(all_of("events"))
assert len(events) == get("events", limit=1, total="true")["total"]
print(len(events), "events:", Counter(event["type"] for event in events).most_common(3))

for event in events:
    held = {version["status"] for version in event["versions"]}
    if len(held) > 1:
        print(event["id"], event["type"], "is held to be", " and ".join(sorted(held)))

with urlopen(f"{API}/events?format=csv") as file:
    rows = list(csv.DictReader(io.TextIOWrapper(file, "utf-8", newline="")))
assert len(rows) == len(events)
print("As rows:", rows[0]["type"], rows[0]["standing"], rows[0]["date_start"], rows[0]["quote"])

print("What people should look at:", len(list(all_of("review-queue"))), "joins and sources")

try:
    get("events", limit=5000)
except HTTPError as error:
    problem = json.load(error)
    print(error.code, problem["title"], "-", problem["detail"])
