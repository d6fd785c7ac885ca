/** Erasing a customer, end to end: afterwards no table of the database knows a word of theirs. */
import { expect, test } from "vitest";
import { firstBreak } from "../../src/journal/index.ts";
import { journalIn } from "../../src/journal/journal.store.ts";
import { now, sha256 } from "../../src/rim/clock.ts";
import { databaseOver } from "../../src/rim/db/db.ts";
import type { Engine } from "../../src/rim/db/engine.ts";
import { ELSEWHERE, PLACES } from "../../src/desk/erasure/places.ts";
import { onBoth } from "../databases.ts";
import { LETTER } from "../letters.ts";
import { openWorld, type World } from "../world.ts";

const ODA = { name: "Odalind Quittenbaum", email: "odalind@quittenbaum.example" };
const PHONE = "+49 30 5557712";
/** What nobody else would say: each is a word of hers, or of somebody about her. */
const THEIRS = [
  "odalind",
  "quittenbaum",
  "5557712",
  "lampshade split",
  "grandmother",
  "crestfallen",
  "heirloom",
  "umbrella-stand",
  "zugspitze",
  "a whole new shade",
];

/** What is none of these may hold a word: text, objects, bytes, lists, indexes of words. */
const COUNTED = [
  "uuid",
  "boolean",
  "smallint",
  "integer",
  "bigint",
  "numeric",
  "real",
  "double precision",
  "date",
  "timestamp with time zone",
]
  .map((type) => `'${type}'`)
  .join(", ");

const rowsOf = (engine: Engine, query: string) =>
  engine.lend(async (session) => (await session.query(query)).rows as string[][]);

/** Every place in the database that says one of these words, whatever its type. */
async function whereSaid(engine: Engine, words: readonly string[]): Promise<string[]> {
  const columns = await rowsOf(
    engine,
    `select table_name, column_name, data_type from information_schema.columns
      where table_schema = current_schema() and data_type not in (${COUNTED})`,
  );
  const said: string[] = [];
  for (const [table = "", column = "", type] of columns) {
    const text = type === "bytea" ? `encode("${column}", 'escape')` : `"${column}"::text`;
    const rows = await rowsOf(
      engine,
      `select lower(${text}) from "${table}" where "${column}" is not null`,
    );
    for (const [value = ""] of rows) {
      said.push(
        ...words
          .filter((word) => value.includes(word))
          .map((word) => `${table}.${column}: ${word}`),
      );
    }
  }
  return [...new Set(said)].sort();
}

const heard = (engine: Engine, workspaceId: string) =>
  databaseOver(engine).look(workspaceId, (tx) =>
    journalIn(tx, workspaceId, { now, hash: sha256 }).all(),
  );

