import { describe, expect, test } from "vitest";
import { minutesLater, moment } from "../words/moment.ts";
import { after, type Delivery, type DeliveryState, mayRetry } from "./delivery.ts";

const NOW = moment("2026-11-23T09:00:00Z");
const DUE = minutesLater(NOW, -3);

/** A letter on its nth try. */
const on = (attempts: number): Delivery => ({
  messageId: "m",
  toAddress: "maria@customer.example",
  content: new Uint8Array(),
  state: "handing_over",
  dueAt: DUE,
  attempts,
  claimedBy: "w",
  claimedUntil: NOW,
  sentAt: null,
  bounceKind: null,
  deliveredAt: null,
  sealed: false,
  automatic: false,
  goesTo: "one",
  noted: true,
  problem: "full",
});

const taken = { end: "taken", kept: false };
const kept = { end: "taken", kept: true };
const later = { end: "refused", permanent: false, answer: "451 full" };
const never = { end: "refused", permanent: true, answer: "550 nobody" };
const unknown = { end: "unknown", answer: "it broke off" };

test.each`
  end        | state          | sentAt  | problem           | why
  ${taken}   | ${"sent"}      | ${NOW}  | ${null}           | ${"the relay answers for it now"}
  ${kept}    | ${"kept"}      | ${NOW}  | ${null}           | ${"it lies in the local outbox"}
  ${unknown} | ${"uncertain"} | ${null} | ${"it broke off"} | ${"the relay may have it: a second one could double it"}
  ${never}   | ${"given_up"}  | ${null} | ${"550 nobody"}   | ${"trying again changes nothing"}
  ${later}   | ${"queued"}    | ${null} | ${"451 full"}     | ${"it cannot have left, so it may be tried again"}
`("after $end.end it is $state: $why", ({ end, state, sentAt, problem }) => {
  expect(after(on(1), end, NOW)).toMatchObject({ state, sentAt, problem });
});

describe("patience", () => {
  test.each`
    attempt | minutes  | why
    ${1}    | ${1}     | ${"most troubles pass at once"}
    ${2}    | ${5}     | ${"a greylist lets one in by now"}
    ${3}    | ${15}    | ${"a server that restarts is back"}
    ${4}    | ${60}    | ${"an hour is a short outage"}
    ${5}    | ${240}   | ${"four make a long one"}
    ${6}    | ${720}   | ${"half a day"}
    ${7}    | ${1_440} | ${"a day, and that is the last"}
  `("after try $attempt it rests $minutes minutes: $why", ({ attempt, minutes }) => {
    const next = after(on(attempt), later as never, NOW);
    expect(next).toMatchObject({ state: "queued", dueAt: minutesLater(NOW, minutes) });
  });

  test.each([8, 9])("try %i was the last: a person is told", (attempt) => {
    const next = after(on(attempt), later as never, NOW);
    expect(next).toMatchObject({ state: "given_up", dueAt: DUE, problem: "451 full" });
  });
});

test.each`
  state             | may      | why
  ${"queued"}       | ${false} | ${"it goes by itself"}
  ${"claimed"}      | ${false} | ${"it is about to"}
  ${"handing_over"} | ${false} | ${"the answer is not in"}
  ${"sent"}         | ${false} | ${"it would arrive twice"}
  ${"kept"}         | ${false} | ${"it lies there already"}
  ${"uncertain"}    | ${true}  | ${"a person asks, and decides"}
  ${"bounced"}      | ${true}  | ${"it came back"}
  ${"given_up"}     | ${true}  | ${"perhaps the address is right now"}
  ${"cancelled"}    | ${true}  | ${"nobody has sent it"}
`("a letter that is $state may be sent again: $may, for $why", ({ state, may }) => {
  expect(mayRetry(state as DeliveryState)).toBe(may);
});
