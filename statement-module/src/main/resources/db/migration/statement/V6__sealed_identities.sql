-- Who an account belongs to is sealed (AEAD), each value bound to its account. A number is found by its keyed hash, which
-- is of one entity and bank: the same number at another entity has another.
--
-- What else a statement shows stays open. The branch codes name no person. Narrations may: banks write names and numbers
-- into some. No query looks into them, so they could be sealed, at the price of opening every row, of hundreds of thousands,
-- for every analysis; they are left to the encryption of the disk.
alter table account add column number_index varchar(64);
alter table account add column sealed_number bytea;
alter table account add column sealed_holder bytea;
alter table account add column sealed_address bytea;

-- The open columns are emptied by the first start that finds something in them, which has the keys.
alter table account drop constraint account_number_once;
alter table account add constraint account_number_once unique (entity_id, bank, number_index);
