/** What stands behind the doors of one trade. */
import type { z } from "zod";
import type { Doors } from "../rim/http/doors.ts";
import { done, refused } from "../words/outcome.ts";
import { amendTrade } from "./amend-trade.ts";
import type { TradeNeeds } from "./needs.ts";
import { type Terms, termsChanges, termsOf } from "./terms.ts";
import type { tradesContract } from "./trades.contract.ts";

type Spelled = z.output<(typeof tradesContract)["PUT /industries/:trade"]["body"]>["terms"];

export const tradesDoors: Doors<typeof tradesContract, TradeNeeds> = {
  "GET /industries/:trade": async ({ filedPacks, packs, tradeTerms }, { params }) => {
    const pack = filedPacks.find(({ id }) => id === params.trade);
    const held = (await packs()).find(({ id }) => id === params.trade);
    if (!pack || !held) return refused("not_found", "There is no such trade.");
    const filed = termsOf(pack);
    const kept = await tradeTerms.of(pack.id);
    return done({
      id: pack.id,
      name: pack.name,
      version: kept[0]?.version ?? 0,
      terms: bare(termsOf(held)),
      filed: bare(filed),
      editions: kept.map(({ version, at, byName, because, terms }, place) => {
        const before = kept[place + 1]?.terms ?? filed;
        const changes = [...termsChanges(before, terms)];
        return { version, at, byName, because, terms: bare(terms), changes };
      }),
    });
  },
  "PUT /industries/:trade": (needs, { params, body, version, by }) =>
    amendTrade(needs, { id: params.trade, ...body, version, by }),
};

/** Lists that nobody may change, as the contract spells them. */
const bare = (terms: Terms): Spelled => terms as unknown as Spelled;
