/** Looking at a screen as everybody does: large and small, light and dark, and through axe. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** So tall that nothing scrolls: axe would take what lies under a bar for a target too small. */
const UNSCROLLED = 4_000;

/** What WCAG 2.0, 2.1 and 2.2 ask for at A and AA, as far as a machine can tell. */
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

const LOOKS = [
  { name: "desktop-light", size: DESKTOP, colorScheme: "light" },
  { name: "desktop-dark", size: DESKTOP, colorScheme: "dark" },
  { name: "phone-light", size: PHONE, colorScheme: "light" },
  { name: "phone-dark", size: PHONE, colorScheme: "dark" },
] as const;

/**
 * Takes the four pictures of a screen into test-results, and expects that it shuts nobody out.
 * Where the browser runs no scripts, axe can't run either. What stands `at` a selector is brought
 * into sight.
 */
export async function look(
  page: Page,
  name: string,
  { scripts = true, at = "" } = {},
): Promise<void> {
  const was = page.viewportSize() ?? DESKTOP;
  for (const { name: how, size, colorScheme } of LOOKS) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    if (at) await page.locator(at).evaluate(bringUp);
    if (scripts) await page.evaluate(twoFrames);
    await page.screenshot({ path: pictureAt(`${name}-${how}.png`) });
    expect(await runsOver(page), `${name}, ${how}: wider than the screen`).toBe(false);
    if (scripts && (how === "desktop-light" || how === "phone-dark")) {
      await page.setViewportSize({ ...size, height: UNSCROLLED });
      expect(await shutOut(page), `${name}, ${how}`).toEqual([]);
    }
  }
  await page.setViewportSize(was);
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
}

/** What axe finds, a line each: the rule, and where. No screen has frames: one page will do. */
async function shutOut(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(WCAG).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary ?? ""}`),
  );
}

const bringUp = (place: Element) => place.scrollIntoView({ block: "start" });

/** The first frame takes the new size and light in, the second has drawn them. */
const twoFrames = () =>
  new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn())));

const runsOver = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

export const pictureAt = (name: string): string => join(ROOT, "test-results", name);

/** Pictures of an earlier run would be taken for this one's. */
export function clearPictures(of: string): void {
  rmSync(join(ROOT, "test-results", of), { recursive: true, force: true });
  mkdirSync(join(ROOT, "test-results"), { recursive: true });
}
