/** Fairness keeps no table of its own: it reads what was offered, for what and to whom. */
export { cases } from "../cases/cases.tables.ts";
export { answers, offers } from "../compensation/compensation.tables.ts";
export { conversations, messages } from "../conversations/conversations.tables.ts";
export { customers } from "../people/people.tables.ts";
