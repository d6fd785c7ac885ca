import { describe, expect, test } from "vitest";
import { casework } from "../../test/casework.ts";
import { ana, maria, NOW } from "../../test/caseworkers.ts";
import { minutesLater } from "../words/moment.ts";
import type { Outcome } from "../words/outcome.ts";
import { answerListening } from "./answer-listening.ts";
import type { Triage } from "./case.ts";
import { closeCase } from "./close-case.ts";
import { handOver } from "./hand-over.ts";
import { involveColleague } from "./involve-colleague.ts";
import type { Needs } from "./needs.ts";
import { noteListening } from "./note-listening.ts";
import { receiveComplaint } from "./receive-complaint.ts";
import { reopenCase } from "./reopen-case.ts";
import { triageCase } from "./triage-case.ts";
import { writeBack } from "./write-back.ts";
import { writeNote } from "./write-note.ts";

const said = (outcome: Outcome<unknown>) => (outcome.ok ? "done" : outcome.refusal.code);

const triage: Triage = {
  failure: "damaged_order",
  severity: "moderate",
  stance: "at_fault",
  causeState: "known",
  cause: "It went out without its inner carton.",
  feels: "Disappointed",
  asks: "A whole lamp",
  priceMinor: 14_900,
};
const heard = {
  happened: "The lamp came cracked.",
  feels: "Disappointed",
  costThem: "A present",
  wants: "A whole lamp",
};
const other = (id: string) => ({ caseId: id });

describe("a complaint by word of mouth", () => {
  const complaint = {
    channel: "call" as const,
    customer: { name: "Maria Keller", email: "Maria@Customer.example" },
    subject: "Re: my lamp",
    text: "The shade is cracked.",
  };

  test("opens a case whose clocks start when it was said", async () => {
    const { needs, cases, journal, messages } = casework();
    const at = minutesLater(NOW, -90);
    const outcome = await receiveComplaint(needs, { complaint: { ...complaint, at }, by: ana });
    expect(outcome).toMatchObject({
      value: { number: 10, title: "my lamp", complainedAt: at, openedAt: NOW, customerId: "maria" },
    });
    expect(outcome.ok && cases.get(outcome.value.id)).toMatchObject({
      state: "open",
      ownerId: null,
      playbookId: "five-steps",
      playbookVersion: 2,
      stance: "not_yet_known",
    });
    expect(messages).toMatchObject([{ direction: "in", channel: "call", at, byName: maria.name }]);
    expect(journal).toMatchObject([
      { what: "case opened", by: ana, facts: { number: 10, channel: "call", complainedAt: at } },
    ]);
  });

  test("a stranger becomes a customer, also without an address", async () => {
    const { needs, customers } = casework();
    const stranger = { name: "Nora Vik", phone: "+47 1" };
    await receiveComplaint(needs, { complaint: { ...complaint, customer: stranger }, by: ana });
    expect([...customers.values()].at(-1)).toMatchObject({ ...stranger, email: null });
  });

  test.each`
    but                             | by       | answer           | why
    ${{ at: minutesLater(NOW, 1) }} | ${ana}   | ${"not_yet"}     | ${"every clock would lie"}
    ${{}}                           | ${maria} | ${"not_allowed"} | ${"she has a page and a mailbox for that"}
  `("is refused with $answer, because $why", async ({ but, by, answer }) => {
    const { needs, cases, messages, journal } = casework();
    const before = cases.size;
    const deed = { complaint: { ...complaint, ...but }, by };
    expect(said(await receiveComplaint(needs, deed))).toBe(answer);
    expect([cases.size, messages.length, journal.length]).toEqual([before, 0, 0]);
  });

  test("this very moment is not the future", async () => {
    const { needs } = casework();
    const deed = { complaint: { ...complaint, at: NOW }, by: ana };
    expect(said(await receiveComplaint(needs, deed))).toBe("done");
  });
});

