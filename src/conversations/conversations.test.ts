import { describe, expect, test } from "vitest";
import { casework } from "../../test/casework.ts";
import { ana, mac, maria, MAILBOX, NOW } from "../../test/caseworkers.ts";
import { mailed } from "../../test/mailed.ts";
import { mailIdOf, markOf, ourMessage } from "../mail/index.ts";
import type { Outcome } from "../words/outcome.ts";
import { beginConversation } from "./begin-conversation.ts";
import { decideMatch } from "./decide-match.ts";
import { fileMail } from "./file-mail.ts";
import { knowCustomer } from "./know-customer.ts";
import { postLetter } from "./post-letter.ts";

const said = (outcome: Outcome<unknown>) => (outcome.ok ? "done" : outcome.refusal.code);
const value = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.refusal.because);
  return outcome.value;
};

describe("knowing a customer", () => {
  test.each`
    stranger                                             | name               | why
    ${{ name: " Nora Vik ", email: "Nora@Vik.example" }} | ${"Nora Vik"}      | ${"they say their name"}
    ${{ name: "", email: "nora.vik-berg@vik.example" }}  | ${"Nora Vik Berg"} | ${"the address tells it until they do"}
    ${{ name: "", email: "_@vik.example" }}              | ${"Somebody"}      | ${"not every address does"}
    ${{ name: "", phone: "+47 1" }}                      | ${"Somebody"}      | ${"nobody said anything"}
  `("a new one is $name: $why", async ({ stranger, name }) => {
    const { needs, customers } = casework();
    const known = value(await knowCustomer(needs, stranger));
    expect(known).toMatchObject({ name, version: 1, referrals: 0, createdAt: NOW });
    expect(customers.get(known.id)).toBe(known);
  });

  test("one address is one customer, however it is written", async () => {
    const { needs, customers } = casework();
    const before = customers.size;
    const again = { name: "M. Keller", email: " MARIA@customer.example " };
    expect(value(await knowCustomer(needs, again)).id).toBe("maria");
    expect(customers.size).toBe(before);
  });

  test("without an address everybody is somebody new", async () => {
    const { needs } = casework();
    const ids = [{ name: "Ole Lund" }, { name: "Ole Lund", email: " " }].map(async (stranger) =>
      value(await knowCustomer(needs, stranger)),
    );
    expect(new Set((await Promise.all(ids)).map(({ id }) => id)).size).toBe(2);
  });

  test("a conversation begins with their first words", async () => {
    const { needs, conversations, messages } = casework();
    const first = { channel: "chat" as const, customer: { name: "Nora" }, at: NOW };
    const subject = "AW: Fwd:  my\r\nlamp ";
    const begun = await beginConversation(needs, { ...first, subject, text: "It is cracked." });
    const { conversation, messageId, by } = value(begun);
    expect(conversations.get(conversation.id)).toMatchObject({
      subject: "my lamp",
      channel: "chat",
    });
    expect(messages).toMatchObject([{ id: messageId, direction: "in", body: "It is cracked." }]);
    expect(by).toMatchObject({ kind: "customer", name: "Nora" });
  });
});

