/** An amount of money. */
import { amount } from "../words/sums.ts";

export const Amount = ({ minor, currency }: { minor: number; currency: string }) => (
  <span className="figures whitespace-nowrap">{amount(minor, currency)}</span>
);
