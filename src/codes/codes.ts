/** What the verbs of codes ask of the place where codes are kept. */
import type { Code } from "./code.ts";

export type Codes = {
  keep(code: Code): Promise<void>;
  /** Keeps where it stands, and how often it was tried. */
  change(code: Code): Promise<void>;
  /** All of a case, the newest first. */
  ofCase(caseId: string): Promise<readonly Code[]>;
  /** The newest of an offer, held until the deed is done: two tries take turns. */
  hold(offerId: string): Promise<Code | null>;
};
