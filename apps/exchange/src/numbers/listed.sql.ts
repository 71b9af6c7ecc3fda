/** Of an `owner_id`: at the gathering `$1`, or anywhere where it is null. */
export const ownerThere = (owner: string) => `($1::uuid is null or ${owner}::text in (
  select account_id from exchange.delegate where gathering_id = $1 and state = 'confirmed'))`;

const columns = `id, code, side, title, sector, region, province_code as "provinceCode",
  former_province_code as "formerProvinceCode", organisation_name as "organisationName", state, at`;

/** What the catalogue shows, of whoever has a place at the gathering. Figures and their rows are both made from it. */
export const shownListings = `(
  select ${columns} from (select catalogue.*, 'published' as state, date_trunc('milliseconds', published_at) as at
    from exchange.catalogue where ${ownerThere('owner_id')}) as shown) as listing`;

/** What was ever handed in, as its owner has it now; drafts are nobody else's to count. */
export const handedInListings = `(
  select ${columns} from (select id, code, side, content ->> 'title' as title, content ->> 'sector' as sector, null as region,
      content ->> 'provinceCode' as province_code,
      content ->> 'formerProvinceCode' as former_province_code, content ->> 'organisationName' as organisation_name, state,
      date_trunc('milliseconds', submitted_at) as at
    from exchange.listing where submitted_at is not null and ${ownerThere('owner_id')}) as handed_in) as listing`;
