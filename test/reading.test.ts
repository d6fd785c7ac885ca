/** How many mails that others collected are read right; the odd ones were not opened. */
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Seen, seenIn } from "../src/desk/cli/mail.ts";
import { corpus, folderOf } from "./corpora.ts";

type Expected = {
  readonly visible?: string;
  readonly kind?: string;
  readonly recipients?: readonly string[];
  readonly subject?: string | null;
  readonly attachments?: number;
  readonly bounce?: boolean;
};
type Judge = (seen: Seen, expected: Expected) => boolean;

const plain = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();
const sorted = (some: readonly string[] = []) => [...some].sort().join(" ");

const JUDGES: Readonly<Record<string, Readonly<Record<string, Judge>>>> = {
  quoted: {
    "the new words": (seen, { visible }) => plain(seen.visible) === plain(visible),
    "no bounce": ({ bounce }) => bounce === null,
  },
  bounces: {
    "is a bounce": ({ bounce }) => bounce !== null,
    "hard or soft": ({ bounce }, { kind }) => bounce?.kind === kind,
    "whom it did not reach": ({ bounce }, { recipients }) =>
      sorted(bounce?.recipients) === sorted(recipients),
  },
  mime: {
    "read, or put before a person": ({ subject, problem }) =>
      problem !== undefined || subject !== undefined,
    "the subject": (seen, { subject }) => plain(seen.subject) === plain(subject),
    "how many attachments": (seen, { attachments }) => seen.attachments === attachments,
    "bounce or not": (seen, { bounce }) => (seen.bounce !== null) === bounce,
  },
};

/** At least this share of all. */
const GOAL = 0.95;

for (const [kind, judges] of Object.entries(JUDGES)) {
  const mails = corpus<Expected>(kind);
  describe.skipIf(!mails.here)(`the collected mails: ${kind}`, () => {
    test("are read right, nineteen in twenty", async () => {
      const all = mails
        .each()
        .filter(({ expected }) => expected)
        .sort((a, b) => (a.name < b.name ? -1 : 1));
      const seen = await Promise.all(all.map(({ name, content }) => seenIn(name, content)));
      const table = Object.entries(judges).map(([what, right]) => {
        const held = (rest: number) =>
          all.filter(
            ({ expected }, at) => at % 2 === rest && right(seen[at] as Seen, expected as Expected),
          ).length;
        return { what, even: held(0), odd: held(1), of: all.length };
      });
      console.table(table);
      for (const { what, of, ...right } of table) {
        const share = (right.even + right.odd) / of;
        expect([what, share >= GOAL ? "enough" : share]).toEqual([what, "enough"]);
      }
    });
  });
}

const hostile = folderOf("hostile");
describe.skipIf(!hostile)("the collected payloads", () => {
  test("do nothing but be read, in a subject, a body, a name and a file", async () => {
    const files = readdirSync(hostile ?? "", { recursive: true, withFileTypes: true });
    const lines = corpus("hostile")
      .each()
      .flatMap(({ content }) => content.toString("latin1").split(/\r?\n/))
      .filter((line) => line.trim() !== "");
    let read = 0;
    for (const line of lines) {
      const one = line.replaceAll("\0", "").slice(0, 2_000);
      const mail = [
        `From: ${one} <maria@home.example>`,
        `Subject: ${one}`,
        "Message-ID: <one@home.example>",
        "Content-Type: multipart/mixed; boundary=b",
        `\n--b\nContent-Type: text/html\n\n<p>${one}</p>`,
        `--b\nContent-Disposition: attachment; filename="${one}"\n\n${one}\n--b--\n`,
      ].join("\n");
      const seen = await seenIn("payload", Buffer.from(mail, "latin1"));
      expect(seen.problem).toBeUndefined();
      expect(seen.bounce).toBeNull();
      read += 1;
    }
    console.log(`${read} payloads of ${files.length} files were read, and did nothing else`);
    expect(read).toBeGreaterThan(500);
  });
});
