package dev.leash.agent.context;

import dev.leash.event.LibraryPackages;
import java.lang.instrument.Instrumentation;
import java.lang.ref.Reference;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks whether a library still holds listeners that were released: follows fields from the source,
 * or for want of one from static fields, and believes only what the library's own objects, or the
 * JDK's collections inside them, refer to. What the application holds itself is its own affair, and
 * so is a listener that the very object keeps for which it works: to register it again.
 *
 * <p>Takes its time, within bounds; for Leash's own threads, after a collection.
 */
final class RetentionSearch {

  private static final int MOST_OBJECTS = 300_000;
  private static final int MOST_STEPS_OUT = 4;
  private static final long LONGEST_NANOS = 1_000_000_000L;

  private final Instrumentation instrumentation;
  private final FieldReader inside;
  private final OutwardFields outward;

  RetentionSearch(Instrumentation instrumentation, FieldReader inside, OutwardFields outward) {
    this.instrumentation = instrumentation;
    this.inside = inside;
    this.outward = outward;
  }

  /** Those of the released listeners that the library holds, with where. */
  Map<Object, String> by(Object source, LibraryPackages library, Collection<?> released) {
    Walk walk = new Walk(library, released);
    if (source != null) {
      walk.from(source, true, null, null);
    } else if (!library.isJdk()) {
      InitializedClasses statics = InitializedClasses.of(instrumentation);
      for (Class<?> type : instrumentation.getAllLoadedClasses()) {
        if (!LibraryPackages.isJdk(type)
            && type.getClassLoader() != RetentionSearch.class.getClassLoader()) {
          walk.statics(type, statics);
        }
      }
    }
    walk.go();
    return walk.found;
  }

  /**
   * An object to look into: whether the library holds it, by which field, and of which object that
   * is not one of the JDK's.
   */
  private record Node(Object object, boolean inLibrary, String field, Object keeper) {
    Object keepsWhatItHas() {
      Class<?> type = object.getClass();
      return type.isArray() || LibraryPackages.isJdk(type) ? keeper : object;
    }
  }

  private final class Walk {
    private final LibraryPackages library;
    private final Set<Object> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> visited = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Class<?>, List<Field>> fields = new HashMap<>();
    private final IdentityHashMap<Object, String> found = new IdentityHashMap<>();
    private final Deque<Node> queue = new ArrayDeque<>();
    private final long end = System.nanoTime() + LONGEST_NANOS;
    private boolean everywhere;

    Walk(LibraryPackages library, Collection<?> released) {
      this.library = library;
      wanted.addAll(released);
    }

    void from(Object object, boolean inLibrary, String field, Object keeper) {
      if (object instanceof Class<?> || object instanceof ClassLoader || object instanceof Thread) {
        return;
      }
      if (wanted.contains(object)) {
        if (inLibrary && field != null && !worksFor(object, keeper)) {
          found.putIfAbsent(object, field);
        }
        return; // what it holds itself does not hold it
      }
      if (visited.size() < MOST_OBJECTS && visited.add(object)) {
        queue.add(new Node(object, inLibrary, field, keeper));
      }
    }

    /** Uninitialised classes have nothing in their static fields; reading would initialise them. */
    void statics(Class<?> type, InitializedClasses statics) {
      everywhere = true;
      if (statics.areThere(type)) {
        for (Field field : inside.references(type, true)) {
          read(field, null, library.contains(type), null);
        }
      }
    }

    void go() {
      while (!queue.isEmpty() && found.size() < wanted.size() && System.nanoTime() < end) {
        Node node = queue.poll();
        look(node);
      }
    }

    private void look(Node node) {
      Class<?> type = node.object().getClass();
      if (type.isArray()) {
        if (node.object() instanceof Object[] array) {
          for (Object element : array) {
            if (element != null) {
              from(element, node.inLibrary(), node.field(), node.keeper());
            }
          }
        }
        return;
      }
      for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
        boolean own = library.contains(c);
        boolean shared = LibraryPackages.isJdk(c);
        if (c == Reference.class || !(everywhere || own || shared)) {
          continue;
        }
        boolean kept = (own && !library.isJdk()) || (shared && node.inLibrary());
        for (Field field : fields.computeIfAbsent(c, t -> inside.references(t, false))) {
          read(field, node.object(), kept, node.keepsWhatItHas());
        }
      }
    }

    private void read(Field field, Object object, boolean inLibrary, Object keeper) {
      try {
        Object value = field.get(object);
        if (value != null
            && value.getClass().getClassLoader() != RetentionSearch.class.getClassLoader()) {
          String name = field.getDeclaringClass().getName();
          from(value, inLibrary, inLibrary ? name + "." + field.getName() : null, keeper);
        }
      } catch (IllegalAccessException | RuntimeException | LinkageError e) {
        // Not to be read, then.
      }
    }

    private boolean worksFor(Object listener, Object keeper) {
      Object component = listener;
      for (int i = 0; i < MOST_STEPS_OUT && component != null && keeper != null; i++) {
        component = outward.enclosing(component);
        if (component == keeper) {
          return true;
        }
      }
      return false;
    }
  }
}
