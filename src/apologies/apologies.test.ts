import { expect, test } from "vitest";
import {
  ana,
  ben,
  FAULTY,
  heard,
  house,
  lea,
  maria,
  NOW,
  OWNED,
  playbook,
  shade,
  wording,
} from "../../test/writing.ts";
import { type Playbook, shelfOf } from "../playbooks/index.ts";
import type { Outcome } from "../words/outcome.ts";
import { approveLetter } from "./approve-letter.ts";
import { beginLetter } from "./begin-letter.ts";
import { discardLetter } from "./discard-letter.ts";
import { reviseLetter } from "./revise-letter.ts";
import { sendLetter } from "./send-letter.ts";

const said = (outcome: Outcome<unknown>) => (outcome.ok ? "done" : outcome.refusal.code);

/** A letter of Ana's, begun as n1 on the case, with these words. */
async function begun(but: Partial<typeof wording> = {}, caseId = "7") {
  const at = house();
  await at.listen();
  await beginLetter(at.needs, { caseId, wording: { ...wording, ...but }, by: ana });
  return at;
}

async function approved(but: Partial<typeof wording> = {}, caseId = "7") {
  const at = await begun(but, caseId);
  const reason = { overrideReason: "She asked for these very words." };
  await approveLetter(at.needs, { letterId: "n1", version: 1, ...reason, by: lea });
  return at;
}

test("a letter is begun with what its writer has before them", async () => {
  const { journal, letters } = await begun();
  expect(letters.get("n1")).toMatchObject({
    ...wording,
    state: "draft",
    version: 1,
    seenMessageId: "m1",
    createdAt: NOW,
    authorKind: "colleague",
    authorId: "ana",
    authorName: "ana",
  });
  expect(journal.at(-1)).toMatchObject({
    what: "letter begun",
    caseId: "7",
    facts: {
      letterId: "n1",
      kind: "apology",
    },
  });
});

test.each`
  caseId  | by       | answer           | why
  ${"99"} | ${ana}   | ${"not_found"}   | ${"there is no such case"}
  ${"8"}  | ${ana}   | ${"case_closed"} | ${"it is opened again first, with a reason"}
  ${"7"}  | ${maria} | ${"not_allowed"} | ${"the letter is ours to write"}
`("beginning is refused with $answer, because $why", async ({ caseId, by, answer }) => {
  const { needs, letters } = house();
  expect(said(await beginLetter(needs, { caseId, wording, by }))).toBe(answer);
  expect(letters.size).toBe(0);
});

test("new words make it a draft again, and say what was read", async () => {
  const { needs, letters, messages } = await approved();
  messages.push(heard("m2", "Never mind."));
  const next = { ...wording, body: "Dear Maria, never mind." };
  const deed = { letterId: "n1", wording: next, version: 1, by: ben };
  expect(said(await reviseLetter(needs, deed))).toBe("done");
  const now = { ...next, state: "draft", version: 2, seenMessageId: "m2", authorId: "ana" };
  expect(letters.get("n1")).toMatchObject(now);
  const older = { ...deed, version: 2, seenMessageId: "m1" };
  expect(said(await reviseLetter(needs, older))).toBe("done");
  expect(letters.get("n1")).toMatchObject({ version: 3, seenMessageId: "m1" });
});

test.each`
  but                   | caseId          | answer                             | why
  ${{ by: maria }}      | ${"7"}          | ${"not_allowed"}                   | ${"the letter is ours to write"}
  ${{ letterId: "n9" }} | ${"7"}          | ${"not_found"}                     | ${"there is no such letter"}
  ${{ version: 7 }}     | ${"stale_edit"} | ${"another's words would be lost"}
`("changing is refused with $answer, because $why", async ({ but, answer }) => {
  const { needs, letters } = await begun();
  const before = letters.get("n1");
  const deed = { letterId: "n1", wording: { ...wording, body: "x" }, version: 1, by: ana, ...but };
  expect(said(await reviseLetter(needs, deed))).toBe(answer);
  expect(letters.get("n1")).toBe(before);
});

test("a closed case is opened again before its letter changes or leaves", async () => {
  const { needs, letters } = await approved();
  const letter = letters.get("n1");
  if (letter) letters.set("n1", { ...letter, caseId: "8" });
  const change = { letterId: "n1", wording, version: 1, by: ana };
  expect(said(await reviseLetter(needs, change))).toBe("case_closed");
  expect(said(await approveLetter(needs, { letterId: "n1", version: 1, by: ana }))).toBe(
    "case_closed",
  );
  expect(said(await sendLetter(needs, { ...sending }))).toBe("case_closed");
});

