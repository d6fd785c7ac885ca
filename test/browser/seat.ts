/** A seat in front of a desk for one file of tests: its world, a browser, everybody's screens. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import type { Engine } from "../../src/rim/db/engine.ts";
import type { Moment } from "../../src/words/moment.ts";
import { freshPglite } from "../databases.ts";
import { launchChromium } from "./chromium.ts";
import { clearPictures } from "./look.ts";
import { type Sitting, sitDown } from "./sitting.ts";

type Outside = {
  readonly url: string;
  readonly today: () => Moment;
  readonly close: () => Promise<void>;
};

export type Seat<W extends Outside> = { world: W; browser: Browser; sitting: Sitting };

/**
 * Called inside a `describe`. What it answers is filled before the tests begin, and before any
 * `beforeAll` that comes after it; the screens, the browser and the desk are closed at the end.
 */
export function seatAt<W extends Outside>(
  pictures: string,
  open: (engine: Engine) => Promise<W>,
): Seat<W> {
  const seat = {} as Seat<W>;
  let engine: Engine | undefined;
  beforeAll(async () => {
    clearPictures(pictures);
    engine = await freshPglite();
    const [world, browser] = await Promise.all([open(engine), launchChromium()]);
    Object.assign(seat, { world, browser, sitting: sitDown(browser, world) });
  });
  afterAll(async () => {
    await seat.sitting?.close();
    await seat.browser?.close();
    await seat.world?.close();
    await engine?.close();
  });
  return seat;
}
