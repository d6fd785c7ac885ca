/** The labelled letters keep their shape: quotes in their texts, every label borne often enough. */
import { describe, expect, test } from "vitest";
import { ELEMENTS, FAULTS, STANCES } from "../../src/index.ts";
import { corpus } from "./read-corpus.ts";

const bearing = (label: string): number =>
  corpus.filter(({ labels }) => [...labels.elements, ...labels.faults].includes(label as never))
    .length;

test("there are enough letters, no two alike, a quarter of them beside the complaint", () => {
  expect(corpus.length).toBeGreaterThanOrEqual(160);
  expect(new Set(corpus.map(({ id }) => id)).size).toBe(corpus.length);
  expect(new Set(corpus.map(({ text }) => text)).size).toBe(corpus.length);
  const share = corpus.filter(({ complaint }) => complaint).length / corpus.length;
  expect(share).toBeGreaterThan(0.25);
});

test.each(ELEMENTS)("at least 15 letters hold %s", (element) => {
  expect(bearing(element)).toBeGreaterThanOrEqual(15);
});

test.each(FAULTS)("at least 10 letters carry %s", (fault) => {
  expect(bearing(fault)).toBeGreaterThanOrEqual(10);
});

test("every stance and every sincerity is there, and letters that bear no fault", () => {
  const stances = new Set(corpus.map(({ labels }) => labels.stance));
  expect([...stances].sort()).toEqual([...STANCES, "deflection", "other"].sort());
  expect(new Set(corpus.map(({ labels }) => labels.sincerity)).size).toBe(5);
  expect(corpus.filter(({ labels }) => labels.faults.length === 0).length).toBeGreaterThan(60);
});

describe.each(corpus)("$id", ({ text, labels, quotes }) => {
  test("is a letter of 15 to 220 words, its labels known, quoted and once each", () => {
    const words = text.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(15);
    expect(words).toBeLessThanOrEqual(220);
    expect(ELEMENTS).toEqual(expect.arrayContaining([...labels.elements]));
    expect(FAULTS).toEqual(expect.arrayContaining([...labels.faults]));
    expect(Object.keys(quotes).sort()).toEqual([...labels.elements, ...labels.faults].sort());
    for (const quote of Object.values(quotes)) {
      expect(quote.trim()).not.toBe("");
      expect(text).toContain(quote);
    }
  });
});
