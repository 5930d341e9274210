package dev.leash.agent.boot;

import dev.leash.agent.catalogue.ApiRule;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Role;
import dev.leash.agent.discover.Discovery;
import dev.leash.agent.weave.ClassHeader;
import dev.leash.agent.weave.Gate;
import dev.leash.agent.weave.NumberedHook;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Arms what is discovered while classes load. */
final class Discoverer implements Gate.Finder {

  private static final ClassLoader PLATFORM = ClassLoader.getPlatformClassLoader();

  private final Discovery discovery;
  private final HookTable hooks;

  Discoverer(List<String> prefixes, List<ApiRule> catalogue, HookTable hooks) {
    this.discovery = new Discovery(prefixes, catalogue);
    this.hooks = hooks;
  }

  @Override
  public List<NumberedHook> find(
      ClassLoader loader, String internalName, byte[] bytes, List<NumberedHook> known) {
    if (loader == null
        || loader == PLATFORM
        || !discovery.covers(internalName)
        || !discovery.mayBe(internalName, ClassHeader.of(bytes))) {
      return List.of();
    }
    return hooks.number(
        discovery.rules(
            internalName,
            bytes,
            hooked(known),
            type -> type.equals(internalName) ? bytes : file(loader, type)));
  }

  private static Set<String> hooked(List<NumberedHook> known) {
    Set<String> names = new HashSet<>();
    if (known != null) {
      for (NumberedHook hook : known) {
        HookRule rule = hook.rule();
        if (rule.role() != Role.COMPLETE) {
          names.add(rule.method());
        }
      }
    }
    return names;
  }

  private static byte[] file(ClassLoader loader, String type) {
    try (InputStream in = loader.getResourceAsStream(type + ".class")) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException | RuntimeException | LinkageError e) {
      return null;
    }
  }
}
