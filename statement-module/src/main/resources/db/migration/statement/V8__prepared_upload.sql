-- Uploads that a caller prepared for somebody without a key. What the URL holds is known by its hash only. Rows are taken
-- away some time after they expired.
create table prepared_upload (
    token_hash varchar(64) not null primary key,
    tenant_id uuid not null,
    key_id uuid not null,
    entity_id uuid,
    link_id varchar(500),
    bank varchar(100),
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone
);

create index prepared_upload_by_expiry on prepared_upload (expires_at);
