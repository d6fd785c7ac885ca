/** What holds for every text: a hearing, places inside it, and harm that only grows. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { EVEN, growth } from "../../../test/growth.ts";
import { hear } from "../src/index.ts";
import { FAMILIES } from "../src/rules.generated.ts";

const said = FAMILIES.flatMap(({ groups }) =>
  groups.flatMap(({ words }) => words.map((word) => word.replace(/[*?]|\.\. |\|\S+/g, ""))),
);
const marks = fc.constantFrom(" ", " ", " ", ". ", ", ", "! ", "?! ", "\n", " not ", " very ");
/** Texts made of what the families listen for, among any other characters. */
const complaint = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...said), fc.string({ maxLength: 12 })), marks), {
    maxLength: 40,
  })
  .map((parts) => parts.flat().join(""));

test("every place lies inside the text and quotes it", () => {
  fc.assert(
    fc.property(complaint, (text) => {
      const { harm, upset, urgent, failed, cost, asks, when } = hear(text);
      const all = [harm.because, upset.because, urgent, failed, cost, asks, when].flat();
      for (const { spans } of all) {
        expect(spans.length).toBeGreaterThan(0);
        for (const { start, end, quote } of spans) {
          expect(end).toBeGreaterThan(start);
          expect(quote).toBe(text.slice(start, end));
        }
      }
    }),
  );
});

test("levels stay between 0 and 4, whatever is written", () => {
  fc.assert(
    fc.property(fc.oneof(complaint, fc.string({ unit: "binary" })), (text) => {
      for (const { level } of [hear(text).harm, hear(text).upset]) {
        expect(level).toBeGreaterThanOrEqual(0);
        expect(level).toBeLessThanOrEqual(4);
      }
    }),
  );
});

test("to add that someone was hurt never lowers the harm, and makes it urgent", () => {
  fc.assert(
    fc.property(complaint, (text) => {
      const more = hear(`${text}\nSomeone was hurt.`);
      expect(more.harm.level).toBeGreaterThanOrEqual(hear(text).harm.level);
      expect(more.urgent.map(({ kind }) => kind)).toContain("safety");
    }),
  );
});

test("the same text gets the same hearing", () => {
  fc.assert(
    fc.property(complaint, (text) => {
      expect(hear(text)).toEqual(hear(text));
    }),
  );
});

test("eight times the text is about eight times the work, no more", () => {
  const text = "The heater was not working again, nobody rang, and my son was very cold. ";
  expect(growth((times) => hear(text.repeat(times)), 250)).toBeLessThan(EVEN);
});
