/** Calls out of the house to an address that a person typed: guarded, bounded, never followed. */
import { lookup as resolve } from "node:dns";
import { request as plainRequest } from "node:http";
import { request as tlsRequest } from "node:https";
import { BlockList, isIP, type LookupFunction } from "node:net";

export type Call = {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
};
export type Heard = {
  readonly status: number;
  readonly body: string;
};

/** Why there is no answer. `sent`: the other end may have read the call before the line fell. */
export class NoAnswer extends Error {
  readonly sent: boolean;
  constructor(because: string, sent: boolean) {
    super(because);
    this.sent = sent;
  }
}

/** @throws NoAnswer */
export type CallOut = (call: Call) => Promise<Heard>;

/** RFC 6890 and its registry: addresses that are of no public host. */
const PRIVATE = new BlockList();
for (const range of (
  "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 " +
  "192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 " +
  "224.0.0.0/4 240.0.0.0/4"
).split(" ")) {
  const [net = "", bits] = range.split("/");
  PRIVATE.addSubnet(net, Number(bits), "ipv4");
}
for (const range of (
  "::/128 ::1/128 64:ff9b::/96 100::/64 2001::/23 2001:db8::/32 2002::/16 fc00::/7 fe80::/10 " +
  "ff00::/8"
).split(" ")) {
  const [net = "", bits] = range.split("/");
  PRIVATE.addSubnet(net, Number(bits), "ipv6");
}

/** Whether an address is of this machine, its network, or nobody's. */
export const isPrivate = (address: string): boolean =>
  PRIVATE.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");

type Bounds = {
  /** For a house whose own system lies in its own network; also plain http then. */
  readonly allowPrivate: boolean;
  readonly patienceMs?: number;
  /** More than this of an answer is not read. */
  readonly limit?: number;
};

const SHUT = "Nothing may be called in this machine's own network from here.";

/**
 * The address is checked where it is connected to, so that a name can't change its mind between
 * the look and the call. A connection serves one call, and a redirect is an answer like another.
 */
export function callerWithin({
  allowPrivate,
  patienceMs = 20_000,
  limit = 1_000_000,
}: Bounds): CallOut {
  const guarded: LookupFunction = (host, options, found) =>
    resolve(host, { ...options, all: true }, (problem, addresses) => {
      if (problem) return found(problem, []);
      const shut = !allowPrivate && addresses.some(({ address }) => isPrivate(address));
      if (shut || !addresses[0]) return found(new Error(SHUT), []);
      if (options.all) found(null, addresses);
      else found(null, addresses[0].address, addresses[0].family);
    });

  return ({ method, url, headers, body }) =>
    new Promise<Heard>((heard, failed) => {
      let sent = false;
      const fail = (because: string) => failed(new NoAnswer(because, sent));
      const to = URL.canParse(url) ? new URL(url) : null;
      if (!to || (to.protocol !== "https:" && !(allowPrivate && to.protocol === "http:"))) {
        return fail("Only an address that begins with https:// is called.");
      }
      const host = to.hostname.replace(/^\[|\]$/g, "");
      if (!allowPrivate && isIP(host) && isPrivate(host)) return fail(SHUT);
      const isTls = to.protocol === "https:";
      const call = (isTls ? tlsRequest : plainRequest)(to, {
        method,
        headers: { ...headers, ...(body ? { "content-length": Buffer.byteLength(body) } : {}) },
        agent: false,
        lookup: guarded,
        signal: AbortSignal.timeout(patienceMs),
      });
      call.once("socket", (socket) =>
        socket.once(isTls ? "secureConnect" : "connect", () => {
          sent = true;
        }),
      );
      call.once("error", (problem) => fail(wordsFor(problem)));
      call.once("response", (response) => {
        const parts: Buffer[] = [];
        let size = 0;
        response.on("data", (part: Buffer) => {
          size += part.length;
          if (size > limit) response.destroy(new Error("the answer is too long to be read"));
          else parts.push(part);
        });
        response.once("error", (problem) => fail(wordsFor(problem)));
        response.once("close", () => fail("the line fell before the answer was whole"));
        response.once("end", () =>
          heard({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString("utf8") }),
        );
      });
      call.end(body);
    });
}

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nobody listens at the address",
  ENOTFOUND: "there is no such address",
  EAI_AGAIN: "the address can't be looked up just now",
  ECONNRESET: "the line fell",
  ABORT_ERR: "no answer came in time",
};

/** Codes and our own words, never what was sent. */
const wordsFor = (problem: Error & { code?: string }): string =>
  (problem.name === "TimeoutError" ? WORDS["ABORT_ERR"] : WORDS[problem.code ?? ""]) ??
  (problem.code ? `the line failed (${problem.code})` : problem.message);
