/** What payouts, transfers and reckonings are handed, made for one transaction in one workspace. */
import { onTheWall } from "../../clocks/index.ts";
import { payoutsIn } from "../../payouts/payouts.store.ts";
import type { People } from "../../people/index.ts";
import { reckoningsIn } from "../../reckonings/reckonings.store.ts";
import type { Tx } from "../../rim/db/db.ts";
import { sealWith } from "../../rim/seal.ts";
import { batchesIn } from "../../transfers/transfers.store.ts";
import type { Moment } from "../../words/moment.ts";
import { besidesIn } from "./besides.ts";

type Standing = {
  readonly now: () => Moment;
  readonly secret: string;
  readonly publicUrl: () => string;
  readonly people: Pick<People, "workspace">;
};

export const payoutNeedsIn = (
  tx: Tx,
  workspaceId: string,
  { now, secret, publicUrl, people }: Standing,
) => ({
  ...payoutsIn(tx, workspaceId),
  batches: batchesIn(tx, workspaceId),
  reckonings: reckoningsIn(tx, workspaceId),
  besidesOf: besidesIn(tx, workspaceId),
  today: async () => onTheWall(now(), (await people.workspace()).timeZone).day,
  sealInstrument: sealWith(secret, "instrument").seal,
  instrumentAddress: ({ key }: { key: string }) => `${publicUrl()}/payouts/${key}`,
});
