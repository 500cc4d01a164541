-- What happened, in order, for each tenant.
create table journal_event (
    tenant_id uuid not null,
    -- From 1, without gaps, in the order of commits: whoever has read up to a number has missed nothing below it.
    number bigint not null,
    kind varchar(64) not null,
    entity_id uuid not null,
    -- What it happened to: a statement, mostly.
    subject_id uuid not null,
    -- JSON, with no personal data and no secret in it.
    payload text not null,
    at timestamp with time zone not null,
    primary key (tenant_id, number)
);

create index journal_event_by_entity on journal_event (entity_id, number);

create index journal_event_by_subject on journal_event (subject_id, number);

-- Retention goes by age.
create index journal_event_by_age on journal_event (at);

-- Where the journal of each tenant ends and begins. Its row is locked by whoever appends until the commit, which is what
-- keeps numbers in the order of commits.
create table journal_head (
    tenant_id uuid primary key,
    -- The number of the last event.
    last bigint not null,
    -- The highest number that retention has taken away; 0 when nothing is gone yet.
    forgotten bigint not null
);
