import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { callerWithin, isPrivate, NoAnswer } from "./outward.ts";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function listening(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((open) => server.listen(0, "127.0.0.1", open));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const inside = callerWithin({ allowPrivate: true, patienceMs: 300, limit: 1_000 });
const outside = callerWithin({ allowPrivate: false, patienceMs: 300 });
const get = { method: "GET", headers: {} } as const;
const problemOf = async (call: Promise<unknown>): Promise<NoAnswer> => {
  const problem = await call.then(
    () => undefined,
    (why: unknown) => why,
  );
  if (!(problem instanceof NoAnswer)) throw new Error(`answered, or fell: ${String(problem)}`);
  return problem;
};

test.each`
  address               | is       | why
  ${"127.0.0.1"}        | ${true}  | ${"this machine"}
  ${"10.1.2.3"}         | ${true}  | ${"its network"}
  ${"172.31.255.255"}   | ${true}  | ${"its network"}
  ${"192.168.0.10"}     | ${true}  | ${"its network"}
  ${"169.254.169.254"}  | ${true}  | ${"where clouds keep their keys"}
  ${"100.64.0.1"}       | ${true}  | ${"a provider's inside"}
  ${"0.0.0.0"}          | ${true}  | ${"this machine, to some"}
  ${"::1"}              | ${true}  | ${"this machine"}
  ${"fd00:ec2::254"}    | ${true}  | ${"where clouds keep their keys"}
  ${"::ffff:127.0.0.1"} | ${true}  | ${"this machine, dressed up"}
  ${"64:ff9b::7f00:1"}  | ${true}  | ${"this machine, translated"}
  ${"93.184.215.14"}    | ${false} | ${"the net"}
  ${"2606:4700::1111"}  | ${false} | ${"the net"}
`("$address: $why", ({ address, is }) => {
  expect(isPrivate(address)).toBe(is);
});

test.each`
  url                      | why
  ${"https://127.0.0.1/"}  | ${"this machine"}
  ${"https://[::1]/"}      | ${"this machine"}
  ${"https://localhost/"}  | ${"a name for it"}
  ${"https://2130706433/"} | ${"this machine as one number"}
  ${"https://0x7f.1/"}     | ${"and in other digits"}
  ${"http://example.org/"} | ${"in the open"}
  ${"file:///etc/passwd"}  | ${"no address of the net"}
  ${"not an address"}      | ${"nothing at all"}
`("$url is not called: $why", async ({ url }) => {
  const { sent } = await problemOf(outside({ ...get, url }));
  expect(sent).toBe(false);
});

test("takes a short answer, whatever its status, and follows nobody", async () => {
  const url = await listening((_request, response) =>
    response.writeHead(302, { location: "http://127.0.0.1:1/" }).end("there"),
  );
  expect(await inside({ ...get, url })).toEqual({ status: 302, body: "there" });
});

test.each`
  name        | answer
  ${"silent"} | ${() => undefined}
  ${"fallen"} | ${(request: { socket: { destroy(): void } }) => request.socket.destroy()}
  ${"long"}   | ${(_: unknown, response: { end(text: string): void }) => response.end("x".repeat(5_000))}
`("a $name line says that the call may have been read", async ({ answer }) => {
  const url = await listening(answer);
  const problem = await problemOf(inside({ ...get, method: "POST", url, body: "pay" }));
  expect(problem.sent).toBe(true);
});

test("nobody there has surely read nothing", async () => {
  const { sent, message } = await problemOf(inside({ ...get, url: "http://127.0.0.1:9/" }));
  expect({ sent, message }).toEqual({ sent: false, message: "nobody listens at the address" });
});
