/** A notice tells one colleague that a clock runs out; it goes by mail if they wish. */
import type { Moment } from "../words/moment.ts";

/** leaving: a worker has it; if that one falls, it goes again: a warning may come twice. */
export type NoticeState = "waiting" | "leaving" | "sent" | "failed" | "seen_at_desk";

export type Notice = {
  readonly id: string;
  readonly colleagueId: string;
  readonly caseId: string;
  readonly says: string;
  readonly at: Moment;
  readonly state: NoticeState;
  readonly attempts: number;
};

export type NoticeMail = { readonly subject: string; readonly body: string };

type Line = { readonly says: string; readonly url: string };

/** One mail for all that one colleague is told at once. */
export function mailOf(firstName: string, house: string, lines: readonly Line[]): NoticeMail {
  const [first] = lines;
  const more = lines.length === 1 ? "" : `, and ${lines.length - 1} more`;
  return {
    subject: `${first?.says ?? house}${more}`.slice(0, 200),
    body: [
      `Hello ${firstName},`,
      ...lines.map(({ says, url }) => `${says}:\n${url}`),
      "Whoever takes it says so on the case; then nobody else is told.",
      `This mail is from your desk, ${house}. Under Settings you can say that you are away, or ` +
        "that you want to see this at the desk alone.",
    ].join("\n\n"),
  };
}
