/** What stands behind a door of the API: one function a door, typed by its contract. */
import type { z } from "zod";
import type { Actor } from "../../words/actor.ts";
import type { Outcome } from "../../words/outcome.ts";
import type { Contract, Route } from "./contract.ts";

/** Bytes instead of JSON: an attachment, a mail as it came. Never shown inline by our origin. */
export class Download {
  readonly content: Uint8Array;
  readonly mediaType: string;
  readonly name: string;
  constructor(content: Uint8Array, mediaType: string, name: string) {
    this.content = content;
    this.mediaType = mediaType;
    this.name = name;
  }
}

type Named<Path> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Named<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

type Body<R extends Route> = R["body"] extends z.ZodType ? z.output<R["body"]> : undefined;
type Query<R extends Route> = R["query"] extends z.ZodType ? z.output<R["query"]> : undefined;
export type Answer<R extends Route> = z.input<R["answer"]> | Download;

export type Asked<R extends Route, Place> = {
  readonly params: { readonly [Name in Named<Place>]: string };
  readonly query: Query<R>;
  readonly body: Body<R>;
};

export type Call<R extends Route, Place> = Asked<R, Place> & {
  readonly by: Actor;
  /** From If-Match; 0 where the contract does not ask for it. */
  readonly version: number;
  /** The hash of the session's token; nothing for an API key. */
  readonly tokenHash: string | undefined;
};

/** What a door without sign-in may do to the caller's session. */
export type Cookie = { set(token: string, until: string): void; clear(): void };

type OpenPlace<C extends Contract> = {
  [Place in keyof C]: C[Place] extends { open: true } ? Place : never;
}[keyof C];

/** The doors of a slice for callers who have signed in; each is one transaction. */
export type Doors<C extends Contract, Needs> = {
  readonly [Place in Exclude<keyof C, OpenPlace<C>>]: (
    needs: Needs,
    call: C[Place] extends Route ? Call<C[Place], Place> : never,
  ) => Promise<Outcome<C[Place] extends Route ? Answer<C[Place]> : never>>;
};

/** The doors that are open to everyone; each opens its own transaction. */
export type OpenDoors<C extends Contract> = {
  readonly [Place in OpenPlace<C>]: (
    call: (C[Place] extends Route ? Asked<C[Place], Place> : never) & { readonly cookie: Cookie },
  ) => Promise<Outcome<C[Place] extends Route ? Answer<C[Place]> : never>>;
};
