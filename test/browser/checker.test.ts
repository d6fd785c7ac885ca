/** The checker in a real browser: every letter of ours gets the reading there that it has here. */
import { check, type Letter, open, type Reading } from "@amends/sincerity";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundled } from "../../packages/sincerity/test/bundled.ts";
import { corpus } from "../../packages/sincerity/test/corpus/read-corpus.ts";
import { launchChromium } from "./chromium.ts";

/** What the bundle brings into a page. */
type Checker = { readonly check: typeof check; readonly open: typeof open };

const letters = corpus.map(({ text, complaint }): Letter => {
  const beside = complaint ? { complaint } : {};
  return { text, today: "2026-05-06", required: ["repair"], ...beside };
});
const told = (readings: readonly Reading[]): unknown => JSON.parse(JSON.stringify(readings));

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const code = await bundled();
  browser = await launchChromium();
  page = await browser.newPage();
  await page.goto("about:blank");
  await page.addScriptTag({ content: `${code}; globalThis.sincerity = sincerity;` });
});
afterAll(async () => {
  await browser?.close();
});

test("every letter of the corpus is read alike", async () => {
  const there = await page.evaluate((all) => {
    const { sincerity } = globalThis as unknown as { sincerity: Checker };
    return JSON.stringify(all.map((letter) => sincerity.check(letter)));
  }, letters);
  expect(JSON.parse(there)).toEqual(told(letters.map(check)));
});

test("a letter is read alike at every key", async () => {
  const [{ text, ...asked } = { text: "" }] = letters;
  const keys = Array.from(text, (_, at) => text.slice(0, at + 1));
  const there = await page.evaluate(
    ([beside, texts]) => {
      const { sincerity } = globalThis as unknown as { sincerity: Checker };
      const draft = sincerity.open(beside);
      return JSON.stringify(texts.map((one) => draft.read(one)));
    },
    [asked, keys] as const,
  );
  expect(JSON.parse(there)).toEqual(told(keys.map((one) => check({ ...asked, text: one }))));
});
