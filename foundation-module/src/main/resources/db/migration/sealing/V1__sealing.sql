-- The key set that seals what must not lie open, where none is configured from outside (ADR 0008). In a database made
-- before sealing was a module of its own it has been moved here already.
create table if not exists sealing_key_set (
    id int primary key,
    content text not null
);
