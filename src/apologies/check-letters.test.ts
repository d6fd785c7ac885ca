import { check, sameness } from "@amends/sincerity";
import { expect, test } from "vitest";
import { ana, house } from "../../test/writing.ts";
import { checkLetters } from "./check-letters.ts";
import { LetterCheck } from "./checks.contract.ts";

const HOLLOW = "We are sorry if you were disappointed. I will call you tomorrow.";

test("each letter is read under its name, or its place, in order", async () => {
  const letters = [
    { id: "a", text: HOLLOW },
    { text: HOLLOW, today: "2026-05-06" },
  ];
  const checked = await checkLetters(house().needs, { letters, by: ana });
  if (!checked.ok) throw new Error(checked.refusal.code);
  expect(checked.value.map(({ id, verdict }) => [id, verdict])).toEqual([
    ["a", "stop"],
    ["2", "stop"],
  ]);
  expect(checked.value[1]?.commitments[0]?.due).toBe("2026-05-07");
});

test("without a day, tomorrow is the house's tomorrow", async () => {
  const { needs } = house();
  const checked = await checkLetters(needs, { letters: [{ text: HOLLOW }], by: ana });
  const today = needs.now().slice(0, 10);
  const due = checked.ok ? (checked.value[0]?.commitments[0]?.due ?? "") : "";
  expect(due > today).toBe(true);
});

test("what a playbook demands of such a letter and it lacks is an error", async () => {
  const { needs } = house();
  const [playbook = ""] = await needs.playbooks.ids();
  const lacks = async (stance?: "apology" | "acknowledgement") => {
    const letters = [{ text: "I am sorry.", playbook, stance }];
    const checked = await checkLetters(needs, { letters, by: ana });
    const missing = checked.ok ? (checked.value[0]?.missing ?? []) : [];
    return missing.filter(({ level }) => level === "error").map(({ element }) => element);
  };
  const demanded = (await needs.playbooks.get(playbook))?.letters.apology ?? [];
  expect(await lacks()).toEqual(expect.arrayContaining(demanded.filter((it) => it !== "regret")));
  expect((await lacks("acknowledgement")).length).toBeLessThan((await lacks()).length);
});

test("a playbook that isn't there is refused, with those that are", async () => {
  const letters = [{ text: HOLLOW }, { text: HOLLOW, playbook: "six-steps" }];
  const checked = await checkLetters(house().needs, { letters, by: ana });
  expect(checked).toMatchObject({
    ok: false,
    refusal: { code: "no_playbook", because: expect.stringContaining("six-steps") },
  });
});

test("what was sent before is said when it is asked for, this customer's own apart", async () => {
  const { needs, earlier } = house();
  const text = "We packed your lamp without its inner carton, and so the glass screen cracked.";
  earlier.add({ id: "sent", text, customerId: "maria", sentAt: "2026-11-01" });
  const letters = [
    { text },
    { text, sentBefore: true },
    { text, sentBefore: true, customerId: "maria" },
  ];
  const checked = await checkLetters(needs, { letters, by: ana });
  if (!checked.ok) throw new Error(checked.refusal.code);
  const [unasked, anybody, hers] = checked.value.map((one) => one.sameness);
  expect(unasked).toBeUndefined();
  expect(anybody).toMatchObject({ passages: [{ times: 1 }], sameCustomer: { letters: 0 } });
  expect(hers?.sameCustomer).toMatchObject({ letters: 1, lastSentAt: "2026-11-01" });
  expect(hers?.advice[0]?.says).toContain("this customer");
});

test("the door tells everything that a reading says", () => {
  const reading = check({
    text: HOLLOW,
    complaint: "My lamp came broken.",
    today: "2026-05-06",
    sameness: sameness().like(HOLLOW),
  });
  expect(Object.keys(LetterCheck.shape).toSorted()).toEqual(["id", ...Object.keys(reading)].sort());
});
