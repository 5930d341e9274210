package dev.leash.agent.boot;

import dev.leash.agent.boot.HookSlot.ApiSlot;
import dev.leash.agent.boot.HookSlot.MadeSlot;
import dev.leash.agent.boot.HookSlot.OwnSlot;
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
final class HookTable {

  private final Bridge bridge;
  private final List<HookSlot> slots = new ArrayList<>();
  private final BitSet made = new BitSet();
  private final IdentityHashMap<ApiRule, ArmedApi> armed = new IdentityHashMap<>();

  HookTable(Bridge bridge) {
    this.bridge = bridge;
    slots.add(new MadeSlot()); // hook 0 is the bridge's own
  }

  /** Numbers the hooks of some rules. */
  synchronized List<NumberedHook> number(List<ApiRule> rules) {
    List<NumberedHook> numbered = new ArrayList<>();
    for (ApiRule api : rules) {
      for (HookRule rule : api.hooks()) {
        numbered.add(new NumberedHook(rule, slots.size()));
        slots.add(new ApiSlot(api, rule));
      }
    }
    return numbered;
  }

  /** Numbers a hook of a rule that is found bit by bit. */
  synchronized NumberedHook number(ApiRule api, HookRule rule) {
    NumberedHook hook = new NumberedHook(rule, slots.size());
    slots.add(new ApiSlot(api, rule));
    return hook;
  }

  /**
   * Numbers a hook of Leash's own.
   *
   * @param rule the method
   * @param atStart called when the method begins, with the object and the argument; returns null
   */
  synchronized NumberedHook number(HookRule rule, BiFunction<Object, Object, Object> atStart) {
    NumberedHook hook = new NumberedHook(rule, slots.size());
    slots.add(new OwnSlot(atStart));
    return hook;
  }

  /** Whether no hook is an event API's. */
  synchronized boolean areAllOwn(List<NumberedHook> hooks) {
    for (NumberedHook hook : hooks) {
      if (slots.get(hook.number()) instanceof ApiSlot) {
        return false;
      }
    }
    return true;
  }

  /**
   * Makes what woven code is going to call. Called before the code is woven.
   *
   * @param intake makes the hooks of event APIs; null if there are none among these
   */
  synchronized void make(List<NumberedHook> hooks, Intake intake) {
    for (NumberedHook hook : hooks) {
      if (made.get(hook.number())) {
        continue; // by another class that it applies to
      }
      made.set(hook.number());
      HookSlot slot = slots.get(hook.number());
      if (slot instanceof OwnSlot own) {
        make(hook.number(), own);
      } else if (slot instanceof ApiSlot api) {
        make(hook, api, intake);
      }
    }
  }

  private void make(int number, OwnSlot own) {
    if (own.atStart() instanceof CallWatch watch) {
      bridge.setRegister(number, watch, watch, watch);
    } else {
      bridge.setRegister(number, own.atStart(), (call, result) -> {}, call -> {});
    }
  }

  private void make(NumberedHook hook, ApiSlot slot, Intake intake) {
    ArmedApi api = armed.get(slot.rule());
    if (api == null) {
      api = ArmedApi.of(slot.rule());
      armed.put(slot.rule(), api);
    }
    if (hook.watchesWholeCall()) {
      var watcher = intake.wholeCall(api, slot.hook());
      bridge.setRegister(hook.number(), watcher, watcher, watcher);
    } else {
      bridge.setRelease(hook.number(), intake.afterCall(api, slot.hook()));
    }
  }

  /** Numbers something to be called right before a call. */
  synchronized int number(BiConsumer<Object, Object> beforeCall) {
    int number = slots.size();
    slots.add(new MadeSlot());
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
    return slots.get(hook.number()).api();
  }
}
