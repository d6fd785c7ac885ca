/**
 * Makes one file of `amends check`, and keeps which sources it was made from. Rolldown comes with
 * Vite; without it (an installation without the tools) the TypeScript is run as it is.
 */
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { BUILT, ONLY_BUILT, PROGRAM, QUICK, quick, stampOf } from "./quick.mjs";
import { at } from "./ready.mjs";

/** Beside the program: the net, and the books without it. */
const NET = "net.bin";
const ENTRY = at("src/desk/cli/quick.ts");
const RULES = /[\\/]sincerity[\\/]src[\\/]rules\.generated\.ts$/;

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
  const program = join(folder, PROGRAM);
  writeFileSync(program, inAscii(readFileSync(program, "utf8")));
  // It is asked about as its sources are: a folder that was tidied away is built anew.
  sources[program] = stampOf(program);
  writeFileSync(join(folder, "built.json"), JSON.stringify({ folder, sources }));
  renameSync(join(folder, "built.json"), BUILT);
  for (const old of readdirSync(QUICK).map((name) => join(QUICK, name)))
    if (basename(old) !== basename(BUILT) && isLeft(old)) rmSync(old, FORCE);
  const built = quick();
  if (built) train();
  return built;
}

/** What is younger may be in use: several were asked for a letter at once, and each built. */
const LEFT_AFTER_MS = 60_000;
const isLeft = (path) => {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && Date.now() - found.mtimeMs > LEFT_AFTER_MS;
};

/** Letters read once by another process, which leaves what was compiled for them. */
function train() {
  if (!existsSync(at(GOLDEN))) return;
  const golden = readdirSync(at(GOLDEN)).filter((file) => file.endsWith(".txt"));
  const files = golden.map((file) => at(GOLDEN, file));
  const env = { ...process.env, [ONLY_BUILT]: "yes" };
  spawnSync(process.execPath, [at("bin/amends.mjs"), "check", ...files], { stdio: "ignore", env });
}

const GOLDEN = "packages/sincerity/test/letters";
const FORCE = { recursive: true, force: true };

/** A program with a single “ in it takes twice the room, and longer to read. */
const inAscii = (code) =>
  code.replace(/[^\0-\x7f]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);

/**
 * The net unpacked and an automaton taught beforehand, as bytes beside the program: to do it at
 * every start would take longer than to read the letter.
 */
const netApart = (folder) => ({
  name: "net",
  async load(id) {
    if (!RULES.test(id)) return undefined;
    const near = (file) => import(new URL(file, pathToFileURL(id)).href);
    const { BOOKS } = await near(`./rules.generated.ts?${stampOf(id)}`);
    const { openNet } = await near("./phrases/net.ts");
    const { allOf } = await near("./phrases/packed/streams.ts");
    const { Automaton } = await near("./phrases/automaton.ts");
    const { Page } = await near("./text/page.ts");
    const bytes = new Bytes();
    const nets = BOOKS.map(({ net }) => {
      const automaton = new Automaton(net);
      const page = new Page(automaton);
      for (const text of letters()) page.forget().read(text);
      automaton.ripen();
      return bytes.told({ opened: allOf(openNet(net)), learned: automaton.learned() });
    });
    const books = bytes.told(JSON.stringify(BOOKS.map(({ net: _, ...book }) => book)));
    writeFileSync(join(folder, NET), bytes.all());
    return {
      moduleType: "js",
      code: `import { readFileSync } from "node:fs";
import { Rows } from "./phrases/rows.ts";
const bytes = readFileSync(__dirname + ${JSON.stringify(`/${NET}`)});
const nets = [${nets.join(",")}];
export const BOOKS = JSON.parse(${books}).map((book, at) => (
  { ...book, net: nets[at] }
));`,
    };
  },
});

const LETTERS = at("packages/sincerity/test/corpus");

/** Letters to learn from beforehand: most say what others have said. */
function letters() {
  if (!existsSync(LETTERS)) return [];
  return readdirSync(LETTERS)
    .filter((file) => file.endsWith(".jsonl"))
    .flatMap((file) => readFileSync(join(LETTERS, file), "utf8").trim().split("\n"))
    .map((line) => JSON.parse(line).text);
}

/** Arrays of numbers laid end to end, each told as the code that takes it out again. */
class Bytes {
  #parts = [];
  #size = 0;

  told(value) {
    if (typeof value === "string") {
      const from = this.#put(Buffer.from(value, "utf8"));
      return `bytes.toString("utf8", ${from}, ${from + Buffer.byteLength(value)})`;
    }
    if (typeof value === "number") return String(value);
    if (value.constructor.name === "Rows")
      return `new Rows(${this.told(value.from)}, ${this.told(value.cells)})`;
    if (!ArrayBuffer.isView(value)) {
      const fields = Object.entries(value).map(([name, one]) => `${name}: ${this.told(one)}`);
      return `{ ${fields} }`;
    }
    const from = this.#put(Buffer.from(value.buffer, value.byteOffset, value.byteLength));
    return `new ${value.constructor.name}(bytes.buffer, bytes.byteOffset + ${from}, ${value.length})`;
  }

  /** Where bytes lie from now on; the next ones begin where any number may. */
  #put(bytes) {
    const from = this.#size;
    const rest = (4 - (bytes.length % 4)) % 4;
    this.#parts.push(bytes, Buffer.alloc(rest));
    this.#size += bytes.length + rest;
    return from;
  }

  all() {
    return Buffer.concat(this.#parts);
  }
}
