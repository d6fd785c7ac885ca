/** A letter, written: what the lens says at every stage, and what was sent before. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import type { Engine } from "../../src/rim/db/engine.ts";
import { freshPglite } from "../databases.ts";
import { openWorld, PASSWORD, type World } from "../world.ts";
import { launchChromium } from "./chromium.ts";
import { hers, write } from "./desk-work.ts";
import { clearPictures, look, pictureAt } from "./look.ts";
import { type Sitting, sitDown } from "./sitting.ts";
import { steps } from "./steps.ts";

const PICTURES = "letter";

const COMPLAINT =
  "My lamp (order 1042) came with a cracked screen. It was a present for my sister's birthday on " +
  "Saturday. I waited nine days for it. I want my money back, or a whole lamp in time.";

const HALF =
  "Dear Maria,\n\nWe are sorry if the lamp of order 1043 disappointed you. That was our mistake. " +
  "We will send you a new one by Friday.\n\nAna";
const PACKING =
  "The glass was packed without its inner carton, and nobody opened the parcel before it left.";
const WHOLE =
  "Dear Maria,\n\nI am sorry. The lamp of order 1042 reached you with a cracked screen, and that " +
  "is our mistake: we packed it without the inner carton. You waited nine days, and there was " +
  "nothing to give your sister on her birthday.\n\nA whole lamp leaves today and is with you by " +
  "Friday. Should it be late, you have your money back the same day. From now on a second person " +
  "looks into every parcel with glass.\n\nI will call you on Friday.\n\nAna";

async function complain({ ana }: World, name: string): Promise<string> {
  const email = `${name.toLowerCase().replace(" ", ".")}@example.org`;
  const { id } = await ana.call("POST /complaints", {
    body: {
      channel: "call",
      customer: { name, email },
      subject: "Cracked screen",
      text: COMPLAINT,
    },
  });
  const params = { case: id };
  const known = { cause: "No inner carton.", causeState: "known", stance: "at_fault" };
  const rest = {
    failure: "damaged_order",
    severity: "moderate",
    feels: "let down",
    asks: "a lamp",
  };
  const triage = { ...known, ...rest, title: "Cracked screen", priceMinor: 14_900 };
  await ana.call("POST /cases/:case/triage", { params, version: 1, body: triage });
  await ana.call("POST /cases/:case/listenings", {
    params,
    body: {
      happened: "The lamp came with a cracked screen.",
      feels: "Disappointed",
      costThem: "Her sister's birthday present",
      wants: "A whole lamp in time",
    },
  });
  return id;
}

/** A first word to somebody else, so that there is something that was sent before. */
async function sendTo(world: World, name: string): Promise<void> {
  const { ana, letterbox } = world;
  const id = await complain(world, name);
  const body = `Dear ${name.split(" ")[0]},\n\nThank you, I am sorry. ${PACKING}\n\nAna`;
  const letter = await ana.call("POST /cases/:case/letters", {
    params: { case: id },
    body: { kind: "acknowledgement", subject: "Cracked screen", body },
  });
  const params = { letter: letter.id };
  await ana.call("POST /letters/:letter/approval", { params, body: { version: 1 } });
  await ana.call("POST /letters/:letter/sending", { params, body: { commitments: [] } });
  await letterbox.next();
}

describe("a letter, written", () => {
  let engine: Engine;
  let world: World;
  let browser: Browser;
  let sitting: Sitting;
  let ana: Page;

  beforeAll(async () => {
    clearPictures(PICTURES);
    engine = await freshPglite();
    [world, browser] = await Promise.all([openWorld(engine), launchChromium()]);
    sitting = sitDown(browser, world);
    for (const name of ["Tom Hale", "Ole Berg"]) await sendTo(world, name);
    await complain(world, "Maria Keller");
    ana = await sitting.signIn("ana@lumen.example", PASSWORD);
    await hers(ana).click();
    await ana.getByRole("link", { name: /^Open Maria/ }).click();
    await ana.getByRole("button", { name: "Write to Maria" }).last().click();
  });
  afterAll(async () => {
    await sitting?.close();
    await browser?.close();
    await world?.close();
    await engine?.close();
  });
  const step = steps({
    picture: () => sitting.picture(`${PICTURES}/failed`),
    faults: () => [...world.faults, ...sitting.faults.splice(0)],
  });
  const chip = (name: RegExp) =>
    ana.getByRole("list", { name: "What it holds" }).getByRole("button", { name });
  const strength = (name: RegExp) => chip(name).getAttribute("data-strength");

  step("an empty sheet says what will be looked for", async () => {
    await ana.getByText("It reads along as you write").waitFor();
    expect(await strength(/owns it/)).toBe("missing");
    await look(ana, `${PICTURES}/0-empty`);
  });

  step(
    "half an apology: what is there, what is weak, what is missing, what is passed over",
    async () => {
      await write(ana, HALF);
      await ana.locator(".cm-lintRange-error").first().waitFor();
      await expect.poll(() => strength(/owns it/)).toBe("present");
      expect(await strength(/says sorry/)).toBe("weak");
      expect(await strength(/sees what it cost/)).toBe("missing");
      const passed = ana.getByRole("region", { name: /It passes over/ });
      await passed.getByText(/birthday/).click();
      await passed.getByText(/whose\? Name it/).waitFor();
      const places = ana.getByRole("list", { name: "Places to look at" });
      await places.getByRole("button", { name: /1043.*1042/ }).waitFor();
      const theirs = ana.getByRole("complementary", { name: "What the customer says" });
      expect(await theirs.getByTitle("Not spoken to yet").count()).toBeGreaterThan(1);
      await look(ana, `${PICTURES}/1-half`);
      await chip(/sees what it cost/).click();
      await ana.locator("#gap-empathy[open]").waitFor();
      await chip(/says sorry/).click();
      await places.getByRole("button", { expanded: true }).waitFor();
      await look(ana, `${PICTURES}/1-half-opened`, { at: "#the-lens" });
    },
  );

  step("what went out before is underlined faintly, and counted", async () => {
    await write(
      ana,
      `Dear Maria,\n\nI am sorry. ${PACKING} You had no present for your sister.\n\nAna`,
    );
    const before = ana.getByRole("region", { name: "Sent before" });
    await before.getByText("went out 2 times in the last 90 days").waitFor();
    await ana.locator(".cm-sentBefore").first().waitFor();
    expect(await ana.locator(".cm-sentBefore").first().textContent()).toContain("inner carton");
    await look(ana, `${PICTURES}/3-sent-before`, { at: "#sent-before" });
    await ana.getByRole("textbox", { name: "The letter to Maria" }).scrollIntoViewIfNeeded();
    await ana.screenshot({ path: pictureAt(`${PICTURES}/3-underlined.png`) });
  });

  step("a whole one: nothing underlined, every promise with its day", async () => {
    await write(ana, WHOLE);
    await ana.locator(".cm-lintRange-error").first().waitFor({ state: "detached" });
    await expect.poll(() => strength(/says sorry/)).toBe("present");
    expect(await ana.locator(".cm-sentBefore").count()).toBe(0);
    await ana.getByRole("region", { name: "In words of its own" }).waitFor();
    await look(ana, `${PICTURES}/2-whole`);
  });
});
