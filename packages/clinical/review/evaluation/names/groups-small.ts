import type { NoteExample } from "../../note-to-review.ts";

/** A group of whom nearly everybody bears a name that is an everyday word as well, for `small-letters.ts`. */
export const groupsSmall: Readonly<Record<string, Pick<NoteExample, "members" | "facilitators" | "author">>> = {
  SL: {
    members: [
      { name: "Dana Whitlock" },
      { name: "Hope Adler" },
      { name: "Mark Castellano" },
      { name: "Chase Novak" },
      { name: "Frank Osei" },
      { name: "Grace Okonkwo" },
      { name: "William Reed", preferredName: "Bill" },
      { name: "Rose Petrov" },
      { name: "Art Bush" },
      { name: "Joy Banks" },
      { name: "Faith Bell" },
      { name: "Drew Hill" },
      { name: "Sue Marsh" },
      { name: "Will Stone" },
      { name: "April Crane" },
    ],
    facilitators: [{ name: "Ingrid Solheim" }],
    author: { name: "Ingrid Solheim" },
  },
};
