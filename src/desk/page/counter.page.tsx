/** What would put it right, where our offer does not: an amount or words, and our answer to it. */
import { Box, Form, Line, Sheet, type Visit, Words } from "./form.page.tsx";
import { reader } from "./phrases.ts";
import type { CustomerView, OfferSeen } from "./view.ts";

type Props = { view: CustomerView; visit: Visit };

export function Counter({ view, visit }: Props) {
  const { offer } = view;
  if (!offer || (!offer.asked && !offer.mayAsk)) return null;
  return (
    <Sheet id="counter" title="What would put it right?" visit={visit}>
      {offer.asked ? <Asked asked={offer.asked} view={view} /> : <Ask view={view} visit={visit} />}
    </Sheet>
  );
}

function Ask({ view, visit }: Props) {
  return (
    <Form deed="counter" visit={visit} send="Ask for this instead">
      <p>
        If our offer is not right, tell us once what would be. {reader(view)} reads it and answers
        you here. Our offer stays open meanwhile.
      </p>
      <input type="hidden" name="of" value={view.offer?.id} />
      <Line deed="counter" visit={visit} name="amount" label="An amount, if it is one" />
      <Box deed="counter" visit={visit} label="In your own words" />
    </Form>
  );
}

type AskedProps = { asked: NonNullable<OfferSeen["asked"]>; view: CustomerView };

function Asked({ asked: { amount, words, reply }, view }: AskedProps) {
  return (
    <>
      <p>You asked for{amount ? <strong> {amount}</strong> : " something else"}.</p>
      {words ? <Words>{words}</Words> : null}
      {reply ? (
        <>
          <p className="state kept">
            <span aria-hidden="true">✓ </span>
            {reply.name} {SAYS[reply.verdict]}
          </p>
          <p dir="auto">{reply.words}</p>
        </>
      ) : (
        <p className="state">
          <span aria-hidden="true">○ </span>
          {reader(view)} has not answered yet. Nothing runs out until then.
        </p>
      )}
    </>
  );
}

const SAYS = {
  accepted: "agrees, and sends you a new offer with just that.",
  other: "sends you another offer.",
  stands: "stands by our offer. It is still open above.",
} as const;
