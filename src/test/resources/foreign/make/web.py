"""Reports as HTML, and the programs that print HTML: Chromium, wkhtmltopdf, WeasyPrint."""

import html as markup
import pathlib
import subprocess

import form

LEVELS = (("（", "h3"), ("1.", "h4"))

PAGE = """
@page { size: A4; margin: 37mm 26mm 35mm 28mm }
body { font: 16pt/28.9pt "Gongwen FangSong"; margin: 0; text-align: justify }
h1 { font: 22pt/32pt "Gongwen XiaoBiaoSong"; text-align: center }
h2 { font: 16pt/28.9pt "Gongwen Hei"; text-indent: 2em; margin: 0 }
p, h3 { font-size: 16pt; font-weight: normal; text-indent: 2em; margin: 0 }
h3 { font-family: "Gongwen KaiTi" }
p.signed { text-align: right }
table { border-collapse: collapse; width: 100%; table-layout: fixed; font-size: 9pt;
  line-height: 13pt; margin: 6pt 0; font-family: "Gongwen Song" }
td, th { text-align: center; padding: 2pt 3pt; font-weight: normal; word-break: break-all }
td.label { text-align: left }
"""
SMALL = """
body, p, h1, h2, h3 { font-family: "Gongwen Song" }
body, p, h2, h3 { font-size: 12pt; line-height: 18pt }
h1 { font-size: 16pt; line-height: 24pt }
@page { margin: 20mm }
"""
STYLES = {
    "ruled": "td, th { border: 0.75pt solid #000 }",
    "shaded": "td, th { border: 0.5pt solid #000 } .bar { background: #bdd7ee }"
    " .head { background: #deeaf6 }",
    "bare": "td, th { border: none }",
    "horizontal": "td, th { border-top: 0.5pt solid #000; border-bottom: 0.5pt solid #000 }",
    "vertical": "td, th { border-left: 0.5pt solid #000; border-right: 0.5pt solid #000 }",
    "fills": "table { border-collapse: separate; border-spacing: 0.75pt; background: #000 }"
    " td, th { background: #fff }",
    "dotted": "td, th { border: 0.5pt dotted #333 }",
    "double": "td, th { border: 2.25pt double #000 }",
    "zebra": "td, th { border: none } tr:nth-child(even) td { background: #e7e6e6 }"
    " tr { border-bottom: 0.25pt solid #bbb }",
    "boxes": "table { border-collapse: separate; border-spacing: 1.5pt }"
    " td, th { border: 0.5pt solid #000 }",
}


def text(value):
    return markup.escape(value).replace("\n", "<br>")


def table(grid, repeat_head=False, nested=False):
    wide = sum(grid.widths)
    out = ["<table><colgroup>"]
    out += [f'<col style="width:{100 * w / wide:.3f}%">' for w in grid.widths]
    out.append("</colgroup>")
    for number, row in enumerate(grid.rows):
        if repeat_head and number == 0 and grid.header:
            out.append("<thead>")
        out.append("<tr>" + "".join(cell(c, nested) for c in row) + "</tr>")
        if repeat_head and number + 1 == grid.header:
            out.append("</thead>")
    return "".join(out) + "</table>"


def cell(c, nested):
    tag = "td" if c.kind in ("figure", "empty", "label") else "th"
    spans = (f' colspan="{c.cols}"' if c.cols > 1 else "") + (
        f' rowspan="{c.rows}"' if c.rows > 1 else ""
    )
    inner = text(c.text)
    if nested:
        inner = f'<div style="padding:4pt 3pt"><p style="font-size:9pt;text-indent:0">{inner}</p></div>'
    return f'<{tag} class="{c.kind}"{spans}>{inner}</{tag}>'


def line(value):
    for start, tag in LEVELS:
        if value.startswith(start) and len(value) < 45:
            return f"<{tag}>{text(value)}</{tag}>"
    return f"<p>{text(value)}</p>"


def page(report, grids, style="ruled", small=True, css="", between=None, **options):
    """The whole report; `between` is HTML put before a table, by the table's id."""
    by_key = {form.KEYS[g.id]: g for g in grids}
    out = ["<!DOCTYPE html><html lang=zh-CN><meta charset=utf-8>"]
    out.append(f"<title>{text(''.join(report.title))}</title>")
    out.append(f"<style>{PAGE}{SMALL if small else ''}{STYLES[style]}{css}</style><body>")
    out.append("<h1>" + "<br>".join(text(t) for t in report.title) + "</h1>")
    out += [line(v) for v in report.sections.get("前言", [])]
    for key, heading in report.headings:
        out.append(f"<h2>{text(heading)}</h2>")
        if key in by_key:
            out.append((between or {}).get(by_key[key].id, ""))
            out.append(table(by_key[key], **options))
        out += [line(v) for v in report.sections.get(key, [])]
    out += [f'<p class="signed">{text(v)}</p>' for v in report.sections.get("落款", [])]
    return "".join(out)


def chromium(source, target, work, tagged=True):
    file = work / (target.stem + ".html")
    file.write_text(source, "utf-8")
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
    command += [] if tagged else ["--disable-pdf-tagging"]
    command += [f"--user-data-dir={work}/chromium", f"--print-to-pdf={target}", file.as_uri()]
    subprocess.run(command, check=True, capture_output=True)


def wkhtmltopdf(source, target, work):
    file = work / (target.stem + ".html")
    file.write_text(source, "utf-8")
    command = ["wkhtmltopdf", "-q", "--page-size", "A4", "--margin-top", "25mm", "--margin-left", "20mm"]
    command += ["--footer-center", "-[page]-", "--footer-font-name", "Gongwen Song"]
    env = dict(__import__("os").environ, QT_QPA_PLATFORM="offscreen")
    subprocess.run(command + [str(file), str(target)], check=True, capture_output=True, env=env)


def weasyprint(source, target, work):
    file = work / (target.stem + ".html")
    file.write_text(source, "utf-8")
    subprocess.run(["weasyprint", str(file), str(target)], check=True, capture_output=True)


PRINTERS = {
    "chromium": chromium,
    "chromium-untagged": lambda s, t, w: chromium(s, t, w, tagged=False),
    "wkhtmltopdf": wkhtmltopdf,
    "weasyprint": weasyprint,
}
