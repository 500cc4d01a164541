-- A borrower's file at one lender: what statements are uploaded to.
create table entity (
    id uuid primary key,
    tenant_id uuid not null,
    -- Order of creation; lists are oldest first.
    position bigint generated always as identity,
    link_id varchar(500),
    meta_data text,
    is_single_account boolean not null,
    created_at timestamp with time zone not null
);

create index entity_by_tenant on entity (tenant_id, position);

create index entity_by_link on entity (tenant_id, link_id, position);
