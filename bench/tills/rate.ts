/** So many deeds over HTTP, so many at once: how many a second, how long each, who was busy. */
import { Agent, request } from "node:http";
import { share } from "../../test/soak.ts";

export type Post = (to: string, body: object, headers?: Record<string, string>) => Promise<number>;

/** Milliseconds of a processor so far, by who had it. */
export type Busy = { readonly [who: string]: number };

export type Measured = { readonly perSecond: number; readonly p99: number; readonly well: boolean };

/** Asks over connections that stay open, as tills do; `end` closes them. */
export function caller(atOnce: number): { post: Post; end(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const post: Post = (to, body, headers = {}) => {
    const bytes = Buffer.from(JSON.stringify(body));
    const sent = { "content-type": "application/json", "content-length": bytes.length };
    return new Promise((resolve, reject) => {
      const asked = request(
        to,
        { method: "POST", agent, headers: { ...headers, ...sent } },
        (answer) => {
          answer.resume();
          answer.on("end", () => resolve(answer.statusCode ?? 0));
        },
      );
      asked.on("error", reject);
      asked.end(bytes);
    });
  };
  return { post, end: () => agent.destroy() };
}

/** Does `deed` to each thing, and says how that went. */
export async function measure<T>(
  { what, things, atOnce, busy }: Measuring<T>,
  deed: (thing: T) => Promise<number>,
): Promise<Measured> {
  const took: number[] = [];
  const answers = new Map<number, number>();
  let next = 0;
  const worker = async () => {
    for (let thing = things[next++]; thing !== undefined; thing = things[next++]) {
      const began = performance.now();
      const status = await deed(thing);
      took.push(performance.now() - began);
      answers.set(status, (answers.get(status) ?? 0) + 1);
    }
  };
  const before = busy();
  const began = performance.now();
  await Promise.all(Array.from({ length: atOnce }, worker));
  const perSecond = things.length / ((performance.now() - began) / 1000);
  const spent = Object.entries(busy()).map(
    ([who, ms]) => `${who} ${((ms - (before[who] ?? 0)) / things.length).toFixed(2)}`,
  );
  const [p50, p99] = [share(took, 0.5), share(took, 0.99)];
  const said = [...answers].map(([status, count]) => `${count} × ${status}`).join(", ");
  console.log(
    `${what.padEnd(32)}${perSecond.toFixed(0).padStart(6)} a second · p50 ${p50.toFixed(1)} ms ` +
      `· p99 ${p99.toFixed(1)} ms · busy ${spent.join(", ")} ms each · ${said}`,
  );
  return { perSecond, p99, well: [...answers.keys()].every((status) => status === 201) };
}

type Measuring<T> = {
  readonly what: string;
  readonly things: readonly T[];
  readonly atOnce: number;
  readonly busy: () => Busy;
};
