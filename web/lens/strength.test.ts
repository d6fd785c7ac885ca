/** When a letter holds something firmly, weakly, or not at all. */
import { check } from "@amends/sincerity";
import { expect, test } from "vitest";
import { chipsOf } from "./strength.ts";

const strengths = (text: string) =>
  Object.fromEntries(
    chipsOf(check({ text, stance: "apology", today: "2026-05-06" })).map((chip) => [
      chip.element,
      chip.strength,
    ]),
  );

test.each`
  text                                                                   | element             | strength     | why
  ${"We are sorry that the lamp came broken. That was our mistake."}     | ${"regret"}         | ${"present"} | ${"nothing stands on it"}
  ${"We are sorry if the lamp came broken."}                             | ${"regret"}         | ${"weak"}    | ${"an if stands on the very words"}
  ${"We are sorry if it hurt. I am sorry that we sent a broken lamp."}   | ${"regret"}         | ${"present"} | ${"said a second time, without"}
  ${"Thank you for your call. The lamp came broken."}                    | ${"regret"}         | ${"missing"} | ${"an apology without sorry"}
  ${"We are sorry that the lamp came broken. Please rest assured of it"} | ${"regret"}         | ${"present"} | ${"the fault stands elsewhere"}
  ${"I am sorry. It was our mistake that the lamp came broken."}         | ${"responsibility"} | ${"present"} | ${"owned in the first person"}
`("$element is $strength in “$text”: $why", ({ text, element, strength }) => {
  expect(strengths(text)[element]).toBe(strength);
});

test("a weak element says which fault makes it so; advice weakens nothing", () => {
  const reading = check({ text: "We are sorry if the lamp came broken.", stance: "apology" });
  const [regret] = chipsOf(reading);
  expect(regret?.fault?.id).toBe("conditional");
  const milder = reading.faults.map((fault) => ({ ...fault, level: "note" as const }));
  expect(chipsOf({ ...reading, faults: milder })[0]).toMatchObject({
    strength: "present",
    fault: null,
  });
});

test("what nobody misses is no chip: a first word needn't offer anything", () => {
  const shown = chipsOf(check({ text: "Thank you for telling us.", stance: "acknowledgement" }));
  expect(shown.map(({ element }) => element)).not.toContain("compensation");
});
