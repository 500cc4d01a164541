-- That something was erased, and how much. Nothing in it names what it was: that is in the audit log.
create table erasure_receipt (
    id uuid primary key,
    tenant_id uuid not null,
    -- The key that asked for it.
    key_id uuid not null,
    at timestamp with time zone not null,
    -- JSON: how many of what.
    counts text not null
);
