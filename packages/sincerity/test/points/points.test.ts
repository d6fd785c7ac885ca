/** A complaint's points, and which of them a letter speaks to: precision before completeness. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { check, pointsOf } from "../../src/index.ts";
import { stem } from "../../src/points/roots.ts";

const told = (complaint: string): string[] =>
  pointsOf(complaint).map(({ kind, about, quote }) => `${kind} ${about}: ${quote}`);

test.each`
  complaint                                                         | points                                                                                                 | because
  ${"The lid was cracked."}                                         | ${["happened broken: The lid was cracked"]}                                                            | ${"one thing went wrong"}
  ${"Please refund it, and send me the report by Monday."}          | ${["ask refund: Please refund it", "ask paper: send me the report by Monday"]}                         | ${"a comma and an and part two asks"}
  ${"I want to know what you will change."}                         | ${["ask change: I want to know what you will change", "ask why: I want to know what you will change"]} | ${"asked once, read two ways"}
  ${"The train was two hours late and I missed my sister's party."} | ${["happened late: The train was two hours late", "cost occasion: I missed my sister's party"]}        | ${"what happened, and what it cost"}
  ${"We waited three hours at the gate."}                           | ${["cost time: We waited three hours at the gate"]}                                                    | ${"waiting is a cost before it is an event"}
  ${"ordered the blue lamp, box soaked through"}                    | ${["happened other: ordered the blue lamp", "happened other: box soaked through"]}                     | ${"in a hurry a comma is a full stop"}
  ${"hello,\n\nordered the blue lamp, box soaked through"}          | ${["happened other: ordered the blue lamp", "happened other: box soaked through"]}                     | ${"who hurries greets in a hurry"}
  ${"Hello,\n\nsince Friday the door, grey as it is, is open."}     | ${[]}                                                                                                  | ${"a small letter after a greeting is no hurry"}
  ${"I asked for a refund twice."}                                  | ${["happened other: I asked for a refund twice"]}                                                      | ${"what was asked before is an event now"}
  ${"The location is great and the staff were lovely."}             | ${[]}                                                                                                  | ${"praise asks for no answer"}
  ${"Dear team,\n\nKind regards, Ana"}                              | ${[]}                                                                                                  | ${"a greeting is no point"}
  ${""}                                                             | ${[]}                                                                                                  | ${"nothing said"}
`("$complaint: $because", ({ complaint, points }) => expect(told(complaint)).toEqual(points));

test("a point quotes the complaint and says which words tell it", () => {
  const complaint = "Hello. The zip of the blue tent broke. Please send a new tent.";
  for (const { start, end, quote, words } of pointsOf(complaint)) {
    expect(complaint.slice(start, end)).toBe(quote);
    for (const word of words) expect(quote.toLowerCase()).toContain(word);
  }
  expect(pointsOf(complaint)[0]?.words).toEqual(["zip", "blue", "tent", "broke"]);
});

test.each`
  one           | other          | because
  ${"delivery"} | ${"delivered"} | ${"a noun and its verb"}
  ${"charges"}  | ${"charging"}  | ${"endings go"}
  ${"rude"}     | ${"rudeness"}  | ${"a quality and its name"}
  ${"rudely"}   | ${"rude"}      | ${"a manner and its quality"}
  ${"planned"}  | ${"plan"}      | ${"a doubled letter"}
`("$one is $other: $because", ({ one, other }) => expect(stem(one)).toBe(stem(other)));

const passed = (letter: string, complaint: string) =>
  check({ text: letter, complaint, stance: "apology" }).points.filter(({ advice }) => advice);

test("a point passed over asks a question, and never writes the sentence", () => {
  const [ask] = passed("I am sorry about the lid.", "The lid broke. Send me the report by Monday.");
  expect(ask?.quote).toBe("Send me the report by Monday");
  expect(ask?.advice).toMatchObject({ level: "warning" });
  expect(ask?.advice?.question).toMatch(/\?$/);
});

test("a first word need not answer yet: what it passes over is a note", () => {
  const text = "Thank you for telling us. I am sorry. I will call you on Tuesday.";
  const complaint = "The gate was shut. Please send me the receipt.";
  const { points } = check({ text, complaint, stance: "acknowledgement" });
  const levels = points.flatMap(({ advice }) => advice?.level ?? []);
  expect(levels.length).toBeGreaterThan(0);
  expect(new Set(levels)).toEqual(new Set(["note"]));
});

test("at most five are named, however long the complaint", () => {
  const many = Array.from({ length: 30 }, (_, at) => `Please send me the report on gate ${at}0.`);
  expect(passed("Hello.", many.join(" ")).length).toBe(5);
});

test("without a complaint there are no points", () =>
  expect(check({ text: "We are sorry." }).points).toEqual([]));

type Pair = { complaint: string; letter: string; spoken: string[]; passed: string[] };
const pairsIn = (name: string) =>
  parse(readFileSync(new URL(name, import.meta.url), "utf8")) as readonly Pair[];

/** How many are found of those passed over, nags beside them, and how many of those answered. */
const countedIn = (name: string) => {
  const counts = { found: 0, passed: 0, nags: 0, heard: 0, spoken: 0 };
  for (const { complaint, letter, spoken, passed: over } of pairsIn(name)) {
    const { points } = check({ text: letter, complaint, stance: "apology" });
    const warned = points.filter(({ advice }) => advice?.level === "warning");
    const holds = (words: string) => (point: { quote: string }) => point.quote.includes(words);
    counts.passed += over.length;
    counts.spoken += spoken.length;
    counts.found += over.filter((words) => warned.some(holds(words))).length;
    counts.nags += warned.filter((point) => !over.some((words) => holds(words)(point))).length;
    counts.heard += spoken.filter((words) =>
      points.filter((point) => point.spoken).some(holds(words)),
    ).length;
  }
  return counts;
};

describe.each`
  pairs                  | precise | complete | ticked  | because
  ${"pairs.yml"}         | ${0.93} | ${0.9}   | ${0.97} | ${"the rules were tried against these"}
  ${"pairs-apart.yml"}   | ${0.7}  | ${0.6}   | ${0.8}  | ${"these were written afterwards"}
  ${"pairs-later.yml"}   | ${0.65} | ${0.85}  | ${0.9}  | ${"these in a hurry, and read since"}
  ${"pairs-last.yml"}    | ${0.9}  | ${0.5}   | ${0.9}  | ${"these last of all, and read since"}
  ${"pairs-hurried.yml"} | ${0.6}  | ${0.35}  | ${0.75} | ${"commas for full stops, not learned from"}
`("beside letters of our own, $pairs: $because", ({ pairs, precise, complete, ticked }) => {
  const { found, passed: over, nags, heard, spoken } = countedIn(pairs);
  test("who has answered is not nagged", () =>
    expect(found / (found + nags)).toBeGreaterThan(precise));
  test("most of what is passed over is seen", () => expect(found / over).toBeGreaterThan(complete));
  test("what is spoken to is ticked", () => expect(heard / spoken).toBeGreaterThan(ticked));
});
