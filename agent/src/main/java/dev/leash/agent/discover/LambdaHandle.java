package dev.leash.agent.discover;

import dev.leash.agent.catalogue.CallPart;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Role;
import dev.leash.agent.flow.Facts;
import dev.leash.agent.flow.Flow;
import dev.leash.agent.flow.MadeObject;
import dev.leash.agent.flow.Value;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A lambda expression made by a register method that takes back. Its class can't be woven, but its
 * code is a method of the class that made it, and is given what the lambda captured: the listener,
 * a key, or an object made for this registration. By that the registration is known again.
 */
final class LambdaHandle {

  private final RegisterMethod register;
  private final Facts.Undone undone;
  private final ListenerLists lists;
  private final Flow flow;

  LambdaHandle(RegisterMethod register, Facts.Undone undone, ListenerLists lists, Flow flow) {
    this.register = register;
    this.undone = undone;
    this.lists = lists;
    this.flow = flow;
  }

  /** Adds the hook on the lambda's code, if what it takes out can be told. */
  void addTo(Set<HookRule> hooks) {
    MadeObject code = undone.code();
    ScannedMethod body = body(code);
    int captured = captured(code);
    if (body == null || captured < 0) {
      return;
    }
    boolean self = !body.is(Opcodes.ACC_STATIC);
    CallPart argument = CallPart.argument(captured - (self ? 1 : 0));
    Anchor anchor = Anchor.of(undone.inside().from(), lists.family());
    Value value = code.captured(captured);
    boolean listener =
        register.listener.sort() == CallPart.Sort.ARGUMENT
            && value.is(register.listener.argument());
    if (listener && anchor != null && anchor.source() != null) {
      hooks.add(body.hook(Role.RELEASE).source(anchor.source()).listener(argument).build());
      return;
    }
    boolean key =
        register.key.sort() == CallPart.Sort.ARGUMENT && value.is(register.key.argument());
    if (key && anchor != null && anchor.source() != null) {
      register.keyIsUsed = true;
      hooks.add(body.hook(Role.RELEASE).source(anchor.source()).key(argument).build());
      return;
    }
    if (!isReturned(code)) {
      return;
    }
    CallPart field = new CallPart(CallPart.Sort.RESULT, -1, "arg$" + (captured + 1));
    if (!ValueTypes.include(body.parameters[argument.argument()])) {
      register.handle = field;
      hooks.add(body.hook(Role.RELEASE).handle(argument).build());
    } else if (anchor != null && anchor.source() != null) {
      register.key = field;
      register.keyIsUsed = true;
      hooks.add(body.hook(Role.RELEASE).source(anchor.source()).key(argument).build());
    }
  }

  private boolean isReturned(MadeObject code) {
    return register.scanned.facts.returned().made().contains(code);
  }

  /** Which of what it captured tells what is taken out; -1 if none does. */
  private int captured(MadeObject code) {
    Value what = undone.outside().what();
    for (int i = code.captures() - 1; i >= 0; i--) {
      Value value = code.captured(i);
      if (value.sharedWith(what) != null || value.sharesPathWith(what)) {
        return i;
      }
    }
    return -1;
  }

  private ScannedMethod body(MadeObject code) {
    for (ScannedMethod method : lists.own()) {
      if (code.lambda().getOwner().equals(method.owner.name)
          && code.lambda().getName().equals(method.method.name)
          && code.lambda().getDesc().equals(method.method.desc)) {
        return method;
      }
    }
    ClassNode other = lists.family().contains(owner(code)) ? null : flow.type(owner(code));
    for (MethodNode method : other == null ? List.<MethodNode>of() : other.methods) {
      if (code.lambda().getName().equals(method.name)
          && code.lambda().getDesc().equals(method.desc)) {
        return new ScannedMethod(other, method, flow.facts(other, method));
      }
    }
    return null;
  }

  private static String owner(MadeObject code) {
    return code.lambda().getOwner();
  }
}
