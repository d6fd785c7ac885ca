/** Files past a real scanner: by mail and by form, found, too large, and while it is away. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/rim/db/engine.ts";
import { UNANSWERED } from "../../src/rim/scan.ts";
import { EICAR, FOUND, hasClamd, startClamd } from "../clamd.ts";
import { freshPglite } from "../databases.ts";
import { openWorld, PHOTO, type World } from "../world.ts";

const UNREADABLE = "The scanner could not read it.";

describe.skipIf(!hasClamd())("files past clamd", { timeout: 60_000 }, () => {
  let clamd: Awaited<ReturnType<typeof startClamd>>;
  let engine: Engine;
  let world: World;

  beforeAll(async () => {
    clamd = await startClamd();
    engine = await freshPglite();
    world = await openWorld(engine, { clamdUrl: clamd.url });
  });
  afterAll(async () => {
    await world?.close();
    await engine?.close();
    await clamd?.close();
  });

  const filesOf = async (title: string) => {
    const row = await world.until(
      async () => (await world.ana.call("GET /cases")).rows.find((each) => each.title === title),
      title,
    );
    const view = await world.ana.call("GET /cases/:case", { params: { case: row.id } });
    return view.messages.flatMap(({ attachments }) => attachments);
  };
  const fetched = async (attachment: string) => {
    const params = { attachment };
    const response = await world.ana.send("GET /attachments/:attachment", { params });
    return { status: response.status, says: response.ok ? "" : await response.json() };
  };

  test("a mail's picture is handed out, what is found in another is held back", async () => {
    const attachments = [
      { filename: "lamp.png", content: PHOTO },
      { filename: "bill.zip", content: EICAR },
      { filename: "film.mp4", content: Buffer.alloc(150_000, 1) },
    ];
    await world.write({ subject: "By mail", text: "See the pictures.", attachments });
    const files = await filesOf("By mail");
    expect(files.map(({ name, suspicion }) => [name, suspicion])).toEqual([
      ["lamp.png", null],
      ["bill.zip", FOUND],
      ["film.mp4", UNREADABLE],
    ]);
    expect(await fetched(files[0]?.id ?? "")).toMatchObject({ status: 200 });
    expect(await fetched(files[1]?.id ?? "")).toMatchObject({
      status: 409,
      says: { code: "held_back", detail: `${FOUND} It is held back; the raw mail has it.` },
    });
  });

  async function fillIn(happened: string, files: readonly [string, Uint8Array][]) {
    const { draft } = await world.leo.call("GET /forms");
    const form = await world.leo.call("POST /forms", { body: draft });
    const address = world.url + new URL(form.address).pathname;
    const page = await (await fetch(address)).text();
    world.pass({ minutes: 1 });
    const body = new FormData();
    const stamp = /name="stamp" value="([^"]+)"/.exec(page)?.[1] ?? "";
    const filled = { name: "Tom Ode", email: "tom@example.org", happened, order: "1", stamp };
    for (const [name, value] of Object.entries(filled)) body.set(name, value);
    for (const [name, content] of files)
      body.append("files", new Blob([Buffer.from(content)]), name);
    const response = await fetch(address, { method: "POST", body });
    expect(response.status).toBe(200);
  }

  test("so it is with a form, in the same words", async () => {
    await fillIn("By form", [
      ["lamp.png", PHOTO],
      ["bill.zip", EICAR],
    ]);
    const files = await filesOf("By form");
    expect(files.map(({ name, suspicion }) => [name, suspicion])).toEqual([
      ["lamp.png", null],
      ["bill.zip", FOUND],
    ]);
    expect(await fetched(files[1]?.id ?? "")).toMatchObject({
      status: 409,
      says: { code: "held_back", detail: `${FOUND} It is held back.` },
    });
  });

  test("while it is away all is held back, and asked about again once it is there", async () => {
    await clamd.stop();
    await fillIn("While it is away", [
      ["lamp.png", PHOTO],
      ["bill.zip", EICAR],
    ]);
    const before = await filesOf("While it is away");
    expect(before.map(({ suspicion }) => suspicion)).toEqual([UNANSWERED, UNANSWERED]);
    expect(await fetched(before[0]?.id ?? "")).toMatchObject({ status: 409 });
    await clamd.start();
    world.desk.wake();
    const after = await world.until(async () => {
      const files = await filesOf("While it is away");
      return files.every(({ suspicion }) => suspicion !== UNANSWERED) && files;
    }, "asking again");
    expect(after.map(({ suspicion }) => suspicion)).toEqual([null, FOUND]);
    expect(await fetched(after[0]?.id ?? "")).toMatchObject({ status: 200 });
    expect(world.faults).toEqual([]);
  });
});
