package dev.leash.agent.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Follows the values of one class and of what it works with. The work is bounded: what is too big,
 * too deep or too odd is left alone, and counted.
 *
 * <p>Made for one class; not thread-safe.
 */
public final class Flow {

  private final FlowClasses classes;
  private boolean within;
  private boolean followsGetters;
  private final ClassNode type;
  private final String outermost;
  private final Map<MethodNode, Facts> known = new HashMap<>();
  private final Map<String, Boolean> nodes = new HashMap<>();
  private int left = FlowLimits.ALL_INSTRUCTIONS;
  private int lost;

  /**
   * Begins with a class.
   *
   * @param bytes its class file
   * @param files where other class files come from
   * @throws RuntimeException if it is no class file that can be read
   */
  public Flow(byte[] bytes, ClassFiles files) {
    this.classes = new FlowClasses(files);
    this.type = classes.add(bytes);
    int inner = type.name.indexOf('$', type.name.lastIndexOf('/') + 2);
    this.outermost = inner < 0 ? type.name : type.name.substring(0, inner);
  }

  /**
   * Begins with a class, of which alone the code is followed, and of those that are written inside
   * of it.
   *
   * @param bytes its class file
   * @param files where other class files come from
   * @throws RuntimeException if it is no class file that can be read
   */
  public static Flow within(byte[] bytes, ClassFiles files) {
    int[] length = {0};
    String[] own = {""};
    Flow flow =
        new Flow(
            bytes,
            type ->
                type.startsWith(own[0])
                        && type.length() > length[0]
                        && type.charAt(length[0]) == '$'
                    ? files.of(type)
                    : null);
    flow.within = true;
    own[0] = flow.outermost;
    length[0] = flow.outermost.length();
    return flow;
  }

  /**
   * Begins with a class, of which alone the code is followed, to see what it does to collections
   * that methods of other objects return.
   *
   * @param bytes its class file
   * @throws RuntimeException if it is no class file that can be read
   */
  public static Flow ofReturned(byte[] bytes) {
    Flow flow = new Flow(bytes, type -> null);
    flow.followsGetters = true;
    return flow;
  }

  private Flow(Flow within, ClassFiles files) {
    this.classes = new FlowClasses(files, within.classes);
    this.type = within.type;
    this.outermost = within.outermost;
  }

  /** Begins again with the same class, and follows the code of others, too. */
  public Flow beyond(ClassFiles files) {
    return new Flow(this, files);
  }

  /** Whether it is asked what becomes of collections that methods of other objects return. */
  boolean followsGetters() {
    return followsGetters;
  }

  /** Whether the code of other classes is not looked at. */
  boolean isWithin() {
    return within;
  }

  /** The class. */
  public ClassNode type() {
    return type;
  }

  /** Another class; null if its file is not to be read. */
  public ClassNode type(String name) {
    return classes.get(name);
  }

  /** The type of what is in a collection; null if its file is not to be read. */
  public ClassNode elementType(String name) {
    return classes.elementType(name);
  }

  /** The classes that are written inside of this one. */
  public List<ClassNode> innerClasses() {
    List<ClassNode> inner = new ArrayList<>();
    for (InnerClassNode each : type.innerClasses) {
      if (!each.name.equals(type.name) && each.name.startsWith(type.name + "$")) {
        ClassNode node = classes.get(each.name);
        if (node != null) {
          classes.readCode(node);
          inner.add(node);
        }
      }
    }
    return inner;
  }

  /** How many methods could not be followed. */
  public int lost() {
    return lost;
  }

  /** What a method does. */
  public Facts facts(ClassNode owner, MethodNode method) {
    return facts(owner, method, 0);
  }

  Facts facts(ClassNode owner, MethodNode method, int depth) {
    Facts there = known.get(method);
    if (there != null) {
      return there;
    }
    Facts facts = new Facts();
    known.put(method, facts); // a method that calls itself meets itself with nothing known
    classes.readCode(owner, method);
    int size = method.instructions.size();
    left -= size;
    if (size > FlowLimits.INSTRUCTIONS || left < 0) {
      lose(facts);
    } else if (size > 0 && depth < FlowLimits.DEPTH) {
      follow(owner, method, facts, depth);
    } else if (size > 0) {
      known.remove(method); // too deep from there, but not for whoever asks for it directly
    }
    return facts;
  }

