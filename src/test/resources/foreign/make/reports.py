"""What is printed: the five towns' reports, and short ones with invented figures."""

import random
from dataclasses import dataclass, replace

import yaml

import form

DIGITS = "零一二三四五六七八九十"


@dataclass(frozen=True)
class Report:
    agency: str
    year: int
    title: list
    sections: dict  # by the key of the section: lines; 前言 and 落款 beside the six
    figures: dict  # by the key of the table: rows of figures
    edition: int = 2021
    headings: tuple = ()  # as printed, in the order of the form

    def truth_figures(self):
        return {
            "主动公开": self.figures["主动公开"][0],
            "申请": self.figures["申请"],
            "复议诉讼": self.figures["复议诉讼"][0],
        }


def headings(edition=2021):
    return tuple((s["key"], s["heading"]) for s in form.load(edition)["sections"])


def town(name):
    """One of input/*.yaml with all its words; its charts are left out."""
    data = yaml.safe_load((form.ROOT / f"input/{name}-2024.yaml").read_text("utf-8"))
    title = data.get("标题", f"{data['机关']}{data['年度']}年政府信息公开工作年度报告")
    keys = ["前言"] + [key for key, _ in headings()] + ["落款"]
    sections = {k: _lines(data.get(k)) for k in keys}
    return Report(
        data["机关"],
        data["年度"],
        [title] if isinstance(title, str) else title,
        {k: lines for k, lines in sections.items() if lines},
        _figures(data),
        headings=headings(),
    )


def _lines(value):
    if isinstance(value, dict):
        value = value.get("说明")
    if not value:
        return []
    lines = [line.strip() for line in str(value).splitlines()]
    return [line for line in lines if line and not line.startswith("【图")]


def _figures(data):
    """By the keys of the form; whatever is left out is 0, totals are summed."""
    tables = form.load(2021)["tables"]
    written = data.get("主动公开", {})
    disclosure = []
    for block in tables[0]["blocks"]:
        for row in block["rows"]:
            for column in block["columns"]:
                value = written.get(row["key"], 0)
                disclosure.append(value[column["key"]] if isinstance(value, dict) else value)
    requests = [_row(node, data.get("申请", {})) for node in _paths(tables[1]["blocks"][0]["rows"])]
    return {
        "主动公开": [disclosure],
        "申请": totals(requests),
        "复议诉讼": [_disputes(data.get("复议诉讼") or {})],
    }


def _paths(items, above=()):
    for item in items:
        path = above + ((item["key"],) if "key" in item else ())
        if "children" in item:
            yield from _paths(item["children"], path)
        else:
            yield path


def _row(path, written):
    value = written
    for key in path:
        value = value.get(key, 0) if isinstance(value, dict) else 0
    keys = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"]
    return [value.get(k, 0) if isinstance(value, dict) else 0 for k in keys]


def _disputes(written):
    out = []
    for block in ["行政复议", "未经复议直接起诉", "复议后起诉"]:
        parts = [
            (written.get(block) or {}).get(k, 0)
            for k in ["结果维持", "结果纠正", "其他结果", "尚未审结"]
        ]
        out += parts + [sum(parts)]
    return out


def totals(rows):
    """Fills the line of results and the column of totals of the table of requests."""
    columns = list(zip(*rows))
    rows = [list(r) for r in rows]
    rows[-2] = [sum(column[2:-2]) for column in columns]
    return [row + [sum(row)] for row in rows]


def invented(seed, kind="镇人民政府", edition=2021, largest=60, zeros=0.35, lines=1):
    """A report with figures that keep all relations and are as different as can be."""
    dice = random.Random(seed)
    name = dice.choice(["云河", "青石", "白马", "柳泉", "龙泉", "桃源"])
    agency = dice.choice(["临川县", "清江市", "东原区", "南陵县"]) + name + kind
    year = 2020 if edition == 2019 else dice.choice([2021, 2022, 2023, 2024])
    figures = invented_figures(dice, edition, largest, zeros)
    received = figures["申请"][0][-1]
    sections = {
        "前言": [
            f"本报告由{agency}按照《中华人民共和国政府信息公开条例》编制。"
            f"所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。"
        ],
        "总体情况": ["（一）主动公开情况", f"{year}年，公开政府信息{dice.randint(20, 900)}条。"]
        + ["（二）依申请公开情况", f"{year}年，共收到政府信息公开申请{received}件。"] * lines,
        "问题及改进": ["一是公开不够及时，下一步将明确时限。", "二是解读形式单一，下一步将增加图解。"],
        "其他事项": [f"{year}年，本机关未收取信息处理费。"],
    }
    return Report(
        agency,
        year,
        [f"{agency}{year}年政府信息公开工作年度报告"],
        sections,
        figures,
        edition,
        headings(edition),
    )


def invented_figures(dice, edition=2021, largest=60, zeros=0.35):
    def some():
        return 0 if dice.random() < zeros else dice.randint(1, largest)

    table = form.tables(edition)
    count = table[1].shape[0]
    rows = [[some() for _ in range(6)] for _ in range(count)]
    for column in range(6):
        results = sum(rows[r][column] for r in range(2, count - 2))
        rows[1][column] = min(some(), results + rows[-1][column])
        rows[0][column] = results + rows[-1][column] - rows[1][column]
    disclosure = [some() for _ in range(table[0].shape[1])]
    disclosure[-1] = round(dice.randint(1, 99999) / 100, 4)
    if edition == 2019:
        disclosure[7], disclosure[13] = -4, -12  # 本年增/减
    disputes = []
    for _ in range(3):
        parts = [some() for _ in range(4)]
        disputes += parts + [sum(parts)]
    return {"主动公开": [disclosure], "申请": totals(rows), "复议诉讼": [disputes]}
