/** The command line, as a shell meets it: what it prints, where, and how it ends. */
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { holdFolder } from "../rim/lock.ts";
import { HANDBOOK } from "./house.ts";

const folder = mkdtempSync(join(tmpdir(), "amends-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Ended = { readonly code: number | null; readonly out: string; readonly err: string };
type Given = { readonly input?: string; readonly env?: Record<string, string> };

function amends(args: readonly string[], { input = "", env = {} }: Given = {}): Promise<Ended> {
  return new Promise((ended) => {
    const main = join(import.meta.dirname, "main.ts");
    const child = spawn(process.execPath, [main, ...args], {
      env: { PATH: process.env["PATH"] ?? "", AMENDS_DATA: join(folder, "data"), ...env },
    });
    const said = { out: "", err: "" };
    child.stdout.on("data", (text: Buffer) => void (said.out += text.toString()));
    child.stderr.on("data", (text: Buffer) => void (said.err += text.toString()));
    child.on("close", (code) => ended({ code, ...said }));
    child.stdin.end(input);
  });
}

const OWNED =
  "Dear Maria,\n\nWe sent you a lamp with a cracked shade. That was our mistake, and I am sorry. " +
  "You had planned your evening around it. A new shade is on its way to you.\n\nAna\n";
const HOLLOW = "Dear Maria,\n\nWe are sorry if you were disappointed.\n";

describe("amends check", () => {
  const letter = join(folder, "letter.txt");
  writeFileSync(letter, HOLLOW);

  test.each`
    args                             | input     | code | shows               | why
    ${["check"]}                     | ${OWNED}  | ${0} | ${"letter ready"}   | ${"a letter that owns it is clean"}
    ${["check", "-"]}                | ${HOLLOW} | ${1} | ${"letter:3:8 err"} | ${"an error, at its line and column"}
    ${["check", letter]}             | ${""}     | ${1} | ${"letter.txt:3:8"} | ${"a file is named"}
    ${["check", "--format", "json"]} | ${HOLLOW} | ${1} | ${'"instead"'}      | ${"a program reads the question"}
  `("$args ends $code: $why", async ({ args, input, code, shows }) => {
    const ended = await amends(args, { input });
    expect(ended).toMatchObject({ code, err: "" });
    expect(ended.out).toContain(shows);
  });

  test("reads a stance that it is told", async () => {
    const args = ["check", "--format", "json", "--stance", "acknowledgement"];
    const { out } = await amends(args, { input: OWNED });
    expect(JSON.parse(out)).toMatchObject([{ id: "-", stance: "acknowledgement" }]);
  });

  test("holds it against a playbook, the complaint and a day", async () => {
    const complaint = join(folder, "complaint.txt");
    writeFileSync(complaint, "The shade is cracked.");
    const wishes = ["--playbook", "five-steps", "--complaint", complaint, "--today", "2026-05-06"];
    const { code, out } = await amends(["check", "--format", "json", ...wishes], {
      input: "We are sorry for the cracked shade. We will send you a new one tomorrow.",
    });
    expect(code).toBe(1);
    const [{ missing, commitments }] = JSON.parse(out);
    expect(missing).toContainEqual(expect.objectContaining({ element: "empathy", level: "error" }));
    expect(commitments[0]?.due).toBe("2026-05-07");
  });

  test("a mailbox is summed up, by whoever wrote it", async () => {
    const box = join(folder, "sent.mbox");
    const mail = (from: string, text: string) =>
      `From x Wed May  6 10:00:00 2026\nFrom: ${from}@lumen.example\n` +
      `Date: Wed, 6 May 2026 10:00:00 +0000\n\n${text}\n\n`;
    writeFileSync(box, mail("ana", OWNED) + mail("bo", HOLLOW) + mail("bo", HOLLOW));
    const all = await amends(["check", "--summary", box]);
    expect(all).toMatchObject({ code: 1, err: "" });
    expect(all.out).toMatch(/^3 letters: 2 stop[^]*bo@lumen\.example +2[^]*2026-05/);
    const hers = await amends(["check", "--summary", "--format", "json", "--author", "ana", box]);
    expect(hers.code).toBe(0);
    expect(JSON.parse(hers.out)).toMatchObject({ letters: 1, worst: [] });
  });

  test("a code host reads SARIF", async () => {
    const { code, out } = await amends(["check", "--format", "sarif", letter]);
    expect(code).toBe(1);
    expect(JSON.parse(out).runs[0].results[0]).toMatchObject({ ruleId: "conditional-if" });
  });

  test("ends quietly when whoever reads has read enough", async () => {
    const many = `${JSON.stringify({ id: "one", text: OWNED })}\n`.repeat(3_000);
    writeFileSync(join(folder, "many.jsonl"), many);
    const main = join(import.meta.dirname, "main.ts");
    const asked = `"${process.execPath}" "${main}" check --input jsonl "${folder}/many.jsonl"`;
    const line = `${asked} | head -n 1`;
    const child = spawn("sh", ["-c", line], { env: { PATH: process.env["PATH"] ?? "" } });
    let err = "";
    child.stderr.on("data", (text: Buffer) => void (err += text.toString()));
    await new Promise((ended) => child.on("close", ended));
    expect(err).toBe("");
  });

  test("lines in are lines out, each under its own id", async () => {
    const lines = [
      { id: "one", text: HOLLOW },
      { id: "two", text: OWNED, complaint: "The shade is cracked." },
    ];
    const input = `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`;
    const ended = await amends(["check", "--input", "jsonl", "--format", "jsonl"], { input });
    expect(ended.code).toBe(1);
    const [one, two] = ended.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(two).toMatchObject({ id: "two", verdict: "ready", faults: [] });
    expect(one).toMatchObject({ id: "one", verdict: "stop" });
    const [{ start, end, quote, ...fault }] = one.faults;
    expect(fault).toMatchObject({ id: "conditional", level: "error", rule: "conditional-if" });
    expect(HOLLOW.slice(start, end)).toBe(quote);
    expect(fault.instead).toMatch(/\?|fact/);
    expect(fault).not.toHaveProperty("question");
  });
});

describe("amends triage", () => {
  test("complaints in are suggestions out, each under its own id", async () => {
    const lines = [
      { id: "grave", text: "My son fell off your ladder. I want a refund." },
      { id: "small", text: "Do you have the ladder in blue?" },
    ];
    const input = `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`;
    const { code, out } = await amends(["triage", "--input", "jsonl", "--format", "jsonl"], {
      input,
    });
    expect(code).toBe(0);
    const [grave, small] = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(grave).toMatchObject({ id: "grave", asks: [{ what: "their money back" }] });
    expect(grave.urgent.map(({ kind }: { kind: string }) => kind)).toEqual([
      "safety",
      "vulnerable",
    ]);
    expect(grave.why.harm[0]).toMatchObject({ what: "a fall", spans: [{ quote: "fell off" }] });
    expect(small).toMatchObject({ id: "small", urgent: [], failed: [] });
    expect(small.harm).toBeLessThan(grave.harm);
  });
});

test.each`
  args                                                | input     | says                     | why
  ${["chekc"]}                                        | ${""}     | ${"no command “chekc”"}  | ${"an unknown command"}
  ${["check", "--formt", "json"]}                     | ${""}     | ${"--formt"}             | ${"an unknown option"}
  ${["check", "--format", "xml"]}                     | ${""}     | ${"text, json"}          | ${"an unknown value, with those there are"}
  ${["check", "--stance", "angry"]}                   | ${""}     | ${"decision-stands"}     | ${"an unknown stance"}
  ${["check", "--today", "soon"]}                     | ${""}     | ${"2026-05-06"}          | ${"a day that is none"}
  ${["check", "--playbook", "kind"]}                  | ${""}     | ${"five-steps"}          | ${"a playbook that isn't there"}
  ${["check", "--complaint", "gone.txt"]}             | ${""}     | ${"no complaint"}        | ${"a complaint that isn't there"}
  ${["check", "--summary", "--format", "sarif"]}      | ${""}     | ${"text or json"}        | ${"a summary for a code host"}
  ${["check", "gone.mbox"]}                           | ${""}     | ${"no letter to read"}   | ${"a mailbox that isn't there"}
  ${["check", "nowhere.txt"]}                         | ${""}     | ${"no letter to read"}   | ${"a file that is not there"}
  ${["check", "--input", "jsonl"]}                    | ${"oops"} | ${"Line 1"}              | ${"a line that is no letter"}
  ${["config"]}                                       | ${""}     | ${"amends config check"} | ${"half a command"}
  ${["serve", "--port", "1"]}                         | ${""}     | ${"AMENDS_"}             | ${"settings are no options"}
  ${["init", "--workspace", "Lumen"]}                 | ${""}     | ${"--email"}             | ${"nobody to sign in"}
  ${["init", "--workspace", "Lumen", "--email", "x"]} | ${""}     | ${"no address"}          | ${"nobody could be reached"}
`("$args is not understood: $why", async ({ args, input, says }) => {
  const ended = await amends(args, { input });
  expect(ended).toMatchObject({ code: 2, out: "" });
  expect(ended.err).toContain(says);
});

test("help lists every command", async () => {
  const { code, out } = await amends(["help"]);
  expect(code).toBe(0);
  for (const word of ["serve", "worker", "init", "demo", "check", "config", "handbook"]) {
    expect(out).toContain(`amends ${word}`);
  }
});

describe("amends config check", () => {
  test("says where data and letters go", async () => {
    const { code, out } = await amends(["config", "check"]);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining("embedded") });
  });

  test("names every problem at once", async () => {
    const env = { AMENDS_PORT: "door", AMENDS_COLOUR: "gold" };
    const { code, err } = await amends(["config", "check"], { env });
    expect(code).toBe(2);
    expect(err).toMatch(/AMENDS_PORT[\s\S]*AMENDS_COLOUR|AMENDS_COLOUR[\s\S]*AMENDS_PORT/);
  });
});

