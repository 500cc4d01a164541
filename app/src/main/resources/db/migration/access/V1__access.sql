create table tenant (
    id uuid primary key,
    name varchar(200) not null unique,
    created_at timestamp with time zone not null
);

create table api_key (
    id uuid primary key,
    tenant_id uuid not null references tenant (id),
    name varchar(200) not null,
    -- Hex SHA-256 of the key; the key itself is never stored.
    hash varchar(64) not null unique,
    created_at timestamp with time zone not null
);
