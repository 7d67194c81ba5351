#!/usr/bin/env bash
# Installs what the tests need besides the .NET SDK, if any of it is missing; otherwise it does nothing.
#
#   virsh        the real libvirt: its test driver (test:///default) is part of the client library and needs no daemon
#   domain.rng   libvirt's own grammar, which comes with that library
#   xmllint      judges documents by that grammar
#   cc, zlib     what native AOT compilation links with
#
# Debian and its kin are served by apt-get, as root or through sudo. Elsewhere the message names what is to be installed.
set -euo pipefail

grammar=/usr/share/libvirt/schemas/domain.rng
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

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

wanted=$(missing)
[ -n "$wanted" ] || exit 0

command -v apt-get > /dev/null ||
  fail "there is no apt-get here. Install what the tests need by other means (given: the name in Debian, and what it is for):"
[ "$(id -u)" -eq 0 ] || command -v sudo > /dev/null ||
  fail "neither root nor sudo. Have these installed:"

mapfile -t packages < <(cut -d: -f1 <<< "$wanted")
echo "tests/install.sh: installing ${packages[*]}"
as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q
as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${packages[@]}"

[ -z "$(missing)" ] || fail "installed, and still not found:"
