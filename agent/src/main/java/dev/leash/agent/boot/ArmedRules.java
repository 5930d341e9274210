package dev.leash.agent.boot;

import dev.leash.agent.catalogue.ApiRule;
import dev.leash.agent.catalogue.Catalogue;
import dev.leash.agent.options.Options;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** The rules of the event APIs that are watched: the built-in ones and the user's own. */
final class ArmedRules {

  private final List<ApiRule> all;
  private final List<ApiRule> own;

  ArmedRules(Options options, Notes notes) {
    this.all = Catalogue.load(options, notes);
    this.own = Catalogue.own(options, notes);
    all.addAll(own);
  }

  List<ApiRule> all() {
    return Collections.unmodifiableList(all);
  }

  /** The ids of the event APIs, in order. */
  List<String> ids() {
    TreeSet<String> ids = new TreeSet<>();
    for (ApiRule rule : all) {
      ids.add(rule.id());
    }
    return new ArrayList<>(ids);
  }

  /** The ids of those of which a class was loaded. */
  List<String> idsInUse(Hooks hooks) {
    TreeSet<String> ids = new TreeSet<>();
    for (ApiRule rule : all) {
      if (hooks.met(rule)) {
        ids.add(rule.id());
      }
    }
    return new ArrayList<>(ids);
  }

  /**
   * Notes the user's own rules of which no class ever turned up: a library that was not used, or a
   * name that is wrong.
   */
  void checkOwn(Hooks hooks, Notes notes) {
    for (ApiRule rule : own) {
      if (!hooks.met(rule)) {
        notes.add(
            "event API "
                + rule.id()
                + ": no class was loaded that it is about, "
                + rule.hooks().get(0).type()
                + " for one");
      }
    }
  }
}
