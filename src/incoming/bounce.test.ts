import { describe, expect, test } from "vitest";
import { corpus } from "../../test/corpora.ts";
import { readMail } from "../rim/mail/mime.ts";
import { isBounce, nullPath } from "./bounce.ts";

const none = new Map<string, string[]>();

test.each`
  envelopeFrom     | path               | is       | why
  ${""}            | ${undefined}       | ${true}  | ${"SMTP named nobody"}
  ${"a@b.example"} | ${"<>"}            | ${true}  | ${"nor did the last server"}
  ${"a@b.example"} | ${"<a@b.example>"} | ${false} | ${"somebody"}
`("$envelopeFrom, $path: nobody is $is, $why", ({ envelopeFrom, path, is }) => {
  const headers = path === undefined ? none : new Map([["return-path", [path]]]);
  expect(nullPath(headers, envelopeFrom)).toBe(is);
});

const envelopeFrom = (headers: ReadonlyMap<string, readonly string[]>) =>
  (headers.get("return-path")?.[0] ?? "someone@home.example").replace(/[<>]/g, "");

const returned = corpus<object>("bounces");
describe.skipIf(!returned.here)("the collected bounces", () => {
  test("are told from letters, nineteen in twenty", async () => {
    const mails = returned.each();
    const missed: string[] = [];
    for (const { name, content } of mails) {
      const { headers } = await readMail(content);
      if (!isBounce(headers, envelopeFrom(headers))) missed.push(name);
    }
    expect(missed.length / mails.length).toBeLessThan(0.05);
  });
});

const usual = corpus<{ bounce: boolean }>("mime");
describe.skipIf(!usual.here)("the collected mails", () => {
  test("are bounces where their collectors say so, and nowhere else", async () => {
    const wrong: string[] = [];
    for (const { name, content, expected } of usual.each()) {
      const mail = await readMail(content).catch(() => null);
      if (!mail) continue;
      const is = isBounce(mail.headers, envelopeFrom(mail.headers));
      if (is !== expected?.bounce) wrong.push(name);
    }
    expect(wrong).toEqual([]);
  });
});
