package dev.leash.agent.discover;

import dev.leash.agent.catalogue.ApiRule;
import dev.leash.agent.catalogue.ApiRule.Flag;
import dev.leash.agent.catalogue.CallPart;
import dev.leash.agent.catalogue.CallPlace;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Role;
import dev.leash.agent.flow.Facts;
import dev.leash.agent.flow.Facts.Removal;
import dev.leash.agent.flow.MadeObject;
import dev.leash.agent.flow.Path;
import dev.leash.agent.flow.Value;
import dev.leash.event.EventApi.Copies;
import dev.leash.event.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the maps in which a class keeps what it waits for: a method makes an object, puts it under
 * a key and waits for it, and whoever has the answer takes it out and tells it. If nobody answers,
 * it stays, unless the method takes it out itself. The map is the source, and the line that puts in
 * is to blame.
 */
final class PendingTables {

  private static final String OBJECT = "Ljava/lang/Object;";
  private static final String PUT = "put(" + OBJECT + OBJECT + ")" + OBJECT;
  private static final String REMOVE = "remove(" + OBJECT + ")" + OBJECT;

  private final ListenerLists lists;
  private final FieldNames fields;

  PendingTables(ListenerLists lists, FieldNames fields) {
    this.lists = lists;
    this.fields = fields;
  }

  /** Whether something is put into a map that the method waits for, or returns to be waited for. */
  static boolean isPending(ScannedMethod scanned, Facts.Store store) {
    if (!store.own() || !store.how().endsWith("Map.put")) {
      return false;
    }
    for (MadeObject made : store.value().made()) {
      boolean returned = scanned.facts.returned().made().contains(made);
      boolean future = made.type().equals("java/util/concurrent/CompletableFuture");
      if (returned ? made.isFresh() && future : made.isAwaited()) {
        return true;
      }
    }
    return false;
  }

  /** The hooks, each with its rule. */
  List<Map.Entry<ApiRule, HookRule>> find(String type, Set<String> known) {
    Map<String, List<HookRule>> tables = new LinkedHashMap<>();
    Map<String, Value> maps = new HashMap<>();
    for (ScannedMethod scanned : lists.own()) {
      for (Facts.Store store : scanned.facts.stores) {
        Anchor anchor = isPending(scanned, store) ? table(store.into()) : null;
        if (anchor != null && !known.contains(anchor.field())) {
          tables.computeIfAbsent(anchor.field(), this::puts);
          maps.put(anchor.field(), store.into());
        }
      }
    }
    tables.values().removeIf(List::isEmpty);
    if (!tables.isEmpty()) {
      lists.lookInside();
    }
    List<Map.Entry<ApiRule, HookRule>> found = new ArrayList<>();
    tables.forEach(
        (field, puts) -> {
          List<HookRule> ends = ends(field);
          ApiRule api = ends.isEmpty() ? null : api(type, field);
          if (api != null) {
            puts.forEach(hook -> found.add(Map.entry(api, hook)));
            ends.forEach(hook -> found.add(Map.entry(api, hook)));
            fields.tell(maps.get(field), lists.family());
          }
        });
    return found;
  }

  /** The field of a map, if what is put is put into that map and no collection in it. */
  private Anchor table(Value into) {
    for (Path path : into.paths()) {
      if (path.isInside()) {
        return null;
      }
    }
    Anchor anchor = Anchor.of(into, lists.family());
    return anchor == null || anchor.source() == null ? null : anchor;
  }

  /** All that is put into a map, each with what it replaces; empty if that can't all be hooked. */
  private List<HookRule> puts(String field) {
    List<HookRule> hooks = new ArrayList<>();
    for (ScannedMethod scanned : lists.own()) {
      int puts = 0;
      for (Facts.Store store : scanned.facts.stores) {
        Anchor anchor = store.own() ? table(store.into()) : null;
        if (anchor != null && anchor.field().equals(field)) {
          if (!isPending(scanned, store)) {
            return List.of();
          }
          puts++;
        }
      }
      List<CallPlace> places = puts == 0 ? List.of() : scanned.mapCalls(PUT);
      if (places.size() != puts) {
        return List.of();
      }
      for (CallPlace place : places) {
        hooks.add(at(scanned, place, Role.REGISTER));
        hooks.add(at(scanned, place, Role.RELEASE));
      }
    }
    return hooks;
  }

  /** All that is taken out of a map; empty if that can't all be hooked, or goes not by its key. */
  private List<HookRule> ends(String field) {
    List<HookRule> hooks = new ArrayList<>();
    boolean byKey = false;
    for (ScannedMethod scanned : lists.all()) {
      int removals = 0;
      for (Facts.Removed removed : scanned.facts.removals) {
        Anchor anchor = removed.own() ? Anchor.of(removed.from(), lists.family()) : null;
        if (anchor == null || !anchor.field().equals(field) || scanned.isConstructor()) {
          continue;
        }
        if (removed.how() == Removal.KEY) {
          removals++;
        } else if (anchor.source() == null || anchor.isStatic() || scanned.isLambda()) {
          return List.of();
        } else {
          CallPart map = Anchor.fieldOf(anchor.source(), field);
          hooks.add(scanned.hook(Role.CLEAR).source(map).build());
        }
      }
      List<CallPlace> places = removals == 0 ? List.of() : scanned.mapCalls(REMOVE);
      if (places.size() != removals) {
        return List.of();
      }
      byKey |= removals > 0;
      for (CallPlace place : places) {
        hooks.add(at(scanned, place, Role.RELEASE));
      }
    }
    return byKey ? hooks : List.of();
  }

  private static HookRule at(ScannedMethod scanned, CallPlace place, Role role) {
    return scanned
        .hook(role)
        .source(CallPart.THIS)
        .listener(CallPart.argument(0))
        .place(place)
        .build();
  }

  private static ApiRule api(String type, String field) {
    String simple = HookRule.simple(type.replace('/', '.'));
    return new ApiRule(
        "discovered-" + simple,
        "discovered in " + type.replace('/', '.'),
        List.of(),
        Kind.SIGNAL,
        List.of(FoundApi.family(type)),
        "take it out of "
            + simple
            + "."
            + field.substring(field.indexOf('#') + 1)
            + " when nobody waits for it any more",
        Copies.MANY,
        EnumSet.of(Flag.DISCOVERED, Flag.NO_CLEANUP, Flag.INSIDE),
        Set.of(),
        Set.of(),
        List.of(),
        List.of());
  }
}
