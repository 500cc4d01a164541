-- What callers corrected of what the rules read. A transaction is named as callers know it, by its account and hash:
-- those stay when another statement joins or the rules judge again.
create table classification_override (
    account_id uuid not null,
    transaction_hash varchar(64) not null,
    -- Null is left to the rules; an empty text is corrected to nothing.
    channel varchar(64),
    description varchar(64),
    merchant_category varchar(32),
    -- Who says so, in the caller's words.
    made_by varchar(200),
    made_at timestamp with time zone not null,
    primary key (account_id, transaction_hash)
);
