#!/usr/bin/env bash
# Installs Debian's PostgreSQL when it is missing and may be installed, starts a private cluster on loopback,
# and prints the line that tells the tests (or a developer's shell) where it is:
#   eval "$(infra/services/postgres.sh)"
# `infra/services/postgres.sh stop` ends it. The cluster lives in $PORTAL_POSTGRES_DIR (default: a folder under /tmp).
set -euo pipefail

dir=${PORTAL_POSTGRES_DIR:-/tmp/citizen-portal-postgres}
port=${PORTAL_POSTGRES_PORT:-55432}

bin() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1; }
as_owner() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

if [ "${1:-start}" = stop ]; then
  as_owner "$(bin)/pg_ctl" -D "$dir/data" -m fast stop >&2
  exit 0
fi

if [ -z "$(bin)" ]; then
  if [ "$(id -u)" != 0 ]; then
    echo "PostgreSQL is missing. Install it as root: apt-get install postgresql" >&2
    exit 1
  fi
  apt-get update -qq >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql >&2
fi

mkdir -p "$dir"
[ "$(id -u)" = 0 ] && chown postgres "$dir"
if [ ! -f "$dir/data/PG_VERSION" ]; then
  as_owner "$(bin)/initdb" -D "$dir/data" -U portal --auth=trust --encoding=UTF8 --locale=C.UTF-8 >&2
fi
if ! as_owner "$(bin)/pg_ctl" -D "$dir/data" status >/dev/null 2>&1; then
  as_owner "$(bin)/pg_ctl" -D "$dir/data" -l "$dir/log" -w \
    -o "-p $port -k $dir -c listen_addresses=127.0.0.1 -c fsync=${PORTAL_POSTGRES_FSYNC:-off} -c max_connections=300" start >&2
fi
echo "export PORTAL_TEST_POSTGRES='Host=127.0.0.1;Port=$port;Username=portal;Database=postgres'"
