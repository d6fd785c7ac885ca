/** How a "no" leaves the house: problem+json, with a status from one table. */
import type { Refusal } from "../../words/outcome.ts";

/** Every refusal is a conflict with how things stand, unless this table says otherwise. */
const STATUS: Readonly<Record<string, number>> = {
  not_signed_in: 401,
  wrong_password: 401,
  not_allowed: 403,
  not_found: 404,
  wrong_method: 405,
  stale_edit: 412,
  too_large: 413,
  malformed: 422,
  key_reused: 422,
  version_needed: 428,
  too_many: 429,
};

export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly path?: string;
  readonly unmet?: Refusal["unmet"];
};

export const PROBLEM_TYPE = "application/problem+json";

export function problemOf({ code, because, unmet }: Refusal, path?: string): Problem {
  return {
    type: `urn:amends:${code}`,
    title: code.replaceAll("_", " "),
    status: STATUS[code] ?? 409,
    code,
    detail: because,
    ...(path ? { path } : {}),
    ...(unmet ? { unmet } : {}),
  };
}

/** Ours: it says only sorry; the log says the rest, once. */
export const OUR_FAULT: Problem = {
  type: "urn:amends:our_fault",
  title: "our fault",
  status: 500,
  code: "our_fault",
  detail:
    "Something went wrong on our side, and nothing was changed. We are sorry. Please try again.",
};
