/** How a test speaks to a desk over HTTP: doors typed by the contract, cookies kept. */
import type { z } from "zod";
import type { Api } from "../src/desk/desk.contract.ts";

export type Door = keyof Api;
export type Answer<K extends Door> = z.output<Api[K]["answer"]>;

export type Ask = {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  version?: number;
  key?: string;
};

export type Problem = {
  status: number;
  code: string;
  detail: string;
  path?: string;
  unmet?: { code: string; because: string }[];
};

/** A caller: a colleague with a session, a program with a key, or a stranger. */
export class Client {
  readonly base: string;
  #cookie = "";
  #key: string | undefined;

  constructor(base: string, key?: string) {
    this.base = base;
    this.#key = key;
  }

  /** @throws with the problem's words when the door says no. */
  async call<K extends Door>(door: K, ask: Ask = {}): Promise<Answer<K>> {
    const { status, body } = await this.knock(door, ask);
    if (status >= 400) throw new Error(`${door}: ${status} ${JSON.stringify(body)}`);
    return body as Answer<K>;
  }

  /** The refusal of a door that must say no. */
  async refused(door: Door, ask: Ask = {}): Promise<Problem> {
    const { status, body } = await this.knock(door, ask);
    if (status < 400) throw new Error(`${door} was not refused: ${JSON.stringify(body)}`);
    return body as Problem;
  }

  async knock(door: Door, ask: Ask = {}): Promise<{ status: number; body: unknown }> {
    const response = await this.send(door, ask);
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : undefined };
  }

  async send(door: Door, { params = {}, query = {}, body, version, key }: Ask): Promise<Response> {
    const [method = "GET", path = "/"] = door.split(" ");
    const filled = path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? "");
    const search = new URLSearchParams(query);
    const response = await fetch(`${this.base}/api/v1${filled}${search.size ? `?${search}` : ""}`, {
      method,
      headers: {
        "x-amends": "desk",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(version === undefined ? {} : { "if-match": `"${version}"` }),
        ...(key === undefined ? {} : { "idempotency-key": key }),
        ...(this.#key ? { authorization: `Bearer ${this.#key}` } : {}),
        ...(this.#cookie ? { cookie: this.#cookie } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const set = response.headers.getSetCookie()[0];
    if (set) this.#cookie = set.split(";")[0] ?? "";
    return response;
  }

  /** The live news, as an open screen hears them. */
  async news() {
    const end = new AbortController();
    const { body } = await fetch(`${this.base}/api/v1/live`, {
      headers: { cookie: this.#cookie },
      signal: end.signal,
    });
    const heard: string[] = [];
    let ring: () => void = () => undefined;
    const listening = (async () => {
      let said = "";
      for await (const bytes of body ?? []) {
        const parts = `${said}${Buffer.from(bytes as Uint8Array)}`.split("\n\n");
        said = parts.pop() ?? "";
        heard.push(...parts.flatMap((part) => /"what":"([^"]+)"/.exec(part)?.[1] ?? []));
        ring();
      }
    })();
    listening.catch(() => undefined);
    return {
      /** Waits for the next news of this kind that was not waited for before. */
      async next(what: string): Promise<void> {
        for (;;) {
          const at = heard.indexOf(what);
          if (at >= 0) return void heard.splice(0, at + 1);
          heard.length = 0;
          await new Promise<void>((rung) => {
            ring = rung;
          });
        }
      },
      close: () => end.abort(),
    };
  }

  get cookie(): string {
    return this.#cookie;
  }
}
