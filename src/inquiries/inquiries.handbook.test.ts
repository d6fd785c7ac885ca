/** The sheets of apology law: they count as their sources do, and a slip has its place. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { checkLaw, readLaw } from "./inquiries.handbook.ts";
import { MEANS } from "./law.ts";

const laws = readLaw("handbook");
const states = laws.filter(
  ({ country, place }) => country === "United States" && place !== "US-FED",
);

test.each`
  what                                   | count                                                                 | expected | because
  ${"places"}                            | ${laws.length}                                                        | ${79}    | ${"every row of the survey"}
  ${"states and DC with any protection"} | ${states.filter(({ scope }) => scope !== "none").length}              | ${39}    | ${"38 states and the District, survey of February 2021"}
  ${"general statutes"}                  | ${states.filter(({ scope }) => scope === "partial").length}           | ${8}     | ${"sympathy after an accident"}
  ${"health care, fault too"}            | ${states.filter(({ scope }) => scope === "medical_only_full").length} | ${7}     | ${"the survey names seven"}
`("$what: $expected ($because)", ({ count, expected }) => expect(count).toBe(expected));

test("no place stands there twice, and every scope is said in a sentence", () => {
  expect(new Set(laws.map(({ place }) => place)).size).toBe(laws.length);
  for (const { scope } of laws) expect(MEANS[scope]).toMatch(/^[A-Z].+\.$/);
});

const home = mkdtempSync(join(tmpdir(), "law-"));
afterAll(() => rmSync(home, { recursive: true }));

test.each`
  text                                                                                                                                               | says                | because
  ${"# Law.\nid: atlantis\nname: Atlantis\nsource: A book\nplaces:\n  - { place: AT, name: A, scope: none, statute: none found, confidence: read }"} | ${null}             | ${"all is there"}
  ${"# Law.\nid: elsewhere\nname: Atlantis\nsource: A book\nplaces:\n  - { place: AT, name: A, scope: none, statute: x, confidence: read }"}         | ${/Call both the/}  | ${"a file and its id are called the same"}
  ${"# Law.\nid: atlantis\nname: Atlantis\nsource: A book\nplaces:\n  - { place: AT, name: A, scope: safe, statute: x, confidence: read }"}          | ${/scope|full/}     | ${"no law makes an apology safe"}
  ${"# Law.\nid: atlantis\nname: Atlantis\nplaces: []"}                                                                                              | ${/source|places/i} | ${"law without a source is hearsay"}
`("$because", ({ text, says }) => {
  mkdirSync(join(home, "law"), { recursive: true });
  writeFileSync(join(home, "law/atlantis.yml"), text);
  const told = checkLaw(home).map(({ file, line, says: said }) => `${file}:${line} ${said}`);
  if (says) expect(told.join("\n")).toMatch(says);
  else expect(told).toEqual([]);
});

test("a house without these sheets is told nothing about the law", () => {
  expect(readLaw(join(home, "nowhere"))).toEqual([]);
});
