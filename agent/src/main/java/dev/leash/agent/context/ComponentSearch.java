package dev.leash.agent.context;

import dev.leash.agent.catalogue.LifecycleRules.Turn;
import dev.leash.event.LibraryPackages;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;

/**
 * Goes from a listener outwards, from field to field, to the objects it works for: the nearest that
 * have an end. First come the instance it belongs to and the {@code this} that a lambda captured,
 * then what it was made with; fields that can change are followed only if those lead to nobody. On
 * the way are objects of the application, and what the JDK, or the library that the listener is
 * registered with, wraps around them; neither that library nor the source itself is anybody's
 * component.
 *
 * <p>Thread-safe.
 */
final class ComponentSearch {

  private static final int STEPS = 3;
  private static final int MOST_OBJECTS = 48;

  private final ComponentClasses classes;
  private final OutwardFields outward;

  ComponentSearch(ComponentClasses classes, OutwardFields outward) {
    this.classes = classes;
    this.outward = outward;
  }

  /**
   * The objects that a listener works for.
   *
   * @param library the classes of the event API
   * @param source the source it is registered with; null if unknown
   * @param watching whether to see to it that ends of the objects on the way are seen; slow
   * @return all those that are equally near; empty if none has an end
   */
  List<Object> from(Object listener, LibraryPackages library, Object source, boolean watching) {
    Walk walk = new Walk(listener, library, source, watching, false);
    List<Object> found = walk.nearest();
    if (found.isEmpty() && walk.leftOut) {
      found = new Walk(listener, library, source, watching, true).nearest();
    }
    return found;
  }

  /**
   * The nearest object of the application that a listener of the library's own works for.
   *
   * @return null if the listener is not the library's, or leads to nobody
   */
  Object behind(Object listener, LibraryPackages library, Object source) {
    if (!isWrapperOf(listener.getClass(), library)) {
      return null;
    }
    List<Object> around = new ArrayList<>();
    new Walk(listener, library, source, false, false).meet(listener, around);
    for (Object object : around) {
      OutwardFields.Ways ways = outward.of(object.getClass());
      if (!OutwardFields.isLambda(object)) {
        return object;
      }
      Object captured = first(ways.enclosing(), object);
      captured = captured == null ? first(ways.captured(), object) : captured;
      if (captured != null && !LibraryPackages.isJdk(captured.getClass())) {
        return captured;
      }
    }
    return null;
  }

  private static Object first(List<MethodHandle> ways, Object from) {
    Object first = null;
    for (int i = 0; i < ways.size() && first == null; i++) {
      first = OutwardFields.follow(ways.get(i), from);
    }
    return first;
  }

  /** The library's operators and the like, which hand on what they are told. */
  private boolean isWrapperOf(Class<?> type, LibraryPackages library) {
    return !library.isJdk() && library.contains(type) && !classes.isApplication(type);
  }

  /** The objects of a class that a listener leads to, whether they have an end or not. */
  List<Object> reached(Object listener, LibraryPackages library, Class<?> type) {
    Walk walk = new Walk(listener, library, null, false, false);
    walk.nearest();
    List<Object> found = new ArrayList<>();
    for (Object object : walk.seen) {
      if (type.isInstance(object)) {
        found.add(object);
      }
    }
    return found;
  }

  /** One search. */
  private final class Walk {
    private final List<Object> seen = new ArrayList<>();
    private final Object listener;
    private final LibraryPackages library;
    private final Object source;
    private final boolean watching;
    private final boolean everyField;

    /** Whether there were fields that were not followed. */
    private boolean leftOut;

    Walk(
        Object listener,
        LibraryPackages library,
        Object source,
        boolean watching,
        boolean everyField) {
      this.listener = listener;
      this.library = library;
      this.source = source;
      this.watching = watching;
      this.everyField = everyField;
    }

    List<Object> nearest() {
      List<Object> here = new ArrayList<>();
      meet(listener, here);
      List<Object> likely = withEnd(here, Turn.WEAK_END);
      List<Object> certain = withEnd(here, Turn.END);
      for (int i = 0; i < STEPS && certain.isEmpty() && !here.isEmpty(); i++) {
        List<Object> next = new ArrayList<>();
        step(here, true, next);
        certain = withEnd(next, Turn.END);
        if (certain.isEmpty()) {
          step(here, false, next);
          certain = withEnd(next, Turn.END);
        }
        if (likely.isEmpty()) {
          likely = withEnd(next, Turn.WEAK_END);
        }
        here = next;
      }
      return certain.isEmpty() ? likely : certain;
    }

    /** The library's objects come into question only where there is none of the application. */
    private List<Object> withEnd(List<Object> objects, Turn end) {
      List<Object> own = new ArrayList<>();
      List<Object> foreign = new ArrayList<>();
      for (Object object : objects) {
        Class<?> type = object.getClass();
        if (classes.endOf(type) == end && !isOfLibrary(type)) {
          (classes.isApplication(type) ? own : foreign).add(object);
        }
      }
      return own.isEmpty() ? foreign : own;
    }

    private void step(List<Object> from, boolean enclosing, List<Object> next) {
      for (Object object : from) {
        if (object != listener && !classes.isApplication(object.getClass())) {
          continue;
        }
        OutwardFields.Ways ways = outward.of(object.getClass());
        if (enclosing) {
          follow(ways.enclosing(), object, next);
        } else {
          follow(ways.captured(), object, next);
          if (everyField) {
            follow(ways.others(), object, next);
          }
          leftOut |= !ways.others().isEmpty();
        }
      }
    }

    private void follow(List<MethodHandle> ways, Object from, List<Object> next) {
      for (int i = 0; i < ways.size(); i++) {
        Object object = OutwardFields.follow(ways.get(i), from);
        if (object != null && object != source) {
          meet(object, next);
        }
      }
    }

    /** What the JDK wraps is as near as its wrapper. */
    private void meet(Object object, List<Object> next) {
      if (seen.size() >= MOST_OBJECTS || wasSeen(object)) {
        return;
      }
      seen.add(object);
      Class<?> type = object.getClass();
      if (isWrapperOf(type, library)) {
        OutwardFields.Ways ways = outward.of(type);
        follow(ways.enclosing(), object, next);
        follow(ways.captured(), object, next);
        follow(ways.inherited(), object, next);
      } else if (LibraryPackages.isJdk(type) && JdkWrappers.include(type)) {
        OutwardFields.Ways ways = outward.of(type);
        follow(ways.enclosing(), object, next);
        follow(ways.captured(), object, next);
      } else if (object == listener || mayBeComponent(type)) {
        if (watching && !isOfLibrary(type)) {
          classes.watch(type);
        }
        next.add(object);
      }
    }

    private boolean mayBeComponent(Class<?> type) {
      return (!LibraryPackages.isJdk(type) || LifecycleMethods.isWindow(type))
          && !isOfLibrary(type);
    }

    /** What an application shares with a list of its own is the name of a package, no library. */
    private boolean isOfLibrary(Class<?> type) {
      return library.contains(type) && !classes.isApplication(type);
    }

    private boolean wasSeen(Object object) {
      for (int i = 0; i < seen.size(); i++) {
        if (seen.get(i) == object) {
          return true;
        }
      }
      return false;
    }
  }
}
