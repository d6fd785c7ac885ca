/** From `npm start` on an installed tree to the first page, beside an empty script of npm. */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beside, spreadOf } from "./measure.ts";

const RUNS = 5;
const PORT = 4490;
const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "amends-bench-"));

/** Milliseconds until the page answers; the data folder stays from run to run, as in a house. */
async function start(): Promise<number> {
  const began = performance.now();
  const desk = spawn("npm", ["start", "--silent"], {
    cwd: root,
    detached: true,
    stdio: "ignore",
    env: {
      ...process.env,
      AMENDS_PORT: String(PORT),
      AMENDS_SMTP_PORT: String(PORT + 1),
      AMENDS_DATA: folder,
    },
  });
  try {
    for (;;) {
      const page = await fetch(`http://127.0.0.1:${PORT}/`, {
        headers: { accept: "text/html" },
      }).catch(() => undefined);
      if (page?.ok) return performance.now() - began;
      if (performance.now() - began > 60_000) throw new Error("the desk did not open in a minute");
      await new Promise((rest) => setTimeout(rest, 20));
    }
  } finally {
    const gone = new Promise((done) => desk.once("exit", done));
    process.kill(-(desk.pid ?? 0), "SIGTERM");
    await gone;
  }
}

function empty(): number {
  const began = performance.now();
  spawnSync("npm", ["--version"], { cwd: root, stdio: "ignore" });
  return performance.now() - began;
}

const first = await start();
const ours: number[] = [];
const floor: number[] = [];
for (let run = 0; run < RUNS; run += 1) {
  ours.push(await start());
  floor.push(empty());
}
rmSync(folder, { recursive: true, force: true });
console.log(`the very first start, with an empty data folder: ${first.toFixed(0)} ms`);
console.log(
  beside("npm start to the first page", spreadOf(ours), "npm --version", spreadOf(floor)),
);
