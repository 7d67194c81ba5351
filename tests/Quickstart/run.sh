#!/usr/bin/env bash
# Packs the package, builds this project from it as a stranger would, and runs it. The build's version warning is shown too.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1 MSBUILDTERMINALLOGGER=off

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The output is shown only if it goes wrong: what follows is to be read.
quietly() {
  "$@" > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
}

echo "Packing Libvirt.Gen ..."
quietly dotnet pack "$here/../../Libvirt.Gen.sln" -c Release -o "$work/feed"

# Outside the repository, with the local feed added to the machine's own package sources. Packages go to a folder of their own:
# the ordinary one may hold another package of this version.
cp -R "$here" "$work/Quickstart"
rm -rf "$work/Quickstart/bin" "$work/Quickstart/obj"
cat > "$work/nuget.config" <<XML
<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <packageSources>
    <add key="libvirt-gen-local" value="$work/feed" />
  </packageSources>
</configuration>
XML

echo "Building tests/Quickstart from the package ..."
cd "$work/Quickstart"
NUGET_PACKAGES="$work/packages" dotnet msbuild -restore -p:Configuration=Release -verbosity:quiet -nologo | sed -e "s#$work/##g"
echo
dotnet bin/Release/net10.0/Quickstart.dll
