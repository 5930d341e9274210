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

# get PATH: what the application answers
get() {
  local port
  port=$(grep -oE 'Tomcat started on port [0-9]+' "$log" | grep -oE '[0-9]+$') || return 1
  exec 3<>"/dev/tcp/localhost/$port" || return 1
  printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$1" >&3
  cat <&3
  exec 3>&-
}

# until_found FILE TEXT PATH: asks for half a minute until the answer has the text
until_found() {
  for _ in $(seq 30); do
    get "$3" >"$1" 2>/dev/null || true
    if grep -qF -- "$2" "$1"; then
      return
    fi
    sleep 1
  done
  tail -n 20 "$log" >&2
  expect "$1" "$2"
}

# The starter in an application that is started with the agent: the endpoint tells the leak.
boot() {
  local version=$1
  local home=$work/boot-$version
  cp -r it-tests/src/ship/stranger/boot "$home"
  snippet install.md starter >"$work/starter.xml"
  [ -s "$work/starter.xml" ]
  sed -i -e "/<!-- starter -->/r $work/starter.xml" -e "s/@spring-boot.version@/$version/" "$home/pom.xml"
  mkdir -p "$home/src/main/resources"
  snippet install.md properties >"$home/src/main/resources/application.properties"
  (cd "$home" && maven package) >"$home.txt" 2>&1 || {
    tail -n 60 "$home.txt" >&2
    exit 1
  }
  cp "$home/target/shop-1.0.jar" "$home/app.jar"
  cp "$work/app/leash-agent.jar" "$home"
  log=$home/shop.txt
  (
    command=$(snippet install.md run)
    cd "$home"
    SERVER_PORT=0 MANAGEMENT_HEALTH_LEASH_ENABLED=true \
      MANAGEMENT_ENDPOINT_HEALTH_SHOWCOMPONENTS=always exec $command
  ) >"$log" 2>&1 &
  shop=$!
  for _ in $(seq 120); do
    ! grep -q 'Tomcat started on port' "$log" || break
    sleep 1
  done
  until_found "$home-leaks.txt" "com.acme.Shop.open(Shop.java:24)" /actuator/leash/leaks
  until_found "$home-summary.txt" '"active":true' /actuator/leash
  until_found "$home-health.txt" '"leash":{"status":"DOWN"' /actuator/health
  # The agent is asked for meters every ten seconds.
  until_found "$home-metrics.txt" '"statistic":"VALUE"' \
    '/actuator/metrics/leash.registrations?tag=api:jdk-pcs&tag=state:live'
  kill "$shop"
  wait "$shop" || true
  done_with "the starter's endpoint tells the leak of an application with Spring Boot $version"
}

shop=
trap '[ -z "$shop" ] || kill "$shop" 2>/dev/null || true' EXIT
for property in spring-boot spring-boot4; do
  boot "$(sed -n "s:.*<$property.version>\(.*\)</.*:\1:p" pom.xml)"
done

echo "As a stranger: $passed passed, 0 failed"
