#!/usr/bin/env bash
# What a start with Leash costs: CPU time (user + system) in ms, the least of some runs and their median, of
#   none     no agent
#   empty    an agent that does nothing
#   nothing  Leash, with a program in which nothing matches
#   match    Leash, with a program that registers, against the same program with the empty agent
# Wall time on a busy machine says nothing, and others can only make CPU time longer: compare what is least.
# Asserts nothing.
#
# usage: start-up-cost.sh [runs] [java home]...     after: mvn -q package -DskipTests
#   with APP="-cp ... Main ..." the same of a program of your own, which must end by itself
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
runs=${1:-11}
shift || true
homes=("$@")
if [ ${#homes[@]} -eq 0 ]; then
  homes=("${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")}")
fi
agent=$here/../agent/target/leash-agent.jar
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat > "$work/Empty.java" <<'JAVA'
public class Empty {
  public static void premain(String arguments) {}
}
JAVA
cp "$here"/src/programs/java/programs/env/{Nothing,Model}.java "$work"
"${homes[0]}/bin/javac" --release 17 -d "$work" "$work"/*.java
printf 'Premain-Class: Empty\n' > "$work/manifest"
"${homes[0]}/bin/jar" cfm "$work/empty.jar" "$work/manifest" -C "$work" Empty.class
rm "$work/Empty.class" # an agent is read from its jar

cpu() { # the CPU time of a command in ms
  local TIMEFORMAT='%U %S'
  { time "$@" > "$work/out" 2>&1; } 2>&1 | awk '{ printf "%d\n", 1000 * ($1 + $2) }'
}

least_and_median() {
  sort -n "$work/$1" | awk '{ v[NR] = $1 } END { print v[1], v[int((NR + 1) / 2)] }'
}

say() { # what the figures of one kind come to
  local none=$1 empty=$2 nothing=$3 bare=$4 match=$5
  echo "none $none, empty $empty, nothing matches $nothing ($((100 * nothing / empty)) % of empty)," \
    "first match $match (+$((match - bare)))"
}

for home in "${homes[@]}"; do
  java=("$home/bin/java" -cp "$work")
  for ((run = 0; run < runs; run++)); do # one of each in turn, so that all meet the same load
    cpu "${java[@]}" programs.env.Nothing >> "$work/none"
    cpu "${java[@]}" "-javaagent:$work/empty.jar" programs.env.Nothing >> "$work/empty"
    cpu "${java[@]}" "-javaagent:$agent" programs.env.Nothing >> "$work/nothing"
    cpu "${java[@]}" "-javaagent:$work/empty.jar" programs.env.Model clean >> "$work/empty-match"
    cpu "${java[@]}" "-javaagent:$agent" programs.env.Model clean >> "$work/match"
    if [ -n "${APP:-}" ]; then
      # shellcheck disable=SC2086 # it is several words
      cpu "$home/bin/java" "-javaagent:$work/empty.jar" $APP >> "$work/empty-app"
      # shellcheck disable=SC2086
      cpu "$home/bin/java" "-javaagent:$agent" $APP >> "$work/app"
    fi
  done
  least=() median=()
  for name in none empty nothing empty-match match; do
    read -r low middle < <(least_and_median $name)
    least+=("$low") median+=("$middle")
    rm "$work/$name"
  done
  "$home/bin/java" -version 2>&1 | head -n 1
  echo "  least:  $(say "${least[@]}")"
  echo "  median: $(say "${median[@]}")"
  if [ -n "${APP:-}" ]; then
    echo "  your program, least and median: $(least_and_median empty-app) with the empty agent," \
      "$(least_and_median app) with Leash"
    rm "$work/empty-app" "$work/app"
  fi
done
