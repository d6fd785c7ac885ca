/** An interval says between which bounds a figure lies, as far as so few cases can tell. */

export type Interval = { readonly low: number; readonly high: number };

/** A figure with its interval, and how many stand behind it. */
export type Estimate = Interval & { readonly value: number; readonly of: number };

/** The normal quantile that leaves 2.5 % above; every interval here is one of 95 %. */
export const Z = 1.959_963_984_540_054;
export const ALPHA = 0.05;
