/** A platform is where everybody reads the review, and our answer under it. */

export const PLATFORMS = {
  google_play: { name: "Google Play", letters: 350 },
  app_store: { name: "App Store", letters: 5_970 },
  google: { name: "Google", letters: 4_096 },
  tripadvisor: { name: "Tripadvisor", letters: null },
  booking: { name: "Booking.com", letters: null },
  trustpilot: { name: "Trustpilot", letters: null },
  yelp: { name: "Yelp", letters: null },
  other: { name: "a review site", letters: null },
} as const satisfies Record<string, { name: string; letters: number | null }>;

export type Platform = keyof typeof PLATFORMS;

/**
 * How many letters an answer may have there; nothing where we know of no limit. Google Play: 350
 * (Play Developer API, reviews.reply). App Store: 5,970 (App Store Connect). Google: 4,096 bytes
 * (Business Profile API, updateReply).
 */
export const limitOf = (platform: Platform): number | null => PLATFORMS[platform].letters;

/** The platform that a sheet means by "Google Play Store" or "tripadvisor.com". */
export function platformIn(text: string): Platform {
  const said = text.toLowerCase().replace(/[^a-z]/g, "");
  if (/googleplay|playgoogle|playstore|^play$/.test(said)) return "google_play";
  if (/appstore|itunes|^apple/.test(said)) return "app_store";
  if (/tripadvisor/.test(said)) return "tripadvisor";
  if (/booking/.test(said)) return "booking";
  if (/trustpilot/.test(said)) return "trustpilot";
  if (/yelp/.test(said)) return "yelp";
  return /google/.test(said) ? "google" : "other";
}

/** As its platform counts: Google in bytes, the others in letters as a reader sees them. */
export const lettersOf = (platform: Platform, text: string): number =>
  platform === "google" ? new TextEncoder().encode(text).length : [...text].length;
