package dev.leash.agent.discover;

import dev.leash.agent.catalogue.CallPart;
import dev.leash.agent.discover.ListenerLists.Told;
import dev.leash.agent.flow.Facts;
import dev.leash.agent.flow.Facts.Removal;
import dev.leash.agent.flow.MadeObject;
import dev.leash.agent.flow.Path;
import dev.leash.agent.flow.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Finds the methods that put listeners into the listener lists of a class. */
final class RegisterFinder {

  private final ListenerLists lists;
  private final Set<String> givenUp = new HashSet<>();

  RegisterFinder(ListenerLists lists) {
    this.lists = lists;
  }

  /** The methods of the class itself that put something of theirs into a field's collection. */
  List<RegisterMethod> find() {
    List<RegisterMethod> found = new ArrayList<>();
    for (ScannedMethod scanned : lists.own()) {
      if (!scanned.isLambda() && !scanned.isInitializer() && !scanned.is(Opcodes.ACC_BRIDGE)) {
        for (Facts.Store store : scanned.facts.stores) {
          if (!isContainer(store)) {
            add(scanned, store, found);
          }
        }
        for (Facts.Store store : scanned.facts.stores) {
          if (isContainer(store)) {
            add(scanned, store, found);
          }
        }
      }
    }
    found.removeIf(it -> it.scanned.is(Opcodes.ACC_PRIVATE) && isCalledByOther(it, found));
    return found;
  }

  /** Whether a collection is put into another: what is put into that one comes first. */
  private static boolean isContainer(Facts.Store store) {
    for (MadeObject made : store.value().made()) {
      if (made.isFresh() && made.type().startsWith("java/util/")) {
        return true;
      }
    }
    return false;
  }

  /** Lists that bound themselves, or of which it can't be told what goes in and what goes out. */
  boolean gaveUp(String field) {
    return givenUp.contains(field);
  }

  private static boolean isCalledByOther(RegisterMethod one, List<RegisterMethod> all) {
    for (RegisterMethod other : all) {
      if (other.scanned != one.scanned
          && !other.store.own()
          && other.anchor.field().equals(one.anchor.field())) {
        return true;
      }
    }
    return false;
  }

  private void add(ScannedMethod scanned, Facts.Store store, List<RegisterMethod> found) {
    Anchor anchor = Anchor.of(store.into(), lists.family());
    if (anchor == null
        || anchor.source() == null
        || knows(found, scanned, anchor)
        || isSlot(scanned, store, anchor)) {
      return;
    }
    CallPart listener = listener(scanned, store, anchor);
    boolean each = !listener.present();
    if (each) {
      listener = eachOf(scanned, store);
    }
    boolean self = listener.equals(CallPart.THIS);
    if (!listener.present()
        || (self && !anchor.isStatic())
        || (scanned.isConstructor() && !self)
        || isMemory(scanned, store, anchor.field())
        || !fits(scanned, anchor)) {
      return;
    }
    RegisterMethod register = new RegisterMethod(scanned, store, anchor, listener, each);
    register.connects = listener.isResult() && lists.hasConnections(anchor.field());
    found.add(register);
  }

  private static boolean knows(List<RegisterMethod> found, ScannedMethod scanned, Anchor anchor) {
    for (RegisterMethod there : found) {
      if (there.scanned == scanned && there.anchor.field().equals(anchor.field())) {
        return true;
      }
    }
    return false;
  }

  /** Who is given back what was made for them and put under their key asks a cache. */
  private boolean isMemory(ScannedMethod scanned, Facts.Store store, String field) {
    Value returned = scanned.facts.returned();
    return scanned.held(store.key()) >= 0
        && !isMadeForCaller(scanned, store, field)
        && (store.value().sharedWith(returned) != null || store.value().sharesPathWith(returned));
  }

