package dev.leash.agent.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/**
 * Goes through the code of one method once, from top to bottom. Where ways meet, what they bring is
 * joined; of a loop, the first round is followed, which tells where things come from.
 */
final class MethodFlow {

  private final ClassNode owner;
  private final MethodNode method;
  private final Facts facts;
  private final InstructionFlow instructions;

  /** What is brought to a place by jumps, by the number of its label among the instructions. */
  private final FlowFrame[] arriving;

  private final Map<LabelNode, FlowFrame> caught = new HashMap<>();
  private final Map<LabelNode, List<TryCatchBlockNode>> starting = new HashMap<>();
  private final List<int[]> loops = new ArrayList<>();

  /** Fields that were compared with null, or asked what they hold. */
  final Set<String> lookedAt = new HashSet<>();

  private FlowFrame frame;
  private boolean reachable = true;
  private int straight;
  private int at;

  MethodFlow(Flow flow, ClassNode owner, MethodNode method, Facts facts, int depth) {
    this.owner = owner;
    this.method = method;
    this.facts = facts;
    this.frame = new FlowFrame(method.maxLocals, method.maxStack);
    this.arriving = new FlowFrame[method.instructions.size()];
    this.instructions = new InstructionFlow(this, flow, depth);
  }

  void run() {
    enterParameters();
    findLoops();
    findRegions();
    for (AbstractInsnNode next = method.instructions.getFirst();
        next != null && !facts.isFull();
        next = next.getNext()) {
      step(next);
      at++;
    }
  }

  private void enterParameters() {
    int variable = 0;
    if (!isStatic()) {
      frame.local(variable++, Value.of(Path.of(Path.THIS)));
    }
    Type[] parameters = Type.getArgumentTypes(method.desc);
    for (int i = 0; i < parameters.length; i++) {
      frame.local(variable, Value.of(Path.of(i)));
      variable += parameters[i].getSize();
    }
  }

  private void findRegions() {
    for (TryCatchBlockNode region : method.tryCatchBlocks) {
      starting.computeIfAbsent(region.start, it -> new ArrayList<>()).add(region);
    }
  }

  private void findLoops() {
    int place = 0;
    for (AbstractInsnNode i = method.instructions.getFirst(); i != null; i = i.getNext()) {
      if (i instanceof JumpInsnNode jump) {
        int to = method.instructions.indexOf(jump.label);
        if (to < place) {
          loops.add(new int[] {to, place});
        }
      }
      place++;
    }
  }

  private void step(AbstractInsnNode next) {
    if (next instanceof LabelNode label) {
      arrive(label);
    } else if (next.getOpcode() < 0 || !reachable) {
      return; // frames and line numbers
    } else if (next instanceof JumpInsnNode jump) {
      jump(jump);
    } else if (next instanceof TableSwitchInsnNode table) {
      frame.pop();
      choose(table.labels, table.dflt);
    } else if (next instanceof LookupSwitchInsnNode lookup) {
      frame.pop();
      choose(lookup.labels, lookup.dflt);
    } else {
      instructions.step(next, frame);
      int opcode = next.getOpcode();
      if ((opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) || opcode == Opcodes.ATHROW) {
        leave();
      }
    }
  }

  private void leave() {
    reachable = false;
    straight++;
  }

  private void choose(List<LabelNode> labels, LabelNode otherwise) {
    for (LabelNode label : labels) {
      send(label);
    }
    send(otherwise);
    leave();
  }

  private void jump(JumpInsnNode jump) {
    int opcode = jump.getOpcode();
    if (opcode == Opcodes.JSR) {
      throw new IllegalStateException("code from long ago");
    }
    if (opcode != Opcodes.GOTO) {
      Value compared = frame.pop();
      if (opcode >= Opcodes.IF_ICMPEQ && opcode <= Opcodes.IF_ACMPNE) {
        frame.pop();
      } else if (opcode == Opcodes.IFNULL || opcode == Opcodes.IFNONNULL) {
        look(compared);
      }
    }
    send(jump.label);
    if (opcode == Opcodes.GOTO) {
      leave();
    }
  }

  /** What a field holds was looked at. */
  void look(Value value) {
    for (Path path : value.paths()) {
      if (path.field() != null) {
        lookedAt.add(path.field());
      }
    }
  }

  boolean hasLookedAt(Value value) {
    for (Path path : value.paths()) {
      if (path.field() != null && lookedAt.contains(path.field())) {
        return true;
      }
    }
    return false;
  }

  private void send(LabelNode label) {
    int to = method.instructions.indexOf(label);
    FlowFrame there = arriving[to];
    if (there == null) {
      arriving[to] = frame.copy();
    } else {
      there.merge(frame);
    }
  }

  private void arrive(LabelNode label) {
    FlowFrame others = arriving[at];
    FlowFrame thrown = starting.isEmpty() ? null : caught.get(label);
    if (!reachable && (others != null || thrown != null)) {
      frame = others != null ? others.copy() : thrown.copy();
      if (others == null) {
        frame.push(Value.UNKNOWN);
      }
    } else if (!reachable) {
      frame.clearStack(); // a loop that is entered at its end: as things were before
    } else if (others != null) {
      frame.merge(others);
    }
    reachable = true;
    if (!starting.isEmpty()) {
      enterRegions(label);
    }
  }

  private void enterRegions(LabelNode label) {
    for (TryCatchBlockNode region : starting.getOrDefault(label, List.of())) {
      if (!caught.containsKey(region.handler)) {
        FlowFrame atStart = frame.copy();
        atStart.clearStack();
        caught.put(region.handler, atStart);
      }
    }
  }

  /** How many calls of the same method are in the code before one. */
  int number(MethodInsnNode call) {
    int number = 0;
    for (AbstractInsnNode i = method.instructions.getFirst(); i != call; i = i.getNext()) {
      if (i instanceof MethodInsnNode other
          && other.owner.equals(call.owner)
          && other.name.equals(call.name)
          && other.desc.equals(call.desc)) {
        number++;
      }
    }
    return number;
  }

  boolean isStatic() {
    return (method.access & Opcodes.ACC_STATIC) != 0;
  }

  /** Whether only the class itself calls it: it may be given what is in a collection. */
  boolean isPrivate() {
    return (method.access & Opcodes.ACC_PRIVATE) != 0;
  }

  boolean initializes() {
    return method.name.startsWith("<");
  }

  ClassNode owner() {
    return owner;
  }

  Facts facts() {
    return facts;
  }

  /** How many times the code left off before, so that two places may be of different ways. */
  int straight() {
    return straight;
  }

  boolean isInLoop() {
    for (int[] loop : loops) {
      if (at >= loop[0] && at <= loop[1]) {
        return true;
      }
    }
    return false;
  }
}
