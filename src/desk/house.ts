/** Opens the house: its database, handbook and secret; all that lives as long as the desk. */
import { join } from "node:path";
import { newToken, now } from "../rim/clock.ts";
import type { Config } from "../rim/config.ts";
import { databaseOver } from "../rim/db/db.ts";
import type { Engine } from "../rim/db/engine.ts";
import { holdFolder } from "../rim/lock.ts";
import type { Log } from "../rim/log.ts";
import { migrate } from "../rim/db/migrate.ts";
import { type Embedded, openPglite } from "../rim/db/pglite.ts";
import { openPostgres } from "../rim/db/postgres.ts";
import { signer } from "../rim/mail/dkim.ts";
import { noScan, scanWith } from "../rim/scan.ts";
import { houseSecret } from "../rim/secret.ts";
import type { Moment } from "../words/moment.ts";
import { handbookFrom } from "./handbook.ts";
import { type Needs, needsFrom } from "./needs.ts";
import type { Tx } from "../rim/db/db.ts";
import { rememberSent } from "./check/sent-before.ts";
import { rowsThatFollow } from "./list/following.ts";

export type House = Awaited<ReturnType<typeof openHouse>>;

export type Opening = {
  readonly config: Config;
  readonly log: Log;
  /** Handed in by tests; the world's own otherwise. */
  readonly clock?: () => Moment;
  /** Handed in by tests; opened from the configuration otherwise. */
  readonly engine?: Engine;
};

type NeedsIn = (tx: Tx, workspaceId: string) => Needs;

export const HANDBOOK = join(import.meta.dirname, "../../handbook");

export async function openHouse({ config, log, clock = now, engine: given }: Opening) {
  const { engine, release } = given
    ? { engine: given, release: undefined }
    : await engineOf(config);
  const migrated = await migrate(engine);
  if (migrated.length > 0) log.info("the database is up to date", { migrated });
  const db = databaseOver(engine);
  const secret = await houseSecret(db, newToken);
  const handbook = handbookFrom(HANDBOOK);
  const standing = {
    now: clock,
    secret,
    handbook,
    letterMarks: config.letterMarks,
    undoSeconds: config.undoSeconds,
    sign: signer(config.dkim),
    sentBefore: rememberSent(clock),
    scan: config.scannerUrl ? scanWith(config.scannerUrl) : noScan,
    publicUrl: () => config.publicUrl ?? `http://localhost:${config.port}`,
    follow: rowsThatFollow({
      inside: (workspaceId, work) =>
        db.inside(workspaceId, (tx) => {
          const needs = needsIn(tx, workspaceId);
          return work({ ...needs, listingNeeds: needs.rowNeeds });
        }),
      fault: (problem, caseId) =>
        log.fault("a case cannot be listed", problem, caseId ? { caseId } : {}),
    }),
  };
  const needsIn: NeedsIn = needsFrom(standing);
  return {
    ...standing,
    config,
    log,
    db,
    engine,
    needsIn,
    async close() {
      await db.close();
      await release?.();
    },
  };
}

async function engineOf(
  config: Config,
): Promise<{ engine: Engine | Embedded; release?: () => Promise<void> }> {
  if (config.databaseUrl) return { engine: await openPostgres(config.databaseUrl) };
  const { release } = await holdFolder(config.folder);
  return { engine: await openPglite(join(config.folder, "database")), release };
}
