/** How work is parted, clicked: queues with rules, who gets what, skills, tags, macros, leads. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect } from "vitest";
import { openWorld, PASSWORD } from "../world.ts";
import { look } from "./look.ts";
import { seatAt } from "./seat.ts";
import { steps } from "./steps.ts";

const PICTURES = "queues";

describe("how work is parted, on the screen", () => {
  const seat = seatAt(PICTURES, openWorld);
  let page: Page;
  beforeAll(async () => {
    page = await seat.sitting.signIn("iris@lumen.example", PASSWORD);
    await page.goto("/settings#queues");
  });
  const step = steps({
    picture: () => seat.sitting.picture(`${PICTURES}/failed`),
    faults: () => [...seat.world.faults, ...seat.sitting.faults.splice(0)],
  });
  const press = (name: string | RegExp) => page.getByRole("button", { name }).first().click();

  step("an empty house says what each is for", async () => {
    await page.getByText("every case waits in one list").waitFor();
    await look(page, `${PICTURES}/empty`);
  });

  step("a queue opens with a rule, and gives its cases to whoever can", async () => {
    await press("Open a queue");
    const form = page.getByRole("form", { name: "A new queue" });
    await form.getByLabel("Name").fill("Money back");
    await form.getByLabel("Cases come here by themselves").check();
    await form.getByRole("button", { name: "Open the queue" }).click();
    await form.getByText("This rule asks for nothing").waitFor();
    await form.getByLabel("It came by").selectOption("Another system");
    await form.getByLabel("They say").fill("refund, money back");
    await form.getByRole("radio", { name: /Whoever has least in hand/ }).check();
    await look(page, `${PICTURES}/queue`);
    await form.getByRole("button", { name: "Open the queue" }).click();
    await page
      .getByText("when it came by another system, and says “refund” or “money back”")
      .waitFor();
  });

  step("a colleague's skill, a tag and a macro are kept; an apology is not", async () => {
    await press("Change … what Ana Ruiz can");
    const skill = page.getByRole("form", { name: "What Ana Ruiz can" });
    await skill.getByLabel("Speaks").selectOption("German");
    await skill.getByRole("button", { name: "Keep it" }).click();
    await page.getByText("speaks German").waitFor();

    await press("Add a tag");
    const tag = page.getByRole("form", { name: "A new tag" });
    await tag.getByLabel("Name").fill("Press");
    await tag.getByLabel("Colour").selectOption("rose");
    await tag.getByRole("button", { name: "Add the tag" }).click();

    await press("Make a macro");
    const macro = page.getByRole("form", { name: "A new macro" });
    await macro.getByLabel("Name").fill("Press story");
    await macro.getByLabel("What it does").selectOption("Put a tag on");
    await macro.getByLabel("Which tag").selectOption("Press");
    await macro.getByRole("button", { name: "Add it" }).click();
    await macro.getByLabel("A snippet").fill("We are so sorry about this.");
    await macro.getByRole("button", { name: "Keep the macro" }).click();
    await macro.getByText("An apology is written for the one it is for").waitFor();
    await look(page, `${PICTURES}/macro`, { at: "form" });
    await macro.getByLabel("A snippet").fill("Our workshop is open from 9 to 17, at 4 Mill Lane.");
    await macro.getByRole("button", { name: "Keep the macro" }).click();
    await page.getByText("Tag it “Press” · A snippet for the letter").waitFor();
    await look(page, `${PICTURES}/kept`);
  });

  step("a case that comes by the rule is somebody's at once, and says why", async () => {
    const { ana } = seat.world;
    const customer = { name: "Noor Haddad", email: "noor@example.org" };
    const text = "I want a refund for the lamp.";
    const body = { channel: "api", customer, subject: "Lamp", text };
    const { id } = await ana.call("POST /complaints", { body });
    const view = await ana.call("GET /cases/:case", { params: { case: id } });
    expect(view.owner, "nobody had anything in hand: the first by name").toMatchObject({
      name: "Ana Ruiz",
    });
    const handed = view.timeline.find(({ what }) => what === "case handed over");
    expect(handed?.facts).toMatchObject({ because: "Ana Ruiz has least in hand (0)." });
  });

  step("Ana answers to Leo from now on", async () => {
    await page.goto("/settings#colleagues");
    await page.getByLabel("Whom Ana Ruiz answers to").selectOption("Leo Brandt");
    await page.getByText("Ana answers to Leo Brandt").waitFor();
    await look(page, `${PICTURES}/colleagues`);
  });
});
