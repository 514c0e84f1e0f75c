"""How a table is set: every untidy thing that offices do to the form, one function each.

A variant takes a table and gives a table; what it does to the truth it tells in `truth`.
"""

import form

FULL_WIDTH = str.maketrans("0123456789.", "０１２３４５６７８９．")


def filled(table, report, show=str):
    """The report's figures put into the cells."""
    rows = report.figures[form.KEYS[table.id]]

    def put(cell):
        if cell.kind == "figure":
            cell.text = show(rows[cell.place[0]][cell.place[1]])
        return cell

    return table.with_cells(put)


def relabelled(*changes):
    """Words of labels and heads replaced."""

    def change(table):
        def put(cell):
            if cell.kind != "figure":
                for old, new in changes:
                    cell.text = cell.text.replace(old, new)
            return cell

        return table.with_cells(put)

    return change


numbered_by_commas = relabelled(*[(f"{n}.", f"{n}、") for n in range(1, 9)])
half_width_brackets = relabelled(("（", "("), ("）", ") "), ("1.", "1. "))
words_dropped = relabelled(
    ("其他法律行政法规", "其他法律法规"),
    ("要求行政机关确认或重新出具", "要求行政机关确认、重新出具"),
    ("行政规范性文件", "规范性文件"),
    ("逾期不补正、", "逾期不补正，"),
)


def figures_shown(show):
    """Each figure written in another way, by its value and place."""

    def change(table):
        def put(cell):
            if cell.kind == "figure":
                cell.text = show(table.id, cell.place, cell.text)
            return cell

        return table.with_cells(put)

    return change


def zeros_as(sign):
    return figures_shown(lambda _t, _p, text: sign if text == "0" else text)


with_units = figures_shown(lambda t, _p, text: text + ("件" if t != "disclosure" else ""))
full_width = figures_shown(lambda _t, _p, text: text.translate(FULL_WIDTH))


def digits_in_lines(table):
    """Cells so narrow that the digits of a number stand below each other."""

    def put(cell):
        if cell.kind == "figure" and len(cell.text) > 1 and "." not in cell.text:
            cell.text = "\n".join(cell.text)
        return cell

    return table.with_cells(put)


def extra_column(table):
    """An empty column at the right of the table of requests."""
    if table.id != "requests":
        return table
    table.widths = table.widths + [300]
    height = sum(1 for _ in table.rows)
    for number, row in enumerate(table.rows):
        if number == 0:
            row.append(form.Cell("empty", "", 1, table.header))
        elif number >= table.header:
            row.append(form.Cell("empty", ""))
    assert height == len(table.rows)
    return table


def subtotal_free_merge(table):
    """Disclosure's single figures in the second column only, the rest left empty."""
    if table.id != "disclosure":
        return table
    for row in table.rows:
        if len(row) == 2 and row[1].cols == 3:
            row[1].cols = 1
            row += [form.Cell("empty", ""), form.Cell("empty", "")]
    return table


def left_out(number):
    """A row of figures is not there at all: the label is, its cells are blank."""
    return figures_shown(lambda t, p, text: "" if t == "requests" and p[0] == number else text)
