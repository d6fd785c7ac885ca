/** A customer, clicked: a letter that came back, a mail as it was laid out, and who they are. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { apologise } from "../apologised.ts";
import { MARIA, openWorld, PASSWORD, PHOTO } from "../world.ts";
import { look } from "./look.ts";
import { seatAt } from "./seat.ts";

const PICTURES = "customer";

/** What a shop's newsletter program makes of a complaint: a picture within, a spy, a script. */
const LAID_OUT = `<html><body style="font-family:sans-serif">
  <script>parent.document.title = "taken over"</script>
  <h2 onclick="alert(1)">The second lamp</h2>
  <p>It is <b style="color:#b00">cracked</b> again. <img src="cid:shade@lamp" alt="the shade"></p>
  <table border="1"><tr><td>Order</td><td>1042</td></tr></table>
  <img src="https://spy.example/pixel.gif" alt=""><a href="javascript:alert(1)">press me</a>
</body></html>`;

describe("one customer", () => {
  const at = seatAt(PICTURES, openWorld);
  let page: Page;
  let asked: string[];

  beforeAll(async () => {
    const { params, view, comesBack, messageId } = await apologise(at.world);
    await comesBack({ action: "failed", status: "5.1.1", says: "550 no such user", messageId });
    await at.world.until(async () => (await view()).tasks.length > 0, "the task");
    await at.world.write({
      subject: "The second lamp",
      text: "It is cracked again.",
      html: LAID_OUT,
      attachments: [{ filename: "shade.png", content: PHOTO, cid: "shade@lamp" }],
    });
    await at.world.until(
      async () =>
        (await at.world.ana.call("GET /cases")).rows.find(
          ({ title }) => title === "The second lamp",
        ),
      "her second case",
    );
    await at.world.ana.call("POST /complaints", {
      body: {
        channel: "call",
        customer: { name: MARIA.name, phone: "+49 30 1234567" },
        subject: "A lamp for the hall",
        text: "It hums.",
      },
    });
    page = await at.sitting.signIn("ana@lumen.example", PASSWORD);
    asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`/cases/${params.case}`);
  });

  test("a letter that came back stands first, and a call reaches her", async () => {
    await page.getByRole("heading", { name: "Reach Maria another way" }).waitFor();
    await page.getByText("550 no such user").first().waitFor();
    await look(page, `${PICTURES}/1-came-back`);
    await page.getByRole("button", { name: "Maria knows it by post or in person" }).click();
    await page.getByLabel("How Maria came to know, and what Maria said").waitFor();
    await look(page, `${PICTURES}/2-by-post`);
    await page.getByRole("button", { name: "Not yet" }).click();
    await page.getByRole("button", { name: "Call Maria" }).click();
    await page.getByRole("heading", { name: "A call to Maria Keller" }).waitFor();
    await page
      .getByLabel("What you told Maria, and what happens next")
      .fill("Read the letter to her. She gave me a new address.");
    await page.getByLabel("Maria knows now what the letter said that did not arrive").check();
    await look(page, `${PICTURES}/3-calling`);
    await page.getByRole("button", { name: "End the call" }).click();
    await page.getByRole("heading", { level: 1, name: "Maria Keller", exact: true }).waitFor();
    await page.getByText("Read the letter to her.").waitFor();
    expect(await page.getByRole("heading", { name: "Reach Maria another way" }).count()).toBe(0);
  });

  test("a mail is shown as it was laid out: nothing runs, nothing is fetched", async () => {
    await page.goto("/");
    await page.getByRole("link", { name: /The second lamp/ }).dblclick();
    await page.getByText("It is cracked again.").first().waitFor();
    await page.getByText("As it was laid out").click();
    await page.getByText("1 picture from outside was not loaded.").waitFor();
    const frame = page.frameLocator("iframe[title='The mail as it was laid out']");
    await frame.getByRole("heading", { name: "The second lamp" }).waitFor();
    await frame.getByText("Order", { exact: true }).waitFor();
    expect(await frame.locator("img[alt='the shade']").getAttribute("src")).toContain("data:");
    expect(await frame.locator("script, [onclick], a[href^='javascript']").count()).toBe(0);
    await look(page, `${PICTURES}/4-laid-out`, { at: "iframe" });
    expect(await page.title()).not.toBe("taken over");
    expect(asked.filter((url) => url.includes("spy.example"))).toEqual([]);
  });

  test("her page has every failure, and whoever may be her too", async () => {
    await page.getByRole("link", { name: "Maria Keller", exact: true }).click();
    await page
      .getByRole("heading", { name: "What went wrong, and how it was put right" })
      .waitFor();
    await page.getByText("We called Maria Keller, 1 min").waitFor();
    await page
      .getByText(/damaged/i)
      .first()
      .waitFor();
    await look(page, `${PICTURES}/5-history`);
    await page.getByRole("button", { name: "This is the same person" }).click();
    await page.getByRole("link", { name: "A lamp for the hall" }).waitFor();
    await page.getByText("Also Maria Keller, +49 30 1234567").waitFor();
    await look(page, `${PICTURES}/6-one-person`);
    await page.getByRole("button", { name: "They are two people" }).click();
    await page.getByRole("button", { name: "This is the same person" }).waitFor();
    expect(await page.getByRole("link", { name: "A lamp for the hall" }).count()).toBe(0);
  });

  test("what is kept about her is taken along as a file", async () => {
    const waiting = page.waitForEvent("download");
    await page.getByRole("link", { name: "Export what we keep" }).click();
    const file = await (await waiting).path();
    const kept = JSON.parse(readFileSync(file, "utf8"));
    expect(kept.customers).toMatchObject([{ name: MARIA.name, email: MARIA.email }]);
    expect(kept.cases).toHaveLength(2);
    expect(kept.calls).toMatchObject([{ way: "out", state: "held" }]);
    expect(JSON.stringify(kept)).not.toContain("A lamp for the hall");
  });

  test("who asked not to be written to is not, and one sees it where one would write", async () => {
    const language = page.getByLabel("Their language");
    await language.selectOption("de");
    await expect.poll(() => language.inputValue()).toBe("de");
    const unwanted = page.getByLabel("They asked us not to write to them");
    await expect
      .poll(async () => {
        const history = await at.world.ana.call("GET /customers/:customer/history", {
          params: { customer: page.url().split("/").at(-1) ?? "" },
        });
        return history.customer.language;
      })
      .toBe("de");
    await unwanted.check();
    await look(page, `${PICTURES}/7-unwanted`);
    await page.getByRole("link", { name: "The second lamp" }).click();
    await page.getByText("Maria asked us not to write; no letter leaves.").waitFor();
    await look(page, `${PICTURES}/8-unwanted-case`);
    // Into the frame of a mail nobody's script is let, not even axe's.
    const ours = at.sitting.faults.filter((said) => !said.includes("about:srcdoc"));
    expect(ours).toEqual([]);
  });
});
