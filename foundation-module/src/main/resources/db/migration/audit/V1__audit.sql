-- Who read and changed what. Rows are added and never changed; they go when their retention ends.
create table audit_entry (
    id uuid primary key,
    -- Order of writing.
    position bigint generated always as identity,
    tenant_id uuid not null,
    -- The key that was used; null for what the server does by itself.
    key_id uuid,
    -- What was done: `GET /entity/{id}/transactions/`, `query entity`, `statement.upload`, ... never a value of the caller's.
    action varchar(200) not null,
    -- What it was done to; null where it is the tenant as a whole.
    entity_id uuid,
    subject varchar(200),
    outcome varchar(32) not null,
    request_id varchar(64),
    at timestamp with time zone not null
);

create index audit_entry_by_tenant on audit_entry (tenant_id, position);

create index audit_entry_by_entity on audit_entry (entity_id, position);
