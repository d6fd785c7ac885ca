/** What we offer, and the customer's answer to it. */
import { Box, Choices, Form, Sheet, type Visit, Words } from "./form.page.tsx";
import { FITS, reader, spokenDay } from "./phrases.ts";
import type { CustomerView, OfferSeen } from "./view.ts";

type Props = { view: CustomerView; visit: Visit };

export function Offer({ view, visit }: Props) {
  const { offer } = view;
  if (!offer) return null;
  return (
    <Sheet id="answer" title={TITLES[offer.state]} visit={visit}>
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

const TITLES = {
  made: "What we offer you",
  accepted: "What you chose",
  declined: "Your answer to our offer",
  expired: "What we offered you",
} as const satisfies Record<OfferSeen["state"], string>;

function Ask({ view, visit, offer }: Props & { offer: OfferSeen }) {
  const several = offer.options.length > 1;
  return (
    <Form deed="answer" visit={visit} send="Send my answer">
      <p>
        {several
          ? "We can put this right in more than one way. Choose the one that suits you."
          : "This is how we would like to put it right."}{" "}
        It stands until {spokenDay(offer.until)}.
      </p>
      <Owed offer={offer} />
      <input type="hidden" name="of" value={offer.id} />
      <Choices
        deed="answer"
        visit={visit}
        name="choice"
        legend="Your answer"
        required
        choices={[
          ...offer.options.map((option) => ({
            value: `yes ${option.id}`,
            says: <Option option={option} yes={!several} />,
          })),
          {
            value: "no",
            says: several ? "No, none of these is right for me" : "No, this is not right for me",
          },
        ]}
      />
      <Choices
        deed="answer"
        visit={visit}
        name="fit"
        legend="How does it compare with what you hoped for?"
        choices={FITS}
      />
      <Box
        deed="answer"
        visit={visit}
        label="Anything you would like to add"
        hint={`If it is not right for you, what would be? ${reader(view)} reads it.`}
      />
    </Form>
  );
}

/** They have chosen, and may still choose differently. */
const Otherwise = ({ offer, ...rest }: Props & { offer: OfferSeen }) => (
  <>
    <p>You chose “{offer.held?.chosen}”.</p>
    <details open={rest.visit.slip?.deed === "answer"}>
      <summary>Choose differently</summary>
      <Ask offer={offer} {...rest} />
    </details>
  </>
);

/** By law, whatever they answer: said before anything is asked. */
function Owed({ offer: { owed } }: { offer: OfferSeen }) {
  if (owed.length === 0) return null;
  return (
    <div className="note">
      <p>
        <strong>This is yours by law, whatever you answer below.</strong>
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
  const { label, remedies, withinDays } = option;
  return (
    <>
      <strong dir="auto">{yes ? `Yes, please: ${label}` : label}</strong>
      {remedies.map(({ what, worth }) => (
        <span className="remedy" dir="auto" key={what}>
          {what === label && !worth ? null : what}
          {worth ? <span className="aside"> ({worth})</span> : null}
        </span>
      ))}
      {withinDays ? (
        <span className="remedy">
          With you within {withinDays === 1 ? "a day" : `${withinDays} days`} of your yes.
        </span>
      ) : null}
    </>
  );
};

function Answered({ view, offer }: { view: CustomerView; offer: OfferSeen }) {
  const { state, answer } = offer;
  return (
    <>
      {state === "expired" ? (
        <p>
          Our offer stood until {spokenDay(offer.until)}. If you would still like it, write to{" "}
          {reader(view)} below.
        </p>
      ) : null}
      {state === "accepted" ? (
        <p className="state kept">
          <span aria-hidden="true">✓ </span>You said yes{answer?.chosen ? `: ${answer.chosen}` : ""}
        </p>
      ) : null}
      {state === "declined" ? (
        <p>You said no to what we offered. {reader(view)} has your answer.</p>
      ) : null}
      {answer?.fit ? (
        <p className="aside">“{FITS.find((fit) => fit.value === answer.fit)?.says}”</p>
      ) : null}
      {answer?.words ? <Words>{answer.words}</Words> : null}
    </>
  );
}
