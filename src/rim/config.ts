/** Settings: every AMENDS_* variable, each also as *_FILE; all problems are told at once. */
import { createPrivateKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import type { DkimKey } from "./mail/dkim.ts";

const port = (standard: number) => z.coerce.number().int().min(0).max(65_535).default(standard);

const onOff = (standard: "on" | "off") =>
  z
    .enum(["on", "off"])
    .default(standard)
    .transform((set) => set === "on");

function isRsaKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyType === "rsa";
  } catch {
    return false;
  }
}

const Settings = z.strictObject({
  AMENDS_PORT: port(4400),
  AMENDS_HOST: z.string().default("127.0.0.1"),
  AMENDS_SMTP_PORT: port(2525),
  AMENDS_SMTP_HOST: z.string().default("127.0.0.1"),
  /** So many mails a minute from one address; more come later. A forwarding server is one. */
  AMENDS_SMTP_PER_MINUTE: z.coerce.number().int().min(1).default(600),
  /** The largest mail taken in, in bytes. */
  AMENDS_MAIL_LIMIT: z.coerce.number().int().min(1_000).default(25_000_000),
  AMENDS_DATA: z
    .string()
    .default("./data")
    .transform((path) => resolve(path)),
  AMENDS_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  AMENDS_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** So many connections to the relay carry what goes to many; letters to one have two more. */
  AMENDS_RELAY_CONNECTIONS: z.coerce.number().int().min(1).max(50).default(5),
  /** So many mails a minute are given to the relay at the most; without it, all that it takes. */
  AMENDS_RELAY_PER_MINUTE: z.coerce.number().int().min(10).optional(),
  /** A scanner for files that come in: clamd, over TCP or at its socket. */
  AMENDS_CLAMD_URL: z.url({ protocol: /^(tcp|unix)$/ }).optional(),
  /** Whether the house's own system may be called in this machine's network, and without TLS. */
  AMENDS_CALL_PRIVATE: onOff("off"),
  /** For so many seconds an answer to a call is waited for. */
  AMENDS_CALL_SECONDS: z.coerce.number().min(0.05).max(60).default(20),
  /** Stand-ins for Stripe and Shopify, to try payouts against; their own addresses otherwise. */
  AMENDS_STRIPE_URL: z.url({ protocol: /^https?$/ }).optional(),
  AMENDS_SHOPIFY_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** How long a letter can be taken back after it was sent off. */
  AMENDS_UNDO_SECONDS: z.coerce.number().int().min(0).max(600).default(30),
  /** Customers are erased after so many months without a word; 0: never by itself. */
  AMENDS_ERASE_AFTER_MONTHS: z.coerce.number().int().min(0).max(600).default(0),
  /** Letters carry [#1042-ab3] in their subject. */
  AMENDS_SUBJECT_MARKS: onOff("on"),
  /** Answers come to care+tag@…: only where the mail server knows such addresses. */
  AMENDS_ADDRESS_TAGS: onOff("off"),
  /** An RSA key as PEM: letters are signed for this domain, under this selector. */
  AMENDS_DKIM_KEY: z.string().refine(isRsaKey, "this is no private RSA key in PEM").optional(),
  AMENDS_DKIM_DOMAIN: z.string().optional(),
  AMENDS_DKIM_SELECTOR: z.string().optional(),
  AMENDS_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** How many proxies stand before the desk; their word for the caller's address is believed. */
  AMENDS_TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).max(5).default(0),
});

export type Config = {
  readonly port: number;
  readonly host: string;
  readonly smtpPort: number;
  readonly smtpHost: string;
  readonly mailLimit: number;
  readonly mailsPerMinute: number;
  readonly folder: string;
  readonly databaseUrl: string | undefined;
  readonly relayUrl: string | undefined;
  readonly relayConnections: number;
  readonly relayPerMinute: number | null;
  readonly scannerUrl: string | undefined;
  readonly publicUrl: string | undefined;
  readonly callPrivate: boolean;
  readonly callPatienceMs: number;
  readonly stripeUrl: string | undefined;
  readonly shopifyUrl: string | undefined;
  readonly proxyHops: number;
  readonly undoSeconds: number;
  readonly eraseAfterMonths: number;
  readonly dkim: DkimKey | undefined;
  readonly letterMarks: { readonly inSubject: boolean; readonly inAddress: boolean };
};