test("one approves one's own letter when nothing in it stops", async () => {
  const { needs, letters, approvals, journal } = await begun();
  const deed = { letterId: "n1", version: 1, overrideReason: "No need", by: ana };
  expect(said(await approveLetter(needs, deed))).toBe("done");
  expect(letters.get("n1")?.state).toBe("approved");
  expect(approvals).toMatchObject([{ letterVersion: 1, byId: "ana", overrideReason: null }]);
  const facts = { letterId: "n1", version: 1 };
  expect(journal.at(-1)).toMatchObject({ what: "letter approved", by: ana });
  expect(journal.at(-1)?.facts).toEqual(facts);
});

test("a lead lets a fault pass with a reason, which stays", async () => {
  const { needs, approvals, journal } = await begun({ body: FAULTY });
  const deed = { letterId: "n1", version: 1, overrideReason: " Her lawyer's words ", by: lea };
  expect(said(await approveLetter(needs, deed))).toBe("done");
  expect(approvals).toMatchObject([{ byId: "lea", overrideReason: "Her lawyer's words" }]);
  expect(journal.at(-1)?.facts).toMatchObject({ overrideReason: "Her lawyer's words" });
});

const why = { overrideReason: "It is late" };

test.each`
  body             | but                                 | answer               | why
  ${OWNED}         | ${{ by: maria }}                    | ${"not_allowed"}     | ${"the letter is ours"}
  ${OWNED}         | ${{ letterId: "n9" }}               | ${"not_found"}       | ${"there is no such letter"}
  ${OWNED}         | ${{ version: 2 }}                   | ${"stale_edit"}      | ${"these words were not read"}
  ${" "}           | ${{ by: lea, ...why }}              | ${"letter_empty"}    | ${"there is nothing to approve"}
  ${FAULTY}        | ${{ by: ben }}                      | ${"fault_in_letter"} | ${"an if takes the sorry back"}
  ${FAULTY}        | ${{ by: ben, ...why }}              | ${"fault_in_letter"} | ${"an agent may not let it pass"}
  ${FAULTY}        | ${{ by: lea }}                      | ${"fault_in_letter"} | ${"a lead says why"}
  ${FAULTY}        | ${{ by: lea, overrideReason: " " }} | ${"fault_in_letter"} | ${"a blank is no reason"}
  ${"Dear Maria,"} | ${{ by: ben }}                      | ${"fault_in_letter"} | ${"the playbook wants more of it"}
`("approving is refused with $answer, because $why", async ({ body, but, answer }) => {
  const { needs, letters, approvals } = await begun({ body });
  const deed = { letterId: "n1", version: 1, by: ben, ...but };
  expect(said(await approveLetter(needs, deed))).toBe(answer);
  expect([letters.get("n1")?.state, approvals.length]).toEqual(["draft", 0]);
});

test.each`
  kind                 | caseId  | answer            | why
  ${"apology"}         | ${"9"}  | ${"listen_first"} | ${"nobody has listened there"}
  ${"acknowledgement"} | ${"9"}  | ${"done"}         | ${"a first word may always leave"}
  ${"apology"}         | ${"10"} | ${"no_playbook"}  | ${"its playbook is gone"}
`("approving a $kind on case $caseId: $answer, because $why", async ({ kind, caseId, answer }) => {
  const { needs } = await begun({ kind }, caseId);
  expect(said(await approveLetter(needs, { letterId: "n1", version: 1, by: ana }))).toBe(answer);
});

const sending = { letterId: "n1", commitments: [shade], dismissed: [], by: ana };

test("an approved letter leaves as a mail, with its promises", async () => {
  const { needs, letters, promises, journal, messages, sheets, queued } = await approved();
  const from = journal.length;
  expect(said(await sendLetter(needs, { ...sending, offerId: "o1" }))).toBe("done");

  const mail = messages.at(-1);
  expect(mail).toMatchObject({ direction: "out", body: OWNED });
  expect(queued).toEqual([mail?.id]);
  expect(sheets).toMatchObject([{ house: "Lumen", firstName: "Maria", signedBy: "ana" }]);
  expect(letters.get("n1")).toMatchObject({
    state: "sent",
    sentAt: NOW,
    messageId: mail?.id,
    reading: { elements: expect.arrayContaining(["regret", "responsibility", "repair"]) },
  });
  const { quote: _, ...promise } = shade;
  const kept = { caseId: "7", letterId: "n1", state: "open", madeAt: NOW };
  expect([...promises.values()]).toMatchObject([{ ...promise, ...kept }]);
  const reading = letters.get("n1")?.reading;
  const { elements, score } = reading ?? {};
  expect(journal.slice(from).map(({ what, caseId, facts }) => [what, caseId, facts])).toEqual([
    [
      "letter sent",
      "7",
      {
        letterId: "n1",
        kind: "apology",
        messageId: mail?.id,
        elements,
        faults: reading?.faults.length,
        score,
        offerId: "o1",
      },
    ],
    [
      "commitment made",
      "7",
      { commitmentId: [...promises.keys()][0], source: "letter", ...promise },
    ],
  ]);
  expect(said(await sendLetter(needs, sending))).toBe("letter_sent");
  expect(queued).toHaveLength(1);
});

