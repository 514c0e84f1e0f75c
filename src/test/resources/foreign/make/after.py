"""What is done to a PDF after it was printed."""

import re

import pikepdf

RADICALS = {"无": "⽆", "行": "⾏", "文": "⽂", "用": "⽤", "人": "⼈", "自": "⾃", "一": "⼀", "二": "⼆", "示": "⽰", "理": "理"}


def rotated(target, angle):
    """The pages carry /Rotate, as after a landscape scan or print."""
    with pikepdf.open(target, allow_overwriting_input=True) as pdf:
        for page in pdf.pages:
            page.Rotate = angle
        save(pdf, target)


def turned(target):
    """The content itself lies on its side, and /Rotate sets it upright again."""
    with pikepdf.open(target, allow_overwriting_input=True) as pdf:
        for page in pdf.pages:
            x0, y0, x1, y1 = (float(n) for n in page.MediaBox)
            wide, high = x1 - x0, y1 - y0
            page.contents_add(b"q 0 1 -1 0 %f 0 cm\n" % high, prepend=True)
            page.contents_add(b"\nQ")
            page.MediaBox = [0, 0, high, wide]
            for key in ("/CropBox", "/TrimBox", "/BleedBox", "/ArtBox"):
                if key in page:
                    del page[key]
            page.Rotate = 90
        save(pdf, target)


def kangxi(target):
    """Common characters come out of the text layer as Kangxi radicals, as from some fonts."""
    pairs = {
        "%04x" % ord(a): "%04x" % ord(b) for a, b in RADICALS.items() if len(a) == 1 and a != b
    }
    with pikepdf.open(target, allow_overwriting_input=True) as pdf:
        for thing in pdf.objects:
            if not isinstance(thing, pikepdf.Stream):
                continue
            data = thing.read_bytes()
            if b"begincmap" not in data:
                continue
            thing.write(_swap(data.decode("latin-1"), pairs).encode("latin-1"))
        save(pdf, target)


def _swap(cmap, pairs):
    def blocks(match):
        return re.sub(
            r"(<[0-9A-Fa-f]+>\s+<)([0-9A-Fa-f]{4})(>\s*\n)",
            lambda m: m.group(1) + pairs.get(m.group(2).lower(), m.group(2)) + m.group(3),
            match.group(0),
        )

    return re.sub(r"beginbfchar.*?endbfchar", blocks, cmap, flags=re.S)


def without_spans(target):
    """The tags of cells lose their attributes, the spans among them."""
    with pikepdf.open(target, allow_overwriting_input=True) as pdf:
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Dictionary) and thing.get("/S") in ("/TD", "/TH"):
                if "/A" in thing:
                    del thing["/A"]
        save(pdf, target)


def shrunk(target):
    with pikepdf.open(target, allow_overwriting_input=True) as pdf:
        save(pdf, target)


def save(pdf, target):
    pdf.save(
        target,
        compress_streams=True,
        recompress_flate=True,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        static_id=True,
    )
