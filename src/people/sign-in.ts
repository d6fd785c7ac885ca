/** Sign a colleague in: compare the password, keep a session, hand out its token once. */
import { daysLater, type Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

/** A working fortnight away ends a session; our choice. */
const SESSION_DAYS = 14;

export async function signIn(
  { people, passwords, tokens, now, newId }: Needs,
  { colleagueId, password }: { colleagueId: string; password: string },
): Promise<Outcome<{ token: string; until: Moment; colleagueId: string }>> {
  const colleague = await people.colleague(colleagueId);
  const known = colleague && !colleague.leftAt ? await people.passwordHash(colleague.id) : null;
  if (!(await passwords.fits(password, known)) || !colleague) {
    return refused("wrong_password", "The address or the password is not right.");
  }
  const token = tokens.make();
  const until = daysLater(now(), SESSION_DAYS);
  await people.keepSession({
    id: newId(),
    colleagueId: colleague.id,
    tokenHash: tokens.hash(token),
    createdAt: now(),
    expiresAt: until,
  });
  return done({ token, until, colleagueId: colleague.id });
}
