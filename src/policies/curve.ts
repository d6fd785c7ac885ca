/** How far an amount goes: what share of all that money can do, by percent of the price. */

/** They refused what was flawed, or they used it all the same. */
export type Service = "refused" | "consumed";

/** Beyond this nobody grew more loyal: Haesevoets et al. 2017. */
const END = 150;

/**
 * Refused: S-shaped, steepest from 60 to 120 % of the price. Used: concave, the first part earns
 * most. That much was measured (Gelbrich, Gäthke & Grégoire 2015, eleven levels from 0 to 200 %);
 * a logistic of this width, and this root, are our own choice.
 *
 * @returns 0 to 1
 */
export function reach(service: Service, percent: number): number {
  const share = Math.min(Math.max(percent, 0), END);
  if (service === "consumed") return Math.sqrt(share / END);
  const [bottom, top] = [logistic(0), logistic(END)];
  return (logistic(share) - bottom) / (top - bottom);
}

const MIDDLE = 90;
const WIDTH = 15;
const logistic = (percent: number): number => 1 / (1 + Math.exp(-(percent - MIDDLE) / WIDTH));

/** Below it a refund of what was refused hardly counts. */
export const REFUSED_FROM = 60;
