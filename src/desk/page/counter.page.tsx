/** What would put it right, where our offer does not: an amount or words, and our answer to it. */
import { filled } from "../../speeches/index.ts";
import { Box, Form, Line, Sheet, type Visit, Words } from "./form.page.tsx";
import { reader } from "./phrases.ts";
import { Filled, useSpeech } from "./speaking.page.tsx";
import type { CustomerView, OfferSeen } from "./view.ts";

type Props = { view: CustomerView; visit: Visit };

export function Counter({ view, visit }: Props) {
  const { counter } = useSpeech().says;
  const { offer } = view;
  if (!offer || (!offer.asked && !offer.mayAsk)) return null;
  return (
    <Sheet id="counter" title={counter.title} visit={visit}>
      {offer.asked ? <Asked asked={offer.asked} view={view} /> : <Ask view={view} visit={visit} />}
    </Sheet>
  );
}

function Ask({ view, visit }: Props) {
  const { counter } = useSpeech().says;
  return (
    <Form deed="counter" visit={visit} send={counter.send}>
      <p>{filled(counter.ask, { reader: reader(view) })}</p>
      <input type="hidden" name="of" value={view.offer?.id} />
      <Line deed="counter" visit={visit} name="amount" label={counter.amount} />
      <Box deed="counter" visit={visit} label={counter.words} />
    </Form>
  );
}

type AskedProps = { asked: NonNullable<OfferSeen["asked"]>; view: CustomerView };

function Asked({ asked: { amount, words, reply }, view }: AskedProps) {
  const { counter } = useSpeech().says;
  return (
    <>
      <p>
        {amount ? (
          <Filled text={counter.asked} by={{ amount: <strong>{amount}</strong> }} />
        ) : (
          counter.askedElse
        )}
      </p>
      {words ? <Words>{words}</Words> : null}
      {reply ? (
        <>
          <p className="state kept">
            <span aria-hidden="true">✓ </span>
            {filled(counter[reply.verdict], { name: reply.name })}
          </p>
          <p dir="auto">{reply.words}</p>
        </>
      ) : (
        <p className="state">
          <span aria-hidden="true">○ </span>
          {filled(counter.waits, { reader: reader(view) })}
        </p>
      )}
    </>
  );
}
