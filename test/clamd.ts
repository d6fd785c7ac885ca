/** A real clamd with one signature of its own: the test file that every scanner knows (EICAR). */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UNANSWERED, scanWith } from "../src/rim/scan.ts";

const PROGRAM = "/usr/sbin/clamd";

/** In two halves, so that no scanner takes this source for the thing itself. */
export const EICAR = Buffer.from(
  ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-", "ANTIVIRUS-TEST-FILE!$H+H*"].join(""),
);
/** As clamd calls what a house's own signature finds. */
export const FOUND = "The scanner found Amends.Test.UNOFFICIAL.";

/** Says aloud what is skipped, and why. */
export function hasClamd(): boolean {
  const here = existsSync(PROGRAM);
  if (!here) console.warn("skipped: clamd is not installed (apt-get install clamav-daemon)");
  return here;
}

/** Started at a socket in a folder of its own; the definitions of the world are not asked for. */
export async function startClamd() {
  const folder = mkdtempSync(join(tmpdir(), "amends-clamd-"));
  const [socket, file] = [join(folder, "clamd.ctl"), join(folder, "clamd.conf")];
  const settings = [
    `DatabaseDirectory ${folder}`,
    `LocalSocket ${socket}`,
    `LogFile ${join(folder, "log")}`,
    "Foreground yes",
    "StreamMaxLength 100K",
  ];
  writeFileSync(file, `${settings.join("\n")}\n`);
  writeFileSync(join(folder, "amends.ndb"), `Amends.Test:0:*:${EICAR.toString("hex")}\n`);
  const url = `unix://${socket}`;
  let server: ChildProcess;
  const start = async () => {
    server = spawn(PROGRAM, ["-c", file], { stdio: "ignore" });
    for (let patience = 0; patience < 150; patience += 1) {
      if ((await scanWith(url)(Buffer.from("x"))) !== UNANSWERED) return;
      await new Promise((rest) => setTimeout(rest, 100));
    }
    throw new Error(`clamd does not answer: ${readFileSync(join(folder, "log"), "utf8")}`);
  };
  const stop = async () => {
    const gone = new Promise((over) => server.once("close", over));
    server.kill("SIGKILL");
    await gone;
  };
  await start();
  return {
    url,
    start,
    stop,
    async close() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
