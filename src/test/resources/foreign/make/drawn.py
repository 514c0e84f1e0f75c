"""Reports drawn operator by operator with ReportLab: what Word, WPS and virtual printers do."""

from reportlab.lib.colors import Color
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

import form

WIDE, HIGH = 595.28, 841.89
GREY = Color(0.74, 0.84, 0.93)


class Drawing:
    """Sets a report from the top of the page down.

    lines: how ruled lines are drawn: strokes, fills (thin rectangles), pieces (a stroke an edge
        of a cell), none, horizontal
    twice: text is drawn twice, a hair apart
    bytewise: each character is shown on its own, with spaces where the line has none
    head: whether the head of the table of requests stands on each page
    split_label: the label of a merged cell that breaks over pages is divided between its lines
    page_numbers: "foot", or "between": just under the last row and above the next
    align: where figures stand in their cells
    covered: some figures stand on a white box that hides another figure
    order: "rows", or "columns": in which order the cells are written
    """

    def __init__(self, target, font="song", **options):
        self.o = dict(
            lines="strokes",
            twice=False,
            bytewise=False,
            head=False,
            split_label=False,
            page_numbers="foot",
            order="rows",
            top=70,
            bottom=80,
            left=75,
            right=70,
            row_gap=5,
            size=9,
            shade=False,
            align="centre",
            covered=False,
            small=True,
            landscape=False,
            pagesize=(WIDE, HIGH),
        )
        self.o.update(options)
        self.wide, self.high = self.o["pagesize"]
        self.c = Canvas(str(target), pagesize=self.o["pagesize"], invariant=1, pageCompression=1)
        self.font = self._font(font)
        self.y = self.high - self.o["top"]
        self.page = 1

    def _font(self, font):
        if font == "cid":
            pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
            return "STSong-Light"
        file = {"song": "GongwenSong-Regular", "fang": "GongwenFangSong-Regular"}[font]
        pdfmetrics.registerFont(TTFont(font, str(form.ROOT / f"fonts/{file}.ttf")))
        return font

    # text

    def show(self, x, y, text, size):
        def once(x, y):
            if self.o["bytewise"]:
                for ch in text:
                    self.c.setFont(self.font, size)
                    self.c.drawString(x, y, ch)
                    x += self.width(ch, size)
            else:
                self.c.setFont(self.font, size)
                self.c.drawString(x, y, text)

        once(x, y)
        if self.o["twice"]:
            once(x + 0.25, y)

    def width(self, text, size):
        return pdfmetrics.stringWidth(text, self.font, size)

    def wrap(self, text, width, size, indent=0):
        lines = []
        for part in text.split("\n"):
            line, room = "", width - indent
            for ch in part:
                if line and self.width(line + ch, size) > room and ch not in "，。、；：）”":
                    lines.append(line)
                    line, room = "", width
                line += ch
            lines.append(line)
        return lines

    def paragraph(self, text, size, indent=0, align="left"):
        pitch = size * 1.6
        room = self.wide - self.o["left"] - self.o["right"]
        for number, line in enumerate(self.wrap(text, room, size, indent)):
            self.need(pitch)
            x = self.o["left"] + (indent if number == 0 else 0)
            if align != "left":
                spare = room - self.width(line, size)
                x = self.o["left"] + (spare / 2 if align == "centre" else spare)
            self.show(x, self.y - size, line, size)
            self.y -= pitch

    def need(self, height):
        if self.y - height < self.o["bottom"]:
            self.turn()

    def turn(self):
        number = f"— {self.page} —"
        at = self.o["bottom"] - 30 if self.o["page_numbers"] == "foot" else self.y - 12
        self.show(self.wide / 2 - 15, at, number, 12)
        self.c.showPage()
        self.page += 1
        self.y = self.high - self.o["top"]

    # tables

    def table(self, grid):
        room = self.wide - self.o["left"] - self.o["right"]
        unit = room / sum(grid.widths)
        edges = [self.o["left"]]
        for w in grid.widths:
            edges.append(edges[-1] + w * unit)
        placed = self._place(grid, edges)
        heights = self._heights(grid, placed)
        first = 0
        while first < len(heights):
            head = self.o["head"] and first > 0 and grid.header
            above = sum(heights[: grid.header]) if head else 0
            last, free = first, self.y - self.o["bottom"] - above
            while last < len(heights) and free >= heights[last]:
                free -= heights[last]
                last += 1
            if last == first:
                self.turn()
                continue
            if head:
                self._rows(placed, heights, 0, grid.header, edges)
            self._rows(placed, heights, first, last, edges)
            if last < len(heights):
                self.turn()
            first = last

    def _place(self, grid, edges):
        taken, placed = set(), []
        for r, row in enumerate(grid.rows):
            c = 0
            for cell in row:
                while (r, c) in taken:
                    c += 1
                lines = self.wrap(cell.text, edges[c + cell.cols] - edges[c] - 4, self.o["size"])
                placed.append((r, c, cell, lines if cell.text else []))
                taken |= {(r + i, c + j) for i in range(cell.rows) for j in range(cell.cols)}
                c += cell.cols
        return placed

    def _heights(self, grid, placed):
        pitch = self.o["size"] * 1.3
        heights = [pitch + self.o["row_gap"]] * len(grid.rows)
        for r, _, cell, lines in placed:
            if cell.rows == 1:
                heights[r] = max(heights[r], len(lines) * pitch + self.o["row_gap"])
        for r, _, cell, lines in placed:
            if cell.rows > 1:
                lack = len(lines) * pitch + 4 - sum(heights[r : r + cell.rows])
                if lack > 0:
                    heights[r + cell.rows - 1] += lack
        return heights

    def _rows(self, placed, heights, first, last, edges):
        tops = {first: self.y}
        for r in range(first, last):
            tops[r + 1] = tops[r] - heights[r]
        cells = [p for p in placed if p[0] < last and p[0] + p[2].rows > first]
        if self.o["order"] == "columns":
            cells.sort(key=lambda p: (p[1], p[0]))
        for r, c, cell, lines in cells:
            top, bottom = tops[max(r, first)], tops[min(r + cell.rows, last)]
            box = edges[c], bottom, edges[c + cell.cols], top
            if self.o["shade"] and cell.kind in ("bar", "head"):
                self.c.setFillColor(GREY)
                self.c.rect(box[0], box[1], box[2] - box[0], box[3] - box[1], stroke=0, fill=1)
                self.c.setFillColorRGB(0, 0, 0)
            self._edges(box)
            self._lines(self._part(r, cell, lines, first, last), cell, box)
        self.y = tops[last]

    def _part(self, r, cell, lines, first, last):
        """The lines of a label that stand in this piece of its cell."""
        begins, ends = r >= first, r + cell.rows <= last
        if begins and ends:
            return lines
        if not self.o["split_label"]:
            return lines if begins else []
        half = (len(lines) + 1) // 2
        return lines[:half] if begins else lines[half:]

    def _edges(self, box):
        how, (x0, y0, x1, y1) = self.o["lines"], box
        if how in ("strokes", "pieces"):
            self.c.setLineWidth(0.5)
            if how == "strokes":
                self.c.rect(x0, y0, x1 - x0, y1 - y0, stroke=1, fill=0)
            else:
                for a in ((x0, y0, x1, y0), (x0, y1, x1, y1), (x0, y0, x0, y1), (x1, y0, x1, y1)):
                    self.c.line(*a)
        elif how == "fills":
            thin = 0.48
            for a in (
                (x0, y0, x1 - x0, thin),
                (x0, y1, x1 - x0, thin),
                (x0, y0, thin, y1 - y0),
                (x1, y0, thin, y1 - y0),
            ):
                self.c.rect(*a, stroke=0, fill=1)
        elif how == "horizontal":
            self.c.setLineWidth(0.5)
            self.c.line(x0, y0, x1, y0)
            self.c.line(x0, y1, x1, y1)

    def _lines(self, lines, cell, box):
        size = self.o["size"]
        pitch = size * 1.3
        y = (box[1] + box[3]) / 2 + len(lines) * pitch / 2 - size
        left = cell.kind == "label" and cell.rows == 1
        left = left or (cell.kind == "figure" and self.o["align"] == "left")
        if self.o["covered"] and cell.kind == "figure" and cell.place[1] % 3 == 0:
            self._cover(cell, box, y, size)
        for line in lines:
            spare = box[2] - box[0] - self.width(line, size)
            x = box[0] + (2 if left else spare / 2)
            self.show(x, y, line, size)
            y -= pitch

    def _cover(self, cell, box, y, size):
        """Another figure that was there before, hidden under a white box."""
        old = str(cell.place[0] + 7)
        self.show((box[0] + box[2] - self.width(old, size)) / 2, y, old, size)
        self.c.setFillColorRGB(1, 1, 1)
        self.c.rect(box[0] + 1, box[1] + 1, box[2] - box[0] - 2, box[3] - box[1] - 2, 0, 1)
        self.c.setFillColorRGB(0, 0, 0)

    # the report

    def report(self, report, grids, before=None):
        by_key = {form.KEYS[g.id]: g for g in grids}
        size = 12 if self.o["small"] else 16
        for title in report.title:
            self.paragraph(title, size + 6, align="centre")
        for line in report.sections.get("前言", []):
            self.paragraph(line, size, 2 * size)
        for key, heading in report.headings:
            self.need(4 * size)
            self.paragraph(heading, size, 2 * size)
            if key in by_key:
                self.y -= (before or {}).get(by_key[key].id, 0)
                self.table(by_key[key])
                self.y -= size
            for line in report.sections.get(key, []):
                self.paragraph(line, size, 2 * size)
        for line in report.sections.get("落款", []):
            self.paragraph(line, size, align="right")
        self.turn()
        self.c.save()
