package dev.leash.agent.boot;

import dev.leash.agent.catalogue.CallPart;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.OwnerRule;
import dev.leash.agent.catalogue.Role;
import dev.leash.agent.context.InferredOwners;
import dev.leash.agent.context.InternalWeaving;
import dev.leash.agent.context.MdcTags;
import dev.leash.agent.log.Notes;
import dev.leash.agent.weave.Gate;
import dev.leash.agent.weave.NumberedHook;
import java.lang.instrument.Instrumentation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Adds hooks of Leash's own while the application runs. */
record InternalHooks(Instrumentation instrumentation, HookTable hooks, Gate gate, Notes notes)
    implements InternalWeaving {

  @Override
  public void weave(Class<?> type, List<Call> calls) {
    if (!instrumentation.isModifiableClass(type)) {
      return;
    }
    List<NumberedHook> numbered = new ArrayList<>();
    for (Call call : calls) {
      numbered.add(hooks.number(rule(type.getName(), call), call.atStart()));
    }
    gate.add(numbered);
    retransform(type);
  }

  @Override
  public void weave(Map<String, List<Call>> calls) {
    List<NumberedHook> numbered = new ArrayList<>();
    for (Map.Entry<String, List<Call>> ofType : calls.entrySet()) {
      for (Call call : ofType.getValue()) {
        numbered.add(hooks.number(rule(ofType.getKey(), call), call.atStart()));
      }
    }
    gate.add(numbered);
    for (Class<?> type : instrumentation.getAllLoadedClasses()) {
      if (calls.containsKey(type.getName()) && instrumentation.isModifiableClass(type)) {
        retransform(type);
      }
    }
  }

  private void retransform(Class<?> type) {
    try {
      instrumentation.retransformClasses(type);
    } catch (Throwable t) {
      notes.add("what happens in " + type.getName() + " can't be seen: " + t);
    }
  }

  /** Hooks the methods in which threads work for owners, and those that are known to end them. */
  static List<NumberedHook> owners(HookTable hooks, List<InferredOwners> all) {
    List<NumberedHook> hooked = new ArrayList<>();
    for (InferredOwners owners : all) {
      for (OwnerRule.Method during : owners.rule().during()) {
        boolean argument = owners.rule().argument() && during.hasArguments();
        CallPart found = argument ? CallPart.argument(0) : CallPart.NONE;
        hooked.add(hooks.number(rule(during, found), owners));
      }
      for (OwnerRule.Method ending : owners.rule().endings()) {
        hooked.add(hooks.number(rule(ending, CallPart.NONE), owners.end(ending.name())));
      }
    }
    return hooked;
  }

  private static HookRule rule(OwnerRule.Method method, CallPart second) {
    return rule(
        method.type(),
        method.subtypes(),
        method.name(),
        method.parameters(),
        CallPart.THIS,
        second);
  }

  /** Hooks the methods that change the diagnostic context. */
  static List<NumberedHook> mdc(HookTable hooks, MdcTags tags) {
    List<NumberedHook> hooked = new ArrayList<>();
    for (MdcTags.Change change : tags.changes()) {
      int count = change.parameters().size();
      HookRule rule =
          rule(
              change.type(),
              false,
              change.name(),
              change.parameters(),
              count > 0 ? CallPart.argument(0) : CallPart.THIS,
              count > 1 ? CallPart.argument(1) : CallPart.NONE);
      hooked.add(hooks.number(rule, change.change()));
    }
    return hooked;
  }

  private static HookRule rule(String type, Call call) {
    return rule(
        type,
        false,
        call.method(),
        call.parameters(),
        CallPart.THIS,
        call.argument() < 0
            ? CallPart.NONE
            : new CallPart(CallPart.Sort.ARGUMENT, call.argument(), call.field()));
  }

  private static HookRule rule(
      String type,
      boolean subtypes,
      String method,
      List<String> parameters,
      CallPart first,
      CallPart second) {
    return HookRule.of(Role.REGISTER, type, method, parameters)
        .subtypes(subtypes)
        .source(first)
        .listener(second)
        .optional(true)
        .build();
  }
}
