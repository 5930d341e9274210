package dev.leash.it.harness;

import dev.leash.it.harness.build.Compiler;
import dev.leash.it.harness.report.Frame;
import dev.leash.it.harness.report.Leak;
import dev.leash.it.harness.report.OwnerShare;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** What to expect of a leak. */
public final class LeakAssert extends AbstractAssert<LeakAssert, Leak> {
  LeakAssert(Leak leak) {
    super(leak, LeakAssert.class);
  }

  /** The id of its event API. */
  public LeakAssert hasApi(String api) {
    return same("api", actual.api(), api);
  }

  /** The kind of its registrations. */
  public LeakAssert hasKind(String kind) {
    return same("kind", actual.kind(), kind);
  }

  /** Why it is a leak. */
  public LeakAssert hasVerdict(String verdict) {
    return same("verdict", actual.verdict(), verdict);
  }

  /** How sure that is. */
  public LeakAssert hasConfidence(String confidence) {
    return same("confidence", actual.confidence(), confidence);
  }

  /** The class of the source. */
  public LeakAssert hasSource(String className) {
    return same("source", actual.source().type(), className);
  }

  /** The method to blame. */
  public LeakAssert isBlamedOn(String className, String method) {
    return isIn("blame", actual.blame(), className, method);
  }

  /** The line to blame: its source, which is a program's, contains a text. */
  public LeakAssert isBlamedOnLine(String text) {
    Frame blame = actual.blame();
    Assertions.assertThat(sourceLine(blame)).as("line of %s", blame).contains(text);
    return this;
  }

  /** The method that asked for it, in other code than the one to blame. */
  public LeakAssert isCalledFrom(String className, String method) {
    return isIn("caller", actual.caller(), className, method);
  }

  /** A method somewhere on its stack. */
  public LeakAssert hasFrame(String className, String method) {
    if (actual.frames().stream().noneMatch(it -> it.isIn(className, method))) {
      failWithMessage("no frame in %s.%s but %s", className, method, actual.frames());
    }
    return this;
  }

  /** How many registrations are accused. */
  public LeakAssert hasLive(long live) {
    return same("live", actual.live(), live);
  }

  /** How many registrations are accused, at least. */
  public LeakAssert hasLiveAtLeast(long live) {
    Assertions.assertThat(actual.live()).as("live of %s", actual).isGreaterThanOrEqualTo(live);
    return this;
  }

  /** How many were registered, accused or not. */
  public LeakAssert hasRegistered(long registered) {
    return same("registered", actual.registered(), registered);
  }

  /** How many were released. */
  public LeakAssert hasReleased(long released) {
    return same("released", actual.released(), released);
  }

  /** What to do about it. */
  public LeakAssert hasFixContaining(String text) {
    Assertions.assertThat(actual.fix()).as("fix of %s", actual).contains(text);
    return this;
  }

  /**
   * What to do about it is a call that the program makes, on its side that behaves; or it says
   * another way besides, for versions that lack the call.
   */
  public LeakAssert hasFixMadeIn(Program program) {
    FixCalls fix = FixCalls.in(actual.fix());
    boolean hasAnotherWay = fix.calls().isEmpty() || actual.fix().contains(", or use one ");
    Assertions.assertThat(hasAnotherWay || fix.areMadeIn(program.classes()))
        .as("%s makes the call of \"%s\"", program, actual.fix())
        .isTrue();
    return this;
  }

  /** What was seen. */
  public LeakAssert hasEvidenceContaining(String text) {
    Assertions.assertThat(String.join("\n", actual.evidence()))
        .as("evidence of %s", actual)
        .contains(text);
    return this;
  }

  /** The only method that forgets what others take back. */
  public LeakAssert isForgottenBy(String className, String method) {
    Assertions.assertThat(actual.forgets())
        .as("who forgets %s", actual)
        .isNotEmpty()
        .allMatch(it -> it.isIn(className, method));
    return this;
  }

  /** A method that takes such registrations back. */
  public LeakAssert isReleasedBy(String className, String method) {
    Assertions.assertThat(actual.releasedBy())
        .as("who releases %s", actual)
        .anyMatch(it -> it.isIn(className, method));
    return this;
  }

  /** An owner of its registrations, by a part of the name. */
  public LeakAssert hasOwnerContaining(String text) {
    Assertions.assertThat(actual.owners())
        .as("owners of %s", actual)
        .extracting(OwnerShare::owner)
        .anyMatch(it -> it.contains(text));
    return this;
  }

  /** The service its registrations belong to. */
  public LeakAssert hasService(String service) {
    return same("service", actual.service(), service);
  }

  /** A tag. */
  public LeakAssert hasTag(String tag) {
    Assertions.assertThat(actual.tags()).as("tags of %s", actual).contains(tag);
    return this;
  }

  private LeakAssert isIn(String what, Frame frame, String className, String method) {
    if (frame == null || !frame.isIn(className, method)) {
      failWithMessage("%s is not %s.%s but %s in %s", what, className, method, frame, actual);
    }
    return this;
  }

  private LeakAssert same(String what, Object actual, Object expected) {
    isNotNull();
    if (!Objects.equals(actual, expected)) {
      failWithActualExpectedAndMessage(
          actual, expected, "%s is %s, not %s, in %s", what, actual, expected, this.actual);
    }
    return this;
  }

  private static String sourceLine(Frame frame) {
    try {
      return Files.readAllLines(Compiler.source(frame.type())).get(frame.line() - 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
