/** Workers in processes of their own; one after the other is killed, and another begun. */
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

/** `begun`, `speed`: the clock that all of them read. */
export function openCrew(
  settings: Readonly<Record<string, string>>,
  { begun, speed, many }: { readonly begun: number; readonly speed: number; readonly many: number },
) {
  const begin = (): ChildProcess => {
    const args = ["--import", "./src/rim/tsx.ts", "test/payouts/worker.ts", `${begun}`, `${speed}`];
    const { PATH } = process.env;
    return spawn(process.execPath, args, {
      cwd: ROOT,
      env: { PATH, ...settings },
      stdio: ["ignore", "ignore", "ignore"],
    });
  };
  const workers = Array.from({ length: many }, begin);
  return {
    kill(at: number): void {
      workers[at]?.kill("SIGKILL");
      workers[at] = begin();
    },
    over: () => Promise.all(workers.map(gone)),
  };
}

const gone = (child: ChildProcess): Promise<void> =>
  new Promise((closed) => {
    if (child.exitCode !== null || child.signalCode) return closed();
    child.once("close", () => closed());
    child.kill("SIGKILL");
  });
