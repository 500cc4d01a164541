-- Sealing became a module of its own and its table went with it; this is the old place, empty in a new database.
drop table if exists keyset;
