"""All fixtures: what each is made of, by which program, and what it is hard for."""

from dataclasses import dataclass, replace

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
    uncertain: tuple = ()  # cells that may be uncertain
    reason: str = ""  # why they may be
    lost: tuple = ()  # words of the report, and what the producer made of them
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

    def sections(self):
        sections = {"标题": self.report.title} | self.report.sections
        if not self.lost:
            return sections
        return {key: [line.replace(*self.lost) for line in lines] for key, lines in sections.items()}

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


def pair(table, place, value):
    """Two numbers, in the first column of the table of requests."""
    return f"{value}/5" if table == "requests" and place[1] == 0 and place[0] % 4 == 0 else value


def thousands(text):
    return f"{int(text):,}" if text.isdigit() else text


OTHER_TABLE = (
    "<table><tr><th>渠道</th><th>政府网站</th><th>微信公众号</th><th>其他</th><th>总计</th></tr>"
    "<tr><td>条数</td><td>524</td><td>75</td><td>31</td><td>630</td></tr></table>"
)

FIXTURES = [
    # Whole reports, one of the five towns each.
    Fixture("xiaomeng-libreoffice-untagged", "a whole report from Word by LibreOffice, no tags",
            town("xiaomeng"), office(small=False)),
    Fixture("yongan-chromium-tagged", "a whole report from a web page by Chromium, tagged",
            town("yongan"), web("chromium", small=False)),
    Fixture("lucun-libreoffice-tagged", "a whole report by LibreOffice with its tags",
            town("lucun"), office(small=False, tagged=True), (variants.extra_column,),
            # LibreOffice drops the comma at the end of a line.
            lost=("规范性文件、政策解读", "规范性文件政策解读")),
    Fixture("yangshan-chromium-untagged", "half-width brackets, words dropped, spaces after 1.",
            town("yangshan"), web("chromium-untagged", small=False),
            (variants.words_dropped, variants.half_width_brackets)),
    Fixture("chaihudian-wkhtmltopdf", "a whole report by wkhtmltopdf, shaded bars",
            # Its title does not say 人民政府, and nothing else says what it is.
            replace(town("chaihudian"), agency="滕州市柴胡店镇"), web("wkhtmltopdf", "shaded", small=False)),
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
    # Untidy ways of filling in the form.
    Fixture("libreoffice-numbers-with-ideographic-comma", "1、 instead of 1.", some(21),
            office(), (variants.numbered_by_commas,)),
    Fixture("libreoffice-tagged-merged-cell-over-pages", "tagged; a merged cell parted by a page",
            some(22), office(tagged=True, spacers=6)),
    Fixture("libreoffice-tagged-without-spans", "tagged, but the cells do not tell their spans",
            some(23), office(tagged=True), then=(after.without_spans,)),
    Fixture("libreoffice-extra-empty-column", "an empty column at the right", some(24),
            office(), (variants.extra_column,)),
    Fixture("libreoffice-units-in-cells", "0件 and 12件 instead of 0 and 12", some(25),
            office(), (variants.with_units,)),
    Fixture("libreoffice-digits-below-each-other", "1 and 0 of 10 in two lines", some(26),
            office(padding=10), (variants.digits_in_lines,),
            uncertain=tuple(f"申请[{cell}]" for cell in range(63, 70)),
            reason="the row is parted by the page within its figures: 3 on one page, 9 on the next"),
    Fixture("libreoffice-street-office", "a street office, outer lines left out",
            some(27, kind="街道办事处"), office("open-sides")),
    Fixture("libreoffice-bureau", "a bureau's report with large figures",
            some(28, kind="综合行政执法局", largest=900), office("ruled", size=8)),
    Fixture("libreoffice-2019-edition", "the tables of 2019 and 2020", some(29, edition=2019),
            office()),
    Fixture("chromium-untagged-2019-edition", "the tables of 2019, shaded, a street office",
            some(30, edition=2019, kind="街道办事处"), web("chromium-untagged", "shaded")),
    Fixture("wkhtmltopdf-2019-edition-no-lines", "the tables of 2019 without lines",
            some(31, edition=2019), web("wkhtmltopdf", "bare")),
    Fixture("chromium-tagged-nested-padding", "blocks with padding of their own inside the cells",
            some(32), web("chromium", nested=True)),
    Fixture("chromium-untagged-full-width-digits", "full-width digits", some(33),
            web("chromium-untagged"), (variants.full_width,)),
    Fixture("chromium-kangxi-radicals", "Kangxi radicals in the text layer", some(34),
            web("chromium-untagged"), then=(after.kangxi,)),
    Fixture("chromium-untagged-boxes", "each cell has a box of its own, with gaps between",
            some(35), web("chromium-untagged", "boxes")),
    Fixture("chromium-untagged-figures-broken-over-lines", "figures of four digits break in cells",
            some(36, largest=2500), web("chromium-untagged", css="td.figure { padding: 2pt 11pt }")),
    Fixture("chromium-untagged-dotted-lines", "dotted lines are many short strokes", some(37),
            web("chromium-untagged", "dotted")),
    Fixture("chromium-untagged-double-lines", "double lines are pairs of fills", some(38),
            web("chromium-untagged", "double")),
    Fixture("chromium-untagged-other-tables", "a table of the office's own before the official ones",
            some(39), web("chromium-untagged", between={"requests": OTHER_TABLE,
                                                        "disclosure": OTHER_TABLE}),
            narrative=False),
    Fixture("wkhtmltopdf-half-width-brackets", "half-width brackets with spaces", some(40),
            web("wkhtmltopdf"), (variants.half_width_brackets,)),
    Fixture("weasyprint-words-dropped-in-labels", "labels with a word less, vertical lines only",
            some(41), web("weasyprint", "vertical"), (variants.words_dropped,)),
    Fixture("reportlab-text-drawn-twice", "each text drawn twice for boldness", some(42),
            hand(twice=True)),
    Fixture("reportlab-characters-one-by-one", "each character is shown on its own", some(43),
            hand(bytewise=True, lines="pieces")),
    Fixture("reportlab-columns-first", "the cells are written column by column", some(44),
            hand(order="columns", lines="fills")),
    Fixture("reportlab-label-split-over-pages", "（四）无 on one page, 法提供 on the next", some(45),
            hand({"requests": 10}, split_label=True)),
    Fixture("reportlab-label-split-no-lines", "labels split over pages, and no lines", some(46),
            hand({"requests": 60}, split_label=True, lines="none")),
    Fixture("reportlab-page-number-between-rows", "the page number right below the last row",
            some(47), hand(page_numbers="between", split_label=True)),
    Fixture("reportlab-upright-on-turned-pages", "content lies on its side, the page is turned",
            some(48), hand(lines="fills"), then=(after.turned,)),
    Fixture("reportlab-pages-lying", "pages turned by 90 degrees, so that the text lies", some(49),
            hand(), then=(lambda target: after.rotated(target, 90),)),
    Fixture("reportlab-pages-upside-down", "pages turned by 180 degrees", some(50), hand(),
            then=(lambda target: after.rotated(target, 180),)),
    Fixture("reportlab-slash-for-zero", "/ instead of 0", some(51), hand(),
            (variants.zeros_as("/"),), zero_as("/")),
    Fixture("reportlab-dash-for-zero", "— instead of 0", some(52), hand(),
            (variants.zeros_as("—"),), zero_as("—")),
    Fixture("reportlab-blank-for-zero", "nothing instead of 0", some(53), hand(),
            (variants.zeros_as(""),), zero_as("")),
    Fixture("reportlab-blank-for-zero-no-lines", "nothing instead of 0, and no lines to tell where",
            some(54), hand(lines="none"), (variants.zeros_as(""),), zero_as(""),
            uncertain=("主动公开", "申请", "复议诉讼"),
            reason="without lines nobody can be sure that a place is blank"),
    Fixture("reportlab-left-aligned-no-lines", "figures at the left of their columns, no lines",
            some(55, largest=900), hand(lines="none", align="left")),
    Fixture("reportlab-horizontal-head-repeated", "lines between rows, the head on each page",
            some(56), hand(lines="horizontal", head=True)),
    Fixture("reportlab-figure-covered", "an old figure under a white box with the new one on it",
            some(57), hand(covered=True), uncertain=("主动公开", "申请", "复议诉讼"),
            reason="two figures stand in one place; which is on top is a matter of drawing"),
    Fixture("reportlab-row-left-blank", "a row whose figures were forgotten", some(58), hand(),
            (variants.left_out(12),), lambda t, p, v: "" if t == "requests" and p[0] == 12 else v),
    Fixture("reportlab-two-figures-in-a-cell", "3/5 in some cells: neither is the figure", some(59),
            hand(), (variants.figures_shown(lambda t, p, text: pair(t, p, text)),),
            lambda t, p, v: pair(t, p, v)),
    Fixture("reportlab-landscape", "a page on its long side", some(60),
            hand(pagesize=(841.89, 595.28), top=50, bottom=50)),
    Fixture("reportlab-thousands-separated", "1,234 with a comma", some(61, largest=9000),
            hand(pagesize=(841.89, 595.28), top=50, bottom=50),
            (variants.figures_shown(lambda t, p, text: thousands(text)),)),
    Fixture("reportlab-unembedded-font-no-lines", "a font that is not embedded, no lines", some(62),
            hand(font="cid", lines="none")),
    Fixture("reportlab-unembedded-font-split-label", "label split over pages, lines are fills",
            some(63), hand({"requests": 30}, font="cid", lines="fills", split_label=True)),
]
