/** A complaint in parts is the complaint again, whatever its points. */
import { check } from "@amends/sincerity";
import fc from "fast-check";
import { expect, test } from "vitest";
import { partsOf } from "./parts.ts";

const COMPLAINT = "My lamp came with a cracked screen.\nI waited nine days. I want my money back.";
const { points } = check({
  text: "Dear Maria, the cracked screen is our mistake.",
  complaint: COMPLAINT,
});

test("points stand apart, and what is spoken to is told from what isn't", () => {
  const shown = partsOf(COMPLAINT, points).map(({ words, point }) => [words, point?.spoken]);
  expect(shown[0]).toEqual([expect.stringContaining("cracked screen"), true]);
  expect(shown.filter(([, spoken]) => spoken === false).length).toBeGreaterThan(0);
});

test("nothing of the text is lost or doubled, even where points overlap or lie outside", () => {
  const place = fc.nat({ max: COMPLAINT.length + 5 });
  const anywhere = fc.array(fc.tuple(place, place), { maxLength: 6 });
  fc.assert(
    fc.property(anywhere, (places) => {
      const some = places.map(([one, other]) => ({
        ...(points[0] as (typeof points)[number]),
        start: Math.min(one, other),
        end: Math.max(one, other),
      }));
      expect(
        partsOf(COMPLAINT, some)
          .map(({ words }) => words)
          .join(""),
      ).toBe(COMPLAINT);
    }),
  );
});
