/** Which language a text is in, by the share of its small words; and whether we have its rules. */
import type { Letter, Reading } from "./finding.ts";
import type { Page } from "./text/page.ts";

/** A few words alone say too little: "Voilà" may be English. */
const ENOUGH = 8;
/**
 * A choice: of 275 English letters the poorest in small words has a third of them; the letters of
 * our tests in other languages stay below a twentieth, save Dutch and Scots with a tenth.
 */
const SHARE = 0.2;

/** The share of a page's words that are among the language's small ones, and how many there are. */
const shareOf = (page: Page): { readonly share: number; readonly words: number } => {
  let common = 0;
  let words = 0;
  for (let at = 0; at < page.size; at += 1) {
    if (page.shape(at) !== "word") continue;
    words += 1;
    if (page.isCommon(at)) common += 1;
  }
  return { share: common / Math.max(1, words), words };
};

/** Is the page in the language of the rules that it was read with? */
export const isIn = (page: Page): boolean => {
  if (!page.automaton.lexis.tellsLanguage) return true;
  const { share, words } = shareOf(page);
  return words < ENOUGH || share >= SHARE;
};

/** The reading of a letter that nobody here can read: nothing is claimed, and a person is asked. */
export const unread = ({ stance = "apology", sameness }: Omit<Letter, "text">): Reading => ({
  language: { code: "unknown", checked: false },
  stance,
  elements: {},
  faults: [],
  missing: [],
  commitments: [],
  points: [],
  contradictions: [],
  ...(sameness ? { sameness: { ...sameness, advice: [] } } : {}),
  score: 0,
  verdict: "revise",
  reasons: ["It is in a language without rules here, so nothing in it was checked. Have it read."],
});
