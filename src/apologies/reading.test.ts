import { expect, test } from "vitest";
import type { Message } from "../conversations/index.ts";
import { mustStop, readingOf, requiredOf, STANCES, summaryOf } from "./reading.ts";

const playbook = {
  letters: { apology: ["regret", "responsibility"], decision_stands: ["empathy"] },
} as const;
const beside = { messages: [] as readonly Message[], playbook, today: "2026-11-05" };
const read = (kind: keyof typeof STANCES, body: string) => readingOf({ kind, body }, beside);

const OWNED = "I am sorry. It was our mistake: we sent your lamp in a box that was too thin.";
const IF = "We are sorry if you were upset. It was our mistake.";

test.each`
  kind                 | stance               | required                        | why
  ${"acknowledgement"} | ${"acknowledgement"} | ${[]}                           | ${"it may always leave"}
  ${"apology"}         | ${"apology"}         | ${["regret", "responsibility"]} | ${"the playbook says so"}
  ${"decision_stands"} | ${"decision-stands"} | ${["empathy"]}                  | ${"we care, and own nothing falsely"}
  ${"update"}          | ${"apology"}         | ${[]}                           | ${"the playbook wants nothing of it"}
`("$kind is read as $stance, because $why", ({ kind, stance, required }) => {
  expect(STANCES[kind as keyof typeof STANCES]).toBe(stance);
  expect(requiredOf(playbook, kind)).toEqual(required);
  expect(read(kind, OWNED).stance).toBe(stance);
});

test.each`
  kind                 | body             | codes                           | why
  ${"apology"}         | ${OWNED}         | ${[]}                           | ${"it holds what it must"}
  ${"apology"}         | ${"Dear Maria,"} | ${["regret", "responsibility"]} | ${"it holds nothing of it"}
  ${"update"}          | ${"Dear Maria,"} | ${[]}                           | ${"nothing is asked of it"}
  ${"apology"}         | ${IF}            | ${["conditional-if"]}           | ${"an if takes the sorry back"}
  ${"acknowledgement"} | ${IF}            | ${["conditional-if"]}           | ${"so it does in a first word"}
`("$kind stops over $codes, because $why", ({ kind, body, codes }) => {
  const stop = mustStop(read(kind, body));
  expect(stop.ok).toBe(codes.length === 0);
  if (stop.ok) return;
  expect(stop.refusal.code).toBe("fault_in_letter");
  expect(stop.refusal.unmet?.map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
  for (const { because } of stop.refusal.unmet ?? []) expect(because).toMatch(/^.+\. .+\?/);
});

test("a warning stops nothing", () => {
  const only = { faults: [{ level: "warning" }], missing: [{ level: "note" }] };
  expect(mustStop(only as unknown as ReturnType<typeof read>).ok).toBe(true);
});

test("is read against the customer's first words, not a machine's", () => {
  const said = (body: string, automatic = false) =>
    ({ direction: "in", automatic, body }) as Message;
  const messages = [said("Out of office: lamp", true), said("My lamp came with a cracked shade.")];
  const echo = readingOf(
    { kind: "apology", body: "We are sorry about the cracked shade." },
    { ...beside, messages },
  );
  expect(echo.elements.specifics?.length).toBeGreaterThan(0);
});

test("keeps what it held, one fault a place, its score and its verdict", () => {
  const reading = read("apology", IF);
  expect(summaryOf(reading)).toEqual({
    elements: Object.keys(reading.elements),
    faults: reading.faults.map(({ id }) => id),
    score: reading.score,
    verdict: "stop",
  });
  expect(summaryOf(reading).faults).toContain("conditional");
});
