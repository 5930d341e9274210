package dev.leash.agent.discover;

import dev.leash.agent.catalogue.CallPart;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Role;
import dev.leash.agent.flow.Facts;
import dev.leash.agent.flow.Facts.Removal;
import dev.leash.agent.flow.Flow;
import dev.leash.agent.flow.MadeObject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Finds all that takes listeners out of one listener list. */
final class ReleaseFinder {

  private final ListenerLists lists;
  private final Flow flow;
  private final String field;
  private final List<RegisterMethod> registers;
  private final RemainingListeners remaining;
  private final Set<HookRule> hooks = new LinkedHashSet<>();
  private boolean outOfSight;

  ReleaseFinder(ListenerLists lists, Flow flow, String field, List<RegisterMethod> registers) {
    this.lists = lists;
    this.flow = flow;
    this.field = field;
    this.registers = registers;
    this.remaining = new RemainingListeners(flow, field, registers);
  }

  /** The hooks; null if something is taken out in a way that can't be seen. */
  Set<HookRule> find() {
    look();
    hooks.clear(); // what the second look knows of keys and handles, the first one found out
    outOfSight = false;
    look();
    return outOfSight ? null : hooks;
  }

  private void look() {
    for (RegisterMethod register : registers) {
      handles(register);
    }
    for (ScannedMethod scanned : lists.all()) {
      if (!registers(scanned) && !scanned.isConstructor() && !scanned.isInitializer()) {
        releases(scanned);
      }
    }
  }

  private boolean registers(ScannedMethod scanned) {
    for (RegisterMethod register : registers) {
      if (register.scanned == scanned) {
        return true;
      }
    }
    return false;
  }

  private Anchor of(Facts.Removed removed) {
    Anchor anchor = Anchor.of(removed.from(), lists.family());
    return anchor != null && anchor.field().equals(field) ? anchor : null;
  }

  /** What the register method returns may be what takes back. */
  private void handles(RegisterMethod register) {
    for (MadeObject returned : register.scanned.facts.returned().made()) {
      if (returned.lambda() != null && !lists.family().contains(returned.lambda().getOwner())) {
        lambdas(register, flow.undoneBy(returned));
      }
      ClassNode type = returned.lambda() != null ? null : flow.type(returned.type());
      if (type == null || lists.family().contains(type.name)) {
        continue;
      }
      for (MethodNode method : type.methods) {
        for (Facts.Removed removed : flow.removalsOf(returned, type, method).removals) {
          if (of(removed) != null && (method.access & Opcodes.ACC_STATIC) == 0) {
            register.handle = CallPart.RESULT;
            ScannedMethod undo = new ScannedMethod(type, method, flow.facts(type, method));
            hooks.add(undo.hook(Role.RELEASE).handle(CallPart.THIS).build());
          }
        }
      }
    }
    lambdas(register, register.scanned.facts.undone);
  }

  private void lambdas(RegisterMethod register, List<Facts.Undone> all) {
    for (Facts.Undone undone : all) {
      if (of(undone.outside()) != null) {
        new LambdaHandle(register, undone, lists, flow).addTo(hooks);
      }
    }
  }

  private void releases(ScannedMethod scanned) {
    for (Facts.Removed removed : scanned.facts.removals) {
      Anchor anchor = of(removed);
      if (anchor == null || isSeenCloser(scanned, removed)) {
        continue;
      }
      if (removed.how() == Removal.NEXT
          && removed.inLoop()
          && !EndMethods.include(scanned, lists.own())) {
        outOfSight = true; // a queue that is worked off
        return;
      }
      HookRule.Builder hook = hook(scanned, removed);
      if (hook == null && anchor.source() != null) {
        hook = scanned.hook(Role.CLEAR).listener(remaining.in(scanned, anchor));
      }
      if (hook == null || anchor.source() == null) {
        outOfSight |= !isHandled(scanned);
      } else {
        hooks.add(hook.source(anchor.source()).build());
      }
    }
  }

  /** Whether a handle's own method does it, which is hooked for its handle. */
  private boolean isHandled(ScannedMethod scanned) {
    for (HookRule hook : hooks) {
      if (hook.type().equals(scanned.owner.name.replace('/', '.'))
          && hook.method().equals(scanned.method.name)) {
        return true;
      }
    }
    return false;
  }

