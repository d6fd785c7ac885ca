/** The doors of people: the house itself, signing in, colleagues, keys, customers. */
import { z } from "zod";
import { At, contract, Day, Id, Left, Line, Minor, Nothing, Words } from "../rim/http/contract.ts";

export const Role = z.enum(["agent", "lead", "administrator"]);
const Email = z.string().trim().toLowerCase().pipe(z.email().max(254));
const Password = z.string().min(12).max(200);

export const Workspace = z.object({
  id: Id,
  name: z.string(),
  industry: z.string(),
  currency: z.string(),
  timeZone: z.string(),
  /** The address that customers write to. */
  mailbox: z.string(),
});

export const Colleague = z.object({
  id: Id,
  email: z.string(),
  name: z.string(),
  role: Role,
  createdAt: At,
  leftAt: At.nullable(),
});

export const Me = z.object({
  colleague: Colleague,
  workspace: Workspace,
  /** What this colleague may do: the names of the permission table. */
  may: z.array(z.string()),
  /** The most this colleague may give without another's approval, minor units; null: no limit. */
  limitMinor: Minor.nullable(),
});

export const Customer = z.object({
  id: Id,
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  since: Day.nullable(),
  yearlyMinor: Minor.nullable(),
  referrals: z.int(),
  version: z.int(),
  language: z.string().nullable(),
  contact: z.enum(["welcome", "unwanted"]),
  /** When their words were taken out of the desk. */
  erasedAt: At.nullish(),
});

const NewWorkspace = z.object({
  name: Line(120),
  industry: Line(60),
  currency: z.string().regex(/^[A-Z]{3}$/, "three capital letters, such as EUR"),
  timeZone: Words(60),
  mailbox: Email,
  administrator: z.object({ name: Line(120), email: Email, password: Password }),
});

export const peopleContract = contract({
  "GET /welcome": {
    says: "Whether this desk has a workspace yet, or waits for its first administrator.",
    open: true,
    answer: z.object({
      ready: z.boolean(),
      /** The trades that the handbook knows, by name; without a pack it knows their times alone. */
      trades: z.array(z.object({ id: z.string(), name: z.string(), pack: z.boolean() })),
      /** How far the sample business is opened, while somebody opens it. */
      opening: z.object({ done: z.int(), all: z.int() }).nullable(),
    }),
  },
  "POST /workspace": {
    says: "Makes the first workspace and its administrator, and signs them in. Only once.",
    open: true,
    body: NewWorkspace,
    answer: Me,
    status: 201,
  },
  "POST /sample": {
    says: "Opens the sample business on an empty desk, and signs its administrator in.",
    open: true,
    /** The password is shown this once; with it one comes back after signing out. */
    answer: Me.extend({ password: z.string() }),
    status: 201,
  },
  "POST /session": {
    says: "Signs a colleague in; the session lives in a cookie.",
    open: true,
    body: z.object({ email: Email, password: z.string().max(200) }),
    answer: Me,
    status: 201,
  },
  "GET /session": { says: "Who is signed in, and what they may do.", answer: Me },
  "DELETE /session": { says: "Signs out.", answer: Nothing },
  "GET /colleagues": {
    says: "Everyone who works at this desk.",
    answer: z.object({ colleagues: z.array(Colleague) }),
  },
  "POST /colleagues": {
    says: "Adds a colleague with a first password.",
    body: z.object({ name: Line(120), email: Email, role: Role, password: Password }),
    answer: Colleague,
    status: 201,
  },
  "POST /colleagues/:colleague/role": {
    says: "Gives a colleague another role.",
    body: z.object({ role: Role }),
    answer: Colleague,
  },
  "POST /colleagues/:colleague/departure": {
    says: "A colleague leaves: their sessions end, what they did stays.",
    answer: Colleague,
  },
  "POST /password": {
    says: "Changes one's own password; other sessions end.",
    body: z.object({ current: z.string().max(200), next: Password }),
    answer: Nothing,
  },
  "GET /keys": {
    says: "The API keys of this workspace, without their secrets.",
    answer: z.object({
      keys: z.array(
        z.object({
          id: Id,
          name: z.string(),
          role: Role,
          createdAt: At,
          createdBy: z.string(),
          revokedAt: At.nullable(),
        }),
      ),
    }),
  },
  "POST /keys": {
    says: "Makes an API key; its secret is shown this once.",
    body: z.object({ name: Line(120), role: Role }),
    answer: z.object({ id: Id, secret: z.string() }),
    status: 201,
  },
  "POST /keys/:key/revocation": { says: "Revokes an API key at once.", answer: Left },
  "POST /customers/:customer/mergers": {
    says: "Says that another customer is this one; nothing is moved, and it can be undone.",
    body: z.object({ customerId: Id }),
    answer: Customer,
  },
  "POST /customers/:customer/partings": {
    says: "Undoes a merger: the other is a customer of their own again.",
    body: z.object({ customerId: Id }),
    answer: Customer,
  },
  "PUT /customers/:customer": {
    says: "Corrects what we know of a customer.",
    ifMatch: true,
    body: z.object({
      name: Line(200),
      phone: Line(60).nullable(),
      since: Day.nullable(),
      yearlyMinor: Minor.nullable(),
      referrals: z.int().min(0).max(10_000),
      /** ISO 639-1; left as it is when not given. */
      language: z
        .string()
        .regex(/^[a-z]{2}$/)
        .nullable()
        .optional(),
      contact: z.enum(["welcome", "unwanted"]).optional(),
    }),
    answer: Customer,
  },
});
