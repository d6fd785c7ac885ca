/** A debrief's own accounts, and one's own letters looked back at, clicked. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { openWorld, PASSWORD } from "../world.ts";
import { unfold } from "./desk-work.ts";
import { look } from "./look.ts";
import { seatAt } from "./seat.ts";

const PICTURES = "debriefs";

describe("among ourselves, clicked", () => {
  const at = seatAt(PICTURES, openWorld);
  let tom: Page;
  let params: { case: string };
  beforeAll(async () => {
    const { ana, leo, tom: colleague } = at.world;
    const { id } = await ana.call("POST /complaints", {
      body: {
        channel: "form",
        customer: { name: "Maria Keller", email: "maria@example.org" },
        subject: "A cracked lamp",
        text: "The lamp came with a cracked screen.",
      },
    });
    params = { case: id };
    await ana.call("POST /cases/:case/involvements", {
      params,
      body: { colleagueId: colleague.id, part: "Packed it" },
    });
    await ana.call("POST /cases/:case/debriefs", {
      params,
      body: {
        withIds: [colleague.id],
        happened: "The lamp went out without its inner carton.",
        madeSense: "The lamps had always come in both.",
        wouldHaveHelped: "A list of what needs two cartons.",
        changes: "The list hangs at the table.",
      },
    });
    const letter = await colleague.call("POST /cases/:case/letters", {
      params,
      body: {
        kind: "acknowledgement",
        subject: "Your lamp",
        body: "Dear Maria,\n\nthank you for telling us. Sorry if it was a nuisance.\n\nTom Adeyemi",
      },
    });
    await leo.call("POST /letters/:letter/approval", {
      params: { letter: letter.id },
      body: { version: letter.version, overrideReason: "For the picture." },
    });
    await colleague.call("POST /letters/:letter/sending", {
      params: { letter: letter.id },
      body: { commitments: [] },
    });
    at.world.pass({ minutes: 2 });
    await at.world.until(
      async () => (await colleague.call("GET /coaching")).letters > 0,
      "Tom's letter",
    );
    tom = await at.sitting.signIn("tom@lumen.example", PASSWORD);
  });

  test("whoever was there is asked, and adds how they saw it", async () => {
    const asked = tom.getByRole("region", { name: "How did you see it?" });
    await asked.getByText("Nobody is to blame").waitFor();
    await look(tom, `${PICTURES}/1-asked`);
    await asked.getByRole("button", { name: "Add how you saw it" }).click();
    await asked.getByLabel("How did you see it?").fill("The shelf was empty, the truck waited.");
    await asked.getByRole("button", { name: "Add it" }).click();
    await asked.waitFor({ state: "detached" });
    await tom.goto(`/cases/${params.case}`);
    await unfold(tom, "Cause and plan");
    const accounts = tom.getByRole("region", { name: "How those who were there saw it" });
    await accounts.getByText("The shelf was empty").waitFor();
    await look(tom, `${PICTURES}/2-told`, { at: "#part-plan" });
    expect(at.sitting.faults).toEqual([]);
  });

  test("whoever was not there reads none of it, on no screen", async () => {
    for (const email of ["leo@lumen.example", "iris@lumen.example"]) {
      const other = await at.sitting.signIn(email, PASSWORD);
      await other.getByText("Maria Keller").first().waitFor();
      expect(await other.getByRole("region", { name: "How did you see it?" }).count()).toBe(0);
      await other.goto(`/cases/${params.case}`);
      await unfold(other, "Cause and plan");
      await other.getByText("None is noted that you were in.").waitFor();
      const shown = (await other.locator("body").textContent()) ?? "";
      expect(shown).toContain("Packed it");
      for (const words of ["without its inner carton", "The shelf was empty", "hangs at the table"])
        expect(shown).not.toContain(words);
      if (email.startsWith("leo"))
        await look(other, `${PICTURES}/4-not-there`, { at: "#part-plan" });
    }
    expect(at.sitting.faults).toEqual([]);
  });

  test("my letters show what recurs, and I choose who reads along", async () => {
    await tom.goto("/settings");
    await tom.getByRole("link", { name: /^What recurs in them/ }).click();
    await tom.getByRole("heading", { name: "My letters" }).waitFor();
    await tom.getByText("Sorry if").waitFor();
    await tom.getByRole("checkbox", { name: "Ana Ruiz" }).check();
    await look(tom, `${PICTURES}/3-my-letters`);
    const ana = await at.sitting.signIn("ana@lumen.example", PASSWORD);
    await ana.goto("/my-letters");
    await ana.getByLabel("Whose letters").selectOption({ label: "Tom Adeyemi" });
    await ana.getByText("Sorry if").waitFor();
    await ana.getByText("lets you read along").waitFor();
    expect(at.sitting.faults).toEqual([]);
  });
});
