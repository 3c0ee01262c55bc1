#!/usr/bin/env python3
"""Makes tests/data/icons-mini: 24 records of the Icons data set in its own layout, for tests.

    python3 tests/data/make_icons_mini.py FOLDER_OF_THE_ICONS_DATA_SET

Run by developers only; the result is committed. Standard library alone. It takes 16 records of split train, 4 of test_concepts
and 4 of test_pairs, each out of the split's first 64: every style once before any style twice, then every class once, in the
order of the index. Pictures are copied byte by byte; tiles of the region maps are cut out and put on new sheets of 32 columns.
"""

import json
import pathlib
import struct
import sys
import tarfile
import zlib
from io import BytesIO

TILE = 128
COLUMNS = 32
LOOKED_AT = 64
WANTED = {"train": 16, "test_concepts": 4, "test_pairs": 4}


def read_grey_rows(file, rows):
    """The first rows of an 8-bit grey PNG that is not interlaced."""
    data = file.read_bytes()
    at, packed, width = 8, b"", 0
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        body = data[at + 8 : at + 8 + length]
        if kind == b"IHDR":
            width, _, depth, colour, _, _, interlaced = struct.unpack(">IIBBBBB", body)
            assert (depth, colour, interlaced) == (8, 0, 0), file
        elif kind == b"IDAT":
            packed += body
        at += 12 + length
    raw = zlib.decompressobj().decompress(packed, rows * (width + 1))
    result, above = [], bytes(width)
    for y in range(rows):
        filtered = raw[y * (width + 1) : (y + 1) * (width + 1)]
        above = unfilter(filtered[0], filtered[1:], above)
        result.append(above)
    return result


def unfilter(method, row, above):
    """PNG specification, section 9, for one byte a pixel."""
    if method == 0:
        return bytes(row)
    if method == 2:
        return bytes((x + b) & 255 for x, b in zip(row, above))
    result, a, c = bytearray(), 0, 0
    for x, b in zip(row, above):
        if method == 1:
            guess = a
        elif method == 3:
            guess = (a + b) // 2
        else:
            p = a + b - c
            guess = min((abs(p - a), 0, a), (abs(p - b), 1, b), (abs(p - c), 2, c))[2]
        a, c = (x + guess) & 255, b
        result.append(a)
    return bytes(result)


def write_grey(file, rows):
    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", len(rows[0]), len(rows), 8, 0, 0, 0, 0)
    packed = zlib.compress(b"".join(b"\0" + row for row in rows), 9)
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", packed) + chunk(b"IEND", b""))


def choose(candidates, count):
    """Every style once, then every class once, then the rest, in the order of the index."""
    chosen = []
    for key in ("style", "class", "id"):
        seen = {record[key] for record in chosen}
        for record in candidates:
            if len(chosen) < count and record[key] not in seen:
                seen.add(record[key])
                chosen.append(record)
    return sorted(chosen, key=candidates.index)


def licences(text, packages):
    """The page without the rows of packages that are not here."""
    lines = text.splitlines(keepends=True)
    return "".join(line for line in lines if "| `@" not in line or any(f"`{name}`" in line for name in packages))


def write_part(source, target, part, records):
    """One tar and one sheet for the records of a part ("train" or "test"), whose places are changed to the new ones."""
    tar_name, sheet_name = f"pictures-{part}-0.tar", f"maps-{part}-0.png"
    rows = read_grey_rows(source / sheet_name, TILE * (1 + max(record["map"]["row"] for record in records)))
    sheet = [bytearray(COLUMNS * TILE) for _ in range(-(-len(records) // COLUMNS) * TILE)]
    with tarfile.open(source / tar_name) as old, tarfile.open(target / tar_name, "w", format=tarfile.USTAR_FORMAT) as new:
        for place, record in enumerate(records):
            data = old.extractfile(record["file"]).read()
            member = tarfile.TarInfo(record["file"])
            member.size = len(data)
            new.addfile(member, BytesIO(data))
            row, column = divmod(place, COLUMNS)
            for y in range(TILE):
                from_x = record["map"]["col"] * TILE
                tile_row = rows[record["map"]["row"] * TILE + y][from_x : from_x + TILE]
                sheet[row * TILE + y][column * TILE : (column + 1) * TILE] = tile_row
            record["map"] = {"file": sheet_name, "row": row, "col": column}
    write_grey(target / sheet_name, [bytes(row) for row in sheet])


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    source = pathlib.Path(sys.argv[1])
    target = pathlib.Path(__file__).parent / "icons-mini"
    target.mkdir(exist_ok=True)
    with open(source / "index.jsonl", encoding="utf-8") as lines:
        index = [json.loads(line) for line in lines]
    near = [r for r in index if r["map"]["file"].endswith("-0.png") and r["tar"].endswith("-0.tar")]
    chosen = {split: choose([r for r in near if r["split"] == split][:LOOKED_AT], count) for split, count in WANTED.items()}
    train, test = chosen["train"], chosen["test_concepts"] + chosen["test_pairs"]
    write_part(source, target, "train", train)
    write_part(source, target, "test", test)
    with open(target / "index.jsonl", "w", encoding="utf-8") as lines:
        for record in train + test:
            lines.write(json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n")
    for name in ("classes.json", "regions.json", "LICENSE-Apache-2.0.txt"):
        (target / name).write_bytes((source / name).read_bytes())
    text = (source / "LICENSES.md").read_text(encoding="utf-8")
    (target / "LICENSES.md").write_text(licences(text, {r["package"] for r in train + test}), encoding="utf-8")


if __name__ == "__main__":
    main()
