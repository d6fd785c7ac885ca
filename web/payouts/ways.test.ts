import { expect, test } from "vitest";
import { carriedSays, currenciesIn } from "./ways.ts";

test("says what a way carries, each kind once", () => {
  const carries = [
    { kind: "refund", currency: "EUR" },
    { kind: "refund", currency: "USD" },
    { kind: "free_service", currency: "EUR" },
  ] as const;
  expect(carriedSays([...carries])).toBe("refund in EUR and USD, free service in EUR");
});

test.each`
  typed         | read              | why
  ${"eur, usd"} | ${["EUR", "USD"]} | ${"as one types them"}
  ${"EUR EUR"}  | ${["EUR"]}        | ${"each once"}
  ${"euro"}     | ${[]}             | ${"no code of a currency"}
  ${""}         | ${[]}             | ${"none"}
`("$typed: $why", ({ typed, read }) => {
  expect(currenciesIn(typed)).toEqual(read);
});