describe("filing a mail", () => {
  test("the first one begins a conversation, as it came", async () => {
    const { needs, conversations, messages, attachments } = casework();
    const content = new Uint8Array([1, 2]);
    const photo = {
      name: "lamp.png",
      mediaType: "image/png",
      size: 2,
      content,
      contentId: null,
      suspicion: null,
    };
    const mail = mailed({ subject: "Re: My lamp", attachments: [photo] });
    const filed = value(await fileMail(needs, mail));
    expect(filed).toMatchObject({ isNew: true, automatic: null, by: { id: "maria" } });
    expect(conversations.get(filed.conversation.id)).toMatchObject({
      customerId: "maria",
      subject: "My lamp",
    });
    expect(messages).toMatchObject([
      {
        id: filed.messageId,
        direction: "in",
        channel: "mail",
        body: "The shade is cracked.",
        mailId: "first@customer.example",
        rawMailId: "raw1",
        automatic: false,
      },
    ]);
    expect(attachments).toMatchObject([{ messageId: filed.messageId, name: "lamp.png", content }]);
  });

  /** A desk that has had Maria's first mail and answered it; her conversation, our letter. */
  async function answered() {
    const desk = casework();
    const { conversation } = value(await fileMail(desk.needs, mailed()));
    const letter = value(await postLetter(desk.needs, posting(conversation.id)));
    return { ...desk, conversation, mailId: mailIdOf(letter.messageId, mac, "lumen.example") };
  }
  const eve = { name: "Eve", address: "eve@elsewhere.example" };

  test("what she answers joins it, by our signed id", async () => {
    const { needs, conversation, mailId } = await answered();
    const next = mailed({ id: "raw2", messageId: "2@customer.example", inReplyTo: [mailId] });
    expect(value(await fileMail(needs, next))).toMatchObject({
      isNew: false,
      conversation: { id: conversation.id },
    });
  });

  test.each`
    but                                                         | why
    ${{ inReplyTo: [], references: [] }}                        | ${"the same subject is no thread"}
    ${{ inReplyTo: ["amd.n9.0123456789abcdef@lumen.example"] }} | ${"an id that we did not sign is nobody's"}
    ${{ inReplyTo: ["nothing@nowhere.example"] }}               | ${"nobody here knows this id"}
  `("it opens its own when $why", async ({ but }) => {
    const { needs } = await answered();
    const next = mailed({ id: "raw2", messageId: "2@customer.example", ...but });
    expect(value(await fileMail(needs, next)).isNew).toBe(true);
  });

  test("another's mail never joins hers, whatever it refers to", async () => {
    const { needs, conversation, mailId, messages, matches } = await answered();
    const forged = mailed({
      id: "raw2",
      from: eve,
      envelope: eve.address,
      messageId: "eve@elsewhere.example",
      inReplyTo: [mailId],
      references: ["first@customer.example"],
    });
    const before = messages.length;
    expect(said(await fileMail(needs, forged))).toBe("match_waits");
    expect(messages).toHaveLength(before);
    expect(matches.get("raw2")).toMatchObject({
      conversationId: conversation.id,
      writerAddress: eve.address,
      glimpse: "The shade is cracked.",
      foundBy: "letter",
      state: "waiting",
    });
  });

  /** Eve's mail in Maria's thread, and what somebody said of it. */
  async function decided(as: "belongs" | "new" | "set_aside") {
    const desk = await answered();
    const hers = (id: string) =>
      mailed({
        id,
        from: eve,
        envelope: eve.address,
        messageId: `${id}@elsewhere.example`,
        inReplyTo: [desk.mailId],
      });
    await fileMail(desk.needs, hers("raw2"));
    const because = "She asked for a catalogue.";
    const deed = { mailId: "raw2", as, because, by: ana };
    return { ...desk, hers, because, outcome: await decideMatch(desk.needs, deed) };
  }

  test("that belongs, says a person, joins; and so does all that she writes there", async () => {
    const { needs, conversation, hers, marks, journal } = await decided("belongs");
    expect(marks.get("raw2")).toEqual({ state: "waiting", problem: null });
    expect(journal.at(-1)).toMatchObject({ what: "match decided", facts: { as: "belongs" } });
    for (const id of ["raw2", "raw3"]) {
      expect(value(await fileMail(needs, hers(id)))).toMatchObject({
        isNew: false,
        conversation: { id: conversation.id },
        by: { name: "Eve" },
      });
    }
  });

  test("that is a new complaint opens its own; the next one waits again", async () => {
    const { needs, hers } = await decided("new");
    expect(value(await fileMail(needs, hers("raw2")))).toMatchObject({ isNew: true });
    expect(said(await fileMail(needs, hers("raw3")))).toBe("match_waits");
  });

  test("that is no complaint is set aside, with the reason, and decided once", async () => {
    const { needs, marks, because } = await decided("set_aside");
    expect(marks.get("raw2")).toEqual({ state: "set_aside", problem: because });
    const again = { mailId: "raw2", as: "new" as const, by: ana };
    expect(said(await decideMatch(needs, again))).toBe("match_decided");
    expect(said(await decideMatch(needs, { ...again, mailId: "raw9" }))).toBe("not_found");
  });

  test("is not set aside without a reason", async () => {
    const { needs, mailId } = await answered();
    await fileMail(needs, mailed({ id: "raw2", from: eve, inReplyTo: [mailId] }));
    const deed = { mailId: "raw2", as: "set_aside" as const, by: ana };
    expect(said(await decideMatch(needs, deed))).toBe("because_missing");
  });

  test.each`
    from                                                    | mark    | answer           | why
    ${{ name: "Maria", address: "maria@customer.example" }} | ${"ok"} | ${"7"}           | ${"she put our mark into a new mail"}
    ${{ name: "Maria", address: "maria@customer.example" }} | ${"no"} | ${"new"}         | ${"a mark that we did not sign is words"}
    ${{ name: "Eve", address: "eve@elsewhere.example" }}    | ${"ok"} | ${"match_waits"} | ${"she may have read it over a shoulder"}
    ${{ name: "Eve", address: "eve@elsewhere.example" }}    | ${"no"} | ${"new"}         | ${"she made it up"}
  `("a mark in the subject: $answer, because $why", async ({ from, mark, answer }) => {
    const { needs } = casework();
    const signed = markOf(7, "c7", mac);
    const subject = `lamp ${mark === "ok" ? signed : signed.replace(/-.../, "-fff")}`;
    const filed = await fileMail(needs, mailed({ subject, from, envelope: from.address }));
    if (!filed.ok) return expect(filed.refusal.code).toBe(answer);
    expect(filed.value.conversation.subject).not.toContain("[");
    expect(filed.value.isNew ? "new" : filed.value.conversation.id.slice(1)).toBe(answer);
  });

  test("her own earlier mail leads there too, when our letter was lost on the way", async () => {
    const { needs, conversation } = await answered();
    const references = ["first@customer.example"];
    const next = mailed({ id: "raw2", messageId: "2@customer.example", references });
    expect(value(await fileMail(needs, next)).conversation.id).toBe(conversation.id);
  });

  test("what it quotes is folded away, and kept", async () => {
    const { needs, messages } = casework();
    const text = "It is cracked.\n\nOn Mon, 23 Nov 2026, Lumen wrote:\n> How is your lamp?\n";
    await fileMail(needs, mailed({ text }));
    expect(messages[0]?.body).toBe("It is cracked.");
    expect(messages[0]?.folded).toContain("How is your lamp?");
  });

  const outOfOffice = new Map([["auto-submitted", ["auto-replied"]]]);

  test("a machine's mail opens nothing", async () => {
    const { needs, messages, customers } = casework();
    const before = customers.size;
    const mail = mailed({ from: eve, headers: outOfOffice });
    expect(said(await fileMail(needs, mail))).toBe("automatic_mail");
    expect([messages.length, customers.size]).toEqual([0, before]);
  });

  test("in a conversation it is kept, marked as a machine's", async () => {
    const { needs, messages, mailId } = await answered();
    const reply = mailed({ id: "raw2", inReplyTo: [mailId], headers: outOfOffice });
    expect(value(await fileMail(needs, reply)).automatic).toBe("auto_reply");
    expect(messages.at(-1)).toMatchObject({ automatic: true });
  });

  test.each`
    mail                                                   | arrived     | answer             | why
    ${mailed({ from: null, envelope: "" })}                | ${[]}       | ${"no_sender"}     | ${"nobody can be answered"}
    ${mailed({ from: null, envelope: "maria@x.example" })} | ${[]}       | ${"done"}          | ${"the envelope names one"}
    ${mailed()}                                            | ${["raw1"]} | ${"arrived_twice"} | ${"its other copy counts"}
  `("it is $answer when $why", async ({ mail, arrived: before, answer }) => {
    const { needs, arrived } = casework();
    for (const id of before) arrived.add(id);
    expect(said(await fileMail(needs, mail))).toBe(answer);
  });
});

