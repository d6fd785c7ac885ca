/** Two colleagues at one case: each sees that the other is there, writes, and has gone. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect } from "vitest";
import { openWorld, PASSWORD, type World } from "../world.ts";
import { look, pictureAt } from "./look.ts";
import { seatAt } from "./seat.ts";
import { steps } from "./steps.ts";

const PICTURES = "presence";

describe("who is at a case", () => {
  const seat = seatAt<World>(PICTURES, openWorld);
  let [ana, tom]: Page[] = [];
  let id = "";
  const told: string[] = [];
  beforeAll(async () => {
    const { world, sitting } = seat;
    await world.write({ subject: "Cracked screen", text: "My lamp came with a cracked screen." });
    id = (await world.until(async () => (await world.ana.call("GET /cases")).rows[0])).id;
    ana = await sitting.signIn("ana@lumen.example", PASSWORD);
    tom = await sitting.signIn("tom@lumen.example", PASSWORD);
    tom.on("request", (request) => {
      if (request.url().endsWith("/presence")) told.push(request.postData() ?? "");
    });
  });
  const step = steps({
    picture: () => seat.sitting.picture(`${PICTURES}/failed`),
    faults: () => [...seat.world.faults, ...seat.sitting.faults.splice(0)],
  });
  const open = (page: Page | undefined, search = "") =>
    page?.goto(`${seat.world.url}/cases/${id}${search}`);
  const sees = (page: Page | undefined, text: string) =>
    page?.locator("output", { hasText: text }).first().waitFor();
  const gone = (page: Page | undefined) =>
    page?.locator("output", { hasText: "Adeyemi" }).first().waitFor({ state: "detached" });

  step("whoever comes is seen at once, by both", async () => {
    await open(ana);
    await ana?.getByRole("heading", { level: 1 }).waitFor();
    await open(tom);
    await sees(ana, "Tom Adeyemi is here too");
    await sees(tom, "Ana Ruiz is here too");
    expect(told).toHaveLength(2); // the first word, and the answer to Ana's
  });

  step("whoever writes is seen writing, and says so once", async () => {
    told.length = 0;
    await tom?.keyboard.press("n");
    await tom?.locator("textarea:focus").pressSequentially("The courier says it was dropped.");
    await sees(ana, "Tom Adeyemi is writing here");
    expect(told.filter((body) => body.includes("writing"))).toHaveLength(1);
    if (ana) await look(ana, `${PICTURES}/writing`);
  });

  step("a letter is written on the case, too; a letter's desk shows it", async () => {
    await open(tom, "?write=new");
    await tom?.getByRole("heading", { name: /A letter to/ }).waitFor();
    await open(ana, "?write=new");
    await ana?.getByRole("heading", { name: /A letter to/ }).waitFor();
    await tom?.locator("[contenteditable=true]").first().pressSequentially("Dear Maria, ");
    await sees(ana, "Tom Adeyemi is writing here");
    if (ana) await look(ana, `${PICTURES}/letter`);
    expect(told.filter((body) => body.includes("left")).length).toBeLessThan(2);
  });

  step("nothing flickers while a page is read again, and whoever has left is gone", async () => {
    await ana?.evaluate(watchTom);
    await tom?.reload();
    await tom?.getByRole("heading", { name: /A letter to/ }).waitFor();
    await sees(tom, "Ana Ruiz");
    expect(await ana?.evaluate(() => (globalThis as { lost?: number }).lost)).toBe(0);
    await tom?.goto("about:blank");
    await gone(ana);
    await ana?.screenshot({ path: pictureAt(`${PICTURES}/gone.png`) });
  });
});

/** Counts in the page how often Tom's name went from the screen. */
function watchTom() {
  const page = globalThis as { lost?: number };
  const isThere = () => document.body.textContent?.includes("Tom Adeyemi is") ?? false;
  let was = isThere();
  page.lost = 0;
  new MutationObserver(() => {
    const is = isThere();
    if (was && !is) page.lost = (page.lost ?? 0) + 1;
    was = is;
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}