describe("amends handbook check", () => {
  test("finds nothing wrong with the handbook that we ship", async () => {
    expect(await amends(["handbook", "check"])).toMatchObject({ code: 0, err: "" });
  });

  test("says where each slip stands, in whatever sheet", async () => {
    const spoiled = join(folder, "handbook");
    cpSync(HANDBOOK, spoiled, { recursive: true });
    writeFileSync(join(spoiled, "measures.yml"), "# What we count.\nmeasures: []\n");
    writeFileSync(join(spoiled, "sample/house.yml"), "# Nobody.\nname: Nobody\n");
    const { code, out } = await amends(["handbook", "check", spoiled]);
    expect(code).toBe(1);
    expect(out).toMatch(/^measures\.yml:2:1 \S/m);
    expect(out).toMatch(/^sample\/house\.yml:2:1 \S/m);
  });
});

describe("amends init", () => {
  const WHO = ["init", "--workspace", "Lumen & Co", "--email", "Iris@Lumen.example"];

  test("founds a workspace once, and keeps a password that it was given to itself", async () => {
    const env = { AMENDS_DATA: join(folder, "founded") };
    const file = join(folder, "password");
    writeFileSync(file, "a lamp for every evening\n");
    const first = await amends([...WHO, "--password-file", file, "--currency", "GBP"], { env });
    expect(first.code).toBe(0);
    expect(JSON.parse(first.out)).toEqual({
      workspaceId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      email: "iris@lumen.example",
      apiKey: expect.stringMatching(/^amends_/),
    });
    const again = await amends(["demo"], { env });
    expect(again).toMatchObject({ code: 1, out: "" });
    expect(again.err).toContain("has its workspace");
  });

  test("waits for a desk that holds the folder", async () => {
    const held = join(folder, "held");
    const { release } = await holdFolder(held);
    try {
      const { code, err } = await amends(WHO, { env: { AMENDS_DATA: held } });
      expect(code).toBe(2);
      expect(err).toContain("Another desk is running");
    } finally {
      await release();
    }
  });

  test("takes no password that is easily guessed", async () => {
    const file = join(folder, "short");
    writeFileSync(file, "lamp");
    const { code, err } = await amends([...WHO, "--password-file", file]);
    expect(code).toBe(2);
    expect(err).toContain("at least 12");
  });
});
