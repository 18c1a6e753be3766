"""Reading of hand-written tables and writing of shipped ones: sorted, without anything that changes from run to run."""

import gzip
import hashlib
import os

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.environ.get(
    "HEARSAY_KNOWLEDGE_OUT", os.path.join(HERE, "..", "src", "main", "resources", "org", "hearsay", "knowledge"))


def hand(name):
    """Rows of a hand-written table; '-' and empty fields are empty strings."""
    rows = []
    with open(os.path.join(HERE, "hand", name + ".tsv"), encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.strip() and not line.startswith("#"):
                rows.append(["" if field.strip() == "-" else field.strip() for field in line.split("\t")])
    return rows


def split(field, separator=","):
    return [part.strip() for part in field.split(separator) if part.strip() and part.strip() != "-"]


def write(name, rows, folder=OUT):
    """Writes a table sorted by its bytes, each row once; a name ending in .gz is packed."""
    lines = set()
    for row in rows:
        fields = [str(field) for field in row]
        if any("\t" in field or "\n" in field for field in fields):
            raise ValueError(f"{name}: a field holds a tab or line end: {fields}")
        lines.add("\t".join(fields).encode("utf-8") + b"\n")
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, name), "wb") as file:
        blob = b"".join(sorted(lines))
        file.write(packed(blob) if name.endswith(".gz") else blob)
    print(f"{name}: {len(lines)} rows", flush=True)


def packed(blob):
    """The bytes as gzip without name or time, so that they are the same in every run with one zlib."""
    return gzip.compress(blob, compresslevel=9, mtime=0)


def write_manifest(folder=OUT):
    """Name, SHA-256 and size of every shipped file."""
    rows = []
    for name in sorted(os.listdir(folder)):
        if name.endswith((".tsv", ".tsv.gz")) and name != "manifest.tsv":
            with open(os.path.join(folder, name), "rb") as file:
                data = file.read()
            rows.append([name, hashlib.sha256(data).hexdigest(), len(data)])
    write("manifest.tsv", rows, folder)
    print("total bytes:", sum(row[2] for row in rows))
