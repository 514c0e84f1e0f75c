#!/usr/bin/python3
"""Makes the fixtures of this folder: `make.py` makes all, `make.py NAME…` those named.

With --truths only the truths are written.
"""

import json
import os
import pathlib
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import catalogue
import form


def font_settings(work):
    """Only the project's own fonts, so that the same pages come out on each machine."""
    file = work / "fonts.conf"
    file.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        f"<dir>{form.ROOT}/fonts</dir><cachedir>{work}/fontcache</cachedir></fontconfig>"
    )
    os.environ["FONTCONFIG_FILE"] = str(file)


def write_truth(fixture, target):
    report = fixture.report
    truth = {
        "stresses": fixture.stresses,
        "edition": report.edition,
        "agency": report.agency,
        "year": report.year,
        "figures": fixture.figures(),
        "sections": fixture.sections() if fixture.narrative else {},
        "uncertain": list(fixture.uncertain),
        "reason": fixture.reason,
    }
    lines = json.dumps(truth, ensure_ascii=False, indent=1)
    target.write_text(_rows_on_a_line(lines) + "\n", "utf-8")


def _rows_on_a_line(text):
    """Arrays of figures on one line each, as one reads them."""
    import re

    return re.sub(
        r"\[\s+((?:-?[\d.]+|\"[^\"\n]{0,12}\")(?:,\s+(?:-?[\d.]+|\"[^\"\n]{0,12}\"))*)\s+\]",
        lambda m: "[" + re.sub(r",\s+", ", ", m.group(1)) + "]",
        text,
    )


def main(names, truths_only):
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        font_settings(work)
        known = {f.name: f for f in catalogue.FIXTURES}
        for name in names or known:
            fixture = known[name]
            target = HERE.parent / f"{name}.pdf"
            if not truths_only:
                fixture.make(target, work)
            write_truth(fixture, target.with_suffix(".truth.json"))
            print(f"{name}: {target.stat().st_size // 1024} KB", flush=True)


if __name__ == "__main__":
    main([a for a in sys.argv[1:] if a != "--truths"], "--truths" in sys.argv)
