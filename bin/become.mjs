/** Hands the terminal to another Node: same input and output, same signals, same exit code. */
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";

/** Node 24.0 to 24.11 still call TypeScript an experiment, once per start. */
const CALM = "--disable-warning=ExperimentalWarning";

/** What Node needs to run the desk. */
export const desk = (...args) => [
  fileURLToPath(new URL("../src/desk/main.ts", import.meta.url)),
  ...args,
];

/** Runs `node …args` in this process's place, and ends as it ends. */
export function become(node, args) {
  const child = spawn(node, [CALM, ...args], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    // Ctrl-C reaches the child by itself; a second one would cut its orderly end short.
    process.on(signal, () => (signal === "SIGINT" && process.stdin.isTTY) || child.kill(signal));
  }
  child.on("exit", (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
  child.on("error", ({ message }) => {
    process.stderr.write(`Node could not be started: ${message}\n`);
    process.exit(1);
  });
  return child;
}
