import { idFrom } from "../id-from.ts";
import { usualSeed } from "../usual-seed.ts";

/** Whose notebook the sample shows. */
export const notebookAuthor = { id: idFrom(usualSeed, "staff/clinician"), name: "Odessa Fernweather" } as const;
