-- For how long a tenant wants uploaded files and their passwords kept; a tenant without a row takes the default.
create table document_retention (
    tenant_id uuid primary key,
    days int not null
);
