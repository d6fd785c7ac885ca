/** The whole way, clicked: a cracked lamp, from Maria's mail to a customer won back. */
import type { ParsedMail } from "mailparser";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import type { Engine } from "../../src/rim/db/engine.ts";
import { freshPglite } from "../databases.ts";
import { LETTER, THANKS } from "../letters.ts";
import { openWorld, PASSWORD, type World } from "../world.ts";
import { launchChromium } from "./chromium.ts";
import {
  answerEverything,
  day,
  fillAction,
  fillDebrief,
  fillListening,
  fillTriage,
  finishActions,
  hasFocus,
  hers,
  keepPromises,
  ringIn,
  showCases,
  unfold,
  write,
} from "./desk-work.ts";
import { clearPictures, look, PHONE, pictureAt } from "./look.ts";
import { complaint, OTHERS } from "./mails.ts";
import { photograph } from "./photo.ts";
import { type Sitting, sitDown } from "./sitting.ts";
import { steps } from "./steps.ts";

const PICTURES = "whole-way";
/** A photo comes when it comes; the clock beside it is another one. */
const PATIENT = { timeout: 15_000 };

describe("the whole way, clicked", () => {
  let engine: Engine;
  let world: World;
  let browser: Browser;
  let sitting: Sitting;
  let photo: Buffer;
  let ana: Page;
  let leo: Page;
  let tom: Page;
  let maria: Page;
  let mail: { messageId: string };
  let letter: ParsedMail;

  beforeAll(async () => {
    clearPictures(PICTURES);
    engine = await freshPglite();
    [world, browser] = await Promise.all([openWorld(engine), launchChromium()]);
    photo = await photograph(browser);
    sitting = sitDown(browser, world);
    ana = await sitting.signIn("ana@lumen.example", PASSWORD);
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

  step("2 · her mail appears in the open inbox by itself", async () => {
    await ana.getByText("Whoever writes to your mailbox").waitFor();
    await ana.evaluate(() => document.body.setAttribute("data-still", "here"));
    mail = await world.write(complaint(photo));
    await hers(ana).waitFor();
    expect(await ana.locator("body").getAttribute("data-still")).toBe("here");
    await ana.getByRole("article", { name: "A first look at Maria Keller" }).waitFor();

    world.pass({ minutes: 12 });
    await sitting.readClocks();
    for (const other of OTHERS) await world.write(other);
    await ana.getByRole("link", { name: /Priya Nair/ }).waitFor();
    await ana.getByRole("link", { name: /Jonas Weiss/ }).waitFor();
    await look(ana, `${PICTURES}/02-inbox`);
  });

  step("2 · a call is logged, and found again, by keyboard alone", async () => {
    await ana.keyboard.press("c");
    await ringIn(ana, `${PICTURES}/02-a-call`);
    await ana.getByRole("heading", { level: 1, name: "Olga Sand", exact: true }).waitFor();
    await ana.keyboard.press("u");
    await ana.getByRole("heading", { name: "All open" }).waitFor();
    await ana.keyboard.press("Control+k");
    await ana.getByLabel(/A name, a case number/).waitFor();
    await ana.keyboard.type("olga");
    await ana.getByRole("button", { name: /Olga Sand/ }).waitFor();
    await look(ana, `${PICTURES}/02-palette`);
    await ana.keyboard.press("Enter");
    await ana.getByRole("heading", { level: 1, name: "Olga Sand" }).waitFor();
    await ana.keyboard.press("u");
  });

  step("3 · the case is opened by keyboard: her words come first", async () => {
    const row = hers(ana);
    await row.waitFor();
    for (let presses = 0; presses < 6 && !(await hasFocus(row)); presses += 1)
      await ana.keyboard.press(presses < 5 ? "j" : "k");
    expect(await hasFocus(row)).toBe(true);
    expect(await row.evaluate((place) => getComputedStyle(place).outlineStyle)).toBe("solid");
    await ana.keyboard.press("Enter");
    const words = ana.getByRole("article", { name: "A message from Maria Keller" });
    await words.getByText("I am so disappointed").waitFor();
    const picture = words.locator("img");
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth), PATIENT)
      .toBe(800);
    await look(ana, `${PICTURES}/03-case`);
  });

  step("3 · somebody takes it, and answers at once", async () => {
    await ana.getByRole("button", { name: "Nobody has it yet" }).click();
    await ana.getByRole("menuitem", { name: "Take it" }).click();
    await ana.getByRole("button", { name: "Ana Ruiz", exact: true }).waitFor();
    await ana.keyboard.press("w");
    await write(ana, THANKS);
    expect(await ana.getByLabel("Kind of letter").inputValue()).toBe("acknowledgement");
    await day(ana, 1).fill("2026-11-24");
    await look(ana, `${PICTURES}/03-first-word`);
    await ana.getByRole("button", { name: "Approve", exact: true }).click();
    await ana.getByRole("button", { name: "Send to Maria" }).click();
    await ana.getByRole("article", { name: "A letter by Ana Ruiz" }).waitFor();
    const answer = await world.letterbox.next();
    expect(answer.inReplyTo).toBe(mail.messageId);
  });

  step("4 · the playbook shows what it needs; an offer before listening is refused", async () => {
    await ana.getByText("Step 2 of 7 · Listen").waitFor();
    await ana.getByRole("list", { name: "What this step needs" }).waitFor();
    await ana.getByRole("region", { name: "Clocks" }).getByText("in time").waitFor();
    await unfold(ana, "Offer");
    const part = ana.locator("#part-offer");
    await part.getByText("Not yet").waitFor();
    expect(await part.getByRole("button", { name: /Propose/ }).count()).toBe(0);
    await look(ana, `${PICTURES}/04-not-yet`, { at: "#part-offer" });
  });

  step("3 · triage, our stance, and what we understood", async () => {
    await unfold(ana, "Triage");
    const triage = await fillTriage(ana);
    await look(ana, `${PICTURES}/03-triage`, { at: "#part-triage" });
    await triage.getByRole("button", { name: "Note the triage" }).click();
    await ana.getByText("The triage is noted").waitFor();

    await unfold(ana, "Listening");
    const heard = await fillListening(ana);
    await look(ana, `${PICTURES}/03-listening`, { at: "#part-listening" });
    await heard.getByRole("button", { name: "Note what we understood" }).click();
    await ana.getByText("Maria has not said whether this is right").waitFor();
  });

  step("6 · an offer above her limit waits for somebody else", async () => {
    await unfold(ana, "Offer");
    const part = ana.locator("#part-offer");
    await part.getByRole("radio").first().waitFor();
    await part
      .getByText(/whole one/)
      .first()
      .waitFor();
    await look(ana, `${PICTURES}/06-suggestions`, { at: "#part-offer" });
    await part.getByLabel(/^Why should they have more/).fill("The lamp was for Saturday.");
    await part.getByRole("button", { name: "Propose it, for a lead to approve" }).click();
    await part.getByText("Nobody approves their own offer").waitFor();
    expect(await part.getByRole("button", { name: "Approve" }).count()).toBe(0);
    await look(ana, `${PICTURES}/06-waits`, { at: "#part-offer" });

    leo = await sitting.signIn("leo@lumen.example", PASSWORD);
    await hers(leo).click();
    await leo.getByRole("link", { name: "Open Maria’s case" }).click();
    await unfold(leo, "Offer");
    await leo.locator("#part-offer").getByRole("button", { name: "Approve", exact: true }).click();
    await leo.getByText("The offer is approved").waitFor();
    await part.getByText("Leo Brandt approved it").waitFor();
  });

  step("5 · a hollow sentence is underlined as it is typed, with why and a question", async () => {
    await ana.getByRole("button", { name: "Write to Maria" }).last().click();
    const sheet = ana.getByRole("textbox", { name: "The letter to Maria" });
    await sheet.click();
    expect(await ana.getByLabel("Kind of letter").inputValue()).toBe("apology");
    await ana.keyboard.press("Control+Home");
    await ana.keyboard.press("ArrowDown");
    await ana.keyboard.press("ArrowDown");
    await ana.keyboard.type("We are sorry if you feel that the lamp was damaged.");
    await sheet.locator(".cm-lintRange-error").first().waitFor();
    await ana.keyboard.press("F8");
    const finding = ana.getByRole("list", { name: "Places to look at" });
    await finding.getByRole("button", { expanded: true }).waitFor();
    expect(await finding.locator("p").count()).toBeGreaterThan(1);
    await ana.getByRole("button", { name: /^Can't send yet: \d/ }).waitFor();
    await look(ana, `${PICTURES}/05-hollow`);
  });

  step("5 · a true one holds; each promise gets its person and its day", async () => {
    await write(ana, LETTER);
    await ana.getByText("Ready to be approved").waitFor();
    const promises = ana.getByRole("region", { name: "What it promises" });
    await promises.getByLabel("What promise 1 says").waitFor();
    await promises.getByLabel("Who keeps promise 1").selectOption({ label: "Tom Adeyemi" });
    const days = promises.getByLabel(/^By when promise \d/);
    expect(await days.count()).toBe(3);
    await day(ana, 2).fill("2026-11-27");
    await day(ana, 3).fill("2026-12-01");
    await look(ana, `${PICTURES}/05-letter`);
    await look(ana, `${PICTURES}/05-promises`, { at: "#letter-promises" });
    await ana.getByText(/^Saved/).waitFor();
    await leo.getByRole("button", { name: "Go on writing" }).click();
    await leo
      .getByRole("textbox", { name: "The letter to Maria" })
      .getByText("that is our mistake")
      .waitFor();
    await leo.getByRole("button", { name: "Approve", exact: true }).click();
    await leo.getByText("Leo Brandt approved it").waitFor();
  });

  step("7 · it leaves, and lies in her letterbox as a reply in her thread", async () => {
    world.pass({ minutes: 40 });
    await sitting.readClocks();
    await ana.getByRole("button", { name: "Send to Maria" }).click();
    await ana.getByText("Sent to Maria").first().waitFor();
    letter = await world.letterbox.next();
    expect(letter.subject).toMatch(/^Re: Cracked screen, order 1042 \[#1-[0-9a-f]{3}\]$/);
    expect(letter.references).toContain(mail.messageId);
    expect(letter.text).toContain("We will send you a new lamp by Friday");
    await look(ana, `${PICTURES}/07-sent`);
  });

  step("7 · her page needs no script and no account, and takes every answer", async () => {
    const link = /http:\/\/\S+\/p\/\S+/.exec(letter.text ?? "")?.[0] ?? "";
    const path = new URL(link).pathname;
    maria = await sitting.open({ javaScriptEnabled: false, viewport: PHONE });
    await maria.goto(path);
    await maria.getByRole("heading", { name: "Maria, here is where things stand" }).waitFor();
    const reader = await sitting.open();
    await reader.goto(path);
    await look(reader, `${PICTURES}/07-her-page`);
    await reader.screenshot({
      path: pictureAt(`${PICTURES}/07-her-page-whole.png`),
      fullPage: true,
    });

    await answerEverything(maria, world.letterbox);
    await look(maria, `${PICTURES}/07-her-page-answered`, { scripts: false });

    const words = ana.getByRole("article", { name: "A message from Maria Keller" });
    await words.getByText("Thank you for answering so soon").waitFor();
    await unfold(ana, "Offer");
    await ana.locator("#part-offer").getByText("That is kind.").waitFor();
    await look(ana, `${PICTURES}/07-answered`, { at: "#part-offer" });
  });

  step("8 · the voucher is hers at once; the lamp is marked as shipped", async () => {
    const part = ana.locator("#part-offer");
    const code = (await part.locator("code").textContent()) ?? "";
    expect(code).toMatch(/^[0-9A-Z-]{8,}$/);
    await maria.reload();
    await maria.getByText(code).waitFor();
    world.pass({ days: 2 });
    await sitting.readClocks();
    await look(ana, `${PICTURES}/08-owed`, { at: "#part-offer" });
    await part.getByRole("button", { name: "Mark as shipped" }).click();
    await part.getByLabel("Which tracking number?").fill("Parcel 0034");
    await part.getByRole("button", { name: "Mark as shipped" }).click();
    await part.getByText("Parcel 0034").waitFor();
    await part.getByRole("button", { name: "Mark as shipped" }).waitFor({ state: "detached" });
    await look(ana, `${PICTURES}/08-shipped`, { at: "#part-offer" });
  });

  step("9 · one change for this case and one for the next, with owner, day and proof", async () => {
    await unfold(ana, "Cause and plan");
    const part = ana.locator("#part-plan");
    await fillAction(
      part,
      "Puts this one right",
      "Check the nine other parcels packed on that day",
    );
    await part.getByRole("button", { name: "Plan it" }).click();
    await part.getByText("Check the nine other parcels").waitFor();
    await fillAction(
      part,
      "Prevents the next one",
      "A list at the table of what needs two cartons",
    );
    await look(ana, `${PICTURES}/09-plan`, { at: "#part-plan" });
    await part.getByRole("button", { name: "Plan it" }).click();
    await part.getByText("A list at the table").waitFor();

    tom = await sitting.signIn("tom@lumen.example", PASSWORD);
    await tom.goto(new URL(ana.url()).pathname);
    await unfold(tom, "Cause and plan");
    const his = tom.locator("#part-plan");
    await finishActions(his);
  });

  step("11 · a debrief without blame, and word of how it ended", async () => {
    const part = ana.locator("#part-plan");
    await part.getByRole("button", { name: "Name someone" }).click();
    await part.getByLabel("Colleague").selectOption({ label: "Tom Adeyemi" });
    await part.getByLabel("Their part").fill("Packed the parcel");
    await part.getByRole("button", { name: "Name them" }).click();
    await fillDebrief(part);
    await look(ana, `${PICTURES}/11-debrief`, { at: "#part-plan" });
    await part.getByRole("button", { name: "Keep the debrief" }).click();
    await part.getByText("Only those who were in it read this").waitFor();

    await part.getByRole("button", { name: "Tell Tom" }).click();
    await part.getByRole("button", { name: "Pass these words on" }).click();
    const kind = "Thank you for answering so soon.";
    expect(await part.getByLabel("To Tom").inputValue()).toContain(kind);
    await part.getByRole("button", { name: "Tell Tom" }).click();
    await part.getByText("not read yet").waitFor();

    await tom.getByRole("link", { name: /^All open/ }).click();
    const word = tom.getByRole("region", { name: "How it ended" });
    await word.getByText(kind).waitFor();
    await look(tom, `${PICTURES}/11-how-it-ended`);
    await word.getByRole("button", { name: "I have read it" }).click();
    await word.waitFor({ state: "detached" });
    await ana.reload();
    await unfold(ana, "Cause and plan");
    await part.getByText(", read").waitFor();
  });

  step("11 · closing is refused while anything is open, and says what", async () => {
    await ana.getByRole("button", { name: /^Can’t close yet: \d/ }).click();
    const dialog = ana.getByRole("dialog", { name: "Maria’s case can’t be closed yet" });
    expect(await dialog.getByRole("listitem").count()).toBeGreaterThan(1);
    await look(ana, `${PICTURES}/11-not-yet`);
    await dialog.getByRole("button", { name: /^Go there.*promise/i }).click();
    const part = ana.locator("#part-promises");
    await part.getByRole("button", { name: "It was kept" }).first().waitFor();
    await look(ana, `${PICTURES}/11-promises`, { at: "#part-promises" });
    await keepPromises(part);
  });

  step("10 · some days later the desk asks by itself; she answers on her page", async () => {
    await unfold(ana, "Follow-up");
    await ana.locator("#part-follow-up").getByText("scheduled").first().waitFor();
    world.pass({ days: 4 });
    const question = await world.letterbox.next();
    expect(question.headers.get("auto-submitted")).toBe("auto-generated");
    expect(question.from?.value[0]?.name).toContain("Lumen & Co");
    await sitting.readClocks();
    const link = /http:\/\/\S+answer=meets\S*/.exec(question.text ?? "")?.[0] ?? "";
    const asked = new URL(link);
    const part = maria.locator("#follow-up");
    const opens = async () => {
      await maria.goto(asked.pathname + asked.search + asked.hash);
      return part.count();
    };
    await expect.poll(opens, { timeout: 30_000, interval: 1_000 }).toBe(1);
    const tapped = part.getByRole("radio", { name: "Yes, it is put right" });
    expect(await tapped.isChecked()).toBe(true);
    await part
      .getByLabel(/optional/)
      .first()
      .fill("The lamp is whole, and so is the birthday.");
    await part.getByText("Surely", { exact: true }).click();
    await look(maria, `${PICTURES}/10-asked`, { scripts: false });
    await part.getByRole("button", { name: "Send my answer" }).first().click();
    await maria.getByText("Thank you. We have your answer.").waitFor();
    await ana.getByText("Maria says: put right").waitFor();
    await look(ana, `${PICTURES}/10-answered`, { at: "#part-follow-up" });
  });

  step("11 · the case is closed, with its report card", async () => {
    const close = ana.getByRole("button", { name: /^Close/ });
    await close.first().click();
    const ended = ana.getByRole("textbox", { name: "How it ended" });
    await ended.fill("Maria has her lamp and is glad.");
    await ana.getByRole("dialog").getByRole("button", { name: "Close Maria’s case" }).click();
    await ana.getByText("Maria’s case is closed").waitFor();
    await unfold(ana, "Report card");
    const card = ana.locator("#part-card");
    await expect.poll(() => card.getByText("good", { exact: true }).count()).toBe(6);
    await look(ana, `${PICTURES}/11-closed`, { at: "#part-card" });
  });

  step("12 · the numbers open their cases, and the books balance", async () => {
    await leo.getByRole("link", { name: "Lessons" }).click();
    await leo.getByRole("heading", { name: "Lessons" }).waitFor();
    await showCases(leo);
    await look(leo, `${PICTURES}/12-lessons`);
    await leo.getByRole("link", { name: "Books" }).click();
    await leo.getByText(/^balances over \d+ entries/).waitFor();
    await look(leo, `${PICTURES}/12-books`);
    await leo.getByRole("link", { name: "Lessons" }).click();
    await showCases(leo);
    await hers(leo).click();
    await leo.getByRole("heading", { level: 1, name: "Maria Keller" }).waitFor();
  });
});
