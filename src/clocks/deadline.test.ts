/** What the law asks, by date: each rule as it is published, and how it counts. */
import { describe, expect, test } from "vitest";
import { type Moment, moment } from "../words/moment.ts";
import { readClocks } from "./clocks.handbook.ts";
import { NO_COURSE } from "./course.ts";
import { onTheWall } from "./day.ts";
import { type Deadline, fits, lastMomentOf } from "./deadline.ts";
import { choicesOn, docketOf } from "./docket.ts";
import { keepingOf } from "./keeping.ts";

const MARKS = [
  "complained",
  "reopened",
  "last_word",
  "first_offer",
  "taken_back",
  "fell_short",
  "shortfall_answered",
  "acknowledged",
  "apology_sent",
  "offer_made",
  "offer_accepted",
  "awards_settled",
  "nothing_owed",
  "follow_up_answered",
];
const kept = readClocks("handbook", MARKS);
const named = (id: string): Deadline => {
  const found = kept.deadlines.find((each) => each.id === id);
  if (!found) throw new Error(`there is no deadline ${id}`);
  return found;
};
const houseIn = (timeZone: string, industry: string) => ({
  ...keepingOf(kept, { timeZone, industry }),
  clocks: kept.clocks,
});
const ZONES: Readonly<Record<string, string>> = {
  GB: "Europe/London",
  AU: "Australia/Sydney",
  US: "America/New_York",
  IN: "Asia/Kolkata",
};
const dueOn = (deadline: Deadline, from: Moment, extended = false) => {
  const zone = ZONES[deadline.countries[0] ?? ""] ?? "UTC";
  const calendar = houseIn(zone, deadline.industries[0] ?? "").calendarFor(deadline);
  return onTheWall(lastMomentOf(deadline, from, calendar, { extended }), zone).day;
};

test("the sheets of the handbook are sound", () => {
  expect(kept.slips).toEqual([]);
});

describe("a complaint that came on Monday 2 November 2026 must have", () => {
  test.each`
    id                       | from            | more     | due             | why
    ${"fca_summary"}         | ${"2026-11-02"} | ${false} | ${"2026-11-05"} | ${"DISP 1.5: close of the third business day following"}
    ${"fca_payment"}         | ${"2026-11-02"} | ${false} | ${"2026-11-23"} | ${"DISP 1.6.2AR: 15 business days"}
    ${"fca_payment"}         | ${"2026-11-02"} | ${true}  | ${"2026-12-21"} | ${"DISP 1.6.2AR: 35, with a holding reply"}
    ${"fca_final"}           | ${"2026-11-02"} | ${false} | ${"2026-12-28"} | ${"DISP 1.6.2R: weeks don't move for a bank holiday"}
    ${"ofcom_adr_6"}         | ${"2026-11-02"} | ${false} | ${"2026-12-14"} | ${"six weeks from April 2026"}
    ${"asic_response"}       | ${"2026-11-02"} | ${false} | ${"2026-12-02"} | ${"RG 271: 30 calendar days"}
    ${"asic_super"}          | ${"2026-11-02"} | ${false} | ${"2026-12-17"} | ${"RG 271: 45 for superannuation"}
    ${"housing_acknowledge"} | ${"2026-11-02"} | ${false} | ${"2026-11-09"} | ${"five working days"}
    ${"housing_stage_1"}     | ${"2026-11-09"} | ${false} | ${"2026-11-23"} | ${"ten working days after an acknowledgement on the last day"}
    ${"reg_e"}               | ${"2026-11-02"} | ${false} | ${"2026-11-17"} | ${"ten business days; Veterans Day is none"}
    ${"reg_e"}               | ${"2026-11-02"} | ${true}  | ${"2026-12-17"} | ${"45 calendar days with a provisional credit"}
    ${"acma_urgent"}         | ${"2026-11-02"} | ${false} | ${"2026-11-04"} | ${"two working days"}
    ${"acma_proposal"}       | ${"2026-11-02"} | ${false} | ${"2026-11-16"} | ${"ten working days"}
  `("$id by $due ($why)", ({ id, from, more, due }) => {
    expect(dueOn(named(id), moment(`${from}T12:00Z`), more)).toBe(due);
  });

  test("Regulation E by 16 November where nobody keeps Veterans Day", () => {
    const bare = { ...houseIn("America/New_York", "finance").calendar, holidays: [] };
    const last = lastMomentOf(named("reg_e"), moment("2026-11-02T12:00Z"), bare);
    expect(onTheWall(last, bare.zone).day).toBe("2026-11-16");
  });
});

