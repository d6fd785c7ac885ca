/** What a ticket is to us: a complaint becomes a case, everything else is history. */
import { saidIn, type Ticket } from "./ticket.ts";

/** Listens to words: how severe the harm is, 0 to 4. */
export type Hear = (text: string) => { readonly harm: { readonly level: number } };

/** Below this nobody was let down: a question, thanks, an order. Our choice. */
const HARM = 0.5;
const TAGGED = /\b(complaints?|beschwerden?|reclamation|reclamo|queja|plainte|refund|damaged?)\b/i;

export function isComplaint(ticket: Ticket, hear: Hear): boolean {
  if (ticket.tags.some((tag) => TAGGED.test(tag))) return true;
  return hear(saidIn(ticket)).harm.level >= HARM;
}
