/** Why it happened, clicked: asked five times, drawn three ways, a change looked at by another. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/rim/db/engine.ts";
import { freshPglite } from "../databases.ts";
import { openWorld, PASSWORD, type World } from "../world.ts";
import { launchChromium } from "./chromium.ts";
import { unfold } from "./desk-work.ts";
import { clearPictures, look } from "./look.ts";
import { type Sitting, sitDown } from "./sitting.ts";

const PICTURES = "causes";

describe("causes, clicked", () => {
  let engine: Engine;
  let world: World;
  let browser: Browser;
  let sitting: Sitting;
  let page: Page;
  let caseId: string;

  beforeAll(async () => {
    clearPictures(PICTURES);
    engine = await freshPglite();
    [world, browser] = await Promise.all([openWorld(engine), launchChromium()]);
    sitting = sitDown(browser, world);
    const complaint = await world.ana.call("POST /complaints", {
      body: {
        channel: "form",
        customer: { name: "Jon Bell", email: "jon.bell@example.org" },
        subject: "A cracked screen",
        text: "The lamp of order 1042 came with a cracked screen.",
      },
    });
    caseId = complaint.id;
    page = await sitting.signIn("ana@lumen.example", PASSWORD);
  });
  afterAll(async () => {
    await sitting?.close();
    await browser?.close();
    await world?.close();
    await engine?.close();
  });

  test("before anything is traced, each view says what to do", async () => {
    await page.goto("/causes");
    await page.getByText("No case is traced to a cause yet").waitFor();
    await look(page, `${PICTURES}/1-none`);
    await page.getByRole("tab", { name: "What we change" }).click();
    await page.getByText("Nothing is changed yet").waitFor();
  });

  test("asking why leads to a cause, and a change against it", async () => {
    await page.goto(`/cases/${caseId}`);
    await unfold(page, "Cause and plan");
    await page.getByRole("button", { name: "Ask why" }).click();
    await page.getByLabel("Why did it happen?").fill("The lamp had no inner carton.");
    await page.getByLabel("And why that?").fill("There were none left by noon.");
    await page.getByLabel("In a few words").fill("We order cartons by the week");
    await look(page, `${PICTURES}/2-why`, { at: "#part-plan" });
    await page.getByRole("button", { name: "That is why" }).click();
    await page.getByText("We order cartons by the week").first().waitFor();
    await page.getByRole("button", { name: "Plan an action" }).click();
    await page.getByLabel("What changes").fill("Cartons come twice a week");
    await page.getByLabel("Counted").selectOption({ label: "30 days" });
    await look(page, `${PICTURES}/3-plan`, { at: "#part-plan" });
    await page.getByRole("button", { name: "Plan it" }).click();
    await page.getByRole("button", { name: "It is done …" }).click();
    await page.getByLabel("How can one see that it is done?").fill("Contract 12");
    await page.getByRole("button", { name: "Note that it is done" }).click();
    await page.getByText("done; being counted").waitFor();
    expect(await page.getByRole("button", { name: "I have seen it …" }).count()).toBe(0);
  });

  test("somebody else looks at it", async () => {
    const leo = await sitting.signIn("leo@lumen.example", PASSWORD);
    await leo.goto(`/cases/${caseId}?part=plan`);
    await leo.getByRole("button", { name: "I have seen it …" }).click();
    await leo.getByLabel("What did you see?").fill("Monday's delivery.");
    await leo.getByRole("button", { name: "Note that I saw it" }).click();
    await leo.getByText("done, and seen; being counted").waitFor();
    expect(await leo.getByText("seen by Leo Brandt").count()).toBe(1);
  });

  test("what makes most of it is drawn, and said in words", async () => {
    const { ana } = world;
    const others = ["Glass from one furnace", "The courier’s sorting belt", "Labels come late"];
    const factors = ["supplier", "supplier", "information"];
    for (const [place, name] of others.entries()) {
      const { id } = await ana.call("POST /causes", {
        body: { name, factor: factors[place] as string },
      });
      for (let n = 0; n < 3 - place; n += 1) {
        const { id: other } = await ana.call("POST /complaints", {
          body: {
            channel: "form",
            customer: { name: `Kim ${place}${n}`, email: `kim${place}${n}@example.org` },
            subject: `A lamp ${place}${n}`,
            text: `Number ${place * 7919 + n}.`,
          },
        });
        await ana.call("POST /cases/:case/causes", {
          params: { case: other },
          body: { causeId: id },
        });
      }
    }
    await page.goto("/causes");
    await page.getByText(/causes make the first four fifths/).waitFor();
    await look(page, `${PICTURES}/4-pareto`);
    await page.getByRole("tab", { name: "The tree" }).click();
    await page.getByRole("button", { name: "Change: Labels come late" }).click();
    await page.getByLabel("A part of").selectOption({ label: "We order cartons by the week" });
    await look(page, `${PICTURES}/5-tree`);
    await page.getByRole("button", { name: "Keep it so" }).click();
    await page.getByRole("tab", { name: "The fishbone" }).click();
    await page.getByText("Glass from one furnace").waitFor();
    await look(page, `${PICTURES}/6-bones`);
    await page.getByRole("tab", { name: "What we change" }).click();
    await page.getByText("Against: We order cartons by the week").waitFor();
    await look(page, `${PICTURES}/7-changes`);
    expect(sitting.faults).toEqual([]);
  });

  test("what came back as often as before is open again by itself, and says so", async () => {
    const { ana, leo, tom, until } = world;
    const signIn = (client: typeof ana, email: string) =>
      client.call("POST /session", { body: { email, password: PASSWORD } });
    world.pass({ days: 14 });
    await signIn(ana, "ana@lumen.example");
    await signIn(leo, "leo@lumen.example");
    await signIn(tom, "tom@lumen.example");
    const { causes } = await ana.call("GET /causes");
    const causeId = causes.find(({ name }) => name === "We order cartons by the week")?.id ?? "";
    const complain = async (name: string) => {
      const { id } = await ana.call("POST /complaints", {
        body: {
          channel: "form",
          customer: { name, email: `${name.toLowerCase().replace(" ", ".")}@example.org` },
          subject: "Cracked again",
          text: `The lamp for ${name} came cracked.`,
        },
      });
      const params = { case: id };
      await ana.call("POST /cases/:case/causes", { params, body: { causeId } });
    };
    await complain("Lea Horn");
    world.pass({ minutes: 5 });
    const { id } = await ana.call("POST /cases/:case/actions", {
      params: { case: caseId },
      body: {
        kind: "preventive",
        what: "A second carton lies ready",
        ownerId: tom.id,
        dueOn: "2026-12-30",
        causeId,
        windowDays: 7,
      },
    });
    const params = { action: id };
    await tom.call("POST /actions/:action/completion", { params, body: { proof: "A photo." } });
    await leo.call("POST /actions/:action/verification", { params, body: { words: "Seen." } });
    world.pass({ days: 2 });
    await complain("Nils Berg");
    world.pass({ days: 6 });
    await signIn(ana, "ana@lumen.example");
    await until(async () => {
      const { actions } = await ana.call("GET /actions");
      return actions.some(({ reopened }) => reopened !== null);
    }, "the change's judgement");
    page = await sitting.signIn("ana@lumen.example", PASSWORD);
    await page.goto(`/cases/${caseId}`);
    await unfold(page, "Cause and plan");
    const plan = page.getByRole("region", { name: "Plan" });
    await plan.getByText("open again").waitFor();
    await plan
      .getByText(/It came back as often as before. 1 complaint in the 7 days before, 1 in/)
      .waitFor();
    await plan.getByRole("button", { name: "It is done …" }).waitFor();
    await look(page, `${PICTURES}/8-open-again`, { at: "#part-plan" });
    await page.goto("/causes");
    await page.getByRole("tab", { name: "What we change" }).click();
    await page.getByText("open again").waitFor();
    await page.getByText(/times as often \(95 %: .* to .*\)/).waitFor();
    await look(page, `${PICTURES}/9-changes`);
    expect(sitting.faults).toEqual([]);
  });

  test("by how many orders there were, it stands as it was done, and says per what", async () => {
    await page.goto(`/cases/${caseId}?part=plan`);
    const plan = page.getByRole("region", { name: "Plan" });
    await plan.getByRole("button", { name: "Count it per order, job or stay …" }).click();
    await plan.getByLabel(/^In the 7 days before/).fill("40");
    await plan.getByLabel("In the 7 days from then on").fill("400");
    await look(page, `${PICTURES}/10-orders`, { at: "#part-plan" });
    await plan.getByRole("button", { name: "Judge it by that" }).click();
    await plan.getByText(/\(40 orders\), 1 in the 7 days since \(400 orders\)/).waitFor();
    await plan.getByText(/per order 0\.10 times as often/).waitFor();
    await plan.getByText("fewer, which may be chance").waitFor();
    await look(page, `${PICTURES}/11-per-order`, { at: "#part-plan" });
    expect(sitting.faults).toEqual([]);
  });
});
