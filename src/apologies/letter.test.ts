import { expect, test } from "vitest";
import type { Message } from "../conversations/index.ts";
import { moment } from "../words/moment.ts";
import type { Outcome } from "../words/outcome.ts";
import {
  type Approval,
  approve,
  begin,
  discard,
  type Letter,
  mustBeApproved,
  mustHaveSeen,
  newestWord,
  revise,
} from "./letter.ts";

const at = moment("2026-11-05T10:00:00Z");
const later = moment("2026-11-05T11:00:00Z");
const said = (outcome: Outcome<unknown>) => (outcome.ok ? "done" : outcome.refusal.code);

const draft = begin({
  id: "l1",
  caseId: "7",
  kind: "apology",
  subject: "Your lamp",
  body: "Dear Maria",
  authorKind: "colleague",
  authorId: "ana",
  authorName: "Ana",
  seenMessageId: "m1",
  at,
});
const as = (state: Letter["state"], more: Partial<Letter> = {}): Letter => ({
  ...draft,
  state,
  ...more,
});
const words = { kind: "update" as const, subject: "Your new lamp", body: "Dear Maria," };

test("begins as a draft that nobody has sent or read", () => {
  expect(draft).toMatchObject({ state: "draft", version: 1, sentAt: null, reading: null });
});

test.each`
  letter             | version | answer                | why
  ${as("draft")}     | ${1}    | ${"done"}             | ${"a draft is there to be changed"}
  ${as("approved")}  | ${1}    | ${"done"}             | ${"it may change, and loses its approval"}
  ${as("draft")}     | ${0}    | ${"stale_edit"}       | ${"another's words would be lost"}
  ${as("sent")}      | ${1}    | ${"letter_sent"}      | ${"the customer has it"}
  ${as("discarded")} | ${1}    | ${"letter_discarded"} | ${"it was thrown away"}
`("changing a letter that is $letter.state: $answer, because $why", (row) => {
  const { letter, version, answer } = row;
  const seen = { seenMessageId: "m2", version, at: later };
  const revised = revise(letter, { ...words, ...seen });
  expect(said(revised)).toBe(answer);
  if (!revised.ok) return;
  const state = { state: "draft", version: 2, updatedAt: later, createdAt: at };
  expect(revised.value).toEqual({ ...draft, ...words, ...state, seenMessageId: "m2" });
});

test.each`
  letter                        | version | answer                | why
  ${as("draft")}                | ${1}    | ${"done"}             | ${"it is the wording that was read"}
  ${as("approved")}             | ${1}    | ${"done"}             | ${"a second approval may lift a fault found since"}
  ${as("draft")}                | ${2}    | ${"stale_edit"}       | ${"nobody approves what they have not read"}
  ${as("draft", { body: " " })} | ${1}    | ${"letter_empty"}     | ${"there is nothing to approve"}
  ${as("sent")}                 | ${1}    | ${"letter_sent"}      | ${"it is too late for that"}
  ${as("discarded")}            | ${1}    | ${"letter_discarded"} | ${"it was thrown away"}
`("approving a letter that is $letter.state: $answer, because $why", (row) => {
  const approved = approve(row.letter, row.version);
  expect(said(approved)).toBe(row.answer);
  if (approved.ok) expect(approved.value).toEqual({ ...row.letter, state: "approved" });
});

const of = (letterVersion: number, id = "a1") => ({ id, letterVersion }) as Approval;

test.each`
  letter                            | approvals               | answer                | why
  ${as("approved", { version: 2 })} | ${[of(2)]}              | ${"a1"}               | ${"these very words are approved"}
  ${as("approved")}                 | ${[of(1), of(1, "a2")]} | ${"a2"}               | ${"the newest word counts"}
  ${as("approved", { version: 2 })} | ${[of(1)]}              | ${"not_approved"}     | ${"the approval was of older words"}
  ${as("draft")}                    | ${[of(1)]}              | ${"not_approved"}     | ${"it went back to draft"}
  ${as("draft")}                    | ${[]}                   | ${"not_approved"}     | ${"nobody has read it"}
  ${as("sent")}                     | ${[of(1)]}              | ${"letter_sent"}      | ${"it leaves once"}
  ${as("discarded")}                | ${[]}                   | ${"letter_discarded"} | ${"it was thrown away"}
`("sending a letter that is $letter.state: $answer, because $why", (row) => {
  const approved = mustBeApproved(row.letter, row.approvals);
  expect(approved.ok ? approved.value.id : said(approved)).toBe(row.answer);
});

test.each`
  letter             | answer                | why
  ${as("draft")}     | ${"done"}             | ${"nobody misses it"}
  ${as("approved")}  | ${"done"}             | ${"it has not left"}
  ${as("sent")}      | ${"letter_sent"}      | ${"it cannot be called back"}
  ${as("discarded")} | ${"letter_discarded"} | ${"once is enough"}
`("throwing a letter away that is $letter.state: $answer, because $why", ({ letter, answer }) => {
  expect(said(discard(letter))).toBe(answer);
});

const heard = (id: string, direction: Message["direction"] = "in", automatic = false) =>
  ({ id, direction, automatic, at, byName: "Maria Keller" }) as Message;
const [m1, m2] = [heard("m1"), heard("m2")];

test.each`
  messages                        | seen    | answer            | why
  ${[m1]}                         | ${"m1"} | ${"done"}         | ${"it was read"}
  ${[m1, m2]}                     | ${"m1"} | ${"stale_thread"} | ${"she wrote again"}
  ${[m1, heard("x", "out")]}      | ${"m1"} | ${"done"}         | ${"our own words are no news"}
  ${[m1, heard("x", "note")]}     | ${"m1"} | ${"done"}         | ${"nor are our notes"}
  ${[m1, heard("x", "in", true)]} | ${"m1"} | ${"done"}         | ${"nor is an answering machine"}
  ${[]}                           | ${null} | ${"done"}         | ${"nobody has said a word"}
  ${[m1]}                         | ${null} | ${"stale_thread"} | ${"nothing was read yet"}
  ${[m1]}                         | ${"m9"} | ${"stale_thread"} | ${"that was another conversation"}
`("having read $seen: $answer, because $why", ({ messages, seen, answer }) => {
  expect(said(mustHaveSeen(messages, seen, "Europe/Berlin"))).toBe(answer);
});

test("says who wrote, by the house's wall", () => {
  const late = mustHaveSeen([m1], null, "Europe/Berlin");
  expect(late.ok || late.refusal.because).toBe(
    "Maria Keller wrote on 2026-11-05 at 11:00. Read it first, then send.",
  );
});

test("the newest word is a person's", () => {
  expect(newestWord([m1, m2, heard("x", "in", true), heard("y", "out")])).toBe(m2);
  expect(newestWord([heard("y", "out")])).toBeUndefined();
});
