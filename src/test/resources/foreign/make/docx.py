"""Reports as DOCX, laid out and printed by LibreOffice."""

import subprocess
import zipfile
from xml.sax.saxutils import escape

import form

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
CONTENT_TYPES = (
    f'<Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{WORD}.document.main+xml"/>'
    f'<Override PartName="/word/footer1.xml" ContentType="{WORD}.footer+xml"/></Types>'
)
RELS = (
    f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1"'
    f' Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>'
)
DOCUMENT_RELS = (
    f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1"'
    f' Type="{OFFICE}/footer" Target="footer1.xml"/></Relationships>'
)
SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")
FONTS = {
    "title": "Gongwen XiaoBiaoSong",
    "section": "Gongwen Hei",
    "part": "Gongwen KaiTi",
    "text": "Gongwen FangSong",
}
BORDERS = {
    "ruled": SIDES,
    "shaded": SIDES,
    "bare": (),
    "horizontal": ("top", "bottom", "insideH"),
    "open-sides": ("top", "bottom", "insideH", "insideV"),
}


def run(value, font, size, bold=False):
    parts = escape(value).split("\n")
    inner = "<w:br/>".join(f'<w:t xml:space="preserve">{p}</w:t>' for p in parts)
    return (
        f'<w:r><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:eastAsia="{font}"/>'
        f'{"<w:b/>" if bold else ""}<w:sz w:val="{int(size * 2)}"/></w:rPr>{inner}</w:r>'
    )


def paragraph(content, indent=0, align="both", line=0, style=""):
    spacing = f'<w:spacing w:line="{line * 20}" w:lineRule="exact"/>' if line else ""
    level = f'<w:outlineLvl w:val="{style}"/>' if style != "" else ""
    return (
        f'<w:p><w:pPr>{spacing}<w:ind w:firstLine="{indent * 20}"/><w:jc w:val="{align}"/>'
        f"{level}</w:pPr>{content}</w:p>"
    )


def table(grid, style, size, padding, repeat_head, wide, split_rows):
    widths = [round(w * wide / sum(grid.widths)) for w in grid.widths]
    lines = "".join(
        f'<w:{s} w:val="single" w:sz="4" w:color="000000"/>' for s in SIDES if s in BORDERS[style]
    )
    out = [
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:jc w:val="center"/>'
        f"<w:tblBorders>{lines}</w:tblBorders>"
        '<w:tblLayout w:type="fixed"/><w:tblCellMar>'
        f'<w:top w:w="{padding}" w:type="dxa"/><w:left w:w="60" w:type="dxa"/>'
        f'<w:bottom w:w="{padding}" w:type="dxa"/><w:right w:w="60" w:type="dxa"/>'
        "</w:tblCellMar></w:tblPr><w:tblGrid>"
        + "".join(f'<w:gridCol w:w="{w}"/>' for w in widths)
        + "</w:tblGrid>"
    ]
    open_cells = {}  # column: (rows still to come, cell)
    for number, row in enumerate(grid.rows):
        head = repeat_head and number < grid.header
        props = ("" if split_rows else "<w:cantSplit/>") + ("<w:tblHeader/>" if head else "")
        out.append(f"<w:tr><w:trPr>{props}</w:trPr>")
        waiting, column = list(row), 0
        while column < len(widths):
            if column in open_cells:
                left, c = open_cells.pop(column)
                if left > 1:
                    open_cells[column] = (left - 1, c)
                out.append(cell(c, sum(widths[column : column + c.cols]), style, size, "continue"))
            else:
                c = waiting.pop(0)
                merge = "restart" if c.rows > 1 else ""
                if c.rows > 1:
                    open_cells[column] = (c.rows - 1, c)
                out.append(cell(c, sum(widths[column : column + c.cols]), style, size, merge))
            column += c.cols
        out.append("</w:tr>")
    return "".join(out) + "</w:tbl>"


def cell(c, width, style, size, merge):
    shade = {"bar": "BDD7EE", "head": "DEEAF6"}.get(c.kind) if style == "shaded" else None
    merged = {"": "", "restart": '<w:vMerge w:val="restart"/>', "continue": "<w:vMerge/>"}[merge]
    props = (
        f'<w:tcW w:w="{width}" w:type="dxa"/>'
        + (f'<w:gridSpan w:val="{c.cols}"/>' if c.cols > 1 else "")
        + merged
        + (f'<w:shd w:val="clear" w:color="auto" w:fill="{shade}"/>' if shade else "")
        + '<w:vAlign w:val="center"/>'
    )
    content = "" if merge == "continue" or not c.text else run(c.text, "Gongwen Song", size)
    align = "left" if c.kind == "label" else "center"
    return f"<w:tc><w:tcPr>{props}</w:tcPr>{paragraph(content, 0, align)}</w:tc>"


def line(value, size, pitch, fonts):
    if value.startswith("（") and len(value) < 45:
        return paragraph(run(value, fonts["part"], size), 2 * size, "left", pitch, "1")
    return paragraph(run(value, fonts["text"], size), 2 * size, "both", pitch)


def document(
    report,
    grids,
    style="ruled",
    small=True,
    padding=30,
    repeat_head=False,
    split_rows=True,
    spacers=0,
    size=9,
):
    by_key = {form.KEYS[g.id]: g for g in grids}
    text, pitch = (12, 18) if small else (16, 29)
    # One font makes a small file; a whole report has those of a real one.
    fonts = dict.fromkeys(FONTS, "Gongwen Song") if small else FONTS
    out = []
    for value in report.title:
        out.append(paragraph(run(value, fonts["title"], text + 6), 0, "center", 0, "0"))
    out += [line(v, text, pitch, fonts) for v in report.sections.get("前言", [])]
    for key, heading in report.headings:
        out.append(paragraph(run(heading, fonts["section"], text), 2 * text, "left", pitch, "0"))
        if key in by_key:
            grid = by_key[key]
            out += [paragraph("", 0, "left", 18)] * (spacers if grid.id == "requests" else 0)
            out.append(table(grid, style, size, padding, repeat_head, 8844, split_rows))
        out += [line(v, text, pitch, fonts) for v in report.sections.get(key, [])]
    for value in report.sections.get("落款", []):
        out.append(paragraph(run(value, fonts["text"], text), 0, "right", pitch))
    return (
        f"<w:document {W} {R}><w:body>{''.join(out)}<w:sectPr>"
        '<w:footerReference w:type="default" r:id="r1"/><w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1701" w:right="1474" w:bottom="1701" w:left="1588" w:footer="1000"/>'
        "</w:sectPr></w:body></w:document>"
    )


def footer():
    field = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    dash = run("— ", "Gongwen Song", 14), run(" —", "Gongwen Song", 14)
    return f'<w:ftr {W}>{paragraph(dash[0] + field + dash[1], 0, "center")}</w:ftr>'


def libreoffice(source, target, work, tagged=False):
    file = work / (target.stem + ".docx")
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("[Content_Types].xml", CONTENT_TYPES)
        out.writestr("_rels/.rels", RELS)
        out.writestr("word/document.xml", source)
        out.writestr("word/_rels/document.xml.rels", DOCUMENT_RELS)
        out.writestr("word/footer1.xml", footer())
    flag = "true" if tagged else "false"
    how = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"%s"}}' % flag
    command = ["soffice", f"-env:UserInstallation=file://{work}/office", "--headless"]
    command += ["--convert-to", how, "--outdir", str(target.parent), str(file)]
    subprocess.run(command, check=True, capture_output=True)
