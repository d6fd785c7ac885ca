/** What we offer, and the customer's answer to it. */
import { filled } from "../../speeches/index.ts";
import { Box, Choices, Form, Sheet, type Visit, Words } from "./form.page.tsx";
import { fitsIn, reader } from "./phrases.ts";
import { useSpeech } from "./speaking.page.tsx";
import type { CustomerView, OfferSeen } from "./view.ts";

type Props = { view: CustomerView; visit: Visit };

export function Offer({ view, visit }: Props) {
  const { says } = useSpeech();
  const { offer } = view;
  if (!offer) return null;
  return (
    <Sheet id="answer" title={says.offer[offer.state]} visit={visit}>
      {offer.held ? (
        <Otherwise view={view} visit={visit} offer={offer} />
      ) : offer.state === "made" ? (
        <Ask view={view} visit={visit} offer={offer} />
      ) : (
        <Answered view={view} offer={offer} />
      )}
    </Sheet>
  );
}

function Ask({ view, visit, offer }: Props & { offer: OfferSeen }) {
  const speech = useSpeech();
  const say = speech.says.offer;
  const several = offer.options.length > 1;
  return (
    <Form deed="answer" visit={visit} send={say.send}>
      <p>
        {several ? say.several : say.one} {filled(say.until, { day: speech.day(offer.until) })}
      </p>
      <Owed offer={offer} />
      <input type="hidden" name="of" value={offer.id} />
      <Choices
        deed="answer"
        visit={visit}
        name="choice"
        legend={say.answer}
        required
        choices={[
          ...offer.options.map((option) => ({
            value: `yes ${option.id}`,
            says: <Option option={option} yes={!several} />,
          })),
          {
            value: "no",
            says: several ? say.noneOfThese : say.notThis,
          },
        ]}
      />
      <Choices deed="answer" visit={visit} name="fit" legend={say.fit} choices={fitsIn(speech)} />
      <Box
        deed="answer"
        visit={visit}
        label={say.more}
        hint={filled(say.moreHint, { reader: reader(view) })}
      />
    </Form>
  );
}

/** They have chosen, and may still choose differently. */
function Otherwise({ offer, ...rest }: Props & { offer: OfferSeen }) {
  const { says } = useSpeech();
  return (
    <>
      <p>{filled(says.code.chose, { chosen: offer.held?.chosen ?? "" })}</p>
      <details open={rest.visit.slip?.deed === "answer"}>
        <summary>{says.offer.differently}</summary>
        <Ask offer={offer} {...rest} />
      </details>
    </>
  );
}

/** By law, whatever they answer: said before anything is asked. */
function Owed({ offer: { owed } }: { offer: OfferSeen }) {
  const { says } = useSpeech();
  if (owed.length === 0) return null;
  return (
    <div className="note">
      <p>
        <strong>{says.offer.law}</strong>
      </p>
      <ul className="things">
        {owed.map(({ name, clause, amount, rights }) => (
          <li key={`${name} ${clause}`}>
            {amount ? <strong>{amount}</strong> : null} {name} ({clause})
            {rights.map((right) => (
              <span className="remedy" key={right}>
                {right}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

type Option = OfferSeen["options"][number];

/** Labels only: what it costs the house is nobody's concern here. */
const Option = ({ option, yes }: { option: Option; yes: boolean }) => {
  const { says, counted } = useSpeech();
  const { label, remedies, withinDays } = option;
  return (
    <>
      <strong dir="auto">{yes ? filled(says.offer.yes, { option: label }) : label}</strong>
      {remedies.map(({ what, worth }) => (
        <span className="remedy" dir="auto" key={what}>
          {what === label && !worth ? null : what}
          {worth ? <span className="aside"> ({worth})</span> : null}
        </span>
      ))}
      {withinDays ? (
        <span className="remedy">{counted(says.counts.within, withinDays)}</span>
      ) : null}
    </>
  );
};

function Answered({ view, offer }: { view: CustomerView; offer: OfferSeen }) {
  const speech = useSpeech();
  const say = speech.says.offer;
  const { state, answer } = offer;
  const fit = fitsIn(speech).find(({ value }) => value === answer?.fit);
  return (
    <>
      {state === "expired" ? (
        <p>{filled(say.ranOut, { day: speech.day(offer.until), reader: reader(view) })}</p>
      ) : null}
      {state === "accepted" ? (
        <p className="state kept">
          <span aria-hidden="true">✓ </span>
          {answer?.chosen ? filled(say.saidYesTo, { option: answer.chosen }) : say.saidYes}
        </p>
      ) : null}
      {state === "declined" ? <p>{filled(say.saidNo, { reader: reader(view) })}</p> : null}
      {fit ? (
        <p className="aside">
          <q>{fit.says}</q>
        </p>
      ) : null}
      {answer?.words ? <Words>{answer.words}</Words> : null}
    </>
  );
}
