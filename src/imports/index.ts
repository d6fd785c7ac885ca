/**
 * The door to imports: what another desk kept, taken in once and silently.
 *
 * Promises: no letter leaves and no clock starts; nothing comes twice, however often it is run; a
 * complaint becomes a closed case, everything else the customer's history.
 *
 * Writes: old case kept.
 */
export { inHtml, readTicket } from "./desks.ts";
export { type Came, importTicket, type Needs as ImportsNeeds } from "./import-ticket.ts";
export type { Imports } from "./imports.ts";
export { isComplaint } from "./kind.ts";
export { COLUMN_NAMES, columnsOf, ticketIn } from "./table.ts";
export { type Letter, threadsOf, ticketFrom } from "./thread.ts";
export { type Read, SOURCES, type Source, type Ticket } from "./ticket.ts";
