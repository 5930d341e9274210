package dev.leash.agent.discover;

import dev.leash.agent.catalogue.CallPart;
import dev.leash.agent.flow.CollectionTypes;
import dev.leash.agent.flow.Flow;
import java.util.List;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;

/**
 * Where it can be seen who was taken out of a listener list after a method that may take out all,
 * some or none: in the list, if it has the listeners as they are.
 */
final class RemainingListeners {

  private final Flow flow;
  private final String field;
  private final List<RegisterMethod> registers;

  /**
   * For one list.
   *
   * @param field as {@code owner#name}
   * @param registers all that put something into it
   */
  RemainingListeners(Flow flow, String field, List<RegisterMethod> registers) {
    this.flow = flow;
    this.field = field;
    this.registers = registers;
  }

  /** The list in a call of a method; none if it does not tell, or the method takes out all. */
  CallPart in(ScannedMethod scanned, Anchor anchor) {
    for (RegisterMethod register : registers) {
      if (!register.keepsItself()) {
        return CallPart.NONE;
      }
    }
    return scanned.hasBranches() && anchor.source().field() == null && isCollection()
        ? Anchor.fieldOf(anchor.isStatic() ? CallPart.THIS : anchor.source(), field)
        : CallPart.NONE;
  }

  /** Whether the field is for one of the JDK's collections, or for an array. */
  private boolean isCollection() {
    int end = field.indexOf('#');
    ClassNode type = flow.type(field.substring(0, end));
    for (FieldNode each : type == null ? List.<FieldNode>of() : type.fields) {
      if (each.name.equals(field.substring(end + 1))) {
        return each.desc.startsWith("[L")
            || (each.desc.startsWith("Ljava/util/")
                && CollectionTypes.isCollection(Type.getType(each.desc).getInternalName()));
      }
    }
    return false;
  }
}
