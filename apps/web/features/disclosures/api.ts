import { queryOptions } from "@tanstack/react-query";
import { call, callForFile } from "../../api.ts";
import type { Input, Output } from "../../api-types.ts";
import { saveFile } from "../../save-file.ts";

export type KeptAuthorisation = Output<"GET /api/clients/:clientId/authorisations">["authorisations"][number];
export type Asked = Input<"POST /api/clients/:clientId/disclosures/preview">;
export type Preview = Output<"POST /api/clients/:clientId/disclosures/preview">;
export type Decided = Preview["decisions"][number];
export type Register = Output<"GET /api/clients/:clientId/disclosures">;

export const authorisationsQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["authorisations", clientId],
    queryFn: () => call("GET /api/clients/:clientId/authorisations", { clientId }),
  });

export const registerQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["disclosures", clientId],
    queryFn: () => call("GET /api/clients/:clientId/disclosures", { clientId }),
  });

export const addAuthorisation = (input: Input<"POST /api/clients/:clientId/authorisations">) =>
  call("POST /api/clients/:clientId/authorisations", input);
/** The paper to sign, saved; answers under which name. */
export async function printAuthorisation(
  input: Input<"POST /api/clients/:clientId/authorisation-form">,
): Promise<string> {
  const paper = await callForFile("POST /api/clients/:clientId/authorisation-form", input);
  saveFile(paper);
  return paper.name;
}
/** What was signed, for whoever signed it to keep; answers under which name it was saved. */
export async function copyAuthorisation(authorisationId: string): Promise<string> {
  const copy = await callForFile("GET /api/authorisations/:authorisationId/copy.pdf", { authorisationId });
  saveFile(copy);
  return copy.name;
}
export const endAuthorisation = (input: Input<"POST /api/authorisations/:authorisationId/end">) =>
  call("POST /api/authorisations/:authorisationId/end", input);
export const previewDisclosure = (asked: Asked) => call("POST /api/clients/:clientId/disclosures/preview", asked);
export const releaseDisclosure = (input: Input<"POST /api/clients/:clientId/disclosures">) =>
  call("POST /api/clients/:clientId/disclosures", input);
export type Sealed = Input<"POST /api/disclosures/:disclosureId/packet">["sealed"];

export const readPreparation = (preparation: string) => call("GET /api/disclosure-preparation", { preparation });
export const cancelPreparation = (preparation: string) =>
  call("POST /api/disclosure-preparation/cancel", { preparation });
/** Everything that went, in one file, encrypted or not; answers under which name it was saved. */
export async function downloadWhole(disclosureId: string, sealed: Sealed): Promise<string> {
  const packet = await callForFile("POST /api/disclosures/:disclosureId/packet", { disclosureId, sealed });
  saveFile(packet);
  return packet.name;
}
export async function downloadPacket(disclosureId: string): Promise<string> {
  const packet = await callForFile("GET /api/disclosures/:disclosureId/packet.pdf", { disclosureId });
  saveFile(packet);
  return packet.name;
}

export type WhoseOwn = Output<"GET /api/clients/:clientId/own-record">;

export const ownRecordQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["own-record", clientId],
    queryFn: () => call("GET /api/clients/:clientId/own-record", { clientId }),
  });
export const noteOwnRecord = (input: Input<"POST /api/clients/:clientId/own-record">) =>
  call("POST /api/clients/:clientId/own-record", input);
