/** Every tariff of the handbook at the minutes, metres, days and cents where it turns. */
import { expect, test } from "vitest";
import { reckon } from "./due.ts";
import { readTariffs } from "./entitlements.handbook.ts";
import type { Facts } from "./tariff.ts";

const tariffs = readTariffs("handbook");

/** In whole coins, or the code of the refusal. */
function owed(id: string, facts: Facts, on = "2026-11-02"): number | string {
  const tariff = tariffs.find((each) => each.id === id);
  if (!tariff) throw new Error(`no tariff ${id}`);
  const due = reckon(tariff, facts, on);
  return due.ok ? due.value.amountMinor / 100 : due.refusal.code;
}

const late = { kind: "delayed", extraordinary: false, within_eu: false };
const denied = { kind: "denied", within_eu: false, rerouted: true };
const gone = { kind: "cancelled", extraordinary: false, within_eu: false, close: false };

test.each`
  facts                                                                 | eu     | uk     | why
  ${{ ...late, distance: 1500, late: 179 }}                             | ${0}   | ${0}   | ${"2:59 is not three hours"}
  ${{ ...late, distance: 1500, late: 180 }}                             | ${250} | ${220} | ${"3:00 is"}
  ${{ ...late, distance: 1500.1, late: 180 }}                           | ${400} | ${350} | ${"beyond 1,500 km"}
  ${{ ...late, distance: 3500, late: 180 }}                             | ${400} | ${350} | ${"3,500 km are still the middle"}
  ${{ ...late, distance: 3500.1, late: 239 }}                           | ${300} | ${260} | ${"beyond 3,500 km, 3:59: half"}
  ${{ ...late, distance: 3500.1, late: 240 }}                           | ${600} | ${520} | ${"beyond 3,500 km, 4:00: whole"}
  ${{ ...late, distance: 9000, late: 600, extraordinary: true }}        | ${0}   | ${0}   | ${"extraordinary circumstances"}
  ${{ ...denied, distance: 1500, delay: 120 }}                          | ${125} | ${110} | ${"re-routed, two hours: half"}
  ${{ ...denied, distance: 1500, delay: 121 }}                          | ${250} | ${220} | ${"re-routed, a minute more: whole"}
  ${{ ...denied, distance: 1500.1, delay: 180 }}                        | ${200} | ${175} | ${"re-routed, three hours: half"}
  ${{ ...denied, distance: 3500, delay: 181 }}                          | ${400} | ${350} | ${"a minute more: whole"}
  ${{ ...denied, distance: 3500.1, delay: 240 }}                        | ${300} | ${260} | ${"re-routed, four hours: half"}
  ${{ ...denied, distance: 3500.1, delay: 241 }}                        | ${600} | ${520} | ${"a minute more: whole"}
  ${{ ...denied, distance: 9000, rerouted: false }}                     | ${600} | ${520} | ${"no other flight taken: whole"}
  ${{ ...gone, distance: 800, notice: 14, rerouted: false }}            | ${0}   | ${0}   | ${"told two weeks before"}
  ${{ ...gone, distance: 800, notice: 13, rerouted: false }}            | ${250} | ${220} | ${"told a day later than that"}
  ${{ ...gone, distance: 800, notice: 3, close: true, rerouted: true }} | ${0}   | ${0}   | ${"re-routed close to the plan"}
`("EU 261 and UK 261: $eu, $uk: $why", ({ facts, eu, uk }) => {
  const { within_eu: _, ...british } = facts;
  expect([owed("eu261", facts), owed("uk261", british)]).toEqual([eu, uk]);
});

test("inside the EU the middle amount is the highest, however far", () => {
  const inside = { ...late, within_eu: true, distance: 4000 };
  expect(owed("eu261", { ...inside, late: 200 })).toBe(400);
  expect(
    owed("eu261", { ...denied, within_eu: true, distance: 4000, delay: 200, rerouted: true }),
  ).toBe(400);
});

