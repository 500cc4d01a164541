-- Who makes the first entity under a link takes its turn by locking a row here: of two uploads at once under a new link, the
-- second has to find what the first made.
create table link_turn (
    slot int primary key
);

insert into link_turn (slot) values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15);