/** @throws {ConfigProblem} with every problem, one a line. */
export function configFrom(variables: Record<string, string | undefined>): Config {
  const problems: string[] = [];
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(variables)) {
    if (!name.startsWith("AMENDS_") || name.startsWith("AMENDS_TEST_") || !value) continue;
    if (!name.endsWith("_FILE")) given[name] = value;
    else {
      try {
        given[name.slice(0, -"_FILE".length)] = readFileSync(value, "utf8").trim();
      } catch {
        problems.push(`${name}: there is no file to read at ${value}`);
      }
    }
  }
  const read = Settings.safeParse(given);
  for (const { path, message, code, ...rest } of read.error?.issues ?? []) {
    if (code === "unrecognized_keys" && "keys" in rest) {
      for (const key of rest.keys) problems.push(`${key}: there is no such setting`);
    } else problems.push(`${path.join(".")}: ${message}`);
  }
  problems.push(...halfSigned(given));
  if (!read.success || problems.length) throw new ConfigProblem(problems);
  const set = read.data;
  return {
    port: set.AMENDS_PORT,
    host: set.AMENDS_HOST,
    smtpPort: set.AMENDS_SMTP_PORT,
    smtpHost: set.AMENDS_SMTP_HOST,
    mailLimit: set.AMENDS_MAIL_LIMIT,
    mailsPerMinute: set.AMENDS_SMTP_PER_MINUTE,
    folder: set.AMENDS_DATA,
    databaseUrl: set.AMENDS_DATABASE_URL,
    relayUrl: set.AMENDS_SMTP_URL,
    relayConnections: set.AMENDS_RELAY_CONNECTIONS,
    relayPerMinute: set.AMENDS_RELAY_PER_MINUTE ?? null,
    scannerUrl: set.AMENDS_CLAMD_URL,
    publicUrl: set.AMENDS_PUBLIC_URL?.replace(/\/$/, ""),
    callPrivate: set.AMENDS_CALL_PRIVATE,
    callPatienceMs: set.AMENDS_CALL_SECONDS * 1_000,
    stripeUrl: set.AMENDS_STRIPE_URL?.replace(/\/$/, ""),
    shopifyUrl: set.AMENDS_SHOPIFY_URL?.replace(/\/$/, ""),
    proxyHops: set.AMENDS_TRUSTED_PROXY_HOPS,
    undoSeconds: set.AMENDS_UNDO_SECONDS,
    eraseAfterMonths: set.AMENDS_ERASE_AFTER_MONTHS,
    dkim:
      set.AMENDS_DKIM_KEY && set.AMENDS_DKIM_DOMAIN && set.AMENDS_DKIM_SELECTOR
        ? {
            privateKey: set.AMENDS_DKIM_KEY,
            domain: set.AMENDS_DKIM_DOMAIN,
            selector: set.AMENDS_DKIM_SELECTOR,
          }
        : undefined,
    letterMarks: { inSubject: set.AMENDS_SUBJECT_MARKS, inAddress: set.AMENDS_ADDRESS_TAGS },
  };
}

/** A key without its domain signs nothing, and nobody would notice. */
function halfSigned(given: Readonly<Record<string, string>>): string[] {
  const names = ["AMENDS_DKIM_KEY", "AMENDS_DKIM_DOMAIN", "AMENDS_DKIM_SELECTOR"];
  const missing = names.filter((name) => !given[name]);
  return missing.length === names.length
    ? []
    : missing.map((name) => `${name}: letters are signed with all three of ${names.join(", ")}`);
}

export class ConfigProblem extends Error {
  constructor(problems: readonly string[]) {
    super(`These settings cannot be used:\n${problems.map((each) => `  ${each}`).join("\n")}`);
  }
}
