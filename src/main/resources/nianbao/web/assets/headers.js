/**
 * The labels of a table's cells, from the printed grid: a cell is named by the headers to its left
 * and by the headers above it, up to the bar that begins its block.
 *
 * @typedef {{row: string[], column: string[]}} CellName outermost header first
 * @typedef {{at: number, cell: import("./types.js").GridCell, column: number}} Laid
 */

/**
 * @param {import("./types.js").GridCell[][]} grid
 * @returns {Map<string, CellName>} by the key of the figure
 */
export function cellNames(grid) {
  const squares = laidOut(grid);
  const names = new Map();
  squares.forEach((row, y) =>
    row.forEach((cell, x) => {
      if (cell?.cell && !names.has(cell.cell)) {
        names.set(cell.cell, {row: leftOf(squares, x, y), column: above(squares, x, y)});
      }
    }),
  );
  return names;
}

/** A short name without the number that the form prints before it. */
export function shortLabel(label) {
  return label
    .replace(/^([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．、])/, "")
    .replace(/（[^）]*）$/, "");
}

/** The name of a cell in full, as a screen reader says it. */
export function fullName(name) {
  return [...name.row, ...name.column].map(shortLabel).join("，");
}

/** The grid as squares: a cell that spans several stands in each of them. */
function laidOut(grid) {
  const squares = grid.map(() => []);
  grid.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while (squares[y][x]) {
        x++;
      }
      for (let down = 0; down < (cell.rowSpan ?? 1); down++) {
        for (let right = 0; right < (cell.colSpan ?? 1) && squares[y + down]; right++) {
          squares[y + down][x + right] = cell;
        }
      }
    }
  });
  return squares;
}

function leftOf(squares, x, y) {
  const found = [];
  for (let left = 0; left < x; left++) {
    const cell = squares[y][left];
    if (!cell?.cell && cell?.text && !found.includes(cell)) {
      found.push(cell);
    }
  }
  return found.map((cell) => cell.text);
}

function above(squares, x, y) {
  const found = [];
  let headers = false;
  for (let up = y - 1; up >= 0; up--) {
    const cell = squares[up][x];
    if (cell?.cell ? headers : isBar(cell, squares[up])) {
      break;
    }
    if (cell && !cell.cell) {
      headers = true;
      if (!found.includes(cell)) {
        found.unshift(cell);
      }
    }
  }
  return found.map((cell) => cell.text);
}

function isBar(cell, row) {
  return row.length > 1 && row.every((other) => other === cell);
}
