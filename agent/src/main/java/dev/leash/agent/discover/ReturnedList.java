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
import org.objectweb.asm.tree.MethodNode;

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

  /** How the class that has it takes things out of it. */
  final List<HookRule> removals;

  /** It is worked off, or may be a tree: what is put in goes another way. */
  final boolean unfit;

  private ReturnedList(String owner, String getter, boolean tells, Removals own, boolean unfit) {
    String simple = HookRule.simple(owner.replace('/', '.'));
    this.tells = tells;
    this.removals = own == null ? List.of() : List.copyOf(own.hooks);
    this.unfit = unfit || (own != null && own.outOfSight);
    this.api =
        new ApiRule(
            "discovered-" + simple,
            "discovered in " + owner.replace('/', '.'),
            List.of(),
            Kind.SIGNAL,
            List.of(FoundApi.family(owner)),
            "remove it from what " + simple + "." + getter + "() returns",
            Copies.ONE,
            EnumSet.of(Flag.DISCOVERED, Flag.EQUALS, Flag.NO_CLEANUP, Flag.INSIDE),
            Set.of(),
            Set.of(),
            List.of(),
            List.of());
  }

  /**
   * What is known of a list, from the class that has the method.
   *
   * @param scan which methods of that class use which field
   */
  static ReturnedList of(Flow flow, CodeScan scan, MethodNode getter) {
    String owner = flow.type().name;
    boolean listening = ElementType.isThereToBeCalled(getter.signature, flow);
    String field = field(flow.facts(flow.type(), getter));
    if (field == null) {
      return new ReturnedList(owner, getter.name, listening, null, false);
    }
    Set<String> name = Set.of(field.substring(field.indexOf('#') + 1));
    ListenerLists lists = new ListenerLists(flow, scan.users(name));
    lists.lookInside();
    boolean tells = listening || lists.isList(field);
    Removals removals = new Removals(lists, field);
    boolean unfit = lists.isUnfit(field) || lists.mayBeTree(field);
    return new ReturnedList(owner, getter.name, tells, removals, unfit);
  }

  /** A list of which no more is known than the method that returns it. */
  static ReturnedList unknown(String owner, String getter) {
    return new ReturnedList(owner, getter, false, null, false);
  }

  /** The field that the method returns. */
  private static String field(Facts facts) {
    List<Path> paths = facts.returned().paths();
    boolean one = paths.size() == 1 && !paths.get(0).isInside();
    return one && paths.get(0).steps().size() == 1 && facts.returned().made().isEmpty()
        ? paths.get(0).steps().get(0)
        : null;
  }

  /** How the methods of a class take things out of one of its fields. */
  private static final class Removals {
    private final List<HookRule> hooks = new ArrayList<>();
    private boolean outOfSight;

    Removals(ListenerLists lists, String field) {
      for (ScannedMethod scanned : lists.own()) {
        for (Facts.Removed removed : scanned.facts.removals) {
          Anchor anchor = removed.own() ? Anchor.of(removed.from(), lists.family()) : null;
          if (anchor != null && anchor.field().equals(field) && !scanned.isConstructor()) {
            add(scanned, removed, anchor);
          }
        }
      }
    }

    private void add(ScannedMethod scanned, Facts.Removed removed, Anchor anchor) {
      boolean hidden = anchor.source() == null || anchor.isStatic() || scanned.isLambda();
      if (removed.how() == Removal.NEXT || hidden || scanned.is(Opcodes.ACC_STATIC)) {
        outOfSight = true;
        return;
      }
      int by = removed.how() == Removal.VALUE ? scanned.held(removed.what()) : -1;
      HookRule.Builder hook = scanned.hook(by < 0 ? Role.CLEAR : Role.RELEASE);
      hook.source(Anchor.fieldOf(anchor.source(), anchor.field()));
      if (by >= 0) {
        hook.listener(CallPart.argument(by));
      }
      hooks.add(hook.build());
    }
  }
}
