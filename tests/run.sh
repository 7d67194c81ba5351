#!/usr/bin/env bash
# The one test command: installs what is missing for it, builds everything, warnings being errors, and runs every test. The last line
# counts them.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1 MSBUILDTERMINALLOGGER=off

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

bash tests/install.sh

dotnet restore Libvirt.Gen.sln
dotnet build Libvirt.Gen.sln -c Release --no-restore -warnaserror

status=0
dotnet test Libvirt.Gen.sln -c Release --no-build --logger trx --results-directory "$results" || status=$?

shopt -s nullglob
passed=0 failed=0
for result in "$results"/*.trx; do
  counters=$(grep -o '<Counters [^>]*' "$result")
  count() { sed -E "s/.* $1=\"([0-9]+)\".*/\1/" <<< "$counters"; }
  passed=$((passed + $(count passed)))
  # A test that was left out has not passed.
  failed=$((failed + $(count total) - $(count passed)))
done

echo "$passed passed, $failed failed"
[ "$status" -eq 0 ] && [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