  private void follow(ClassNode owner, MethodNode method, Facts facts, int depth) {
    try {
      new MethodFlow(this, owner, method, facts, depth).run();
    } catch (RuntimeException odd) {
      lose(facts); // not what a compiler writes
    }
  }

  private void lose(Facts facts) {
    facts.lost = true;
    facts.calls.clear();
    facts.stores.clear();
    facts.removals.clear();
    facts.puts.clear();
    facts.undone.clear();
    lost++;
  }

  /**
   * What a method of an object takes out of collections, seen by whoever made the object.
   *
   * @return facts with removals only
   */
  public Facts removalsOf(MadeObject object, ClassNode owner, MethodNode method) {
    Facts seen = new Facts();
    Substitution known = new Substitution(Value.of(object), new Value[0]);
    for (Facts.Removed removed : facts(owner, method).removals) {
      Value container = known.of(removed.from());
      if (!container.paths().isEmpty()) {
        seen.removals.add(
            new Facts.Removed(
                container, removed.how(), known.of(removed.what()), 0, removed.inLoop(), false));
      }
    }
    return seen;
  }

  /**
   * What a lambda expression takes out of collections, which was made by a method that is called.
   *
   * @param code the lambda expression, as the caller sees it
   * @return each as its code does it, and as the caller sees that
   */
  public List<Facts.Undone> undoneBy(MadeObject code) {
    List<Facts.Undone> undone = new ArrayList<>();
    Target target = Target.of(code.lambda);
    FlowClasses.Found found =
        target.isStatic() && !FlowClasses.isForeign(target.owner())
            ? classes.method(target.owner(), target.name(), target.descriptor())
            : null;
    if (found != null && (found.method().access & Opcodes.ACC_SYNTHETIC) != 0) {
      Substitution known = new Substitution(Value.UNKNOWN, code.captured);
      for (Facts.Removed removed : facts(found.owner(), found.method()).removals) {
        Value container = known.of(removed.from());
        Value what = known.of(removed.what());
        undone.add(
            new Facts.Undone(
                code,
                removed,
                new Facts.Removed(container, removed.how(), what, 0, removed.inLoop(), false)));
      }
    }
    return undone;
  }

  /** Whether a call tells what it is made on to act, as a listener is told. */
  public boolean tells(Facts.Call call) {
    return Listening.tells(this, call);
  }

  /** Whether a call is of a method that declares that it may fail in its dealings with others. */
  public boolean mayFail(Facts.Call call) {
    return Listening.mayFail(this, call);
  }

  /** Whether a type is the class, or written inside of it, or it inside of the other. */
  boolean isOwn(String name) {
    return name.startsWith(outermost)
        && (name.length() == outermost.length() || name.charAt(outermost.length()) == '$');
  }

  /** Whether the class inherits from another, as far as it was read. */
  boolean isAbove(String name) {
    ClassNode node = type;
    for (int i = 0; i < FlowLimits.DEPTH && node != null; i++) {
      if (node.name.equals(name)) {
        return true;
      }
      node = node.superName == null ? null : classes.get(node.superName);
    }
    return false;
  }

  /** Whether there is work left to do. */
  boolean spend(int work) {
    left -= work;
    return left > 0;
  }

  FlowClasses classes() {
    return classes;
  }

  /** Whether objects of a class are chained to others of the class, as the nodes of a list are. */
  boolean isNode(String name) {
    Boolean there = nodes.get(name);
    if (there == null) {
      there = hasFieldOf(name);
      nodes.put(name, there);
    }
    return there;
  }

  private boolean hasFieldOf(String name) {
    ClassNode node = name.startsWith("java/") ? null : classes.get(name);
    if (node == null) {
      return false;
    }
    String own = Type.getObjectType(name).getDescriptor();
    for (FieldNode field : node.fields) {
      if (field.desc.equals(own) && (field.access & Opcodes.ACC_STATIC) == 0) {
        return true;
      }
    }
    return false;
  }
}
