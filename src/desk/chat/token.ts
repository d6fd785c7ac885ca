/** What a visitor holds to their chat: signed, so that nobody else can make one up. */
import { isSame, macOf } from "../../rim/clock.ts";

export type Seat = { readonly workspaceId: string; readonly chatId: string };

const SHAPE = /^([0-9a-f]{32})([0-9a-f]{32})([0-9a-f]{32})$/;
const plain = (id: string): string => id.replaceAll("-", "");
const withDashes = (hex: string): string =>
  hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
const markOf = (secret: string, said: string): string =>
  macOf(secret, `visitor's seat ${said}`).toString("hex").slice(0, 32);

export function seatToken(secret: string, { workspaceId, chatId }: Seat): string {
  const said = plain(workspaceId) + plain(chatId);
  return said + markOf(secret, said);
}

/** Whose chat a token opens; nothing when it is not ours. */
export function readSeat(secret: string, token: string): Seat | undefined {
  const [, workspace = "", chat = "", mark = ""] = SHAPE.exec(token) ?? [];
  if (!mark || !isSame(mark, markOf(secret, workspace + chat))) return undefined;
  return { workspaceId: withDashes(workspace), chatId: withDashes(chat) };
}
