package dev.leash.agent.weave;

import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Role;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.asm.Advice.OffsetMapping;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.dynamic.TypeResolutionStrategy;
import net.bytebuddy.dynamic.scaffold.MethodGraph;
import net.bytebuddy.dynamic.scaffold.TypeValidation;
import net.bytebuddy.implementation.Implementation;
import net.bytebuddy.matcher.ElementMatchers;
import net.bytebuddy.pool.TypePool;

/**
 * Puts hooks into one class. The only class that makes Byte Buddy load; it is reached on the first
 * match and not before.
 *
 * <p>The class is described from its bytes alone, and only declared methods are looked at, so
 * markers that other agents added and optional types that are not there do no harm.
 */
final class Weaver {

  /** What weaving one class came to: its new bytes, and the rules that matched no method. */
  @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
  record Result(byte[] bytes, List<HookRule> unmatched) {}

  private final ByteBuddy byteBuddy =
      new ByteBuddy()
          .with(TypeValidation.DISABLED)
          .with(MethodGraph.Compiler.ForDeclaredMethods.INSTANCE)
          .with(Implementation.Context.Disabled.Factory.INSTANCE);

  private final Places places;
  private final ClassFileLocator ownClasses =
      ClassFileLocator.ForClassLoader.of(Weaver.class.getClassLoader());

  Weaver(Class<?> bridge) {
    this.places = new Places(bridge);
  }

  Result weave(String className, ClassLoader loader, byte[] bytes, List<Hooked> hooks) {
    ClassFileLocator locator =
        new ClassFileLocator.Compound(
            ClassFileLocator.Simple.of(className, bytes),
            loader == null
                ? ClassFileLocator.ForClassLoader.ofBootLoader()
                : ClassFileLocator.ForClassLoader.of(loader));
    TypePool pool =
        new TypePool.Default.WithLazyResolution(
            new TypePool.CacheProvider.Simple(), locator, TypePool.Default.ReaderMode.FAST);
    TypeDescription type = pool.describe(className).resolve();
    List<HookRule> unmatched = new ArrayList<>();
    DynamicType.Builder<?> builder = byteBuddy.decorate(type, locator);
    boolean any = false;
    for (Hooked hook : hooks) {
      MethodDescription.InDefinedShape method = find(type, hook.rule());
      if (method == null) {
        unmatched.add(hook.rule());
      } else {
        builder = builder.visit(advice(hook, method).on(ElementMatchers.is(method)));
        any = true;
      }
    }
    byte[] woven =
        any ? builder.make(TypeResolutionStrategy.Disabled.INSTANCE, pool).getBytes() : null;
    return new Result(woven, unmatched);
  }

  private Advice advice(Hooked hook, MethodDescription method) {
    int number = hook.number();
    Advice.WithCustomMapping mapping =
        Advice.withCustomMapping()
            .bind(at(RegisterAdvice.First.class, Places.first(hook.rule())))
            .bind(at(RegisterAdvice.Second.class, Places.second(hook.rule())));
    if (!hook.watchesWholeCall()) {
      return mapping
          .bind(at(ReleaseAdvice.Release.class, places.hook("release", number)))
          .to(exitAdvice(hook.rule()), ownClasses);
    }
    Class<?> advice = method.isConstructor() ? ConstructorAdvice.class : RegisterAdvice.class;
    return mapping
        .bind(at(RegisterAdvice.Enter.class, places.hook("enter", number)))
        .bind(at(RegisterAdvice.Exit.class, places.hook("exit", number)))
        .bind(at(RegisterAdvice.Abort.class, places.hook("abort", number)))
        .to(advice, ownClasses);
  }

  private static Class<?> exitAdvice(HookRule rule) {
    if (rule.before()) {
      return BeforeAdvice.class;
    }
    boolean endsBySelf = rule.role() == Role.COMPLETE || rule.role() == Role.CLOSE;
    return endsBySelf && !rule.method().equals("<init>") ? EndAdvice.class : ReleaseAdvice.class;
  }

  private static <A extends java.lang.annotation.Annotation> OffsetMapping.Factory<A> at(
      Class<A> annotation, OffsetMapping mapping) {
    return new OffsetMapping.Factory.Simple<>(annotation, mapping);
  }

  private static MethodDescription.InDefinedShape find(TypeDescription type, HookRule rule) {
    MethodDescription.InDefinedShape bridge = null;
    for (MethodDescription.InDefinedShape method : type.getDeclaredMethods()) {
      if (isNamed(method, rule.method())
          && !method.isAbstract()
          && !method.isNative()
          && sameParameters(method, rule)) {
        if (!method.isSynthetic() || isLambda(rule.method())) {
          return method;
        }
        bridge = method;
      }
    }
    return bridge == null || !rule.subtypes() ? null : bridgedTo(type, rule);
  }

  /**
   * The body of a lambda expression is all there is to hook in a handle made of one. Rules call it
   * {@code lambda$method}, because javac numbers the lambdas of a class.
   */
  private static boolean isLambda(String wanted) {
    return wanted.startsWith("lambda$");
  }

  private static boolean isNamed(MethodDescription method, String wanted) {
    String name = method.getInternalName();
    return isLambda(wanted) ? name.startsWith(wanted + "$") : name.equals(wanted);
  }

  /** What a bridge leads to: the method of a subtype that names its type arguments. */
  private static MethodDescription.InDefinedShape bridgedTo(TypeDescription type, HookRule rule) {
    MethodDescription.InDefinedShape found = null;
    for (MethodDescription.InDefinedShape method : type.getDeclaredMethods()) {
      if (method.getInternalName().equals(rule.method())
          && !method.isAbstract()
          && !method.isNative()
          && !method.isSynthetic()
          && method.getParameters().size() == rule.parameters().size()) {
        if (found != null) {
          return null;
        }
        found = method;
      }
    }
    return found;
  }

  private static boolean sameParameters(MethodDescription method, HookRule rule) {
    if (method.getParameters().size() != rule.parameters().size()) {
      return false;
    }
    for (int i = 0; i < rule.parameters().size(); i++) {
      if (!rule.takes(i, method.getParameters().get(i).getType().asErasure().getActualName())) {
        return false;
      }
    }
    return true;
  }
}
