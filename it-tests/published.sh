#!/usr/bin/env bash
# Builds what a release would publish into a file repository, it-tests/target/published, and holds
# that against the rules of Maven Central. Nothing leaves this machine, and nothing is put into the
# local repository; signing is tried on one artifact.
#
#   it-tests/published.sh [arguments for Maven]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

published=$PWD/it-tests/target/published
artifacts=(leash-agent leash-bom leash-core leash-heap leash-junit leash-maven-plugin
  leash-micrometer leash-spring-boot-starter)
modules=agent,bom,core,heap,junit,maven-plugin,micrometer,spring-boot-starter

rm -rf "$published"
mvn -q -B -ntp -Prelease -pl "$modules" -DskipTests -Djacoco.skip -Dspotless.check.skip \
  deploy -Dmaven.install.skip "-DaltDeploymentRepository=published::file:$published" "$@"

check() {
  java it-tests/src/ship/java/CentralRules.java "$@" "${artifacts[@]}"
}
check "$published"

# A check that finds nothing must be one that can find something.
broken=$PWD/it-tests/target/published-broken
rm -rf "$broken"
cp -r "$published" "$broken"
rm "$broken"/dev/leash/leash-core/*/*-javadoc.jar
sed -i 's/<developerConnection>.*//' "$broken"/dev/leash/leash-junit/*/*.pom
if check "$broken" >"$broken/check.txt"; then
  echo "The check took a repository without Javadoc for a whole one." >&2
  exit 1
fi
grep -q "leash-core-.*-javadoc.jar is missing" "$broken/check.txt"
grep -q "leash-junit-.*\.pom does not say /project/scm/developerConnection" "$broken/check.txt"

# Signing works with a key that is made for this and thrown away.
if command -v gpg >/dev/null; then
  keys=$(mktemp -d)
  trap 'gpgconf --homedir "$keys" --kill all; rm -rf "$keys"' EXIT
  gpg --homedir "$keys" --batch --quiet --passphrase '' \
    --quick-gen-key 'Nobody <nobody@example.com>' rsa3072 sign 1d 2>/dev/null
  rm -f bom/target/*.asc
  MAVEN_GPG_KEY=$(gpg --homedir "$keys" --batch --armor --export-secret-keys) \
    mvn -q -B -ntp -Prelease,central -pl bom -DskipTests verify "$@"
  for signature in bom/target/leash-bom-*.pom.asc; do
    gpg --homedir "$keys" --batch --quiet --verify "$signature" "${signature%.asc}" 2>/dev/null
  done
else
  echo "There is no gpg, so signing was not tried."
fi

# The bills of materials are what their schema says, and the check for that finds one that is not.
class_path=$PWD/it-tests/target/schemas.txt
mvn -q -B -ntp -f it-tests/src/ship/schemas/pom.xml dependency:build-classpath \
  "-Dmdep.outputFile=$class_path" "$@"
schema() {
  java -cp "$(<"$class_path")" it-tests/src/ship/java/SchemaCheck.java bill "$@"
}
schema "$published"/dev/leash/*/*/*-cyclonedx.json
sed -i 's/"bomFormat" : "CycloneDX"/"bomFormat" : "Something"/' \
  "$broken"/dev/leash/leash-agent/*/*-cyclonedx.json
if schema "$broken"/dev/leash/*/*/*-cyclonedx.json >"$broken/schema.txt"; then
  echo "The check took a bill of materials that is none." >&2
  exit 1
fi

# What is in the agent's jar is in its bill of materials.
for library in asm asm-tree jackson-core jline-reader jline-terminal picocli \
  prometheus-metrics-exposition-textformats prometheus-metrics-model prometheus-metrics-config \
  slf4j-api snakeyaml-engine uplot leash-core leash-heap; do
  grep -q "\"name\" : \"$library\"" "$published"/dev/leash/leash-agent/*/*-cyclonedx.json || {
    echo "The agent's bill of materials does not have $library." >&2
    exit 1
  }
done
