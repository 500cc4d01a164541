-- Where in the document a suspicion shows, null for what is about the document as a whole; and who found it: RECEIVED
-- at the upload, EXTRACTING in the reading that came after, which replaces its own when it is repeated.
alter table suspicion add column stage varchar(16) default 'RECEIVED' not null;
alter table suspicion add column page int;
alter table suspicion add column box_left double precision;
alter table suspicion add column box_top double precision;
alter table suspicion add column box_right double precision;
alter table suspicion add column box_bottom double precision;

-- The values that a suspicion rests on.
create table suspicion_evidence (
    statement_id uuid not null,
    position int not null,
    -- Order among the values of a suspicion, from 0.
    ordinal int not null,
    name varchar(64) not null,
    content varchar(500) not null,
    primary key (statement_id, position, ordinal),
    foreign key (statement_id, position) references suspicion (statement_id, position) on delete cascade
);
