/** A stand-in's line: what falls on it, and when; the same faults for every instrument. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * reset_before: the line falls before anything is done · reset_after, hang_after: it is done, and
 * nobody is told · error_before, error_after: a 500, nothing done or all of it · later: a 429 ·
 * hang_before: nothing is done, and nobody is told.
 */
export type Fault =
  | "reset_before"
  | "reset_after"
  | "hang_before"
  | "hang_after"
  | "error_before"
  | "error_after"
  | "later";

export type Asked = {
  readonly method: string;
  readonly path: string;
  readonly search: URLSearchParams;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
};
export type Reply = { readonly status: number; readonly body: unknown };

export type Line = {
  readonly url: string;
  /** What falls on the next calls, in their order. */
  next(...faults: (Fault | "none")[]): void;
  /** Asked before each call when nothing is planned. */
  whenever(fault: (asked: Asked) => Fault | "none"): void;
  close(): Promise<void>;
};

/** `broken` is the answer for a 500 and a 429, in the shape that this instrument has for them. */
export async function openLine(
  answer: (asked: Asked) => Reply | Promise<Reply>,
  broken: (status: number) => unknown,
): Promise<Line> {
  const planned: (Fault | "none")[] = [];
  let whenever: (asked: Asked) => Fault | "none" = () => "none";
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => void take(request, response, Buffer.concat(parts).toString("utf8")));
    request.on("error", () => undefined);
  });

  async function take(request: IncomingMessage, response: ServerResponse, body: string) {
    const url = new URL(request.url ?? "/", "http://stand.in");
    const { method = "GET", headers } = request;
    const asked = { method, path: url.pathname, search: url.searchParams, headers, body };
    const fault = planned.shift() ?? whenever(asked);
    const say = ({ status, body: said }: Reply) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(said));
    };
    if (fault === "reset_before") return request.socket.destroy();
    if (fault === "hang_before") return;
    if (fault === "error_before") return say({ status: 500, body: broken(500) });
    if (fault === "later") return say({ status: 429, body: broken(429) });
    const said = await answer(asked);
    if (fault === "reset_after") return request.socket.destroy();
    if (fault === "hang_after") return;
    say(fault === "error_after" ? { status: 500, body: broken(500) } : said);
  }

  await new Promise<void>((open) => server.listen(0, "127.0.0.1", open));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    next: (...faults) => void planned.push(...faults),
    whenever(fault) {
      whenever = fault;
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
