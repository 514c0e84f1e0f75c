"""All fixtures: what each is made of, by which program, and what it is hard for."""

import random
from dataclasses import dataclass, field

import after
import docx
import drawn
import form
import web as pages
import reports
import variants


@dataclass
class Fixture:
    name: str
    stresses: str
    report: object
    produce: object  # (report, tables, target, work)
    variants: tuple = ()
    truth: object = None  # (table id, place, value) → what the cell says, where it is not the value
    uncertain: tuple = ()
    narrative: bool = True
    then: tuple = ()

    def tables(self):
        out = []
        for table in form.tables(self.report.edition):
            table = variants.filled(table, self.report)
            for variant in self.variants:
                table = variant(table)
            out.append(table)
        return out

    def make(self, target, work):
        self.produce(self.report, self.tables(), target, work)
        for step in self.then:
            step(target)
        after.shrunk(target)

    def figures(self):
        figures = self.report.truth_figures()
        if self.truth is None:
            return figures
        say = self.truth
        return {
            "主动公开": [say("disclosure", (0, i), v) for i, v in enumerate(figures["主动公开"])],
            "申请": [
                [say("requests", (r, c), v) for c, v in enumerate(row)]
                for r, row in enumerate(figures["申请"])
            ],
            "复议诉讼": [say("disputes", (0, i), v) for i, v in enumerate(figures["复议诉讼"])],
        }


def web(printer, style="ruled", then=None, **options):
    def produce(report, tables, target, work):
        pages.PRINTERS[printer](pages.page(report, tables, style, **options), target, work)

    return produce


def office(style="ruled", tagged=False, **options):
    def produce(report, tables, target, work):
        docx.libreoffice(docx.document(report, tables, style, **options), target, work, tagged)

    return produce


def hand(before=None, **options):
    def produce(report, tables, target, _work):
        drawn.Drawing(target, **options).report(report, tables, before)

    return produce


def town(name):
    return reports.town(name)


def some(seed, **options):
    return reports.invented(seed, **options)


def zero_as(sign):
    return lambda _t, _p, v: sign if v == 0 else v


FIXTURES = [
    # Whole reports, one of the five towns each.
    Fixture("xiaomeng-libreoffice-untagged", "a whole report from Word by LibreOffice, no tags",
            town("xiaomeng"), office(small=False)),
    Fixture("yongan-chromium-tagged", "a whole report from a web page by Chromium, tagged",
            town("yongan"), web("chromium", small=False)),
    Fixture("lucun-libreoffice-tagged", "a whole report by LibreOffice with its tags",
            town("lucun"), office(small=False, tagged=True), (variants.extra_column,)),
    Fixture("yangshan-chromium-untagged", "half-width brackets, words dropped, spaces after 1.",
            town("yangshan"), web("chromium-untagged", small=False),
            (variants.words_dropped, variants.half_width_brackets)),
    Fixture("chaihudian-wkhtmltopdf", "a whole report by wkhtmltopdf, shaded bars",
            town("chaihudian"), web("wkhtmltopdf", "shaded", small=False)),
    # Styles of tables, by producer.
    Fixture("libreoffice-shaded-narrow-cells", "shaded bars and heads, figures up to 60 and sums",
            some(1), office("shaded")),
    Fixture("libreoffice-horizontal-lines", "lines between rows only", some(2), office("horizontal")),
    Fixture("libreoffice-no-lines", "no lines at all", some(3), office("bare")),
    Fixture("libreoffice-header-repeated", "the head of the table repeated, rows never parted",
            some(4), office(repeat_head=True, split_rows=False, padding=80)),
    Fixture("chromium-tagged-shaded", "shaded, head repeated, tagged", some(5),
            web("chromium", "shaded", repeat_head=True)),
    Fixture("chromium-untagged-no-lines", "no lines, no tags", some(6),
            web("chromium-untagged", "bare")),
    Fixture("chromium-untagged-fills-as-lines", "white cells on a black table: no line is drawn",
            some(7), web("chromium-untagged", "fills")),
    Fixture("weasyprint-ruled", "by WeasyPrint, merged cells over pages", some(8),
            web("weasyprint")),
    Fixture("weasyprint-zebra-no-lines", "every other row shaded, no vertical lines", some(9),
            web("weasyprint", "zebra")),
    Fixture("reportlab-unembedded-font", "a CID font that is not embedded", some(10),
            hand(font="cid")),
    Fixture("reportlab-fills-as-lines", "lines are thin filled rectangles, as Word prints them",
            some(11), hand(lines="fills")),
]
