/**
 * The architecture, as rules a machine can check. ARCHITECTURE.md says why.
 *
 *   words ← journal ← … ← lessons, in the order of FLOW
 *
 * A slice may look left, never right. One-word files are nouns and stay pure; verb-noun files act
 * through what they are handed; files named for a tool (compensation.http.ts) touch the world.
 * Each rule's comment is advice, and each rule has a canary in check/canaries.mjs.
 */
const FLOW = [
  "figures journal people clocks hours playbooks speeches incoming mail mailboxes",
  "conversations cases approaches inquiries ways watches forms hooks imports apologies",
  "coaching promises calls chats reviews entitlements policies catalogues ledger vouchers",
  "compensation codes payouts transfers reckonings fairness causes plans debriefs standings",
  "follow-ups tellings queues worklists incidents lessons",
].flatMap((row) => row.split(" "));
const TOOLS = ["tables", "store", "contract", "http", "mail", "page", "job", "cli", "handbook"];

const slices = `(?:${FLOW.join("|")})`;
const noun = `^src/(?:words|${slices})/[a-z0-9]+\\.ts$`;
const verb = `^src/${slices}/[a-z0-9]+-[a-z0-9-]+\\.ts$`;
const tool = `^src/${slices}/[a-z0-9-]+\\.(?:${TOOLS.join("|")})\\.tsx?$`;
const tables = "\\.tables\\.ts$";
const [contract, handbook] = ["[/.]contract\\.ts$", "\\.handbook\\.ts$"];
const door = "/index\\.ts$";
const test = "\\.test\\.tsx?$";
const machine = ["core", "npm", "npm-dev", "npm-peer", "npm-optional", "npm-no-pkg", "unknown"];

/** A rule that stops the build. The comment is what a person reads when it does. */
const never = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const looksLeft = FLOW.slice(0, -1).map((slice, place) =>
  never(
    `${slice}-looks-left`,
    `${slice} may not know what comes after it. Note the fact in the journal instead.`,
    { path: `^src/${slice}/` },
    { path: `^src/(?:${FLOW.slice(place + 1).join("|")})/` },
  ),
);

const slicesKeepTheirRooms = [
  never(
    "knock-at-the-door",
    "Another slice is entered by its index.ts. If it is not there, it is not offered.",
    { path: `^src/(${slices})/`, pathNot: [test, tables, contract, handbook] },
    { path: `^src/${slices}/`, pathNot: ["^src/$1/", door] },
  ),
  never(
    "tables-meet-only-tables",
    "For a foreign key a tables file may import a tables file to its left; nothing else inside.",
    { path: `^src/(${slices})/.+${tables}` },
    { path: `^src/${slices}/`, pathNot: ["^src/$1/", door, tables] },
  ),
  never(
    "contracts-meet-only-contracts",
    "A contract may build on a contract to its left; anything else it takes at the door.",
    { path: `^src/(${slices})/.+${contract}` },
    { path: `^src/${slices}/`, pathNot: ["^src/$1/", door, contract] },
  ),
  never(
    "handbooks-meet-only-handbooks",
    "A reader of sheets may build on one to its left; anything else it takes at the door.",
    { path: `^src/(${slices})/.+${handbook}` },
    { path: `^src/${slices}/`, pathNot: ["^src/$1/", door, handbook] },
  ),
  never(
    "doors-show-no-tools",
    "index.ts offers nouns and verbs. Only desk/ takes the tools, and takes them by name.",
    { path: `^src/${slices}/index\\.ts$` },
    { path: tool },
  ),
];

const namesSayWhatMayHappen = [
  never(
    "nouns-are-pure",
    "A noun decides; it never reaches a verb, a tool or the rim. Move the act to a verb.",
    { path: noun, pathNot: [test, door] },
    { path: ["^src/(?:rim|desk)/", tool, verb] },
  ),
  never(
    "verbs-are-handed-the-world",
    "A verb acts through what it is handed. Ask for a port in Needs; wire it in desk/.",
    { path: verb, pathNot: test },
    { path: ["^src/(?:rim|desk)/", tool] },
  ),
  never(
    "only-tools-use-node-and-npm",
    "Nouns and verbs need no machine. Wrap it in rim/, and hand it in.",
    { path: [noun, verb], pathNot: test },
    { dependencyTypes: machine, pathNot: "^packages/" },
  ),
];

const placesStandAlone = [
  never(
    "words-stand-alone",
    "words/ is the language; it may not import what is said with it.",
    { path: "^src/words/", pathNot: test },
    { pathNot: "^src/words/" },
  ),
  never(
    "rim-knows-no-slice",
    "The rim carries; it does not know what. Business words belong in a slice.",
    { path: "^src/rim/" },
    { path: `^src/(?:${slices}|desk)/` },
  ),
  never(
    "nobody-calls-the-desk",
    "desk/ assembles everything, so nothing may depend on it.",
    { path: "^(?:src|packages)/", pathNot: "^src/desk/" },
    { path: "^src/desk/" },
  ),
  never(
    "server-knows-no-screen",
    "The screens ask the desk, never the other way round. Put the shape in a contract.",
    { path: "^(?:src|packages)/" },
    { path: "^web/" },
  ),
  never(
    "web-takes-only-contracts",
    "A screen speaks HTTP. From src/ it takes the words and the types of a contract, no more.",
    { path: "^web/" },
    { path: "^src/", pathNot: ["^src/words/[a-z0-9]+\\.ts$", contract] },
  ),
  never(
    "web-takes-only-types",
    "A contract carries the server's tools with it. Write `import type`.",
    { path: "^web/" },
    { path: contract, dependencyTypesNot: ["type-only"] },
  ),
  never(
    "libraries-stand-alone",
    "What lies in packages/ must work without the desk, without node and without npm.",
    { path: "^packages/([a-z]+)/src/", pathNot: test },
    { pathNot: ["^packages/$1/src/", "^packages/[a-z]+/src/index\\.ts$"] },
  ),
  never(
    "libraries-have-one-door",
    "Import it by its name, @amends/…. If it is not there, it is not offered.",
    { path: "^(?:src|web)/" },
    { path: "^packages/", pathNot: "^packages/[a-z]+/src/index\\.ts$" },
  ),
];

const nothingIsLeftLying = [
  never(
    "no-circles",
    "Two files that need each other are one file, or hide a third.",
    {},
    { circular: true },
  ),
  never(
    "no-orphans",
    "Nothing imports this file. Use it or delete it.",
    {
      orphan: true,
      pathNot: [
        test,
        "\\.(?:generated|config|d)\\.",
        "/main\\.tsx?$",
        "^src/rim/tsx\\.ts$", // handed to node with --import
        "^src/desk/",
        "^(?:check|bench|test)/",
      ],
    },
    {},
  ),
  never(
    "tests-stay-outside",
    "Production code may not import a test.",
    { path: "^(?:src|packages|web)/", pathNot: [test, "^packages/[^/]+/test/"] },
    { path: [test, "^(?:test|bench|check)/"] },
  ),
  never(
    "no-lost-imports",
    "This import resolves to nothing.",
    { pathNot: "^bench/peers/" }, // what others' linters need is fetched when they are timed
    { couldNotResolve: true },
  ),
];

module.exports = {
  forbidden: [
    ...looksLeft,
    ...slicesKeepTheirRooms,
    ...namesSayWhatMayHappen,
    ...placesStandAlone,
    ...nothingIsLeftLying,
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true, // a type-only import is still a dependency
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"], // so that workspace packages resolve to their sources
      conditionNames: ["import", "types", "default"],
    },
  },
};
