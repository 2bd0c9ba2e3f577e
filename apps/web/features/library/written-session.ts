import { createContext } from "react";
import type { Writer } from "../writer/api.ts";

export type WrittenSession = Pick<Writer, "session" | "group" | "members">;

/** The session that the parts on this page are about: where a snippet's values come from. */
export const WrittenSessionContext = createContext<WrittenSession | null>(null);
