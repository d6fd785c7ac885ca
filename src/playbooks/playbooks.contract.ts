/** The doors of playbooks: the house's own way, its editions, and the packs of the trades. */
import { z } from "zod";
import { At, contract, Words } from "../rim/http/contract.ts";
import { BareSheet, SheetStep, Sign, Skip } from "./sheet.contract.ts";
import { Industry, Severity, tradesContract } from "./trades.contract.ts";

const Guard = z.object({ code: z.string(), before: z.array(z.string()), because: z.string() });

export const Playbook = z.object({
  id: z.string(),
  version: z.int(),
  name: z.string(),
  about: z.string(),
  source: z.string(),
  /** What each kind of letter must hold: the ids of the checker's elements. */
  letters: z.record(z.string(), z.array(z.string())),
  /** When it is the right one, in sentences. */
  suits: z.array(z.string()),
  steps: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** The phases of the machine that it walks. */
      phases: z.array(z.string()),
      does: z.string(),
      asks: z.array(z.string()),
      /** Done when all of these are there; any of `unless` makes one needless. */
      needs: z.array(z.object({ fact: z.string(), says: z.string(), unless: z.array(z.string()) })),
      clocks: z.array(z.object({ id: z.string(), name: z.string(), within: z.string() })),
      /** Who may pass it over, at the least, and when; null: nobody. */
      skip: Skip.nullable(),
      /** The gates that stay shut without it. */
      guards: z.array(Guard),
    }),
  ),
});

const Edition = z.object({
  version: z.int(),
  origin: z.enum(["folder", "house"]),
  at: At,
  byName: z.string(),
  because: z.string(),
});
/** Taken out of use, or back into it. */
const Retirement = z.object({
  retired: z.boolean(),
  at: At,
  byName: z.string(),
  because: z.string(),
});
const OnePlaybook = z.object({ playbook: z.string().max(60) });
const OneEdition = OnePlaybook.extend({ version: z.string().regex(/^[1-9]\d{0,8}$/) });
const Amended = z.object({ id: z.string(), version: z.int() });
/** Null where nothing stood, or nothing stands any more. */
const Change = z.object({
  where: z.string(),
  was: z.string().nullable(),
  is: z.string().nullable(),
});
export const playbooksContract = contract({
  ...tradesContract,
  "GET /playbooks": {
    says: "The playbooks of the house, as they hold today; also those out of use.",
    answer: z.object({
      playbooks: z.array(Playbook.extend({ retired: Retirement.nullable() })),
    }),
  },
  "GET /playbook-words": {
    says: "What a playbook is written with: phases, signs that show a step done, clocks, gates.",
    answer: z.object({
      /** As steps: what a step that walks it alone would say. */
      phases: z.array(SheetStep),
      /** `kind`: a fact of the case, what a letter held, what happened, what the triage says. */
      signs: z.array(
        z.object({
          id: Sign,
          kind: z.enum(["fact", "letter", "event", "field"]),
          says: z.string(),
          /** Whom one waits for while it is missing. */
          from: z.enum(["us", "customer"]),
        }),
      ),
      clocks: z.array(z.object({ id: z.string(), name: z.string(), within: z.string() })),
      /** The gates of the house: they hold whatever a playbook says. */
      gates: z.array(Guard),
    }),
  },
  "POST /playbooks": {
    says: "A playbook of the house's own.",
    body: z.object({ sheet: BareSheet, because: Words(500) }),
    answer: Amended,
    status: 201,
  },
  "POST /playbooks/comparison": {
    says: "What a sheet says otherwise than an edition or what holds, and what is wrong with it.",
    /** Null: than what holds today, or than nothing for a playbook that is new. */
    body: z.object({ sheet: BareSheet, version: z.int().min(1).nullable() }),
    answer: z.object({
      flaws: z.array(z.object({ path: z.array(z.union([z.string(), z.int()])), says: z.string() })),
      changes: z.array(Change),
    }),
  },
  "GET /playbooks/:playbook": {
    says: "One playbook: as it reads, as it is written, and who changed it when.",
    params: OnePlaybook,
    answer: z.object({
      playbook: Playbook,
      sheet: BareSheet,
      /** Newest first; none as long as nothing was changed and no case began with it. */
      editions: z.array(Edition),
      /** Newest first: who took it out of use, or back into it. */
      retirements: z.array(Retirement),
      /** How many open cases walk it, in whatever edition. */
      openCases: z.int(),
      /** Every new case begins with it. */
      usual: z.boolean(),
      /** The sheet in the handbook's folder says something else than what holds. */
      folderDiffers: z.boolean(),
    }),
  },
  "PUT /playbooks/:playbook": {
    says: "A new edition of a playbook; running cases keep theirs.",
    params: OnePlaybook,
    ifMatch: true,
    body: z.object({ sheet: BareSheet, because: Words(500) }),
    answer: Amended,
  },
  "POST /playbooks/:playbook/restoration": {
    says: "An earlier edition, or the folder's sheet, becomes the newest one.",
    params: OnePlaybook,
    /** Null: as it lies in the folder. */
    body: z.object({ version: z.int().min(1).nullable(), because: Words(500) }),
    answer: Amended,
  },
  "POST /playbooks/:playbook/retirement": {
    says: "A playbook goes out of use: cases that walk it go on, no other begins it.",
    params: OnePlaybook,
    body: z.object({ because: Words(500) }),
    answer: z.object({ id: z.string() }),
  },
  "POST /playbooks/:playbook/return": {
    says: "A retired playbook is suggested again, and can be chosen.",
    params: OnePlaybook,
    body: z.object({ because: Words(500) }),
    answer: z.object({ id: z.string() }),
  },
  "GET /playbooks/:playbook/editions/:version": {
    says: "One edition, and what it says otherwise than the one before it.",
    params: OneEdition,
    query: z.object({ against: z.coerce.number().int().min(1).optional() }),
    answer: z.object({
      playbook: Playbook,
      edition: Edition,
      against: z.int().nullable(),
      changes: z.array(Change),
    }),
  },
  "GET /playbooks/:playbook/yaml": {
    says: "The playbook as a sheet for the handbook's folder.",
    params: OnePlaybook,
    answer: z.any(),
  },
  "GET /failures": {
    says: "The failures that the handbook knows, each with how grave it usually is.",
    answer: z.object({
      failures: z.array(
        z.object({ id: z.string(), name: z.string(), industry: z.string(), severity: Severity }),
      ),
    }),
  },
  "GET /industries": {
    says: "The packs of the trades: what fails there, what makes it good, what a letter must hold.",
    answer: z.object({ industries: z.array(Industry) }),
  },
});
