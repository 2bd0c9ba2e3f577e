import type { AuthorisationLaw } from "../authorisation-law.ts";
import { usCalifornia } from "./us-california.ts";

/** Every state whose additions to an authorisation are known here, by name. */
export const authorisationLaws: readonly AuthorisationLaw[] = [usCalifornia];