test.each`
  id                      | facts                                                                                   | on              | pays          | why
  ${"us-refund"}          | ${{ kind: "delayed", travelled: false, route: "domestic", delay: 179, fare: 30000 }}    | ${"2026-11-02"} | ${0}          | ${"2:59 domestic"}
  ${"us-refund"}          | ${{ kind: "delayed", travelled: false, route: "domestic", delay: 180, fare: 30000 }}    | ${"2026-11-02"} | ${300}        | ${"3:00 domestic"}
  ${"us-refund"}          | ${{ kind: "delayed", travelled: false, route: "international", delay: 359, fare: 100 }} | ${"2026-11-02"} | ${0}          | ${"5:59 international"}
  ${"us-refund"}          | ${{ kind: "delayed", travelled: false, route: "international", delay: 360, fare: 100 }} | ${"2026-11-02"} | ${1}          | ${"6:00 international"}
  ${"us-refund"}          | ${{ kind: "cancelled", travelled: true, fare: 30000 }}                                  | ${"2026-11-02"} | ${0}          | ${"who travelled has no refund"}
  ${"us-refund"}          | ${{ kind: "cancelled", travelled: false, fare: 30000 }}                                 | ${"2024-10-27"} | ${"no_table"} | ${"the day before the rule"}
  ${"us-refund"}          | ${{ kind: "cancelled", travelled: false, fare: 30000 }}                                 | ${"2024-10-28"} | ${300}        | ${"its first day"}
  ${"us-bag-fee"}         | ${{ route: "domestic", late: 12, fee: 3500 }}                                           | ${"2026-11-02"} | ${0}          | ${"within twelve hours"}
  ${"us-bag-fee"}         | ${{ route: "domestic", late: 12.1, fee: 3500 }}                                         | ${"2026-11-02"} | ${35}         | ${"later"}
  ${"us-bag-fee"}         | ${{ route: "international", flight: 12, late: 15, fee: 3500 }}                          | ${"2026-11-02"} | ${0}          | ${"15 hours after a short flight"}
  ${"us-bag-fee"}         | ${{ route: "international", flight: 12, late: 15.5, fee: 3500 }}                        | ${"2026-11-02"} | ${35}         | ${"later"}
  ${"us-bag-fee"}         | ${{ route: "international", flight: 12.5, late: 30, fee: 3500 }}                        | ${"2026-11-02"} | ${0}          | ${"30 hours after a long one"}
  ${"us-bag-fee"}         | ${{ route: "international", flight: 12.5, late: 31, fee: 3500 }}                        | ${"2026-11-02"} | ${35}         | ${"later"}
  ${"us-extras"}          | ${{ fee: 2999 }}                                                                        | ${"2026-11-02"} | ${29.99}      | ${"what was paid for the extra"}
  ${"us-denied-boarding"} | ${{ route: "domestic", delay: 60, fare: 20000 }}                                        | ${"2026-11-02"} | ${0}          | ${"an hour"}
  ${"us-denied-boarding"} | ${{ route: "domestic", delay: 61, fare: 20000 }}                                        | ${"2026-11-02"} | ${400}        | ${"61 minutes: 200%"}
  ${"us-denied-boarding"} | ${{ route: "domestic", delay: 120, fare: 53750 }}                                       | ${"2026-11-02"} | ${1075}       | ${"the cap is met at 537.50"}
  ${"us-denied-boarding"} | ${{ route: "domestic", delay: 120, fare: 53800 }}                                       | ${"2026-11-02"} | ${1075}       | ${"and bites beyond"}
  ${"us-denied-boarding"} | ${{ route: "domestic", delay: 121, fare: 53750 }}                                       | ${"2026-11-02"} | ${2150}       | ${"121 minutes: 400%, cap met at the same fare"}
  ${"us-denied-boarding"} | ${{ route: "domestic", delay: 121, fare: 53751 }}                                       | ${"2026-11-02"} | ${2150}       | ${"and bites beyond"}
  ${"us-denied-boarding"} | ${{ route: "international", delay: 240, fare: 20000 }}                                  | ${"2026-11-02"} | ${400}        | ${"four hours abroad"}
  ${"us-denied-boarding"} | ${{ route: "international", delay: 241, fare: 20000 }}                                  | ${"2026-11-02"} | ${800}        | ${"a minute more"}
  ${"us-denied-boarding"} | ${{ route: "domestic", delay: 121, fare: 90000 }}                                       | ${"2025-01-21"} | ${1550}       | ${"the day before the caps rose"}
  ${"us-denied-boarding"} | ${{ route: "domestic", delay: 121, fare: 90000 }}                                       | ${"2025-01-22"} | ${2150}       | ${"the day they rose"}
`("$id on $on: $pays: $why", ({ id, facts, on, pays }) => expect(owed(id, facts, on)).toBe(pays));

