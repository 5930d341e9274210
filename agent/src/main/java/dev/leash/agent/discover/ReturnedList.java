package dev.leash.agent.discover;

import dev.leash.agent.catalogue.ApiRule;
import dev.leash.agent.catalogue.ApiRule.Flag;
import dev.leash.agent.catalogue.CallPart;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Role;
import dev.leash.agent.flow.Facts;
import dev.leash.agent.flow.Facts.Removal;
import dev.leash.agent.flow.Flow;
import dev.leash.agent.flow.Path;
import dev.leash.event.EventApi.Copies;
import dev.leash.event.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/**
 * A list that a method of an object returns, for others to write into: what is known of it from the
 * class that has it. The list itself is the source of what is registered with it.
 *
 * <p>Immutable.
 */
final class ReturnedList {

  /** How it is called in reports and files of rules. */
  final ApiRule api;

  /** What is in it is called, or has a type that is there to be called. */
  final boolean tells;

  /** From an object of the class that has it to the list; null if that is not known. */
  final Path path;

  /** How the class that has it takes things out of it. */
  final List<HookRule> removals;

  /** It is worked off, or may be a tree: what is put in goes another way. */
  final boolean unfit;

  private ReturnedList(
      String owner, String from, Path path, boolean tells, Removals own, boolean unfit) {
    this.path = path;
    this.tells = tells;
    this.removals = own == null ? List.of() : List.copyOf(own.hooks);
    this.unfit = unfit || (own != null && own.outOfSight);
    String simple = HookRule.simple(owner.replace('/', '.'));
    this.api =
        new ApiRule(
            "discovered-" + simple,
            "discovered in " + owner.replace('/', '.'),
            List.of(),
            Kind.SIGNAL,
            List.of(FoundApi.family(owner)),
            "remove it from "
                + (from.endsWith("()") ? "what " : "")
                + simple
                + "."
                + from
                + (from.endsWith("()") ? " returns" : ""),
            Copies.ONE,
            EnumSet.of(Flag.DISCOVERED, Flag.EQUALS, Flag.NO_CLEANUP, Flag.INSIDE),
            Set.of(),
            Set.of(),
            List.of(),
            List.of());
  }

  /**
   * What is known of a list, from the class that has the field that it is in.
   *
   * @param scan which methods of that class use which field
   * @param path from an object of the class to the list
   * @param from how others get it: a field, or a method with its parentheses
   * @param signature the generic type of what they get; null if it has none
   */
  static ReturnedList of(Flow flow, CodeScan scan, Path path, String from, String signature) {
    String field = path.steps().get(0);
    // Asked first, because only so many classes are read.
    boolean listening = ElementType.isThereToBeCalled(signature, flow);
    ListenerLists lists = new ListenerLists(flow, scan.users(Set.of(name(field))));
    lists.lookInside();
    boolean tells = listening || lists.isList(field);
    Removals removals = new Removals(lists, field, path.isInside());
    boolean unfit = lists.isUnfit(field) || lists.mayBeTree(field);
    return new ReturnedList(flow.type().name, from, path, tells, removals, unfit);
  }

  /**
   * A list of which no more is known than how others get it.
   *
   * @param tells whether what is in it is of a type that is there to be called
   */
  static ReturnedList unknown(String owner, String from, boolean tells) {
    return new ReturnedList(owner, from, null, tells, null, false);
  }

  private static String name(String field) {
    return field.substring(field.indexOf('#') + 1);
  }

  /**
   * Where the list is that the method returns: in a field, or in a map in a field. Then it may be
   * made when it is asked for.
   *
   * @return null if it is not seen to be in one
   */
  static Path path(Facts facts) {
    List<Path> paths = facts.returned().paths();
    Path path = paths.size() == 1 ? paths.get(0) : null;
    if (path == null || path.steps().isEmpty() || path.field() == null) {
      return null;
    }
    boolean direct = path.steps().size() == 1 && facts.returned().made().isEmpty();
    boolean inMap = path.steps().size() == 2 && path.steps().get(1).equals(Path.VALUE);
    return direct || inMap ? path : null;
  }

  /** How the methods of a class take things out of one of its fields. */
  private static final class Removals {
    private final List<HookRule> hooks = new ArrayList<>();
    private boolean outOfSight;

    /**
     * Looks for them.
     *
     * @param inMap whether the list is in a map there: it is not seen then which of them it is
     */
    Removals(ListenerLists lists, String field, boolean inMap) {
      for (ScannedMethod scanned : lists.own()) {
        for (Facts.Removed removed : scanned.facts.removals) {
          Anchor anchor = removed.own() ? Anchor.of(removed.from(), lists.family()) : null;
          if (anchor != null && anchor.field().equals(field) && !scanned.isConstructor()) {
            add(scanned, removed, anchor);
            outOfSight |= inMap; // of several lists
          }
        }
      }
    }

    private void add(ScannedMethod scanned, Facts.Removed removed, Anchor anchor) {
      boolean hidden = anchor.source() == null || scanned.isLambda();
      hidden |= scanned.is(Opcodes.ACC_STATIC) != anchor.isStatic();
      if (removed.how() == Removal.NEXT || hidden) {
        outOfSight = true;
        return;
      }
      boolean keyed = removed.how() == Removal.KEY;
      int by = removed.how() == Removal.VALUE ? scanned.held(removed.what()) : -1;
      HookRule.Builder hook = scanned.hook(by < 0 ? Role.CLEAR : Role.RELEASE);
      CallPart list =
          Anchor.fieldOf(anchor.isStatic() ? CallPart.THIS : anchor.source(), anchor.field());
      hook.source(list);
      if (by >= 0) {
        hook.listener(CallPart.argument(by));
      } else if (keyed || scanned.hasBranches()) {
        hook.listener(list); // which shows what is left
      }
      hooks.add(hook.build());
    }
  }
}
