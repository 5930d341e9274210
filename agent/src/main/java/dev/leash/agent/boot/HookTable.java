package dev.leash.agent.boot;

import dev.leash.agent.bridge.Bridge;
import dev.leash.agent.catalogue.ApiRule;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.context.CallWatch;
import dev.leash.agent.intake.ArmedApi;
import dev.leash.agent.intake.Intake;
import dev.leash.agent.weave.NumberedHook;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/**
 * Gives every hook of every rule its number. A hook itself is made when the class it belongs to is
 * woven, so a rule whose library is absent costs a few entries in a table.
 *
 * <p>Thread-safe.
 */
final class HookTable implements BiConsumer<String, List<NumberedHook>> {

  private record HookSlot(ApiRule api, HookRule rule, BiFunction<Object, Object, Object> own) {}

  private final Bridge bridge;
  private final Agent agent;
  private final List<HookSlot> slots = new ArrayList<>();
  private final BitSet made = new BitSet();
  private final IdentityHashMap<ApiRule, ArmedApi> armed = new IdentityHashMap<>();

  HookTable(Bridge bridge, Agent agent) {
    this.bridge = bridge;
    this.agent = agent;
    slots.add(null); // hook 0 is the bridge's own
  }

  /** Numbers the hooks of some rules. */
  synchronized List<NumberedHook> number(List<ApiRule> rules) {
    List<NumberedHook> numbered = new ArrayList<>();
    for (ApiRule api : rules) {
      for (HookRule rule : api.hooks()) {
        numbered.add(new NumberedHook(rule, slots.size()));
        slots.add(new HookSlot(api, rule, null));
      }
    }
    return numbered;
  }

  /**
   * Numbers a hook of Leash's own.
   *
   * @param rule the method
   * @param atStart called when the method begins, with the object and the argument; returns null
   */
  synchronized NumberedHook number(HookRule rule, BiFunction<Object, Object, Object> atStart) {
    NumberedHook hook = new NumberedHook(rule, slots.size());
    slots.add(new HookSlot(null, rule, atStart));
    return hook;
  }

  /** Called by the gate, before a class is woven. */
  @Override
  public void accept(String className, List<NumberedHook> hooks) {
    make(hooks);
  }

  /** Makes what woven code is going to call. Called before the code is woven. */
  void make(List<NumberedHook> hooks) {
    // Asked before the lock is taken: to put together what tracks may need it, too.
    make(hooks, areAllOwn(hooks) ? null : agent.engine().intake());
  }

  private synchronized boolean areAllOwn(List<NumberedHook> hooks) {
    for (NumberedHook hook : hooks) {
      if (slots.get(hook.number()).api() != null) {
        return false;
      }
    }
    return true;
  }

  private synchronized void make(List<NumberedHook> hooks, Intake intake) {
    for (NumberedHook hook : hooks) {
      if (made.get(hook.number())) {
        continue; // by another class that it applies to
      }
      made.set(hook.number());
      HookSlot slot = slots.get(hook.number());
      if (slot.own() != null) {
        if (slot.own() instanceof CallWatch watch) {
          bridge.setRegister(hook.number(), watch, watch, watch);
        } else {
          bridge.setRegister(hook.number(), slot.own(), (call, result) -> {}, call -> {});
        }
        continue;
      }
      ArmedApi api = armed.get(slot.api());
      if (api == null) {
        api = ArmedApi.of(slot.api());
        armed.put(slot.api(), api);
      }
      if (hook.watchesWholeCall()) {
        var watcher = intake.wholeCall(api, slot.rule());
        bridge.setRegister(hook.number(), watcher, watcher, watcher);
      } else {
        bridge.setRelease(hook.number(), intake.afterCall(api, slot.rule()));
      }
    }
  }

  /** Numbers something to be called right before a call. */
  synchronized int number(BiConsumer<Object, Object> beforeCall) {
    int number = slots.size();
    slots.add(new HookSlot(null, null, null));
    made.set(number);
    bridge.setRelease(number, beforeCall);
    return number;
  }

  /** Whether a class of this rule turned up. */
  synchronized boolean met(ApiRule api) {
    return armed.containsKey(api);
  }

  /** The id of the API that a hook belongs to. */
  synchronized String apiOf(NumberedHook hook) {
    ApiRule api = slots.get(hook.number()).api();
    return api == null ? "Leash" : api.id();
  }
}
