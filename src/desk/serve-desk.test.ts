/** What whoever starts a desk is told when it cannot start, and by which exit code. */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { holdFolder } from "../rim/lock.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "amends-second-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `amends` with words and settings until it ends by itself. */
async function amends(words: readonly string[], settings: Record<string, string> = {}) {
  const { PATH } = process.env;
  const main = join(import.meta.dirname, "main.ts");
  const child = spawn(process.execPath, [main, ...words], { env: { PATH, ...settings } });
  const said = { out: "", problem: "" };
  child.stdout.on("data", (bytes) => (said.out += bytes));
  child.stderr.on("data", (bytes) => (said.problem += bytes));
  const code = await new Promise<number | null>((over) => child.once("close", over));
  return { code, ...said };
}

test("a second desk on one folder does not start: code 2, and a sentence", async () => {
  const { release } = await holdFolder(folder);
  const second = await amends(["serve"], {
    AMENDS_DATA: folder,
    AMENDS_PORT: "0",
    AMENDS_SMTP_PORT: "0",
  });
  expect(second).toEqual({
    code: 2,
    out: "",
    problem: `Another desk is running on ${folder}. Stop it first, or set AMENDS_DATA.\n`,
  });
  expect(readdirSync(folder), "it has touched nothing").toEqual(["desk.sock"]);
  await release();
});

test("settings that cannot be used are told all at once, by their names", async () => {
  const { code, problem } = await amends(["serve"], {
    AMENDS_DATA: folder,
    AMENDS_PORT: "a door",
    AMENDS_SMPT_URL: "smtp://relay.example",
  });
  expect(code).toBe(2);
  expect(problem).toMatch(/^These settings cannot be used:\n/);
  expect(problem).toContain("AMENDS_PORT");
  expect(problem).toContain("AMENDS_SMPT_URL: there is no such setting");
  expect(problem).not.toContain("relay.example");
});
