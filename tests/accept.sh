#!/usr/bin/env bash
# Takes over what the tests see in place of what was accepted before: files that are made from the schema, and snapshots. The tests that
# compare run twice, for some of these files are compiled into others. What changed is listed at the end, to be looked at.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1 MSBUILDTERMINALLOGGER=off

accept() {
  find . -name '*.received.*' -not -path '*/bin/*' -not -path '*/obj/*' | while read -r received; do
    name=${received%.received.*} extension=${received##*.}
    accepted=$name.$extension
    [ -e "$accepted" ] || accepted=$name.verified.$extension
    mv "$received" "$accepted"
  done
}

compare() {
  dotnet test tests/Generator.Tests -c Release --filter 'FullyQualifiedName~HypervisorTests|FullyQualifiedName~Snapshots' || return 1
  dotnet test tests/Schema.Tests -c Release --filter 'FullyQualifiedName~CompatibilityPage' || return 1
}

compare || { accept; compare || accept; }
git diff --stat
