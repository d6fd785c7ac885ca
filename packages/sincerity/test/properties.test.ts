/** What holds for any text whatever. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { check, ELEMENTS, type ElementId, STANCES } from "../src/index.ts";
import { score } from "../src/score.ts";

const WORDS =
  "sorry if you feel we our fault any inconvenience but will refund by Friday tomorrow within 3 days please [Name] £20 . , \n\n ’ “ — 🙂 e.g. don't a@b.co https://x.y/z ____ {{ Dear thank apologise mistake was".split(
    " ",
  );
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join(" ")),
);
const today = fc.option(fc.constantFrom("2026-02-28", "2027-12-31", "nonsense"), {
  nil: undefined,
});

test("any text gets a reading whose every place quotes it", () => {
  fc.assert(
    fc.property(text, text, today, (letter, complaint, day) => {
      const reading = check({ text: letter, complaint, ...(day ? { today: day } : {}) });
      const places = [
        ...Object.values(reading.elements).flat(),
        ...reading.faults,
        ...reading.commitments,
        ...reading.contradictions,
      ];
      for (const { start, end, quote } of places) {
        expect(letter.slice(start, end)).toBe(quote);
        expect(end).toBeGreaterThan(start);
      }
      for (const { start, end, quote, where } of reading.points) {
        expect(complaint.slice(start, end)).toBe(quote);
        if (where) expect(letter.slice(where.start, where.end)).toBe(where.quote);
      }
      for (const { against } of reading.contradictions)
        if (against) expect(complaint.slice(against.start, against.end)).toBe(against.quote);
      for (const { due } of reading.commitments) if (due) expect(due).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(reading.score).toBeGreaterThanOrEqual(0);
      expect(reading.score).toBeLessThanOrEqual(100);
    }),
    { numRuns: 400 },
  );
});

test("the same letter always gets the same reading", () => {
  fc.assert(
    fc.property(text, (letter) => {
      expect(check({ text: letter })).toEqual(check({ text: letter }));
    }),
  );
});

test("an error stops a letter, and nothing else does", () => {
  fc.assert(
    fc.property(text, fc.subarray([...ELEMENTS]), (letter, required) => {
      const { faults, missing, verdict } = check({ text: letter, required });
      const grave = [...faults, ...missing].some(({ level }) => level === "error");
      expect(verdict === "stop").toBe(grave);
    }),
  );
});

test("an element more never lowers the score", () => {
  const held = fc.subarray([...ELEMENTS]);
  fc.assert(
    fc.property(fc.constantFrom(...STANCES), held, fc.constantFrom(...ELEMENTS), (as, had, one) => {
      expect(score(as, [...had, one])).toBeGreaterThanOrEqual(score(as, had));
    }),
  );
});

const SAID: Readonly<Record<ElementId, string>> = {
  regret: "I am sorry.",
  specifics: "Your parcel was lost for nine days.",
  responsibility: "This was our fault.",
  empathy: "I understand how upsetting this was.",
  explanation: "It happened because the label tore.",
  repair: "We have replaced the lamp.",
  compensation: "I have added a £20 voucher.",
  prevention: "We have retrained the night team.",
  followup: "I will call you on Tuesday.",
  invitation: "Reply to me here.",
  gratitude: "Thank you for telling me.",
  forgiveness: "I hope that you can forgive us.",
};

test("a sentence that adds an element never lowers the score of the letter", () => {
  const some = fc.subarray([...ELEMENTS]);
  fc.assert(
    fc.property(some, fc.constantFrom(...ELEMENTS), (had, one) => {
      const letter = had.map((element) => SAID[element]).join(" ");
      const more = `${letter} ${SAID[one]}`;
      const before = check({ text: letter, stance: "apology" });
      const after = check({ text: more, stance: "apology" });
      expect(after.elements).toHaveProperty(one);
      expect(after.score).toBeGreaterThanOrEqual(before.score);
    }),
  );
});
