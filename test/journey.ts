/** One customer's whole way, driven through doors that may slam at any moment. */
import type { Answer, Ask, Client, Door } from "./clients.ts";
import { acceptAtLast } from "./codes.ts";
import type { Letterbox } from "./letterbox.ts";
import { LETTER, THANKS } from "./letters.ts";
import { HEARD, TRIAGE } from "./marias/heard.ts";
import { seen, sure } from "./patience.ts";
import { mailIn, type Postbox } from "./posting.ts";
import { Visitor } from "./visitor.ts";

export type Desk = Postbox & {
  readonly url: string;
  readonly client: Client;
  readonly ownerId: string;
  readonly letterbox: Pick<Letterbox, "codes">;
};

/** What the desk has said yes to; all of it must be found again. */
export type Told = {
  readonly name: string;
  /** Message-IDs that were answered with 250. */
  readonly mails: string[];
  /** Deeds that carried a key, with the first answer that came. */
  readonly keyed: { readonly door: Door; readonly ask: Ask; readonly answer: unknown }[];
  caseId: string;
  optionCost: number;
};

export async function journey(desk: Desk, number: number): Promise<Told> {
  const { client, ownerId, url, ring } = desk;
  const name = `Maria Keller ${number}`;
  const email = `maria.${number}@example.org`;
  const told: Told = { name, mails: [], keyed: [], caseId: "", optionCost: 0 };
  const opening = `<${number}.complaint@example.org>`;
  const write = async (messageId: string, lines: readonly string[]) => {
    await mailIn(desk, { name, email, messageId, lines });
    told.mails.push(messageId);
  };
  /** A deed with a key is asked for again until it is answered. */
  const keyed = async <K extends Door>(door: K, ask: Ask): Promise<Answer<K>> => {
    const whole = { ...ask, key: `${door} ${number} ${JSON.stringify(ask.params ?? {})}` };
    const answer = await sure(() => {
      ring("deed");
      return client.call(door, whole);
    });
    told.keyed.push({ door, ask: whole, answer });
    return answer;
  };

  await write(opening, [
    `Subject: Cracked screen, order ${number}`,
    "",
    "The lamp came with a cracked screen. I am so disappointed.",
  ]);
  const { id } = await seen(async () => {
    const { rows } = await client.call("GET /cases", { query: { search: email } });
    return rows[0];
  });
  told.caseId = id;
  const params = { case: id };
  const view = () => client.call("GET /cases/:case", { params });
  type View = Awaited<ReturnType<typeof view>>;
  /** A deed without a key: whoever got no answer looks first, then asks again. */
  const until = <T>(look: (view: View) => T | undefined | null, deed: (view: View) => unknown) =>
    seen(
      async () => look(await view()),
      async () => deed(await view()),
    );

  const letter = async (kind: string, body: string, commitments: object[], offerId?: string) => {
    const ofKind = (now: View) => now.letters.find((each) => each.kind === kind);
    const begun = await until(ofKind, () =>
      client.call("POST /cases/:case/letters", {
        params,
        body: { kind, subject: `Your lamp ${number}`, body },
      }),
    );
    const at = { letter: begun.id };
    await until(
      (now) => ofKind(now)?.state === "approved" || undefined,
      () =>
        client.call("POST /letters/:letter/approval", {
          params: at,
          body: { version: begun.version },
        }),
    );
    return keyed("POST /letters/:letter/sending", {
      params: at,
      body: { commitments, ...(offerId ? { offerId } : {}) },
    });
  };
  const promise = (kind: string, what: string, quote: string) => ({
    kind,
    what,
    quote,
    ownerId,
    dueOn: new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10),
  });

  await letter("acknowledgement", THANKS, [
    promise("followup", "write again", "I will write to you again by tomorrow with a solution"),
  ]);
  await until(
    ({ case: file }) => file.failure,
    ({ case: { version } }) =>
      client.call("POST /cases/:case/triage", { params, version, body: TRIAGE }),
  );
  await until(
    ({ listening }) => listening,
    () => client.call("POST /cases/:case/listenings", { params, body: HEARD }),
  );
  const { suggestions } = await sure(() => client.call("GET /cases/:case/suggestions", { params }));
  const chosen = suggestions[0];
  if (!chosen) throw new Error("the handbook suggests nothing");
  const offer = await until(
    ({ offers }) => offers[0],
    () =>
      client.call("POST /cases/:case/offers", {
        params,
        body: { clauseId: chosen.clauseId, options: chosen.options },
      }),
  );
  await letter(
    "apology",
    LETTER,
    [
      promise("repair", "a new lamp", "We will send you a new lamp by Friday, at our expense"),
      promise(
        "compensation",
        "20 % off",
        "We also offer you 20 % off your next order, whenever you like",
      ),
      promise(
        "followup",
        "a call",
        "I will call you next Tuesday to hear whether the new lamp arrived whole",
      ),
    ],
    offer.id,
  );

  const option = offer.options[0];
  if (!option) throw new Error("the offer has no option");
  const page = new URL((await sure(view)).page).pathname;
  const maria = new Visitor(`${url}${page}`);
  await until(
    ({ offers }) => offers[0]?.answer,
    () => {
      ring("deed");
      return acceptAtLast(maria, desk.letterbox, email, {
        choice: `yes ${option.id}`,
        fit: "meets",
      });
    },
  );
  told.optionCost = option.remedies.reduce((sum, { costMinor }) => sum + costMinor, 0);

  const { awards } = await sure(view);
  const [lamp, voucher] = ["replacement", "voucher"].map((kind) =>
    awards.find((award) => award.kind === kind),
  );
  await Promise.all([
    write(`<${number}.thanks@example.org>`, [
      `In-Reply-To: ${opening}`,
      `References: ${opening}`,
      `Subject: Re: Cracked screen, order ${number}`,
      "",
      "Thank you, that is kind.",
    ]),
    keyed("POST /awards/:award/payment", {
      params: { award: lamp?.id ?? "" },
      body: { proof: `Parcel ${number}` },
    }),
    keyed("POST /vouchers/redemption", {
      body: { code: voucher?.voucher?.code ?? "", order: `order ${number}` },
    }),
    plan(),
  ]);
  return told;

  async function plan() {
    const planned = await until(
      ({ actions }) => actions[0],
      () =>
        client.call("POST /cases/:case/actions", {
          params,
          body: promise("preventive", "A check of each carton", ""),
        }),
    );
    await until(
      ({ actions }) => actions[0]?.doneAt,
      () =>
        client.call("POST /actions/:action/completion", {
          params: { action: planned.id },
          body: { proof: "Seen on the packing table" },
        }),
    );
  }
}
