/** The only place that asks what time it is, and the only source of chance. */
import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { v7 } from "uuid";
import { type Moment, moment } from "../words/moment.ts";

export const now = (): Moment => moment(new Date().toISOString());
export const newId = (): string => v7();
export const newToken = (): string => randomBytes(32).toString("base64url");
/** Each as likely as any other, zeros in front and all. */
export const newDigits = (count: number): string =>
  String(randomInt(0, 10 ** count)).padStart(count, "0");
export const sha256 = (text: string | Uint8Array): string =>
  createHash("sha256").update(text).digest("hex");
export const macOf = (secret: string, text: string): Buffer =>
  createHmac("sha256", secret).update(text).digest();

/** Takes as long for the first wrong letter as for the last. */
export function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(sha256(a)), Buffer.from(sha256(b))];
  return timingSafeEqual(left, right);
}
