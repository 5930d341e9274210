package dev.leash.agent.discover;

import dev.leash.agent.catalogue.CallPart;
import dev.leash.agent.flow.Facts;
import dev.leash.agent.flow.Path;
import dev.leash.event.EventApi.Copies;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Type;

/** A method that puts a listener into a listener list. */
final class RegisterMethod {

  final ScannedMethod scanned;
  final Facts.Store store;
  final Anchor anchor;

  /** The argument, the object itself, or what the method returns. */
  final CallPart listener;

  /** Whether the argument is a collection or an array of listeners. */
  final boolean each;

  /** The argument that is the key; none if there is none, or it is the listener. */
  CallPart key;

  /** Whether the method makes a connection of what it keeps: so it is that method's doing. */
  boolean connects;

  CallPart handle = CallPart.NONE;
  boolean keyIsUsed;

  RegisterMethod(
      ScannedMethod scanned, Facts.Store store, Anchor anchor, CallPart listener, boolean each) {
    this.scanned = scanned;
    this.store = store;
    this.anchor = anchor;
    this.listener = listener;
    this.each = each;
    this.key = key();
  }

  private CallPart key() {
    int argument = scanned.held(store.key());
    if (argument >= 0) {
      CallPart part = CallPart.argument(argument);
      return part.equals(listener) ? CallPart.NONE : part;
    }
    boolean returned =
        store.key().sharedWith(scanned.facts.returned()) != null
            || store.key().sharesPathWith(scanned.facts.returned());
    return returned ? CallPart.RESULT : CallPart.NONE;
  }

  /**
   * The one argument of some type that is kept with the listener, in the same wrapper or record.
   *
   * @param type the descriptor of the type
   * @return none if there is none, or more than one
   */
  CallPart keptWith(String type) {
    CallPart found = CallPart.NONE;
    for (int i = 0; i < scanned.parameters.length; i++) {
      CallPart part = CallPart.argument(i);
      if (!part.equals(listener)
          && scanned.type(part).equals(type)
          && !store.value().is(i)
          && store.value().holds(i)) {
        if (found.present()) {
          return CallPart.NONE;
        }
        found = part;
      }
    }
    return found;
  }

  /** Whether the key is what the method returns, and no plain value. */
  boolean keyIsHandle() {
    return key.isResult()
        && key.field() == null
        && !ValueTypes.include(Type.getReturnType(scanned.method.desc));
  }

  /** Whether what is kept is the listener itself, and nothing made from it. */
  boolean keepsItself() {
    return listener.equals(CallPart.THIS)
        || (listener.sort() == CallPart.Sort.ARGUMENT && store.value().is(listener.argument()));
  }

  /**
   * Whether the list is another object's, whose own method puts something in: that may be an event
   * API as well.
   *
   * @param family the class and those that it inherits from
   */
  boolean isKeptByOther(Set<String> family) {
    if (store.own()) {
      return false;
    }
    for (Path path : store.into().paths()) {
      List<String> fields = path.allFields(anchor.at());
      for (int i = 1; i < fields.size(); i++) {
        if (!family.contains(fields.get(i).substring(0, fields.get(i).indexOf('#')))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a listener takes the place of the one with the same key. */
  boolean replaces() {
    return copies() == Copies.REPLACED;
  }

  /** Whether what is kept is an object made for it, which the method returns. */
  boolean returnsWhatIsKept() {
    return store.value().sharedWith(scanned.facts.returned()) != null;
  }

  /** Whether it returns a lambda expression that takes something out of a list. */
  boolean returnsWhatTakesBack() {
    for (Facts.Undone undone : scanned.facts.undone) {
      if (scanned.facts.returned().made().contains(undone.code())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the listener itself is the key. */
  boolean listenerIsKey() {
    return listener.sort() == CallPart.Sort.ARGUMENT && store.key().is(listener.argument());
  }

  /** How many copies of a listener are kept. */
  Copies copies() {
    boolean top = store.into().paths().stream().noneMatch(Path::isInside);
    if (top && store.how().endsWith(".put") && key.sort() == CallPart.Sort.ARGUMENT) {
      keyIsUsed = true;
      return Copies.REPLACED;
    }
    boolean generated = key.isResult() || returnsWhatIsKept();
    return generated || keepsCopies() ? Copies.MANY : Copies.ONE;
  }

  private boolean keepsCopies() {
    if (store.looked() || store.how().endsWith("IfAbsent")) {
      return false;
    }
    int dot = store.how().indexOf('.');
    String type = dot < 0 ? store.how() : store.how().substring(0, dot);
    return type.endsWith("List")
        || type.endsWith("Queue")
        || type.endsWith("Deque")
        || type.endsWith("Vector")
        || type.equals("array")
        || type.equals("copy")
        || type.equals("node")
        || type.equals(Facts.COMPOSED);
  }
}
