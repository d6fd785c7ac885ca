/** What cases asks of the world: a place to keep cases, what we heard, and their closures. */
import type { Moment } from "../words/moment.ts";
import type { Case } from "./case.ts";

export type Listening = {
  readonly id: string;
  readonly caseId: string;
  readonly at: Moment;
  readonly byId: string;
  readonly byName: string;
  readonly happened: string;
  readonly feels: string;
  readonly costThem: string;
  readonly wants: string;
  /** The customer's own answer: is this right? */
  readonly right: boolean | null;
  readonly correction: string | null;
  readonly answeredAt: Moment | null;
};

export type Involvement = {
  readonly caseId: string;
  readonly colleagueId: string;
  readonly part: string;
  readonly at: Moment;
};

export type Closure = {
  readonly id: string;
  readonly caseId: string;
  readonly at: Moment;
  readonly byId: string;
  readonly byName: string;
  readonly reason: string;
  readonly card: Record<string, unknown>;
};

export type Cases = {
  find(id: string): Promise<Case | undefined>;
  /** The case that looks after a conversation today: the one that its own was joined into, say. */
  ofConversation(conversationId: string): Promise<Case | undefined>;
  ofNumber(number: number): Promise<Case | undefined>;
  ofCustomer(customerId: string): Promise<readonly Case[]>;
  /** Cases that were found to be this one, told twice. */
  joinedTo(caseId: string): Promise<readonly Case[]>;
  nextNumber(): Promise<number>;
  keep(file: Case): Promise<void>;
  /** Replaces the version that was read; false when another was quicker. */
  replace(file: Case, version: number): Promise<boolean>;
  /** The newest of what we noted that we understood. */
  listening(caseId: string): Promise<Listening | undefined>;
  keepListening(listening: Listening): Promise<void>;
  answerListening(
    id: string,
    answer: Pick<Listening, "right" | "correction" | "answeredAt">,
  ): Promise<void>;
  involvements(caseId: string): Promise<readonly Involvement[]>;
  /** Named twice, the newer part stands. */
  involve(involvement: Involvement): Promise<void>;
  keepClosure(closure: Closure): Promise<void>;
  endClosure(caseId: string, end: { at: Moment; by: string; because: string }): Promise<void>;
};
