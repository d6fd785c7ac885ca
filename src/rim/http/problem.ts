/** How a "no" leaves the house: problem+json, with a status from one table. */
import { z } from "zod";
import type { Refusal } from "../../words/outcome.ts";

/** Every refusal is a conflict with how things stand, unless this table says otherwise. */
const STATUS: Readonly<Record<string, number>> = {
  not_signed_in: 401,
  wrong_password: 401,
  signature_wrong: 401,
  not_allowed: 403,
  not_found: 404,
  wrong_method: 405,
  stale_edit: 412,
  too_large: 413,
  malformed: 422,
  name_needed: 422,
  email_unclear: 422,
  message_unfit: 422,
  key_reused: 422,
  version_needed: 428,
  too_many: 429,
};

export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** Stable; a program goes by it. */
  code: z.string(),
  /** For a person: what is so, and what would make it possible. */
  detail: z.string(),
  /** Where in what was sent the mistake is: body/name. */
  path: z.string().optional(),
  /** What stands in the way, each with where it would be met. */
  unmet: z.array(z.object({ code: z.string(), because: z.string() })).optional(),
  /** What a program would want to know besides: `leftMinor` of a voucher, for instance. */
  facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
type Problem = z.input<typeof Problem>;

export const PROBLEM_TYPE = "application/problem+json";

export function problemOf({ code, because, unmet, facts }: Refusal, path?: string): Problem {
  return {
    type: `urn:amends:${code}`,
    title: code.replaceAll("_", " "),
    status: STATUS[code] ?? 409,
    code,
    detail: because,
    ...(path ? { path } : {}),
    ...(unmet ? { unmet: [...unmet] } : {}),
    ...(facts ? { facts } : {}),
  };
}

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string };
type Mistake = {
  readonly instancePath?: string;
  readonly message?: string;
  readonly params?: { readonly errors?: unknown };
};

/** What is wrong, and where. Where several shapes would do, of the one that came nearest. */
export function mistakeIn({ instancePath = "", message, params }: Mistake = {}) {
  const shapes = Array.isArray(params?.errors) ? (params.errors as Issue[][]) : [];
  const depth = (issues: readonly Issue[]) => Math.max(...issues.map(({ path }) => path.length));
  const [nearest] = shapes
    .filter(({ length }) => length > 0)
    .sort((a, b) => depth(b) - depth(a) || Number(isKind(a)) - Number(isKind(b)));
  const issue = nearest?.[0];
  if (!issue) return { at: instancePath, because: message ?? "It cannot be read." };
  const at = [instancePath.replace(/\/$/, ""), ...issue.path.map(String)].join("/");
  return { at, because: issue.message };
}

/** A list where an object should be, or the other way round, tells less than a limit passed. */
const isKind = (issues: readonly (Issue & { readonly code?: string })[]): boolean =>
  issues[0]?.code === "invalid_type" && issues[0].path.length === 0;

/** Ours: it says only sorry; the log says the rest, once. */
export const OUR_FAULT: Problem = {
  type: "urn:amends:our_fault",
  title: "our fault",
  status: 500,
  code: "our_fault",
  detail:
    "Something went wrong on our side, and nothing was changed. We are sorry. Please try again.",
};
