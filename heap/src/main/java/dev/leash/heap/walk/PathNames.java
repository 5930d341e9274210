package dev.leash.heap.walk;

import dev.leash.heap.hprof.FieldType;
import dev.leash.heap.hprof.RootKind;
import dev.leash.heap.index.FieldRef;
import dev.leash.heap.index.HeapClass;
import dev.leash.heap.index.HeapIndex;
import dev.leash.heap.index.IntList;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/**
 * Puts the way from a root to an object in words, one hop a string: first what keeps the first
 * object alive, then a field, or a collection with all its entries and nodes as one hop. A way
 * through a static field begins there. Not thread-safe.
 */
public final class PathNames {

  private static final int LONGEST = 40;
  private static final String CODE = "code of ";

  private final HeapIndex heap;
  private final PathWalk walk;
  private final IntPredicate isPart;
  private final UnaryOperator<String> stable;

  /**
   * DumpNames ways that {@code walk} found.
   *
   * @param isPart whether an object is a part of a collection
   * @param stable makes the name of a class readable
   */
  public PathNames(
      HeapIndex heap, PathWalk walk, IntPredicate isPart, UnaryOperator<String> stable) {
    this.heap = heap;
    this.walk = walk;
    this.isPart = isPart;
    this.stable = stable;
  }

  /** The way to an object; empty if there is none. */
  public List<String> to(int object) {
    if (!walk.isReached(object)) {
      return List.of();
    }
    IntList way = new IntList();
    for (int at = object; at >= 0; at = walk.from(at)) {
      way.add(at);
    }
    List<String> names = new ArrayList<>();
    int start = startAtStatic(way);
    boolean isStatic = start > 0 && heap.isClass(way.get(start));
    if (!isStatic) {
      names.add(root(way.get(start)));
    }
    boolean inParts = false;
    for (int i = start; i > 0; i--) {
      int from = way.get(i);
      if (isPart.test(from)) {
        if (!inParts) {
          names.add(simpleName(from) + "[…]");
        }
        inParts = true;
      } else {
        String hop = hop(from, way.get(i - 1));
        names.add(hop);
        if (hop.startsWith(CODE)) {
          return names; // the rest is the JVM's own way to a constant
        }
        inParts = false;
      }
    }
    return shortened(names);
  }

  /** The last class object on the way whose static field leads on, or the root. */
  private int startAtStatic(IntList way) {
    for (int i = 1; i < way.size(); i++) {
      if (heap.isClass(way.get(i)) && field(way.get(i), way.get(i - 1)) != null) {
        return i;
      }
    }
    return way.size() - 1;
  }

  private String hop(int from, int to) {
    FieldRef field = field(from, to);
    HeapClass type = heap.isClass(from) ? heap.asClass(from) : heap.classOf(from);
    String name = type == null ? "?" : stable.apply(type.name());
    if (field == null) {
      return heap.isClass(from) ? "class " + name : name;
    }
    if (field.name().startsWith("<")) {
      return CODE + name; // a lambda that captures nothing, or a constant
    }
    return (field.isStatic() ? "static " : "") + name + "." + field.name();
  }

  private FieldRef field(int from, int to) {
    FieldRef[] found = new FieldRef[1];
    heap.references(
        from,
        (field, target) -> {
          if (target == to && found[0] == null) {
            found[0] = field;
          }
        });
    return found[0];
  }

  private String simpleName(int object) {
    HeapClass type = heap.classOf(object);
    String name = type == null ? "?" : type.name();
    return name.substring(name.lastIndexOf('.') + 1).replace("[]", "");
  }

  private String root(int object) {
    int root = walk.root(object);
    if (root < 0) {
      return "class " + stable.apply(heap.asClass(object).name());
    }
    RootKind kind = heap.roots().kind(root);
    int thread = heap.roots().thread(root);
    return switch (kind) {
      case THREAD -> "thread " + threadName(object);
      case JAVA_FRAME -> {
        String method = heap.stacks().method(thread, heap.roots().traceOrFrame(root));
        yield "variable" + (method == null ? "" : " of " + method) + inThread(thread);
      }
      case JNI_LOCAL -> "variable of a native method" + inThread(thread);
      case JNI_GLOBAL -> "reference from native code";
      case MONITOR -> "locked object";
      case STICKY_CLASS -> "class";
      default -> "root";
    };
  }

  private String inThread(int serial) {
    int thread = heap.number(heap.stacks().thread(serial));
    return thread < 0 ? "" : " in thread " + threadName(thread);
  }

  private String threadName(int thread) {
    int name = heap.value(thread, "name");
    int value = name < 0 || !heap.isInstance(name) ? name : heap.value(name, "value");
    if (value < 0 || !heap.isPrimitiveArray(value)) {
      return "?";
    }
    int length = Math.min(heap.length(value), LONGEST * 2);
    int type = heap.elementType(value);
    byte[] bytes =
        heap.file().bytes().bytes(heap.elements(value), length * FieldType.size(type, 8));
    String text =
        new String(bytes, type == 5 ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
    return '"' + text.substring(0, Math.min(text.length(), LONGEST)) + '"';
  }

  /** A long chain, as of nodes that an application links itself, says nothing in its middle. */
  private static List<String> shortened(List<String> names) {
    if (names.size() <= LONGEST) {
      return Collections.unmodifiableList(names);
    }
    List<String> ends = new ArrayList<>(names.subList(0, LONGEST / 2));
    ends.add("… " + (names.size() - LONGEST) + " more …");
    ends.addAll(names.subList(names.size() - LONGEST / 2, names.size()));
    return ends;
  }
}