describe("counting", () => {
  const london = houseIn("Europe/London", "finance");
  const late = (deadline: Partial<Deadline>, from: string) => {
    const whole = { ...named("fca_final"), ...deadline };
    return lastMomentOf(whole, moment(from), london.calendarFor(whole));
  };
  const days = { count: 3, unit: "day", business: true } as const;
  const month = { count: 1, unit: "month", business: false } as const;

  test.each`
    deadline                                                             | from                   | last                          | why
    ${{ within: days }}                                                  | ${"2026-11-02T23:30Z"} | ${"2026-11-05T23:59:59.999Z"} | ${"the day after receipt is the first, to its midnight"}
    ${{ within: days, countsReceipt: true }}                             | ${"2026-11-02T10:00Z"} | ${"2026-11-04T23:59:59.999Z"} | ${"the day of receipt is the first"}
    ${{ within: days, ends: "close" }}                                   | ${"2026-11-02T10:00Z"} | ${"2026-11-05T17:00Z"}        | ${"until business closes"}
    ${{ within: days }}                                                  | ${"2026-12-23T10:00Z"} | ${"2026-12-30T23:59:59.999Z"} | ${"Christmas, a weekend and the substitute of Boxing Day"}
    ${{ within: month }}                                                 | ${"2027-01-31T10:00Z"} | ${"2027-02-28T23:59:59.999Z"} | ${"a shorter month ends it"}
    ${{}}                                                                | ${"2026-09-07T22:30Z"} | ${"2026-11-02T23:59:59.999Z"} | ${"eight weeks over the end of summer time"}
    ${{ within: { ...days, unit: "hour", business: false, count: 48 } }} | ${"2026-10-24T12:00Z"} | ${"2026-10-26T12:00Z"}        | ${"hours are hours"}
  `("from $from: $last ($why)", ({ deadline, from, last }) => {
    expect(late(deadline, from)).toBe(moment(last));
  });

  test("an agreed pause moves it only where the rule says so", () => {
    const from = moment("2026-11-02T10:00Z");
    const pauses = [{ from: moment("2026-11-03T10:00Z"), to: moment("2026-11-10T10:00Z") }];
    const held = (pausedBy: Deadline["pauses"]) => {
      const deadline = { ...named("fca_final"), pauses: pausedBy };
      const hold = { id: "1", reason: "agreed" as const, because: "x", byName: "Nora" };
      const course = {
        ...NO_COURSE,
        holds: [{ ...hold, from: pauses[0]!.from, until: null, liftedAt: pauses[0]!.to }],
      };
      const house = { ...london, deadlines: [deadline], clocks: [] };
      const happened = { marks: {}, firsts: { complained: from }, course };
      return docketOf(house, happened, moment("2026-11-11T10:00Z"))[0]?.dueAt;
    };
    expect(held([])).toBe(moment("2026-12-28T23:59:59.999Z"));
    expect(held(["agreed"])).toBe(moment("2027-01-04T23:59:59.999Z"));
  });
});

test.each`
  id               | country | industry     | on              | fits     | why
  ${"ofcom_adr_8"} | ${"GB"} | ${"telecom"} | ${"2026-04-07"} | ${true}  | ${"the last day of the old rule"}
  ${"ofcom_adr_8"} | ${"GB"} | ${"telecom"} | ${"2026-04-08"} | ${false} | ${"the new one has begun"}
  ${"ofcom_adr_6"} | ${"GB"} | ${"telecom"} | ${"2026-04-08"} | ${true}  | ${"by the day of the complaint"}
  ${"ofcom_adr_6"} | ${"GB"} | ${"retail"}  | ${"2026-04-08"} | ${false} | ${"another trade"}
  ${"fca_final"}   | ${"DE"} | ${"finance"} | ${"2026-11-02"} | ${false} | ${"another country"}
`(
  "$id for $industry in $country on $on: $fits ($why)",
  ({ id, country, industry, on, fits: so }) => {
    expect(fits(named(id), { country, within: [], industry }, on)).toBe(so);
  },
);

