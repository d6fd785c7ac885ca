/** What a browser knows of where it stands: its time zone, and the currency paid with there. */

/** ISO 4217 by ISO 3166 region, where people and businesses are many; anywhere else one picks. */
const CURRENCY_OF: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    "AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK"
      .split(" ")
      .map((region) => [region, "EUR"]),
  ),
  AU: "AUD",
  BG: "EUR",
  BR: "BRL",
  CA: "CAD",
  CH: "CHF",
  CN: "CNY",
  CZ: "CZK",
  DK: "DKK",
  GB: "GBP",
  HU: "HUF",
  IN: "INR",
  JP: "JPY",
  KR: "KRW",
  MX: "MXN",
  NG: "NGN",
  NO: "NOK",
  NZ: "NZD",
  PL: "PLN",
  RO: "RON",
  SE: "SEK",
  SG: "SGD",
  TR: "TRY",
  US: "USD",
  ZA: "ZAR",
};

/** The currency of the first language that names a region we know; EUR when none does. */
export function currencyOf(languages: readonly string[]): string {
  for (const language of languages) {
    const region = regionOf(language);
    const currency = region ? CURRENCY_OF[region] : undefined;
    if (currency) return currency;
  }
  return "EUR";
}

/** Some systems name their language in ways of their own, such as "en-US@posix". */
function regionOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language.split("@")[0] ?? "").maximize().region;
  } catch {
    return undefined;
  }
}

const named = (code: string): string =>
  `${code} · ${new Intl.DisplayNames("en", { type: "currency" }).of(code) ?? code}`;

/** Every currency that the browser can write, as one picks it. */
export const currencies = (): readonly (readonly [string, string])[] =>
  Intl.supportedValuesOf("currency").map((code) => [code, named(code)] as const);

/** Every time zone that the browser knows, with its own one even where the list lacks it. */
export const timeZones = (own: string): readonly (readonly [string, string])[] =>
  [...new Set([own, ...Intl.supportedValuesOf("timeZone")])]
    .sort()
    .map((zone) => [zone, zone.replaceAll("_", " ")] as const);