test("words that are no promise are set aside, and the reason stays", async () => {
  const { needs, journal, promises } = await approved();
  const dismissed = [{ quote: shade.quote, because: "She has it already" }];
  expect(said(await sendLetter(needs, { ...sending, commitments: [], dismissed }))).toBe("done");
  expect(journal.at(-1)).toMatchObject({ what: "letter sent", facts: { dismissed } });
  expect(promises.size).toBe(0);
});

test("a fault that somebody let pass leaves too", async () => {
  const { needs, letters } = await approved({ body: FAULTY });
  expect(said(await sendLetter(needs, { ...sending, commitments: [] }))).toBe("done");
  expect(letters.get("n1")?.reading).toMatchObject({ verdict: "stop" });
});

test.each`
  but                                                     | answer               | why
  ${{ by: maria }}                                        | ${"not_allowed"}     | ${"the letter is ours"}
  ${{ letterId: "n9" }}                                   | ${"not_found"}       | ${"there is no such letter"}
  ${{ commitments: [] }}                                  | ${"promise_unbound"} | ${"nobody sends the shade"}
  ${{ commitments: [{ ...shade, ownerId: "gus" }] }}      | ${"colleague_left"}  | ${"he is no longer here to"}
  ${{ commitments: [{ ...shade, ownerId: "nobody" }] }}   | ${"not_found"}       | ${"somebody has to"}
  ${{ commitments: [{ ...shade, dueOn: "2026-11-05" }] }} | ${"day_past"}        | ${"that day is over"}
`("sending is refused with $answer, because $why", async ({ but, answer }) => {
  const { needs } = await approved();
  expect(said(await sendLetter(needs, { ...sending, ...but }))).toBe(answer);
});

test("nothing leaves that nobody approved, word for word", async () => {
  const { needs, queued } = await begun();
  expect(said(await sendLetter(needs, sending))).toBe("not_approved");
  await approveLetter(needs, { letterId: "n1", version: 1, by: ben });
  await reviseLetter(needs, { letterId: "n1", wording, version: 1, by: ana });
  expect(said(await sendLetter(needs, sending))).toBe("not_approved");
  expect(queued).toEqual([]);
});

test("a letter is read again as it leaves: what the playbook wants by then counts", async () => {
  const { needs, queued } = await begun();
  await approveLetter(needs, { letterId: "n1", version: 1, by: ana });
  const stricter = { ...playbook, letters: { apology: ["forgiveness"] } } as unknown as Playbook;
  const playbooks = shelfOf([stricter]);
  expect(said(await sendLetter({ ...needs, playbooks }, sending))).toBe("fault_in_letter");
  expect(queued).toEqual([]);
});

test("a gate that shut meanwhile holds it back", async () => {
  const { needs, journal } = await approved();
  await needs.journal.add({ what: "understanding corrected", by: maria, caseId: "7" });
  expect(said(await sendLetter(needs, sending))).toBe("listen_first");
  expect(journal.at(-1)?.what).toBe("understanding corrected");
});

test("nobody answers over a word they have not read", async () => {
  const { needs, messages } = await approved();
  messages.push(heard("m2", "It caught fire."));
  expect(said(await sendLetter(needs, sending))).toBe("stale_thread");
  expect(said(await sendLetter(needs, { ...sending, seenMessageId: "m2" }))).toBe("done");
});

test("a customer without an address is reached another way", async () => {
  const { needs, letters } = await approved({ kind: "acknowledgement" }, "9");
  expect(said(await sendLetter(needs, sending))).toBe("no_address");
  expect(letters.get("n1")?.state).toBe("approved");
});

test("the name of a program signs nothing", async () => {
  const { needs, letters, sheets } = await approved();
  const letter = letters.get("n1");
  if (letter) letters.set("n1", { ...letter, authorKind: "key", authorName: "shop sync" });
  await sendLetter(needs, sending);
  expect(sheets).toMatchObject([{ signedBy: "Lumen" }]);
});

test("a draft is thrown away once", async () => {
  const { needs, letters, journal } = await begun();
  expect(said(await discardLetter(needs, { letterId: "n1", by: maria }))).toBe("not_allowed");
  expect(said(await discardLetter(needs, { letterId: "n9", by: ana }))).toBe("not_found");
  expect(said(await discardLetter(needs, { letterId: "n1", by: ben }))).toBe("done");
  expect(said(await discardLetter(needs, { letterId: "n1", by: ben }))).toBe("letter_discarded");
  expect(letters.get("n1")?.state).toBe("discarded");
  const line = { what: "letter discarded", caseId: "7", facts: { letterId: "n1" } };
  expect(journal.slice(-1)).toMatchObject([line]);
});
