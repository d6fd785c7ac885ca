/** What we ask later: whether it is put right, and how likely they are to come back. */
import { Box, Choices, Form, Sheet, type Visit, Words } from "./form.page.tsx";
import { ENDS } from "../../follow-ups/index.ts";
import { LIKELY, RATINGS } from "./phrases.ts";
import { type CustomerView, type FollowUpSeen, takes } from "./view.ts";

type Props = { view: CustomerView; visit: Visit };

/** Asked first of all, once it is asked: whoever follows the link of our mail came for it. */
export function FollowUp({ view, visit }: Props) {
  const { followUp } = view;
  if (!followUp) return null;
  return (
    <Sheet id="follow-up" title={followUp.question} visit={visit}>
      {followUp.verdict ? (
        <Answered followUp={followUp} />
      ) : (
        <Form deed="follow-up" visit={visit} send="Send my answer">
          <input type="hidden" name="of" value={followUp.id} />
          <Choices
            deed="follow-up"
            visit={visit}
            name="answer"
            legend="Your answer"
            required
            choices={followUp.answers}
          />
          <Box deed="follow-up" visit={visit} label={followUp.more} />
          {view.asksStanding === "after" ? <Likely deed="follow-up" visit={visit} /> : null}
        </Form>
      )}
    </Sheet>
  );
}

/** Where the link in such a mail leads; a mail program presses the button by itself (RFC 8058). */
export function Quiet({ view, visit }: Props) {
  if (visit.done !== "quieted" && !view.followUp) return null;
  return (
    <Sheet id="quiet" title="Rather not be asked?" visit={visit}>
      {visit.done === "quieted" ? null : (
        <Form deed="quiet" visit={visit} send="Ask me nothing more by mail">
          <p>We still answer whatever you write to us.</p>
        </Form>
      )}
    </Sheet>
  );
}

const Answered = ({ followUp: { answers, verdict, words, reply } }: { followUp: FollowUpSeen }) => (
  <>
    <p className="state">You told us: “{answers.find(({ value }) => value === verdict)?.says}”</p>
    {words ? <Words>{words}</Words> : null}
    <p>{reply}</p>
  </>
);

export function Standing({ view, visit }: Props) {
  const asks = takes(view, "standing");
  if (!asks && visit.done !== "stood") return null;
  return (
    <Sheet id="standing" title="One question about you and us" visit={visit}>
      {asks ? (
        <Form deed="standing" visit={visit} send="Send my answer">
          <input type="hidden" name="moment" value={view.asksStanding ?? ""} />
          <Likely deed="standing" visit={visit} required />
        </Form>
      ) : null}
    </Sheet>
  );
}

/** Three numbers that the whole field asks for, so that we can be held beside others. */
export function Ratings({ view, visit }: Props) {
  if (!view.asksRatings && visit.done !== "rated") return null;
  return (
    <Sheet id="ratings" title="Three numbers, if you like" visit={visit}>
      {view.asksRatings ? (
        <Form deed="ratings" visit={visit} send="Send my numbers">
          {RATINGS.map(([scale, legend]) => (
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

const Likely = ({ deed, visit, required }: LikelyProps) => (
  <Choices
    deed={deed}
    visit={visit}
    name="score"
    legend="How likely are you to come back to us?"
    required={required ?? false}
    as="row"
    choices={LIKELY.map((says, place) => ({ value: String(place + 1), says }))}
  />
);
