/** The other desks that can call: their names, and where each keeps its secret. */
import type { Answer } from "../api/client.ts";

export type Desk = Answer<"GET /hooks">["hooks"][number]["desk"];

export const DESKS: readonly (readonly [Desk, string])[] = [
  ["zendesk", "Zendesk"],
  ["intercom", "Intercom"],
  ["chatwoot", "Chatwoot"],
  ["freshdesk", "Freshdesk"],
  ["formbricks", "Formbricks"],
];

const HOW: Readonly<Record<Desk, string>> = {
  zendesk: "In Zendesk: the webhook's own page, “Reveal secret”.",
  intercom: "In Intercom: your app's client secret.",
  chatwoot: "In Chatwoot: shown once when the webhook is made.",
  freshdesk: "Think one up; in the rule, send it as the header X-Amends-Secret.",
  formbricks: "In Formbricks: the webhook's signing secret; it begins with whsec_.",
};

export const deskWord = (desk: Desk): string =>
  DESKS.find(([known]) => known === desk)?.[1] ?? desk;

export const howFor = (desk: Desk): string => HOW[desk];
