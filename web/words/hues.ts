/** The colours of tags: beside the name, never instead of it. */

export const hues = {
  grey: "bg-soft",
  gold: "bg-seam",
  green: "bg-kept",
  blue: "bg-[oklch(0.6_0.12_250)]",
  violet: "bg-[oklch(0.6_0.14_300)]",
  rose: "bg-[oklch(0.65_0.14_10)]",
};

export type Hue = keyof typeof hues;
