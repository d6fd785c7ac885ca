/** Walks a case to its closure, whatever playbook it has: only what any playbook may wait for. */
import type { Client } from "./clients.ts";
import type { World } from "./world.ts";

/** A line break in a paragraph is only ours; a letter has none there. */
const written = (text: string): string => text.replace(/(?<!\n)\n(?!\n)/g, " ");

/** Holds every element that a playbook may want of a letter. */
const LETTER = written(`Dear Mara,

Thank you for telling us about the vase of order 88. It reached you broken, and that was our
mistake: we packed it without its inner box. I am sorry. I understand how disappointed you were:
you had bought it for your mother's birthday, and because of us you stood there with shards.

We will send you a new vase by Friday, at our expense, and we offer you 20 % off your next order.

So that this does not happen again, from today every vase is packed in its inner box, and a
second colleague looks before the parcel is closed. I will call you next Tuesday to hear whether
it arrived whole.

If anything is open, reply to this mail and it reaches me.

Ana Ruiz`);

const THANKS = written(`Dear Mara,

Thank you for telling us, and for the photo. I am sorry that the vase of order 88 reached you
broken.

I look after it from now on.

Ana Ruiz`);

/** What the letter promises, as the checker quotes it. */
const PROMISED = [
  "We will send you a new vase by Friday, at our expense",
  "we offer you 20 % off your next order",
  "from today every vase is packed in its inner box",
  "I will call you next Tuesday to hear whether it arrived whole",
];

const TRIAGE = {
  failure: "damaged_order",
  severity: "moderate",
  stance: "at_fault",
  causeState: "known",
  cause: "The parcel went out without its inner box.",
  feels: "Disappointed",
  asks: "A whole vase",
  priceMinor: 8_900,
};

const HEARD = {
  happened: "The vase came in shards.",
  feels: "Disappointed",
  costThem: "A present for her mother",
  wants: "A whole vase",
};

export async function complained(client: Client, number: number, channel = "form") {
  const { id } = await client.call("POST /complaints", {
    body: {
      channel,
      customer: { name: `Mara Lind ${number}`, email: `mara.${number}@example.org` },
      subject: "A broken vase",
      text: "The vase of order 88 came in shards. It was for my mother's birthday.",
    },
  });
  return { case: id };
}

export async function judged(client: Client, params: { case: string }, change: object = {}) {
  const { case: file } = await client.call("GET /cases/:case", { params });
  const body = { ...TRIAGE, ...change };
  return client.call("POST /cases/:case/triage", { params, version: file.version, body });
}

/** A letter begun, approved, sent, and seen to have left. */
export async function wrote(
  world: World,
  params: { case: string },
  letter: { kind: string; body?: string; offerId?: string },
) {
  const { ana } = world;
  const { kind, offerId, body = kind === "acknowledgement" ? THANKS : LETTER } = letter;
  const draft = await ana.call("POST /cases/:case/letters", {
    params,
    body: { kind, subject: "Your vase", body },
  });
  const at = { letter: draft.id };
  await ana.call("POST /letters/:letter/approval", {
    params: at,
    body: { version: draft.version },
  });
  const promises = kind === "apology" ? PROMISED : [];
  await ana.call("POST /letters/:letter/sending", {
    params: at,
    body: {
      commitments: [],
      dismissed: promises.map((quote) => ({ quote, because: "Kept already." })),
      ...(offerId ? { offerId } : {}),
    },
  });
  await world.until(async () => {
    const { timeline } = await ana.call("GET /cases/:case", { params });
    const lines = (what: string) => timeline.filter((line) => line.what === what).length;
    return lines("letter left") === lines("letter sent");
  }, "the letter to leave");
}

/** Everything that lies between a complaint and its closure, in an order that every gate
allows. */
export async function walked(world: World, params: { case: string }) {
  const { ana, tom } = world;
  await wrote(world, params, { kind: "acknowledgement" });
  await ana.call("POST /cases/:case/owner", { params, body: { colleagueId: ana.id } });
  await ana.call("POST /cases/:case/listenings", { params, body: HEARD });
  await judged(ana, params);
  await ana.call("POST /cases/:case/findings", {
    params,
    body: { kind: "known", text: "The shelf with the inner boxes was empty." },
  });
  const offer = await ana.call("POST /cases/:case/offers", {
    params,
    body: { clauseId: "damaged-order", options: [BACK] },
  });
  await wrote(world, params, { kind: "apology", offerId: offer.id });
  await ana.call("POST /offers/:offer/answer", {
    params: { offer: offer.id },
    body: { verdict: "accepted", fit: "meets", optionId: BACK.id },
  });
  const { awards } = await ana.call("GET /cases/:case", { params });
  for (const { id } of awards) {
    const paid = { params: { award: id }, body: { proof: "Transfer of Monday" } };
    await ana.call("POST /awards/:award/payment", paid);
  }
  const action = await ana.call("POST /cases/:case/actions", {
    params,
    body: {
      kind: "preventive",
      what: "Inner boxes on every table",
      ownerId: tom.id,
      dueOn: "2026-12-01",
      shown: true,
    },
  });
  await ana.call("POST /actions/:action/completion", {
    params: { action: action.id },
    body: { proof: "Seen on each table" },
  });
  const { followUps } = await ana.call("GET /cases/:case", { params });
  await ana.call("POST /follow-ups/:followup/answer", {
    params: { followup: followUps.find(({ about }) => about === "remedy")?.id ?? "" },
    body: { verdict: "put_right" },
  });
}

const BACK = {
  id: "money-back",
  label: "All of your money back",
  remedies: [
    {
      kind: "refund",
      what: "The price back the way you paid",
      amountMinor: 8_900,
      costMinor: 8_900,
      worthMinor: 8_900,
    },
  ],
};