describe("triage", () => {
  const deed = { caseId: "7", triage, version: 1, by: ana };

  test("stands in the case; the journal has what the gates ask for, and no more", async () => {
    const { needs, cases, journal } = casework();
    const named = { ...triage, title: "A lamp without its carton" };
    expect(said(await triageCase(needs, { ...deed, triage: named }))).toBe("done");
    expect(cases.get("7")).toMatchObject({ ...named, version: 2 });
    expect(journal).toMatchObject([{ what: "case triaged", caseId: "7", by: ana }]);
    expect(journal[0]?.facts).toEqual({
      failure: "damaged_order",
      severity: "moderate",
      stance: "at_fault",
      causeState: "known",
      priceMinor: 14_900,
    });
  });

  test("keeps the title when it names none", async () => {
    const { needs, cases } = casework();
    await triageCase(needs, deed);
    expect(cases.get("7")?.title).toBe("A cracked shade");
  });

  test.each`
    but                                       | answer             | why
    ${{ version: 2 }}                         | ${"stale_edit"}    | ${"a version nobody has read"}
    ${other("99")}                            | ${"not_found"}     | ${"there is no such case"}
    ${other("8")}                             | ${"case_closed"}   | ${"it is opened again first"}
    ${{ triage: { ...triage, cause: null } }} | ${"cause_missing"} | ${"a known cause can be said"}
    ${{ by: maria }}                          | ${"not_allowed"}   | ${"it is ours to judge"}
  `("is refused with $answer, because of $why", async ({ but, answer }) => {
    const { needs, cases, journal } = casework();
    expect(said(await triageCase(needs, { ...deed, ...but }))).toBe(answer);
    expect([cases.get("7")?.version, journal.length]).toEqual([1, 0]);
  });
});

describe("listening", () => {
  test("what we understood is kept under the listener's name", async () => {
    const { needs, listenings, journal } = casework();
    expect(said(await noteListening(needs, { caseId: "7", heard, by: ana }))).toBe("done");
    expect(listenings).toMatchObject([{ ...heard, caseId: "7", byId: "ana", right: null }]);
    expect(journal).toMatchObject([{ what: "listening noted", facts: { listeningId: "n1" } }]);
  });

  test.each`
    caseId  | by       | answer           | why
    ${"99"} | ${ana}   | ${"not_found"}   | ${"there is no such case"}
    ${"8"}  | ${ana}   | ${"case_closed"} | ${"it is opened again first"}
    ${"7"}  | ${maria} | ${"not_allowed"} | ${"she answers it, she does not write it"}
  `("is refused with $answer, because $why", async ({ caseId, by, answer }) => {
    const { needs, listenings } = casework();
    expect(said(await noteListening(needs, { caseId, heard, by }))).toBe(answer);
    expect(listenings).toEqual([]);
  });

  test.each`
    right    | correction             | what                         | why
    ${true}  | ${null}                | ${"understanding confirmed"} | ${"that is how it was"}
    ${false} | ${"It was two lamps."} | ${"understanding corrected"} | ${"this is how it was"}
  `("the customer says that $why", async ({ right, correction, what }) => {
    const { needs, listenings, journal } = casework();
    await noteListening(needs, { caseId: "7", heard, by: ana });
    const deed = { caseId: "7", right, correction, by: maria };
    expect(said(await answerListening(needs, deed))).toBe("done");
    expect(listenings[0]).toMatchObject({ right, correction, answeredAt: NOW });
    expect(journal.at(-1)).toMatchObject({ what, by: maria, facts: { listeningId: "n1" } });
  });

  test("their answer is about the newest of what we noted", async () => {
    const { needs, listenings } = casework();
    await noteListening(needs, { caseId: "7", heard, by: ana });
    await noteListening(needs, { caseId: "7", heard, by: ana });
    await answerListening(needs, { caseId: "7", right: true, correction: null, by: maria });
    expect(listenings.map(({ right }) => right)).toEqual([null, true]);
  });

  test("there must be something to answer, and a no says what was wrong", async () => {
    const { needs } = casework();
    const deed = { caseId: "7", right: false, correction: null, by: maria };
    expect(said(await answerListening(needs, deed))).toBe("nothing_to_answer");
    await noteListening(needs, { caseId: "7", heard, by: ana });
    expect(said(await answerListening(needs, deed))).toBe("correction_missing");
  });
});

