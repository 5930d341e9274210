package dev.leash.agent.context;

import dev.leash.event.LibraryPackages;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells the listeners that do the same for the same objects: of one class, and made with the very
 * same things. That is known of what can't change, such as a lambda expression or an inner class
 * without fields of its own, and of what a library wraps around such. Of what a library has for
 * itself nothing is said.
 *
 * <p>Thread-safe. What is remembered lives in the class it is about, and dies with it.
 */
final class ListenerLikeness {

  /** An operator of a stream is seldom behind more than so many others. */
  private static final int DEEPEST = 8;

  /** Values of the JDK that are compared by what they say. */
  private static final Set<Class<?>> VALUES =
      Set.of(
          String.class,
          Boolean.class,
          Character.class,
          Byte.class,
          Short.class,
          Integer.class,
          Long.class,
          Float.class,
          Double.class);

  /** All that is in the final fields of a class's objects; null if there are others. */
  private record Made(List<MethodHandle> with, boolean changes) {}

  // The methods of records are linked when they are first called, which takes long at the end.

  /** A class, and what one of its objects was made with. */
  private record Like(Class<?> type, List<Object> parts) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Like like && like.type == type && like.parts.equals(parts);
    }

    @Override
    public int hashCode() {
      return 31 * type.hashCode() + parts.hashCode();
    }
  }

  /** An object by identity. */
  private record Same(Object object) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Same same && same.object == object;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(object);
    }
  }

  private final FieldReader inside;
  private final Predicate<Class<?>> application;

  private final ClassValue<Made> made =
      new ClassValue<>() {
        @Override
        protected Made computeValue(Class<?> type) {
          return find(type);
        }
      };

  ListenerLikeness(FieldReader inside, Predicate<Class<?>> application) {
    this.inside = inside;
    this.application = application;
  }

  /**
   * Something that is equal for two listeners of which one repeats the other. It holds what they
   * were made with, and is to be forgotten soon.
   *
   * @param library the classes of the event API
   * @param discovered whether that is a list that was discovered: it may be a library's that the
   *     user had looked into, and what such a library made counts as the application's does
   * @return null if nothing can be said
   */
  Object of(Object listener, LibraryPackages library, boolean discovered) {
    Class<?> type = listener.getClass();
    boolean own = application.test(type) || (discovered && !LibraryPackages.isJdk(type));
    return of(listener, own, library, DEEPEST);
  }

  private Object of(Object object, boolean own, LibraryPackages library, int deepest) {
    Class<?> type = object.getClass();
    boolean wrapper = !own && !library.isJdk() && library.contains(type);
    Made fields = own || wrapper ? made.get(type) : null;
    if (fields == null || (own && fields.changes()) || deepest == 0) {
      return null;
    }
    List<Object> parts = new ArrayList<>();
    boolean worksForSomebody = own;
    for (MethodHandle with : fields.with()) {
      Object value = OutwardFields.follow(with, object);
      Object part = wrapper ? behind(value, library, deepest) : part(value);
      worksForSomebody |= part instanceof Like || (value != null && isOwn(part, value));
      parts.add(part);
    }
    return worksForSomebody ? new Like(type, parts) : null;
  }

  private boolean isOwn(Object part, Object value) {
    return part instanceof Same && application.test(value.getClass());
  }

  /** What a library's object has of the JDK's for itself does not tell it apart. */
  private Object behind(Object value, LibraryPackages library, int deepest) {
    if (value == null || VALUES.contains(value.getClass())) {
      return part(value);
    }
    Class<?> type = value.getClass();
    if (LibraryPackages.isJdk(type)) {
      return Void.class;
    }
    Object like = of(value, application.test(type), library, deepest - 1);
    return like == null ? new Same(value) : like;
  }

  private static Object part(Object value) {
    return value != null && VALUES.contains(value.getClass()) ? value : new Same(value);
  }

  private Made find(Class<?> type) {
    List<MethodHandle> with = new ArrayList<>();
    boolean changes = false;
    try {
      for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
        for (Field field : c.getDeclaredFields()) {
          if (Modifier.isStatic(field.getModifiers())) {
            continue;
          }
          MethodHandle getter = getter(field);
          boolean isFinal = Modifier.isFinal(field.getModifiers());
          changes |= !isFinal || getter == null;
          if (isFinal && getter != null) {
            with.add(getter);
          }
        }
      }
    } catch (RuntimeException | LinkageError e) {
      return new Made(List.of(), true); // a field of a class that is not there
    }
    return new Made(List.copyOf(with), changes);
  }

  private MethodHandle getter(Field field) {
    Field readable = inside.readable(field);
    try {
      return readable == null
          ? null
          : MethodHandles.lookup()
              .unreflectGetter(readable)
              .asType(MethodType.methodType(Object.class, Object.class));
    } catch (IllegalAccessException e) {
      return null;
    }
  }
}
