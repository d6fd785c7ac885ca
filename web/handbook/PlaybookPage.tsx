/** One playbook, read like a page: its steps with questions, evidence, clocks and gates. */
import { Link, useParams, useSearch } from "@tanstack/react-router";
import type { Answer } from "../api/client.ts";
import { useDoor } from "../api/doors.ts";
import { useMay } from "../api/session.ts";
import { Busy } from "../kit/Busy.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useTitle } from "../shell/title.ts";
import { Versions } from "./Versions.tsx";
import { Retired, Retiring } from "./Retiring.tsx";
import { StepText } from "./StepText.tsx";
import { heldWords, letterWords } from "./words.ts";

const FROM = "/inside/handbook/playbooks/$playbook";
const way = "text-gold underline underline-offset-4";

/** As it holds today, or in the edition that the address names. */
export function PlaybookPage() {
  const { playbook: id } = useParams({ from: FROM });
  const { version } = useSearch({ from: FROM });
  const { data, error } = useDoor("GET /playbooks/:playbook", { params: { playbook: id } });
  const earlier = data !== undefined && version !== undefined && version !== data.sheet.version;
  const { data: edition, error: lost } = useDoor(
    "GET /playbooks/:playbook/editions/:version",
    { params: { playbook: id, version: `${version}` }, query: {} },
    { enabled: earlier },
  );
  const mayAmend = useMay("playbook:amend");
  useTitle(data?.playbook.name ?? "Playbook");
  const playbook = earlier ? edition?.playbook : data?.playbook;
  if (!data || !playbook) {
    return (error ?? lost) ? <Problem problem={error ?? lost} /> : <Busy />;
  }
  const { editions, folderDiffers, retirements } = data;
  const inUse = !retirements[0]?.retired;
  return (
    <article className="mx-auto grid max-w-3xl gap-5 px-4 py-6 md:px-8">
      <header className="grid gap-2">
        <Link to="/handbook" className={`text-xs ${way}`}>
          Handbook
        </Link>
        <h1 className="text-title">{playbook.name}</h1>
        <p className="max-w-prose text-letter">{playbook.about}</p>
        {playbook.suits.length > 0 && inUse ? (
          <p className="max-w-prose text-soft">Suggested when: {playbook.suits.join(" ")}</p>
        ) : null}
        {earlier ? null : <Retired read={data} mayAmend={mayAmend} />}
        {earlier ? (
          <p className="rounded-md bg-gold-wash px-3 py-2">
            This is version {playbook.version}; cases that began with it keep it. For new cases{" "}
            <Link to="/handbook/playbooks/$playbook" params={{ playbook: id }} className={way}>
              version {data.sheet.version} holds
            </Link>
            .
          </p>
        ) : null}
        <p className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-soft">
          <span>Version {playbook.version}</span>
          {mayAmend && !earlier && inUse ? (
            <Link to="/handbook/playbooks/$playbook/edit" params={{ playbook: id }} className={way}>
              Change this playbook
            </Link>
          ) : null}
          <a href={`/api/v1/playbooks/${id}/yaml`} download className={way}>
            As a sheet (YAML)
          </a>
        </p>
      </header>
      <Text playbook={playbook} />
      <Versions
        playbook={id}
        editions={editions}
        folderDiffers={folderDiffers}
        mayAmend={mayAmend && inUse}
      />
      {earlier ? null : <Retiring read={data} mayAmend={mayAmend} />}
      <p className="text-xs text-soft">After: {playbook.source}</p>
    </article>
  );
}

const Text = ({ playbook }: Pick<Answer<"GET /playbooks/:playbook">, "playbook">) => (
  <>
    <ol className="grid gap-5">
      {playbook.steps.map((step, place) => (
        <StepText key={step.id} step={step} number={place + 1} />
      ))}
    </ol>
    <Panel title="What a letter must hold">
      <dl className="grid gap-2 sm:grid-cols-[10rem_1fr]">
        {Object.entries(playbook.letters).map(([kind, held]) => (
          <div key={kind} className="contents">
            <dt className="text-soft">{letterWords([kind])}</dt>
            <dd>{heldWords(held)}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  </>
);
