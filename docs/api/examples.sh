#!/usr/bin/env bash
# Asks a running server with curl: examples.sh [ADDRESS]. HEARSAY_KEY holds a key of `hearsay serve key add NAME`.
set -euo pipefail
api="${1:-http://127.0.0.1:8080}/api/v1"

echo "Who denies what:"
curl -fsS "$api/claims?act=deny&limit=5&total=true"; echo

echo "What happened or is planned, by day:"
curl -fsS "$api/timeline?from=2019-03-04&to=2019-03-09&limit=5"; echo

echo "Full text, with counts by kind, country and outlet:"
curl -fsS --get --data-urlencode 'q="border guards"' -d limit=3 "$api/search"; echo

echo "A map and a calendar of a crisis:"
curl -fsS -o crisis.geojson "$api/exports/geojson?crisis=Macara%20bridge"
curl -fsS -o crisis.ics "$api/exports/ics?crisis=Macara%20bridge"

echo "A list with its filters as a file, all of it: csv, jsonl, parquet, geojson, ics, rss ..."
curl -fsS -o assaults.csv "$api/events?type=ASSAULT&format=csv"
curl -fsS -o claims.xml -H 'Accept: application/rss+xml' "$api/claims?act=deny"

echo "Actors across stories, one entry each:"
curl -fsS "$api/parties?limit=3"; echo

echo "Nothing new, nothing sent (304):"
tag="$(curl -fsS -o events.json -D - "$api/events" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p')"
curl -sS -o /dev/null -w '%{http_code}\n' -H "If-None-Match: $tag" "$api/events"

if [[ -n "${HEARSAY_KEY:-}" ]]; then
  echo "A report is taken in:"
  curl -fsS -H "Authorization: Bearer $HEARSAY_KEY" -H 'Content-Type: text/plain; charset=utf-8' \
    --data-binary 'Peru said on Tuesday that its envoy would travel to Quito on Friday.' \
    "$api/reports?published=2019-03-12&publisher=Lima%20Wire"; echo
fi
