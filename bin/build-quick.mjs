/**
 * Makes one file of `amends check`, and keeps which sources it was made from. Rolldown comes with
 * Vite; without it (an installation without the tools) the TypeScript is run as it is.
 */
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { BUILT, QUICK, quick, stampOf } from "./quick.mjs";
import { at } from "./ready.mjs";

const ENTRY = at("src/desk/cli/quick.ts");
const RULES = /[\\/]rules\.generated\.ts$/;

/** Builds into a folder of its own, so that whoever is checking meanwhile is left alone. */
export async function buildQuick() {
  mkdirSync(QUICK, { recursive: true });
  const folder = mkdtempSync(join(QUICK, "b-"));
  const sources = {};
  const bundle = await rolldown({
    input: ENTRY,
    platform: "node",
    logLevel: "silent",
    external: (id) => !/^[./]|^[A-Za-z]:|^@amends\//.test(id),
    plugins: [
      { name: "sources", load: (id) => void (sources[id] = stampOf(id)) },
      netApart(folder),
    ],
  });
  await bundle.write({
    dir: folder,
    format: "cjs",
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name]-[hash].cjs",
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
  });
  const program = join(folder, "quick.cjs");
  writeFileSync(join(folder, "built.json"), JSON.stringify({ program, sources }));
  renameSync(join(folder, "built.json"), BUILT);
  for (const old of readdirSync(QUICK))
    if (old.startsWith("b-") && join(QUICK, old) !== folder) rmSync(join(QUICK, old), FORCE);
  return quick();
}

const FORCE = { recursive: true, force: true };

/**
 * The net unpacked beforehand, as bytes beside the program: unpacking it takes longer than reading
 * a letter with it.
 */
const netApart = (folder) => ({
  name: "net",
  async load(id) {
    if (!RULES.test(id)) return undefined;
    const near = (file) => import(new URL(file, pathToFileURL(id)).href);
    const { RULES: book } = await near(`./rules.generated.ts?${stampOf(id)}`);
    const { openNet } = await near("./phrases/net.ts");
    const { Lexis } = await near("./text/lexis.ts");
    const { words, heads, tails } = book.net;
    const lexis = new Lexis(book.net);
    const opened = openNet(book.net, lexis.size);
    const parts = [];
    let size = 0;
    const kept = (numbers) => {
      const from = size;
      parts.push(Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength));
      size += numbers.byteLength;
      if (size % 4) parts.push(Buffer.alloc(4 - (size % 4)));
      size += (4 - (size % 4)) % 4;
      return `new ${numbers.constructor.name}(bytes.buffer, bytes.byteOffset + ${from}, ${numbers.length})`;
    };
    const rows = ({ from, cells }) => `new Rows(${kept(from)}, ${kept(cells)})`;
    const fields = Object.entries(opened).map(([name, value]) => {
      if (typeof value === "number") return `${name}: ${value}`;
      return `${name}: ${value.from ? rows(value) : kept(value)}`;
    });
    const slots = kept(lexis.slots);
    writeFileSync(join(folder, "net.bin"), Buffer.concat(parts));
    writeFileSync(
      join(folder, "book.json"),
      JSON.stringify({ ...book, net: { words, heads, tails } }),
    );
    const at = (file) => JSON.stringify(join(folder, file));
    return {
      moduleType: "js",
      code: `import { readFileSync } from "node:fs";
import { Rows } from "./phrases/rows.ts";
const bytes = readFileSync(${at("net.bin")});
const book = JSON.parse(readFileSync(${at("book.json")}, "utf8"));
const opened = { ${fields.join(", ")} };
export const RULES = { ...book, net: { ...book.net, slots: ${slots}, opened } };`,
    };
  },
});
