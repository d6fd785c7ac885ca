/** The house's gates: what each deed waits for, in the handbook as it ships. */
import { describe, expect, test } from "vitest";
import { FACTS, type Fact } from "./fact.ts";
import { passes } from "./gate.ts";
import { bound } from "./playbook.ts";
import { wordsOf } from "./sign.ts";
import { readHandbook } from "./playbooks.handbook.ts";

const { sheets, frame } = readHandbook("handbook");
const playbooks = sheets.map((sheet) => bound(sheet, frame));
const [playbook] = playbooks.filter(({ id }) => id === "five-steps");
if (!playbook) throw new Error("the handbook has lost its five steps");

const ready: Fact[] = [
  "apology_sent",
  "commitments_settled",
  "awards_settled",
  "shortfall_answered",
  "preventive_planned",
  "actions_done",
  "follow_up_answered",
  "debrief_held",
  "staff_told",
];
const without = (...gone: Fact[]) => ready.filter((fact) => !gone.includes(fact as Fact));

describe("a gate", () => {
  test.each`
    deed                | letter               | facts                                                      | code                    | unmet                                               | why
    ${"propose_offer"}  | ${undefined}         | ${["heard", "triaged"]}                                    | ${null}                 | ${[]}                                               | ${"listened and judged"}
    ${"propose_offer"}  | ${undefined}         | ${["triaged"]}                                             | ${"listen_first"}       | ${["heard"]}                                        | ${"B2: listening comes before a solution"}
    ${"propose_offer"}  | ${undefined}         | ${["heard"]}                                               | ${"triage_first"}       | ${["triaged"]}                                      | ${"severity decides what is fair"}
    ${"propose_offer"}  | ${undefined}         | ${[]}                                                      | ${"listen_first"}       | ${["heard", "triaged"]}                             | ${"all that is missing, at once"}
    ${"send_letter"}    | ${"apology"}         | ${["stance_known", "legally_clear"]}                       | ${null}                 | ${[]}                                               | ${"we know what we are sorry for"}
    ${"send_letter"}    | ${"apology"}         | ${["stance_known"]}                                        | ${"legal_review_first"} | ${["legally_clear"]}                                | ${"D3: somebody fears what it may mean in court"}
    ${"approve_letter"} | ${"apology"}         | ${["stance_known"]}                                        | ${null}                 | ${[]}                                               | ${"whoever reviews it may see it approved"}
    ${"send_letter"}    | ${"apology"}         | ${["legally_clear"]}                                       | ${"stance_first"}       | ${["stance_known"]}                                 | ${"D1: is there reason to be sorry?"}
    ${"approve_letter"} | ${"decision_stands"} | ${["stance_known"]}                                        | ${"second_look_first"}  | ${["looked_twice"]}                                 | ${"D2: two pairs of eyes see more"}
    ${"approve_letter"} | ${"decision_stands"} | ${["looked_twice"]}                                        | ${"stance_first"}       | ${["stance_known"]}                                 | ${"D2: nor may we decline unseen"}
    ${"approve_letter"} | ${undefined}         | ${["looked_twice"]}                                        | ${"stance_first"}       | ${["stance_known"]}                                 | ${"a letter of unknown kind meets every gate"}
    ${"send_letter"}    | ${"update"}          | ${["legally_clear"]}                                       | ${null}                 | ${[]}                                               | ${"news may leave at any time"}
    ${"approve_letter"} | ${"acknowledgement"} | ${[]}                                                      | ${null}                 | ${[]}                                               | ${"B1: the first word never waits"}
    ${"send_letter"}    | ${"acknowledgement"} | ${[]}                                                      | ${null}                 | ${[]}                                               | ${"B1: the first word never waits"}
    ${"close_case"}     | ${undefined}         | ${ready}                                                   | ${null}                 | ${[]}                                               | ${"everything is settled"}
    ${"close_case"}     | ${undefined}         | ${without("commitments_settled")}                          | ${"not_ready_to_close"} | ${["commitments_settled"]}                          | ${"E1: a promise is open"}
    ${"close_case"}     | ${undefined}         | ${without("awards_settled")}                               | ${"not_ready_to_close"} | ${["awards_settled"]}                               | ${"E1: a remedy is open"}
    ${"close_case"}     | ${undefined}         | ${[...without("awards_settled"), "nothing_owed"]}          | ${null}                 | ${[]}                                               | ${"none is a choice with a reason"}
    ${"close_case"}     | ${undefined}         | ${without("shortfall_answered")}                           | ${"not_ready_to_close"} | ${["shortfall_answered"]}                           | ${"B4: they said that it is not enough, and wait"}
    ${"close_case"}     | ${undefined}         | ${without("preventive_planned")}                           | ${"not_ready_to_close"} | ${["preventive_planned"]}                           | ${"A4: nothing will change"}
    ${"close_case"}     | ${undefined}         | ${[...without("preventive_planned"), "not_at_fault"]}      | ${null}                 | ${[]}                                               | ${"where we did nothing wrong, nothing need change"}
    ${"close_case"}     | ${undefined}         | ${without("follow_up_answered", "staff_told")}             | ${"not_ready_to_close"} | ${["follow_up_answered", "staff_told"]}             | ${"A5 and B7: nobody asked, nobody was told"}
    ${"close_case"}     | ${undefined}         | ${without("actions_done", "debrief_held", "apology_sent")} | ${"not_ready_to_close"} | ${["apology_sent", "actions_done", "debrief_held"]} | ${"in the order of the sheet"}
  `("$deed $letter: $code $unmet ($why)", ({ deed, letter, facts, code, unmet }) => {
    const outcome = passes(playbook, deed, new Set(facts as Fact[]), letter);
    if (code === null) return expect(outcome).toEqual({ ok: true, value: deed });
    const said = (unmet as Fact[]).map((fact) => ({ code: fact, because: FACTS[fact].lacks }));
    return expect(outcome).toMatchObject({ ok: false, refusal: { code, unmet: said } });
  });
});

test.each(
  playbooks.flatMap(({ id, gates }) => gates.map((gate) => [id, gate.code, gate] as const)),
)(
  "%s, %s: says in full sentences what is so and what would open it",
  (_, __, { because, needs }) => {
    expect(because).toMatch(/^[A-Z].+\.$/);
    expect(needs.every(({ fact }) => wordsOf(fact).lacks.length > 0)).toBe(true);
  },
);
