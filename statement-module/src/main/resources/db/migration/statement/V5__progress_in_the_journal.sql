-- Whose progress it is, and the number of the event in the tenant's journal that tells of its last change. Null for
-- changes from before there was a journal.
alter table progress add column tenant_id uuid;

update progress set tenant_id = (select statement.tenant_id from statement where statement.id = progress.statement_id);

alter table progress alter column tenant_id set not null;

alter table progress add column event_number bigint;

create index progress_by_tenant on progress (tenant_id, event_number desc nulls last);
