/** Calls, clicked: Maria rings, the desk is reloaded meanwhile, and one rings her back by keys. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { openWorld, PASSWORD } from "../world.ts";
import { hasFocus } from "./desk-work.ts";
import { look } from "./look.ts";
import { seatAt } from "./seat.ts";

const PICTURES = "calls";

const NOTES = [
  ["The lamp of order 1042 arrived broken.", "What happened"],
  ["I am so disappointed.", "How it is for them"],
  ["It was my sister's present for Saturday.", "What it cost them"],
  ["I want a whole lamp before Saturday.", "What they ask"],
] as const;

describe("calls", () => {
  const at = seatAt(PICTURES, openWorld);
  let page: Page;

  beforeAll(async () => {
    page = await at.sitting.signIn("ana@lumen.example", PASSWORD);
  });

  test("a call begins with whoever is on the line", async () => {
    await page.getByRole("button", { name: "Take in" }).click();
    await page.getByRole("menuitem", { name: "A customer is on the phone" }).click();
    await page.getByLabel("Find them").fill("Maria Keller");
    await look(page, `${PICTURES}/1-begin`);
    await page.getByRole("button", { name: "Begin with somebody new: Maria Keller" }).click();
    await page.getByRole("heading", { name: "A call from Maria Keller" }).waitFor();
    await page.getByText("Thank Maria for ringing.").waitFor();
  });

  test("what is typed is kept, marked, and outlives a reload", async () => {
    await page.getByLabel("Phone", { exact: true }).fill("+49 30 1234567");
    await page.getByLabel("In a few words").fill("A broken lamp");
    await page.getByRole("radio", { name: "Yes", exact: true }).check();
    for (const [place, [words, about]] of NOTES.entries()) {
      await page.getByLabel(`Note ${place + 1}`, { exact: true }).fill(words);
      await page.getByLabel(`What note ${place + 1} is`).selectOption({ label: about });
      await page.getByLabel(`Note ${place + 1}`, { exact: true }).press("Enter");
    }
    await page.getByText("Maria has been heard").waitFor();
    await at.sitting.readClocks();
    await page.clock.fastForward(2_000);
    await page.getByText("Saved", { exact: true }).waitFor();
    await page.reload();
    const first = page.getByLabel("Note 1", { exact: true });
    await expect.poll(() => first.inputValue()).toBe(NOTES[0][0]);
    await page.getByText("Maria has been heard").waitFor();
    await look(page, `${PICTURES}/2-listening`);
  });

  test("who left the screen finds the call again", async () => {
    await page.goto("/");
    await look(page, `${PICTURES}/3-elsewhere`);
    await page
      .getByRole("link", { name: /on the phone with you/ })
      .first()
      .click();
    await page.getByRole("heading", { name: "A call from Maria Keller" }).waitFor();
  });

  test("the end opens her case, with her points, and binds somebody to ring back", async () => {
    await page
      .getByLabel("What you told Maria, and what happens next")
      .fill("A new one leaves today.");
    await page.getByLabel("We promised to ring Maria back").check();
    await page.getByLabel("What for").fill("Ring with the parcel number");
    await page.getByLabel("When", { exact: true }).fill("2026-11-23T14:30");
    await page.getByLabel("Who rings").selectOption({ label: "Leo Brandt" });
    await look(page, `${PICTURES}/4-ending`);
    await page.getByRole("button", { name: "End the call and open Maria’s case" }).click();
    await page.getByRole("heading", { level: 1, name: "Maria Keller", exact: true }).waitFor();
    await page.getByText("I am so disappointed.").first().waitFor();
    await page
      .getByRole("heading", { level: 2, name: /^Promises/ })
      .getByRole("button")
      .click();
    await page.getByText("due today at 14:30").first().waitFor();
    await look(page, `${PICTURES}/5-case`);
  });

  test("by keys alone: rung back, the promise kept, nothing else touched", async () => {
    const phone = page.getByRole("button", { name: "On the phone" });
    await phone.focus();
    await page.keyboard.press("Enter");
    const item = page.getByRole("menuitem", { name: "Call Maria" });
    await item.waitFor();
    await expect
      .poll(async () => {
        if (await hasFocus(item)) return true;
        await page.keyboard.press("ArrowDown");
        return false;
      })
      .toBe(true);
    await page.keyboard.press("Enter");
    const heading = page.getByRole("heading", { name: "A call to Maria Keller" });
    await heading.waitFor();
    expect(await hasFocus(heading)).toBe(true);
    const tabTo = async (name: RegExp | string, role: "textbox" | "checkbox" | "button") => {
      const place = page.getByRole(role, { name });
      for (let step = 0; step < 40 && !(await hasFocus(place)); step += 1)
        await page.keyboard.press("Tab");
      expect(await hasFocus(place), String(name)).toBe(true);
    };
    await tabTo("Note 1", "textbox");
    await page.keyboard.type("That is kind.");
    await tabTo(/^What you told Maria/, "textbox");
    await page.keyboard.type("Told her the parcel number.");
    await tabTo(/This call keeps our promise/, "checkbox");
    await page.keyboard.press("Space");
    await look(page, `${PICTURES}/6-ringing-back`);
    await tabTo("End the call", "button");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Maria Keller", exact: true }).waitFor();
    await page.getByText("Told her the parcel number.").waitFor();
    const { rows } = await at.world.ana.call("GET /cases");
    const view = await at.world.ana.call("GET /cases/:case", {
      params: { case: rows[0]?.id ?? "" },
    });
    expect(view.commitments).toMatchObject([{ state: "kept" }]);
  });

  test("nobody answers, or nobody wants notes: each is said, and the log has both", async () => {
    await page.keyboard.press("u");
    await page.getByRole("heading", { name: "All open" }).waitFor();
    await page.keyboard.press("c");
    await page.getByLabel("We call them").check();
    await page.getByLabel("Find them").fill("030 123");
    await page.getByRole("button", { name: /Maria Keller/ }).click();
    const about = page.getByLabel("What it is about");
    await about.getByRole("option", { name: "A broken lamp (case 1)", selected: true }).waitFor({
      state: "attached",
    });
    await page.getByRole("radio", { name: "No", exact: true }).check();
    await page.getByText("Not kept: a word of theirs").waitFor();
    expect(await page.getByLabel("Notes").count()).toBe(0);
    await look(page, `${PICTURES}/7-no-notes`);
    await page.getByRole("button", { name: "Nobody was reached" }).click();
    await page.getByRole("menuitem", { name: "Only a voicemail" }).click();
    await page.getByText("We called and did not reach the customer: voicemail").waitFor();
    await page.goto("/calls");
    await page.getByText("We called Maria Keller: only a voicemail").waitFor();
    await look(page, `${PICTURES}/8-log`);
    expect(at.sitting.faults).toEqual([]);
  });
});
