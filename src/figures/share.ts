/** A share is so many of so many; where few are counted it may as well be another. */
import { type Estimate, type Interval, Z } from "./interval.ts";

/**
 * A share from 0 to 1 with Wilson's score interval (Newcombe 1998, method 3). Null of none.
 *
 * @param yes how many of them, 0 to `of`.
 */
export function share(yes: number, of: number): Estimate | null {
  if (of === 0) return null;
  const value = yes / of;
  const middle = value + (Z * Z) / (2 * of);
  const reach = Z * Math.sqrt((value * (1 - value)) / of + (Z * Z) / (4 * of * of));
  const whole = 1 + (Z * Z) / of;
  return {
    value,
    of,
    low: Math.max(0, (middle - reach) / whole),
    high: Math.min(1, (middle + reach) / whole),
  };
}

/** How far two shares lie apart, with Newcombe's interval (1998, method 10). */
export function gap(one: Estimate, other: Estimate): Interval & { readonly value: number } {
  const value = one.value - other.value;
  return {
    value,
    low: value - Math.hypot(one.value - one.low, other.high - other.value),
    high: value + Math.hypot(one.high - one.value, other.value - other.low),
  };
}
