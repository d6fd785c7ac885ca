/** The link to a customer's own page: signed, ending, revoked by raising its generation. */
import { type Day, daysAfter } from "../../clocks/index.ts";
import { isSame, macOf } from "../../rim/clock.ts";

/** Half a year: our choice, longer than any matter should take, shorter than a lost mail lives. */
export const PAGE_DAYS = 180;

export type Opened = {
  readonly workspaceId: string;
  readonly caseId: string;
  readonly generation: number;
  /** The last day on which the link opens. */
  readonly endsOn: Day;
};

type Link = Omit<Opened, "endsOn"> & {
  readonly secret: string;
  readonly publicUrl: string;
  readonly today: Day;
};

// One byte for the kind, two ids, generation and last day of four bytes each, then the signature:
// 57 bytes are 76 signs with no loose bits, so that a token can be written in one way only.
const KIND = 1;
const SIGNED = 41;
const SIGNATURE = 16;
const TOKEN = /^[\w-]{76}$/;
const DAY_MS = 24 * 60 * 60_000;

export const pageLink = ({ secret, publicUrl, today, ...page }: Link): string =>
  `${publicUrl}/p/${tokenOf(secret, { ...page, endsOn: daysAfter(today, PAGE_DAYS) })}`;

export function tokenOf(
  secret: string,
  { workspaceId, caseId, generation, endsOn }: Opened,
): string {
  const said = Buffer.alloc(SIGNED);
  said.writeUInt8(KIND, 0);
  bytesOf(workspaceId).copy(said, 1);
  bytesOf(caseId).copy(said, 17);
  said.writeUInt32BE(generation, 33);
  said.writeUInt32BE(Date.parse(`${endsOn}T00:00:00Z`) / DAY_MS, 37);
  return Buffer.concat([said, signature(secret, said)]).toString("base64url");
}

/**
 * What a token opens; nothing when it is not ours, was changed, or has ended. Whoever opens the
 * case still compares its generation.
 */
export function readPageToken(secret: string, token: string, today: Day): Opened | undefined {
  if (!TOKEN.test(token)) return undefined;
  const bytes = Buffer.from(token, "base64url");
  const said = bytes.subarray(0, SIGNED);
  const ours = isSame(
    signature(secret, said).toString("hex"),
    bytes.subarray(SIGNED).toString("hex"),
  );
  if (!ours || said.readUInt8(0) !== KIND) return undefined;
  const endsOn = new Date(said.readUInt32BE(37) * DAY_MS).toISOString().slice(0, 10);
  if (endsOn < today) return undefined;
  return {
    workspaceId: idOf(said.subarray(1, 17)),
    caseId: idOf(said.subarray(17, 33)),
    generation: said.readUInt32BE(33),
    endsOn,
  };
}

/** The words before the bytes keep this signature apart from all others of the same secret. */
const signature = (secret: string, said: Buffer): Buffer =>
  macOf(secret, `customer's page ${said.toString("base64url")}`).subarray(0, SIGNATURE);

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll("-", ""), "hex");

const idOf = (bytes: Buffer): string =>
  bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
