/** What the desk says when it can't: a refusal, a mistake in what was sent, or a fault of ours. */

export type Unmet = { readonly code: string; readonly because: string };

/** application/problem+json as the desk writes it (RFC 9457 with `code`, `unmet` and `path`). */
export type ProblemBody = {
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly unmet?: readonly Unmet[];
  /** The field that was wrong, dotted. */
  readonly path?: string;
};

/** Thrown by `call`; `status` 0 means that the desk could not be reached. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly unmet: readonly Unmet[];
  readonly path: string | null;

  constructor(body: ProblemBody) {
    super(body.detail || body.title);
    this.name = "Problem";
    this.status = body.status;
    this.code = body.code;
    this.title = body.title;
    this.unmet = body.unmet ?? [];
    this.path = body.path ?? null;
  }
}

/** Somebody changed it since it was read: the words typed here are still good. */
export const isStale = (problem: unknown): boolean =>
  problem instanceof Problem && problem.status === 412;

export const isSignedOut = (problem: unknown): boolean =>
  problem instanceof Problem && problem.status === 401;

const unreachable: ProblemBody = {
  title: "The desk can’t be reached",
  status: 0,
  code: "unreachable",
  detail:
    "The desk can’t be reached just now. What you wrote is still here; try again in a moment.",
};

/** Reads whatever came back as a problem; a proxy's page of HTML becomes a plain sentence. */
export async function problemOf(response: Response | null): Promise<Problem> {
  if (!response) return new Problem(unreachable);
  const body: unknown = await response.json().catch(() => null);
  if (isProblemBody(body)) return new Problem(body);
  return new Problem({
    title: "That did not work",
    status: response.status,
    code: "unexpected",
    detail: `The desk gave no answer that can be read (${response.status}). Try again soon.`,
  });
}

const isProblemBody = (body: unknown): body is ProblemBody =>
  typeof body === "object" &&
  body !== null &&
  "status" in body &&
  typeof body.status === "number" &&
  "code" in body &&
  typeof body.code === "string";