describe("who looks after it, and who was part of it", () => {
  test("a case is handed over, by name", async () => {
    const { needs, cases, journal } = casework();
    const deed = { caseId: "7", colleagueId: "tom", by: ana };
    expect(said(await handOver(needs, deed))).toBe("done");
    expect(cases.get("7")).toMatchObject({ ownerId: "tom", version: 2 });
    expect(journal).toMatchObject([
      { what: "case handed over", facts: { ownerId: "tom", name: "tom" } },
    ]);
  });

  test.each`
    but                          | answer           | why
    ${other("99")}               | ${"not_found"}   | ${"there is no such case"}
    ${other("8")}                | ${"case_closed"} | ${"nothing is left to look after"}
    ${{ colleagueId: "nobody" }} | ${"not_found"}   | ${"there is no such colleague"}
    ${{ colleagueId: "gus" }}    | ${"not_found"}   | ${"he has left: it would lie there unseen"}
    ${{ by: maria }}             | ${"not_allowed"} | ${"the house says who"}
  `("handing over is refused with $answer, because $why", async ({ but, answer }) => {
    const { needs, cases, journal } = casework();
    const deed = { caseId: "7", colleagueId: "tom", by: ana, ...but };
    expect(said(await handOver(needs, deed))).toBe(answer);
    expect([cases.get("7")?.ownerId, journal.length]).toEqual([null, 0]);
  });

  test("a colleague is named as part of it, also one who has left since", async () => {
    const { needs, involvements, journal } = casework();
    const deed = { caseId: "7", colleagueId: "gus", part: "Packed it", by: ana };
    expect(said(await involveColleague(needs, deed))).toBe("done");
    expect(involvements).toEqual([{ caseId: "7", colleagueId: "gus", part: "Packed it", at: NOW }]);
    expect(journal).toMatchObject([{ what: "colleague involved", facts: { colleagueId: "gus" } }]);
    expect(JSON.stringify(journal)).not.toContain("Packed");
  });

  test.each`
    but                          | answer           | why
    ${other("99")}               | ${"not_found"}   | ${"there is no such case"}
    ${other("8")}                | ${"case_closed"} | ${"it would need a debrief that cannot be held"}
    ${{ colleagueId: "nobody" }} | ${"not_found"}   | ${"there is no such colleague"}
    ${{ by: maria }}             | ${"not_allowed"} | ${"names of our people stay in the house"}
  `("naming one is refused with $answer, because $why", async ({ but, answer }) => {
    const { needs, involvements } = casework();
    const deed = { caseId: "7", colleagueId: "tom", part: "Packed it", by: ana, ...but };
    expect(said(await involveColleague(needs, deed))).toBe(answer);
    expect(involvements).toEqual([]);
  });
});

describe("words beside the mail", () => {
  test.each`
    call                | direction | channel   | what              | why
    ${null}             | ${"note"} | ${"api"}  | ${"note written"} | ${"a note stays in the house"}
    ${{ callId: "c1" }} | ${"out"}  | ${"call"} | ${"call noted"}   | ${"a call is our word to the customer"}
  `("$what: $why", async ({ call, direction, channel, what }) => {
    const { needs, messages, journal } = casework();
    const deed = { caseId: "8", text: "We spoke.", ...(call ? { call } : {}), by: ana };
    expect(said(await writeNote(needs, deed))).toBe("done");
    expect(messages).toMatchObject([
      { direction, channel, conversationId: "c8", byKind: "colleague", body: "We spoke." },
    ]);
    expect(journal).toMatchObject([{ what, caseId: "8", facts: { ...call, messageId: "n1" } }]);
  });

  test("a note needs its case, and one of us", async () => {
    const { needs, messages } = casework();
    const deed = { caseId: "7", text: "Hm.", by: ana };
    expect(said(await writeNote(needs, { ...deed, caseId: "99" }))).toBe("not_found");
    expect(said(await writeNote(needs, { ...deed, by: maria }))).toBe("not_allowed");
    expect(messages).toEqual([]);
  });

  test("the customer writes back from their page, whatever the case's state", async () => {
    const { needs, messages, journal } = casework();
    const deed = { caseId: "8", text: "It broke again.", by: maria };
    expect(said(await writeBack(needs, deed))).toBe("done");
    expect(messages).toMatchObject([
      { direction: "in", channel: "form", byKind: "customer", subject: "A cracked shade" },
    ]);
    expect(journal).toMatchObject([
      { what: "customer wrote", by: maria, facts: { messageId: "n1", channel: "form" } },
    ]);
    expect(said(await writeBack(needs, { ...deed, caseId: "99" }))).toBe("not_found");
  });
});

