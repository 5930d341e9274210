package dev.leash.agent.discover;

import dev.leash.agent.catalogue.ApiRule;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Role;
import dev.leash.agent.flow.ClassFiles;
import dev.leash.agent.flow.Flow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.objectweb.asm.tree.FieldNode;

/**
 * Turns classes into rules: a field is a listener list if what is taken out of it is told to act,
 * and the methods that put in and take out are the event API. A look at the constant pool comes
 * first, and lets most classes pass.
 *
 * <p>Thread-safe.
 */
public final class Discovery {

  private static final int MOST_ELSEWHERE = 10_000;
  private static final Found NOTHING = new Found(List.of(), Set.of(), List.of());

  /** Lists of classes that were seen from a class that inherits from them or works with them. */
  private final Set<String> seenElsewhere = ConcurrentHashMap.newKeySet();

  private final FieldNames fields;
  private final ReturnedLists returned;
  private final AtomicInteger lost = new AtomicInteger();

  /** Finds event APIs. */
  public Discovery() {
    this(new FieldNames(null));
  }

  /** Finds event APIs, and tells the fields in which their lists are. */
  Discovery(FieldNames fields) {
    this.fields = fields;
    this.returned = new ReturnedLists(fields);
  }

  /**
   * What was found in a class.
   *
   * @param rules its event APIs
   * @param elsewhere internal names of other classes that turned out to have listener lists
   * @param pending hooks on what the class waits for, each with its rule, which is found bit by bit
   */
  public record Found(
      List<ApiRule> rules, Set<String> elsewhere, List<Map.Entry<ApiRule, HookRule>> pending) {}

  /** How many methods could not be followed, and were left alone. */
  public int lost() {
    return lost.get();
  }

  /**
   * Looks at a class.
   *
   * @param bytes its class file
   * @param hooked the hooks that the class has already: its methods are known by them
   * @param files where other class files come from
   */
  public Found find(byte[] bytes, List<HookRule> hooked, ClassFiles files) {
    Flow within = Flow.within(bytes, files);
    FirstLook first = new FirstLook(within, seenElsewhere);
    if (!first.isPromising(files)) {
      lost.addAndGet(within.lost());
      return NOTHING;
    }
    Flow flow = within.beyond(files);
    ListenerLists lists = new ListenerLists(flow, first.methods());
    RegisterFinder finder = new RegisterFinder(lists);
    List<RegisterMethod> registers = finder.find();
    List<ApiRule> rules = new ArrayList<>();
    Set<String> known = new HashSet<>();
    if (!registers.isEmpty()) {
      lists.lookInside();
      finder = new RegisterFinder(lists);
      registers = finder.find(); // now by what is told, too
      registers.removeIf(it -> it.scanned.isHookedBy(hooked) || !lists.tells(it));
      registers.forEach(it -> known.add(it.anchor.field()));
      for (Map.Entry<String, List<RegisterMethod>> list : byField(registers).entrySet()) {
        String field = list.getKey();
        boolean told = isList(lists, field);
        if (!finder.gaveUp(field) && (told || !lists.isUnfit(field))) {
          add(flow, lists, field, list.getValue(), told, rules);
        }
      }
    }
    tell(rules, registers, lists);
    lost.addAndGet(flow.lost());
    return new Found(
        rules,
        remember(flow, lists),
        new PendingTables(lists, fields).find(flow.type().name, known));
  }

  /**
   * Looks at what a class does with lists that methods of other objects return.
   *
   * @param bytes its class file
   * @param files where other class files come from
   * @return a hook each, with the rule that it belongs to: the same rule for the same list
   */
  public List<Map.Entry<ApiRule, HookRule>> findReturned(byte[] bytes, ClassFiles files) {
    return entries(returned.find(bytes, files));
  }

  /**
   * Looks at what a class takes out of lists that methods of it return.
   *
   * @param bytes its class file
   * @param files where other class files come from
   * @return as above
   */
  public List<Map.Entry<ApiRule, HookRule>> findOwn(byte[] bytes, ClassFiles files) {
    return entries(returned.own(bytes, files));
  }

