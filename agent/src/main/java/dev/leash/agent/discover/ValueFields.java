package dev.leash.agent.discover;

import dev.leash.agent.flow.CollectionTypes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.FieldNode;

/** Tells fields of which the type says that values are all that they hold: nobody listens there. */
final class ValueFields {

  private ValueFields() {}

  /** Whether a field holds nothing but strings, numbers and the like, or collections of them. */
  static boolean include(FieldNode field) {
    if (field.desc.startsWith("[")) {
      return ValueTypes.include(Type.getType(field.desc).getElementType());
    }
    return field.signature != null && holdsValues(field.signature);
  }

  /** Whether all types that a generic type is made of are those of values or of collections. */
  private static boolean holdsValues(String signature) {
    int first = signature.indexOf('<');
    if (first < 0 || !CollectionTypes.isCollection(signature.substring(1, first))) {
      return false;
    }
    int values = 0;
    int at = first;
    while (at < signature.length()) {
      char sign = signature.charAt(at++);
      if (sign == 'T' || sign == '*') {
        return false;
      }
      if (sign == 'L') {
        int from = at;
        while (signature.charAt(at) != ';' && signature.charAt(at) != '<') {
          at++;
        }
        String name = signature.substring(from, at);
        boolean value = ValueTypes.include(Type.getObjectType(name));
        if (!value && !CollectionTypes.isCollection(name)) {
          return false;
        }
        values += value ? 1 : 0;
      }
    }
    return values > 0;
  }
}
