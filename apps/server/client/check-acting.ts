import type { ActsAs } from "@goldthread/clinical/contact/acts-as.ts";
import { refuse } from "../errors.ts";

interface Acting {
  readonly actsAs: ActsAs | null;
  readonly actsFrom: string | null;
  readonly actsUntil: string | null;
  readonly paperSeen: string;
}

/** Nobody acts for a client without a first day and a paper that somebody has seen; what is not so is left empty. */
export function checkActing<Contact extends Acting>(contact: Contact): Contact {
  const { actsAs, actsFrom, actsUntil, paperSeen } = contact;
  if (actsAs === null) return { ...contact, actsFrom: null, actsUntil: null, paperSeen: "" };
  const fields = [
    ...(actsFrom === null
      ? [{ field: "actsFrom", expected: "expected the day from which they act for the client" }]
      : []),
    ...(paperSeen.length < 3 ? [{ field: "paperSeen", expected: "expected the paper that was seen" }] : []),
    ...(actsFrom !== null && actsUntil !== null && actsUntil < actsFrom
      ? [{ field: "actsUntil", expected: "expected a day that is not before the first one" }]
      : []),
  ];
  if (fields.length > 0) refuse("invalid_input", fields);
  return contact;
}
