import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { corpus } from "../../../test/corpora.ts";
import { type ParsedMail, readMail, UnreadableMail } from "./mime.ts";

const mail = (...lines: string[]) => Buffer.from(lines.join("\r\n"), "latin1");
const HEAD = ["From: Maria Sol <maria@home.example>", "To: care@desk.example"];

describe("what was written is read", () => {
  test.each`
    lines                                                                              | text                  | why
    ${[...HEAD, "", "It came late."]}                                                  | ${"It came late."}    | ${"plain text"}
    ${[...HEAD, "Content-Type: text/html", "", "<p>It came <b>late</b>.</p>"]}         | ${"It came late."}    | ${"HTML alone is read as text"}
    ${[...HEAD, "Content-Transfer-Encoding: quoted-printable", "", "caf=E9 =3D late"]} | ${"caf\uFFFD = late"} | ${"no charset is UTF-8, and what is not is marked"}
    ${[...HEAD, "Content-Type: text/plain; charset=iso-8859-1", "", "caf\xE9"]}        | ${"café"}             | ${"old charsets"}
    ${[...HEAD, "Content-Type: text/plain; charset=no-such", "", "late"]}              | ${"late"}             | ${"unknown charsets"}
    ${[...HEAD, "Content-Type: text", "", "late"]}                                     | ${"late"}             | ${"a type that makes no sense is plain text"}
    ${[...HEAD, "Content-Type: multipart/mixed", "", "late"]}                          | ${"late"}             | ${"parts without a boundary"}
    ${[...HEAD, "Content-Type: multipart/mixed; boundary=x", "", "--x", "", "late"]}   | ${"late"}             | ${"parts that never end"}
    ${[...HEAD, "", "la\x00te\x07"]}                                                   | ${"late"}             | ${"what no database keeps is left out"}
    ${["From maria Mon May  1 10:00:00 2026", ...HEAD, "", "late"]}                    | ${"late"}             | ${"out of a mailbox file"}
    ${[...HEAD, "Subject: late"]}                                                      | ${""}                 | ${"headers alone are a mail"}
  `("$why", async ({ lines, text }) => {
    const read = await readMail(mail(...lines));
    expect(read.text).toBe(text);
    expect(read.from).toEqual({ name: "Maria Sol", address: "maria@home.example" });
  });

  test("text and HTML that stand beside each other are both read", async () => {
    const part = (type: string, words: string) => `--x\r\nContent-Type: ${type}\r\n\r\n${words}`;
    const parts = [part("text/plain", "Above."), part("text/html", "<p>Below.</p>"), "--x--"];
    const read = await readMail(
      mail(...HEAD, "Content-Type: multipart/mixed; boundary=x", "", ...parts),
    );
    expect(read.text).toMatch(/Above\.\s+Below\./);
    expect(read.html).toMatch(/Above\.[\s\S]+Below\./);
  });
});

test("headers are read as what they mean", async () => {
  const written = `From: =?utf-8?q?Mar=C3=ADa?= <Maria@Home.example>
To: A: b@c.example, d@e.example;
Subject: =?utf-8?q?It_came?=
 =?utf-8?q?_late?=
Date: Mon, 2 Nov 2026 10:00 +0100
Message-ID: <one@home.example>
In-Reply-To: your mail <two@desk.example> of Monday
References: <three@desk.example>
\t<two@desk.example>
X-Loop: a
X-Loop: b

.`;
  const read = await readMail(mail(...written.split("\n")));
  expect(read).toMatchObject({
    from: { name: "María", address: "Maria@Home.example" },
    to: [{ address: "b@c.example" }, { address: "d@e.example" }],
    subject: "It came late",
    date: "2026-11-02T09:00:00.000Z",
    messageId: "one@home.example",
    inReplyTo: ["two@desk.example"],
    references: ["three@desk.example", "two@desk.example"],
  });
  expect(read.headers.get("x-loop")).toEqual(["a", "b"]);
  expect(read.headers.get("subject")).toEqual(["It came late"]);
});

test.each`
  header                      | part           | is      | why
  ${"Date: when it was late"} | ${"date"}      | ${null} | ${"a date that is none is not now"}
  ${"From: nobody"}           | ${"from"}      | ${null} | ${"a name is no address"}
  ${"Message-ID: none"}       | ${"messageId"} | ${null} | ${"nor an id"}
  ${"__proto__: x"}           | ${"cc"}        | ${[]}   | ${"no name is special"}
`("$header: $why", async ({ header, part, is }) => {
  const read = await readMail(mail(header, "", "late"));
  expect(read[part as keyof ParsedMail]).toEqual(is);
});

