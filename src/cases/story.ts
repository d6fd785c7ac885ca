/** The story of a case: what one reads off its journal so far. */

/** Lists hold the ids of what is still open. */
export type Story = {
  readonly triaged: boolean;
  readonly stance: string;
  readonly causeState: string;
  readonly heard: boolean;
  readonly letters: readonly { readonly kind: string; readonly elements: readonly string[] }[];
  readonly undelivered: readonly string[];
  readonly offer: "none" | "proposed" | "made" | "accepted" | "declined";
  /** "none" was chosen, with its reason. */
  readonly nothingChosen: boolean;
  readonly awards: number;
  readonly owed: readonly string[];
  readonly promises: readonly string[];
  readonly corrective: number;
  readonly preventive: number;
  readonly preventiveShown: boolean;
  readonly openActions: readonly string[];
  readonly followUp: "none" | "waiting" | "answered";
  readonly involved: readonly string[];
  readonly told: readonly string[];
  readonly debriefed: boolean;
};
