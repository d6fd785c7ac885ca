/** Where a missing fact is brought about, and what a closed lid says. */
import { describe, expect, test } from "vitest";
import type { CaseView } from "../api/shapes.ts";
import { isPart, nextPlace, placeOf, standingOf } from "./parts.ts";

const now = Date.parse("2026-11-22T12:00:00.000Z");
const view = (part: object): CaseView =>
  ({
    case: { severity: null, failure: null, stance: "not_yet_known" },
    listening: null,
    offers: [],
    awards: [],
    actions: [],
    commitments: [],
    followUps: [],
    card: [],
    history: [],
    timeline: [],
    tasks: [],
    steps: [],
    playbook: { steps: [] },
    next: null,
    ...part,
  }) as unknown as CaseView;

test.each`
  fact                    | place          | why
  ${"heard"}              | ${"listening"} | ${"listening is noted there"}
  ${"apology_sent"}       | ${"letter"}    | ${"only a letter brings it about"}
  ${"a fact of tomorrow"} | ${"letter"}    | ${"an unknown fact is most likely said in a letter"}
`("$fact leads to $place: $why", ({ fact, place }) => {
  expect(placeOf(fact)).toBe(place);
});

describe("the next thing to do", () => {
  const steps = [
    { id: "listen", evidence: [{ there: true }, { there: false }] },
    { id: "plan", evidence: [{ there: false }] },
  ];
  const playbook = {
    steps: [
      { id: "listen", needs: [{ fact: "heard" }, { fact: "triaged" }] },
      { id: "plan", needs: [{ fact: "preventive_planned" }] },
    ],
  };
  test.each`
    next                   | place       | why
    ${null}                | ${null}     | ${"nothing is left to do"}
    ${{ step: "listen" }}  | ${"triage"} | ${"the first need of the step that is missing"}
    ${{ step: "plan" }}    | ${"plan"}   | ${"the desk may name a later step that we can do ourselves"}
    ${{ step: "unheard" }} | ${null}     | ${"a step of another playbook"}
  `("$place: $why", ({ next, place }) => {
    expect(nextPlace(view({ steps, playbook, next }))).toBe(place);
  });
  test("whoever said that it is not enough comes before any step", () => {
    const waits = view({ steps, playbook, next: steps[1], tasks: [{ id: "answer_shortfall" }] });
    expect(nextPlace(waits)).toBe("offer");
  });
});

describe("a lid", () => {
  test.each`
    part           | facts                                                                   | says                               | tone       | why
    ${"triage"}    | ${{}}                                                                   | ${"not judged yet"}                | ${"plain"} | ${"nobody looked"}
    ${"listening"} | ${{ listening: { right: false } }}                                      | ${"they corrected us"}             | ${"late"}  | ${"it would do harm to go on"}
    ${"listening"} | ${{ listening: { right: true } }}                                       | ${"they say it is right"}          | ${"kept"}  | ${"the customer agreed"}
    ${"offer"}     | ${{ offers: [{ state: "accepted" }], awards: [{ state: "pledged" }] }}  | ${"1 still to deliver"}            | ${"gold"}  | ${"accepted is not yet delivered"}
    ${"offer"}     | ${{ offers: [{ state: "withdrawn" }] }}                                 | ${"none proposed"}                 | ${"plain"} | ${"what was withdrawn is gone"}
    ${"offer"}     | ${{ offers: [{ state: "made" }], tasks: [{ id: "answer_shortfall" }] }} | ${"not enough, they say"}          | ${"late"}  | ${"somebody waits for a person"}
    ${"promises"}  | ${{ commitments: [{ state: "open", dueOn: "2026-11-20" }] }}            | ${"1 open, late since Fri 20 Nov"} | ${"late"}  | ${"its day is over"}
    ${"promises"}  | ${{ commitments: [{ state: "kept", dueOn: "2026-11-20" }] }}            | ${"none open"}                     | ${"kept"}  | ${"a kept promise is not late"}
    ${"follow-up"} | ${{ followUps: [{ state: "answered", verdict: "partly" }] }}            | ${"partly put right"}              | ${"gold"}  | ${"the customer's own verdict"}
    ${"card"}      | ${{ card: [{ grade: "good" }, { grade: "missed" }] }}                   | ${"1 of 2 good, 1 missed"}         | ${"late"}  | ${"a miss is said"}
  `("$part says “$says”: $why", ({ part, facts, says, tone }) => {
    expect(standingOf(part, view(facts), now)).toMatchObject({ says, tone });
  });
});

test("an address may name a part that never was", () => {
  expect(isPart("offer")).toBe(true);
  expect(isPart("toString")).toBe(false);
  expect(isPart(undefined)).toBe(false);
});
