import { expect, test } from "vitest";
import { moment } from "../words/moment.ts";
import { mayBeTold, seen } from "./closing.ts";

const concerned = { ownerId: "ana", involvedIds: ["ben", "cem"] };

test.each`
  colleague | around                             | answer            | why
  ${"ana"}  | ${concerned}                       | ${"ana"}          | ${"she owned the case"}
  ${"cem"}  | ${concerned}                       | ${"cem"}          | ${"he was part of it"}
  ${"dora"} | ${concerned}                       | ${"not_involved"} | ${"it does not concern her"}
  ${"ana"}  | ${{ ...concerned, ownerId: null }} | ${"not_involved"} | ${"nobody owned it"}
`("telling $colleague: $answer, because $why", ({ colleague, around, answer }) => {
  const outcome = mayBeTold(colleague, around);
  expect(outcome.ok ? outcome.value : outcome.refusal.code).toBe(answer);
});

test("the first reading counts", () => {
  const [first, second] = [moment("2026-11-02T09:00:00Z"), moment("2026-11-03T09:00:00Z")];
  const who = { id: "1", caseId: "7", colleagueId: "ben", byId: "ana", byName: "Ana" };
  const fresh = { ...who, at: first, words: "Maria is glad.", seenAt: null };
  const read = seen(fresh, first);
  expect(read.seenAt).toBe(first);
  expect(seen(read, second).seenAt).toBe(first);
});