const appr = { control: "control", notice: 0, refund: false };
test.each`
  facts                                               | large   | small  | why
  ${{ ...appr, delay: 179 }}                          | ${0}    | ${0}   | ${"2:59"}
  ${{ ...appr, delay: 180 }}                          | ${400}  | ${125} | ${"3:00"}
  ${{ ...appr, delay: 359 }}                          | ${400}  | ${125} | ${"5:59"}
  ${{ ...appr, delay: 360 }}                          | ${700}  | ${250} | ${"6:00"}
  ${{ ...appr, delay: 539 }}                          | ${700}  | ${250} | ${"8:59"}
  ${{ ...appr, delay: 540 }}                          | ${1000} | ${500} | ${"9:00"}
  ${{ control: "control", notice: 14, refund: true }} | ${400}  | ${125} | ${"a refund was chosen"}
  ${{ ...appr, notice: 15, delay: 540 }}              | ${0}    | ${0}   | ${"told more than 14 days before"}
  ${{ control: "safety" }}                            | ${0}    | ${0}   | ${"required for safety"}
`("APPR, $why: $large or $small", ({ facts, large, small }) => {
  expect(owed("ca-appr", { ...facts, airline: "large" })).toBe(large);
  expect(owed("ca-appr", { ...facts, airline: "small" })).toBe(small);
});

test.each`
  delay  | dr15   | dr30   | return15 | why
  ${14}  | ${0}   | ${0}   | ${0}     | ${"not yet"}
  ${15}  | ${25}  | ${0}   | ${12.5}  | ${"from 15 where the operator pays it"}
  ${29}  | ${25}  | ${0}   | ${12.5}  | ${"the last minute of it"}
  ${30}  | ${50}  | ${50}  | ${25}    | ${"from 30 everywhere"}
  ${59}  | ${50}  | ${50}  | ${25}    | ${"the last minute of it"}
  ${60}  | ${100} | ${100} | ${50}    | ${"an hour: the leg"}
  ${119} | ${100} | ${100} | ${50}    | ${"the last minute of it"}
  ${120} | ${100} | ${100} | ${100}   | ${"two hours: both legs"}
`("Delay Repay, $delay minutes: $why", ({ delay, dr15, dr30, return15 }) => {
  const of = (operator: string, ticket: string) =>
    owed("delay-repay", { operator, ticket, delay, fare: 10000 });
  expect([of("dr15", "single"), of("dr30", "single"), of("dr15", "return")]).toEqual([
    dr15,
    dr30,
    return15,
  ]);
});

test.each`
  ticket         | parts  | why
  ${"weekly"}    | ${10}  | ${"ten singles a week"}
  ${"monthly"}   | ${40}  | ${"forty a month"}
  ${"quarterly"} | ${130} | ${"130 a quarter"}
  ${"annual"}    | ${464} | ${"464 a year"}
`("a $ticket season is $why", ({ ticket, parts }) => {
  const fare = parts * 700;
  expect(owed("delay-repay", { operator: "dr30", ticket, delay: 60, fare })).toBe(7);
});

