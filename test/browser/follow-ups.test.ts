/** Asked later, clicked: a phone without scripts says “worse”, and asks to be called back. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { complained, walked } from "../walking.ts";
import { openWorld, PASSWORD } from "../world.ts";
import { unfold } from "./desk-work.ts";
import { look, PHONE } from "./look.ts";
import { seatAt } from "./seat.ts";

const PICTURES = "follow-ups";

describe("asked later", () => {
  const at = seatAt(PICTURES, openWorld);
  let phone: Page;
  let desk: Page;
  let params: { case: string };
  const view = () => at.world.ana.call("GET /cases/:case", { params });

  beforeAll(async () => {
    const { world, sitting } = at;
    const { ana } = world;
    params = await complained(ana, 1);
    await walked(world, params);
    await ana.call("POST /cases/:case/closure", { params, body: { reason: "All is done." } });
    await ana.call("POST /cases/:case/follow-ups", {
      params,
      body: { dueAt: "2026-11-26T08:00:00.000Z" },
    });
    phone = await sitting.open({ javaScriptEnabled: false, viewport: PHONE });
    desk = await sitting.signIn("ana@lumen.example", PASSWORD);
  });

  test("a closed case offers to learn from it, and nothing that it would refuse", async () => {
    await desk.goto(`/cases/${params.case}?part=plan`);
    const plan = desk.locator("#part-plan");
    await plan.getByRole("button", { name: "Ask why" }).waitFor();
    await plan.getByText("Nobody was named.").waitFor();
    for (const name of ["Plan an action", "Name someone"])
      expect(await plan.getByRole("button", { name }).count(), name).toBe(0);
    await look(desk, `${PICTURES}/0-closed`, { at: "#part-plan" });
    await desk.goto(`/cases/${params.case}?part=triage`);
    await desk.getByText("The case is closed. Open it again to judge it anew.").waitFor();
    expect(await desk.getByRole("button", { name: "Note the triage" }).count()).toBe(0);
  });

  test("the mail's link opens her answer; nothing is said until she presses", async () => {
    const { world, sitting } = at;
    world.pass({ days: 4 });
    const question = await world.until(
      async () => world.letterbox.letters.find(({ text }) => text?.includes("answer=falls_short")),
      "the question",
    );
    await sitting.readClocks();
    const link = new URL(/http:\/\/\S+answer=falls_short/.exec(question.text ?? "")?.[0] ?? "");
    expect(question.html).toContain("No, it falls short</a>");
    await phone.goto(link.pathname + link.search);
    expect(await phone.getByLabel("No, it falls short").isChecked()).toBe(true);
    await look(phone, `${PICTURES}/1-chosen`, { scripts: false });
    const send = phone.getByRole("button", { name: "Send my answer" });
    const box = await send.boundingBox();
    expect((box?.y ?? PHONE.height) + (box?.height ?? 0)).toBeLessThanOrEqual(PHONE.height);
    expect((await view()).case.state).toBe("closed");
    expect((await view()).followUps[0]).toMatchObject({ state: "asked" });

    await phone
      .getByLabel("Is there anything you would like to add?")
      .fill("It has a crack again. Could somebody ring me?");
    await phone.getByRole("button", { name: "Send it with my words" }).click();
    await phone.getByText("You told us: “No, it falls short”").waitFor();
    await look(phone, `${PICTURES}/2-sent`, { scripts: false });
    expect((await view()).case.state).toBe("open");
  });

  test("a call-back is one tap, and somebody's promise by a moment", async () => {
    await phone.getByLabel("The number we can reach you at").fill("+49 30 1234567");
    await phone.getByRole("button", { name: "Please call me back" }).click();
    await phone.getByText("Thank you. Ana calls you by Friday 27 November, 13:00.").waitFor();
    await look(phone, `${PICTURES}/3-called-back`, { scripts: false });
    const { commitments } = await view();
    expect(commitments).toMatchObject([
      { what: "Call Mara back on +49 30 1234567", ownerId: at.world.ana.id, state: "open" },
    ]);
    expect(commitments[0]?.dueAt).not.toBeNull();
  });

  test("it is the first thing that the inbox says, and the case tells all of it", async () => {
    await desk.goto("/");
    const first = desk.getByRole("navigation", { name: "What asks for you now" }).getByRole("link");
    await desk.getByText("1 customer told us something that waits").waitFor();
    expect(await first.first().textContent()).toContain("told us something that waits");
    await look(desk, `${PICTURES}/4-inbox`);
    await first.first().click();
    await desk.getByText("they ask to be called back").waitFor();
    await desk.goto(`/cases/${params.case}`);
    await unfold(desk, "Follow-up");
    await desk.getByText("falls short”)").waitFor();
    await look(desk, `${PICTURES}/5-case`, { at: "#part-follow-up" });
    const told = await at.world.until(
      async () =>
        at.world.letterbox.notices.find(({ subject }) => subject?.includes("is not happy")),
      "the lead's notice",
    );
    expect(told.to).toMatchObject({ value: [{ address: "leo@lumen.example" }] });
  });
});
