/** What `amends check` reads and says, beside its formats for people and programs. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "@amends/sincerity";
import { afterAll, describe, expect, test } from "vitest";
import { demandsOf } from "./demands.ts";
import { type Found, linesOf, shown } from "./found.ts";
import { linesIn } from "./lines.ts";
import { mailsIn } from "./mails.ts";
import { sarif, written } from "./sarif.ts";
import { coloured, plain, spoken } from "./spoken.ts";
import { Tally } from "./summary.ts";
import { table } from "./table.ts";

const folder = mkdtempSync(join(tmpdir(), "amends-check-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const kept = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

const HOLLOW = "Dear Maria,\n\nWe are sorry if you were disappointed. 🙏\n";
const OWNED =
  "Dear Maria,\n\nWe sent you a lamp with a cracked shade. That was our mistake. I am sorry.\n" +
  "A new shade is with the courier, and I will call you on Friday.\n\nAna\n";

const read = (letter: Found) => ({
  letter,
  reading: check({ text: letter.text, today: "2026-05-06" }),
});

async function all(found: AsyncIterable<Found>): Promise<Found[]> {
  const letters: Found[] = [];
  for await (const letter of found) letters.push(letter);
  return letters;
}

const MAIL = (body: string, date = "Wed, 6 May 2026 10:00:00 +0000") =>
  `From: Ana Ruiz <ana@lumen.example>\r\nTo: maria@home.example\r\nSubject: Re: lamp\r\n` +
  `Date: ${date}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n` +
  `${body.replace(/\n/g, "\r\n")}\r\n`;
const QUOTED = "> My lamp came with a cracked shade and the birthday is on Sunday.";

describe("a mail", () => {
  test("is read without what it quotes; that stands in for the complaint", async () => {
    const body = `${HOLLOW}\nOn Tue, 5 May 2026 at 09:00, Maria wrote:\n${QUOTED}\n`;
    const file = kept("one.eml", MAIL(body));
    const [letter, ...more] = await all(mailsIn(file, "eml"));
    expect(more).toEqual([]);
    expect(letter).toMatchObject({
      id: file,
      inside: file,
      author: "ana@lumen.example",
      day: "2026-05-06",
    });
    expect(letter?.text).toContain("sorry if");
    expect(letter?.text).not.toContain("birthday");
    expect(letter?.complaint).toBe(QUOTED.slice(2));
  });

  test("that is no mail is said to be none", async () => {
    const file = kept("none.eml", "");
    await expect(all(mailsIn(file, "eml"))).rejects.toThrow("no mail that can be read");
    await expect(all(mailsIn(join(folder, "gone.eml"), "eml"))).rejects.toThrow("no letter");
  });
});

describe("a mailbox", () => {
  const mails = [
    MAIL(HOLLOW),
    MAIL(`${OWNED}\n>From here on we check each box.\n`),
    MAIL("From next week each lamp is checked twice.\n\nFrom all of us, thank you."),
  ];
  const box = mails.map((mail) => `From ana@lumen.example Wed May  6 10:00:00 2026\n${mail}\n`);

  test("parts where a mail begins, not where a sentence does", async () => {
    const letters = await all(mailsIn(kept("sent.mbox", box.join("")), "mbox"));
    expect(letters.map(({ id }) => id.split("#")[1])).toEqual(["1", "2", "3"]);
    expect(letters[1]?.text).toContain("\nFrom here on we check");
    expect(letters[2]?.text).toContain("From all of us");
  });

  test("of many megabytes is read in one pass", async () => {
    const long = `${"We checked each of the lamps by hand. ".repeat(40)}\n`.repeat(1_500);
    const file = kept("large.mbox", [box[0], box[0]?.replace(HOLLOW, long), box[0]].join(""));
    expect(await all(mailsIn(file, "mbox"))).toHaveLength(3);
  });
});

describe("a line", () => {
  test("may say who wrote it, and when", async () => {
    const line = { id: 7, text: OWNED, author: "Ana", date: "2026-05-06T10:00:00Z", more: true };
    const file = kept("sent.jsonl", `\n${JSON.stringify(line)}\n`);
    expect(await all(linesIn(file))).toEqual([
      { id: "7", text: OWNED, author: "Ana", day: "2026-05-06", inside: file },
    ]);
  });

  test.each`
    line                      | why
    ${"null"}                 | ${"nothing at all"}
    ${'{"id":"a"}'}           | ${"without a text"}
    ${'{"text":"Hello"}'}     | ${"without a name"}
    ${'{"id":"a","text":3}'}  | ${"a text that is a number"}
    ${'{"id":"a","text":"a"'} | ${"cut off"}
  `("is refused with its number: $why", async ({ line }) => {
    const file = kept("bad.jsonl", `{"id":"a","text":"b"}\n${line}\n`);
    await expect(all(linesIn(file))).rejects.toThrow("Line 2 is no letter");
  });
});

test.each`
  text                | at   | line | column | why
  ${"one"}            | ${0} | ${1} | ${1}   | ${"counted from one"}
  ${"one\ntwo"}       | ${4} | ${2} | ${1}   | ${"after a line feed"}
  ${"one\r\ntwo"}     | ${6} | ${2} | ${2}   | ${"two signs that are one line end"}
  ${"one\rtwo"}       | ${5} | ${2} | ${2}   | ${"an old line end"}
  ${"🙏 two\n\nfour"} | ${8} | ${3} | ${1}   | ${"an emoji is two code units"}
`("place $at of $text stands at $line:$column: $why", ({ text, at, line, column }) => {
  expect(linesOf(text)(at)).toMatchObject({ line, column });
});

describe("a playbook's demands", () => {
  test("follow what the letter sets out to do; an acknowledgement may always leave", () => {
    const demands = demandsOf("five-steps");
    expect(demands("apology")).toContain("responsibility");
    expect(demands("decision-stands")).toContain("explanation");
    expect(demands("acknowledgement")).toEqual([]);
  });

  test("are refused for a playbook that isn't there", () => {
    expect(() => demandsOf("six-steps")).toThrow(/no playbook “six-steps”.*five-steps/);
    expect(() => demandsOf("../clocks")).toThrow("no playbook");
  });
});

describe("in words", () => {
  test("a finding stands at its place, its words underlined, with the question", () => {
    const said = spoken(read({ id: "-", text: HOLLOW }), plain);
    expect(said).toMatch(/^letter:3:8 error conditional-if$/m);
    const lines = said.split("\n");
    const words = lines.find((line) => line.includes("We are sorry")) ?? "";
    const stroke = lines.find((line) => /^ +~+$/.test(line)) ?? "";
    const under = words.slice(stroke.indexOf("~"), stroke.lastIndexOf("~") + 1);
    expect(under).toMatch(/^sorry if/);
    expect(said).toMatch(/stop, holds \d+ of 100/);
  });

  test("what is promised has its day, and colour is only for terminals", () => {
    expect(spoken(read({ id: "a.txt", text: OWNED }), plain)).toMatch(/call you.*by 2026-05-08/);
    expect(spoken(read({ id: "a.txt", text: OWNED }), coloured)).toContain("\u001b[");
  });

  test("a letter of megabytes on one line is told in time that grows with its length", () => {
    const timed = (many: number) => {
      const letter = read({
        id: "a.txt",
        text: "We are sorry if you feel that way. ".repeat(many),
      });
      // What the processor spent on it: a crowded machine makes it wait, not work more.
      const began = process.cpuUsage();
      spoken(letter, plain);
      sarif([letter]);
      return process.cpuUsage(began).user / 1_000;
    };
    timed(500);
    const short = Math.max(20, timed(2_000));
    expect(timed(16_000)).toBeLessThan(short * 8 * 4);
  });

  test("a long line is cut around the place", () => {
    const [before, after] = ["All of this is true. ".repeat(30), "And more. ".repeat(40)];
    const text = `${before}We are sorry if it was. ${after}`;
    const lines = spoken(read({ id: "a.txt", text }), plain).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(160);
    expect(lines.some((line) => /^ {4}….*sorry if/.test(line))).toBe(true);
  });
});

describe("as SARIF", () => {
  const letters = [
    { id: "letters/to maria.txt", text: HOLLOW },
    { id: "sent.mbox#1", text: HOLLOW, inside: "sent.mbox" },
    { id: "sent.mbox#2", text: OWNED, inside: "sent.mbox" },
  ];
  // biome-ignore lint/suspicious/noExplicitAny: the log is read as any program would read it.
  const log = JSON.parse([...written(sarif(letters.map(read)))].join("")) as any;
  const [run] = log.runs;

  test("is a log of one run that says how columns are counted", () => {
    expect(log).toMatchObject({ version: "2.1.0", $schema: expect.stringMatching(/^https:/) });
    expect(Object.keys(log).sort()).toEqual(["$schema", "runs", "version"]);
    expect(run).toMatchObject({
      columnKind: "utf16CodeUnits",
      tool: { driver: { name: "amends check", semanticVersion: expect.stringMatching(/^\d/) } },
      invocations: [{ executionSuccessful: true }],
    });
  });

  test("describes each rule once, and every result points at its own", () => {
    const { rules } = run.tool.driver;
    expect(new Set(rules.map(({ id }: { id: string }) => id)).size).toBe(rules.length);
    for (const rule of rules) {
      expect(rule.shortDescription.text).not.toBe("");
      expect(rule.help.text).toContain("?");
      if (rule.helpUri) expect(() => new URL(rule.helpUri)).not.toThrow();
      expect(["error", "warning", "note"]).toContain(rule.defaultConfiguration.level);
    }
    expect(run.results.length).toBeGreaterThan(2);
    for (const { ruleId, ruleIndex, level, message } of run.results) {
      expect(rules[ruleIndex].id).toBe(ruleId);
      expect(["error", "warning", "note"]).toContain(level);
      expect(message.text).not.toBe("");
    }
  });

  test("places are regions of the letter's own text", () => {
    for (const result of run.results) {
      const { artifactLocation, region } = result.locations[0].physicalLocation;
      const artifact = run.artifacts[artifactLocation.index];
      expect(artifactLocation.uri).toBe(artifact.location.uri);
      if (!region) continue;
      const { charOffset, charLength, startLine, startColumn, snippet } = region;
      const text = artifact.contents?.text ?? HOLLOW;
      expect(text.slice(charOffset, charOffset + charLength)).toBe(snippet.text);
      expect(linesOf(text)(charOffset)).toMatchObject({ line: startLine, column: startColumn });
      expect(region.endLine).toBeGreaterThanOrEqual(startLine);
    }
  });

  test("what contradicts the complaint is a result of its own, under one rule", () => {
    const text = "Dear Maria,\n\nI am sorry for the lamp of order 1043; that was our mistake.";
    const reading = check({ text, complaint: "My lamp of order 1042 is cracked. Maria" });
    const told = JSON.stringify(sarif([{ letter: { id: "a.txt", text }, reading }]));
    expect(told).toContain('"ruleId":"contradicts-number"');
    const said = spoken({ letter: { id: "a.txt", text }, reading }, plain);
    expect(said).toMatch(/^a\.txt:3:\d+ warning contradicts-number$/m);
  });

  test("a mail is an artifact inside its mailbox; a path is a valid URI", () => {
    const [plainFile, box, first, second] = run.artifacts;
    expect(plainFile.location.uri).toBe("letters/to%20maria.txt");
    expect(box).toEqual({ location: { uri: "sent.mbox" } });
    expect(first).toMatchObject({
      location: { uri: "/1" },
      parentIndex: 1,
      contents: { text: HOLLOW },
    });
    expect(second.properties).toMatchObject({ letter: "sent.mbox#2", stance: "apology" });
    const prints = run.results.map((result: never) => result["partialFingerprints"]["amends/v1"]);
    expect(new Set(prints).size).toBe(prints.length);
  });
});

describe("over many letters", () => {
  const tally = new Tally();
  for (let at = 0; at < 9; at += 1) {
    const hollow = at % 3 === 0;
    tally.add(
      read({
        id: `letter ${at}`,
        text: hollow ? HOLLOW : OWNED,
        author: hollow ? "Bo@lumen.example" : "ana@lumen.example",
        day: at < 4 ? "2026-04-30" : "2026-05-02",
      }),
    );
  }
  const summary = tally.summary();

  test("counts faults by letter, by author and by month, and names the worst", () => {
    expect(summary.letters).toBe(9);
    expect(summary.faults).toContainEqual({ id: "conditional", letters: 3 });
    expect(summary.authors.map(({ name, letters }) => [name, letters])).toEqual([
      ["ana@lumen.example", 6],
      ["bo@lumen.example", 3],
    ]);
    expect(summary.authors[1]?.verdicts.stop).toBe(3);
    expect(summary.months.map(({ name }) => name)).toEqual(["2026-04", "2026-05"]);
    expect(summary.worst.map(({ id }) => id)).toEqual(["letter 0", "letter 3", "letter 6"]);
    expect(summary.worst[0]?.findings[0]).toMatchObject({ rule: "conditional-if" });
  });

  test("is a table that says what it counts", () => {
    const said = table(summary, plain);
    expect(said).toMatch(/^9 letters: 3 stop/);
    expect(said).toMatch(/conditional +3 +33 %/);
    expect(said).toMatch(/By author[^]*bo@lumen\.example[^]*By month[^]*2026-05/);
    expect(said).toMatch(/The worst of them[^]*letter 0, Bo@lumen\.example, 2026-04-30/);
    expect(table(new Tally().summary(), plain)).toBe("No letters were found.");
  });
});

test("a line of JSON keeps to its contract", () => {
  const line = shown(read({ id: "a", text: HOLLOW, author: "Ana" }));
  expect(line).toMatchObject({ id: "a", author: "Ana", verdict: "stop" });
  expect(line.faults[0]).toHaveProperty("instead");
  expect(line.faults[0]).not.toHaveProperty("question");
});

test("what a plain letter needs doesn't load the desk, mails or the handbook", () => {
  const loaded = (file: string): readonly string[] =>
    [
      ...readFileSync(join(import.meta.dirname, file), "utf8").matchAll(
        /^import (?!type).*"(.+)"/gm,
      ),
    ]
      .map(([, name]) => name ?? "")
      .filter((name) => !name.startsWith("node:"));
  expect(loaded("../cli/check.ts").toSorted()).toEqual([
    "../check/found.ts",
    "./options.ts",
    "@amends/sincerity",
  ]);
  expect(loaded("spoken.ts")).toEqual(["./found.ts"]);
  expect(loaded("found.ts")).toEqual([]);
});