describe("on a case", () => {
  const complained = moment("2026-11-02T10:00Z");
  const now = moment("2026-11-03T10:00Z");
  const at = (house: ReturnType<typeof houseIn>, more: object = {}, course = NO_COURSE) => {
    const firsts = { complained, ...more };
    return docketOf(house, { marks: firsts, firsts, course }, now);
  };
  const choice = (deadlineId: string, applies: boolean) => ({
    ...NO_COURSE,
    choices: [{ deadlineId, applies, because: "x", byName: "Nora", at: now }],
  });
  const laws = (readings: ReturnType<typeof docketOf>) =>
    readings.filter(({ kind }) => kind === "law").map(({ id }) => id);

  test("what is general runs by itself; what is for one kind of complaint is chosen", () => {
    const house = houseIn("Europe/London", "finance");
    expect(laws(at(house))).toEqual(["fca_final"]);
    expect(laws(at(house, {}, choice("fca_payment", true)))).toEqual(["fca_final", "fca_payment"]);
    expect(laws(at(house, {}, choice("fca_final", false)))).toEqual([]);
    expect(laws(at(houseIn("Europe/London", "retail")))).toEqual([]);
    expect(laws(at(houseIn("Antarctica/Troll", "finance")))).toEqual([]);
    const happened = { marks: {}, firsts: { complained }, course: NO_COURSE };
    const offered = choicesOn(house, happened).map(({ deadline, on }) => [deadline.id, on]);
    expect(offered).toEqual([
      ["fca_final", true],
      ["fca_summary", false],
      ["fca_payment", false],
    ]);
  });

  test("a clock of the house that would be longer ends with the law", () => {
    const soft = { count: 90, unit: "day", business: false } as const;
    const within = { untriaged: soft, minor: soft, moderate: soft, severe: soft, critical: soft };
    const house = houseIn("Europe/London", "finance");
    const clocks = house.clocks.map((clock) =>
      clock.id === "propose" ? { ...clock, within } : clock,
    );
    const [own, law] = ["propose", "fca_final"].map((id) =>
      at({ ...house, clocks }).find((reading) => reading.id === id),
    );
    expect(own?.dueAt).toBe(law?.dueAt);
    expect(own?.rests).toBe("No later than the law allows: FCA: final response");
  });

  test("housing: a late acknowledgement gains no time, an early one starts the count", () => {
    const house = houseIn("Europe/London", "housing");
    const stage = (acknowledged?: string) =>
      at(house, acknowledged ? { acknowledged: moment(acknowledged) } : {})
        .find(({ id }) => id === "housing_stage_1")
        ?.dueAt.slice(0, 10);
    expect(stage()).toBe("2026-11-23");
    expect(stage("2026-11-20T10:00Z")).toBe("2026-11-23");
    expect(stage("2026-11-03T09:00Z")).toBe("2026-11-17");
  });

  test("it says by when somebody must act, when it ends on a day of rest", () => {
    const [law] = at(houseIn("Europe/London", "finance")).filter(({ kind }) => kind === "law");
    expect(law).toMatchObject({
      dueAt: moment("2026-12-28T23:59:59.999Z"),
      actBy: moment("2026-12-24T17:00Z"),
    });
  });

  test("a reopened case doesn't begin the law's count anew", () => {
    const house = houseIn("Europe/London", "finance");
    const firsts = { complained };
    const marks = { complained: moment("2026-11-03T09:00Z") };
    const [law] = docketOf(house, { marks, firsts, course: NO_COURSE }, now).filter(
      ({ kind }) => kind === "law",
    );
    expect(law?.startedAt).toBe(complained);
  });
});
