/** Holidays against the lists that governments print. */
import { describe, expect, test } from "vitest";
import { readClocks } from "./clocks.handbook.ts";
import { easterOf, holidaysIn } from "./holiday.ts";

const { regions } = readClocks("handbook", ["complained"]);
const rulesOf = (id: string) => regions.find((region) => region.id === id)?.holidays ?? [];
const weekdaysOff = (id: string, year: number) =>
  [...holidaysIn(rulesOf(id), year).keys()]
    .filter((day) => ![0, 6].includes(new Date(day).getUTCDay()))
    .map((day) => day.slice(5))
    .sort()
    .join(" ");

test.each`
  year    | easter          | why
  ${1961} | ${"1961-04-02"} | ${"a year of the last century"}
  ${2000} | ${"2000-04-23"} | ${"a century that is a leap year"}
  ${2008} | ${"2008-03-23"} | ${"nearly as early as it can be"}
  ${2024} | ${"2024-03-31"} | ${"in March"}
  ${2026} | ${"2026-04-05"} | ${"in April"}
  ${2038} | ${"2038-04-25"} | ${"as late as it can be"}
  ${2285} | ${"2285-03-22"} | ${"as early as it can be"}
`("Easter $year is on $easter ($why)", ({ year, easter }) => {
  expect(easterOf(year)).toBe(easter);
});

describe("weekdays off", () => {
  test.each`
    region                 | year    | off                                                                    | why
    ${"england-and-wales"} | ${2021} | ${"01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"}                   | ${"Christmas and Boxing Day on a weekend: Monday and Tuesday"}
    ${"england-and-wales"} | ${2022} | ${"01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"}       | ${"Boxing Day keeps its Monday; a jubilee, a funeral"}
    ${"england-and-wales"} | ${2023} | ${"01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"}             | ${"the coronation"}
    ${"england-and-wales"} | ${2026} | ${"01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"}                   | ${"Boxing Day on a Saturday"}
    ${"scotland"}          | ${2026} | ${"01-01 01-02 04-03 05-04 05-25 08-03 11-30 12-25 12-28"}             | ${"no Easter Monday; St Andrew"}
    ${"northern-ireland"}  | ${2026} | ${"01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28"}       | ${"the twelfth on a Sunday"}
    ${"united-states"}     | ${2026} | ${"01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25"} | ${"Independence Day on a Saturday: the Friday before"}
    ${"united-states"}     | ${2027} | ${"01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24"} | ${"a Sunday moves on, a Saturday back"}
    ${"canada"}            | ${2026} | ${"01-01 04-03 05-18 07-01 09-07 09-30 10-12 11-11 12-25 12-28"}       | ${"Victoria Day is the Monday before 25 May"}
    ${"germany"}           | ${2026} | ${"01-01 04-03 04-06 05-01 05-14 05-25 12-25"}                         | ${"what falls on a weekend is lost"}
    ${"ireland"}           | ${2026} | ${"01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25"}             | ${"St Brigid on the first Monday of February"}
    ${"france"}            | ${2026} | ${"01-01 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25"}             | ${"the code du travail"}
    ${"australia"}         | ${2026} | ${"01-01 01-26 04-03 04-06 12-25 12-28"}                               | ${"what the whole country shares"}
    ${"new-zealand"}       | ${2026} | ${"01-01 01-02 02-06 04-03 04-06 04-27 06-01 07-10 10-26 12-25 12-28"} | ${"Anzac Day on a Saturday; Matariki"}
  `("$region $year: $off ($why)", ({ region, year, off }) => {
    expect(weekdaysOff(region, year)).toBe(off);
  });
});

test("a New Year’s Day on a Saturday is kept on the last day of the year before", () => {
  const rules = rulesOf("united-states");
  expect(holidaysIn(rules, 2022).get("2021-12-31")).toBe("New Year’s Day (substitute day)");
});
