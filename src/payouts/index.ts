/**
 * The door to payouts: how an award reaches the customer, exactly once.
 *
 * Promises: one instruction an award, done once under its key whatever falls; what nobody knows is
 * asked about and never repeated under a new key; a call from outside is only a bell, what is so is
 * asked; where a machine can't tell a person does, in words; keys are kept sealed.
 *
 * Writes: payout instructed, payout confirmed, payout failed, payout unknown, payout reversed,
 * payout withdrawn, instrument added, instrument removed.
 */
export { hearInstrument } from "./hear-instrument.ts";
export { amountOf, type Instruction, type InstructionState } from "./instruction.ts";
export type { Instructions, Instruments } from "./instructions.ts";
export type {
  Carried,
  Carrier,
  Instrument,
  Keys,
  Listed,
  Order,
  Place,
  Said,
} from "./instrument.ts";
export { judgeInstruction } from "./judge-instruction.ts";
export { isAsked, type Means } from "./means.ts";
export type { Needs as PayoutsNeeds } from "./needs.ts";
export { TRAVEL_SAYINGS } from "./saying.ts";
export { settleInstruction } from "./settle-instruction.ts";
export type { Target } from "./target.ts";
export { withdrawInstruction } from "./withdraw-instruction.ts";
