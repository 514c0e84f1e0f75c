/**
 * Moves between the boxes of a table as in a spreadsheet: arrows, Enter and Shift+Enter; Escape
 * takes back what was typed since the box was entered.
 *
 * @param {KeyboardEvent} event
 * @param {import("./grid.js").Grid} grid
 */
export function moveKey(event, grid) {
  const input = /** @type {HTMLElement} */ (event.target).closest("input[data-cell]");
  if (!(input instanceof HTMLInputElement) || event.isComposing || event.ctrlKey || event.metaKey) {
    return;
  }
  if (event.key === "Escape") {
    grid.takeBack(input);
    input.select();
    return;
  }
  const step = stepOf(event, input);
  const next = step && nextBox(grid.rows, input, step);
  if (next) {
    event.preventDefault();
    next.focus();
  }
}

function stepOf(event, input) {
  const all = input.selectionStart === 0 && input.selectionEnd === input.value.length;
  const first = input.selectionEnd === 0;
  const last = input.selectionStart === input.value.length;
  switch (event.key) {
    case "ArrowUp":
      return {down: -1, right: 0};
    case "ArrowDown":
      return {down: 1, right: 0};
    case "Enter":
      return {down: event.shiftKey ? -1 : 1, right: 0};
    case "ArrowLeft":
      return all || first ? {down: 0, right: -1} : null;
    case "ArrowRight":
      return all || last ? {down: 0, right: 1} : null;
    default:
      return null;
  }
}

/**
 * The box one step away; up and down, the one below the same middle where the rows differ in width.
 */
function nextBox(rows, input, {down, right}) {
  const row = rows[Number(input.dataset.row) + down];
  if (down === 0) {
    return row[Number(input.dataset.index) + right];
  }
  const middle = (box) => {
    const place = box.getBoundingClientRect();
    return place.left + place.width / 2;
  };
  const distance = (box) => Math.abs(middle(box) - middle(input));
  return row?.reduce((nearest, box) => (distance(box) < distance(nearest) ? box : nearest));
}
