/** What the handbook's short words mean to a reader. */

const DEEDS: Record<string, string> = {
  propose_offer: "a solution is proposed",
  approve_letter: "a letter is approved",
  send_letter: "a letter leaves",
  close_case: "the case is closed",
};
export const deedWords = (deeds: readonly string[]): string =>
  deeds.map((deed) => DEEDS[deed] ?? deed).join(", ");

const ROLES: Record<string, string> = {
  agent: "anybody here",
  lead: "a lead",
  administrator: "an administrator",
};
export const roleWords = (role: string): string => ROLES[role] ?? role;

export const plain = (word: string): string => word.replaceAll("_", " ");

/** "regret, responsibility". */
export const listed = (words: readonly string[]): string => words.map(plain).join(", ");
