/** The whole way, once: a damaged lamp, from the complaint to a customer won back (C6). */
import { afterEach, expect, test } from "vitest";
import { accept } from "../codes.ts";
import { Client } from "../clients.ts";
import { onBoth } from "../databases.ts";
import { LETTER, THANKS } from "../letters.ts";
import { Visitor } from "../visitor.ts";
import { MARIA, openWorld, PHOTO, type World } from "../world.ts";

onBoth("the whole way", (fresh) => {
  let world: World;
  afterEach(() => world.close());

  test("a complaint arrives, and ends as a customer won back", async () => {
    world = await openWorld(await fresh());
    const { ana, leo, tom, iris, letterbox } = world;

    // 2 · Her mail comes in over SMTP, with a photo, and stands in the inbox, its clock running.
    const mail = await world.write({
      subject: "Cracked screen, order 1042",
      text:
        "Hello,\n\nthe lamp of order 1042 came with a cracked screen. I wanted to give it to my " +
        "sister on Saturday. I am so disappointed.\n\nMaria",
      attachments: [{ filename: "lamp.png", content: PHOTO }],
    });
    const row = await world.until(async () => (await ana.call("GET /cases")).rows[0], "her case");
    expect(row).toMatchObject({ customer: MARIA.name, state: "open", lastBy: "customer" });
    expect(row.clock).toMatchObject({ id: "acknowledge", startedAt: world.today() });
    const params = { case: row.id };
    const view = () => ana.call("GET /cases/:case", { params });
    const opened = await view();
    expect(opened.messages[0]?.attachments[0]).toMatchObject({
      name: "lamp.png",
      mediaType: "image/png",
    });
    await ana.call("POST /cases/:case/owner", { params, body: { colleagueId: ana.id } });

    // The first answer leaves at once, as a reply in her thread.
    world.pass({ minutes: 20 });
    await send(THANKS, "acknowledgement", "We have your mail, Maria", [
      {
        kind: "followup",
        what: "write again with a solution",
        ownerId: ana.id,
        dueOn: "2026-11-24",
      },
    ]);
    const acknowledged = await letterbox.next();
    expect(acknowledged.inReplyTo).toBe(mail.messageId);
    expect((await view()).clocks.find(({ id }) => id === "acknowledge")?.state).toBe("met");

    // 4 · A solution before listening is refused, by the domain, whatever the door.
    const because = "The lamp was a present for Saturday.";
    const chosen = { clauseId: "damaged-order", options: [] as unknown[], because };
    expect(
      await ana.refused("POST /cases/:case/offers", {
        params,
        body: { clauseId: "damaged-order", options: [REPLACEMENT] },
      }),
    ).toMatchObject({ status: 409, code: "listen_first" });

    // 3 · Triage, and what we understood.
    const version = (await view()).case.version;
    await ana.call("POST /cases/:case/triage", { params, version, body: TRIAGE });
    await ana.call("POST /cases/:case/listenings", { params, body: HEARD });

    // 6 · The offer costs more than Ana may give alone: Leo approves, and never she herself.
    const { suggestions, limitMinor } = await ana.call("GET /cases/:case/suggestions", { params });
    expect(suggestions[0]).toMatchObject({ clauseId: "damaged-order" });
    expect(suggestions[0]?.why).toMatch(/whole one/);
    chosen.options = suggestions[0]?.options.slice(0, 1) ?? [];
    const offer = await ana.call("POST /cases/:case/offers", { params, body: chosen });
    expect(offer.state).toBe("proposed");
    expect(offer.costMinor).toBeGreaterThan(limitMinor ?? 0);
    const approval = { params: { offer: offer.id } };
    expect(await ana.refused("POST /offers/:offer/approval", approval)).toMatchObject({
      status: 403,
    });
    expect((await leo.call("POST /offers/:offer/approval", approval)).state).toBe("approved");

    // 5 · A fault in the letter stops it for everyone; an override needs a permission and a reason.
    const hollow = await ana.call("POST /cases/:case/letters", {
      params,
      body: {
        kind: "apology",
        subject: "Your lamp",
        body:
          "Dear Maria,\n\nwe are sorry if you feel that the lamp was damaged. " +
          "The courier is to blame.\n\nAna",
      },
    });
    const stopped = await leo.refused("POST /letters/:letter/approval", {
      params: { letter: hollow.id },
      body: { version: hollow.version },
    });
    expect(stopped).toMatchObject({ status: 409, code: "fault_in_letter" });
    expect(stopped.unmet?.length).toBeGreaterThan(1);
    await ana.call("POST /letters/:letter/discarding", { params: { letter: hollow.id } });

    // 7 · The true letter leaves with the offer and the link to her own page.
    world.pass({ minutes: 40 });
    await send(
      LETTER,
      "apology",
      "Your lamp, and what we do about it",
      [
        {
          kind: "repair",
          what: "send you a new lamp",
          ownerId: tom.id,
          dueOn: "2026-11-27",
          quote: "We will send you a new lamp by Friday, at our expense",
        },
        {
          kind: "compensation",
          what: "20 % off your next order",
          ownerId: ana.id,
          dueOn: "2026-11-27",
          quote: "We also offer you 20 % off your next order, whenever you like",
        },
        {
          kind: "followup",
          what: "call you on Tuesday",
          ownerId: ana.id,
          dueOn: "2026-12-01",
          quote: "I will call you next Tuesday to hear whether the new lamp arrived whole",
        },
      ],
      offer.id,
    );
    const letter = await letterbox.next();
    expect(letter.subject).toMatch(/^Re: Cracked screen, order 1042 \[#1-[0-9a-f]{3}\]$/);
    expect(letter.references).toContain(acknowledged.messageId);
    const link = /http:\/\/\S+\/p\/\S+/.exec(letter.text ?? "")?.[0] ?? "";
    const maria = new Visitor(link.replace(/^http:\/\/[^/]+/, world.url));

    const page = await maria.read();
    expect(page).toContain(HEARD.happened);
    expect(page).toContain("send you a new lamp");
    expect(page).not.toMatch(/ticket|case number|cost us/i);
    await maria.submit("understanding", { right: "yes" });
    await maria.submit("standing", { score: "2" });
    await accept(maria, letterbox, {
      choice: `yes ${offer.options[0]?.id}`,
      fit: "exceeds",
      words: "That is kind.",
    });

    // 8 · The award goes through the ledger: the voucher is hers, once; the lamp is shipped.
    const accepted = await view();
    expect(accepted.offers[0]).toMatchObject({ state: "accepted", answer: { fit: "exceeds" } });
    const [lamp, voucher] = ["replacement", "voucher"].map((kind) =>
      accepted.awards.find((award) => award.kind === kind),
    );
    expect(lamp).toMatchObject({ state: "pledged" });
    expect(voucher).toMatchObject({ state: "paid", percent: 20 });
    const code = voucher?.voucher?.code ?? "";
    expect(await maria.read()).toContain(code);
    const { secret } = await iris.call("POST /keys", { body: { name: "The till", role: "agent" } });
    const till = new Client(world.url, secret);
    const redeem = { body: { code: code.toLowerCase(), order: "2001" }, key: "order-2001" };
    expect(await till.call("POST /vouchers/redemption", redeem)).toMatchObject({ percent: 20 });
    expect(await till.call("POST /vouchers/redemption", redeem)).toMatchObject({ order: "2001" });
    expect(
      await till.refused("POST /vouchers/redemption", { body: { code, order: "2002" } }),
    ).toMatchObject({ status: 409, code: "used_up" });

    // 9 · A plan: one corrective, one preventive action, with owner, day and proof.
    const act = (kind: string, what: string) =>
      ana.call("POST /cases/:case/actions", {
        params,
        body: { kind, what, ownerId: tom.id, dueOn: "2026-11-30" },
      });
    const corrective = await act("corrective", "Check the nine other parcels packed on that day");
    const preventive = await act(
      "preventive",
      "A check for the inner carton before a parcel is closed",
    );
    await ana.call("POST /cases/:case/involvements", {
      params,
      body: { colleagueId: tom.id, part: "Packed the parcel" },
    });

    // 11 · Closing is refused while anything is open, and says what.
    const early = await ana.refused("POST /cases/:case/closure", {
      params,
      body: { reason: "Done" },
    });
    expect(early).toMatchObject({ status: 409, code: "not_ready_to_close" });
    expect(early.unmet?.map(({ code: each }) => each)).toEqual(
      expect.arrayContaining([
        "commitments_settled",
        "awards_settled",
        "actions_done",
        "follow_up_answered",
        "debrief_held",
        "staff_told",
      ]),
    );

    // 10 · The lamp is delivered: the follow-up schedules itself, and asks by mail on its day.
    world.pass({ days: 2 });
    await tom.call("POST /awards/:award/payment", {
      params: { award: lamp?.id ?? "" },
      body: { proof: "Parcel 0034 delivered" },
      key: "shipped-0034",
    });
    const waiting = (await view()).followUps.find(({ about }) => about === "remedy");
    expect(waiting).toMatchObject({ state: "scheduled" });
    for (const { id, what } of (await view()).commitments) {
      await ana.call("POST /commitments/:commitment/keeping", {
        params: { commitment: id },
        body: { proof: `Done: ${what}` },
      });
    }
    for (const { id } of [corrective, preventive]) {
      await tom.call("POST /actions/:action/completion", {
        params: { action: id },
        body: { proof: "Seen on the packing table" },
      });
    }
    await ana.call("POST /cases/:case/debriefs", {
      params,
      body: {
        withIds: [tom.id],
        happened: "The inner cartons were on the upper shelf that day.",
        madeSense: "The lamps had always come in both cartons from the maker.",
        wouldHaveHelped: "A list at the table of what needs two cartons.",
        changes: "The list hangs there now.",
      },
    });
    await ana.call("POST /cases/:case/closure-messages", {
      params,
      body: {
        colleagueId: tom.id,
        words: "Maria has her lamp, and wrote: that is kind. Thank you for the list.",
      },
    });
    expect((await tom.call("GET /closure-messages")).messages).toHaveLength(1);

    world.pass({ days: 4 });
    const question = await letterbox.next();
    expect(question.headers.get("auto-submitted")).toBe("auto-generated");
    expect(question.text).toContain("&answer=meets");
    await maria.submit("follow-up", { answer: "meets", score: "5", words: "Thank you!" });

    const before = await view();
    const asked = before.followUps.find(({ about }) => about === "remedy");
    expect(asked).toMatchObject({ state: "answered", verdict: "put_right", answer: "meets" });
    expect(before.gates.find(({ deed }) => deed === "close_case")).toMatchObject({ unmet: [] });
    await ana.call("POST /cases/:case/closure", {
      params,
      body: { reason: "Maria has her lamp and is glad." },
    });
    const closed = await view();
    expect(closed.case.state).toBe("closed");
    expect(closed.card.map(({ id, grade }) => `${id} ${grade}`)).toEqual([
      "swift good",
      "empathy good",
      "accountability good",
      "tailored good",
      "compensation good",
      "learning good",
    ]);

    // 12 · The lessons open their cases; the books balance.
    const { measures, cases } = await leo.call("GET /lessons", {
      query: { from: "2026-11-01", to: "2026-12-31" },
    });
    expect(Object.keys(cases)).toContain(row.id);
    const measured = (id: string) => measures.find((measure) => measure.id === id)?.value;
    expect(measures.filter(({ of }) => of > 0).length).toBeGreaterThan(6);
    expect(measured(measures[0]?.id ?? "")).not.toBeUndefined();
    const books = await leo.call("GET /books");
    const [euros] = books.books;
    expect(euros).toMatchObject({ currency: "EUR", balanced: true, owedMinor: 0 });
    expect(euros?.givenMinor).toBe(euros?.pledgedMinor);
    expect(world.faults).toEqual([]);

    async function send(
      body: string,
      kind: string,
      subject: string,
      commitments: object[],
      offerId?: string,
    ) {
      const begun = await ana.call("POST /cases/:case/letters", {
        params,
        body: { kind, subject, body },
      });
      const at = { letter: begun.id };
      await leo.call("POST /letters/:letter/approval", {
        params: at,
        body: { version: begun.version },
      });
      return ana.call("POST /letters/:letter/sending", {
        params: at,
        body: { commitments, ...(offerId ? { offerId } : {}) },
        key: `send-${begun.id}`,
      });
    }
  });

  test("an unhappy answer opens the case again", async () => {
    world = await openWorld(await fresh());
    const { ana } = world;
    const { id } = await ana.call("POST /complaints", {
      body: {
        channel: "call",
        customer: MARIA,
        subject: "No answer",
        text: "Nobody called me back.",
      },
    });
    const params = { case: id };
    await ana.call("POST /cases/:case/triage", {
      params,
      version: 1,
      body: { ...TRIAGE, failure: "no_answer", stance: "not_at_fault", priceMinor: null },
    });
    await ana.call("POST /cases/:case/follow-ups", {
      params,
      body: { dueAt: "2026-11-24T08:00:00.000Z" },
    });
    world.pass({ days: 2 });
    await world.letterbox.next();
    const followUp = (await ana.call("GET /cases/:case", { params })).followUps[0];
    await ana.call("POST /follow-ups/:followup/answer", {
      params: { followup: followUp?.id ?? "" },
      body: { verdict: "not_put_right", words: "Still nobody has called." },
    });
    const seen = await ana.call("GET /cases/:case", { params });
    expect(seen.case.state).toBe("open");
    expect(seen.card.find(({ id: line }) => line === "learning")?.grade).toBe("missed");
  });
});

const TRIAGE = {
  failure: "damaged_order",
  severity: "moderate",
  stance: "at_fault",
  causeState: "known",
  cause: "The parcel went out without the inner carton.",
  feels: "Disappointed, and pressed for time",
  asks: "A whole lamp before Saturday",
  priceMinor: 14_900,
};

const HEARD = {
  happened: "The lamp of order 1042 arrived with a cracked screen.",
  feels: "So disappointed",
  costThem: "The present for her sister's birthday on Saturday",
  wants: "A whole lamp in time",
};

const REPLACEMENT = {
  id: "replacement",
  label: "A new one",
  remedies: [{ kind: "replacement", what: "A new lamp", costMinor: 9_000, worthMinor: 14_900 }],
};
