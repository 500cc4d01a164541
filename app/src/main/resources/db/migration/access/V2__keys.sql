-- What a key is for and how long it lasts. Keys from before this could do everything, and still can.
alter table api_key add column scopes varchar(100) default 'UPLOAD,READ,ADMIN' not null;

alter table api_key alter column scopes drop default;

-- Null: it does not end by itself.
alter table api_key add column expires_at timestamp with time zone;

alter table api_key add column revoked_at timestamp with time zone;

-- Written at most every few minutes.
alter table api_key add column last_used_at timestamp with time zone;

-- The key that this one took the place of.
alter table api_key add column replaces uuid;

-- Hex SHA-256 of what the header server-hash must be; null where it is not asked for.
alter table api_key add column server_hash varchar(64);

-- The sealed secret under which ACCESS_TOKEN is made; null where it is not asked for.
alter table api_key add column token_secret bytea;

create index api_key_by_tenant on api_key (tenant_id, created_at);
