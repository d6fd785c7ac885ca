/** A call from its begin to its end: what it needs, and what is not kept. */
import { expect, test } from "vitest";
import { moment } from "../words/moment.ts";
import type { Outcome } from "../words/outcome.ts";
import { type Call, discarded, held, missed, mustHaveBegun, mustRun, noted } from "./call.ts";

const at = (time: string) => moment(`2026-11-23T${time}:00Z`);
const said = (outcome: Outcome<unknown>) => (outcome.ok ? "done" : outcome.refusal.code);
const call: Call = {
  id: "c1",
  way: "in",
  state: "open",
  customerId: null,
  caller: { name: "Maria Keller", phone: null, email: null },
  caseId: null,
  subject: "A cracked lamp",
  consent: "yes",
  notes: [{ id: "1", text: "It came cracked.", about: "happened" }],
  outcome: "A new one goes out today.",
  miss: null,
  ringBack: null,
  beganAt: at("09:00"),
  endedAt: null,
  byKind: "colleague",
  byId: "ana",
  byName: "Ana Ruiz",
  updatedAt: at("09:00"),
  version: 3,
};

test.each`
  change                 | endedAt        | answer               | why
  ${{}}                  | ${at("09:10")} | ${"done"}            | ${"it is said how it ended"}
  ${{}}                  | ${at("08:59")} | ${"ended_before"}    | ${"no call ends before it begins"}
  ${{}}                  | ${at("09:21")} | ${"not_yet"}         | ${"nobody knows how it will end"}
  ${{ outcome: "  \n" }} | ${at("09:10")} | ${"outcome_missing"} | ${"nothing else is left of a voice"}
`("ended at $endedAt: $answer, because $why", ({ change, endedAt, answer }) => {
  const over = held({ ...call, ...change }, endedAt, at("09:20"));
  expect(said(over)).toBe(answer);
  if (over.ok) expect(over.value).toMatchObject({ state: "held", endedAt, version: 4 });
});

test("when they do not want their words kept, the notes go at once and stay gone", () => {
  const no = noted(call, { ...call, consent: "no" }, at("09:05"));
  expect(no).toMatchObject({ consent: "no", notes: [], outcome: call.outcome, version: 4 });
  const asked = noted(call, { ...call, consent: "not_asked" }, at("09:05"));
  expect(asked.notes).toEqual(call.notes);
});

test("a call that reached nobody says how; one begun by mistake forgets what was typed", () => {
  expect(missed(call, "voicemail", at("09:01"))).toMatchObject({
    state: "missed",
    miss: "voicemail",
    endedAt: at("09:01"),
  });
  expect(discarded(call, at("09:01"))).toMatchObject({
    state: "discarded",
    notes: [],
    outcome: "",
  });
});

test("only a running call is noted, and none ahead of itself", () => {
  expect(said(mustRun(undefined))).toBe("not_found");
  expect(said(mustRun({ ...call, state: "held" }))).toBe("call_over");
  expect(said(mustRun(call))).toBe("done");
  expect(said(mustHaveBegun(at("09:01"), at("09:00")))).toBe("not_yet");
  expect(said(mustHaveBegun(at("09:00"), at("09:00")))).toBe("done");
});
