import type { Bytes, Made, Possible, PossibleTime, StatedTime, Time } from "./column.ts";
import type { Generated } from "kysely";

/* Who signs in, and by what. */

export interface PasskeyTable {
  id: string;
  staff_id: string;
  credential_id: string;
  public_key: string;
  algorithm: string;
  rp_id: string;
  transports: Generated<string[]>;
  name: string;
  sign_count: Generated<number>;
  added_at: Generated<Date>;
  used_at: Possible<Date>;
  version: Generated<number>;
}

export interface PasskeyChallengeTable {
  nonce: Bytes;
  purpose: string;
  staff_id: Possible<string>;
  subject: Possible<string>;
  act: Generated<string>;
  digests: Generated<string[]>;
  seed: Possible<Bytes>;
  acted_at: Possible<Time>;
  expires_at: Time;
}

export interface AuthorisationTable {
  id: string;
  content: string;
  recorded_at: Time;
  entry_id: string;
  recorded_by: Made<string>;
  client_id: Made<string>;
  ends: Made<string | null>;
}

export interface AuthUserTable {
  id: string;
  name: string;
  email: string;
  emailVerified: Generated<boolean>;
  image: Possible<string>;
  createdAt: StatedTime;
  updatedAt: StatedTime;
}

export interface AuthSessionTable {
  id: string;
  expiresAt: Time;
  token: string;
  createdAt: StatedTime;
  updatedAt: StatedTime;
  ipAddress: Possible<string>;
  userAgent: Possible<string>;
  userId: string;
  provenAt: StatedTime;
}

export interface AuthAccountTable {
  id: string;
  accountId: string;
  providerId: string;
  userId: string;
  accessToken: Possible<string>;
  refreshToken: Possible<string>;
  idToken: Possible<string>;
  accessTokenExpiresAt: PossibleTime;
  refreshTokenExpiresAt: PossibleTime;
  scope: Possible<string>;
  password: Possible<string>;
  createdAt: StatedTime;
  updatedAt: StatedTime;
}

export interface AuthVerificationTable {
  id: string;
  identifier: string;
  value: string;
  expiresAt: Time;
  createdAt: StatedTime;
  updatedAt: StatedTime;
}

export interface AuthRateLimitTable {
  id: string;
  key: string;
  count: number;
  lastRequest: number;
}
