/** What people do at the desk and on the customer's page, screen by screen, in this one case. */
import { nextCode } from "../codes.ts";
import type { Letterbox } from "../letterbox.ts";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { look } from "./look.ts";

export const hasFocus = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => element === document.activeElement);

/** Maria's case in a list. */
export const hers = (page: Page): Locator =>
  page.getByRole("link", { name: /Maria Keller/ }).first();

/** The cases behind the first number of the lessons. */
export async function showCases(page: Page): Promise<void> {
  const shows = page.getByRole("button", { name: /^From \d+ cases?: show/ });
  await shows.first().click();
}

/** Opens a part of the case beside the conversation; the next one to walk is open by itself. */
export async function unfold(page: Page, name: string): Promise<void> {
  const title = page.getByRole("heading", { level: 2, name: new RegExp(`^${name}`) });
  const lid = title.getByRole("button");
  if ((await lid.getAttribute("aria-expanded")) === "false") await lid.click();
}

/** Puts a letter into the editor, as one who pastes it. */
export async function write(page: Page, text: string): Promise<void> {
  await page.getByRole("textbox", { name: "The letter to Maria" }).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(text);
}

/** Where the day of a letter's promise is chosen. */
export const day = (page: Page, promise: number): Locator =>
  page.getByLabel(`By when promise ${promise} is kept`);

export async function fillTriage(page: Page): Promise<Locator> {
  const part = page.locator("#part-triage");
  await part.getByLabel("What failed", { exact: true }).selectOption("damaged_order");
  await part.getByRole("radio", { name: "moderate" }).check();
  await part.getByRole("radio", { name: "We are at fault" }).check();
  await part.getByRole("radio", { name: "Known", exact: true }).check();
  await part.getByLabel("What it was").fill("The parcel went out without the inner carton.");
  await part.getByLabel("What they feel").fill("Disappointed, and pressed for time");
  await part.getByLabel("What they ask for").fill("A whole lamp before Saturday");
  await part.getByLabel(/Price of what failed/).fill("149");
  return part;
}

export async function fillListening(page: Page): Promise<Locator> {
  const part = page.locator("#part-listening");
  const heard = [
    ["What happened, as they tell it", "The lamp of order 1042 arrived with a cracked screen."],
    ["How it was for them", "So disappointed"],
    ["What it cost them beside money", "The present for your sister on Saturday"],
    ["What would make it right", "A whole lamp in time"],
  ] as const;
  for (const [question, words] of heard) await part.getByLabel(question).fill(words);
  return part;
}

export async function fillAction(part: Locator, kind: string, what: string): Promise<void> {
  await part.getByRole("button", { name: "Plan an action" }).click();
  await part.getByRole("radio", { name: kind }).check();
  await part.getByLabel("What changes").fill(what);
  await part.getByLabel("Who sees to it").selectOption({ label: "Tom Adeyemi" });
  await part.getByLabel("By when").fill("2026-11-30");
}

export async function fillDebrief(part: Locator): Promise<void> {
  await part.getByRole("button", { name: "Hold a debrief" }).click();
  await part.getByLabel("What happened").fill("The inner cartons were on the upper shelf.");
  await part.getByLabel("What made sense").fill("The lamps had always come in both cartons.");
  await part.getByLabel("What would have helped").fill("A list of what needs two cartons.");
  await part.getByLabel("What changes now").fill("The list hangs there now.");
}

/** Olga rings, and her call is taken by keys: begun, noted, ended. */
export async function ringIn(page: Page, picture: string): Promise<void> {
  await expect.poll(() => hasFocus(page.getByLabel("Find them"))).toBe(true);
  await page.keyboard.type("Olga Sand");
  const begin = page.getByRole("button", { name: "Begin with somebody new: Olga Sand" });
  for (let presses = 0; presses < 6 && !(await hasFocus(begin)); presses += 1)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "A call from Olga Sand" }).waitFor();
  await page.getByLabel("In a few words").fill("Nobody called back");
  await page.getByLabel("Note 1", { exact: true }).fill("I was promised a call on Friday.");
  await page.getByLabel("What note 1 is").selectOption({ label: "What happened" });
  await page.getByLabel("What you told Olga, and what happens next").fill("I look into it.");
  await look(page, picture);
  const end = page.getByRole("button", { name: "End the call and open Olga’s case" });
  for (let presses = 0; presses < 6 && !(await hasFocus(end)); presses += 1)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
}

/** Each one open is done, with its proof. */
export const finishActions = (part: Locator): Promise<void> =>
  settleEach(part, {
    opens: "It is done",
    asks: "How can one see that it is done?",
    proof: "Seen on the packing table",
    does: "Note that it is done",
  });

export const keepPromises = (part: Locator): Promise<void> =>
  settleEach(part, {
    opens: "It was kept",
    asks: "How can one see it?",
    proof: "Parcel 0034; the list hangs",
    does: "Note that it was kept",
  });

type Settling = { opens: string; asks: string; proof: string; does: string };

async function settleEach(part: Locator, { opens, asks, proof, does }: Settling): Promise<void> {
  const open = part.getByRole("button", { name: opens });
  await open.first().waitFor();
  for (let left = await open.count(); left > 0; left -= 1) {
    await open.first().click();
    await part.getByLabel(asks).fill(proof);
    await part.getByRole("button", { name: does }).click();
    await expect.poll(() => open.count(), { timeout: 15_000 }).toBe(left - 1);
  }
}

/** Maria's answers, each waited for: we understood, she may come back, she accepts, she writes. */
export async function answerEverything(page: Page, box: Letterbox): Promise<void> {
  const part = (name: string) => page.getByRole("region", { name });
  await part("What we understood").getByText("Yes, that is how it was").click();
  await part("What we understood").getByRole("button", { name: "Tell Ana" }).click();
  await page.getByText("It is good to know that we understood").waitFor();
  await part("One question about you and us").getByText("Rather not").click();
  await part("One question about you and us").getByRole("button").click();
  await page.getByText("Thank you. We have your answer.").waitFor();
  await page.getByRole("radio", { name: /^Yes, please/ }).check();
  await page.getByRole("radio", { name: "It exceeds what I hoped for" }).check();
  await page.getByLabel(/Anything you would like to add/).fill("That is kind.");
  await page.getByRole("button", { name: "Send my answer" }).first().click();
  await page.getByLabel("The six digits from our mail").fill(await nextCode(box, 0));
  await page.getByRole("button", { name: "Confirm my answer" }).click();
  await page.getByText("We have your answer. What we do now stands below.").waitFor();
  await part("Write to Ana").getByLabel("Your message").fill("Thank you for answering so soon.");
  await part("Write to Ana").getByRole("button", { name: "Send to Ana" }).click();
  await page.getByText("Your message has reached us").waitFor();
}
