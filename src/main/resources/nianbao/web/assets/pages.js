import {byId} from "./element.js";
import {Sheet} from "./sheet.js";

const REACH = 14;

/**
 * The rendered pages: shows the place that is being written, and leads from a place to its line.
 */
export class Pages {
  /** @type {Sheet[]} */
  #sheets = [];

  /** @param {import("./store.js").Store} store */
  constructor(store) {
    this.store = store;
    this.node = byId("sheets");
    this.state = byId("pages-state");
    store.subscribe(["pages"], ({pages}) => this.#show(pages));
    store.subscribe(["focus", "places"], (state, origin) => this.#point(state, origin));
    store.subscribe(["preview", "obstacle", "pages"], (state) => this.#say(state));
  }

  #show(pages) {
    pages.forEach((page, index) => {
      if (this.#sheets[index]) {
        this.#sheets[index].show(page);
      } else {
        const sheet = new Sheet(page, (x, y) => this.#clicked(index + 1, x, y));
        this.#sheets.push(sheet);
        this.node.append(sheet.node);
      }
    });
    this.#sheets.splice(pages.length).forEach((sheet) => sheet.node.remove());
  }

  #say({preview, obstacle, pages, draft}) {
    this.node.classList.toggle("stale", preview === "failed" && pages.length > 0);
    const shown = pages.length > 0 ? `共 ${pages.length} 页` : "";
    const words = {
      idle: shown,
      working: shown ? `${shown}，正在更新` : "正在生成",
      failed: shown
        ? `显示的是上一次的：${obstacle || "现在的内容生成不了，请先改正问题"}`
        : obstacle || "还生成不了，请先改正问题",
    };
    // While the same is tried again, what is in the way is still what there is to say.
    const failing = obstacle && preview === "working" ? "failed" : preview;
    this.state.textContent = draft ? words[failing] : "";
  }

  #clicked(page, x, y) {
    const place = nearest(
      this.store.state.places.filter((each) => each.page === page),
      x,
      y,
    );
    if (place) {
      const {line, column, cell} = place;
      this.store.set({focus: {line, column, cell, origin: "pages"}}, "pages");
    }
  }

  #point({focus, places}, origin) {
    this.#sheets.forEach((sheet) => sheet.clear());
    const here = focus ? placesOf(places, focus) : [];
    const frames = here
      .map((place) => this.#sheets[place.page - 1]?.frame(place.box, "here"))
      .filter(Boolean);
    if (frames.length > 0 && origin !== "pages" && origin !== "preview") {
      this.#reveal(frames[0]);
    }
  }

  /** Scrolls only when the place cannot be seen. */
  #reveal(frame) {
    const pane = this.node.closest(".scroll");
    const box = frame.getBoundingClientRect();
    const view = pane?.getBoundingClientRect();
    if (pane && view && (box.top < view.top + 8 || box.bottom > view.bottom - 8)) {
      const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      pane.scrollBy({
        top: box.top - view.top - view.height / 3,
        behavior: calm ? "auto" : "smooth",
      });
    }
  }
}

/** The place under the pointer, the smallest one; else the nearest within reach. */
function nearest(places, x, y) {
  const away = ({box}) =>
    Math.hypot(
      Math.max(box.x - x, 0, x - box.x - box.width),
      Math.max(box.y - y, 0, y - box.y - box.height),
    );
  const area = ({box}) => box.width * box.height;
  return places
    .filter((place) => away(place) <= REACH)
    .sort((one, other) => away(one) - away(other) || area(one) - area(other))[0];
}

/**
 * The place of a figure; else the places of a line, of these the one of the column where it is a
 * place of its own.
 */
function placesOf(places, {line, column, cell}) {
  const figure = cell ? places.filter((place) => place.cell === cell) : [];
  if (figure.length > 0) {
    return figure;
  }
  const onLine = places.filter((place) => place.line === line);
  const reached = onLine.filter((place) => place.column <= (column ?? 1));
  const last = Math.max(...reached.map((place) => place.column));
  const exact = onLine.filter((place) => place.column === last);
  return exact.length > 0 ? exact : onLine;
}