  /** What a method has done by another is seen there. */
  private boolean isSeenCloser(ScannedMethod scanned, Facts.Removed removed) {
    if (isHandled(scanned)) {
      return true;
    }
    if (removed.own()) {
      return false;
    }
    for (ScannedMethod other : lists.all()) {
      if (other != scanned && !registers(other)) {
        for (Facts.Removed closer : other.facts.removals) {
          Anchor anchor = closer.own() ? of(closer) : null;
          if (anchor != null && anchor.source() != null) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** By handle, key or listener; null if none of them can be said. */
  private HookRule.Builder hook(ScannedMethod scanned, Facts.Removed removed) {
    if (removed.how() == Removal.ALL || removed.how() == Removal.NEXT) {
      return null;
    }
    CallPart by = scanned.part(removed.what());
    boolean guessed = !by.present();
    for (RegisterMethod register : registers) {
      HookRule.Builder hook =
          guessed ? byType(scanned, register) : hook(scanned, removed, by, register);
      if (hook != null) {
        return hook;
      }
    }
    return null;
  }

  private HookRule.Builder hook(
      ScannedMethod scanned, Facts.Removed removed, CallPart by, RegisterMethod register) {
    Removal how = removed.how();
    if (how == Removal.KEY && !register.listenerIsKey()) {
      if (register.keyIsHandle()) {
        register.handle = CallPart.RESULT;
        return scanned.hook(Role.RELEASE).handle(by);
      }
      return register.key.present() ? byKey(scanned, by, register) : null;
    }
    if (register.returnsWhatIsKept() && !isListener(scanned, by, register)) {
      register.handle = CallPart.RESULT;
      return scanned.hook(Role.RELEASE).handle(by);
    }
    if (how == Removal.CONDITION && !isListener(scanned, by, register)) {
      return byOther(scanned, by, register);
    }
    boolean listener =
        register.keepsItself()
            || register.listenerIsKey()
            || isListener(scanned, by, register)
            || !removed.what().made().isEmpty();
    return listener ? byListener(scanned, by, register) : null;
  }

  /**
   * What is taken out is told by a parameter that is not the listener: by the key, unless there is
   * a parameter for the listener as well.
   */
  private static HookRule.Builder byOther(
      ScannedMethod scanned, CallPart by, RegisterMethod register) {
    for (int i = 0; i < scanned.parameters.length; i++) {
      CallPart argument = CallPart.argument(i);
      if (scanned.type(argument).equals(register.scanned.type(register.listener))) {
        return byListener(scanned, argument, register);
      }
    }
    return isKey(scanned, by, register) ? byKey(scanned, by, register) : null;
  }

  private static HookRule.Builder byKey(
      ScannedMethod scanned, CallPart by, RegisterMethod register) {
    register.keyIsUsed = true;
    return scanned.hook(Role.RELEASE).key(by);
  }

  private static HookRule.Builder byListener(
      ScannedMethod scanned, CallPart by, RegisterMethod register) {
    return scanned
        .hook(register.keyIsUsed || register.replaces() ? Role.RELEASE_ALL : Role.RELEASE)
        .listener(by);
  }

  private static boolean isListener(ScannedMethod scanned, CallPart by, RegisterMethod register) {
    String type = scanned.type(by);
    return type.equals(register.scanned.type(register.listener))
        || (ValueTypes.isObject(type) && !isKey(scanned, by, register));
  }

  /** What is kept with the listener and has the type of what tells it is the key. */
  private static boolean isKey(ScannedMethod scanned, CallPart by, RegisterMethod register) {
    if (!register.key.present()) {
      register.key = register.keptWith(scanned.type(by));
    }
    return register.key.present() && scanned.type(by).equals(register.scanned.type(register.key));
  }

  /** What is taken out is told by a condition: the parameter of the fitting type must be in it. */
  private HookRule.Builder byType(ScannedMethod scanned, RegisterMethod register) {
    for (int i = 0; i < scanned.parameters.length; i++) {
      CallPart by = CallPart.argument(i);
      if (isListener(scanned, by, register)) {
        return byListener(scanned, by, register);
      }
    }
    for (int i = 0; i < scanned.parameters.length; i++) {
      CallPart by = CallPart.argument(i);
      boolean result =
          register.returnsWhatIsKept()
              && scanned
                  .type(by)
                  .equals(Type.getReturnType(register.scanned.method.desc).getDescriptor());
      if (result) {
        register.handle = CallPart.RESULT;
        return scanned.hook(Role.RELEASE).handle(by);
      }
      if (isKey(scanned, by, register)) {
        return byKey(scanned, by, register);
      }
    }
    return null;
  }
}
