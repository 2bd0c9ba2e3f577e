import type { Role } from "../route.ts";

/** Who is acting. */
export interface Actor {
  readonly staffId: string;
  readonly name: string;
  readonly email: string;
  readonly credential: string;
  readonly roles: readonly Role[];
  /** Licences as entered for this person, and whether each is valid today. */
  readonly licences: readonly { readonly title: string; readonly isValid: boolean }[];
  readonly sessionId: string;
  /** When the passphrase was last given. */
  readonly provenAt: Date;
}

export interface Practice {
  readonly name: string;
  readonly zone: string;
  readonly sample: boolean;
  readonly dueHours: number;
  readonly idleMinutes: number;
  readonly sessionMinutes: number;
  readonly groupMinutes: number;
  /** None: every format is offered. */
  readonly formats: readonly string[];
  readonly profile: string;
  readonly version: number;
}

/** A person signed in, as one look at the database gives them. */
export interface Presence {
  readonly actor: Actor;
  readonly practice: Practice;
  /** When the session ends unless something is done before. */
  readonly endsAt: Date;
}
