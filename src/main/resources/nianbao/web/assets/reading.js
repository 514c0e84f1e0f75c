/**
 * A report that somebody hands over as a YAML file. A PDF is read by the service.
 *
 * @param {import("./api.js").Api} api
 * @param {File} file
 * @returns {Promise<string>}
 */
export function yamlOf(api, file) {
  if (!isPdf(file)) {
    return file.text();
  }
  return api.text("/read", {
    method: "POST",
    body: file,
    headers: {"Content-Type": "application/pdf", Accept: "application/yaml"},
  });
}

/**
 * What the service finds in a PDF, with the pictures of its pages.
 *
 * @param {import("./api.js").Api} api
 * @param {File} file
 */
export function checked(api, file) {
  const query = new URLSearchParams({name: file.name, pictures: "true"});
  return api.json(`/check?${query}`, {
    method: "POST",
    body: file,
    headers: {"Content-Type": "application/pdf"},
  });
}

/**
 * The pages of a PDF, or those that a YAML file becomes.
 *
 * @param {import("./api.js").Api} api
 * @param {File} file
 * @returns {Promise<{number: number, width: number, height: number, png: string}[]>}
 */
export async function picturesOf(api, file) {
  if (isPdf(file)) {
    const {pictures = []} = await checked(api, file);
    return pictures.map(({page, ...picture}) => ({...picture, number: page}));
  }
  const answer = await api.post("/preview", {yaml: await file.text(), name: file.name});
  return (await answer.json()).pages;
}

/** @param {File} file */
export function isPdf(file) {
  return /\.pdf$/i.test(file.name);
}
