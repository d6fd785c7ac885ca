/** `amends import`: what another desk kept, taken in once, silently, and resumably. */
import { COLUMN_NAMES, type Read, SOURCES } from "../../imports/index.ts";
import { atTheDoor } from "../../people/people.store.ts";
import { configFrom } from "../../rim/config.ts";
import { logTo } from "../../rim/log.ts";
import { type House, openHouse } from "../house.ts";
import { ticketsIn } from "../import/sources.ts";
import { type Report, reportOn, takeIn } from "../import/take-in.ts";
import { Misused, oneOf, optionsIn } from "./options.ts";

const OPTIONS = {
  from: { type: "string" },
  "dry-run": { type: "boolean" },
  mailbox: { type: "string" },
  column: { type: "string", multiple: true },
} as const;

export async function importTickets(args: readonly string[]): Promise<number> {
  const { values, positionals } = optionsIn(args, OPTIONS, { words: Number.POSITIVE_INFINITY });
  const source = oneOf("from", values.from, SOURCES);
  if (!source || positionals.length === 0)
    throw new Misused(`Say what it is and where: --from ${SOURCES.join("|")} FILE…`);
  const columns = columnsIn(values.column ?? []);
  const house = await openHouse({ config: configFrom(process.env), log: logTo(process.stderr) });
  try {
    const { id, mailbox } = await workspaceIn(house, values.mailbox);
    const isOurs = (address: string) => address.toLowerCase() === mailbox;
    const tickets: Read[] = [];
    for (const file of positionals)
      tickets.push(...(await ticketsIn(file, { source, columns, isOurs })));
    const report = values["dry-run"]
      ? reportOn(tickets)
      : await takeIn(house, { workspaceId: id, source, tickets }, (line) =>
          process.stderr.write(`${line}\n`),
        );
    process.stdout.write(spoken(report, values["dry-run"] === true));
    return report.problems.size > 0 ? 1 : 0;
  } finally {
    await house.close();
  }
}

function spoken({ cases, history, known, words, examples, problems }: Report, dry: boolean) {
  const would = dry ? "would become" : "became";
  return [
    `${cases} ${would} closed cases, ${history} history; ${words} words exchanged.`,
    ...(known > 0 ? [`${known} were here before, and were left alone.`] : []),
    ...examples.map((example) => `  ${example}`),
    ...[...problems].map(([problem, times]) => `  ${times} could not be read: ${problem}`),
    ...(dry ? ["Nothing was kept: this was a trial. Leave out --dry-run to take it in."] : []),
    "",
  ].join("\n");
}

async function workspaceIn({ db, needsIn }: House, mailbox: string | undefined) {
  const ids = await db.atDoor((tx) => atTheDoor(tx).workspaceIds());
  const houses = await Promise.all(
    ids.map((id) => db.look(id, (tx) => needsIn(tx, id).people.workspace())),
  );
  const wanted = mailbox?.toLowerCase();
  const found = wanted ? houses.find((each) => each.mailbox === wanted) : houses[0];
  if (found && (mailbox || houses.length === 1)) return found;
  throw new Misused(
    houses.length === 0
      ? "There is no workspace yet: amends init founds one."
      : `Say for which house: --mailbox ${houses.map((house) => house.mailbox).join(" or ")}.`,
  );
}

function columnsIn(given: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    given.map((each) => {
      const [column = "", ...heading] = each.split("=");
      const isKnown = (COLUMN_NAMES as readonly string[]).includes(column);
      if (!isKnown || heading.length === 0)
        throw new Misused(`Say --column NAME=HEADING; names are ${COLUMN_NAMES.join(", ")}.`);
      return [column, heading.join("=")] as const;
    }),
  );
}
