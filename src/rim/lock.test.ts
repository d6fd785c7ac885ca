/** One desk a data folder: the second is turned away, the dead leave nothing in the way. */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FolderHeld, holdFolder } from "./lock.ts";

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "amends-lock-")), "data");
});
afterEach(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

test("a second desk is turned away, and told what to do", async () => {
  const first = await holdFolder(folder);
  const second = holdFolder(folder);
  await expect(second).rejects.toBeInstanceOf(FolderHeld);
  await expect(second).rejects.toThrow(
    `Another desk is running on ${folder}. Stop it first, or set AMENDS_DATA.`,
  );
  await first.release();
});

test.each(["", "a dead one's socket lies there"])(
  "of several at once one gets in %s",
  async (dead) => {
    if (dead) await killedWhileHolding();
    const came = await Promise.allSettled(Array.from({ length: 8 }, () => holdFolder(folder)));
    const held = came.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
    expect(held).toHaveLength(1);
    await held[0]?.release();
  },
);

test("once it is let go, the next may come in", async () => {
  await (await holdFolder(folder)).release();
  await expect(holdFolder(folder).then((held) => held.release())).resolves.toBeUndefined();
});

test("two folders are two houses", async () => {
  const held = await Promise.all([holdFolder(folder), holdFolder(`${folder}2`)]);
  expect(held).toHaveLength(2);
  for (const { release } of held) await release();
  rmSync(`${folder}2`, { recursive: true });
});

test("only its owner may enter the folder", async () => {
  const { release } = await holdFolder(folder);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  await release();
});

test("a killed process leaves its socket behind, and it is in nobody's way", async () => {
  await killedWhileHolding();
  const { release } = await holdFolder(folder);
  await expect(holdFolder(folder)).rejects.toBeInstanceOf(FolderHeld);
  await release();
  expect(readdirSync(folder)).toEqual([]);
});

async function killedWhileHolding(): Promise<void> {
  const lock = join(import.meta.dirname, "lock.ts");
  const script = `const { holdFolder } = await import(${JSON.stringify(lock)});
    await holdFolder(${JSON.stringify(folder)});
    console.log("held");
    setInterval(() => undefined, 1_000);`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script]);
  await new Promise((held) => child.stdout.once("data", held));
  await expect(holdFolder(folder)).rejects.toBeInstanceOf(FolderHeld);
  const gone = new Promise((over) => child.once("close", over));
  child.kill("SIGKILL");
  await gone;
  expect(readdirSync(folder)).toEqual(["desk.sock"]);
}
