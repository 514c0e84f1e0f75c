import {bytesOf} from "./base64.js";
import {element} from "./element.js";

/**
 * Hands a file to the browser's downloads.
 *
 * @param {Blob} blob
 * @param {string} name
 */
export function download(blob, name) {
  const url = URL.createObjectURL(blob);
  const link = element("a", {href: url, download: name});
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/**
 * A name for a file of this report.
 *
 * @param {{agency: string, year: string}} report
 * @param {string} extension
 */
export function fileName({agency, year}, extension) {
  const safe = (part) => part.replace(/[\\/:*?"<>|\s]/g, "");
  return `${safe(agency) || "年报"}${year ? `-${safe(year)}` : ""}.${extension}`;
}

/**
 * The PDF of the open report.
 *
 * @param {import("./api.js").Api} api
 * @param {string} text
 * @param {Record<string, string>} pictures base64 by name
 * @returns {Promise<Blob>}
 */
export async function pdfOf(api, text, pictures) {
  const body = new FormData();
  body.append("report", new Blob([text], {type: "application/yaml"}), "report.yaml");
  for (const [name, base64] of Object.entries(pictures)) {
    body.append("picture", new Blob([bytesOf(base64)]), name);
  }
  const answer = await api.request("/render", {method: "POST", body});
  return new Blob([await answer.blob()], {type: "application/pdf"});
}
