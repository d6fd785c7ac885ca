/** The sample business: every stage is there, nothing is made up behind the desk's back. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { freshPglite, onBoth } from "../../test/databases.ts";
import { historyOf } from "../cases/index.ts";
import { firstBreak } from "../journal/index.ts";
import { booksOf } from "../ledger/index.ts";
import { journalIn } from "../journal/journal.store.ts";
import { atTheDoor } from "../people/people.store.ts";
import { onTheWall } from "../clocks/index.ts";
import { sha256 } from "../rim/clock.ts";
import { configFrom } from "../rim/config.ts";
import type { Engine } from "../rim/db/engine.ts";
import { silence } from "../rim/log.ts";
import { minutesBetween, moment } from "../words/moment.ts";
import { HANDBOOK, type House, openHouse } from "./house.ts";
import { inboxOf } from "./list/inbox.ts";
import type { Needs } from "./needs.ts";
import { openSample } from "./sample.ts";
import { checkSample, readSample } from "./sample/sheets.ts";

const ONE_MONDAY = moment("2026-11-23T11:20:00+01:00");

const houseOn = (engine: Engine, now = ONE_MONDAY): Promise<House> => {
  const folder = mkdtempSync(join(tmpdir(), "amends-sample-"));
  const config = configFrom({ AMENDS_DATA: folder });
  return openHouse({ config, log: silence, engine, clock: () => now });
};

async function inside<T>(house: House, look: (needs: Needs) => Promise<T>): Promise<T> {
  const [id] = await house.db.atDoor((tx) => atTheDoor(tx).workspaceIds());
  return house.db.look(id ?? "", (tx) => look(house.needsIn(tx, id ?? "")));
}

/** What a case of the sample has come to, by the journal and by what lies in the tables. */
async function standOf(needs: Needs, caseId: string) {
  const file = await needs.cases.find(caseId);
  if (!file) throw new Error("there is no such case");
  const entries = await needs.journal.ofCase(caseId);
  const { day: today } = onTheWall(needs.now(), "Europe/Berlin");
  const offers = await needs.offers.ofCase(caseId);
  const letters = await needs.apologies.ofCase(caseId);
  const commitments = await needs.apologies.commitments(caseId);
  return {
    file,
    facts: historyOf(entries).facts as ReadonlySet<string>,
    whats: entries.map(({ what }) => what),
    age: minutesBetween(file.complainedAt, needs.now()),
    offer: offers[0]?.state,
    drafts: letters.filter(({ state }) => state === "draft"),
    apologies: letters.filter(({ kind }) => kind !== "acknowledgement"),
    awards: (await needs.awards.ofCase(caseId)).map(({ kind, state }) => `${kind} ${state}`),
    late: commitments.filter(({ state, dueOn }) => state === "open" && dueOn < today),
    followUps: (await needs.followUps.ofCase(caseId)).map(({ state }) => state),
  };
}
type Stand = Awaited<ReturnType<typeof standOf>>;

/** Each stage, the customer in whose case it is seen, and how one sees it. */
const STAGES: readonly (readonly [string, string, (stand: Stand) => boolean])[] = [
  [
    "just arrived",
    "Margit Sörensen",
    ({ file, whats, age }) => file.severity === null && !whats.includes("letter sent") && age < 60,
  ],
  [
    "overdue for a first answer",
    "Ilse Brandt",
    ({ facts, age }) => !facts.has("acknowledged") && age > 24 * 60,
  ],
  ["acknowledged", "Adrian Novak", ({ facts }) => facts.has("acknowledged") && !facts.has("heard")],
  ["listened", "Amina Diallo", ({ facts, offer }) => facts.has("heard") && !offer],
  [
    "letter in draft, with a fault",
    "Clemens Hartwig",
    ({ drafts: [draft] }) => draft?.kind === "apology" && draft.body.includes("sorry if"),
  ],
  [
    "letter waits for approval",
    "Philippa Lang",
    ({ drafts: [draft], offer }) => draft?.kind === "apology" && offer === "approved",
  ],
  ["offer above a limit", "Rasmus Lindahl", ({ offer }) => offer === "proposed"],
  ["offer made, unanswered", "Greta Lindqvist", ({ offer }) => offer === "made"],
  [
    "accepted, voucher issued, one to ship",
    "Henrike Vogt",
    ({ awards }) => awards.includes("voucher paid") && awards.includes("replacement pledged"),
  ],
  [
    "delivered, follow-up scheduled",
    "Yusuf Demir",
    ({ facts, followUps }) => facts.has("awards_settled") && followUps.includes("scheduled"),
  ],
  ["promise late", "Bettina Sommer", ({ late }) => late.length === 1],
  [
    "decision stands",
    "Viktor Hagen",
    ({ file, apologies: [letter] }) =>
      file.stance === "not_at_fault" && letter?.kind === "decision_stands",
  ],
  [
    "reopened",
    "Lorenz Bachmann",
    ({ file, whats }) => file.state === "open" && whats.at(-1) === "case reopened",
  ],
  [
    "closed, debriefed and told",
    "Sofia Marchetti",
    ({ file, whats }) =>
      file.state === "closed" && whats.includes("debrief held") && whats.includes("colleague told"),
  ],
];

