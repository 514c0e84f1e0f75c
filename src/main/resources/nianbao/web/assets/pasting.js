import {shortLabel} from "./headers.js";
import {readNumber} from "./numbers.js";

/**
 * Where the numbers of a block copied from a spreadsheet belong: from the chosen box rightwards and
 * downwards; where the block brings the labels of the form along, beside these.
 *
 * @param {string} copied lines of cells with tabs between
 * @param {import("./grid.js").Grid} grid
 * @param {HTMLInputElement} start
 * @returns {{input: HTMLInputElement, text: string}[]} without what is no number
 */
export function placed(copied, grid, start) {
  const rows = readBlock(copied);
  const known = rowsByLabel(grid);
  const labelled = rows.some(({label}) => known.has(label));
  return rows.flatMap(({label, cells}, down) => {
    const inputs = labelled ? known.get(label) : grid.rows[Number(start.dataset.row) + down];
    const first = labelled ? 0 : Number(start.dataset.index);
    return cells.flatMap((cell, right) => {
      const input = inputs?.[first + right];
      const read = readNumber(cell);
      return input && read.valid ? [{input, text: read.text}] : [];
    });
  });
}

/**
 * A copied block, its labels apart from its numbers.
 *
 * @param {string} copied
 * @returns {{label: string, cells: string[]}[]}
 */
export function readBlock(copied) {
  const lines = copied.replace(/\r\n?/g, "\n").replace(/\n+$/, "").split("\n");
  const rows = lines.map((line) =>
    line.split("\t").map((cell) => cell.replace(/^"|"$/g, "").trim()),
  );
  const width = Math.max(...rows.map((row) => row.length));
  let labels = 0;
  while (labels < width && rows.every((row) => !isDigits(row[labels] ?? ""))) {
    labels++;
  }
  const hasLabel = rows.some((row) => row.slice(0, labels).some((cell) => !readNumber(cell).valid));
  const from = hasLabel ? labels : 0;
  return rows.map((row) => ({
    label: bare(
      row
        .slice(0, from)
        .filter((cell) => cell !== "")
        .pop() ?? "",
    ),
    cells: row.slice(from),
  }));
}

function rowsByLabel(grid) {
  return new Map(
    grid.rows.flatMap((inputs) => {
      const name = grid.names.get(inputs[0].dataset.cell);
      const label = name?.row[name.row.length - 1];
      return label ? [[bare(label), inputs]] : [];
    }),
  );
}

/** A label without its number, spaces and marks, which differ from one program to another. */
function bare(label) {
  return shortLabel(label.replace(/\s/g, "")).replace(/[\p{P}\p{S}]/gu, "");
}

function isDigits(cell) {
  const read = readNumber(cell);
  return read.valid && read.text !== "";
}
