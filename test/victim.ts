/** A desk in a process of its own that can be killed at any moment, and started again. */
import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const PATIENCE_MS = 60_000;

export type Victim = {
  readonly url: string;
  readonly smtpPort: number;
  /** What it logged as its own fault, or said before it fell over by itself. */
  readonly faults: readonly string[];
  /** Of the process that lives just now. */
  readonly pid: number | undefined;
  /** Begins to start; `ready` tells when it takes requests. */
  start(): void;
  ready(): Promise<void>;
  /** SIGKILL: no handler runs, nothing is tidied up. */
  kill(): Promise<void>;
  /** SIGTERM, as a service manager stops it; answers its exit code. */
  stop(): Promise<number | null>;
};

/** @param settings AMENDS_* beside the ports, which stay the same from one life to the next */
export async function victimWith(settings: Record<string, string>): Promise<Victim> {
  const [port, smtpPort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const faults: string[] = [];
  let life: { process: ChildProcess; over: Promise<number | null> } | undefined;

  const end = async (signal: "SIGKILL" | "SIGTERM") => {
    const ending = life;
    life = undefined;
    ending?.process.kill(signal);
    return (await ending?.over) ?? null;
  };
  return {
    url,
    smtpPort,
    faults,
    get pid() {
      return life?.process.pid;
    },
    start() {
      const { PATH } = process.env;
      const child = spawn(process.execPath, ["src/desk/main.ts", "serve"], {
        cwd: ROOT,
        env: {
          PATH,
          AMENDS_PORT: `${port}`,
          AMENDS_SMTP_PORT: `${smtpPort}`,
          AMENDS_UNDO_SECONDS: "0",
          ...settings,
        },
        stdio: ["ignore", "ignore", "pipe"],
      });
      const over = new Promise<number | null>((gone) => child.once("close", gone));
      let said = "";
      child.stderr.on("data", (bytes) => {
        const lines = `${said}${bytes}`.split("\n");
        said = lines.pop() ?? "";
        faults.push(...lines.filter(isFault));
      });
      life = { process: child, over };
      over.then((code) => {
        if (life?.process === child) faults.push(`it fell over by itself with ${code}`);
      });
    },
    async ready() {
      const until = Date.now() + PATIENCE_MS;
      while (Date.now() < until) {
        const answer = await fetch(`${url}/readyz`).catch(() => undefined);
        if (answer?.ok) return;
        await new Promise((rest) => setTimeout(rest, 30));
      }
      throw new Error(`the desk did not start. ${faults.join("\n")}`);
    },
    kill: async () => void (await end("SIGKILL")),
    stop: () => end("SIGTERM"),
  };
}

/** A milestone is no fault; what is not a line of the log is said by a process that falls. */
const isFault = (line: string): boolean => line !== "" && !line.includes('"level":"info"');

/** Below the ports that systems give to whoever asks for any: nobody gets it between two lives. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const probe = createServer();
    const free = await new Promise<boolean>((found) => {
      probe.once("error", () => found(false));
      probe.listen(port, "127.0.0.1", () => found(true));
    });
    if (!free) continue;
    await new Promise((closed) => probe.close(closed));
    return port;
  }
}
