/** What stands behind the doors of playbooks. */
import { spokenWithin } from "../clocks/index.ts";
import type { People } from "../people/index.ts";
import { Download, type Doors } from "../rim/http/doors.ts";
import { done, refused } from "../words/outcome.ts";
import { amendPlaybook } from "./amend-playbook.ts";
import { changesBetween } from "./compare.ts";
import { type Edition, holding, inFrame, sameWords, type Shelf } from "./edition.ts";
import type { Handbook } from "./handbook.ts";
import { ownFirst, shownPack } from "./industry.ts";
import type { RetiringNeeds, TradeNeeds, Needs as Verbs } from "./needs.ts";
import { type Playbook, shown } from "./playbook.ts";
import type { playbooksContract } from "./playbooks.contract.ts";
import { restorePlaybook } from "./restore-playbook.ts";
import { retirePlaybook } from "./retire-playbook.ts";
import type { Retirement } from "./retirement.ts";
import { returnPlaybook } from "./return-playbook.ts";
import { flawsOf, type Sheet, spelled } from "./sheet.ts";
import { kindOf, SIGNS, wordsOf } from "./sign.ts";
import { tradesDoors } from "./trades.http.ts";
import { yamlOf } from "./yaml.handbook.ts";

export type Needs = Verbs &
  RetiringNeeds &
  TradeNeeds & {
    readonly handbook: Handbook;
    readonly playbooks: Shelf;
    /** How many open cases walk it, in whatever edition. */
    readonly walked: (playbookId: string) => Promise<number>;
    readonly people: Pick<People, "workspace">;
  };

export const playbooksDoors: Doors<typeof playbooksContract, Needs> = {
  ...tradesDoors,
  "GET /playbooks": async ({ playbooks }) => {
    const out = await playbooks.retired();
    return done({
      playbooks: (await allOn(playbooks)).map((playbook) => ({
        ...shown(playbook),
        retired: out.filter(({ playbookId }) => playbookId === playbook.id).map(lineOf)[0] ?? null,
      })),
    });
  },
  "GET /playbook-words": async ({ handbook: { phases, frame } }) =>
    done({
      phases: phases.map(({ id, name }) =>
        bare(spelled({ id, name, phases: [id], answers: [] }, phases)),
      ),
      signs: SIGNS.map((id) => {
        const { says, from } = wordsOf(id);
        return { id: bare(id), kind: kindOf(id), says, from };
      }),
      clocks: frame.clocks.map((clock) => {
        return { id: clock.id, name: clock.name, within: spokenWithin(clock) };
      }),
      gates: frame.gates.map(({ code, before, because }) => ({
        code,
        before: [...before],
        because,
      })),
    }),
  "POST /playbooks": (needs, { body, by }) =>
    amendPlaybook(needs, { ...body, sheet: body.sheet as Sheet, version: null, by }),
  "POST /playbooks/comparison": async ({ editions, sheets, frame }, { body }) => {
    const sheet = body.sheet as Sheet;
    const filed = sheets.find(({ id }) => id === sheet.id);
    const other = body.version
      ? await editions.find(sheet.id, body.version)
      : holding((await editions.of(sheet.id))[0], filed);
    return done({
      flaws: flawsOf(sheet, frame).map(({ path, says }) => ({ path: [...path], says })),
      changes: other ? [...changesBetween(other.sheet, sheet)] : [],
    });
  },
  "GET /playbooks/:playbook": async (needs, { params }) => {
    const { editions, retirements, sheets, frame, usualPlaybook, walked } = needs;
    const kept = await editions.of(params.playbook);
    const filed = sheets.find(({ id }) => id === params.playbook);
    const today = holding(kept[0], filed);
    if (!today) return NOT_FOUND;
    const sheet = { ...today.sheet, version: today.version };
    return done({
      playbook: shown(inFrame(today, frame)),
      sheet: bare(sheet),
      editions: kept.map(headOf),
      retirements: (await retirements.of(params.playbook)).map(lineOf),
      openCases: await walked(params.playbook),
      usual: params.playbook === usualPlaybook,
      folderDiffers: filed !== undefined && !sameWords(filed, sheet),
    });
  },
  "PUT /playbooks/:playbook": (needs, { params, body, version, by }) => {
    const sheet = { ...(body.sheet as Sheet), id: params.playbook };
    return amendPlaybook(needs, { sheet, because: body.because, version, by });
  },
  "POST /playbooks/:playbook/restoration": (needs, { params, body, by }) =>
    restorePlaybook(needs, { id: params.playbook, ...body, by }),
  "POST /playbooks/:playbook/retirement": (needs, { params, body, by }) =>
    retirePlaybook(needs, { id: params.playbook, ...body, by }),
  "POST /playbooks/:playbook/return": (needs, { params, body, by }) =>
    returnPlaybook(needs, { id: params.playbook, ...body, by }),
  "GET /playbooks/:playbook/editions/:version": async (needs, { params, query }) => {
    const { editions, frame } = needs;
    const edition = await editions.find(params.playbook, Number(params.version));
    if (!edition) return NOT_FOUND;
    const before = query.against ?? edition.version - 1;
    const other = await editions.find(params.playbook, before);
    return done({
      playbook: shown(inFrame(edition, frame)),
      edition: headOf(edition),
      against: other ? before : null,
      changes: other ? [...changesBetween(other.sheet, edition.sheet)] : [],
    });
  },
  "GET /playbooks/:playbook/yaml": async ({ editions, sheets }, { params }) => {
    const filed = sheets.find(({ id }) => id === params.playbook);
    const today = holding((await editions.of(params.playbook))[0], filed);
    if (!today) return NOT_FOUND;
    const { sheet, version } = today;
    const content = new TextEncoder().encode(yamlOf({ ...sheet, version }));
    return done(new Download(content, "application/yaml", `${sheet.id}.yml`));
  },
  "GET /failures": async ({ packs, people }) =>
    done({
      failures: ownFirst(await packs(), (await people.workspace()).industry).flatMap(
        ({ name: industry, failures }) =>
          failures.map(({ id, name, severity }) => ({ id, name, severity, industry })),
      ),
    }),
  "GET /industries": async ({ handbook, packs, playbooks }) => {
    const ways = await allOn(playbooks);
    const { frame, deadlines } = handbook;
    const times = { clocks: frame.clocks, deadlines };
    return done({ industries: (await packs()).map((pack) => shownPack(pack, ways, times)) });
  },
};

/** What the contract spells without our names for its words. */
const bare = <T>(said: unknown): T => said as T;

const headOf = ({ version, origin, at, byName, because }: Edition) => ({
  version,
  origin,
  at,
  byName,
  because,
});

const lineOf = ({ retired, at, byName, because }: Retirement) => ({
  retired,
  at,
  byName,
  because,
});

const NOT_FOUND = refused("not_found", "There is no such playbook.");

async function allOn(shelf: Shelf): Promise<readonly Playbook[]> {
  const found: Playbook[] = [];
  for (const id of await shelf.ids()) {
    const playbook = await shelf.get(id);
    if (playbook) found.push(playbook);
  }
  return found;
}
