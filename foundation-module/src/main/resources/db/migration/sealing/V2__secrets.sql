-- Secrets that the server made for itself, sealed with the key set: they stay when its keys are rotated.
create table sealing_secret (
    name varchar(64) primary key,
    content bytea not null
);
