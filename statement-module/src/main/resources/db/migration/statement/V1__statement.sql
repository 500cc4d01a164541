-- A bank account of an entity, as its statements print it. Columns are null until some statement tells them.
create table account (
    id uuid primary key,
    entity_id uuid not null,
    -- Order of discovery; lists are oldest first.
    position bigint generated always as identity,
    bank varchar(64) not null,
    account_number varchar(64),
    holder varchar(500),
    address varchar(2000),
    ifsc varchar(11),
    micr varchar(9),
    category varchar(16),
    credit_limit numeric(19, 2),
    last_updated timestamp with time zone not null,
    constraint account_number_once unique (entity_id, bank, account_number)
);

create table statement (
    id uuid primary key,
    tenant_id uuid not null,
    entity_id uuid not null,
    account_id uuid not null references account (id),
    -- Order of upload; progress is listed in it.
    position bigint generated always as identity,
    bank varchar(64) not null,
    sha256 varchar(64) not null,
    page_count int not null,
    from_date date,
    to_date date,
    -- The months that have at least one transaction, ISO (2018-11), ascending; empty until the rows are in.
    months varchar(7) array not null,
    uploaded_at timestamp with time zone not null
);

create index statement_by_entity on statement (entity_id, position);

create index statement_by_account on statement (account_id);

create index statement_by_file on statement (entity_id, sha256);

-- What a document gives away about its making, the gravest first.
create table suspicion (
    statement_id uuid not null references statement (id),
    position int not null,
    fraud_type varchar(64) not null,
    reason varchar(1000) not null,
    primary key (statement_id, position)
);

-- The uploaded file, sealed (AEAD); the password with which the borrower protected it, sealed likewise.
create table document (
    statement_id uuid primary key references statement (id),
    content bytea not null,
    password bytea
);

-- Where a statement stands. A row of its own because it changes often and the statement hardly ever does.
create table progress (
    statement_id uuid primary key references statement (id),
    entity_id uuid not null,
    status varchar(16) not null,
    stage varchar(16) not null,
    message varchar(500),
    -- Grows by one with each change, so that a reader can tell old from new.
    revision int not null,
    -- Which run of the work may still write; an older one that wakes up late may not.
    run int not null,
    updated_at timestamp with time zone not null
);

create index progress_by_entity on progress (entity_id);

-- A transaction of an account, once, however many of its statements show it.
create table account_transaction (
    id uuid primary key,
    account_id uuid not null references account (id),
    -- Its place among all transactions of the account, oldest first, from 0; rewritten when a statement joins.
    ledger_position int not null,
    hash varchar(64) not null,
    date date not null,
    value_date date,
    narration text not null,
    reference varchar(200),
    direction varchar(6) not null,
    amount numeric(19, 2) not null,
    balance numeric(19, 2),
    constraint account_transaction_hash_once unique (account_id, hash)
);

create index account_transaction_order on account_transaction (account_id, ledger_position);

-- Where a statement shows a transaction.
create table sighting (
    statement_id uuid not null references statement (id),
    -- Order within the statement, oldest first, from 0.
    position int not null,
    transaction_id uuid not null references account_transaction (id),
    page int not null,
    line int not null,
    box_left double precision not null,
    box_top double precision not null,
    box_right double precision not null,
    box_bottom double precision not null,
    primary key (statement_id, position)
);

create index sighting_of_transaction on sighting (transaction_id);

-- The proof of a statement's arithmetic: one row a statement, made when its rows are read.
create table reconciliation (
    statement_id uuid primary key references statement (id),
    outcome varchar(16) not null,
    reason varchar(500),
    opening_balance numeric(19, 2),
    closing_balance numeric(19, 2)
);

create table discrepancy (
    statement_id uuid not null references statement (id),
    position int not null,
    kind varchar(16) not null,
    page int not null,
    transaction_position int not null,
    expected numeric(19, 2) not null,
    found numeric(19, 2) not null,
    primary key (statement_id, position)
);

-- The key set that seals documents, where none is configured from outside (ADR 0008).
create table keyset (
    id int primary key,
    content text not null
);
