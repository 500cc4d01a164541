-- What the rules observed about a transaction, and which rule it was.
create table enriched_transaction (
    transaction_id uuid primary key,
    account_id uuid not null,
    channel varchar(64) not null,
    description varchar(64) not null,
    merchant_category varchar(32) not null,
    rule varchar(100) not null,
    counterparty text not null
);

create index enriched_transaction_by_account on enriched_transaction (account_id);
