/** An import: tried, taken in, run again, gone on with; silent all the while, on both databases. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { onBoth } from "../../../test/databases.ts";
import { found } from "../../../test/founded.ts";
import { moment } from "../../words/moment.ts";
import { handbookFrom } from "../handbook.ts";
import { HANDBOOK } from "../house.ts";
import { needsFrom } from "../needs.ts";
import { rememberSent } from "../check/sent-before.ts";
import { ticketsIn } from "./sources.ts";
import { reportOn, takeIn } from "./take-in.ts";

const folder = mkdtempSync(join(tmpdir(), "amends-import-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const now = moment("2026-11-05T09:00:00Z");
const isOurs = (address: string) => address === "care@lumen.example";

const CSV = `Number;Date;Email;Name;Subject;Message;Status
1;2026-01-02;maria@example.com;Maria;Broken;The shade came broken and cut my hand.;closed
2;2026-01-03;maria@example.com;Maria;Hours;When do you open on Saturday?;closed
3;yesterday;tom@example.com;Tom;Late;It is late.;closed
`;
const MBOX = `From maria@example.com Fri Jan  2 10:00:00 2026
From: Maria <maria@example.com>
To: care@lumen.example
Subject: Broken
Message-ID: <one@example.com>
Date: Fri, 2 Jan 2026 10:00:00 +0000

The shade came broken and cut my hand.

From care@lumen.example Fri Jan  2 12:00:00 2026
From: Ana <care@lumen.example>
To: maria@example.com
Subject: Re: Broken
Message-ID: <two@lumen.example>
In-Reply-To: <one@example.com>
Date: Fri, 2 Jan 2026 12:00:00 +0000

That was our mistake.

> The shade came broken and cut my hand.
`;

onBoth("an import", (fresh) => {
  const needsIn = needsFrom({
    now: () => now,
    secret: "the house's secret",
    handbook: handbookFrom(HANDBOOK),
    publicUrl: () => "",
    undoSeconds: 0,
    letterMarks: { inSubject: false, inAddress: false },
    sign: async (mail) => mail,
    sentBefore: rememberSent(() => now),
    follow: async () => undefined,
  });

  test("of a table: complaints become closed cases, all else history, none twice", async () => {
    const { db, workspaceId } = await found(await fresh());
    const wishes = { source: "csv", columns: {}, isOurs } as const;
    const tickets = await ticketsIn(file("tickets.csv", CSV), wishes);
    expect(reportOn(tickets)).toMatchObject({ cases: 1, history: 1, words: 2 });
    const deed = { workspaceId, source: "csv", tickets } as const;
    const told: string[] = [];
    const tell = (line: string) => void told.push(line);
    // The first run was cut off after a ticket; the second goes on, the third finds nothing new.
    await takeIn({ db, needsIn }, { ...deed, tickets: tickets.slice(0, 1) }, tell);
    expect(await takeIn({ db, needsIn }, deed, tell)).toMatchObject({
      cases: 0,
      history: 1,
      known: 1,
    });
    expect(await takeIn({ db, needsIn }, deed, tell)).toMatchObject({ cases: 0, known: 2 });

    await db.look(workspaceId, async (tx) => {
      const needs = needsIn(tx, workspaceId);
      const maria = await needs.people.customerByEmail("maria@example.com");
      const kept = await needs.imports.find("csv", "1");
      const old = kept?.caseId ? await needs.cases.find(kept.caseId) : undefined;
      expect(old).toMatchObject({ state: "closed", customerId: maria?.id, title: "Broken" });
      const lines = await needs.journal.ofCase(kept?.caseId ?? "");
      expect(lines.map(({ what }) => what)).toEqual(["old case kept"]);
    });
  });

  test("of a mailbox: answers join what they answer, quotes are left out", async () => {
    const { db, workspaceId } = await found(await fresh());
    const wishes = { source: "mbox", columns: {}, isOurs } as const;
    const tickets = await ticketsIn(file("mails.mbox", MBOX), wishes);
    const deed = { workspaceId, source: "mbox", tickets } as const;
    expect(await takeIn({ db, needsIn }, deed, () => undefined)).toMatchObject({
      cases: 1,
      words: 2,
    });
    await db.look(workspaceId, async (tx) => {
      const { imports, conversations } = needsIn(tx, workspaceId);
      const kept = await imports.find("mbox", "one@example.com");
      const messages = await conversations.messages(kept?.conversationId ?? "");
      expect(messages.map(({ direction, body }) => [direction, body])).toEqual([
        ["in", "The shade came broken and cut my hand."],
        ["out", "That was our mistake."],
      ]);
    });
  });
});

test.each`
  content                               | count | why
  ${'[{"id":1},{"id":2}]'}              | ${2}  | ${"a list"}
  ${'{"tickets":[{"id":1}]}'}           | ${1}  | ${"an object that holds one"}
  ${'{"id":1}\n{"id":2}\n\nnot json\n'} | ${3}  | ${"a line each; what is none is counted too"}
`("an export is $why", async ({ content, count }) => {
  const wishes = { source: "zendesk", columns: {}, isOurs } as const;
  expect(await ticketsIn(file("export.json", content), wishes)).toHaveLength(count);
});

test.each`
  name          | content       | says                       | why
  ${"none.csv"} | ${null}       | ${/no file/}               | ${"not there"}
  ${"bad.csv"}  | ${"a;b\n1;2"} | ${/--column text=HEADING/} | ${"no column that we know"}
`("is not begun: $why", async ({ name, content, says }) => {
  const path = content === null ? join(folder, name) : file(name, content);
  const wishes = { source: "csv", columns: {}, isOurs } as const;
  await expect(ticketsIn(path, wishes)).rejects.toThrow(says);
});
