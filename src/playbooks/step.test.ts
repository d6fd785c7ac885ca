/** How far a case has come, and what is best done next, from the facts alone. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FACTS, type Fact } from "./fact.ts";
import type { Need } from "./need.ts";
import { bound, shown } from "./playbook.ts";
import { SIGNS } from "./sign.ts";
import { readHandbook } from "./playbooks.handbook.ts";
import { type Step, walk } from "./step.ts";

const need = (fact: Fact, ...unless: Fact[]): Need => ({ fact, unless });
const step = (id: string, ...needs: Need[]): Step => ({
  id,
  name: id,
  does: `does ${id}`,
  asks: [`What of ${id}?`],
  needs,
  phases: ["solve"],
  clocks: [],
  skip: null,
  guards: [],
  answers: [],
});
const playbook = {
  steps: [
    step("listen", need("heard"), need("triaged")),
    step("offer", need("offer_made", "nothing_owed"), need("offer_answered", "nothing_owed")),
    step("plan", need("preventive_planned", "not_at_fault")),
  ],
};

const heard: Fact[] = ["heard", "triaged"];
test.each`
  facts                                             | states                 | next                          | why
  ${[]}                                             | ${"now, ahead, ahead"} | ${"listen: heard"}            | ${"listening comes first"}
  ${["heard"]}                                      | ${"now, ahead, ahead"} | ${"listen: triaged"}          | ${"a step wants all of its needs"}
  ${heard}                                          | ${"done, now, ahead"}  | ${"offer: offer_made"}        | ${"then the next"}
  ${[...heard, "offer_made"]}                       | ${"done, now, ahead"}  | ${"plan: preventive_planned"} | ${"while the customer thinks, we can plan"}
  ${[...heard, "offer_made", "preventive_planned"]} | ${"done, now, done"}   | ${"offer: offer_answered"}    | ${"all of ours is done: we wait"}
  ${[...heard, "nothing_owed"]}                     | ${"done, done, now"}   | ${"plan: preventive_planned"} | ${"nothing owed, nothing to offer"}
  ${["preventive_planned"]}                         | ${"now, ahead, done"}  | ${"listen: heard"}            | ${"a later step may be done first"}
  ${[...heard, "nothing_owed", "not_at_fault"]}     | ${"done, done, done"}  | ${null}                       | ${"nothing is left"}
`("$facts: $states, next $next ($why)", ({ facts, states, next }) => {
  const walked = walk(playbook, new Set(facts as Fact[]));
  expect(walked.steps.map(({ state }) => state).join(", ")).toBe(states);
  const [at, lacks] = (next ?? "").split(": ");
  expect(walked.next).toEqual(next && { step: at, says: FACTS[lacks as Fact].lacks });
});

test("a need that another fact made needless shows that fact instead", () => {
  const [, offer] = walk(playbook, new Set<Fact>(["nothing_owed"])).steps;
  expect(offer?.evidence).toEqual([
    { fact: "offer_made", says: FACTS.nothing_owed.says, there: true },
    { fact: "offer_answered", says: FACTS.nothing_owed.says, there: true },
  ]);
  const [listen] = walk(playbook, new Set<Fact>()).steps;
  expect(listen?.evidence[0]).toEqual({ fact: "heard", says: FACTS.heard.says, there: false });
});

test("every fact says what it means, and what would bring it about", () => {
  for (const { means, says, lacks } of Object.values(FACTS)) {
    expect(means).toMatch(/^[A-Z].+\.$/);
    expect(says).toMatch(/^[A-Z].+[^.]$/);
    expect(lacks).toMatch(/^[A-Z].+\.$/);
  }
});

test("the managers' table of facts is this one", () => {
  const page = readFileSync("docs/handbook.md", "utf8");
  const rows = page.split("\n").filter((line) => /^\| `\w+` \| .* \| (us|customer) \|$/.test(line));
  expect(rows).toEqual(
    Object.entries(FACTS).map(([name, { means, from }]) => `| \`${name}\` | ${means} | ${from} |`),
  );
});

const { sheets, frame } = readHandbook("handbook");
const playbooks = sheets.map((sheet) => bound(sheet, frame));
const fiveSteps = playbooks.find(({ id }) => id === "five-steps");
if (!fiveSteps) throw new Error("the handbook has lost its five steps");

test("the five steps stand in their order, after answering and listening", () => {
  expect(fiveSteps.steps.map(({ id }) => id)).toEqual([
    "acknowledge",
    "listen",
    "apologise",
    "own",
    "compensate",
    "plan",
    "follow_up",
  ]);
  expect(
    fiveSteps.steps.flatMap(({ answers }) => answers.filter((each) => each[0] === "A")),
  ).toEqual(["A1", "A2", "A3", "A4", "A5"]);
});

test.each(playbooks.map((each) => [each.id, each] as const))(
  "%s: listens before it offers, and with every fact there it is walked to its end",
  (_, each) => {
    const asks = (fact: Fact) =>
      each.steps.findIndex(({ needs }) => needs.some((one) => one.fact === fact));
    expect(asks("heard")).toBeGreaterThanOrEqual(0);
    expect(asks("heard")).toBeLessThan(asks("offer_made"));
    expect(walk(each, new Set(SIGNS)).next).toBeNull();
    expect(walk(each, new Set()).steps.map(({ state }) => state)).toEqual(
      each.steps.map((__, place) => (place === 0 ? "now" : "ahead")),
    );
  },
);

test("a colleague reads the clock of a step in words", () => {
  expect(shown(fiveSteps).steps[0]).toMatchObject({
    id: "acknowledge",
    needs: [{ fact: "acknowledged", says: FACTS.acknowledged.says, unless: [] }],
    clocks: [
      {
        name: "First answer",
        within:
          "1 business hour if critical, 2 business hours if severe, otherwise 4 business hours",
      },
    ],
  });
  expect(shown(fiveSteps).letters).toMatchObject({
    apology: ["regret", "responsibility", "empathy"],
  });
});
