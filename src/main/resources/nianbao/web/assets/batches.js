import {BatchTable} from "./batchtable.js";
import {byId, element, fill} from "./element.js";
import {Following} from "./following.js";

const MEGABYTE = 1 << 20;

/** The reports of many towns at once: sent as a ZIP or taken from the folder of the office. */
export class Batches {
  /** @type {Following|null} */
  #following = null;
  #id = "";
  #sending = false;

  /**
   * @param {import("./api.js").Api} api
   * @param {import("./offer.js").Offer} offer
   * @param {{go: (id: string) => void, explain: (code: string) => void}} actions
   */
  constructor(api, offer, actions) {
    this.api = api;
    this.offer = offer;
    this.actions = actions;
    this.table = new BatchTable(api, actions.explain);
    const input = /** @type {HTMLInputElement} */ (byId("batch-file"));
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      // The same file, chosen again after it was mended, is a change too.
      input.value = "";
      if (file) {
        this.send(file);
      }
    });
    byId("batch-workspace").addEventListener("click", () => this.#sendWorkspace());
  }

  /** @param {string} id of the batch to look at, or "" */
  async show(id) {
    this.#stop();
    this.#id = id;
    byId("batch-one").hidden = true;
    if (id) {
      this.#following = new Following(this.api, id, {
        told: (batch) => this.#told(batch),
        trouble: (words, final) => this.#trouble(words, final),
      });
    }
    await Promise.all([this.#showOffer(), this.#showAll()]);
  }

  /** Another view is shown. */
  leave() {
    this.#stop();
    this.#refuse("");
  }

  #stop() {
    this.#following?.stop();
    this.#following = null;
    byId("batch-lost").textContent = "";
  }

  async #showOffer() {
    const {workspace, batch} = await this.offer.get();
    byId("batch-workspace").hidden = !workspace;
    byId("batch-limits").textContent =
      `一个 ZIP 最多 ${batch.files} 个文件、${megabytes(batch.zipBytes)} MB。`;
    byId("batch-kept").textContent = workspace
      ? `做完的保留 ${batch.days} 天，最多 ${batch.kept} 批；更早的自动清理。`
      : `只留到服务关掉为止，最多 ${batch.kept} 批；结果请及时下载。`;
  }

  async #showAll() {
    const all = await this.api.json("/batches");
    byId("batch-none").hidden = all.length > 0;
    fill(byId("batch-list"), ...all.map((head) => this.#item(head)));
  }

  #item(head) {
    return element(
      "li",
      {"data-batch": head.id, class: head.id === this.#id ? "current" : null},
      element(
        "a",
        {
          class: "report",
          href: `#batch/${head.id}`,
          "aria-current": head.id === this.#id ? "true" : null,
        },
        element("span", {class: "name"}, moment(head.created)),
        element("span", {class: "when"}, progressOf(head)),
      ),
    );
  }

  /** @param {File} file a ZIP, as the clerk says */
  async send(file) {
    const limit = await this.#limit();
    if (!/\.zip$/i.test(file.name)) {
      this.#refuse(
        `“${file.name}”不是 ZIP：请把各镇的文件放进一个文件夹，压缩成 ZIP 再交；RAR、7z 要先解压`,
      );
    } else if (file.size > limit) {
      this.#refuse(
        `“${file.name}”有 ${megabytes(file.size)} MB，超过 ${megabytes(limit)} MB，没有上传；请分成几个 ZIP`,
      );
    } else {
      const headers = {"Content-Type": "application/zip"};
      await this.#begin(`正在上传“${file.name}”（${megabytes(file.size)} MB）`, {
        headers,
        body: file,
      });
    }
  }

  /** Of a ZIP, in bytes. Where it cannot be asked for the service says itself what is too much. */
  async #limit() {
    const {batch} = await this.offer.get().catch(() => ({batch: {zipBytes: Infinity}}));
    return batch.zipBytes;
  }

  #sendWorkspace() {
    return this.#begin("正在收齐单位文件夹里的年报", {
      headers: {"Content-Type": "application/json"},
      body: JSON.stringify({workspace: true}),
    });
  }

  async #begin(words, request) {
    if (this.#sending) {
      return;
    }
    this.#sending = true;
    this.#refuse("");
    byId("batch-sending").textContent = words;
    try {
      const batch = await this.api.json("/batches", {method: "POST", ...request});
      this.actions.go(batch.id);
    } catch (problem) {
      this.#refuse(problem.message);
    } finally {
      this.#sending = false;
      byId("batch-sending").textContent = "";
    }
  }

  #refuse(words) {
    byId("batch-trouble").textContent = words;
  }

  /** @param {import("./types.js").Batch} batch */
  #told(batch) {
    byId("batch-lost").textContent = "";
    byId("batch-one").hidden = false;
    byId("batch-title").textContent = `${moment(batch.created)} 提交`;
    const bar = /** @type {HTMLProgressElement} */ (byId("batch-bar"));
    bar.max = batch.total;
    bar.value = batch.done;
    const done = batch.state === "done";
    bar.hidden = done;
    // A screen reader is told of the beginning and the end, not of each town.
    byId("batch-told").textContent = done ? `${batch.total} 份全部做完：${outcomeOf(batch)}` : `共 ${batch.total} 份，正在做`;
    byId("batch-count").textContent = done ? "" : `已完成 ${batch.done} 份`;
    const result = byId("batch-result");
    result.hidden = !done;
    result.setAttribute("href", `api/v1/batches/${encodeURIComponent(batch.id)}/result`);
    byId("batch-skipped").textContent =
      batch.skipped.length > 0
        ? `没有用到的文件（既不是年报也不是图片）：${batch.skipped.join("、")}`
        : "";
    this.table.show(batch);
    this.#retell(batch);
  }

  /** Brings the batch's line in the list of all up to date. */
  #retell(batch) {
    for (const item of byId("batch-list").children) {
      if (/** @type {HTMLElement} */ (item).dataset.batch === batch.id) {
        item.replaceWith(this.#item(batch));
      }
    }
  }

  #trouble(words, final) {
    byId("batch-lost").textContent = words;
    if (final) {
      byId("batch-one").hidden = true;
    }
  }
}

function progressOf(head) {
  const {state, total, done} = head;
  return state === "done"
    ? `${total} 份，${outcomeOf(head)}`
    : `${total} 份，${done > 0 ? `已完成 ${done} 份` : "在排队"}`;
}

/** How many towns of a batch that is done are in which state, the worst first. */
function outcomeOf({total, failed, wrong}) {
  const right = total - failed - wrong;
  return [
    failed > 0 && `${failed} 份没有做成`,
    wrong > 0 && `${wrong} 份有错误`,
    right > 0 && (right === total ? "都没有错误" : `${right} 份没有错误`),
  ]
    .filter(Boolean)
    .join("，");
}

/** Rounded up, so that what is too much never reads like just enough. */
function megabytes(bytes) {
  return Math.ceil((bytes / MEGABYTE) * 10) / 10;
}

function moment(created) {
  return new Intl.DateTimeFormat("zh-CN", {dateStyle: "long", timeStyle: "short"}).format(
    Date.parse(created),
  );
}
