/** Whom a rung means: who is away, has left or was told is passed over. */
import { expect, test } from "vitest";
import type { Colleague } from "../people/index.ts";
import { type Moment, moment } from "../words/moment.ts";
import { type Duty, usualDuty, whom } from "./duty.ts";

const NOW = moment("2026-11-05T10:00Z");
const TOMORROW = moment("2026-11-06T10:00Z");
const one = (id: string, role: Colleague["role"], leftAt: Moment | null = null): Colleague => ({
  id,
  role,
  leftAt,
  name: id,
  email: `${id}@lamps.example`,
  createdAt: moment(`2026-01-0${["ana", "lee", "lin", "adam", "gus"].indexOf(id) + 1}T00:00Z`),
});
const colleagues = [
  one("ana", "agent"),
  one("lee", "lead"),
  one("lin", "lead"),
  one("adam", "administrator"),
  one("gus", "lead", NOW),
];
const away = (...ids: string[]): Duty[] =>
  ids.map((id) => ({ ...usualDuty(id), awayUntil: TOMORROW }));
const answersTo = (leadId: string): Duty[] => [{ ...usualDuty("ana"), leadId }];

test.each`
  part               | owner    | told                             | duties                                   | who          | why
  ${"owner"}         | ${"ana"} | ${[]}                            | ${[]}                                    | ${"ana"}     | ${"it is theirs"}
  ${"owner"}         | ${"ana"} | ${["ana"]}                       | ${[]}                                    | ${"ana"}     | ${"warned before, told that it has run out"}
  ${"owner"}         | ${null}  | ${[]}                            | ${[]}                                    | ${"lee"}     | ${"nobody's case is a lead's"}
  ${"owner"}         | ${"ana"} | ${[]}                            | ${away("ana")}                           | ${"lee"}     | ${"they are away"}
  ${"lead"}          | ${"ana"} | ${["ana"]}                       | ${answersTo("lin")}                      | ${"lin"}     | ${"their own lead comes first"}
  ${"lead"}          | ${"ana"} | ${["ana"]}                       | ${[...answersTo("lin"), ...away("lin")]} | ${"lee"}     | ${"that one is away"}
  ${"lead"}          | ${"ana"} | ${["ana", "lee"]}                | ${[]}                                    | ${"lin"}     | ${"the next who has not been told"}
  ${"lead"}          | ${"lee"} | ${["lee"]}                       | ${[]}                                    | ${"lin"}     | ${"a lead's own case goes to another"}
  ${"lead"}          | ${"ana"} | ${["ana", "lee", "lin"]}         | ${[]}                                    | ${"adam"}    | ${"no lead is left to tell"}
  ${"administrator"} | ${"ana"} | ${[]}                            | ${[]}                                    | ${"adam"}    | ${"the house's own"}
  ${"next"}          | ${"ana"} | ${["ana", "lee", "lin", "adam"]} | ${[]}                                    | ${"lee"}     | ${"all were told: begun anew with the first"}
  ${"next"}          | ${"ana"} | ${[]}                            | ${away("ana", "lee", "lin", "adam")}     | ${undefined} | ${"nobody is here"}
`("$part of a case of $owner: $who ($why)", ({ part, owner, told, duties, who }) => {
  expect(whom(part, { ownerId: owner, told }, { colleagues, duties, now: NOW })?.id).toBe(who);
});

test("who was away is back once the day has come", () => {
  const duties = [{ ...usualDuty("ana"), awayUntil: NOW }];
  expect(whom("owner", { ownerId: "ana", told: [] }, { colleagues, duties, now: NOW })?.id).toBe(
    "ana",
  );
});
