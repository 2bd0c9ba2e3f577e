import { z } from "zod";

/** What a session is for: its `kind` says whose it is and how its note is written. */
export const sessionService = z.enum(["individual", "couple", "family", "intake", "crisis", "group", "multi-family"]);