  private static List<Map.Entry<ApiRule, HookRule>> entries(List<ReturnedLists.Found> all) {
    List<Map.Entry<ApiRule, HookRule>> hooks = new ArrayList<>();
    for (ReturnedLists.Found found : all) {
      hooks.add(Map.entry(found.api(), found.hook()));
    }
    return hooks;
  }

  /** Tells the fields into which the methods put that register. */
  private void tell(List<ApiRule> rules, List<RegisterMethod> registers, ListenerLists lists) {
    List<HookRule> hooks = new ArrayList<>();
    for (ApiRule rule : rules) {
      for (HookRule hook : rule.hooks()) {
        if (hook.role() == Role.REGISTER) {
          hooks.add(hook);
        }
      }
    }
    for (RegisterMethod register : registers) {
      if (!hooks.isEmpty() && register.scanned.isHookedBy(hooks)) {
        fields.tell(register.store.into(), lists.family());
      }
    }
  }

  private boolean isList(ListenerLists lists, String field) {
    return lists.isList(field) || (seenElsewhere.contains(field) && !lists.isUnfit(field));
  }

  private Set<String> remember(Flow flow, ListenerLists lists) {
    Set<String> owners = new HashSet<>();
    for (String field : lists.lists()) {
      String owner = field.substring(0, field.indexOf('#'));
      if (!owner.equals(flow.type().name)
          && seenElsewhere.size() < MOST_ELSEWHERE
          && seenElsewhere.add(field)) {
        owners.add(owner);
      }
    }
    return owners;
  }

  private static Map<String, List<RegisterMethod>> byField(List<RegisterMethod> registers) {
    Map<String, List<RegisterMethod>> byField = new LinkedHashMap<>();
    for (RegisterMethod register : registers) {
      byField.computeIfAbsent(register.anchor.field(), it -> new ArrayList<>()).add(register);
    }
    return byField;
  }

  private static void add(
      Flow flow,
      ListenerLists lists,
      String field,
      List<RegisterMethod> registers,
      boolean told,
      List<ApiRule> rules) {
    FieldNode unseen = told ? null : fieldForOthers(flow, field);
    if (isFuture(flow) || (!told && unseen == null)) {
      return;
    }
    Set<HookRule> releases = new ReleaseFinder(lists, flow, field, registers).find();
    boolean data = !told || mayBeData(lists, field, registers);
    if (releases == null
        || (releases.isEmpty() && data)
        || !(told
            || HandedOut.is(flow, lists, unseen, registers)
            || TakenBack.is(flow, unseen, registers, releases))) {
      return;
    }
    rules.addAll(new FoundApi(flow.type().name, lists.family(), registers, releases).rules(rules));
  }

  /** A field of the class itself whose elements may be called by others; null if it is none. */
  private static FieldNode fieldForOthers(Flow flow, String id) {
    for (FieldNode field : flow.type().fields) {
      if (id.equals(flow.type().name + "#" + field.name)) {
        return field;
      }
    }
    return null;
  }

  /**
   * Whether what is never taken out may be the parts of a whole, or the things that a class makes
   * and keeps for good.
   */
  private static boolean mayBeData(
      ListenerLists lists, String field, List<RegisterMethod> registers) {
    return lists.mayBeTree(field)
        || registers.stream().allMatch(register -> register.listener.isResult());
  }

  /** What is registered with a future ends when it is done, and may not be kept at all then. */
  private static boolean isFuture(Flow flow) {
    for (String face : flow.type().interfaces) {
      if (face.equals("java/util/concurrent/Future")
          || face.equals("java/util/concurrent/CompletionStage")
          || face.equals("java/util/concurrent/RunnableFuture")) {
        return true;
      }
    }
    String above = flow.type().superName;
    return above != null && above.startsWith("java/util/concurrent/");
  }
}
