/** A payload as another desk sent it: read by path, trusting nothing. */

/** The value at "data.item.source", or undefined. */
export function at(payload: unknown, path: string): unknown {
  let value = payload;
  for (const step of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/** The first of these that holds text, or a number as text; "" when none does. */
export function text(payload: unknown, ...paths: readonly string[]): string {
  for (const path of paths) {
    const value = at(payload, path);
    if (typeof value === "string" && value.trim()) return value.trim();
    if (typeof value === "number" && Number.isFinite(value)) return String(value);
  }
  return "";
}

const EMAIL = /^[^\s@<>",;:]{1,64}@[^\s@<>",;:]{1,190}\.[^\s@<>",;:.]{2,}$/;

/** An address that one can write to, in lower case; undefined otherwise. */
export const addressIn = (said: string): string | undefined =>
  EMAIL.test(said) ? said.toLowerCase() : undefined;
