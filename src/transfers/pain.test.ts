import { describe, expect, test } from "vitest";
import { moment } from "../words/moment.ts";
import { type Batch, endToEndIdOf, messageIdOf, mustBeSound, type Transfer } from "./batch.ts";
import { painOf } from "./pain.ts";

const id = "0192f3a0-0000-7000-8000-abcdef012345";
const madeAt = moment("2026-11-23T09:00:00Z");
const batch: Batch = {
  id,
  instrumentId: "s1",
  messageId: messageIdOf(id, madeAt),
  currency: "EUR",
  count: 2,
  sumMinor: 100_001,
  day: "2026-11-24",
  madeAt,
  by: { kind: "colleague", id: "leo", name: "Leo" },
};
const payer = { iban: "DE02120300000000202051", bic: "BYLADEM1001", holder: "Lumen & Co" };
const maria: Transfer = {
  id: "0192f3a0-0000-7000-8000-000000000001",
  amountMinor: 1_250,
  holder: "María Köller <b>",
  iban: "DE89370400440532013000",
  bic: null,
  what: "Refund & more: 50 % – Straße 7",
};
const nils: Transfer = {
  id: "0192f3a0-0000-7000-8000-000000000002",
  amountMinor: 98_751,
  holder: "Nils Ødegård",
  iban: "NO9386011117947",
  bic: "DNBANOKK",
  what: "x".repeat(300),
};

type Node = { readonly name: string; readonly inside: readonly Node[]; readonly text: string };

/** Reads the file as a tree; every element that opens must close in its place. */
function treeOf(xml: string): Node {
  const open: { name: string; inside: Node[]; text: string }[] = [
    { name: "", inside: [], text: "" },
  ];
  for (const [tag, close, name = "", text] of xml
    .replace(/^<\?xml[^>]*>\s*/, "")
    .matchAll(/<(\/?)(\w+)[^>]*>|([^<]+)/g)) {
    const top = open.at(-1);
    if (!top) throw new Error("more is closed than was opened");
    if (text !== undefined) top.text += text;
    else if (!close) open.push({ name, inside: [], text: "" });
    else {
      if (top.name !== name) throw new Error(`${tag} closes ${top.name}`);
      open.pop();
      open.at(-1)?.inside.push(top);
    }
  }
  const [root] = open[0]?.inside ?? [];
  if (open.length !== 1 || !root) throw new Error("not every element is closed");
  return root;
}

/**
 * The schema's own order of the elements that we may write (pain.001.001.09: GroupHeader85,
 * PaymentInstruction30, CreditTransferTransaction34), with what may lie where.
 */
