package dev.leash.agent.weave;

import dev.leash.agent.catalogue.CallPlace;
import dev.leash.agent.catalogue.HookRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Puts hooks into one class. The class that makes ASM load; it is reached on the first match and
 * not before.
 *
 * <p>The class is known from its bytes alone, and only declared methods are looked at, so markers
 * that other agents added and optional types that are not there do no harm.
 */
final class Weaver {

  /** What weaving one class came to: its new bytes, and the rules that matched no method. */
  @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
  record Result(byte[] bytes, List<HookRule> unmatched) {}

  private final String bridge;

  Weaver(Class<?> bridge) {
    this.bridge = Type.getInternalName(bridge);
  }

  Result weave(ClassLoader loader, byte[] bytes, List<NumberedHook> hooks) {
    ClassReader reader = new ClassReader(bytes);
    ClassOutline type = ClassOutline.of(reader, hooks);
    List<HookRule> unmatched = new ArrayList<>();
    IdentityHashMap<ClassOutline.Method, List<NumberedHook>> found = new IdentityHashMap<>();
    Map<String, List<NumberedHook>> places = new HashMap<>();
    for (NumberedHook hook : hooks) {
      CallPlace place = hook.rule().place();
      if (place != null) {
        places.computeIfAbsent(place.method(), it -> new ArrayList<>()).add(hook);
        continue;
      }
      ClassOutline.Method method = find(type, hook.rule());
      if (method == null) {
        unmatched.add(hook.rule());
      } else {
        List<NumberedHook> there = found.get(method);
        if (there == null) {
          there = new ArrayList<>();
          found.put(method, there);
        }
        there.add(hook);
      }
    }
    return new Result(
        found.isEmpty() && places.isEmpty()
            ? null
            : write(reader, type, new FieldLookup(type, loader), found, places),
        unmatched);
  }

  private byte[] write(
      ClassReader reader,
      ClassOutline type,
      FieldLookup fields,
      IdentityHashMap<ClassOutline.Method, List<NumberedHook>> found,
      Map<String, List<NumberedHook>> places) {
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    ClassVisitor visitor =
        new ClassVisitor(Opcodes.ASM9, writer) {
          private int number;

          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String generic, String[] exceptions) {
            MethodVisitor code = super.visitMethod(access, name, descriptor, generic, exceptions);
            ClassOutline.Method method = type.methods.get(number++);
            List<NumberedHook> hooks = found.get(method);
            int count = hooks == null ? 0 : hooks.size();
            for (int i = 0; i < count; i++) {
              // The last one sees the code first; its variables come first, so that frames only
              // grow.
              NumberedHook hook = hooks.get(i);
              CallPartLoader parts = new CallPartLoader(type, method, hook.rule(), fields);
              int firstFree = method.locals + (count - 1 - i) * HookWriter.width(method);
              code = new HookWriter(code, bridge, type, method, hook, parts, firstFree);
            }
            List<NumberedHook> inCode = places.get(name + descriptor);
            return inCode == null ? code : new CallPlaceWriter(code, bridge, inCode);
          }
        };
    reader.accept(visitor, ClassReader.EXPAND_FRAMES);
    return writer.toByteArray();
  }

  private static ClassOutline.Method find(ClassOutline type, HookRule rule) {
    ClassOutline.Method bridge = null;
    for (ClassOutline.Method method : type.methods) {
      if (isNamed(method, rule.method()) && method.hasCode() && sameParameters(method, rule)) {
        if (!method.is(Opcodes.ACC_SYNTHETIC) || isLambda(rule.method())) {
          return method;
        }
        bridge = method;
      }
    }
    return bridge == null || !rule.subtypes() ? null : bridgedTo(type, rule);
  }

  /**
   * The body of a lambda expression is all there is to hook in a handle made of one. Rules call it
   * {@code lambda$method}, because javac numbers the lambdas of a class. Scala's compiler calls it
   * {@code $anonfun$method$1}.
   */
  private static boolean isLambda(String wanted) {
    return wanted.startsWith("lambda$") || wanted.startsWith("$anonfun$");
  }

  private static boolean isNamed(ClassOutline.Method method, String wanted) {
    return method.name.equals(wanted) || (isLambda(wanted) && method.name.startsWith(wanted + "$"));
  }

  /** What a bridge leads to: the method of a subtype that names its type arguments. */
  private static ClassOutline.Method bridgedTo(ClassOutline type, HookRule rule) {
    ClassOutline.Method found = null;
    for (ClassOutline.Method method : type.methods) {
      if (method.name.equals(rule.method())
          && method.hasCode()
          && !method.is(Opcodes.ACC_SYNTHETIC)
          && method.parameters.length == rule.parameters().size()) {
        if (found != null) {
          return null;
        }
        found = method;
      }
    }
    return found;
  }

  private static boolean sameParameters(ClassOutline.Method method, HookRule rule) {
    if (method.parameters.length != rule.parameters().size()) {
      return false;
    }
    for (int i = 0; i < method.parameters.length; i++) {
      if (!rule.takes(i, method.parameters[i].getClassName())) {
        return false;
      }
    }
    return true;
  }
}
