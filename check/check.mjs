/**
 * `npm run check`: everything a machine can say about the code without running it.
 *
 * `npm run check -- tidy types` runs only those. A check that passes is one line; one that fails
 * shows what it found.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { at, ready } from "../bin/ready.mjs";

const PLACES = ["src", "packages", "web", "test", "bench"].filter((place) => existsSync(at(place)));
const CRUISE = ["--config", ".dependency-cruiser.cjs", "--output-type", "err-long"];

/** Name, program, arguments; the slow ones first, so that two processors end at the same time. */
const CHECKS = [
  // Not --incremental: then the compiler writes the whole API down as one type, too deep for it.
  ["types", "typescript/bin/tsc", "-p", ".", "--pretty", "false"],
  ["canaries", "../check/canaries.mjs"],
  ["unused", "knip/bin/knip.js", "--no-progress", "--no-config-hints"],
  ["architecture", "dependency-cruiser/bin/dependency-cruiser.mjs", ...CRUISE, ...PLACES],
  ["format", "@biomejs/biome/bin/biome", "check", "--max-diagnostics=50"],
  ["lint", "oxlint/bin/oxlint"],
  ["tidy", "../check/tidy.mjs"],
  ["lock", "../check/lock.mjs"],
];

const node = ready({ web: false });
const asked = process.argv.slice(2);
const waiting = CHECKS.filter(([name]) => asked.length === 0 || asked.includes(name));
const unknown = asked.filter((name) => !CHECKS.some(([known]) => known === name));
let failed = unknown.length;
for (const name of unknown) console.error(`There is no check named ${name}.`);

const lane = async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [name, program, ...args] = next;
    const started = performance.now();
    const { code, said } = await run([at("node_modules", program), ...args]);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `${code === 0 ? "ok    " : "FAILED"}  ${name.padEnd(12)}  ${seconds.padStart(5)} s`,
    );
    if (code === 0) continue;
    failed += 1;
    console.log(`${said.trimEnd()}\n`);
  }
};
await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, lane));
process.exitCode = failed > 0 ? 1 : 0;

/** Runs one check to its end and keeps what it said. */
function run(args) {
  return new Promise((resolve) => {
    const child = spawn(node, args, { cwd: at(), env: { ...process.env, FORCE_COLOR: "0" } });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (more) => {
        said += more;
      });
    }
    child.on("error", ({ message }) => resolve({ code: 1, said: message }));
    child.on("close", (code) => resolve({ code, said }));
  });
}
