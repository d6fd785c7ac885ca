/** What we ask later: whether it is put right, and how likely they are to come back. */
import { daySaid } from "../../follow-ups/index.ts";
import { filled } from "../../speeches/index.ts";
import { ENDS } from "../../standings/index.ts";
import { Box, Choices, Form, Line, Sheet, type Visit, Words } from "./form.page.tsx";
import { likelyIn, ratingsIn } from "./phrases.ts";
import { useSpeech } from "./speaking.page.tsx";
import { type CustomerView, type FollowUpSeen, takes } from "./view.ts";

type Props = { view: CustomerView; visit: Visit };

/** Asked first of all, once it is asked: whoever follows the link of our mail came for it. */
export function FollowUp({ view, visit }: Props) {
  const { followUp } = view;
  if (!followUp) return null;
  const { page, language, scale } = followUp;
  // Who tapped an answer in the mail has it under the thumb; words may follow, or not.
  const tapped = visit.chosen["answer"] !== undefined;
  return (
    <Sheet
      id="follow-up"
      title={followUp.question}
      visit={visit}
      language={language}
      thanks={page.thanks}
    >
      {followUp.verdict ? (
        <Answered followUp={followUp} />
      ) : (
        <Form deed="follow-up" visit={visit} send={tapped ? page.sendWords : page.send}>
          <input type="hidden" name="of" value={followUp.id} />
          <Choices
            deed="follow-up"
            visit={visit}
            name="answer"
            legend={page.answer}
            required
            as={scale === "words" ? "stack" : "scale"}
            choices={followUp.answers}
          />
          {tapped ? <button type="submit">{page.send}</button> : null}
          <Box deed="follow-up" visit={visit} label={followUp.more} optional={page.optional} />
          {view.asksStanding === "after" ? <Likely deed="follow-up" visit={visit} /> : null}
        </Form>
      )}
    </Sheet>
  );
}

/** One tap for whoever answered and would rather talk; a number, if we have none. */
export function CallBack({ view, visit }: Props) {
  const { followUp, callBack } = view;
  if (!followUp || !callBack) return null;
  const { page, language } = followUp;
  const { by, owned } = callBack;
  const called =
    by &&
    filled(page.called, {
      name: (owned ? view.owner?.firstName : null) ?? view.house,
      day: `${daySaid({ id: language }, by.day)}, ${by.time}`,
    });
  return (
    <Sheet id="call-back" title={page.callBack} visit={visit} language={language} thanks={called}>
      {called ? (
        visit.done === "called" ? null : (
          <p className="state kept">{called}</p>
        )
      ) : (
        <Form deed="call-back" visit={visit} send={page.callBackButton}>
          <input type="hidden" name="of" value={followUp.id} />
          <Line
            deed="call-back"
            visit={visit}
            name="number"
            label={page.number}
            as="tel"
            known={callBack.phone}
          />
        </Form>
      )}
    </Sheet>
  );
}

/** Where the link in such a mail leads; a mail program presses the button by itself (RFC 8058). */
export function Quiet({ view, visit }: Props) {
  const { later } = useSpeech().says;
  if (visit.done !== "quieted" && !view.followUp) return null;
  return (
    <Sheet id="quiet" title={later.quiet} visit={visit}>
      {visit.done === "quieted" ? null : (
        <Form deed="quiet" visit={visit} send={later.quietSend}>
          <p>{later.quietSays}</p>
        </Form>
      )}
    </Sheet>
  );
}

/** An answer that a colleague noted may be none of those that the question offers. */
const Answered = ({ followUp: { said, words, reply, page } }: { followUp: FollowUpSeen }) => (
  <>
    {said || words ? <p className="state">{said ? `${page.told} “${said}”` : page.told}</p> : null}
    {words ? <Words>{words}</Words> : null}
    {reply ? <p>{reply}</p> : null}
  </>
);

export function Standing({ view, visit }: Props) {
  const { later } = useSpeech().says;
  const asks = takes(view, "standing");
  if (!asks && visit.done !== "stood") return null;
  return (
    <Sheet id="standing" title={later.standing} visit={visit}>
      {asks ? (
        <Form deed="standing" visit={visit} send={later.standingSend}>
          <input type="hidden" name="moment" value={view.asksStanding ?? ""} />
          <Likely deed="standing" visit={visit} required />
        </Form>
      ) : null}
    </Sheet>
  );
}

/** Three numbers that the whole field asks for, so that we can be held beside others. */
export function Ratings({ view, visit }: Props) {
  const speech = useSpeech();
  const { later } = speech.says;
  const asked = ratingsIn(speech).filter(([scale]) => view.asksRatings.includes(scale));
  if (asked.length === 0 && visit.done !== "rated") return null;
  return (
    <Sheet id="ratings" title={later.ratings} visit={visit}>
      {asked.length > 0 ? (
        <Form deed="ratings" visit={visit} send={later.ratingsSend}>
          <input type="hidden" name="of" value={view.followUp?.id ?? ""} />
          {asked.map(([scale, legend]) => (
            <Choices
              key={scale}
              deed="ratings"
              visit={visit}
              name={scale}
              legend={legend}
              as="scale"
              choices={numbers(...ENDS[scale])}
            />
          ))}
        </Form>
      ) : null}
    </Sheet>
  );
}

const numbers = (least: number, most: number) =>
  Array.from({ length: most - least + 1 }, (_, place) => String(least + place)).map((value) => ({
    value,
    says: value,
  }));

type LikelyProps = { deed: "standing" | "follow-up"; visit: Visit; required?: boolean };

/** The question beside it may be asked in another language than the page speaks. */
function Likely({ deed, visit, required }: LikelyProps) {
  const speech = useSpeech();
  return (
    <Choices
      deed={deed}
      visit={visit}
      name="score"
      legend={speech.says.later.likely}
      required={required ?? false}
      as="row"
      language={speech.id}
      choices={likelyIn(speech).map((says, place) => ({ value: String(place + 1), says }))}
    />
  );
}
