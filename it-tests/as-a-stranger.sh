#!/usr/bin/env bash
# Does what the docs tell a newcomer to do, word for word: the snippets are taken from the Markdown.
# It begins with an empty local repository; Leash comes from it-tests/target/published, which
# it-tests/published.sh fills, and all else from Maven Central.
#
#   it-tests/as-a-stranger.sh [arguments for Maven]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

root=$PWD
published=$root/it-tests/target/published
work=$root/it-tests/target/stranger
[ -d "$published/dev/leash/leash-agent" ] || it-tests/published.sh "$@"

rm -rf "$work"
mkdir -p "$work"
cat >"$work/settings.xml" <<XML
<settings xmlns="http://maven.apache.org/SETTINGS/1.0.0">
  <profiles>
    <profile>
      <id>published</id>
      <activation><activeByDefault>true</activeByDefault></activation>
      <repositories>
        <repository><id>published</id><url>file://$published</url></repository>
      </repositories>
      <pluginRepositories>
        <pluginRepository><id>published</id><url>file://$published</url></pluginRepository>
      </pluginRepositories>
    </profile>
  </profiles>
</settings>
XML

# snippet PAGE NAME: the lines of the code block that follows the mark
snippet() {
  awk -v mark="<!-- snippet: $2 -->" '
    $0 == mark { marked = 1; next }
    marked && /^```/ { if (open) exit; open = 1; next }
    open { print }' "docs/$1"
}

# followed NAME: the command of a snippet, run as it stands with the settings of this script
followed() {
  local command
  command=$(snippet install.md "$1")
  [ -n "$command" ] || { echo "docs/install.md has no snippet $1" >&2; exit 1; }
  echo "\$ $command"
  case $command in
    mvn\ *) (cd "$2" && maven ${command#mvn }) ;;
    *) (cd "$2" && eval "$command") ;;
  esac
}

maven() {
  mvn -B -ntp -s "$work/settings.xml" "-Dmaven.repo.local=$work/repository" "$@"
}

# expect FILE TEXT
expect() {
  grep -qF -- "$2" "$1" || {
    tail -n 60 "$1" >&2
    echo "not in $1: $2" >&2
    exit 1
  }
}

passed=0
done_with() {
  passed=$((passed + 1))
  echo "ok: $1"
}

# The plugin on a project that leaks: the build fails, with the line.
cp -r it-tests/src/ship/stranger/maven "$work/maven"
snippet install.md maven-plugin >"$work/plugin.xml"
[ -s "$work/plugin.xml" ]
sed -i -e "/<!-- maven-plugin -->/r $work/plugin.xml" "$work/maven/pom.xml"
if (cd "$work/maven" && maven verify) >"$work/maven.txt" 2>&1; then
  echo "The build of a project that leaks did not fail." >&2
  exit 1
fi
expect "$work/maven.txt" "LEAK ACCUMULATING HIGH"
expect "$work/maven.txt" "added    com.acme.Desk.open(Desk.java:15)"
expect "$work/maven.txt" "Leash found 1 leak"
expect "$work/maven/target/site/leash/index.html" "Desk.java:15"
done_with "the Maven plugin fails the build of a project that leaks"

# The sample for JUnit: the test that leaks is named.
cp -r examples/junit-sample "$work/junit-sample"
if (cd "$work/junit-sample" && maven test) >"$work/junit.txt" 2>&1; then
  echo "The sample's tests did not fail." >&2
  exit 1
fi
expect "$work/junit.txt" "LeakyTest.a_tag_that_is_not_closed_is_a_leak left 1 registration behind"
done_with "the JUnit sample names the test that leaks"

# The agent alone.
mkdir -p "$work/app/classes"
javac -g -d "$work/app/classes" it-tests/src/ship/stranger/app/App.java
jar --create --file "$work/app/app.jar" --main-class App -C "$work/app/classes" .
followed fetch "$work/app" >"$work/fetch.txt" 2>&1 || { cat "$work/fetch.txt" >&2; exit 1; }
followed run "$work/app" >"$work/app.txt" 2>&1
expect "$work/app.txt" "LEAK ACCUMULATING HIGH"
expect "$work/app.txt" "App.open(App.java:19)"
done_with "the jar from the repository finds the leak of a program"

# The starter in an application that is started with the agent: the endpoint tells the leak.
cp -r it-tests/src/ship/stranger/boot "$work/boot"
snippet install.md starter >"$work/starter.xml"
[ -s "$work/starter.xml" ]
sed -i -e "/<!-- starter -->/r $work/starter.xml" "$work/boot/pom.xml"
snippet install.md properties >"$work/boot/src/main/resources/application.properties"
(cd "$work/boot" && maven package) >"$work/boot.txt" 2>&1 || { tail -n 60 "$work/boot.txt" >&2; exit 1; }
cp "$work/boot/target/shop-1.0.jar" "$work/boot/app.jar"
cp "$work/app/leash-agent.jar" "$work/boot"
(
  cd "$work/boot"
  SERVER_PORT=0 exec $(cd "$root" && snippet install.md run)
) >"$work/shop.txt" 2>&1 &
shop=$!
trap 'kill $shop 2>/dev/null || true' EXIT

# get PATH: what the application answers
get() {
  local port
  port=$(grep -oE 'Tomcat started on port [0-9]+' "$work/shop.txt" | grep -oE '[0-9]+$') || return 1
  exec 3<>"/dev/tcp/localhost/$port" || return 1
  printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$1" >&3
  cat <&3
  exec 3>&-
}

for _ in $(seq 60); do
  sleep 1
  get /actuator/leash/leaks >"$work/leaks.txt" 2>/dev/null || continue
  if grep -q '"verdict"' "$work/leaks.txt"; then
    break
  fi
done
expect "$work/leaks.txt" "com.acme.Shop.open(Shop.java:24)"
get /actuator/leash >"$work/summary.txt"
expect "$work/summary.txt" '"active":true'
for _ in $(seq 30); do # the agent is asked every ten seconds
  get '/actuator/metrics/leash.registrations?tag=api:jdk-pcs&tag=state:live' >"$work/metrics.txt"
  grep -q ' 404' "$work/metrics.txt" || break
  sleep 1
done
expect "$work/metrics.txt" '"statistic":"VALUE"'
kill "$shop"
wait "$shop" || true
done_with "the starter's endpoint tells the leak of an application"

echo "As a stranger: $passed passed, 0 failed"
