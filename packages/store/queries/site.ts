import type { Transaction } from "../transact.ts";

export interface SiteFields {
  readonly name: string;
  readonly address: string;
  readonly placeOfService: string;
}

export interface SiteRow extends SiteFields {
  readonly id: string;
  readonly active: boolean;
  readonly version: number;
}

const columns = `id, name, address, place_of_service as "placeOfService", active, version`;

/** Those that closed last. */
export async function listSites(tx: Transaction): Promise<readonly SiteRow[]> {
  return tx.sql<SiteRow>(`select ${columns} from site order by active desc, lower(name), id`);
}

export async function readSite(tx: Transaction, id: string): Promise<SiteRow | undefined> {
  const [row] = await tx.sql<SiteRow>(`select ${columns} from site where id = $1`, [id]);
  return row;
}

export async function addSite(tx: Transaction, site: SiteFields & { readonly id: string }): Promise<void> {
  await tx.sql("insert into site (id, name, address, place_of_service) values ($1, $2, $3, $4)", [
    site.id,
    site.name,
    site.address,
    site.placeOfService,
  ]);
}

/** The new version; undefined where the given one is stale. */
export async function changeSite(tx: Transaction, site: SiteRow): Promise<number | undefined> {
  const [row] = await tx.sql<{ version: number }>(
    `update site set name = $3, address = $4, place_of_service = $5, active = $6, version = version + 1
     where id = $1 and version = $2 returning version`,
    [site.id, site.version, site.name, site.address, site.placeOfService, site.active],
  );
  return row?.version;
}
