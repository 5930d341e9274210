package dev.leash.agent.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.agent.catalogue.ApiRule.Flag;
import dev.leash.event.EventApi.Copies;
import dev.leash.event.Kind;
import java.io.StringReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleWriterTest {

  private static final CallPart CAPTURED = new CallPart(CallPart.Sort.RESULT, -1, "arg$2");

  private static HookRule.Builder hook(Role role, String method, String... parameters) {
    return HookRule.of(role, "com.acme.Room$Hall", method, List.of(parameters)).optional(true);
  }

  private static ApiRule rule(Set<Flag> flags, HookRule... hooks) {
    return new ApiRule(
        "discovered-Hall",
        "discovered",
        List.of(),
        Kind.STATE_WATCHER,
        List.of("com.acme."),
        "say \"leave\", or C:\\leave",
        Copies.REPLACED,
        flags,
        Set.of(),
        Set.of(),
        List.of("com.acme.Room: desk.guests|visitors", "static com.acme.Room: ALL"),
        List.of(hooks));
  }

  private static List<ApiRule> readBack(ApiRule... rules) throws RuleException {
    String yaml = RuleWriter.write("discovered", List.of(rules));
    return RuleFile.read("discovered.yaml", new StringReader(yaml));
  }

  @Test
  void what_is_written_is_read_again_as_it_was() throws RuleException {
    ApiRule rule =
        rule(
            EnumSet.of(Flag.EQUALS, Flag.NO_CLEANUP),
            hook(Role.REGISTER, "join", "java.lang.String", "com.acme.Guest[]")
                .source(CallPart.THIS)
                .key(CallPart.argument(0))
                .listener(CallPart.argument(1))
                .each(true)
                .build(),
            hook(Role.REGISTER, "join", "com.acme.Guest")
                .source(CallPart.THIS)
                .listener(CallPart.argument(0))
                .handle(CAPTURED)
                .build(),
            hook(Role.REGISTER, "<init>").listener(CallPart.THIS).build(),
            hook(Role.RELEASE, "leave", "long")
                .source(CallPart.THIS)
                .key(CallPart.argument(0))
                .build(),
            hook(Role.RELEASE, "lambda$join$0", "com.acme.Guest", "int")
                .handle(CallPart.argument(0))
                .build(),
            hook(Role.RELEASE, "close")
                .source(new CallPart(CallPart.Sort.THIS, -1, "this$0"))
                .listener(new CallPart(CallPart.Sort.THIS, -1, "val$guest"))
                .build(),
            hook(Role.RELEASE, "vacate").handle(CallPart.THIS).build(),
            hook(Role.RELEASE_ALL, "ban", "com.acme.Guest").listener(CallPart.argument(0)).build(),
            hook(Role.CLEAR, "empty", "int").source(CallPart.THIS).build(),
            hook(Role.CLEAR, "sweep", "int")
                .source(CallPart.THIS)
                .listener(new CallPart(CallPart.Sort.THIS, -1, "guests"))
                .build());

    assertThat(readBack(rule)).containsExactly(rule);
  }

  @Test
  void that_it_was_discovered_is_left_out() throws RuleException {
    HookRule join =
        hook(Role.REGISTER, "join", "com.acme.Guest")
            .source(CallPart.THIS)
            .listener(CallPart.argument(0))
            .build();

    assertThat(readBack(rule(EnumSet.of(Flag.DISCOVERED, Flag.EQUALS), join)))
        .containsExactly(rule(EnumSet.of(Flag.EQUALS), join));
  }
}
