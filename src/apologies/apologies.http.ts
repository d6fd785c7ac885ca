/** Apologies over HTTP: letters on their way, and the promises they make. */
import type { Doors } from "../rim/http/doors.ts";
import { moment } from "../words/moment.ts";
import { done, type Outcome } from "../words/outcome.ts";
import type { apologiesContract } from "./apologies.contract.ts";
import { approveLetter } from "./approve-letter.ts";
import { beginLetter } from "./begin-letter.ts";
import { type Checked, checkLetters } from "./check-letters.ts";
import { discardLetter } from "./discard-letter.ts";
import type { Approval, Letter } from "./letter.ts";
import { makeCommitment } from "./make-commitment.ts";
import type { Needs } from "./needs.ts";
import { reviseLetter } from "./revise-letter.ts";
import { sendLetter } from "./send-letter.ts";
import type { Sending } from "./sending.ts";
import { settleSending } from "./settle-sending.ts";
import { settleCommitment } from "./settle-commitment.ts";

export const apologiesDoors: Doors<typeof apologiesContract, Needs> = {
  "POST /letter-checks": async (needs, { body, by }) => {
    const letters = Array.isArray(body) ? body : [body];
    const checked = await checkLetters(needs, { letters, by });
    if (!checked.ok) return checked;
    const [first] = checked.value;
    return done(first && !Array.isArray(body) ? lineOf(first) : checked.value.map(lineOf));
  },
  "POST /cases/:case/letters": async (needs, { params, body, by }) => {
    const { seenMessageId, ownsUpTo, ...wording } = body;
    const deed = { caseId: params.case, wording, seenMessageId, ownsUpTo, by };
    const begun = await beginLetter(needs, deed);
    return shown(needs, begun);
  },
  "PUT /letters/:letter": async (needs, { params, body, version, by }) => {
    const { seenMessageId, ...wording } = body;
    const deed = { letterId: params.letter, wording, seenMessageId, version, by };
    return shown(needs, await reviseLetter(needs, deed));
  },
  "POST /letters/:letter/approval": async (needs, { params, body, by }) =>
    shown(needs, await approveLetter(needs, { ...body, letterId: params.letter, by })),
  "POST /letters/:letter/sending": async (needs, { params, body, by }) => {
    const at = body.at === undefined ? undefined : moment(body.at);
    return shown(needs, await sendLetter(needs, { ...body, at, letterId: params.letter, by }));
  },
  "POST /letters/:letter/withdrawal": async (needs, { params, by }) =>
    shown(needs, await settleSending(needs, { letterId: params.letter, as: "withdrawn", by })),
  "POST /letters/:letter/discarding": async (needs, { params, version, by }) =>
    left(
      await discardLetter(needs, {
        letterId: params.letter,
        ...(version > 0 ? { version } : {}),
        by,
      }),
    ),
  "POST /cases/:case/commitments": async (needs, { params, body, by }) =>
    left(
      await makeCommitment(needs, {
        caseId: params.case,
        source: body.replaces ? "call" : "desk",
        promised: body,
        by,
      }),
    ),
  "POST /commitments/:commitment/keeping": async (needs, { params, body, by }) => {
    const deed = { commitmentId: params.commitment, as: "kept" as const, ...body, by };
    return left(await settleCommitment(needs, deed));
  },
  "POST /commitments/:commitment/withdrawal": async (needs, { params, body, by }) => {
    const reason = { as: "withdrawn" as const, proof: body.because };
    return left(await settleCommitment(needs, { commitmentId: params.commitment, ...reason, by }));
  },
};

/** A reading as a line of `amends check` has it. */
const lineOf = ({ faults, ...reading }: Checked) => ({
  ...reading,
  faults: faults.map(({ question, ...fault }) => ({ ...fault, instead: question })),
});

/** A letter as the API shows it; `approvals` and `sendings` may hold those of other letters. */
export function letterOf(
  letter: Letter,
  approvals: readonly Approval[],
  sendings: readonly Sending[],
) {
  const { authorKind: kind, authorId: id, authorName: name, ...rest } = letter;
  const { seenMessageId: _, reading: __, ...words } = rest;
  const sending = sendings.find(({ letterId }) => letterId === letter.id);
  return {
    ...words,
    ownsUpTo: [...letter.ownsUpTo],
    sending: sending ?? null,
    author: { kind, id, name },
    approvals: approvals
      .filter(({ letterId }) => letterId === letter.id)
      .map(({ byKind, byId, byName, letterId: ___, ...approval }) => ({
        ...approval,
        by: { kind: byKind, id: byId, name: byName },
      })),
  };
}

const shown = async ({ apologies }: Pick<Needs, "apologies">, outcome: Outcome<Letter>) =>
  outcome.ok
    ? done(
        letterOf(
          outcome.value,
          await apologies.approvals([outcome.value.id]),
          await apologies.sendings([outcome.value.id]),
        ),
      )
    : outcome;

const left = (outcome: Outcome<{ readonly id: string }>): Outcome<{ id: string }> =>
  outcome.ok ? done({ id: outcome.value.id }) : outcome;
