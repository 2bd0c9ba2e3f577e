import type { Made, StatedTime, Time } from "./column.ts";
import type { ColumnType, Generated } from "kysely";

/* The practice, its places and settings. */

export interface PracticeTable {
  only_one: Generated<boolean>;
  name: string;
  zone: string;
  sample: Generated<boolean>;
  ready: Generated<boolean>;
  due_hours: Generated<number>;
  idle_minutes: Generated<number>;
  age_of_majority: Generated<number>;
  session_minutes: Generated<number>;
  group_minutes: Generated<number>;
  formats: Generated<string[]>;
  profile: Generated<string>;
  retention_years: Generated<number>;
  retention_minor_years: Generated<number>;
  retention_rules: Generated<string[]>;
  credential_warning_days: Generated<number>;
  invitation_hours: Generated<number>;
  rules_off: Generated<string[]>;
  rule_severities: ColumnType<unknown, string | undefined, string>;
  own_words: Generated<string[]>;
  version: Generated<number>;
  created_at: StatedTime;
}

export interface SiteTable {
  id: string;
  name: string;
  address: Generated<string>;
  place_of_service: Generated<string>;
  active: Generated<boolean>;
  version: Generated<number>;
  created_at: StatedTime;
}

export interface SettingChangeTable {
  id: string;
  content: string;
  changed_at: Time;
  entry_id: string;
  changed_by: Made<string>;
  setting: Made<string>;
}

export interface MigrationTable {
  number: number;
  name: string;
  digest: string | null;
  applied_at: StatedTime;
}
