import { expect, test } from "vitest";
import type { Book } from "./Balance.tsx";
import { sheetOf } from "./sheet.ts";

const sums = {
  pledgedMinor: 10_050,
  givenMinor: 6_000,
  withdrawnMinor: 0,
  issuedMinor: 0,
  redeemedMinor: 0,
  expiredMinor: 0,
  reversedMinor: 0,
  owedMinor: 4_050,
  vouchersMinor: 0,
  costMinor: 10_050,
};
const book: Book = {
  ...sums,
  currency: "EUR",
  sources: { goodwill: sums, statutory: { ...sums, pledgedMinor: 0 } },
  entries: 3,
  balanced: true,
};

test("a line for each source of each currency, in whole money", () => {
  const [head, all, law] = sheetOf([book], { incident: "", until: "2026-11-30" }).split("\r\n");
  expect(head).toMatch(/^incident,until the end of,currency,source,pledged,given,/);
  expect(all).toBe(",2026-11-30,EUR,all,100.50,60,0,40.50,0,0,100.50");
  expect(law).toMatch(/^,2026-11-30,EUR,by law,0,/);
});

test.each`
  title                        | shown                            | why
  ${'The "green" oven, twice'} | ${'"The ""green"" oven, twice"'} | ${"commas and quotes stay inside"}
  ${"=HYPERLINK(1)"}           | ${"'=HYPERLINK(1)"}              | ${"a title is no formula"}
`("$title: $why", ({ title, shown }) => {
  expect(sheetOf([book], { incident: title, until: "" }).split("\r\n")[1]).toContain(shown);
});
