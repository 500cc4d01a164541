-- The key set of a database made before sealing was a module of its own moves there.
alter table if exists keyset rename to sealing_key_set;
