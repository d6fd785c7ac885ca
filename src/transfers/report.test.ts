import { expect, test } from "vitest";
import { readReport } from "./report.ts";

const SPACE = "urn:iso:std:iso:20022:tech:xsd:pain.002.001.10";
const report = (inside: string, prefix = "") =>
  `<?xml version="1.0"?><${prefix}Document xmlns="${SPACE}"><CstmrPmtStsRpt>` +
  `<OrgnlGrpInfAndSts><OrgnlMsgId>AMENDS-20261123-abcdef012345</OrgnlMsgId>` +
  `<OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>${inside}</CstmrPmtStsRpt></${prefix}Document>`;
const each = (id: string, status: string, reason = "") =>
  `<TxInfAndSts><OrgnlEndToEndId>${id}</OrgnlEndToEndId>` +
  `<TxSts>${status}</TxSts>${reason}</TxInfAndSts>`;

test.each`
  xml                                                                         | rest         | of           | why
  ${report("<GrpSts>ACSC</GrpSts></OrgnlGrpInfAndSts>")}                      | ${"arrived"} | ${undefined} | ${"all of it is booked"}
  ${report("<GrpSts>RJCT</GrpSts></OrgnlGrpInfAndSts>")}                      | ${"refused"} | ${undefined} | ${"none of it"}
  ${report("<GrpSts>ACCP</GrpSts></OrgnlGrpInfAndSts>")}                      | ${"open"}    | ${undefined} | ${"read, and not booked"}
  ${report(`<GrpSts>PART</GrpSts></OrgnlGrpInfAndSts>${each("i1", "ACSC")}`)} | ${"open"}    | ${"arrived"} | ${"one is booked"}
  ${report(`</OrgnlGrpInfAndSts>${each("i1", "PDNG")}`)}                      | ${"open"}    | ${"open"}    | ${"one waits"}
  ${report(`</OrgnlGrpInfAndSts>${each("i1", "RJCT")}`, "ns:")}               | ${"open"}    | ${"refused"} | ${"with names before its names"}
`("$why", ({ xml, rest, of }) => {
  const read = readReport(xml);
  if (!read.ok) throw new Error(read.refusal.because);
  expect(read.value.messageId).toBe("AMENDS-20261123-abcdef012345");
  expect(read.value.rest).toBe(rest);
  expect(read.value.transfers.get("i1")?.verdict).toBe(of);
});

test("says why the bank refused, as the bank says it", () => {
  const reason =
    "<StsRsnInf><Rsn><Cd>AC04</Cd></Rsn><AddtlInf>Closed &amp; gone</AddtlInf></StsRsnInf>";
  const read = readReport(report(`</OrgnlGrpInfAndSts>${each("i1", "RJCT", reason)}`));
  expect(read.ok && read.value.transfers.get("i1")?.because).toBe(
    "The bank refused it: AC04, Closed & gone.",
  );
});

test.each`
  xml                                                  | why
  ${""}                                                | ${"nothing"}
  ${"<html>Bad gateway</html>"}                        | ${"a page"}
  ${`<!DOCTYPE x [<!ENTITY a "b">]>${report("")}`}     | ${"it brings entities"}
  ${"<Document><OrgnlMsgId>x</OrgnlMsgId></Document>"} | ${"no report of a bank"}
`("is refused: $why", ({ xml }) => {
  const read = readReport(xml);
  expect(read.ok ? "read" : read.refusal.code).toBe("malformed");
});