test("attachments are kept as they came, with a plain name", async () => {
  const parts = `Content-Type: multipart/mixed; boundary=x

--x

See the picture.
--x
Content-Type: image/PNG; name=bill.png
Content-ID: <bill@home>
Content-Transfer-Encoding: base64

AAEC
--x
Content-Type: application/pdf

%PDF
--x--`;
  const read = await readMail(mail(...HEAD, ...parts.split("\n")));
  expect(read.text).toBe("See the picture.");
  const [bill, paper] = read.attachments;
  expect(bill).toEqual({
    name: "bill.png",
    mediaType: "image/png",
    contentId: "bill@home",
    suspicion: null,
    size: 3,
    content: Buffer.from([0, 1, 2]),
  });
  expect(paper).toMatchObject({ name: "attachment-2", mediaType: "application/pdf", size: 4 });
});

describe("what is too much is cut, and said", () => {
  test.each`
    make                                                                                                                                                   | part             | cut        | why
    ${() => mail(...HEAD, "", "x".repeat(600_000))}                                                                                                        | ${"text"}        | ${500_000} | ${"text"}
    ${() => mail(...HEAD, "Content-Type: multipart/mixed; boundary=x", "", ..."--x\r\nContent-Type: a/b\r\n\r\nx\r\n".repeat(150).split("\r\n"), "--x--")} | ${"attachments"} | ${100}     | ${"attachments"}
  `("$why", async ({ make, part, cut }) => {
    const read = await readMail(make());
    expect(read[part as "text" | "attachments"]).toHaveLength(cut);
    expect(read.leftOut).toHaveLength(1);
  });

  test("a mail of endless headers still says who wrote", async () => {
    const read = await readMail(mail(...HEAD, `X: ${"x".repeat(400_000)}`, "", "late"));
    expect(read).toMatchObject({ text: "late", from: { address: "maria@home.example" } });
  });

  test("a mail of a thousand parts still says who wrote", async () => {
    const read = await readMail(
      mail(
        ...HEAD,
        "Subject: late",
        "Content-Type: multipart/mixed; boundary=x",
        "",
        "--x\r\n\r\nx\r\n".repeat(1_000),
      ),
    );
    expect(read).toMatchObject({ subject: "late", from: { address: "maria@home.example" } });
    expect(read.leftOut[0]).toMatch(/given as it came/);
  });
});

test.each`
  content                                                   | says            | why
  ${Buffer.alloc(0)}                                        | ${"nothing"}    | ${"empty"}
  ${mail("", " ", "")}                                      | ${"nothing"}    | ${"blank"}
  ${mail("It came late.", "Please help.")}                  | ${"no headers"} | ${"words alone"}
  ${Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")} | ${"other file"} | ${"a picture"}
`("a mail that is $why cannot be read, and says so", async ({ content, says }) => {
  const problem = await readMail(content).catch((each) => each);
  expect(problem).toBeInstanceOf(UnreadableMail);
  expect(problem.message).toContain(says);
});

test("whatever comes is read or called unreadable", async () => {
  const crumbs = [
    "From: a@b.c\r\n",
    "Subject: ",
    "Content-Type: multipart/mixed; boundary=x\r\n",
    "Content-Type: message/rfc822\r\n",
    "Content-Type: text/html\r\n",
    "Content-Type: ;\r\n",
    "Content-Transfer-Encoding: base64\r\n",
    "=?utf-8?b?//8=?=",
    "\r\n",
    "--x\r\n",
    "--x--\r\n",
    "<td><p>",
    "\0",
    "\xff",
    "<",
    ":",
    " ",
  ];
  const crumb = fc.oneof(fc.constantFrom(...crumbs), fc.string());
  await fc.assert(
    fc.asyncProperty(fc.array(crumb, { maxLength: 60 }), async (found) => {
      const read = await readMail(mail(...found)).catch((problem) => problem);
      if (read instanceof Error) expect(read).toBeInstanceOf(UnreadableMail);
    }),
    { numRuns: 300 },
  );
});

type Expected = { subject: string | null; attachments: number; bounce: boolean };
for (const name of ["mime", "bounces", "quoted", "hostile"]) {
  const collected = corpus<Expected>(name);
  describe.skipIf(!collected.here)(`the collected mails "${name}"`, () => {
    test("are each read or called unreadable, in less than 100 ms of work", async () => {
      const wrong: string[] = [];
      for (const { name: file, content, expected } of collected.each()) {
        const begun = process.threadCpuUsage();
        const read = await readMail(content).catch((problem) => problem);
        const { user, system } = process.threadCpuUsage(begun);
        if (user + system > 100_000) wrong.push(`${file} took long`);
        if (read instanceof UnreadableMail) continue;
        if (read instanceof Error) wrong.push(`${file}: ${read.message}`);
        const subject = expected && "subject" in expected ? (expected.subject ?? "") : read.subject;
        if (read.subject !== subject) wrong.push(`${file} is about ${read.subject}`);
      }
      expect(wrong).toEqual([]);
    });
  });
}