  /** A method that takes out as well may only make room for what it puts in. */
  private boolean fits(ScannedMethod scanned, Anchor anchor) {
    for (Facts.Removed removed : scanned.facts.removals) {
      Anchor from = Anchor.of(removed.from(), lists.family());
      if (from == null || !from.field().equals(anchor.field())) {
        continue;
      }
      if (removed.how() == Removal.NEXT || isByPosition(removed)) {
        givenUp.add(anchor.field());
        return false;
      }
      if (removed.how() == Removal.ALL) {
        return false;
      }
      if (removed.own() && scanned.takesFlag() && removed.how() != Removal.CONDITION) {
        givenUp.add(anchor.field());
        return false;
      }
    }
    return true;
  }

  private static boolean isByPosition(Facts.Removed removed) {
    return removed.how() == Removal.CONDITION && removed.what() == Value.CONSTANT;
  }

  private CallPart listener(ScannedMethod scanned, Facts.Store store, Anchor anchor) {
    for (Told told : lists.told(anchor.field())) {
      Value kept = told.keys() ? store.key() : store.value();
      for (String step : told.behind()) {
        kept = along(kept, step);
      }
      int direct = told.behind().isEmpty() ? -1 : held(scanned, kept);
      if (direct >= 0) {
        return CallPart.argument(direct);
      }
    }
    boolean keys = lists.told(anchor.field()).stream().allMatch(Told::keys);
    Value kept = keys && !lists.told(anchor.field()).isEmpty() ? store.key() : store.value();
    int best = held(scanned, kept);
    if (best >= 0) {
      return CallPart.argument(best);
    }
    if (kept.is(Path.THIS) && !scanned.is(Opcodes.ACC_STATIC)) {
      return CallPart.THIS;
    }
    return isMadeForCaller(scanned, store, anchor.field()) ? CallPart.RESULT : CallPart.NONE;
  }

  /**
   * A place in an array that never grows is taken by one after the other; and so it is where
   * another method makes the array grow: this one is called as often as there is room.
   */
  private boolean isSlot(ScannedMethod scanned, Facts.Store store, Anchor anchor) {
    return store.how().equals("array")
        && (lists.isFixed(anchor.field()) || !grows(scanned, store))
        && store.into().paths().stream().noneMatch(Path::isInside);
  }

  private static boolean grows(ScannedMethod scanned, Facts.Store store) {
    for (Path path : store.into().paths()) {
      List<String> fields = path.allFields(0);
      for (Facts.Put put : scanned.facts.puts) {
        if (fields.contains(put.field())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether what is kept is made each time for whoever calls, and is what the method returns: under
   * the name that it was given, or as the connection of one more client.
   */
  private boolean isMadeForCaller(ScannedMethod scanned, Facts.Store store, String field) {
    return scanned.givesAway(store.value())
        && !store.looked()
        && ((scanned.held(store.key()) >= 0 && store.how().endsWith(".put"))
            || (store.how().endsWith(".add") && lists.hasConnections(field)));
  }

  private static Value along(Value value, String step) {
    return value.made().isEmpty() ? Value.UNKNOWN : value.made().get(0).field(step);
  }

  /** The parameter that is kept: itself, or the likeliest of those that something is made from. */
  private static int held(ScannedMethod scanned, Value kept) {
    int best = -1;
    for (int i = 0; i < scanned.parameters.length; i++) {
      int rank = ValueTypes.rank(scanned.parameters[i]);
      if (rank == 0) {
        continue;
      }
      if (kept.is(i)) {
        return i;
      }
      if (kept.holds(i) && (best < 0 || rank > ValueTypes.rank(scanned.parameters[best]))) {
        best = i;
      }
    }
    return best;
  }

  /** All elements of an argument are put in. */
  private static CallPart eachOf(ScannedMethod scanned, Facts.Store store) {
    for (Path path : store.value().paths()) {
      if (path.base() >= 0 && path.steps().equals(List.of(Path.VALUE))) {
        Type type = scanned.parameters[path.base()];
        boolean many =
            type.getSort() == Type.ARRAY || type.getDescriptor().startsWith("Ljava/util/");
        return many ? CallPart.argument(path.base()) : CallPart.NONE;
      }
    }
    return CallPart.NONE;
  }
}
