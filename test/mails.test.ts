/** Mails of our own making, one for each way that mailers and machines have; each read whole. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { seenIn } from "../src/desk/cli/mail.ts";
import { fold } from "../src/incoming/index.ts";

/** "=== why", the mail, "+++ what is expected"; a file of them each. */
const mailsIn = (file: string) =>
  readFileSync(join(import.meta.dirname, "mails", file), "utf8")
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [, why = "", before = "", told = "", after = ""] =
        /^(.*)\n([\s\S]*?)^\+\+\+ ?(.*)\n([\s\S]*)$/m.exec(part) ?? [];
      return { why, before: before.trim(), told, after: after.trim() };
    });
const plain = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();

describe("what is quoted or signed with is folded away", () => {
  test.each(mailsIn("quotes.txt"))("$why", ({ before, after }) => {
    expect(plain(fold(`${before}\n\n${after}`).visible)).toBe(plain(before));
  });
});

describe("what somebody says stays, whatever it looks like", () => {
  test.each(mailsIn("spoken.txt"))("$why", ({ before, after }) => {
    expect(plain(fold(before).visible)).toBe(plain(after));
  });
});

describe("machines, and people who write like them", () => {
  test.each(mailsIn("machines.txt"))("$why", async ({ why, told, after }) => {
    const [is = "", ...recipients] = told.split(" ").filter(Boolean);
    const { bounce, automatic } = await seenIn(why, Buffer.from(after.replaceAll("\n", "\r\n")));
    const kind = bounce?.kind ?? (automatic ? "machine" : "person");
    expect([kind, ...(bounce?.recipients ?? [])].join(" ").toLowerCase()).toBe(
      [is, ...recipients].join(" "),
    );
  });
});