/** A case of hers with something in as many places as a customer can be in. */
async function lived(world: World) {
  const { ana, leo, tom, until } = world;
  const told = await world.write({
    from: ODA,
    subject: "The lampshade split",
    text: "My grandmother gave it to me, it was an heirloom.\n\nOdalind",
    attachments: [{ filename: "odalind.txt", content: "It stood by the umbrella-stand." }],
  });
  const row = await until(async () => (await ana.call("GET /cases")).rows[0], "her case");
  const params = { case: row.id };
  await ana.call("POST /cases/:case/triage", { params, version: 1, body: TRIAGE });
  await ana.call("POST /cases/:case/listenings", { params, body: HEARD });
  await ana.call("POST /cases/:case/notes", {
    params,
    body: { text: `Odalind rang from ${PHONE}, near the Zugspitze.`, call: true },
  });
  await ana.call("POST /cases/:case/findings", {
    params,
    body: { kind: "known", text: "Ms Quittenbaum had told us of it." },
  });
  const offer = await ana.call("POST /cases/:case/offers", { params, body: OFFER });
  if (offer.state === "proposed")
    await leo.call("POST /offers/:offer/approval", { params: { offer: offer.id } });
  const letter = await ana.call("POST /cases/:case/letters", {
    params,
    body: { kind: "apology", subject: "Your heirloom", body: LETTER },
  });
  await leo.call("POST /letters/:letter/approval", {
    params: { letter: letter.id },
    body: { version: letter.version, overrideReason: "Odalind knows what we mean." },
  });
  const binds = [
    ["repair", "We will send you a new lamp by Friday, at our expense"],
    ["compensation", "We also offer you 20 % off your next order, whenever you like"],
    ["followup", "I will call you next Tuesday to hear whether the new lamp arrived whole"],
  ].map(([kind, quote]) => ({
    kind,
    quote,
    what: "a whole new shade for her",
    ownerId: tom.id,
    dueOn: "2026-12-01",
  }));
  await ana.call("POST /letters/:letter/sending", {
    params: { letter: letter.id },
    body: { offerId: offer.id, commitments: binds },
  });
  await ana.call("POST /offers/:offer/answer", {
    params: { offer: offer.id },
    body: { verdict: "accepted", optionId: "whole", words: "The Zugspitze thanks you." },
  });
  await ana.call("POST /cases/:case/actions", {
    params,
    body: {
      kind: "preventive",
      what: "Pack shades as Odalind Quittenbaum told us",
      ownerId: tom.id,
      dueOn: "2026-12-01",
    },
  });
  await ana.call("POST /cases/:case/involvements", {
    params,
    body: { colleagueId: tom.id, part: "Packed it for Odalind" },
  });
  await ana.call("POST /cases/:case/closure-messages", {
    params,
    body: { colleagueId: tom.id, words: "Odalind has her shade." },
  });
  await until(
    async () =>
      (await ana.call("GET /cases/:case", { params })).messages.some(
        ({ delivery }) => delivery?.state === "sent",
      ),
    "the letter's way out",
  );
  await world.write({
    from: ODA,
    subject: "Re: Your heirloom",
    text: "I was crestfallen, thank you.",
    ...(told.messageId ? { inReplyTo: told.messageId } : {}),
  });
  await until(
    async () => (await ana.call("GET /cases/:case", { params })).messages.length >= 4,
    "her answer",
  );
  const { customer } = await ana.call("GET /cases/:case", { params });
  await ana.call("PUT /customers/:customer", {
    params: { customer: customer.id },
    version: customer.version,
    body: { ...KNOWN, name: ODA.name, phone: PHONE },
  });
  return { caseId: row.id, customerId: customer.id };
}

