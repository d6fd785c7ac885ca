/**
 * Canaries: for every rule of the architecture, of tidy and of the lock, something it must catch.
 *
 * A rule that cannot fail is worse than none. All violations live in one small tree of their own,
 * so one cruise hears every song; a second tree, lawful throughout, must stay silent.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { LAWFUL, UNLAWFUL, VIOLATIONS } from "./cage.mjs";
import { missing } from "./lock.mjs";
import { rules, tidy } from "./tidy.mjs";
import { CROWDS, FULL, TIDY, UNTIDY } from "./untidy.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const PLACES = ["src", "packages", "web", "test"];

/** Plants the files in a tree beside the real configuration and returns what the rules say. */
function sing(files) {
  const cage = mkdtempSync(join(tmpdir(), "canary-"));
  try {
    for (const part of ["tsconfig.json", "package.json", ".dependency-cruiser.cjs"]) {
      cpSync(join(root, part), join(cage, part));
    }
    mkdirSync(join(cage, "node_modules/@amends"), { recursive: true });
    for (const name of ["typescript", "dependency-cruiser"]) {
      symlinkSync(join(root, "node_modules", name), join(cage, "node_modules", name));
    }
    for (const name of ["sincerity", "hearing"]) {
      symlinkSync(`../../packages/${name}`, join(cage, "node_modules/@amends", name));
    }
    for (const place of PLACES) mkdirSync(join(cage, place), { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(cage, dirname(path)), { recursive: true });
      writeFileSync(join(cage, path), `${text}\n`);
    }
    return cruise(cage);
  } finally {
    rmSync(cage, { recursive: true });
  }
}

function cruise(cage) {
  const program = join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const asked = ["--config", ".dependency-cruiser.cjs", "--output-type", "json", ...PLACES];
  const heard = spawnSync(process.execPath, [program, ...asked], {
    cwd: cage,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  if (!heard.stdout) throw new Error(heard.stderr);
  return JSON.parse(heard.stdout).summary.violations.map(({ rule, from }) => [rule.name, from]);
}

/** What is wrong with the architecture's rules. */
function architecture() {
  const held = createRequire(import.meta.url)("../.dependency-cruiser.cjs").forbidden;
  const family = (rule) => rule.replace(/^[a-z-]+-looks-left$/, "looks-left");
  const tried = new Set(VIOLATIONS.map(([rule]) => family(rule)));
  const untried = held.filter(({ name }) => !tried.has(family(name)));
  const sung = sing(UNLAWFUL);
  const caught = ([rule, path]) => sung.some(([name, from]) => name === rule && from === path);
  return [
    ...untried.map(({ name }) => `no canary for the rule ${name}`),
    ...VIOLATIONS.filter((each) => !caught(each)).map(([rule, path]) => `silent: ${rule}, ${path}`),
    ...sing(LAWFUL).map(([rule, path]) => `false alarm: ${rule}, ${path}`),
  ];
}

/** What is wrong with tidy's rules. */
function tidiness() {
  const tried = new Set(UNTIDY.map(([rule]) => rule));
  const caught = ([rule, path, text]) => tidy([{ path, text }]).some((it) => it.rule === rule);
  const alarms = TIDY.flatMap(([path, text]) => tidy([{ path, text }]));
  return [
    ...Object.keys(rules).flatMap((rule) => (tried.has(rule) ? [] : `no canary for "${rule}"`)),
    ...UNTIDY.filter((each) => !caught(each)).map(([rule, path]) => `silent: "${rule}", ${path}`),
    ...alarms.map(({ rule, path, wrong }) => `false alarm: "${rule}", ${path}: ${wrong}`),
    ...CROWDS.filter((crowd) => tidy(crowd).length !== 1 || tidy(crowd.slice(1)).length !== 0).map(
      ([{ path }]) => `silent: a crowd, ${path}`,
    ),
    ...tidy(FULL).map(({ path, wrong }) => `false alarm: a crowd, ${path}: ${wrong}`),
  ];
}

/** What is wrong with the look at the lock: a lock that is whole, and one that lacks a platform. */
function lock() {
  const asks = { optionalDependencies: { "@a/linux": "1", "@a/mac": "1" } };
  const packages = {
    "": {},
    "node_modules/@b/c/node_modules/d": asks,
    "node_modules/@a/linux": {},
  };
  const whole = { ...packages, "node_modules/@b/c/node_modules/@a/mac": {} };
  const lost = missing({ packages }).join();
  if (missing({ packages: whole }).length > 0) return ["false alarm: a lock that is whole"];
  return lost === "@a/mac, wanted by node_modules/@b/c/node_modules/d" ? [] : ["silent: the lock"];
}

const wrong = [...architecture(), ...tidiness(), ...lock()];
for (const each of wrong) console.error(each);
console.log(
  `${VIOLATIONS.length + UNTIDY.length + CROWDS.length + 1} canaries, ${wrong.length} wrong`,
);
process.exitCode = wrong.length > 0 ? 1 : 0;
