export { accountingOf, type AccountingLine, type Release } from "./accounting.ts";
export { type Authorisation, checkAuthorisation, type Defect } from "./authorisation.ts";
export type { Ground, Need } from "./ground.ts";
export { groundOf, grounds } from "./grounds/index.ts";
export { type Decision, type Notice, type Preview, previewDisclosure } from "./preview.ts";
export { type ItemKind, itemKinds, type OtherPerson, type RecordItem } from "./record-item.ts";
export { redact, takenOut } from "./redact.ts";
export { type DisclosureRequest, missingNeeds, type Recipient } from "./request.ts";
export { type Asked, requestDue } from "./request-clock.ts";
