import { type AddressInfo, createServer, type Server } from "node:net";
import { afterEach, expect, test } from "vitest";
import { noScan, scanWith } from "./scan.ts";

let server: Server | undefined;
afterEach(() => new Promise<void>((closed) => (server ? server.close(() => closed()) : closed())));

/** A scanner that knows one bad word, and speaks as clamd does. */
async function scanner(answers: (content: Buffer) => string): Promise<string> {
  server = createServer((line) => {
    let held = Buffer.alloc(0);
    line.on("error", () => undefined);
    line.on("data", (more: Buffer) => {
      held = Buffer.concat([held, more]);
      const content: Buffer[] = [];
      let at = "zINSTREAM\0".length;
      while (held.length >= at + 4) {
        const size = held.readUInt32BE(at);
        if (size === 0) return line.end(answers(Buffer.concat(content)));
        content.push(held.subarray(at + 4, at + 4 + size));
        at += 4 + size;
      }
    });
  });
  await new Promise<void>((open) => server?.listen(0, "127.0.0.1", () => open()));
  return `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const words = (content: Buffer) =>
  content.includes("bad") ? "stream: Bad.Word FOUND\0" : "stream: OK\0";

test.each`
  content                         | says                             | why
  ${"good"}                       | ${null}                          | ${"it is clean"}
  ${"a bad thing"}                | ${"The scanner found Bad.Word."} | ${"it is told by name"}
  ${""}                           | ${null}                          | ${"nothing is clean"}
  ${`${"x".repeat(300_000)} bad`} | ${"The scanner found Bad.Word."} | ${"it goes in pieces"}
`("$says: $why", async ({ content, says }) => {
  expect(await scanWith(await scanner(words))(Buffer.from(content))).toBe(says);
});

test.each`
  answer                                   | says                                | why
  ${"INSTREAM size limit exceeded. ERROR"} | ${"The scanner could not read it."} | ${"too large for it"}
  ${"x".repeat(10_000)}                    | ${"The scanner did not answer."}    | ${"that is no scanner"}
`("held back: $why", async ({ answer, says }) => {
  expect(await scanWith(await scanner(() => answer))(Buffer.from("x"))).toBe(says);
});

test("away, it vouches for nothing; where none is set, nothing is asked", async () => {
  expect(await scanWith("tcp://127.0.0.1:1")(Buffer.from("x"))).toBe("The scanner did not answer.");
  expect(await noScan(Buffer.from("bad"))).toBeNull();
});
