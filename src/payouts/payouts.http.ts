/** Payouts over HTTP. */
import type { Cases } from "../cases/index.ts";
import { may } from "../people/index.ts";
import type { Doors } from "../rim/http/doors.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { addInstrument } from "./add-instrument.ts";
import { askAgain } from "./ask-again.ts";
import { instructAward } from "./instruct-award.ts";
import { type Instruction, surelyUnpaid } from "./instruction.ts";
import type { Instrument } from "./instrument.ts";
import { judgeInstruction } from "./judge-instruction.ts";
import type { Needs as Own } from "./needs.ts";
import { payByHand } from "./pay-by-hand.ts";
import type { payoutsContract } from "./payouts.contract.ts";
import { removeInstrument } from "./remove-instrument.ts";
import { tryInstrument } from "./try-instrument.ts";
import { withdrawInstruction } from "./withdraw-instruction.ts";

type Needs = Own & {
  readonly cases: Pick<Cases, "find">;
  readonly instrumentAddress: (instrument: { key: string }) => string;
};

export const payoutsDoors: Doors<typeof payoutsContract, Needs> = {
  "GET /instruments": async (needs, { by }) => {
    const allowed = may(by, "award:settle");
    if (!allowed.ok) return allowed;
    return done({ instruments: (await needs.instruments.all()).map(shownTo(needs)) });
  },
  "POST /instruments": async (needs, { body, by }) => {
    const { secret, webhookSecret, place, ...instrument } = body;
    const keys = { ...(secret ? { secret } : {}), ...(webhookSecret ? { webhookSecret } : {}) };
    const named = { ...instrument, place: withoutGaps(place) };
    const added = await addInstrument(needs, { instrument: named, keys, by });
    return added.ok ? done(shownTo(needs)(added.value)) : added;
  },
  "POST /instruments/:instrument/trial": (needs, { params, by }) =>
    tryInstrument(needs, { instrumentId: params.instrument, by }),
  "POST /instruments/:instrument/removal": (needs, { params, by }) =>
    removeInstrument(needs, { instrumentId: params.instrument, by }),
  "GET /cases/:case/instructions": async (needs, { params, by }) => {
    const allowed = may(by, "case:read");
    if (!allowed.ok) return allowed;
    const known = await needs.cases.find(params.case);
    if (!known) return refused("not_found", "There is no such case.");
    return listed(needs, await needs.instructions.ofCase(params.case));
  },
  "GET /instructions": async (needs, { by }) => {
    const allowed = may(by, "award:settle");
    return allowed.ok ? listed(needs, await needs.instructions.open()) : allowed;
  },
  "POST /awards/:award/instruction": async (needs, { params, body, by }) => {
    const { instrumentId, ...given } = body;
    const deed = { awardId: params.award, instrumentId, given, by };
    return one(needs, await instructAward(needs, deed));
  },
  "POST /instructions/:instruction/question": async (needs, { params, by }) =>
    one(needs, await askAgain(needs, { instructionId: params.instruction, by })),
  "POST /instructions/:instruction/verdict": async (needs, { params, body, by }) =>
    one(needs, await judgeInstruction(needs, { ...body, instructionId: params.instruction, by })),
  "POST /instructions/:instruction/hand": async (needs, { params, body, by }) =>
    one(needs, await payByHand(needs, { ...body, instructionId: params.instruction, by })),
  "POST /instructions/:instruction/withdrawal": async (needs, { params, body, by }) =>
    one(
      needs,
      await withdrawInstruction(needs, { ...body, instructionId: params.instruction, by }),
    ),
};

const withoutGaps = <T extends object>(given: T) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));

const shownTo =
  ({ instrumentAddress }: Needs) =>
  ({ removedAt: _, key, carries, ...instrument }: Instrument) => ({
    ...instrument,
    carries: [...carries],
    address:
      instrument.means === "stripe" || instrument.means === "house"
        ? instrumentAddress({ key })
        : null,
  });

/** An account is shown by its last four signs: enough to know it again. */
const veiled = (iban: string): string => `${iban.slice(0, 2)}…${iban.slice(-4)}`;

function shown(instruction: Instruction, over: string) {
  const { target, claimedBy: _, claimedUntil: __, ownerId: ___, ...rest } = instruction;
  return {
    ...rest,
    over,
    target: target && { ...target, ...(target.iban ? { iban: veiled(target.iban) } : {}) },
    surelyUnpaid: surelyUnpaid(instruction),
  };
}

async function listed({ instruments }: Needs, found: readonly Instruction[]) {
  const ids = [...new Set(found.map(({ instrumentId }) => instrumentId))];
  const names = new Map(
    await Promise.all(ids.map(async (id) => [id, (await instruments.find(id))?.name] as const)),
  );
  const instructions = found.map((each) => shown(each, names.get(each.instrumentId) ?? ""));
  return done({ instructions });
}

async function one({ instruments }: Needs, outcome: Outcome<Instruction>) {
  if (!outcome.ok) return outcome;
  const instrument = await instruments.find(outcome.value.instrumentId);
  return done(shown(outcome.value, instrument?.name ?? ""));
}
