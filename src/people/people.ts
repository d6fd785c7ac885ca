/** What people asks of the world: places to keep houses, colleagues, keys and customers. */
import type { Role } from "../words/actor.ts";
import type { Moment } from "../words/moment.ts";
import type { Colleague } from "./colleague.ts";
import type { Customer } from "./customer.ts";
import type { Workspace } from "./workspace.ts";

export type Key = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly createdAt: Moment;
  readonly createdBy: string;
  /** The person behind it; null where nobody knows any more. */
  readonly makerId: string | null;
  readonly revokedAt: Moment | null;
};

export type Session = {
  readonly id: string;
  readonly colleagueId: string;
  readonly tokenHash: string;
  readonly createdAt: Moment;
  readonly expiresAt: Moment;
};

export type Erasure = {
  readonly at: Moment;
  readonly by: string;
  /** GDPR Art. 17(1): they asked, it is needed no longer, it should never have been kept. */
  readonly ground: "asked" | "not_needed" | "unlawful";
};

/** All within one workspace. */
export type People = {
  workspace(): Promise<Workspace>;
  keepWorkspace(workspace: Workspace): Promise<void>;

  colleague(id: string): Promise<Colleague | undefined>;
  colleagues(): Promise<readonly Colleague[]>;
  /** The same, held: of two administrators who leave at once, one waits for how it ended. */
  holdColleagues(): Promise<readonly Colleague[]>;
  /** Keeps a new colleague; false when the address belongs to somebody already. */
  welcome(colleague: Colleague, passwordHash: string): Promise<boolean>;
  changeColleague(id: string, change: Partial<Pick<Colleague, "role" | "leftAt">>): Promise<void>;
  passwordHash(colleagueId: string): Promise<string | null>;
  keepPassword(colleagueId: string, hash: string): Promise<void>;

  keepSession(session: Session): Promise<void>;
  /** Ends one session by its token, or all of a colleague but the one at hand. */
  endSessions(
    which: { tokenHash: string } | { colleagueId: string; but?: string | undefined },
  ): Promise<void>;
  /** Forgets sessions that ran out before a moment; answers how many. */
  forgetSessions(before: Moment): Promise<number>;

  keys(): Promise<readonly Key[]>;
  keepKey(key: Key, tokenHash: string): Promise<void>;
  revokeKey(id: string, at: Moment): Promise<void>;

  /** Whoever this id means today: a customer who was merged is the one they were merged into. */
  customer(id: string): Promise<Customer | undefined>;
  /** Everybody who is this customer, themselves included. */
  sameAs(id: string): Promise<readonly Customer[]>;
  /** Others of the same name or phone, who may be this customer. */
  likely(customer: Customer): Promise<readonly Customer[]>;
  /** Of two who say at once who is whom, or erase, one waits for how the other ended. */
  takeTurn(): Promise<void>;
  /** Says that one customer is another; null says that they are not, after all. */
  mergeCustomer(id: string, into: string | null): Promise<void>;
  customerByEmail(email: string): Promise<Customer | undefined>;
  keepCustomer(customer: Customer): Promise<void>;
  /** Replaces the version that was read; false when another was quicker. */
  replaceCustomer(customer: Customer, version: number): Promise<boolean>;
  /** Keeps, as a hash, that nobody may write to this address; read when it writes to us again. */
  keepUnwanted(address: string, since: Moment): Promise<void>;
  wasUnwanted(address: string): Promise<boolean>;
  /** Who erased a customer, when and why. */
  erasure(id: string): Promise<Erasure | undefined>;
};

/** Passwords are hashed slowly, at the rim. */
export type Passwords = {
  hash(password: string): Promise<string>;
  /** Takes as long when there is no hash to compare with. */
  fits(password: string, hash: string | null): Promise<boolean>;
};

/** Random secrets and their hashes at rest. */
export type Tokens = { make(): string; hash(token: string): string };
