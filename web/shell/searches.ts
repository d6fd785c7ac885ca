/** What the addresses of the desk may carry behind their question mark. */

/** Only a place of this desk, never another site's. */
export const whereFrom = ({ from }: Record<string, unknown>): { from?: string } =>
  typeof from === "string" && from.startsWith("/") && !from.startsWith("//") ? { from } : {};

export const placeInCase = ({
  part,
  write,
}: Record<string, unknown>): { part?: string; write?: string } => ({
  ...(typeof part === "string" ? { part } : {}),
  ...(typeof write === "string" ? { write } : {}),
});

/** An edition of a playbook; a number, or nothing. */
export const editionAt = ({ version }: Record<string, unknown>): { version?: number } =>
  typeof version === "number" && Number.isInteger(version) && version > 0 ? { version } : {};
