/** A first guess at the currency, from the browser's languages. */
import { expect, test } from "vitest";
import { currencyOf, timeZones } from "./places.ts";

test.each`
  languages             | currency | why
  ${["de-CH", "en-US"]} | ${"CHF"} | ${"the region counts, not the language"}
  ${["de"]}             | ${"EUR"} | ${"German alone is most likely Germany"}
  ${["en"]}             | ${"USD"} | ${"English alone is most likely the United States"}
  ${["eo", "da-DK"]}    | ${"DKK"} | ${"the first that names a known region"}
  ${["en-GB@posix"]}    | ${"GBP"} | ${"a system's own ending is no matter"}
  ${["?", "sv-SE"]}     | ${"SEK"} | ${"what is no language is passed over"}
  ${[]}                 | ${"EUR"} | ${"nothing is known, one picks"}
`("$languages pay in $currency: $why", ({ languages, currency }) => {
  expect(currencyOf(languages)).toBe(currency);
});

test("one's own time zone is in the list, and once", () => {
  const zones = timeZones("Europe/Berlin").map(([zone]) => zone);
  expect(zones.filter((zone) => zone === "Europe/Berlin")).toHaveLength(1);
  expect(timeZones("Etc/Elsewhere").map(([zone]) => zone)).toContain("Etc/Elsewhere");
});
