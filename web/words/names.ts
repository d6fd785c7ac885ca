/** What is said of people from their names alone. */

/** "Maria Keller" → "MK"; one name gives one letter. */
export const initials = (name: string): string => {
  const parts = name.trim().split(/\s+/).filter(Boolean);
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : parts;
  return ends.map((part) => [...(part ?? "")][0]?.toUpperCase() ?? "").join("");
};

/** The name one would use to her face, for buttons: "Send to Maria". */
export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name;