test("its diaries can be read", () => {
  expect(checkSample(HANDBOOK)).toEqual([]);
});

onBoth("the sample business", (fresh) => {
  test("opens at every stage, true in its books, with nothing to send, and once", async () => {
    const house = await houseOn(await fresh());
    const opened = await openSample(house);
    expect(opened).toMatchObject({ ok: true, value: { email: "judith@holm-daughters.example" } });

    await inside(house, async (needs) => {
      const sample = readSample(HANDBOOK);
      const reader = await needs.reader({ id: needs.newId() });
      const shown = await inboxOf(needs, reader, { view: "open" });
      const ended = await inboxOf(needs, reader, { view: "closed" });
      const rows = [...shown.rows, ...ended.rows];
      expect(rows).toHaveLength(sample?.cases.length ?? 0);
      for (const [stage, customer, isSeen] of STAGES) {
        const its = rows.filter((row) => row.customer === customer);
        const stands = await Promise.all(its.map(({ id }) => standOf(needs, id)));
        expect.soft(stands.some(isSeen), `${stage}: ${customer}`).toBe(true);
      }

      for (const { id, customer } of rows) {
        const letters = await needs.apologies.ofCase(id);
        const sent = letters.filter(({ state }) => state === "sent");
        const verdicts = sent.map(({ reading }) => reading?.verdict);
        expect.soft(verdicts, `letters to ${customer}`).toEqual(sent.map(() => "ready"));
      }

      const books = journalIn(needs.tx, needs.workspaceId, { now: house.now, hash: sha256 });
      const lines = await books.all();
      expect(firstBreak(lines, sha256)).toBeUndefined();
      expect(lines.map(({ at }) => at)).toEqual(lines.map(({ at }) => at).sort());
      expect(lines.at(-1)?.at).toSatisfy((at: string) => at <= ONE_MONDAY);
      const entered = booksOf(await needs.ledger.moved({}), await needs.witnesses());
      expect(entered).toMatchObject([{ currency: "EUR", balanced: true }]);

      const left = lines.filter(({ what }) => what === "letter left").length;
      const written = lines.filter(({ what }) =>
        /^(letter sent|follow-up asked|follow-up reminded)$/.test(what),
      );
      expect(left).toBe(written.length);
      expect(left).toBeGreaterThan(15);
      const mails = await needs.outbox.among(written.map(({ facts }) => `${facts["messageId"]}`));
      expect(new Set(mails.map(({ state }) => state))).toEqual(new Set(["sent"]));
      const later = await needs.followUps.due(ONE_MONDAY, 50, []);
      expect(later).toEqual([]);
    });

    const again = await openSample(house);
    expect(again).toMatchObject({ ok: false, refusal: { code: "already_founded" } });
  });
});

test.each`
  when                           | why
  ${"2026-11-22T12:00:00+01:00"} | ${"a Sunday: the working day before is Friday"}
  ${"2026-03-31T00:05:00+02:00"} | ${"after midnight, two days after the clocks were put forward"}
`("opens whenever one wants: $when, $why", async ({ when }: { when: string }) => {
  const engine = await freshPglite();
  try {
    expect(await openSample(await houseOn(engine, moment(when)))).toMatchObject({ ok: true });
  } finally {
    await engine.close();
  }
});
