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

# The same by the environment, and in a run time that has little in it.
followed tool-options "$work/app" >"$work/tool-options.txt" 2>&1
expect "$work/tool-options.txt" "Picked up JAVA_TOOL_OPTIONS"
expect "$work/tool-options.txt" "App.open(App.java:19)"
done_with "the variable JAVA_TOOL_OPTIONS does the same"
followed jlink "$work/app"
PATH=$work/app/jre/bin:$PATH followed run "$work/app" >"$work/jlink.txt" 2>&1
expect "$work/jlink.txt" "LEAK ACCUMULATING HIGH"
expect "$work/jlink.txt" "App.open(App.java:19)"
done_with "a run time that jlink made does the same"

# The deployment for Kubernetes is one.
class_path=$work/schemas.txt
mvn -q -B -ntp -f it-tests/src/ship/schemas/pom.xml dependency:build-classpath \
  "-Dmdep.outputFile=$class_path" "$@"
schema() {
  java -cp "$(<"$class_path")" it-tests/src/ship/java/SchemaCheck.java deployment "$1"
}
schema docs/kubernetes.yaml
sed 's/mountPath/mountPaht/' docs/kubernetes.yaml >"$work/broken.yaml"
if schema "$work/broken.yaml" >"$work/broken.txt"; then
  echo "The check took a field that does not exist." >&2
  exit 1
fi
done_with "the deployment in the docs is one for Kubernetes"

# ask METHOD PATH BODY: what the application answers
ask() {
  local port
  port=$(grep -oE 'Tomcat started on port [0-9]+' "$log" | grep -oE '[0-9]+$') || return 1
  exec 3<>"/dev/tcp/localhost/$port" || return 1
  printf '%s %s HTTP/1.0\r\nHost: localhost\r\n' "$1" "$2" >&3
  printf 'Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%s' "${#3}" "$3" >&3
  cat <&3
  exec 3>&-
}

# until_found FILE TEXT PATH: asks for half a minute until the answer has the text
until_found() {
  for _ in $(seq 30); do
    ask GET "$3" '' >"$1" 2>/dev/null || true
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
  snippet install.md junit >"$work/leash-junit.xml"
  [ -s "$work/leash-junit.xml" ]
  sed -i -e "/<!-- starter -->/r $work/starter.xml" -e "/<!-- junit -->/r $work/leash-junit.xml" \
    -e "/<!-- maven-plugin -->/r $work/plugin.xml" -e "s/@spring-boot.version@/$version/" "$home/pom.xml"
  mkdir -p "$home/src/main/resources"
  snippet install.md properties >"$home/src/main/resources/application.properties"
  (cd "$home" && maven package -DskipTests) >"$home.txt" 2>&1 || {
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
      MANAGEMENT_ENDPOINT_LEASH_RELEASEENABLED=true \
      MANAGEMENT_ENDPOINT_HEALTH_SHOWCOMPONENTS=always exec $command
  ) >"$log" 2>&1 &
  shop=$!
  for _ in $(seq 120); do
    ! grep -q 'Tomcat started on port' "$log" || break
    sleep 1
  done
  until_found "$home-leaks.txt" "com.acme.Shop.open(Shop.java:27)" /actuator/leash/leaks
  until_found "$home-summary.txt" '"active":true' /actuator/leash
  until_found "$home-health.txt" '"leash":{"status":"DOWN"' /actuator/health
  # The agent is asked for meters every ten seconds.
  until_found "$home-metrics.txt" '"statistic":"VALUE"' \
    '/actuator/metrics/leash.registrations?tag=api:jdk-pcs&tag=state:live'
  until_found "$home-suspects.txt" '[' /actuator/leash/suspects
  ask POST /actuator/leash '{"by": "site", "value": "com.acme.Shop.open", "dryRun": false}' \
    >"$home-release.txt"
  if ! grep -qE '"released":[1-9]' "$home-release.txt"; then
    cat "$home-release.txt" >&2
    echo "The endpoint released nothing." >&2
    exit 1
  fi
  kill "$shop"
  wait "$shop" || true
  done_with "the starter's endpoint tells the leak of an application with Spring Boot $version"
}

# Its tests: what a request leaves is left by the test that sent it, and what holds a context that was
# closed is named.
boot_tests() {
  local home=$work/boot-$1
  if (cd "$home" && maven test -Dsurefire.runOrder=alphabetical) >"$home-tests.txt" 2>&1; then
    echo "The tests of an application that leaks did not fail." >&2
    exit 1
  fi
  expect "$home-tests.txt" "Tests run: 4, Failures: 1, Errors: 0"
  expect "$home-tests.txt" "ShopTest.a_visit_leaves_something left 1 registration behind"
  expect "$home-tests.txt" "added    com.acme.Shop.visit(Shop.java:34)"
  expect "$home-tests.txt" "closed and can't be collected; used by com.acme.KeptContextTest"
  expect "$home-tests.txt" "added    com.acme.Ticker.<init>(Ticker.java:11), with java.beans"
  expect "$home-tests.txt" "held by  static com.acme.Shop.CHANGES > "
  done_with "the tests of an application with Spring Boot $1 name what a request and a context leave"
}

shop=
trap '[ -z "$shop" ] || kill "$shop" 2>/dev/null || true' EXIT
version() {
  sed -n "s:.*<$1.version>\(.*\)</.*:\1:p" pom.xml
}
for property in spring-boot spring-boot40 spring-boot4; do
  boot "$(version $property)"
  boot_tests "$(version $property)"
done

echo "As a stranger: $passed passed, 0 failed"
