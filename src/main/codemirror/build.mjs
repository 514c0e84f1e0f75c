// Rebuilds the committed CodeMirror bundle: `npm ci`, then `npm run build`. The versions stand in
// package-lock.json, so the same bytes come out; `npm run check` says whether the committed ones do.
import {readFile, readdir, writeFile} from "node:fs/promises";
import {fileURLToPath} from "node:url";
import {build} from "esbuild";

const here = new URL(".", import.meta.url);
const assets = new URL("../resources/nianbao/web/assets/", here);

/** The licences of the packages in the bundle, each text once with the packages it covers. */
async function licences(inputs) {
  const names = new Set();
  for (const input of Object.keys(inputs)) {
    const found = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (found) names.add(found[1]);
  }
  const byText = new Map();
  for (const name of [...names].sort()) {
    const folder = new URL(`node_modules/${name}/`, here);
    const {version, license} = JSON.parse(await readFile(new URL("package.json", folder), "utf8"));
    const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
    if (!file) throw new Error(`${name} has no licence file`);
    const text = (await readFile(new URL(file, folder), "utf8")).replace(/\r\n/g, "\n").trim();
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const parts = [...byText].map(([text, packages]) => `${packages.join("\n")}\n\n${text}\n`);
  return `codemirror.js is a bundle of these packages, each under the licence below it.\n\n${
    parts.join(`\n${"-".repeat(78)}\n\n`)}`;
}

async function bundle() {
  const result = await build({
    absWorkingDir: fileURLToPath(here),
    entryPoints: ["entry.js"],
    bundle: true,
    format: "esm",
    target: "chrome108",
    charset: "utf8",
    minify: true,
    legalComments: "none",
    banner: {js: "/* CodeMirror 6, licences in codemirror.LICENSE.txt, rebuilt by src/main/codemirror */"},
    metafile: true,
    write: false,
    outfile: "codemirror.js",
  });
  return new Map([
    ["codemirror.js", result.outputFiles[0].text],
    ["codemirror.LICENSE.txt", await licences(result.metafile.inputs)],
  ]);
}

for (const [name, text] of await bundle()) {
  const file = new URL(name, assets);
  if (process.argv.includes("--check")) {
    const same = await readFile(file, "utf8").then((committed) => committed === text, () => false);
    console.log(`${name}: ${same ? "the committed file is what the sources give" : "DIFFERS"}`);
    if (!same) process.exitCode = 1;
  } else {
    await writeFile(file, text);
  }
}
