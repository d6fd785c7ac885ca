/** One message: the customer's in the serif, ours in our own face, a note plainly inside. */
import { PREFIX } from "../api/client.ts";
import { useDeed } from "../api/doors.ts";
import type { Attachment, Message } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Person } from "../kit/Person.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import { Words } from "../kit/Words.tsx";
import { firstName } from "../words/names.ts";
import { channels, deliveries, mayRetry } from "../words/standings.ts";
import { type Place, piecesOf } from "../cases/heard.ts";
import { Look } from "./Look.tsx";
import { isPicture, weight } from "./thread.ts";

const looks: Record<Message["direction"], string> = {
  in: "border-line bg-sheet",
  out: "border-line bg-wash md:ml-8",
  note: "border-dashed border-gold/70 bg-gold-wash md:ml-8",
};

const kinds: Record<Message["direction"], string> = {
  in: "A message from",
  out: "A letter by",
  note: "A note by",
};
const kindOf = ({ channel, direction }: Message): string =>
  channel === "call" ? "What was said on the phone by" : kinds[direction];

type Props = {
  message: Message;
  customer: string;
  /** Words to underline, because something was suggested by them. */
  places?: readonly Place[] | undefined;
};

export function MessageCard({ message, customer, places = [] }: Props) {
  const theirs = message.direction === "in";
  return (
    <article
      aria-label={`${kindOf(message)} ${message.by.name}`}
      className={`grid gap-3 rounded-md border p-4 ${looks[message.direction]}`}
    >
      <header className="flex items-start justify-between gap-4">
        <span className="flex flex-wrap items-center gap-x-2 font-medium">
          <Person name={message.by.name} />
          <span className="text-xs font-normal text-soft">{manner(message)}</span>
        </span>
        <span className="shrink-0 text-xs leading-6 text-soft">
          <When at={message.at} />
        </span>
      </header>
      {message.direction === "note" || message.channel === "call" || !message.subject ? null : (
        <p className="breaks font-medium">{message.subject}</p>
      )}
      {theirs ? (
        <Words>
          {piecesOf(message.body, places).map(({ text, marked, start }) =>
            marked ? (
              <mark
                key={start}
                className="bg-transparent text-inherit underline decoration-seam decoration-2
                  underline-offset-4"
              >
                {text}
              </mark>
            ) : (
              text
            ),
          )}
        </Words>
      ) : (
        <p
          className={`breaks max-w-prose whitespace-pre-wrap
            ${message.direction === "out" ? "text-letter" : ""}`}
        >
          {message.body}
        </p>
      )}
      {message.folded ? (
        <details className="text-soft">
          <summary className="text-xs">What the mail quoted or signed with</summary>
          <p className="breaks mt-2 border-l-2 border-line pl-3 whitespace-pre-wrap">
            {message.folded}
          </p>
        </details>
      ) : null}
      {theirs && message.channel === "mail" ? <Look messageId={message.id} /> : null}
      {message.attachments.length > 0 ? <Attachments attachments={message.attachments} /> : null}
      {message.delivery ? <Delivered message={message} customer={firstName(customer)} /> : null}
    </article>
  );
}

const manner = ({ direction, automatic, channel }: Message): string => {
  if (direction === "note") return "a note among us; it never leaves the house";
  return automatic ? `by itself, ${channels[channel]}` : channels[channel];
};

function Delivered({ message, customer }: { message: Message; customer: string }) {
  const again = useDeed("POST /deliveries/:message/retry");
  const { delivery } = message;
  if (!delivery) return null;
  const { says, tone, shape } = deliveries[delivery.state];
  return (
    <footer className="grid gap-2 border-t border-line pt-2">
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <State tone={tone} shape={shape}>
          {says}
        </State>
        {delivery.sentAt ? (
          <span className="text-xs text-soft">
            <When at={delivery.deliveredAt ?? delivery.sentAt} />
          </span>
        ) : null}
        {delivery.sealed ? (
          <span className="text-xs text-soft">Its code is for {customer}’s eyes alone</span>
        ) : (
          <a
            href={`${PREFIX}/messages/${message.id}/mail`}
            className="text-xs text-soft underline underline-offset-4 hover:text-ink"
          >
            The mail as it {delivery.sentAt ? "left" : "leaves"}
          </a>
        )}
      </p>
      {delivery.problem ? <p className="breaks text-xs text-late">{delivery.problem}</p> : null}
      <Problem problem={again.error} />
      {mayRetry(delivery.state) && !delivery.sealed ? (
        <div>
          <Button
            busy={again.isPending}
            onClick={() => again.mutate({ params: { message: message.id } })}
          >
            Send it to {customer} again
          </Button>
        </div>
      ) : null}
    </footer>
  );
}

const Attachments = ({ attachments }: { attachments: readonly Attachment[] }) => (
  <ul aria-label="Attachments" className="flex flex-wrap gap-2">
    {attachments.map(({ id, name, mediaType, size, suspicion }) => (
      <li key={id}>
        {suspicion ? (
          <p className="grid w-40 gap-1 rounded-md border border-late p-2 text-xs text-late">
            <span className="truncate">{name}</span>
            <span className="breaks">{suspicion} It is held back.</span>
          </p>
        ) : (
          <a
            href={`${PREFIX}/attachments/${id}`}
            download={name}
            className="grid w-40 gap-1 rounded-md border border-line bg-paper p-2 hover:bg-wash"
          >
            {isPicture(mediaType) ? (
              <img
                src={`${PREFIX}/attachments/${id}`}
                alt=""
                loading="lazy"
                className="h-24 w-full rounded-sm object-cover"
              />
            ) : (
              <span
                aria-hidden="true"
                className="grid h-24 place-items-center text-xs text-soft uppercase"
              >
                {name.split(".").at(-1)?.slice(0, 5)}
              </span>
            )}
            <span className="truncate text-xs">{name}</span>
            <span className="figures text-xs text-soft">{weight(size)}</span>
          </a>
        )}
      </li>
    ))}
  </ul>
);
