/** What was heard and judged of a lamp with a cracked screen. */

export const TRIAGE = {
  failure: "damaged_order",
  severity: "moderate",
  stance: "at_fault",
  causeState: "known",
  cause: "The parcel went out without the inner carton.",
  feels: "Disappointed",
  asks: "A whole lamp",
  priceMinor: 8_900,
};

export const HEARD = {
  happened: "The lamp arrived with a cracked screen.",
  feels: "So disappointed",
  costThem: "The present for her sister's birthday",
  wants: "A whole lamp in time",
};
