/** An IBAN is an account's number that proves itself: its check digits come to 1 (ISO 13616). */

/** Letters by country, from the registry of SWIFT; others are checked by their digits alone. */
const LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    "AD24 AE23 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GI23 GR27 HR21 " +
    "HU28 IE22 IS26 IT27 LI21 LT20 LU20 LV21 MC27 MT31 NL18 NO15 PL28 PT25 RO24 SE24 SI19 SK24 " +
    "SM27 TR26 UA29 VA22"
  )
    .split(" ")
    .map((each) => [each.slice(0, 2), Number(each.slice(2))]),
);

/** "de89 3704 0044 0532 0130 00" as banks write it, or null when it can't be one. */
export function ibanIn(typed: string): string | null {
  const iban = typed.replace(/[\s-]/g, "").toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/.test(iban)) return null;
  const length = LENGTHS[iban.slice(0, 2)];
  if (length !== undefined && iban.length !== length) return null;
  return remainder(iban) === 1 ? iban : null;
}

/** ISO 7064 mod 97-10: the first four go to the end, letters count from ten. */
function remainder(iban: string): number {
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest;
}

/** ISO 9362: four letters, a country, a place, perhaps a branch. */
export const bicIn = (typed: string): string | null => {
  const bic = typed.replace(/\s/g, "").toUpperCase();
  return /^[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(bic) ? bic : null;
};
