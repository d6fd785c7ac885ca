/** Every rule proves itself on its own examples; what was generated is what the rules say. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compile } from "../build/compile.ts";
import { readRules, type Written } from "../build/read-rules.ts";
import { writeBooks } from "../build/write-book.ts";
import { writeManual } from "../build/write-manual.ts";
import { check, type ElementId, pointsOf, type Stance } from "../src/index.ts";

const home = new URL("..", import.meta.url).pathname;
const read = readRules(`${home}rules/en`);
const { rules } = read;

/** Two rules may find what happened in the same clause; either will do, save the last resorts. */
const isOf = (rule: Written, point: { rule: string; kind: string; about: string }): boolean =>
  point.rule === rule.id ||
  (point.kind === "happened" && rule.finds === "happened" && point.about !== "other");

/** A rule without stances speaks when it is asked for; the others in their first one. */
const misses = (rule: Written, text: string): boolean => {
  const [stance = "apology"] = (rule.stances ?? []) as Stance[];
  const asked = (rule.stances as readonly Stance[]).length === 0 ? [rule.misses as ElementId] : [];
  return check({ text, stance, required: asked }).missing.some(({ says }) => says === rule.says);
};

/** The examples of an echo are a complaint and a letter: "The tap drips. → Sorry about the tap." */
const echoed = (rule: Written, example: string): boolean => {
  const [complaint = "", text = ""] = example.split(" → ");
  return Object.hasOwn(check({ text, complaint }).elements, String(rule.finds));
};

/** Does this rule, or for an element any rule of its element, speak about the text? */
const speaks = (rule: Written, text: string): boolean => {
  if (rule.kind === "point") return pointsOf(text).some((point) => isOf(rule, point));
  if (rule.kind === "missing") return misses(rule, text);
  if (rule.kind === "echo") return echoed(rule, text);
  const { faults, elements, stance } = check({ text });
  if (rule.kind === "stance") return stance === rule.suggests;
  if (rule.level) return faults.some((fault) => fault.rule === rule.id);
  return Object.hasOwn(elements, String(rule.finds));
};

describe("each rule", () => {
  const flags = rules.flatMap((rule) => rule.flags.map((text) => ({ rule, id: rule.id, text })));
  const passes = rules.flatMap((rule) => rule.passes.map((text) => ({ rule, id: rule.id, text })));
  test.each(flags)("$id flags: $text", ({ rule, text }) => expect(speaks(rule, text)).toBe(true));
  test.each(passes)("$id passes: $text", ({ rule, text }) =>
    expect(speaks(rule, text)).toBe(false),
  );
});

describe("what is generated (build/generate.ts writes it again)", () => {
  test("rules.generated.ts holds what the rules say", () => {
    const written = readFileSync(`${home}src/rules.generated.ts`, "utf8");
    expect(written === writeBooks([compile(read)])).toBe(true);
  });
  test("rules.md says what the rules say", () => {
    expect(readFileSync(`${home}rules.md`, "utf8") === writeManual(rules)).toBe(true);
  });
});
