package dev.leash.agent.context;

import dev.leash.event.LibraryPackages;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The fields that lead from an object to those it works for: the instance that it belongs to, or
 * the {@code this} that a lambda captured; what else it was made with, in final fields; and other
 * fields of its own. Found once a class.
 *
 * <p>Of the JDK's objects only those lead anywhere that wrap what an application gave them, such as
 * a thread, a task, or one function after another.
 *
 * <p>Thread-safe. What is remembered lives in the class it is about, and dies with it.
 */
final class OutwardFields {

  /**
   * A class's ways out.
   *
   * @param enclosing to the object that it is a part of
   * @param captured to what it was made with
   * @param others to what it may have come by since
   * @param inherited to what a library's class that it extends was made with; where the object is
   *     itself of a library and hands on what it is told, as the operators of a stream do, that is
   *     who it hands it to
   */
  record Ways(
      List<MethodHandle> enclosing,
      List<MethodHandle> captured,
      List<MethodHandle> others,
      List<MethodHandle> inherited) {
    private static final Ways NONE = new Ways(List.of(), List.of(), List.of(), List.of());
  }

  private static final String LAMBDA = "$$Lambda";

  private final FieldReader inside;
  private final Predicate<Class<?>> application;

  private final ClassValue<Ways> ways =
      new ClassValue<>() {
        @Override
        protected Ways computeValue(Class<?> type) {
          return find(type);
        }
      };

  /**
   * The fields of whatever classes.
   *
   * @param application which classes are the application's own: of others that a class extends,
   *     nothing is followed but the way to what it belongs to
   */
  OutwardFields(FieldReader inside, Predicate<Class<?>> application) {
    this.inside = inside;
    this.application = application;
  }

  /** The ways out of objects of a class. */
  Ways of(Class<?> type) {
    return ways.get(type);
  }

  /** Whether an object is a lambda expression or a method reference. */
  static boolean isLambda(Object object) {
    return object.getClass().getName().contains(LAMBDA);
  }

  /** Where a way leads; null for nowhere. */
  static Object follow(MethodHandle way, Object from) {
    try {
      return way.invokeExact(from);
    } catch (Throwable t) {
      return null; // a getter of a field has nothing to throw
    }
  }

  /** The object that this one is a part of, or that was all it was made with; null if none is. */
  Object enclosing(Object object) {
    Ways out = of(object.getClass());
    if (!out.enclosing().isEmpty()) {
      return follow(out.enclosing().get(0), object);
    }
    return isLambda(object) && out.captured().size() == 1
        ? follow(out.captured().get(0), object)
        : null;
  }

  private Ways find(Class<?> type) {
    try {
      boolean wrapper = JdkWrappers.include(type);
      if (LibraryPackages.isJdk(type) && !wrapper) {
        return Ways.NONE;
      }
      Found found = new Found(type);
      for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
        boolean jdk = LibraryPackages.isJdk(c);
        if (!jdk || wrapper) {
          found.fieldsOf(c, jdk || c == type || application.test(c));
        }
      }
      return new Ways(
          List.copyOf(found.enclosing),
          List.copyOf(found.captured),
          List.copyOf(found.others),
          List.copyOf(found.inherited));
    } catch (RuntimeException | LinkageError e) {
      return Ways.NONE;
    }
  }

  /** What is found in one class. */
  private final class Found {
    private final List<MethodHandle> enclosing = new ArrayList<>();
    private final List<MethodHandle> captured = new ArrayList<>();
    private final List<MethodHandle> others = new ArrayList<>();
    private final List<MethodHandle> inherited = new ArrayList<>();
    private final String host;

    Found(Class<?> type) {
      int lambda = type.getName().indexOf(LAMBDA);
      this.host = lambda < 0 ? null : type.getName().substring(0, lambda);
    }

    /**
     * Those that a class declares.
     *
     * @param all whether those of every sort, rather than what it belongs to
     */
    void fieldsOf(Class<?> declaring, boolean all) {
      for (Field field : declaring.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())
            && mayLead(declaring, field)
            && (all || isEnclosing(field) || Modifier.isFinal(field.getModifiers()))) {
          add(field, all);
        }
      }
    }

    private boolean mayLead(Class<?> declaring, Field field) {
      Class<?> type = field.getType();
      if (type.isPrimitive() || type.isArray()) {
        return false;
      }
      if (!LibraryPackages.isJdk(declaring)) {
        return !LibraryPackages.isJdk(type)
            || type.isInterface()
            || type == Object.class
            || JdkWrappers.include(type);
      }
      return JdkWrappers.leads(field);
    }

    private void add(Field field, boolean own) {
      Field readable = inside.readable(field);
      MethodHandle getter = readable == null ? null : getter(readable);
      if (getter == null) {
        return;
      }
      if (isEnclosing(field)) {
        enclosing.add(getter);
      } else if (!own) {
        inherited.add(getter);
      } else if (Modifier.isFinal(field.getModifiers())
          || LibraryPackages.isJdk(field.getDeclaringClass())) {
        captured.add(getter);
      } else {
        others.add(getter);
      }
    }

    /** The type that a lambda is written in is that of the {@code this} it captured, if it did. */
    private boolean isEnclosing(Field field) {
      String name = field.getName();
      return host == null
          ? name.startsWith("this$") || name.equals("$outer") || isReceiver(field)
          : field.getType().getName().equals(host);
    }

    /** What a method reference of Kotlin, or a closure of Groovy, is bound to. */
    private boolean isReceiver(Field field) {
      String declaring = field.getDeclaringClass().getName();
      return declaring.startsWith("kotlin.jvm.internal.")
          ? field.getName().equals("receiver")
          : declaring.equals("groovy.lang.Closure") && field.getName().equals("thisObject");
    }
  }

  private static MethodHandle getter(Field field) {
    try {
      return MethodHandles.lookup()
          .unreflectGetter(field)
          .asType(MethodType.methodType(Object.class, Object.class));
    } catch (IllegalAccessException e) {
      return null;
    }
  }
}
