import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ConfigProblem, configFrom } from "./config.ts";

const folder = mkdtempSync(join(tmpdir(), "amends-config-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** What is said when these settings cannot be used, one problem a line. */
const problemsWith = (variables: Record<string, string>): string[] => {
  try {
    configFrom(variables);
    return [];
  } catch (problem) {
    expect(problem).toBeInstanceOf(ConfigProblem);
    return (problem as Error).message
      .split("\n")
      .slice(1)
      .map((line) => line.trim());
  }
};

test("without a setting the desk works, and only this machine reaches it", () => {
  expect(configFrom({})).toEqual({
    port: 4400,
    host: "127.0.0.1",
    smtpPort: 2525,
    smtpHost: "127.0.0.1",
    mailLimit: 25_000_000,
    folder: resolve("./data"),
    undoSeconds: 30,
    eraseAfterMonths: 0,
    mailsPerMinute: 600,
    dkim: undefined,
    letterMarks: { inSubject: true, inAddress: false },
    databaseUrl: undefined,
    relayUrl: undefined,
    relayConnections: 5,
    relayPerMinute: null,
    publicUrl: undefined,
    proxyHops: 0,
    callPrivate: false,
    callPatienceMs: 20_000,
  });
});

test.each`
  name                           | value                          | gives                                           | why
  ${"AMENDS_PORT"}               | ${"0"}                         | ${{ port: 0 }}                                  | ${"any free one"}
  ${"AMENDS_PORT"}               | ${""}                          | ${{ port: 4400 }}                               | ${"nothing said is nothing set"}
  ${"AMENDS_PUBLIC_URL"}         | ${"https://desk.example/"}     | ${{ publicUrl: "https://desk.example" }}        | ${"links are built behind it"}
  ${"AMENDS_DATABASE_URL"}       | ${"postgresql://u:p@h:5432/d"} | ${{ databaseUrl: "postgresql://u:p@h:5432/d" }} | ${"Postgres has two names"}
  ${"AMENDS_SMTP_URL"}           | ${"smtps://u:p@relay.example"} | ${{ relayUrl: "smtps://u:p@relay.example" }}    | ${"a relay may be encrypted"}
  ${"AMENDS_TRUSTED_PROXY_HOPS"} | ${"1"}                         | ${{ proxyHops: 1 }}                             | ${"one proxy is believed"}
  ${"AMENDS_TEST_POSTGRES"}      | ${"whatever"}                  | ${{}}                                           | ${"what tests are told is none of ours"}
  ${"PATH"}                      | ${"/bin"}                      | ${{}}                                           | ${"neither are others' settings"}
`("$name=$value: $why", ({ name, value, gives }) => {
  expect(configFrom({ [name]: value })).toMatchObject(gives);
});

test.each`
  name                           | value                | why
  ${"AMENDS_PORT"}               | ${"70000"}           | ${"there is no such port"}
  ${"AMENDS_PORT"}               | ${"web"}             | ${"a port is a number"}
  ${"AMENDS_PUBLIC_URL"}         | ${"desk.example"}    | ${"a link needs its protocol"}
  ${"AMENDS_DATABASE_URL"}       | ${"mysql://u:p@h/d"} | ${"it is no Postgres"}
  ${"AMENDS_SMTP_URL"}           | ${"http://relay"}    | ${"it is no relay"}
  ${"AMENDS_MAIL_LIMIT"}         | ${"10"}              | ${"no mail is that small"}
  ${"AMENDS_TRUSTED_PROXY_HOPS"} | ${"99"}              | ${"anybody could say whose address it is"}
  ${"AMENDS_PROT"}               | ${"4400"}            | ${"a slip of the finger would go unseen"}
`("$name=$value cannot be used: $why", ({ name, value }) => {
  expect(problemsWith({ [name]: value })).toEqual([expect.stringContaining(`${name}: `)]);
});

test("every problem is told at once", () => {
  const wrong = {
    AMENDS_PORT: "web",
    AMENDS_PUBLIC_URL: "desk.example",
    AMENDS_PROT: "4400",
    AMENDS_SMTP_URL_FILE: join(folder, "not there"),
  };
  expect(
    problemsWith(wrong)
      .map((line) => line.split(":")[0])
      .sort(),
  ).toEqual(["AMENDS_PORT", "AMENDS_PROT", "AMENDS_PUBLIC_URL", "AMENDS_SMTP_URL_FILE"]);
});

test("a secret may lie in a file, with the line break that editors leave", () => {
  const path = file("database", "postgres://u:p@h:5432/d\n");
  expect(configFrom({ AMENDS_DATABASE_URL_FILE: path }).databaseUrl).toBe(
    "postgres://u:p@h:5432/d",
  );
});

test("what lies in the file is measured like any other", () => {
  const path = file("port", "web\n");
  expect(problemsWith({ AMENDS_PORT_FILE: path })).toEqual([
    expect.stringContaining("AMENDS_PORT: "),
  ]);
});

test("a problem never repeats a secret", () => {
  const told = problemsWith({ AMENDS_DATABASE_URL: "mysql://u:swordfish@h/d" });
  expect(told.join()).not.toContain("swordfish");
});
