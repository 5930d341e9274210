package dev.leash.agent.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Checks what the built-in rules say is to be done against the class files of a library: each call
 * that a fix names must be one of a public method, with as many arguments. Nothing is loaded.
 * Speaks in JDK types, for the build's tests.
 *
 * <p>A call is written {@code Type.method(arguments)}, or {@code .method(arguments)} right behind
 * another one. One without a type is of the type that was named last, or else of a type that the
 * rule is about. A fix may name calls of types that only some versions of the library have, as long
 * as another one of its calls is there.
 */
public final class FixVerifier {

  /** Says that older versions lack one of the calls. */
  private static final String NEWER = "which is there from";

  /** Says what else helps where even the only call is not there. */
  private static final String ELSE = "or use one";

  private static final Pattern CALL =
      Pattern.compile("(?<![\\w.])((?:[A-Z]\\w*\\.)*|\\)\\.)([a-z]\\w*)\\(");

  /** The public methods of one name of a class, and its parents. */
  private static final class PublicMethods extends ClassVisitor {
    final String name;
    final int arguments;
    final List<String> parents = new ArrayList<>();
    final List<Type> results = new ArrayList<>();
    boolean isPublic;

    PublicMethods(String name, int arguments) {
      super(Opcodes.ASM9);
      this.name = name;
      this.arguments = arguments;
    }

    @Override
    public void visit(int v, int access, String type, String s, String base, String[] faces) {
      isPublic = (access & Opcodes.ACC_PUBLIC) != 0;
      if (base != null) {
        parents.add(base);
      }
      parents.addAll(List.of(faces));
    }

    @Override
    public MethodVisitor visitMethod(int access, String found, String type, String s, String[] e) {
      if (found.equals(name)
          && (access & Opcodes.ACC_PUBLIC) != 0
          && Type.getArgumentTypes(type).length == arguments) {
        results.add(Type.getReturnType(type));
      }
      return null;
    }
  }

  private final Function<String, byte[]> files;
  private final Function<String, List<String>> named;

  private FixVerifier(Function<String, byte[]> files, Function<String, List<String>> named) {
    this.files = files;
    this.named = named;
  }

  /**
   * What does not fit.
   *
   * @param library as {@link CatalogueVerifier#libraries} names it
   * @param files the class file of an internal name; null if there is none
   * @param named the internal names of the types with a simple name, such as {@code Map} or {@code
   *     Map$Entry}; empty if there are none
   * @return a line for each fix; empty if all is well
   */
  public static List<String> problems(
      String library, Function<String, byte[]> files, Function<String, List<String>> named) {
    FixVerifier verifier = new FixVerifier(files, named);
    Set<String> problems = new LinkedHashSet<>();
    for (ApiRule rule : Catalogue.builtIn()) {
      if (rule.library().equals(library)) {
        verifier.check(rule, problems);
      }
    }
    return List.copyOf(problems);
  }

  private void check(ApiRule rule, Set<String> problems) {
    Matcher call = CALL.matcher(rule.fix());
    List<String> types = new ArrayList<>();
    for (HookRule hook : rule.hooks()) {
      types.add(hook.type().replace('.', '/'));
    }
    List<String> results = List.of();
    String absent = null;
    boolean anyFound = false;
    while (call.find()) {
      String on = call.group(1);
      if (on.equals(").")) {
        types = results;
      } else if (!on.isEmpty()) {
        types = named.apply(on.substring(0, on.length() - 1).replace('.', '$'));
      }
      results = results(types, call.group(2), arguments(rule.fix(), call.end()));
      boolean mayBeAbsent = types.isEmpty() || rule.fix().contains(NEWER);
      if (!results.isEmpty()) {
        anyFound = true;
      } else if (absent == null || !mayBeAbsent) {
        absent = mayBeAbsent ? "" : call.group(2) + " in " + types;
      }
    }
    boolean isWrong = absent != null && (!absent.isEmpty() || !anyFound);
    if (isWrong && !rule.fix().contains(ELSE) && !isAbsent(rule)) {
      problems.add(rule.id() + ": no such call " + absent + ": " + rule.fix());
    }
  }

  /** Whether this version of the library has nothing that the rule could watch. */
  private boolean isAbsent(ApiRule rule) {
    for (HookRule hook : rule.hooks()) {
      if (hook.role() == Role.REGISTER && CatalogueVerifier.finds(hook, files)) {
        return false;
      }
    }
    return true;
  }

  private static int arguments(String fix, int begin) {
    int depth = 0;
    int commas = 0;
    int end = begin;
    while (end < fix.length() && (depth > 0 || fix.charAt(end) != ')')) {
      char c = fix.charAt(end++);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      commas += c == ',' && depth == 0 ? 1 : 0;
    }
    return end == begin ? 0 : commas + 1;
  }

  /** What the methods of that name give back, as internal names; empty if there is none. */
  private List<String> results(List<String> types, String method, int arguments) {
    List<String> results = new ArrayList<>();
    for (String type : types) {
      PublicMethods methods = methods(type, method, arguments);
      if (methods != null && methods.isPublic) {
        collect(methods, results);
      }
    }
    return results;
  }

  private void collect(PublicMethods methods, List<String> results) {
    for (Type result : methods.results) {
      results.add(result.getInternalName());
    }
    for (String parent : methods.parents) {
      PublicMethods above = methods(parent, methods.name, methods.arguments);
      if (above != null) {
        collect(above, results);
      }
    }
  }

  private PublicMethods methods(String type, String method, int arguments) {
    byte[] bytes = files.apply(type);
    if (bytes == null) {
      return null;
    }
    PublicMethods methods = new PublicMethods(method, arguments);
    new ClassReader(bytes)
        .accept(methods, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return methods;
  }
}
