/** A complaint by the house's own form: a picture, sent twice, from another site, closed. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { freshPglite } from "../databases.ts";
import type { Engine } from "../../src/rim/db/engine.ts";
import { openWorld, PHOTO, type World } from "../world.ts";

let engine: Engine;
let world: World;
let address: string;

beforeAll(async () => {
  engine = await freshPglite();
  world = await openWorld(engine);
});
afterAll(async () => {
  await world.close();
  await engine.close();
});

const here = (url: string) => world.url + new URL(url).pathname;
beforeEach(async () => {
  const { draft } = await world.leo.call("GET /forms");
  const form = await world.leo.call("POST /forms", { body: draft });
  address = here(form.address);
});

const whole = {
  name: "Maria Keller",
  email: "maria.keller@example.org",
  happened: "The shade came cracked. I wanted it for Saturday.",
  order: "4417",
};

/** What stands hidden in the page, as a browser would send it along. */
const stampOn = (page: string) => /name="stamp" value="([^"]+)"/.exec(page)?.[1] ?? "";

async function open(): Promise<string> {
  const page = await (await fetch(address)).text();
  world.pass({ minutes: 1 });
  return stampOn(page);
}

function send(fields: Record<string, string>, files: readonly Blob[] = []) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  for (const file of files) body.append("files", file, "shade.png");
  return fetch(address, { method: "POST", body });
}

const inbox = async () => (await world.ana.call("GET /cases")).rows;

describe("a form", () => {
  test("opens a case, with the picture, once however often it is sent", async () => {
    const before = (await inbox()).length;
    const stamp = await open();
    const picture = new Blob([PHOTO], { type: "image/png" });
    const [one, two] = [
      await send({ ...whole, stamp }, [picture]),
      await send({ ...whole, stamp }),
    ];
    expect(one.status).toBe(200);
    const thanks = await one.text();
    expect(thanks).toContain("It has arrived");
    expect(thanks).toContain("maria.keller@example.org");
    expect(await two.text()).toBe(thanks);

    const rows = await inbox();
    expect(rows).toHaveLength(before + 1);
    const [row] = rows.filter(({ title }) => title === "The shade came cracked");
    const view = await world.ana.call("GET /cases/:case", { params: { case: row?.id ?? "" } });
    const [message] = view.messages;
    expect(message?.body).toBe(`${whole.happened}\n\nOrder or booking number\n4417`);
    expect(message?.attachments).toMatchObject([{ name: "shade.png", mediaType: "image/png" }]);
  });

  test("says what is missing at its place, and keeps the rest", async () => {
    const answer = await send({ ...whole, email: "maria", stamp: await open() });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain("Nothing is lost");
    expect(page).toMatch(/id="email-slip">Please give us an address/);
    expect(page).toContain("I wanted it for Saturday.</textarea>");
  });

  test.each`
    fields                                               | says                     | why
    ${{ stamp: "" }}                                     | ${"look over"}           | ${"sent from a page on another site"}
    ${{ stamp: "abcdefgh.abcdefghij.".padEnd(52, "0") }} | ${"look over"}           | ${"a stamp of one's own making"}
    ${{ website: "http://cheap.example" }}               | ${"tell machines apart"} | ${"what only a machine sees was filled in"}
  `("asks once more: $why", async ({ fields, says }) => {
    const before = (await inbox()).length;
    const answer = await send({ ...whole, stamp: await open(), ...fields });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain(says);
    expect(page).toContain('value="Maria Keller"');
    expect(await inbox()).toHaveLength(before);

    world.pass({ minutes: 1 });
    expect((await send({ ...whole, stamp: stampOn(page) })).status).toBe(200);
    expect(await inbox()).toHaveLength(before + 1);
  });

  test("shows what was written as text, and runs nothing", async () => {
    const evil = `"><script>alert(1)</script>`;
    const answer = await send({ ...whole, name: evil, email: "no", stamp: await open() });
    const page = await answer.text();
    expect(page).not.toContain("<script>");
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(answer.headers.get("set-cookie")).toBeNull();
  });

  test("a file that is too large is said, and nothing is half taken", async () => {
    const before = (await inbox()).length;
    const huge = new Blob([new Uint8Array(11 * 1024 * 1024)]);
    const answer = await send({ ...whole, stamp: await open() }, [huge]);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("larger than ten megabytes");
    expect(await inbox()).toHaveLength(before);
  });
});

test("only whom the house lets may change what a form asks", async () => {
  const { draft } = await world.ana.call("GET /forms");
  expect((await world.ana.refused("POST /forms", { body: draft })).code).toBe("not_allowed");
});

test("a closed form says so, and where to write", async () => {
  const { forms } = await world.leo.call("GET /forms");
  const form = forms.find((each) => here(each.address) === address);
  if (!form) throw new Error("the form is there");
  const { id, key: _key, address: _at, createdAt: _on, version, ...draft } = form;
  await world.leo.call("POST /forms/:form", {
    params: { form: id },
    body: { ...draft, isOpen: false },
    version,
  });
  const page = await (await fetch(address)).text();
  expect(page).toContain("This form is closed");
  expect(page).toContain("care@lumen.example");
});

test("an address that opens nothing is told so kindly", async () => {
  const answer = await fetch(`${world.url}/f/nothing-here`);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain("There is no form here");
});
