/** People at their screens: each with a browser of their own, and the clock of their world. */
import { existsSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { SCREENS } from "../../src/desk/web.ts";
import type { Moment } from "../../src/words/moment.ts";
import { DESKTOP, pictureAt } from "./look.ts";

/** How long anybody waits for anything on a screen. */
const PATIENCE_MS = 15_000;

export type Sitting = Awaited<ReturnType<typeof sitDown>>;

/** A refusal is an answer like another, save "too many": a screen that asks so much is faulty. */
const isRefusal = (said: string): boolean => /responded with a status of 4(?!29)\d\d/.test(said);

type World = { url: string; today: () => Moment };

/** @throws when the screens are not built: nothing could be clicked. */
export function sitDown(browser: Browser, world: World) {
  if (!existsSync(SCREENS))
    throw new Error(
      "The screens are not built: `npm test` builds them, and so does `vite build web`.",
    );
  const pages: Page[] = [];
  const withoutScripts = new Set<Page>();
  const faults: string[] = [];
  const open = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({
      baseURL: world.url,
      viewport: DESKTOP,
      locale: "en-GB",
      timezoneId: "Europe/Berlin",
      reducedMotion: "reduce",
      ...options,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    if (options.javaScriptEnabled !== false)
      await context.clock.install({ time: new Date(world.today()) });
    const page = await context.newPage();
    page.on("pageerror", (fault) => faults.push(String(fault)));
    page.on("console", (said) => {
      if (said.type() === "error" && !isRefusal(said.text()))
        faults.push(`${said.text()} (${said.location().url})`);
    });
    pages.push(page);
    if (options.javaScriptEnabled === false) withoutScripts.add(page);
    return page;
  };
  return {
    open,
    /** What went wrong on anybody's screen without their being told. */
    faults,
    /** A colleague at the desk, signed in by the door that everybody takes. */
    async signIn(email: string, password: string): Promise<Page> {
      const page = await open();
      await page.goto("/");
      await page.getByLabel("Email").fill(email);
      await page.getByLabel("Password").fill(password);
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.getByRole("heading", { name: "All open" }).waitFor();
      return page;
    },
    /** Every screen's clock catches up with the world's; what waits for a moment of it has it. */
    async readClocks() {
      await Promise.all(
        pages.map(async (page) => {
          if (withoutScripts.has(page)) return;
          const behind = Date.parse(world.today()) - (await page.evaluate(() => Date.now()));
          await page.clock.fastForward(Math.max(0, behind));
        }),
      );
    },
    /** Every screen as it is, for whoever has to find out why a step failed. */
    async picture(name: string) {
      await Promise.all(
        pages.map((page, number) => page.screenshot({ path: pictureAt(`${name}-${number}.png`) })),
      );
    },
    async close() {
      await Promise.all(pages.map((page) => page.context().close()));
    },
  };
}
