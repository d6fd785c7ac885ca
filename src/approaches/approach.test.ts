import { expect, test } from "vitest";
import { moment } from "../words/moment.ts";
import { type Circumstances, weigh } from "./approach.ts";

const NOW = moment("2026-11-30T10:00:00Z");
const CAP = { most: 2, days: 10 };
const maria = { name: "Maria", email: "maria@customer.example", contact: "welcome" } as const;
const plain: Circumstances = {
  customer: maria,
  quiet: false,
  bounced: false,
  lately: [],
  ahead: 0,
};
const on = (...days: number[]) =>
  days.map((day) => moment(`2026-11-${String(day).padStart(2, "0")}T10:00:00Z`));

test.each`
  but                                                | code                  | why
  ${{ customer: { ...maria, erasedAt: NOW } }}       | ${"erased"}           | ${"nothing is known of them any more"}
  ${{ customer: { ...maria, contact: "unwanted" } }} | ${"contact_unwanted"} | ${"they want no letter of any kind"}
  ${{ customer: { ...maria, email: null } }}         | ${"no_address"}       | ${"there is no way"}
  ${{ quiet: true }}                                 | ${"quiet"}            | ${"they asked the desk to be still"}
  ${{ bounced: true }}                               | ${"bounced"}          | ${"it would come back again"}
  ${{ quiet: true, lately: on(25, 26, 27) }}         | ${"quiet"}            | ${"waiting would not make it welcome"}
`("not at all, $code, because $why", ({ but, code }) => {
  expect(weigh({ ...plain, ...but }, CAP, NOW)).toMatchObject({ may: "not", code });
});

test.each`
  lately            | ahead | from                          | why
  ${on()}           | ${0}  | ${null}                       | ${"nothing was written"}
  ${on(25)}         | ${0}  | ${null}                       | ${"one place is left"}
  ${on(22, 25)}     | ${0}  | ${"2026-12-02T10:00:00.000Z"} | ${"the older of the two has to pass"}
  ${on(25, 22)}     | ${0}  | ${"2026-12-02T10:00:00.000Z"} | ${"in whatever order they are told"}
  ${on(22, 25, 28)} | ${0}  | ${"2026-12-05T10:00:00.000Z"} | ${"of three, two have to pass"}
  ${on(20, 25)}     | ${0}  | ${null}                       | ${"ten days to the minute are past"}
  ${on(25)}         | ${1}  | ${"2026-12-05T10:00:00.000Z"} | ${"the last place is for what matters more"}
  ${on()}           | ${1}  | ${null}                       | ${"there is a place for both"}
  ${on()}           | ${2}  | ${"2026-12-10T10:00:00.000Z"} | ${"both places are for what matters more"}
`("after $lately with $ahead ahead: from $from, because $why", ({ lately, ahead, from }) => {
  const weighed = weigh({ ...plain, lately, ahead }, CAP, NOW);
  expect(weighed.may === "later" ? weighed.from : null).toBe(from);
});
