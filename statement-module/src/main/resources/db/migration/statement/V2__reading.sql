-- How the pages of a statement were read: TEXT, or OCR as soon as one of them was read off its picture.
alter table statement add column read_by varchar(8) default 'TEXT' not null;
