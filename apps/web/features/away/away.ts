import { createContext } from "react";
import type { KeptPerson } from "../../offline/kept-person.ts";

export interface Away {
  readonly person: KeptPerson;
  /** The server answers again. */
  readonly isBack: boolean;
}

/** The page was opened while the server was away; null everywhere else. */
export const AwayContext = createContext<Away | null>(null);
