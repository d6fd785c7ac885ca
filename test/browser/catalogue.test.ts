/** The house's remedies, clicked: read by all, changed by a lead with a reason, and put back. */
import { describe, expect, test } from "vitest";
import { openWorld, PASSWORD } from "../world.ts";
import { look } from "./look.ts";
import { seatAt } from "./seat.ts";

const PICTURES = "catalogue";
const LONG = 180_000;

describe("the catalogue, clicked", () => {
  const at = seatAt(PICTURES, openWorld);

  test(
    "a lead changes what a voucher costs and says why; everybody offers from it at once",
    async () => {
      const leo = await at.sitting.signIn("leo@lumen.example", PASSWORD);
      await leo.goto("/settings#remedies");
      await leo.getByText("costs 60 %, worth 70 %").first().waitFor();
      await look(leo, `${PICTURES}/1-read`);
      await leo.getByRole("button", { name: "Change the catalogue" }).click();
      const voucher = leo.getByRole("group", { name: "Voucher" });
      await voucher.getByLabel("Costs us, in percent").fill("80");
      await look(leo, `${PICTURES}/2-changed`);
      await leo.getByLabel("Why", { exact: true }).fill("Our margin has shrunk.");
      await leo.getByRole("button", { name: "Keep this catalogue" }).click();
      await leo.getByText("costs 80 %, worth 70 %").waitFor();
      await leo.getByText("Version 1, Leo Brandt").waitFor();
      await look(leo, `${PICTURES}/3-kept`, { at: "ol" });
      await leo.getByRole("button", { name: "Back to the handbook’s catalogue" }).click();
      await leo.getByText("Version 2, Leo Brandt").waitFor();

      const { entries, version } = await at.world.ana.call("GET /catalogue");
      expect(entries.find(({ id }) => id === "voucher")?.cost).toBe(60);
      const body = { entries, because: "I would like to." };
      expect(await at.world.ana.refused("PUT /catalogue", { body, version })).toMatchObject({
        code: "not_allowed",
      });
      expect(at.sitting.faults).toEqual([]);
    },
    LONG,
  );
});
