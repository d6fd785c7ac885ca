/** A snippet that is on its way into the letter of a case, brought from the screen before. */

let brought: { caseId: string; text: string } | null = null;

export function bring(caseId: string, text: string): void {
  brought = text.trim() ? { caseId, text } : null;
}

/** Taken once; another case's stays where it is. */
export function takeBrought(caseId: string): string | null {
  if (brought?.caseId !== caseId) return null;
  const { text } = brought;
  brought = null;
  return text;
}
