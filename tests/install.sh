#!/usr/bin/env bash
# Installs what the tests need besides the .NET SDK, if any of it is missing; otherwise it does nothing.
#
#   virsh        the real libvirt: its test driver (test:///default) is part of the client library and needs no daemon
#   domain.rng   libvirt's own grammar, which comes with that library
#   xmllint      judges documents by that grammar
#   cc, zlib     what native AOT compilation links with
#   documents    the XML that libvirt's own tests read, a folder for each release; from tests/ of its source
#
# Debian and its kin are served by apt-get, as root or through sudo. Elsewhere the message names what is to be installed.
# The documents are fetched by apt-get as well, without root, and stay in tests/.data; LIBVIRT_TEST_DATA names another folder.
set -euo pipefail

grammar=/usr/share/libvirt/schemas/domain.rng
data=${LIBVIRT_TEST_DATA:-$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/.data}
scratch=$(mktemp -d)
incoming=
trap 'rm -rf "$scratch" ${incoming:+"$incoming"}' EXIT

# Prints what is missing, one line each: the Debian package, then what it is missed for.
missing() {
  command -v virsh > /dev/null || echo "libvirt-clients: the command virsh"
  [ -f "$grammar" ] || echo "libvirt0: $grammar, libvirt's grammar"
  command -v xmllint > /dev/null || echo "libxml2-utils: the command xmllint"
  command -v clang > /dev/null || command -v gcc > /dev/null || echo "gcc: a C compiler, which links native programs"
  links_with_zlib || printf '%s\n' "libc6-dev: the C library's development files" "zlib1g-dev: zlib's development files"
}

links_with_zlib() {
  local compiler
  compiler=$(command -v clang || command -v gcc) || return 1
  echo 'int main(void) { return 0; }' | "$compiler" -x c - -lz -o "$scratch/program" 2> /dev/null
}

fail() {
  echo "tests/install.sh: $1" >&2
  missing | sed 's/^/  /' >&2
  exit 1
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  else
    sudo "$@"
  fi
}

install_packages() {
  local wanted
  wanted=$(missing)
  [ -n "$wanted" ] || return 0

  command -v apt-get > /dev/null ||
    fail "there is no apt-get here. Install what the tests need by other means (given: the name in Debian, and what it is for):"
  [ "$(id -u)" -eq 0 ] || command -v sudo > /dev/null ||
    fail "neither root nor sudo. Have these installed:"

  local packages
  mapfile -t packages < <(cut -d: -f1 <<< "$wanted")
  echo "tests/install.sh: installing ${packages[*]}"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${packages[@]}"

  [ -z "$(missing)" ] || fail "installed, and still not found:"
}

# Whether documents of any release are there.
has_documents() {
  compgen -G "$data/libvirt-*/tests/*" > /dev/null
}

# What to do without apt-get, or where it did not help.
fail_documents() {
  {
    echo "tests/install.sh: $1"
    echo "  Take the source of libvirt, of any release, and put its folder tests/ there as $data/libvirt-RELEASE/tests."
    echo "  Or name a folder that holds libvirt-RELEASE/tests in the environment variable LIBVIRT_TEST_DATA."
  } >&2
  exit 1
}

# apt-get with the machine's own sources, asked for source packages instead of binary ones; all that it writes is in the scratch folder.
apt() {
  local command=$1
  shift
  "apt-$command" -q -o Dir::Etc::sourcelist=/dev/null -o "Dir::Etc::sourceparts=$scratch/sources" -o "Dir::State::lists=$scratch/lists" \
    -o "Dir::Cache=$scratch/cache" -o Acquire::Languages=none -o APT::Sandbox::User=root "$@"
}

# Fetches every release that the machine's own suites serve. A release that is there is there as a whole: its folder gets its name last.
fetch_documents() {
  ! has_documents || return 0
  command -v apt-get > /dev/null || fail_documents "the documents that libvirt's tests read are not here, and neither is apt-get."
  echo "tests/install.sh: fetching the documents that libvirt's tests read"

  local list parts file
  eval "$(apt-config shell list Dir::Etc::sourcelist/f parts Dir::Etc::sourceparts/d)"
  mkdir -p "$scratch"/{sources,lists/partial,cache/archives/partial,download} "$data"
  for file in "$list" "$parts"*.list "$parts"*.sources; do
    [ -f "$file" ] || continue
    sed -E 's/^[[:space:]]*deb(-src)?([[:space:]])/deb-src\2/; s/^Types:.*/Types: deb-src/I' "$file" > "$scratch/sources/${file##*/}"
  done

  # Suites without sources are errors to apt-get, and nothing to us: what counts is whether libvirt is found.
  apt get update > "$scratch/log" 2>&1 || true
  local versions version
  mapfile -t versions < <(apt cache showsrc libvirt 2>> "$scratch/log" | sed -n 's/^Version: //p' | sort -uV)
  [ "${#versions[@]}" -gt 0 ] || { cat "$scratch/log" >&2; fail_documents "apt-get does not find the source of libvirt."; }

  for version in "${versions[@]}"; do
    # Mirrors can lag behind their own lists; one release is enough.
    (cd "$scratch/download" && apt get source --download-only --tar-only "libvirt=$version" >> "$scratch/log" 2>&1) ||
      echo "tests/install.sh: the source of libvirt $version could not be fetched" >&2
  done

  incoming=$(mktemp -d "$data/.incoming.XXXXXX")
  for file in "$scratch"/download/libvirt_*.orig.tar.*; do
    [ -f "$file" ] || { cat "$scratch/log" >&2; fail_documents "apt-get could not fetch the source of libvirt."; }
    [[ $file != *.asc ]] || continue
    tar -xf "$file" -C "$incoming" --wildcards 'libvirt-*/tests/*.xml' || fail_documents "${file##*/} has no documents."
  done

  mv "$incoming"/libvirt-* "$data"
}

install_packages
fetch_documents
