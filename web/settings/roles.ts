/** The roles of the desk in words. */
import type { Colleague } from "../api/shapes.ts";

export const ROLES: readonly (readonly [value: Colleague["role"], label: string])[] = [
  ["agent", "Agent"],
  ["lead", "Lead"],
  ["administrator", "Administrator"],
];

export const ROLE_MEANS: Record<Colleague["role"], string> = {
  agent: "Works on cases: writes, proposes, plans, follows up.",
  lead: "Also approves what is above an agent's limit, overrides with a reason, reads the books.",
  administrator: "Also adds colleagues, gives roles, and makes API keys.",
};

export const roleWord = (role: Colleague["role"]): string =>
  ROLES.find(([value]) => value === role)?.[1] ?? role;
