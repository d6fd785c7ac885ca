/** A need is a sign that must be there, unless another makes it needless. */
import type { Facts, Sign } from "./sign.ts";

export type Need = {
  readonly fact: Sign;
  readonly unless: readonly Sign[];
};

export const isMet = ({ fact, unless }: Need, facts: Facts): boolean =>
  facts.has(fact) || unless.some((other) => facts.has(other));
