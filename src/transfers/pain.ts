/**
 * The file for the bank: pain.001.001.09, as the rulebooks of SEPA have it since 2023 (EPC115-06)
 * and the Swiss since 2022; version .03 is taken by ever fewer. Elements stand in the order of the
 * schema.
 */
import { coinOf } from "../words/money.ts";
import { type Batch, endToEndIdOf, type Transfer } from "./batch.ts";

type Payer = { readonly iban: string; readonly bic: string | null; readonly holder: string };

const NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
const NAME_MOST = 70;
const WORDS_MOST = 140;

export function painOf(batch: Batch, payer: Payer, transfers: readonly Transfer[]): string {
  const { messageId, currency, day, madeAt } = batch;
  const amount = (minor: number) => spelled(minor, currency);
  const total =
    element("NbOfTxs", `${transfers.length}`) +
    element("CtrlSum", amount(transfers.reduce((sum, { amountMinor }) => sum + amountMinor, 0)));
  const inEuro = currency === "EUR";
  const header =
    element("MsgId", messageId) +
    element("CreDtTm", madeAt.slice(0, 19)) +
    total +
    element("InitgPty", named(payer.holder));
  const payment =
    element("PmtInfId", messageId) +
    element("PmtMtd", "TRF") +
    total +
    (inEuro ? element("PmtTpInf", element("SvcLvl", element("Cd", "SEPA"))) : "") +
    element("ReqdExctnDt", element("Dt", day)) +
    element("Dbtr", named(payer.holder)) +
    element("DbtrAcct", account(payer.iban)) +
    element("DbtrAgt", bank(payer.bic)) +
    element("ChrgBr", inEuro ? "SLEV" : "SHAR") +
    transfers.map((each) => transferOf(each, currency, amount)).join("");
  const document = element("GrpHdr", header) + element("PmtInf", payment);
  const body = element("CstmrCdtTrfInitn", document);
  const declared = '<?xml version="1.0" encoding="UTF-8"?>';
  return `${declared}\n<Document xmlns="${NAMESPACE}">${body}</Document>\n`;
}

const transferOf = (
  { id, amountMinor, iban, bic, holder, what }: Transfer,
  currency: string,
  amount: (minor: number) => string,
): string =>
  element(
    "CdtTrfTxInf",
    element("PmtId", element("EndToEndId", endToEndIdOf(id))) +
      element("Amt", `<InstdAmt Ccy="${currency}">${amount(amountMinor)}</InstdAmt>`) +
      (bic ? element("CdtrAgt", bank(bic)) : "") +
      element("Cdtr", named(holder)) +
      element("CdtrAcct", account(iban)) +
      element("RmtInf", element("Ustrd", latin(what, WORDS_MOST))),
  );

const element = (name: string, inside: string): string => `<${name}>${inside}</${name}>`;
const named = (name: string): string => element("Nm", latin(name, NAME_MOST));
const account = (iban: string): string => element("Id", element("IBAN", iban));
/** Within SEPA the IBAN alone will do; the schema wants something in the BIC's place. */
const bank = (bic: string | null): string =>
  element(
    "FinInstnId",
    bic ? element("BICFI", bic) : element("Othr", element("Id", "NOTPROVIDED")),
  );

const spelled = (minor: number, currency: string): string => {
  const coin = coinOf(currency);
  const decimals = `${coin}`.length - 1;
  const whole = Math.floor(minor / coin);
  return decimals === 0 ? `${whole}` : `${whole}.${`${minor % coin}`.padStart(decimals, "0")}`;
};

const WRITTEN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  Æ: "AE",
  œ: "oe",
  Œ: "OE",
  ø: "o",
  Ø: "O",
  đ: "d",
  Đ: "D",
  ł: "l",
  Ł: "L",
  þ: "th",
  Þ: "Th",
  ð: "d",
  Ð: "D",
  "&": "+",
  "€": "EUR ",
  "’": "'",
};

/**
 * The signs that every bank takes (EPC217-08): Latin letters without their marks, digits and a few
 * more. What can't be written so becomes a full stop, and never ends the element.
 */
function latin(text: string, most: number): string {
  const written = text
    .replace(/[ßæÆœŒøØđĐłŁþÞðÐ&€’]/g, (sign) => WRITTEN[sign] ?? sign)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9/\-?:().,'+ ]/gu, ".")
    .replace(/ +/g, " ")
    .trim()
    .slice(0, most)
    .trim();
  return written || ".";
}
