/** The commands of `amends`; each answers 0: done, 1: not as it should be, or 2: not understood. */
import { Misused } from "./cli/options.ts";
import { tell } from "./cli/tell.ts";

const HELP = `amends serve              the whole desk: web, worker, mail coming in
amends worker             the worker alone, beside other processes on one Postgres
amends init               founds a workspace: --workspace NAME --email E
                          prints JSON with an API key
amends demo               founds the sample business, and says how to sign in
amends check [FILE…|-]    reads letters as a careful editor would: text, .eml, .mbox, .jsonl
                          --format text|json|jsonl|sarif, --summary over many letters
                          --stance S --playbook NAME --complaint FILE --today DAY
                          lines in, lines out: --input jsonl; --author WORD reads theirs alone
amends triage             hears complaints: {"id","text"} a line in, suggestions a line out
amends mail read [FILE…|-] what the desk reads in a mail: its new words, bounces, machines;
                          --format jsonl for programs
amends import FILE…       what another desk kept, once and silently: --dry-run
                          --from zendesk|intercom|chatwoot|freescout|csv|mbox|eml
                          --column text=HEADING for a table
amends config check       whether the settings can be used
amends handbook check     whether the handbook can be read; each slip with its place
amends help               this

Settings are AMENDS_* variables, each also as AMENDS_*_FILE. docs/running-a-desk.md lists them.
`;

type Command = (args: readonly string[]) => Promise<number>;

const ALL = { web: true, work: true, mail: true };
const WORKER = { web: false, work: true, mail: false };

/** Each is fetched when it is asked for: reading a letter must not wait for a database to load. */
const COMMANDS: Readonly<Record<string, Command>> = {
  serve: async (args) => (await desk(() => import("./serve-desk.ts"))).serveDesk(bare(args, ALL)),
  worker: async (args) =>
    (await desk(() => import("./serve-desk.ts"))).serveDesk(bare(args, WORKER)),
  init: async (args) => (await desk(() => import("./cli/init.ts"))).initDesk(args),
  demo: async (args) => (await desk(() => import("./cli/demo.ts"))).openDemo(args),
  check: async (args) => (await import("./cli/check.ts")).checkLetters(args),
  triage: async (args) => (await import("./cli/triage.ts")).triageComplaints(args),
  mail: async (args) => (await import("./cli/mail.ts")).readByHand(args),
  import: async (args) => (await desk(() => import("./cli/import.ts"))).importTickets(args),
  config: async (args) => (await import("./cli/config.ts")).checkConfig(args),
  handbook: async (args) => (await import("./cli/handbook.ts")).checkHandbooks(args),
  help: async () => {
    process.stdout.write(HELP);
    return 0;
  },
};

export function commands(word: string, args: readonly string[]): Promise<number> {
  const command = COMMANDS[/^(-h|--help)$/.test(word) ? "help" : word];
  return tell(() => {
    if (!command) throw new Misused(`There is no command “${word}”. amends help lists them.`);
    return command(args);
  });
}

/** What opens the desk needs its pages too, which Node does not read by itself. */
async function desk<T>(fetched: () => Promise<T>): Promise<T> {
  await import("../rim/tsx.ts");
  return fetched();
}

function bare<T>([first]: readonly string[], parts: T): T {
  if (first)
    throw new Misused(`“${first}” is not understood here: settings are AMENDS_* variables.`);
  return parts;
}
