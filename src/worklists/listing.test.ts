import { expect, test } from "vitest";
import { moment } from "../words/moment.ts";
import { listed, type Parts, standsAt } from "./listing.ts";
import { todoOf } from "./todo.ts";

const at = (day: number, hour = 9) => moment(`2026-11-${day}T${String(hour).padStart(2, "0")}:00Z`);

const PARTS: Parts = {
  caseId: "c",
  conversationId: "t",
  number: 1,
  state: "open",
  ownerId: null,
  queueId: null,
  tags: [],
  severity: null,
  failure: null,
  stance: "not_yet_known",
  channel: "mail",
  playbookId: "five-steps",
  language: null,
  customerId: "m",
  customer: "Maria Keller",
  title: "A cracked lamp",
  glimpse: "",
  lastAt: at(23, 7),
  lastBy: "customer",
  complainedAt: at(23, 7),
  answered: false,
  stepsDone: 0,
  stepsAll: 5,
  next: null,
  task: null,
  undelivered: false,
  toldAt: null,
  shortAt: null,
  urgent: [],
  clock: null,
  promise: null,
  offerEndsAt: null,
  snoozedUntil: null,
  backBecause: null,
  againAt: null,
};
const clock = {
  id: "a",
  name: "A",
  kind: "house",
  startedAt: at(23),
  warnAt: at(23, 12),
  dueAt: at(23, 13),
  actBy: at(23, 13),
  state: "running",
  metAt: null,
  rests: "",
  source: "",
} as const;
const promise = { what: "call", dueOn: "2026-11-24", dueAt: null, ownerId: "ana" };

test.each`
  but                                               | pressAt                       | dueAt                         | why
  ${{}}                                             | ${null}                       | ${"9999-12-31T00:00:00.000Z"} | ${"nothing runs"}
  ${{ clock }}                                      | ${clock.warnAt}               | ${clock.dueAt}                | ${"it presses once the clock warns"}
  ${{ promise }}                                    | ${"2026-11-23T23:00:00.000Z"} | ${"2026-11-24T23:00:00.000Z"} | ${"a day on the house's wall, an hour ahead of UTC"}
  ${{ promise: { ...promise, dueAt: at(24, 14) } }} | ${"2026-11-23T23:00:00.000Z"} | ${at(24, 14)}                 | ${"a call-back was promised for an hour"}
  ${{ clock, promise }}                             | ${clock.warnAt}               | ${clock.dueAt}                | ${"what comes first counts"}
  ${{ clock, undelivered: true }}                   | ${PARTS.lastAt}               | ${PARTS.lastAt}               | ${"a letter that did not arrive comes before all clocks"}
  ${{ clock, promise, state: "closed" }}            | ${null}                       | ${"9999-12-31T00:00:00.000Z"} | ${"a closed case needs nobody"}
`("$why", ({ but, pressAt, dueAt }) => {
  expect(listed({ ...PARTS, ...but }, "Europe/Berlin")).toMatchObject({ pressAt, dueAt });
});

test.each`
  but                              | wakes                         | why
  ${{}}                            | ${at(27)}                     | ${"as it was asked for"}
  ${{ promise }}                   | ${"2026-11-23T23:00:00.000Z"} | ${"a promise was made meanwhile: its morning"}
  ${{ clock }}                     | ${clock.warnAt}               | ${"a clock began to run meanwhile: its warning"}
  ${{ offerEndsAt: at(25) }}       | ${at(25)}                     | ${"an offer was made meanwhile: its end"}
  ${{ snoozedUntil: null, clock }} | ${null}                       | ${"whoever is awake does not fall asleep by it"}
`("what sleeps until Friday wakes at $wakes: $why", ({ but, wakes }) => {
  const { snoozedUntil } = listed({ ...PARTS, snoozedUntil: at(27), ...but }, "Europe/Berlin");
  expect(snoozedUntil).toBe(wakes);
});

test.each`
  now           | stands
  ${at(23, 11)} | ${"running"}
  ${at(23, 12)} | ${"soon"}
  ${at(23, 13)} | ${"soon"}
  ${at(23, 14)} | ${"overdue"}
`("a clock of 13:00 that warns from 12:00 is $stands at $now", ({ now, stands }) => {
  expect(standsAt({ clockSoonAt: at(23, 12), clockDueAt: at(23, 13) }, now)).toBe(stands);
});

test("what to do next is said in order of harm, with what is nought left out", () => {
  const none = {
    told_us: 0,
    not_enough: 0,
    undelivered: 0,
    clock_overdue: 0,
    first_answer: 0,
    offer_ending: 0,
    back: 0,
  };
  const said = todoOf({ ...none, promise_today: 3, promise_late: 1, first_answer: 1_000 }, 1_000);
  expect(said.map(({ says }) => says)).toEqual([
    "1 promise was broken",
    "3 promises are due today",
    "1000 or more customers wait for a first answer",
  ]);
});