const ORDER: Readonly<Record<string, string>> = {
  Document: "CstmrCdtTrfInitn",
  CstmrCdtTrfInitn: "GrpHdr PmtInf SplmtryData",
  GrpHdr: "MsgId CreDtTm Authstn NbOfTxs CtrlSum InitgPty FwdgAgt InitnSrc",
  PmtInf:
    "PmtInfId PmtMtd BtchBookg NbOfTxs CtrlSum PmtTpInf ReqdExctnDt PoolgAdjstmntDt Dbtr " +
    "DbtrAcct DbtrAgt DbtrAgtAcct InstrForDbtrAgt UltmtDbtr ChrgBr ChrgsAcct ChrgsAcctAgt " +
    "CdtTrfTxInf",
  PmtTpInf: "InstrPrty SvcLvl LclInstrm CtgyPurp",
  SvcLvl: "Cd Prtry",
  ReqdExctnDt: "Dt DtTm",
  InitgPty: "Nm PstlAdr Id CtryOfRes CtctDtls",
  Dbtr: "Nm PstlAdr Id CtryOfRes CtctDtls",
  Cdtr: "Nm PstlAdr Id CtryOfRes CtctDtls",
  DbtrAcct: "Id Tp Ccy Nm Prxy",
  CdtrAcct: "Id Tp Ccy Nm Prxy",
  Id: "IBAN Othr",
  DbtrAgt: "FinInstnId BrnchId",
  CdtrAgt: "FinInstnId BrnchId",
  FinInstnId: "BICFI ClrSysMmbId LEI Nm PstlAdr Othr",
  Othr: "Id SchmeNm Issr",
  CdtTrfTxInf:
    "PmtId PmtTpInf Amt XchgRateInf ChrgBr MndtRltdInf ChqInstr UltmtDbtr IntrmyAgt1 " +
    "IntrmyAgt1Acct IntrmyAgt2 IntrmyAgt2Acct IntrmyAgt3 IntrmyAgt3Acct CdtrAgt CdtrAgtAcct Cdtr " +
    "CdtrAcct UltmtCdtr InstrForCdtrAgt InstrForDbtrAgt Purp RgltryRptg Tax RltdRmtInf RmtInf",
  PmtId: "InstrId EndToEndId UETR",
  Amt: "InstdAmt EqvtAmt",
  RmtInf: "Ustrd Strd",
};
/** Text that the schema bounds, and how. */
const TEXT: Readonly<Record<string, RegExp>> = {
  MsgId: /^.{1,35}$/,
  PmtInfId: /^.{1,35}$/,
  EndToEndId: /^.{1,35}$/,
  NbOfTxs: /^\d{1,15}$/,
  CtrlSum: /^\d{1,17}(\.\d{1,5})?$/,
  CreDtTm: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/,
  Dt: /^\d{4}-\d\d-\d\d$/,
  IBAN: /^[A-Z]{2}\d{2}[A-Za-z0-9]{1,30}$/,
  BICFI: /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/,
  Nm: /^[A-Za-z0-9/\-?:().,'+ ]{1,70}$/,
  Ustrd: /^[A-Za-z0-9/\-?:().,'+ ]{1,140}$/,
  InstdAmt: /^\d{1,13}(\.\d{1,5})?$/,
};

function wrongIn({ name, inside, text }: Node): string[] {
  const order = ORDER[name]?.split(" ");
  if (!order || inside.length === 0) {
    return TEXT[name] && !TEXT[name].test(text) ? [`${name}: ${text}`] : [];
  }
  const places = inside.map((each) => order.indexOf(each.name));
  const unsorted = places.some((place, at) => place < 0 || place < (places[at - 1] ?? 0));
  const names = inside.map((each) => each.name).join(" ");
  return [...(unsorted ? [`${name} holds ${names}`] : []), ...inside.flatMap(wrongIn)];
}
const texts = (node: Node, name: string): string[] => [
  ...(node.name === name ? [node.text] : []),
  ...node.inside.flatMap((each) => texts(each, name)),
];

describe("the file for the bank", () => {
  const tree = treeOf(painOf(batch, payer, [maria, nils]));

  test("holds what the schema wants, in its order and bounds", () => {
    expect(wrongIn(tree)).toEqual([]);
  });

  test("a file that is out of order would be noticed", () => {
    const turned = painOf(batch, payer, [maria]).replace(
      /(<Cdtr>.*<\/Cdtr>)(<CdtrAcct>.*<\/CdtrAcct>)/,
      "$2$1",
    );
    expect(wrongIn(treeOf(turned))).toEqual(["CdtTrfTxInf holds PmtId Amt CdtrAcct Cdtr RmtInf"]);
  });

  test("counts and sums to the cent", () => {
    expect(texts(tree, "NbOfTxs")).toEqual(["2", "2"]);
    expect(texts(tree, "CtrlSum")).toEqual(["1000.01", "1000.01"]);
    expect(texts(tree, "InstdAmt")).toEqual(["12.50", "987.51"]);
  });

  test("writes names with the letters that every bank takes, and no markup comes through", () => {
    expect(texts(tree, "Nm")).toEqual([
      "Lumen + Co",
      "Lumen + Co",
      "Maria Koller .b.",
      "Nils Odegard",
    ]);
    expect(texts(tree, "Ustrd")[0]).toBe("Refund + more: 50 . . Strasse 7");
  });

  test("each transfer can be known again in the bank's report", () => {
    expect(texts(tree, "EndToEndId")).toEqual([endToEndIdOf(maria.id), endToEndIdOf(nils.id)]);
  });

  test("made again, it is the same file", () => {
    expect(painOf(batch, payer, [maria, nils])).toBe(painOf(batch, payer, [maria, nils]));
  });

  test("yen have no decimals, and go by no SEPA", () => {
    const yen = painOf({ ...batch, currency: "JPY" }, payer, [maria]);
    expect(wrongIn(treeOf(yen))).toEqual([]);
    expect(yen).toContain('<InstdAmt Ccy="JPY">1250</InstdAmt>');
    expect(yen).not.toContain("SEPA");
    expect(yen).toContain("<ChrgBr>SHAR</ChrgBr>");
  });
});

test.each`
  transfers                                            | day             | says               | why
  ${[maria]}                                           | ${"2026-11-23"} | ${1_250}           | ${"today will do"}
  ${[]}                                                | ${"2026-11-24"} | ${"nothing_waits"} | ${"an empty file pays nobody"}
  ${[maria]}                                           | ${"2026-11-22"} | ${"day_passed"}    | ${"no bank pays yesterday"}
  ${[{ ...maria, amountMinor: 99_999_999_999 }, nils]} | ${"2026-11-24"} | ${"too_much"}      | ${"beyond what one file may ask"}
`("$why", ({ transfers, day, says }) => {
  const sound = mustBeSound(transfers, day, "2026-11-23");
  expect(sound.ok ? sound.value : sound.refusal.code).toBe(says);
});
