/** Offers that customers have had, with what they were for and who was part of it. */
import { and, asc, desc, eq, gte, inArray, isNotNull } from "drizzle-orm";
import { cases } from "../../cases/cases.tables.ts";
import { answers, offers } from "../../compensation/compensation.tables.ts";
import { conversations, messages } from "../../conversations/conversations.tables.ts";
import type { Given } from "../../fairness/index.ts";
import { customers } from "../../people/people.tables.ts";
import type { Tx } from "../../rim/db/db.ts";
import type { Moment } from "../../words/moment.ts";

/** The newest so many say enough. */
const MOST = 2_000;

/** @param languageOf ISO 639-1, or null where too little is said to tell */
export const givenIn =
  (tx: Tx, workspaceId: string, languageOf: (text: string) => string | null) =>
  async (since: Moment, currency: string, failure?: string): Promise<Given[]> => {
    const rows = await tx
      .select({
        offer: offers,
        answer: answers,
        file: cases,
        customer: customers,
        from: conversations,
      })
      .from(offers)
      .innerJoin(cases, and(eq(cases.workspaceId, offers.workspaceId), eq(cases.id, offers.caseId)))
      .innerJoin(
        customers,
        and(eq(customers.workspaceId, offers.workspaceId), eq(customers.id, cases.customerId)),
      )
      .innerJoin(
        conversations,
        and(
          eq(conversations.workspaceId, offers.workspaceId),
          eq(conversations.id, cases.conversationId),
        ),
      )
      .leftJoin(
        answers,
        and(eq(answers.workspaceId, offers.workspaceId), eq(answers.offerId, offers.id)),
      )
      .where(
        and(
          eq(offers.workspaceId, workspaceId),
          eq(offers.currency, currency),
          isNotNull(offers.madeAt),
          gte(offers.madeAt, since),
          failure === undefined ? undefined : eq(cases.failure, failure),
        ),
      )
      .orderBy(desc(offers.madeAt))
      .limit(MOST);
    const written = await firstWords(rows.map(({ from }) => from.id));
    return rows.flatMap(({ offer, answer, file, customer, from }) => {
      if (!file.failure || !file.severity || !offer.madeAt) return [];
      const option = offer.options.find(({ id }) => id === answer?.optionId);
      const chosen = option ?? offer.options[0];
      return [
        {
          offerId: offer.id,
          caseId: file.id,
          number: file.number,
          title: file.title,
          failure: file.failure,
          severity: file.severity,
          priceMinor: file.priceMinor,
          costMinor: option
            ? option.remedies.reduce((sum, { costMinor }) => sum + costMinor, 0)
            : offer.costMinor,
          what: chosen?.label ?? "",
          verdict: answer?.verdict ?? null,
          fit: answer?.fit ?? null,
          at: offer.madeAt,
          colleague: offer.proposedByName,
          channel: from.channel,
          language: languageOf(written.get(from.id) ?? "") ?? "language not known",
          yearlyMinor: customer.yearlyMinor,
        },
      ];
    });

    async function firstWords(ids: readonly string[]) {
      if (ids.length === 0) return new Map<string, string>();
      const first = await tx
        .selectDistinctOn([messages.conversationId], {
          id: messages.conversationId,
          body: messages.body,
        })
        .from(messages)
        .where(
          and(
            eq(messages.workspaceId, workspaceId),
            inArray(messages.conversationId, [...new Set(ids)]),
            eq(messages.direction, "in"),
          ),
        )
        .orderBy(messages.conversationId, asc(messages.at));
      return new Map(first.map(({ id, body }) => [id, body]));
    }
  };