const posting = (conversationId: string) => ({
  conversationId,
  subject: "Your lamp",
  body: "We are sorry.",
  text: "We are sorry.\n\nYour page: …",
  html: "<p>We are sorry.</p>",
  by: ana,
});

describe("posting a letter", () => {
  test("over three exchanges every letter stands in her thread", async () => {
    const { needs, composed, messages } = casework();
    const hers = (n: number, change: object) => mailed({ id: `raw${n}`, ...change });
    const first = hers(1, { messageId: "m1@customer.example", references: ["shop@old.example"] });
    const { conversation } = value(await fileMail(needs, first));
    const ids: string[] = ["shop@old.example", "m1@customer.example"];
    for (const round of [1, 2, 3]) {
      const { messageId } = value(await postLetter(needs, posting(conversation.id)));
      const letter = composed.at(-1);
      expect(letter).toMatchObject({
        subject: "Re: My lamp",
        inReplyTo: ids.at(-1),
        references: ids,
        from: { name: "Lumen", address: MAILBOX },
        to: { name: maria.name, address: "maria@customer.example" },
        autoSubmitted: null,
      });
      expect(ourMessage(letter?.messageId ?? "", mac)).toBe(messageId);
      ids.push(letter?.messageId ?? "");
      if (round === 3) break;
      const reply = `m${round + 1}@customer.example`;
      const answer = { messageId: reply, inReplyTo: ids.slice(-1), references: [...ids] };
      await fileMail(needs, hers(round + 1, answer));
      ids.push(reply);
    }
    expect(messages.filter(({ direction }) => direction === "out")).toHaveLength(3);
    expect(new Set(messages.map(({ conversationId }) => conversationId)).size).toBe(1);
  });

  test("notes and machines are no part of the thread", async () => {
    const { needs, composed, messages } = casework();
    const { conversation } = value(await fileMail(needs, mailed()));
    const [hers] = messages;
    if (!hers) throw new Error("her mail is not there");
    messages.push({ ...hers, id: "note", direction: "note", mailId: null, subject: "Between us" });
    messages.push({ ...hers, id: "robot", automatic: true, mailId: "robot@x", subject: "Away" });
    await postLetter(needs, posting(conversation.id));
    expect(composed[0]).toMatchObject({
      subject: "Re: My lamp",
      inReplyTo: "first@customer.example",
      references: ["first@customer.example"],
    });
  });

  test("it is kept in the writer's words, and queued as composed, due now", async () => {
    const { needs, messages, queued } = casework();
    const { messageId } = value(await postLetter(needs, posting("c7")));
    expect(messages).toMatchObject([
      { id: messageId, direction: "out", channel: "mail", byId: "ana", body: "We are sorry." },
    ]);
    expect(queued).toMatchObject([
      { messageId, toAddress: "maria@customer.example", state: "queued", dueAt: NOW, attempts: 0 },
    ]);
    expect(new TextDecoder().decode(queued[0]?.content)).toBe(messages[0]?.mailId);
  });

  test("a first word of ours has its own subject, and says when no person wrote it", async () => {
    const { needs, composed, messages } = casework();
    await postLetter(needs, { ...posting("c7"), automatic: "auto-generated" });
    expect(composed[0]).toMatchObject({
      subject: "Your lamp",
      inReplyTo: null,
      references: [],
      autoSubmitted: "auto-generated",
    });
    expect(messages[0]?.automatic).toBe(true);
  });

  test("it carries our mark and our tagged address, where the house wants them", async () => {
    const { needs, composed, messages, letterMarks } = casework();
    Object.assign(letterMarks, { inSubject: true, inAddress: true });
    await postLetter(needs, posting("c7"));
    expect(composed[0]?.subject).toBe(`Your lamp ${markOf(7, "c7", mac)}`);
    expect(composed[0]?.replyTo?.address).toMatch(/^care\+c7.+@lumen\.example$/);
    expect(messages[0]?.subject).toBe("Your lamp");
  });

  test("the desk falls quiet at an address that it wrote to often; a person does not", async () => {
    const { needs } = casework();
    const automatic = { ...posting("c7"), automatic: "auto-generated" as const };
    for (let letter = 1; letter <= 4; letter += 1) value(await postLetter(needs, automatic));
    expect(said(await postLetter(needs, automatic))).toBe("address_quiet");
    expect(said(await postLetter(needs, posting("c7")))).toBe("done");
  });

  test.each`
    conversationId | answer          | why
    ${"c99"}       | ${"not_found"}  | ${"there is no such conversation"}
    ${"c12"}       | ${"no_address"} | ${"Ole gave none: he is called instead"}
  `("is refused with $answer, because $why", async ({ conversationId, answer }) => {
    const { needs, file, messages, queued } = casework();
    file(12, { customerId: "ole" });
    expect(said(await postLetter(needs, posting(conversationId)))).toBe(answer);
    expect([messages.length, queued.length]).toEqual([0, 0]);
  });
});
