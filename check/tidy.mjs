/** Tidy: the house style that a formatter cannot see. CONTRIBUTING.md says why. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";

const LINES_MAX = 200;
const TEST_LINES_MAX = 400;
const COLUMNS_MAX = 100;
const FOLDER_MAX = 20;
const VAGUE =
  /^(utils?|helpers?|common|misc|shared|managers?|services?|handlers?|base|core|data|info)$/;

const script = /\.[cm]?[jt]sx?$/;
const test = /\.test\.tsx?$|^test\/|^packages\/[^/]+\/test\//;
const generated = /\.generated\.|^\/\*\* Generated /;
const handbook = /^handbook\/.*\.ya?ml$|^packages\/[^/]+\/rules\/.*\.ya?ml$/;

const inSlice = /^src\/(?!(?:rim|desk)\/)[a-z-]+\/[^/]+$/;
const noun = /^src\/(?!(?:rim|desk)\/)[a-z-]+\/(?!index\.)[a-z0-9]+\.ts$/;
const verb = /^src\/(?!(?:rim|desk)\/)[a-z-]+\/[a-z0-9]+-[a-z0-9-]+\.ts$/;
const TOOLS = "tables|store|contract|http|mail|page|job|cli|handbook";
const tool = new RegExp(`^src/(?:[a-z-]+/)+[a-z0-9-]+\\.(?:${TOOLS})\\.tsx?$`);
const door = /\/index\.ts$/;
const library = /^packages\/[^/]+\/src\//;

const waits = /\basync\b|\bawait\b/;
const reachesOut =
  /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.|process\.|console\.|crypto\.|fetch\()/;
/** An address, the row of a test's table, or bytes in base64. */
const unbreakable = /https?:\/\/|^ +(?:\$\{|\w+ +\|)|"(?=\w*\d)[A-Za-z0-9+/]{80,}={0,2}"/;
const unfinished = /\bTO[D]O\b|\bFIX[M]E\b/;
const machine = /(?<![\w.:])\/(?:home|Users|root)\/[\w.-]+/;

const says = (found, what) => (found ? what(found) : "");
const camel = (words) => words.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/**
 * Each rule takes a file and says what is wrong with it, or nothing. `text` is the file, `code` is
 * the file without its comments and strings.
 */
export const rules = {
  "opens with its purpose": ({ path, text }) =>
    !script.test(path) || /\.test\./.test(path) || /^(#!.*\n)?\/\*\*/.test(text)
      ? ""
      : "the first line is not a /** purpose */",

  "fits the screen": ({ path, text, lines }) =>
    script.test(path) &&
    !generated.test(path) &&
    !generated.test(text) &&
    lines.length > (test.test(path) ? TEST_LINES_MAX : LINES_MAX)
      ? `${lines.length} lines`
      : "",

  "fits the column": ({ path, text, lines }) => {
    if (!script.test(path) || generated.test(path) || generated.test(text)) return "";
    const long = lines.findIndex((line) => line.length > COLUMNS_MAX && !unbreakable.test(line));
    return long < 0 ? "" : `line ${long + 1} has ${lines[long].length} columns`;
  },

  "has a name that means something": ({ path }) =>
    says(
      path.split(/[/.-]/).find((word) => VAGUE.test(word)),
      (word) => `"${word}" says nothing`,
    ),

  "lies in src/slice/file; in the rim and the desk one folder deeper at most": ({ path }) =>
    /^src\/(?:[^/]+\/|(?:rim|desk)\/[^/]+\/)[^/]+$/.test(path) || !path.startsWith("src/")
      ? ""
      : "move it",

  "has a shape that says what it may do": ({ path }) =>
    !inSlice.test(path) || [noun, verb, tool, test, generated, door].some((it) => it.test(path))
      ? ""
      : "neither noun.ts, verb-noun.ts, slice.tool.ts nor index.ts",

  "does not wait if it is a noun": ({ path, code }) =>
    noun.test(path) ? says(waits.exec(code), ([word]) => `uses ${word}`) : "",

  "is handed time and chance unless it is a tool": ({ path, code }) =>
    [noun, verb, library].some((it) => it.test(path)) && !test.test(path)
      ? says(reachesOut.exec(code), ([word]) => `uses ${word}`)
      : "",

  "does what its name says if it is a verb": ({ path, code }) => {
    if (!verb.test(path)) return "";
    const name = camel(basename(path, ".ts"));
    const acts = [...code.matchAll(/^export async function (\w+)/gm)].map(([, act]) => act);
    if (!acts.includes(name)) return `does not export async function ${name}()`;
    return acts.length > 1 ? `also exports ${acts.filter((act) => act !== name).join(", ")}()` : "";
  },

  "says what it is about if it is for the handbook": ({ path, text }) =>
    handbook.test(path) && !text.startsWith("# ") ? "the first line is not a # comment" : "",

  "is finished": ({ text }) => says(unfinished.exec(text), ([word]) => `${word}: open an issue`),

  "knows no machine": ({ text }) => says(machine.exec(text), ([place]) => `names ${place}`),
};

/** Every rule on every file: `{path, text}` in, `{path, rule, wrong}` out. */
export function tidy(files) {
  const untidy = files.flatMap(({ path, text }) => {
    const file = { path, text, code: codeOf(text), lines: text.trimEnd().split("\n") };
    return Object.entries(rules).map(([rule, wrongWith]) => ({
      path,
      rule,
      wrong: wrongWith(file),
    }));
  });
  return [...untidy, ...crowded(files)].filter(({ wrong }) => wrong);
}

/**
 * A folder one cannot take in at a glance. What counts are the nouns and verbs: a slice's tools and
 * its door are the same few everywhere, and tests lie beside what they test.
 */
function crowded(files) {
  const folders = new Map();
  for (const { path } of files) {
    if (!script.test(path) || [test, tool, door, generated].some((it) => it.test(path))) continue;
    folders.set(dirname(path), (folders.get(dirname(path)) ?? 0) + 1);
  }
  return [...folders].map(([path, count]) => ({
    path,
    rule: "can be taken in at a glance if it is a folder",
    wrong: count > FOLDER_MAX ? `${count} files` : "",
  }));
}

/** What a comment or a string says is not something the file does. */
const codeOf = (text) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/.*$/gm, "$1")
    .replace(/"(?:[^"\\\n]|\\.)*"/g, '""');

const READ = /\.(?:[cm]?[jt]sx?|ya?ml|md|sql|css|html)$/;
const CODE = ["src", "packages", "web", "test", "check", "bench", "bin"];
const PROSE = ["handbook", "docs", "migrations"];

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return /^(node_modules|dist)$/.test(entry.name) ? [] : filesIn(path);
    return READ.test(entry.name) ? [path] : [];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(fileURLToPath(new URL("..", import.meta.url)));
  const paths = [...CODE, ...PROSE]
    .flatMap(filesIn)
    .concat(readdirSync(".").filter((it) => READ.test(it)));
  const files = paths.map((path) => ({ path, text: readFileSync(path, "utf8") }));
  const untidy = tidy(files);
  for (const { path, rule, wrong } of untidy) console.error(`${path}: a file ${rule}: ${wrong}`);
  console.log(`${files.length} files, ${untidy.length} untidy`);
  process.exitCode = untidy.length > 0 || files.length === 0 ? 1 : 0;
}
