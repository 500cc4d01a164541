-- Requests that may be repeated safely, and what was answered to them.
create table idempotent_request (
    tenant_id uuid not null,
    -- As the caller chose it.
    idempotency_key varchar(255) not null,
    -- Hex SHA-256 of what was asked: the same key with something else is a mistake.
    fingerprint varchar(64) not null,
    -- Who works on it, so that only the latest to try stores an answer.
    claim uuid not null,
    begun_at timestamp with time zone not null,
    -- Null while it is being worked on.
    status int,
    content_type varchar(200),
    -- Sealed (AEAD): answers name borrowers.
    body bytea,
    primary key (tenant_id, idempotency_key)
);

create index idempotent_request_by_age on idempotent_request (begun_at);
