"""The official tables as grids of cells, from the program's own form data."""

import copy
import pathlib
from dataclasses import dataclass, replace

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[5]
FORM_2021 = ROOT / "src/main/resources/nianbao/form/2021.yaml"
KEYS = {"disclosure": "主动公开", "requests": "申请", "disputes": "复议诉讼"}


@dataclass
class Cell:
    """One printed cell. `place` is (row, column) among the table's figures."""

    kind: str  # bar, head, label, figure, empty
    text: str
    cols: int = 1
    rows: int = 1
    place: tuple = None


@dataclass
class Table:
    id: str
    widths: list
    rows: list  # of lists of Cell: those that begin in the row
    header: int  # how many rows are the head (0 where heads stand between)
    shape: tuple  # (rows, columns) of the figures; disclosure has one row for all

    def with_cells(self, change):
        return replace(self, rows=[[change(c) for c in row] for row in self.rows])


def load(edition):
    data = yaml.safe_load(FORM_2021.read_text("utf-8"))
    return data if edition == 2021 else _edition_2019(data)


def _edition_2019(data):
    """The trial edition for 2019 and 2020, written down once more on purpose: not the program's."""
    form = copy.deepcopy(data)
    form["edition"] = 2019

    def block(number, columns, rows):
        return {
            "bar": f"第二十条第（{number}）项",
            "corner": "信息内容",
            "columns": [{"label": c} for c in columns],
            "rows": [{"label": r} for r in rows],
        }

    change = ["上一年项目数量", "本年增/减", "处理决定数量"]
    form["tables"][0]["blocks"] = [
        block("一", ["本年新制作数量", "本年新公开数量", "对外公开总数量"], ["规章", "规范性文件"]),
        block("五", change, ["行政许可", "其他对外管理服务事项"]),
        block("六", change, ["行政处罚", "行政强制"]),
        block("八", change[:2], ["行政事业性收费"]),
        block("九", ["采购项目数量", "采购总金额"], ["政府集中采购"]),
    ]
    results = form["tables"][1]["blocks"][0]["rows"][2]["children"]
    for row in results:
        if row.get("id") == "otherResults":
            del row["children"]
    return form


def leaves(items):
    for item in items:
        if "children" in item:
            yield from leaves(item["children"])
        else:
            yield item


def _depth(items):
    return max(1 + (_depth(i["children"]) if "children" in i else 0) for i in items)


def _count(item):
    return sum(1 for _ in leaves([item]))


def tables(edition=2021):
    return [_table(t) for t in load(edition)["tables"]]


def _table(t):
    build = {"disclosure": _blocks, "requests": _with_labels, "disputes": _columns_only}
    return build[t["id"]](t)


def _blocks(t):
    rows, count = [], 0
    for block in t["blocks"]:
        columns = block["columns"]
        spans = {1: [3], 2: [1, 2], 3: [1, 1, 1]}[len(columns)]
        rows.append([Cell("bar", block["bar"], 4)])
        rows.append(
            [Cell("head", block["corner"])]
            + [Cell("head", c["label"], s) for c, s in zip(columns, spans)]
        )
        for row in block["rows"]:
            line = [Cell("label", row["label"])]
            for span in spans:
                line.append(Cell("figure", "", span, 1, (0, count)))
                count += 1
            rows.append(line)
    return Table(t["id"], t["widths"], rows, 0, (1, count))


def _head(columns, depth):
    """Header rows of a tree of columns."""
    rows = [[] for _ in range(depth)]

    def put(items, level):
        for item in items:
            if "children" in item:
                rows[level].append(Cell("head", item["label"], _count(item), 1))
                put(item["children"], level + 1)
            else:
                rows[level].append(Cell("head", item["label"], 1, depth - level))

    put(columns, 0)
    return rows


def _with_labels(t):
    block = t["blocks"][0]
    columns = list(leaves(block["columns"]))
    depth, labels = _depth(block["columns"]), t["labelColumns"]
    rows = _head(block["columns"], depth)
    rows[0].insert(0, Cell("head", block["corner"], labels, depth))
    number = 0

    def put(items, level, pending):
        nonlocal number
        for item in items:
            if "children" in item:
                group = Cell("label", item["label"], 1, _count(item))
                put(item["children"], level + 1, pending + [group])
            else:
                line = pending + [Cell("label", item["label"], labels - level)]
                line += [Cell("figure", "", 1, 1, (number, c)) for c in range(len(columns))]
                rows.append(line)
                number += 1
            pending = []

    put(block["rows"], 0, [])
    return Table(t["id"], t["widths"], rows, depth, (number, len(columns)))


def _columns_only(t):
    block = t["blocks"][0]
    count = len(list(leaves(block["columns"])))
    depth = _depth(block["columns"])
    rows = _head(block["columns"], depth)
    rows.append([Cell("figure", "", 1, 1, (0, c)) for c in range(count)])
    return Table(t["id"], t["widths"], rows, depth, (1, count))
