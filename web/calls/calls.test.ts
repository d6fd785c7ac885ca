import { expect, test } from "vitest";
import { inWords, missingIn, minutes, pointsIn } from "./calls.ts";

const call = {
  way: "in",
  caller: { name: "Maria Keller", phone: null, email: null },
  state: "held",
  miss: null,
  beganAt: "2026-11-23T09:00:00.000Z",
  endedAt: "2026-11-23T09:12:10.000Z",
} as Parameters<typeof inWords>[0];

test.each`
  change                                                | says                                         | why
  ${{}}                                                 | ${"Maria Keller called us, 12 min"}          | ${"it was held"}
  ${{ way: "out" }}                                     | ${"We called Maria Keller, 12 min"}          | ${"it was ours"}
  ${{ state: "open", endedAt: null }}                   | ${"Maria Keller called us, and are talking"} | ${"it runs"}
  ${{ state: "missed", miss: "no_answer", way: "out" }} | ${"We called Maria Keller: nobody answered"} | ${"nobody was there"}
  ${{ caller: { ...call.caller, name: "" } }}           | ${"Somebody called us, 12 min"}              | ${"nobody said a name"}
`("“$says”: $why", ({ change, says }) => {
  expect(inWords({ ...call, ...change })).toBe(says);
});

test("a call of seconds lasted a minute", () => {
  expect(minutes(call.beganAt, call.beganAt)).toBe("1 min");
});

test("what nobody has asked yet is named; an empty note answers nothing", () => {
  const notes = [
    { about: "happened" as const, text: "It broke." },
    { about: "asks" as const, text: "  " },
    { about: null, text: "Order 7" },
  ];
  expect(missingIn(notes)).toEqual(["How it is for them", "What it cost them", "What they ask"]);
});

test("a listening begins with what was marked in calls, the oldest first", () => {
  const note = (text: string, about: "feels" | null) => ({ id: text, text, about, sounds: null });
  const calls = [
    { notes: [note("Now calm", "feels")] },
    { notes: [note("Sad", "feels"), note("Order 7", null)] },
  ];
  expect(pointsIn(calls)).toEqual({
    happened: "",
    feels: "Sad\nNow calm",
    costThem: "",
    wants: "",
  });
});
