#!/bin/bash
# Run once by the PostgreSQL image, as the superuser, on an empty cluster: the roles of Holdfast and the two databases.
# What `npm run demo` does for the embedded server. Only a superuser can give BYPASSRLS, so no migration could do this.
set -euo pipefail

psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set owner="$HOLDFAST_OWNER_PASSWORD" \
  --set app="$HOLDFAST_APP_PASSWORD" \
  --set relay="$HOLDFAST_RELAY_PASSWORD" \
  --set import="$HOLDFAST_IMPORT_PASSWORD" \
  --set temporal="$TEMPORAL_DATABASE_PASSWORD" <<'SQL'
create role holdfast_owner login nosuperuser nocreatedb nocreaterole nobypassrls password :'owner';
create role holdfast_app login nosuperuser nocreatedb nocreaterole nobypassrls password :'app';
create role holdfast_relay login nosuperuser nocreatedb nocreaterole nobypassrls password :'relay';
create role holdfast_import login nosuperuser nocreatedb nocreaterole bypassrls password :'import';
create role temporal login nosuperuser nocreatedb nocreaterole nobypassrls password :'temporal';

create database holdfast owner holdfast_owner;
revoke all on database holdfast from public;
grant connect on database holdfast to holdfast_app, holdfast_relay, holdfast_import;
-- The import copies into a temporary table first.
grant temporary on database holdfast to holdfast_import;

create database temporal owner temporal;
create database temporal_visibility owner temporal;
revoke all on database temporal from public;
revoke all on database temporal_visibility from public;
SQL
