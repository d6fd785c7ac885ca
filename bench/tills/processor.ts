/** How long processes have kept a processor busy, as Linux counts it. */
import { readdirSync, readFileSync } from "node:fs";
import pg from "pg";

/** A tick of the counters in /proc: a hundredth of a second on every Linux. */
const TICK_MS = 10;

type Stat = { readonly parent: number; readonly own: number; readonly ofDead: number };

/** In ticks; nothing of a process that is gone, or where there is no /proc. */
function statOf(pid: number | string): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = text
      .slice(text.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number);
    const [user = 0, system = 0, deadUser = 0, deadSystem = 0] = fields.slice(11, 15);
    return { parent: fields[1] ?? 0, own: user + system, ofDead: deadUser + deadSystem };
  } catch {
    return undefined;
  }
}

/** Milliseconds that a process was at work. */
export const busyOf = (pid: number | undefined): number => (statOf(pid ?? 0)?.own ?? 0) * TICK_MS;

/** Milliseconds that a process and all its children were at work, the dead ones too. */
export function busyWith(pid: number | undefined): number {
  const mine = statOf(pid ?? 0);
  if (!pid || !mine) return 0;
  const children = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(statOf)
    .filter((stat) => stat?.parent === pid);
  const ticks = children.reduce((sum, stat) => sum + (stat?.own ?? 0), mine.own + mine.ofDead);
  return ticks * TICK_MS;
}

/** The Postgres that answers at this address, when it is one of this machine. */
export async function postmasterOf(url: string): Promise<number | undefined> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query("select pg_backend_pid() as pid");
  const stat = statOf(rows[0].pid);
  await client.end();
  return stat?.parent;
}
