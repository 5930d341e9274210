#!/usr/bin/env bash
# Builds Leash twice, in folders, languages and time zones and for user names that differ, and
# compares what comes out byte for byte. Jars have the modes of files, so the umask must be the same.
#
#   it-tests/reproducible.sh [arguments for Maven]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

work=$PWD/it-tests/target/reproducible
modules=agent,bom,core,heap,junit,maven-plugin,micrometer,spring-boot-starter

rm -rf "$work"
mkdir -p "$work"

umask 022

first="$work/first"
second="$work/second one/a b"
mkdir -p "$first" "$second"
tar -c --exclude=target --exclude=.git . | tar -x -C "$first"
cp -r "$first/." "$second"

# build FOLDER JVM-OPTIONS [arguments for Maven]
build() {
  local folder=$1 options=$2
  shift 2
  (
    cd "$folder"
    MAVEN_OPTS="$options" mvn -q -B -ntp -pl "$modules" -DskipTests -Djacoco.skip \
      -Dspotless.check.skip package "$@"
  )
}

build "$first" \
  "-Duser.language=en -Duser.country=US -Duser.timezone=UTC -Duser.name=ann" "$@"
build "$second" \
  "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Kathmandu -Duser.name=bob" "$@"

sums() {
  (
    cd "$1"
    find . -path './*/target/*' \( -name '*.jar' -o -name .flattened-pom.xml \) \
      -not -path '*/run-time/*' -print0 | LC_ALL=C sort -z | xargs -0 sha256sum
  )
}
sums "$first" >"$work/first.txt"
sums "$second" >"$work/second.txt"
if ! diff "$work/first.txt" "$work/second.txt"; then
  echo "Two builds of the same sources differ." >&2
  exit 1
fi
grep -q "agent/target/leash-agent.jar" "$work/first.txt"
echo "Reproducible: $(wc -l <"$work/first.txt") files of two builds are the same"
