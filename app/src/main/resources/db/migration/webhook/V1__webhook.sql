-- Where a tenant wants to be called.
create table webhook (
    tenant_id uuid primary key,
    -- Sealed (AEAD): an address may hold a token.
    url bytea not null,
    -- As in the wire contract: 0 for net banking only, 1 for uploads too.
    mode int not null,
    -- What calls are signed with, sealed; the one before it, for as long as it is signed with too.
    secret bytea not null,
    previous_secret bytea,
    previous_until timestamp with time zone,
    updated_at timestamp with time zone not null
);

-- A call that is to be made, or was.
create table webhook_delivery (
    tenant_id uuid not null,
    -- The event of the journal that it tells of.
    event_number bigint not null,
    entity_id uuid not null,
    link_id varchar(500),
    -- The body, to the byte as it is signed and sent.
    payload text not null,
    status varchar(16) not null,
    attempts int not null,
    -- How the last attempt ended, in a word or two.
    last_outcome varchar(200),
    -- When it was first to be made, or asked for again by hand: attempts go on for a day from then.
    wanted_at timestamp with time zone not null,
    created_at timestamp with time zone not null,
    primary key (tenant_id, event_number)
);

create index webhook_delivery_by_entity on webhook_delivery (entity_id, event_number);

create index webhook_delivery_by_link on webhook_delivery (tenant_id, link_id, event_number);

-- The work list of a db-scheduler of its own: receivers that hang must not hold up the reading of statements.
create table webhook_task (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data bytea,
    execution_time timestamp with time zone not null,
    picked boolean not null,
    picked_by varchar(50),
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures int,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);

create index webhook_task_due on webhook_task (execution_time);

create index webhook_task_alive on webhook_task (last_heartbeat);
