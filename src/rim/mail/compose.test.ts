import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { moment } from "../../words/moment.ts";
import { composeMail, type LetterToCompose } from "./compose.ts";
import { readMail } from "./mime.ts";

const letter: LetterToCompose = {
  messageId: "amd.0197.0123456789abcdef@lumen.example",
  from: { name: "Lumen, Care", address: "care@lumen.example" },
  to: { name: "María Sol", address: "maria@home.example" },
  replyTo: null,
  subject: "Re: The lamp – für Dich",
  text: "Dear María,\n\nthe lamp came broken. We are sorry.\n.\nFrom us all",
  html: null,
  date: moment("2026-11-02T10:00:00Z"),
  inReplyTo: null,
  references: [],
  autoSubmitted: null,
  threadTopic: null,
  threadIndex: null,
  hops: 0,
  unsubscribe: null,
};
const bytesOf = async (change: Partial<LetterToCompose> = {}) =>
  Buffer.from(await composeMail({ ...letter, ...change }));
const headOf = async (change: Partial<LetterToCompose> = {}) =>
  (await bytesOf(change)).toString("latin1").split("\r\n\r\n")[0] ?? "";

describe("a letter as it leaves", () => {
  test("has our id, our moment and seven-bit headers", async () => {
    const head = await headOf();
    expect(head).toContain("Message-ID: <amd.0197.0123456789abcdef@lumen.example>");
    expect(head).toContain("Date: Mon, 02 Nov 2026 10:00:00 +0000");
    expect(head).toContain('From: "Lumen, Care" <care@lumen.example>');
    expect(head).toMatch(/^[\x20-\x7e\r\n\t]*$/);
  });

  test("has lines that end as mail does, and none too long", async () => {
    const bytes = await bytesOf({ text: "long ".repeat(1_000), html: "<p>a\nb</p>" });
    const text = bytes.toString("latin1");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(78);
  });

  test("folds a long thread between its ids", async () => {
    const references = Array.from(
      { length: 30 },
      (_, at) => `${at}.${"x".repeat(40)}@home.example`,
    );
    const head = await headOf({ references, inReplyTo: references.at(-1) ?? null });
    expect(Math.max(...head.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(78);
    const read = await readMail(await bytesOf({ references }));
    expect(read.references).toEqual(references);
  });

  test("says that a machine wrote it only when one did", async () => {
    expect(await headOf()).not.toMatch(/auto/i);
    const head = await headOf({ autoSubmitted: "auto-generated" });
    expect(head).toContain("Auto-Submitted: auto-generated");
    expect(head).toContain("X-Auto-Response-Suppress: All");
  });

  test("is text, and the same as HTML where there is some", async () => {
    const read = await readMail(await bytesOf({ html: "<p>Dear María</p>" }));
    expect(read).toMatchObject({ text: letter.text, html: "<p>Dear María</p>", attachments: [] });
  });
});

test.each`
  change                                                           | why
  ${{ subject: "Sorry\r\nBcc: all@home.example" }}                 | ${"a second header"}
  ${{ subject: "Sorry\nX: y" }}                                    | ${"a bare line feed"}
  ${{ subject: "Sorry\rX: y" }}                                    | ${"a bare carriage return"}
  ${{ subject: "Sorry\0" }}                                        | ${"a NUL"}
  ${{ from: { name: "A\r\nBcc: x@y.z", address: "a@b.example" } }} | ${"a name"}
  ${{ to: { name: "A", address: "a@b.example\r\nBcc: x@y.z" } }}   | ${"an address"}
  ${{ replyTo: { name: "A\n", address: "a@b.example" } }}          | ${"a place to answer"}
  ${{ messageId: "a@b\r\nBcc: x@y.z" }}                            | ${"an id"}
  ${{ inReplyTo: "a@b\r\nBcc: x@y.z" }}                            | ${"an id it answers"}
  ${{ references: ["a@b", "c@d\r\nBcc: x@y.z"] }}                  | ${"a thread"}
`("nothing smuggles a header in by $why", async ({ change }) => {
  await expect(composeMail({ ...letter, ...change })).rejects.toThrow(/line break/);
});

test("what is composed is read back the same", async () => {
  const word = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
  const line = word.map((each) => each.replace(/[\p{C}\s]+/gu, " ").trim()).filter(Boolean);
  const id = fc
    .tuple(fc.stringMatching(/^[a-z0-9.]{1,60}$/), fc.domain())
    .map(([left, right]) => `${left}@${right}`);
  const change = fc.record({
    subject: line.map((each) => `Re: ${each}`),
    text: fc.array(line, { minLength: 1, maxLength: 20 }).map((lines) => lines.join("\n")),
    messageId: id,
    inReplyTo: id,
    references: fc.array(id, { maxLength: 20 }),
  });
  await fc.assert(
    fc.asyncProperty(change, async (written) => {
      const read = await readMail(await bytesOf(written));
      expect(read).toMatchObject({ ...written, inReplyTo: [written.inReplyTo] });
    }),
    { numRuns: 200 },
  );
});