onBoth("erasing a customer", (fresh) => {
  test("takes every word of hers out of every table, and the journal holds", {
    timeout: 180_000,
  }, async () => {
    const engine = await fresh();
    const world = await openWorld(engine);
    try {
      const { ana, leo, iris } = world;
      const { caseId, customerId } = await lived(world);
      const other = { ...ODA, email: "odalind.work@quittenbaum.example" };
      const second = await ana.call("POST /complaints", {
        body: { channel: "api", customer: other, subject: "The heirloom again", text: "Odalind" },
        key: "a-key-that-is-kept",
      });
      const { customer: same } = await ana.call("GET /cases/:case", {
        params: { case: second.id },
      });
      await ana.call("POST /customers/:customer/mergers", {
        params: { customer: customerId },
        body: { customerId: same.id },
      });
      const params = { customer: customerId };
      expect(await whereSaid(engine, THEIRS)).not.toEqual([]);

      // An agent asks a lead; a lead sees what goes, what stays and what is open.
      expect((await ana.refused("GET /customers/:customer/erasure", { params })).code).toBe(
        "not_allowed",
      );
      const preview = await leo.call("GET /customers/:customer/erasure", { params });
      expect(preview).toMatchObject({ name: ODA.name, staysUnwanted: true });
      expect(
        Object.fromEntries(preview.goes.map(({ what, count }) => [what, count])),
      ).toMatchObject({
        attachment: 1,
        "mails as they came": 2,
        "letter of ours": 1,
      });
      expect(preview.open.some(({ stops }) => stops)).toBe(true);
      const erase = (body: object) => ({
        params,
        body: { ground: "asked", name: ODA.name, anyway: true, ...body },
      });

      // Something is owed: no word takes that away.
      expect((await leo.refused("POST /customers/:customer/erasure", erase({}))).code).toBe(
        "still_owed",
      );
      const view = await ana.call("GET /cases/:case", { params: { case: caseId } });
      for (const award of view.awards.filter(({ state }) => state === "pledged")) {
        await leo.call("POST /awards/:award/payment", {
          params: { award: award.id },
          body: { proof: "Parcel to Quittenbaum" },
        });
      }
      const books = await iris.call("GET /books");
      expect(
        (await leo.refused("POST /customers/:customer/erasure", erase({ anyway: false }))).code,
      ).toBe("still_open");
      expect(
        (await leo.refused("POST /customers/:customer/erasure", erase({ name: "Oda" }))).code,
      ).toBe("name_differs");

      await leo.call("POST /customers/:customer/erasure", erase({ name: " odalind  QUITTENBAUM" }));
      expect(await whereSaid(engine, THEIRS)).toEqual([]);

      const workspaceId = (await iris.call("GET /session")).workspace.id;
      const entries = await heard(engine, workspaceId);
      expect(firstBreak(entries, sha256)).toBeUndefined();
      expect(entries.filter(({ erasedIn }) => erasedIn).length).toBeGreaterThan(5);
      // What is left of a line is vouched for: whoever puts other words there is found out.
      const touched = entries.find(({ erasedIn }) => erasedIn);
      const forged = entries.map((each) =>
        each === touched ? { ...each, facts: { ...each.facts, because: "Other words" } } : each,
      );
      expect(firstBreak(forged, sha256)?.seq).toBe(touched?.seq);

      // What was given stays to the cent; the case is closed, and says nothing of her.
      expect(await iris.call("GET /books")).toEqual(books);
      const after = await ana.call("GET /cases/:case", { params: { case: caseId } });
      expect(after.case).toMatchObject({
        state: "closed",
        title: "Erased",
        failure: "damaged_order",
      });
      expect(after.awards.map(({ amountMinor }) => amountMinor)).toEqual(
        view.awards.map(({ amountMinor }) => amountMinor),
      );
      const page = await ana.call("GET /customers/:customer/history", { params });
      expect(page).toMatchObject({
        customer: { name: "Erased", email: null, phone: null },
        erasure: { by: "Leo Brandt", ground: "asked" },
      });
      expect((await fetch(world.url + new URL(view.page).pathname)).status).toBeGreaterThanOrEqual(
        400,
      );
      expect((await leo.refused("POST /customers/:customer/erasure", erase({}))).code).toBe(
        "already_erased",
      );

      // She writes again, in the old thread: somebody new, who still is not written to.
      await world.write({
        from: ODA,
        subject: "Re: Your heirloom",
        text: "Another lamp is dark.",
        inReplyTo: world.letterbox.letters[0]?.messageId ?? "none",
      });
      const again = await world.until(
        async () => (await ana.call("GET /cases")).rows[0],
        "her new case",
      );
      const { customer } = await ana.call("GET /cases/:case", { params: { case: again.id } });
      expect(customer.id).not.toBe(customerId);
      expect(customer).toMatchObject({ email: ODA.email, contact: "unwanted" });
      expect(world.faults).toEqual([]);
    } finally {
      await world.close();
    }
  });

  test("knows every column in which words can lie", async () => {
    const columns = await rowsOf(
      await fresh(),
      `select table_name, column_name from information_schema.columns
        where table_schema = current_schema() and data_type not in (${COUNTED})`,
    );
    const told = new Set(
      PLACES.flatMap(({ table, erased, kept = "" }) =>
        erased === "forget"
          ? [`${table}.*`]
          : [...Object.keys(erased), ...kept.split(" ")].map((column) => `${table}.${column}`),
      ),
    );
    const untold = columns
      .filter(([table = ""]) => !ELSEWHERE.includes(table))
      .map(([table, column]) => `${table}.${column}`)
      .filter((each) => !told.has(each) && !told.has(`${each.split(".")[0]}.*`));
    expect(untold, "say in src/desk/erasure/places.ts what an erasure does there").toEqual([]);
  });
});

const KNOWN = {
  since: "2020-01-01",
  yearlyMinor: 50_000,
  referrals: 1,
  language: "de",
  contact: "unwanted",
} as const;

const TRIAGE = {
  failure: "damaged_order",
  severity: "moderate",
  stance: "at_fault",
  causeState: "known",
  cause: "Odalind's parcel had no felt.",
  feels: "crestfallen",
  asks: "a whole new shade",
  priceMinor: 10_000,
};

const HEARD = {
  happened: "The lampshade split.",
  feels: "crestfallen",
  costThem: "Her grandmother's heirloom",
  wants: "a whole new shade",
};

const OFFER = {
  clauseId: "damaged-order",
  options: [
    {
      id: "whole",
      label: "A whole new shade for Odalind",
      remedies: [
        { kind: "replacement", what: "a whole new shade", costMinor: 2_000, worthMinor: 10_000 },
      ],
    },
  ],
};
