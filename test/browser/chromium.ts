/** A real Chromium for the tests that click: your own by `CHROMIUM`, else the one of npm. */
import { type Browser, chromium } from "playwright-core";

/** Ours alone: those that come with the package are made for a place without windows or discs. */
const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** @throws with what would help, when no Chromium starts here. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await chromiumPath();
  // Root has no user namespace to hide in; everybody else keeps the sandbox.
  const args = process.getuid?.() === 0 ? ["--no-sandbox", ...FLAGS] : FLAGS;
  try {
    return await chromium.launch({ executablePath, args });
  } catch (problem) {
    throw new Error(
      `The Chromium at ${executablePath} does not start. CHROMIUM=/path/to/one names another.`,
      { cause: problem },
    );
  }
}

async function chromiumPath(): Promise<string> {
  if (process.env["CHROMIUM"]) return process.env["CHROMIUM"];
  const { default: brought } = await import("@sparticuz/chromium");
  return brought.executablePath();
}