const rail = { extraordinary: false, refunded: false };
const fixed = { price: 10000 };
test.each`
  id                      | facts                                                        | on              | pays          | why
  ${"eu-rail"}            | ${{ ...rail, delay: 59, fare: 4000 }}                        | ${"2026-11-02"} | ${0}          | ${"59 minutes"}
  ${"eu-rail"}            | ${{ ...rail, delay: 60, fare: 4000 }}                        | ${"2026-11-02"} | ${10}         | ${"60 minutes: a quarter"}
  ${"eu-rail"}            | ${{ ...rail, delay: 119, fare: 4000 }}                       | ${"2026-11-02"} | ${10}         | ${"119 minutes"}
  ${"eu-rail"}            | ${{ ...rail, delay: 120, fare: 4000 }}                       | ${"2026-11-02"} | ${20}         | ${"two hours: half"}
  ${"eu-rail"}            | ${{ ...rail, delay: 60, fare: 1596 }}                        | ${"2026-11-02"} | ${0}          | ${"3.99 is below the 4 that must be paid"}
  ${"eu-rail"}            | ${{ ...rail, delay: 60, fare: 1600 }}                        | ${"2026-11-02"} | ${4}          | ${"4.00 is paid"}
  ${"eu-rail"}            | ${{ ...rail, extraordinary: true, delay: 300, fare: 4000 }}  | ${"2026-11-02"} | ${0}          | ${"extraordinary circumstances"}
  ${"ofcom-repair"}       | ${{ days: 0 }}                                               | ${"2026-11-02"} | ${0}          | ${"within two working days"}
  ${"ofcom-repair"}       | ${{ days: 3 }}                                               | ${"2026-03-31"} | ${29.94}      | ${"the day before it rose"}
  ${"ofcom-repair"}       | ${{ days: 3 }}                                               | ${"2026-04-01"} | ${31.02}      | ${"the day it rose"}
  ${"ofcom-repair"}       | ${{ days: 1 }}                                               | ${"2021-05-01"} | ${"no_table"} | ${"years that the table does not know are not guessed"}
  ${"ofcom-appointment"}  | ${{ kind: "no_show" }}                                       | ${"2024-03-31"} | ${29.15}      | ${"2023"}
  ${"ofcom-appointment"}  | ${{ kind: "no_show" }}                                       | ${"2024-04-01"} | ${30.49}      | ${"2024"}
  ${"ofcom-appointment"}  | ${{ kind: "cancelled", notice: 23 }}                         | ${"2026-11-02"} | ${32.31}      | ${"less than a day of notice"}
  ${"ofcom-appointment"}  | ${{ kind: "cancelled", notice: 24 }}                         | ${"2026-11-02"} | ${0}          | ${"a day of notice"}
  ${"ofcom-late-start"}   | ${{ days: 2 }}                                               | ${"2025-04-01"} | ${12.48}      | ${"two days with the promised one"}
  ${"ofwat-gss"}          | ${{ kind: "complaint", days: 10 }}                           | ${"2026-11-02"} | ${0}          | ${"answered on the tenth day"}
  ${"ofwat-gss"}          | ${{ kind: "complaint", days: 11 }}                           | ${"2026-11-02"} | ${40}         | ${"on the eleventh"}
  ${"ofwat-gss"}          | ${{ kind: "pressure", earlier: 4, unpaid: false }}           | ${"2026-11-02"} | ${50}         | ${"the fifth time in a year"}
  ${"ofwat-gss"}          | ${{ kind: "pressure", earlier: 5 }}                          | ${"2026-11-02"} | ${0}          | ${"the sixth"}
  ${"ofwat-gss"}          | ${{ kind: "no_notice", notice: 47, unpaid: false }}          | ${"2026-11-02"} | ${50}         | ${"less than two days of notice"}
  ${"ofwat-gss"}          | ${{ kind: "no_notice", notice: 48 }}                         | ${"2026-11-02"} | ${0}          | ${"two days"}
  ${"ofwat-gss"}          | ${{ kind: "appointment_kept", unpaid: true }}                | ${"2026-11-02"} | ${90}         | ${"with the penalty for paying late"}
  ${"ofwat-gss"}          | ${{ kind: "appointment_made", unpaid: false }}               | ${"2025-07-01"} | ${"no_table"} | ${"the day before the rise"}
  ${"ofwat-gss"}          | ${{ kind: "not_restored", periods: 3 }}                      | ${"2025-07-02"} | ${150}        | ${"each begun period"}
  ${"ofwat-gss"}          | ${{ kind: "flooding", charge: 250000 }}                      | ${"2026-11-02"} | ${2000}       | ${"never above 2,000"}
  ${"ofgem-gsop"}         | ${{ payments: 2 }}                                           | ${"2024-12-31"} | ${60}         | ${"30 and 30 again"}
  ${"ofgem-gsop"}         | ${{ payments: 1 }}                                           | ${"2025-01-01"} | ${40}         | ${"as proposed for 2025"}
  ${"in-cancellation"}    | ${{ outside: false, notice: 2, block: 60, fare: 900000 }}    | ${"2026-11-02"} | ${5000}       | ${"an hour in the air"}
  ${"in-cancellation"}    | ${{ outside: false, notice: 2, block: 61, fare: 900000 }}    | ${"2026-11-02"} | ${7500}       | ${"more than an hour"}
  ${"in-cancellation"}    | ${{ outside: false, notice: 2, block: 121, fare: 900000 }}   | ${"2026-11-02"} | ${9000}       | ${"or the fare, whichever is lower"}
  ${"in-cancellation"}    | ${{ outside: false, notice: 2, block: 121, fare: 1200000 }}  | ${"2026-11-02"} | ${10000}      | ${"more than two hours"}
  ${"in-cancellation"}    | ${{ outside: false, notice: 24, block: 121, fare: 1200000 }} | ${"2026-11-02"} | ${0}          | ${"told a day before"}
  ${"in-denied-boarding"} | ${{ alternate: "day", fare: 400000 }}                        | ${"2026-11-02"} | ${8000}       | ${"200% within a day"}
  ${"in-denied-boarding"} | ${{ alternate: "day", fare: 500001 }}                        | ${"2026-11-02"} | ${10000}      | ${"capped"}
  ${"in-denied-boarding"} | ${{ alternate: "refused", fare: 600000 }}                    | ${"2026-11-02"} | ${20000}      | ${"400%, capped"}
  ${"in-failed-payment"}  | ${{ kind: "card", days: 5 }}                                 | ${"2026-11-02"} | ${0}          | ${"T+5"}
  ${"in-failed-payment"}  | ${{ kind: "card", days: 7 }}                                 | ${"2026-11-02"} | ${200}        | ${"two days beyond"}
  ${"in-failed-payment"}  | ${{ kind: "instant", days: 2 }}                              | ${"2026-11-02"} | ${100}        | ${"T+1 and a day"}
  ${"uk-cra-goods"}       | ${{ ...fixed, wants: "money", days: 30 }}                    | ${"2026-11-02"} | ${100}        | ${"rejected on the thirtieth day"}
  ${"uk-cra-goods"}       | ${{ ...fixed, wants: "money", days: 31, tried: false }}      | ${"2026-11-02"} | ${0}          | ${"then a repair comes first"}
  ${"uk-cra-goods"}       | ${{ ...fixed, wants: "money", days: 31, tried: true }}       | ${"2026-11-02"} | ${100}        | ${"the repair failed"}
  ${"au-acl-goods"}       | ${{ ...fixed, major: true, wants: "money" }}                 | ${"2026-11-02"} | ${100}        | ${"a major failure: their choice"}
  ${"au-acl-goods"}       | ${{ ...fixed, major: false, mended: true }}                  | ${"2026-11-02"} | ${0}          | ${"a minor one, mended"}
  ${"au-acl-goods"}       | ${{ ...fixed, major: false, mended: false }}                 | ${"2026-11-02"} | ${100}        | ${"a minor one, not mended"}
`("$id on $on: $pays: $why", ({ id, facts, on, pays }) => expect(owed(id, facts, on)).toBe(pays));

test("the consumer prices of October carry Ofcom's amounts from one April to the next", () => {
  const raised = (pounds: number, percent: number) =>
    Math.round(pounds * (1 + percent / 100) * 100) / 100;
  const repair = ["2023-04-01", "2024-04-01", "2025-04-01", "2026-04-01"].map((on) =>
    Number(owed("ofcom-repair", { days: 1 }, on)),
  );
  const [first = 0] = repair;
  const chain = [4.6, 2.3, 3.6].reduce<number[]>(
    (all, cpi) => [...all, raised(all.at(-1) ?? 0, cpi)],
    [first],
  );
  expect(repair).toEqual(chain);
});
