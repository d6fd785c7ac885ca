import { describe, expect, test } from "vitest";
import { casework } from "../../test/casework.ts";
import { ana, mac, maria, NOW } from "../../test/caseworkers.ts";
import { mailed } from "../../test/mailed.ts";
import { postLetter } from "../conversations/index.ts";
import { mailIdOf } from "../mail/index.ts";
import type { Outcome } from "../words/outcome.ts";
import { receiveMail } from "./receive-mail.ts";

const said = (outcome: Outcome<unknown>) => (outcome.ok ? "done" : outcome.refusal.code);

/** Our letter in the conversation of case 7, and the id it went out under. */
async function written() {
  const desk = casework();
  const [subject, text] = ["Your lamp", "We are sorry."];
  const letter = { conversationId: "c7", subject, body: text, text, html: text, by: ana };
  const posted = await postLetter(desk.needs, letter);
  if (!posted.ok) throw new Error(posted.refusal.because);
  return { ...desk, mailId: mailIdOf(posted.value.messageId, mac, "lumen.example") };
}

describe("a mail that was read", () => {
  test("opens a case under its customer's name, at the moment that it came", async () => {
    const { needs, cases, journal, marks } = casework();
    const outcome = await receiveMail(needs, mailed());
    const caseId = (outcome.ok && outcome.value.caseId) || "";
    expect(cases.get(caseId)).toMatchObject({
      number: 10,
      title: "My lamp",
      customerId: "maria",
      complainedAt: NOW,
      ownerId: null,
    });
    expect(journal).toMatchObject([
      { what: "case opened", caseId, by: { kind: "customer", id: "maria" } },
    ]);
    expect(marks.get("raw1")).toEqual({ state: "read", problem: null });
  });

  test("joins the case of the letter that it answers", async () => {
    const { needs, cases, journal, messages, mailId } = await written();
    const before = cases.size;
    const outcome = await receiveMail(needs, mailed({ inReplyTo: [mailId] }));
    expect(outcome).toEqual({ ok: true, value: { caseId: "7" } });
    expect(cases.size).toBe(before);
    expect(journal).toMatchObject([
      {
        what: "customer wrote",
        caseId: "7",
        by: { id: "maria", name: maria.name },
        facts: { messageId: messages.at(-1)?.id, channel: "mail" },
      },
    ]);
  });

  test("of another sender waits for a person, so that nobody reads another's letters", async () => {
    const { needs, journal, mailId } = await written();
    const address = "eve@elsewhere.example";
    const forwarded = mailed({
      from: { name: "Eve", address },
      envelope: address,
      inReplyTo: [mailId],
    });
    expect(said(await receiveMail(needs, forwarded))).toBe("match_waits");
    expect(journal).toEqual([]);
  });
});

describe("a machine's mail", () => {
  const headers = new Map([["auto-submitted", ["auto-replied"]]]);

  test("opens nothing, and stays unread for whoever sets it aside", async () => {
    const { needs, cases, journal, marks } = casework();
    const before = cases.size;
    expect(said(await receiveMail(needs, mailed({ headers })))).toBe("automatic_mail");
    expect([cases.size, journal.length, marks.size]).toEqual([before, 0, 0]);
  });

  test("in a case is told as such: the customer has not written", async () => {
    const { needs, journal, mailId } = await written();
    await receiveMail(needs, mailed({ headers, inReplyTo: [mailId] }));
    expect(journal).toMatchObject([
      { what: "machine wrote", caseId: "7", facts: { automatic: "auto_reply" } },
    ]);
  });
});

test("a mail that came twice is filed once", async () => {
  const { needs, arrived, cases } = casework();
  const before = cases.size;
  arrived.add("raw1");
  expect(said(await receiveMail(needs, mailed()))).toBe("arrived_twice");
  expect(cases.size).toBe(before);
});

test("a handbook without its usual playbook is our mistake, not the customer's", async () => {
  const { needs } = casework();
  await expect(receiveMail({ ...needs, usualPlaybook: "lost" }, mailed())).rejects.toThrow("lost");
});

describe("a letter that came back", () => {
  const head = (more: object = {}) => ({
    headers: new Map([
      ["from", ["MAILER-DAEMON@mx.example"]],
      ["subject", ["failure notice"]],
    ]),
    envelope: "",
    slips: [{ mediaType: "text/plain", within: false, words: "<maria@customer.example>:\nno" }],
    ...more,
  });

  test("is noted on the letter, and is no message of the customer", async () => {
    const { needs, journal, messages, marks, queued, mailId } = await written();
    const [letter] = queued;
    queued[0] = { ...(letter as NonNullable<typeof letter>), state: "sent", sentAt: NOW };
    const count = messages.length;
    const outcome = await receiveMail(needs, mailed(head({ text: `Message-ID: <${mailId}>` })));
    expect(outcome).toEqual({ ok: true, value: { caseId: "7" } });
    expect(journal).toMatchObject([
      { what: "letter undelivered", caseId: "7", facts: { state: "bounced", mailId: "raw1" } },
    ]);
    expect(queued).toMatchObject([{ state: "bounced", bounceKind: "hard" }]);
    expect(messages.length).toBe(count);
    expect(marks.get("raw1")).toEqual({ state: "read", problem: null });

    await receiveMail(needs, mailed(head({ text: `Message-ID: <${mailId}>` })));
    expect(journal.length).toBe(1);
  });

  test("from a customer of ours, but nobody knows which, needs a look", async () => {
    const { needs, customers } = casework();
    expect(customers.get("maria")?.email).toBe("maria@customer.example");
    expect(said(await receiveMail(needs, mailed(head())))).toBe("unknown_letter");
  });

  test("from nobody we know is set aside", async () => {
    const words = "<stranger@elsewhere.example>:\nno";
    const slips = [{ mediaType: "text/plain", within: false, words }];
    expect(said(await receiveMail(casework().needs, mailed(head({ slips }))))).toBe(
      "automatic_mail",
    );
  });
});