describe("closing", () => {
  const deed = { caseId: "7", reason: "She has her lamp.", by: ana };
  const letter = {
    what: "letter sent",
    by: ana,
    caseId: "7",
    facts: { kind: "apology", elements: [], messageId: "m" },
  };
  const promise = (what: string) => ({
    what,
    by: ana,
    caseId: "7",
    facts: { commitmentId: "p1" },
  });

  test("the gate refuses, and says all that is still open", async () => {
    const { needs, cases, closures } = casework();
    await needs.journal.add(promise("commitment made"));
    const outcome = await closeCase(needs, deed);
    expect(outcome).toMatchObject({
      refusal: {
        code: "not_ready_to_close",
        unmet: [{ code: "apology_sent" }, { code: "commitments_settled" }],
      },
    });
    expect([cases.get("7")?.state, closures.length]).toEqual(["open", 0]);
  });

  test("leaves a closure behind, with the report card of that hour", async () => {
    const { needs, cases, closures, journal } = casework();
    await needs.journal.add(letter);
    await needs.journal.add(promise("commitment made"));
    await needs.journal.add(promise("commitment kept"));
    expect(said(await closeCase(needs, deed))).toBe("done");
    expect(cases.get("7")).toMatchObject({ state: "closed", version: 2 });
    expect(closures).toMatchObject([
      {
        id: "n1",
        caseId: "7",
        byId: "ana",
        reason: deed.reason,
        card: { swift: {}, learning: {} },
      },
    ]);
    expect(journal.at(-1)).toMatchObject({
      what: "case closed",
      facts: { closureId: "n1", reason: deed.reason },
    });
  });

  test.each`
    but              | answer           | why
    ${other("99")}   | ${"not_found"}   | ${"there is no such case"}
    ${other("8")}    | ${"case_closed"} | ${"it is closed already"}
    ${other("9")}    | ${"no_playbook"} | ${"nobody can say what is still open"}
    ${{ by: maria }} | ${"not_allowed"} | ${"the house answers for it"}
  `("is refused with $answer, because $why", async ({ but, answer }) => {
    const { needs, closures } = casework();
    expect(said(await closeCase(needs, { ...deed, ...but }))).toBe(answer);
    expect(closures).toEqual([]);
  });

  test("what came to be owed in the very moment of closing keeps it open", async () => {
    const { needs, closures, journal } = casework();
    await needs.journal.add(letter);
    const waits = {
      ...needs.journal,
      async add(line: Parameters<typeof needs.journal.add>[0]) {
        // Another's deed is kept while ours waits for its turn.
        if (line.what === "case closed") await needs.journal.add(promise("commitment made"));
        await needs.journal.add(line);
      },
    };
    const outcome = await closeCase({ ...needs, journal: waits }, deed);
    expect(said(outcome)).toBe("not_ready_to_close");
    expect([journal.length, closures.length]).toEqual([3, 0]);
  });

  test.each(["letter taken back", "letter stopped", "letter sent"])(
    "a letter that waits to leave keeps it open, until: %s",
    async (what) => {
      const { needs, closures } = casework();
      const waiting = { ...letter, facts: { ...letter.facts, letterId: "n5" } };
      await needs.journal.add(letter);
      await needs.journal.add({ ...waiting, what: "letter scheduled" });
      expect(said(await closeCase(needs, deed))).toBe("letter_waits");
      expect(closures).toEqual([]);
      await needs.journal.add({ ...waiting, what });
      expect(said(await closeCase(needs, deed))).toBe("done");
    },
  );

  test("a closed case is opened again, with the reason, also by its customer", async () => {
    for (const by of [ana, maria]) {
      const { needs, cases, ended, journal } = casework();
      const because = "It broke again.";
      expect(said(await reopenCase(needs, { caseId: "8", because, by }))).toBe("done");
      expect(cases.get("8")).toMatchObject({ state: "open", version: 2 });
      expect(ended).toEqual([{ caseId: "8", because }]);
      expect(journal).toMatchObject([{ what: "case reopened", by, facts: { because } }]);
    }
  });

  test("what is open, or nowhere, cannot be opened again", async () => {
    const { needs } = casework();
    const again = { because: "x", by: ana };
    expect(said(await reopenCase(needs, { ...again, caseId: "7" }))).toBe("case_open");
    expect(said(await reopenCase(needs, { ...again, caseId: "99" }))).toBe("not_found");
  });

  test.each([
    ["closing", (needs: Needs) => closeCase(needs, deed)],
    ["handing over", (needs: Needs) => handOver(needs, { ...deed, colleagueId: "tom" })],
    ["reopening", (needs: Needs) => reopenCase(needs, { caseId: "8", because: "x", by: ana })],
  ])("%s is refused when another was quicker", async (_, act) => {
    const { needs, journal } = casework();
    await needs.journal.add(letter);
    const slow = { ...needs, cases: { ...needs.cases, replace: async () => false } };
    expect(said(await act(slow))).toBe("stale_edit");
    expect(journal).toHaveLength(1);
  });
});
