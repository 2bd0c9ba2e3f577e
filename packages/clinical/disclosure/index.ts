export { accountingOf, type Release } from "./accounting.ts";
export { type Authorisation, checkAuthorisation } from "./authorisation.ts";
export type { Ground } from "./ground.ts";
export { groundOf } from "./grounds/index.ts";
export { type Decision, type Notice, type Preview, previewDisclosure } from "./preview.ts";
export { itemKinds, type OtherPerson, type RecordItem } from "./record-item.ts";
export { recipientClasses, recipientClassWords } from "./recipient-class.ts";
export { redact } from "./redact.ts";
export type { DisclosureRequest } from "./request.ts";
