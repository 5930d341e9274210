package dev.leash.agent.weave;

import dev.leash.agent.catalogue.LifecycleRules;
import dev.leash.agent.catalogue.LifecycleRules.Turn;
import dev.leash.agent.catalogue.OwnerRule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the methods of a class file that begin and end the lives of the objects they are called on.
 * Names are compared as hash codes of their bytes; a string is made only of what may be one.
 *
 * <p>Thread-safe.
 */
public final class LifecycleScan {

  private static final int NO_BODY_OF_AN_OBJECT = 0x0008 | 0x0100 | 0x0400 | 0x1000;

  /**
   * A method that begins or ends a life.
   *
   * @param name its name
   * @param parameters the names of its parameters' types
   * @param turn which of the two
   */
  public record LifecycleMethod(String name, List<String> parameters, Turn turn) {}

  private final LifecycleRules rules;
  private final Set<Integer> hashes = new HashSet<>();
  private final Set<String> annotations = new HashSet<>();

  /** The methods of types, by internal name of the type. */
  private final Map<String, List<OwnerRule.Method>> byType = new HashMap<>();

  /** Looks for what some rules name. */
  public LifecycleScan(LifecycleRules rules) {
    this.rules = rules;
    for (String name : rules.names()) {
      hashes.add(name.hashCode());
    }
    for (String annotation : rules.annotations()) {
      annotations.add("L" + annotation.replace('.', '/') + ";");
    }
    for (OwnerRule.Method method : rules.methods()) {
      String type = method.type().replace('.', '/');
      List<OwnerRule.Method> known = byType.get(type);
      if (known == null) {
        known = new ArrayList<>();
        byType.put(type, known);
      }
      known.add(method);
    }
  }

  /**
   * The methods that one class declares.
   *
   * @throws IndexOutOfBoundsException or {@link IllegalArgumentException} if it is no class file
   */
  public List<LifecycleMethod> methods(ClassHeader header) {
    if (header.isInterface()) {
      return List.of();
    }
    Collector found = new Collector(declaredBy(header), isOfScreen(header.superName()));
    header.methods(found);
    header.annotations(found);
    return found.wanted(!"java/lang/Object".equals(header.superName()));
  }

  /** Swing calls {@code invalidate} and its like all the time. */
  private static boolean isOfScreen(String superName) {
    return superName != null
        && (superName.startsWith("javax/swing/") || superName.startsWith("java/awt/"));
  }

  /** The methods of the types that a class names as its superclass and interfaces. */
  private List<OwnerRule.Method> declaredBy(ClassHeader header) {
    List<OwnerRule.Method> all = new ArrayList<>();
    add(all, header.superName());
    for (int i = 0; i < header.interfaces(); i++) {
      add(all, header.interfaceName(i));
    }
    return all;
  }

  private void add(List<OwnerRule.Method> all, String type) {
    List<OwnerRule.Method> of = type == null ? null : byType.get(type);
    if (of != null) {
      all.addAll(of);
    }
  }

  /** What is found in one class. */
  private final class Collector implements ClassHeader.MethodVisitor, MethodAnnotations.Visitor {
    private final List<OwnerRule.Method> declared;
    private final List<LifecycleMethod> found = new ArrayList<>();
    private final boolean ofScreen;
    private boolean ends;

    Collector(List<OwnerRule.Method> declared, boolean ofScreen) {
      this.declared = declared;
      this.ofScreen = ofScreen;
    }

    @Override
    public void visit(
        byte[] bytes, int flags, int name, int nameEnd, int descriptor, int descriptorEnd) {
      if ((flags & NO_BODY_OF_AN_OBJECT) != 0) {
        return;
      }
      if (hashes.contains(hash(bytes, name, nameEnd))) {
        String method = text(bytes, name, nameEnd);
        Turn turn = rules.turn(method);
        String parameters = text(bytes, descriptor, descriptorEnd);
        if (turn == Turn.END && !EndParameters.none(parameters)) {
          turn = EndParameters.tellHow(method, parameters) ? Turn.WEAK_END : null;
        } else if (turn == Turn.WEAK_END && !EndParameters.none(parameters)) {
          turn = null;
        }
        if (turn != null && turn != Turn.START && EndParameters.isAccessor(method, parameters)) {
          turn = null;
        }
        if (turn != null && !(ofScreen && turn == Turn.WEAK_END)) {
          add(method, parameters, turn);
          return;
        }
      }
      if (!declared.isEmpty()) {
        declared(text(bytes, name, nameEnd), text(bytes, descriptor, descriptorEnd));
      }
    }

    private void declared(String name, String descriptor) {
      for (OwnerRule.Method method : declared) {
        if (method.name().equals(name)
            && method.parameters().equals(Descriptors.parameters(descriptor))) {
          add(name, descriptor, Turn.END);
        }
      }
    }

    @Override
    public void visit(int flags, String method, String descriptor, String annotation) {
      if ((flags & NO_BODY_OF_AN_OBJECT) == 0 && annotations.contains(annotation)) {
        add(method, descriptor, Turn.END);
      }
    }

    private void add(String name, String descriptor, Turn turn) {
      ends |= turn != Turn.START;
      found.add(new LifecycleMethod(name, Descriptors.parameters(descriptor), turn));
    }

    /** What begins a life is of no interest where none ends. */
    private List<LifecycleMethod> wanted(boolean mayInheritEnd) {
      return ends || mayInheritEnd ? found : List.of();
    }
  }

  private static int hash(byte[] bytes, int from, int end) {
    int hash = 0;
    for (int i = from; i < end; i++) {
      hash = 31 * hash + bytes[i];
    }
    return hash;
  }

  private static String text(byte[] bytes, int from, int end) {
    return new String(bytes, from, end - from, StandardCharsets.UTF_8);
  }
}
