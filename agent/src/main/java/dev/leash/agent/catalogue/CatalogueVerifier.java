package dev.leash.agent.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Checks the built-in rules against the class files of a library: each hook that is not optional
 * must find exactly one method, and each field in which listeners are kept must be there. Nothing
 * is loaded. Speaks in JDK types, for the build's tests.
 */
public final class CatalogueVerifier {

  /** What a class file says about its methods and parents. */
  private static final class DeclaredMethods extends ClassVisitor {
    final List<String> parents = new ArrayList<>();
    final Map<String, Integer> methods = new LinkedHashMap<>();

    DeclaredMethods() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(int v, int access, String name, String s, String base, String[] faces) {
      if (base != null) {
        parents.add(base);
      }
      parents.addAll(List.of(faces));
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String type, String s, String[] e) {
      methods.put(name + type, access);
      return null;
    }
  }

  private static final int NO_CODE = Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE;

  private final Function<String, byte[]> files;

  private CatalogueVerifier(Function<String, byte[]> files) {
    this.files = files;
  }

  /** The libraries of the built-in catalogue, {@code group:artifact}, with their versions. */
  public static Map<String, Set<String>> libraries() {
    Map<String, Set<String>> libraries = new LinkedHashMap<>();
    for (ApiRule rule : builtIn()) {
      libraries.computeIfAbsent(rule.library(), l -> new LinkedHashSet<>()).addAll(rule.versions());
    }
    return libraries;
  }

  /**
   * What does not fit.
   *
   * @param library as {@link #libraries} names it
   * @param files the class file of an internal name; null if there is none
   * @return a line for each hook; empty if all is well
   */
  public static List<String> problems(String library, Function<String, byte[]> files) {
    CatalogueVerifier verifier = new CatalogueVerifier(files);
    Set<String> problems = new LinkedHashSet<>();
    for (ApiRule rule : builtIn()) {
      if (rule.library().equals(library)) {
        for (String clause : rule.keptIn()) {
          String problem = new DeclaredFields(files).problem(clause);
          if (problem != null) {
            problems.add(rule.id() + ": kept in " + clause + ": " + problem);
          }
        }
        for (HookRule hook : rule.hooks()) {
          boolean canBeAbsent =
              hook.optional() || (verifier.lacks(hook) && verifier.hasAnotherWay(rule));
          String problem = canBeAbsent ? null : verifier.problem(hook);
          if (problem != null) {
            problems.add(rule.id() + ": " + hook.role() + " " + hook.type() + ": " + problem);
          }
        }
      }
    }
    return List.copyOf(problems);
  }

  /** Whether a library has the method to hook. */
  static boolean finds(HookRule hook, Function<String, byte[]> files) {
    return new CatalogueVerifier(files).problem(hook) == null;
  }

  private static List<ApiRule> builtIn() {
    List<ApiRule> rules = Catalogue.builtIn();
    if (rules.isEmpty()) {
      throw new IllegalStateException("the catalogue is empty");
    }
    return rules;
  }

  private boolean lacks(HookRule hook) {
    return outline(hook.type().replace('.', '/')) == null;
  }

  /**
   * Types of other platforms, vendors and times are no news where one to register with is there.
   */
  private boolean hasAnotherWay(ApiRule rule) {
    for (ApiRule other : builtIn()) {
      for (HookRule hook : other.hooks()) {
        if (other.library().equals(rule.library())
            && hook.role() == Role.REGISTER
            && !lacks(hook)) {
          return true;
        }
      }
    }
    return false;
  }

  private String problem(HookRule hook) {
    DeclaredMethods outline = outline(hook.type().replace('.', '/'));
    if (outline == null) {
      return "there is no such type";
    }
    int found = hook.subtypes() ? inherited(hook, outline) : own(hook, outline, NO_CODE);
    return found == 1 || (hook.subtypes() && found > 0) ? null : found + " methods match " + hook;
  }

  /** With subtypes, it is enough that the type knows the method. */
  private int inherited(HookRule hook, DeclaredMethods outline) {
    int found = own(hook, outline, 0);
    for (String parent : outline.parents) {
      DeclaredMethods above = found > 0 ? null : outline(parent);
      found += above == null ? 0 : inherited(hook, above);
    }
    return found;
  }

  private static int own(HookRule hook, DeclaredMethods outline, int unwanted) {
    int found = 0;
    for (Map.Entry<String, Integer> method : outline.methods.entrySet()) {
      String name = method.getKey().substring(0, method.getKey().indexOf('('));
      boolean lambda = hook.method().startsWith("lambda$") && name.startsWith(hook.method());
      int without = unwanted | (lambda ? 0 : Opcodes.ACC_SYNTHETIC);
      if ((lambda || name.equals(hook.method()))
          && (method.getValue() & without) == 0
          && takes(hook, Type.getArgumentTypes(method.getKey().substring(name.length())))) {
        found++;
      }
    }
    return found;
  }

  private static boolean takes(HookRule hook, Type[] parameters) {
    if (parameters.length != hook.parameters().size()) {
      return false;
    }
    for (int i = 0; i < parameters.length; i++) {
      if (!hook.takes(i, parameters[i].getClassName())) {
        return false;
      }
    }
    return true;
  }

  private DeclaredMethods outline(String type) {
    byte[] bytes = files.apply(type);
    if (bytes == null) {
      return null;
    }
    DeclaredMethods outline = new DeclaredMethods();
    new ClassReader(bytes)
        .accept(outline, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return outline;
  }
}
